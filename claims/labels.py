"""A parsed article in, the names before a colon at the start of a paragraph out: "PUTIN: ...", "Report: ..."."""

from collections.abc import Iterator
from typing import NamedTuple

from claims.cast import Cast
from claims.grammar import VERBAL
from claims.lexicon.cues import LABELS, NO_LABELS
from claims.tokens import Doc, Token
from claims.voices import Voice

LONGEST = 9  # tokens of a label: "Rep. Trey Gowdy (R-S.C.)"
_IN_LABELS = frozenset((".", "(", ")", "-", "’", "'"))


class Label(NamedTuple):
    """A speaker's name before a colon; what is said goes from the token after `colon` to `end`.

    `spoken` tells a turn of talk or a quotation from the report of a headline.
    """

    colon: int
    end: int
    voice: Voice
    spoken: bool


def find_labels(doc: Doc, cast: Cast) -> Iterator[Label]:
    """Yield the labels of `doc` in order."""
    for start, end in _paragraphs(cast.tokens):
        colon = next((i for i in range(start, min(start + LONGEST, end)) if cast.tokens[i].text == ":"), None)
        if colon is None or colon == start or colon + 3 > end:
            continue
        name = _name([doc[i] for i in range(start, colon)], cast)
        if name is not None:
            voice = Voice(name, doc.span(start, colon))
            yield Label(colon, end, voice, _is_spoken(doc, start, colon, end))


def _paragraphs(doc: list[Token]) -> Iterator[tuple[int, int]]:
    start = 0
    for token in doc:
        if token.is_space and ("\n" in token.text or "\r" in token.text):
            if start < token.i:
                yield start, token.i
            start = token.i + 1
    if start < len(doc):
        yield start, len(doc)


def _name(label: list[Token], cast: Cast) -> str | None:
    if any(t.pos_ in VERBAL or (t.is_punct and t.text not in _IN_LABELS) or t.is_quote for t in label):
        return None
    entity = next((found for t in reversed(label) if (found := cast.at(t)) is not None and found.kind != "event"), None)
    words = [t for t in label if t.is_alpha]
    if entity is not None or not words:
        return entity.name if entity is not None else None
    last = words[-1]
    shouted = last.text.isupper() and len(last) > 2 and last.lower_ not in NO_LABELS and len(words) < 4
    if shouted or last.lower_ in LABELS or cast.knows(last):
        return " ".join(t.text for t in words)
    return None


def _is_spoken(doc: Doc, start: int, colon: int, end: int) -> bool:
    following = next((doc[i] for i in range(colon + 1, end) if not doc[i].is_space), None)
    turn = doc.span(start, colon).text.isupper() or sum(1 for i in range(colon + 1, end) if doc[i].is_sent_start) > 0
    return following is not None and (following.is_quote or turn)
