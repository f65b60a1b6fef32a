"""An article in, whether what it says in its own words are somebody's opinions out: letters, a column, an editorial."""

import re
from collections.abc import Iterable, Iterator
from enum import Enum, auto

from claims.lexicon.opinions import COLUMNIST, LETTERS, OPINIONS
from claims.naming.cast import Cast
from claims.parse.grammar import SUBJECTS
from claims.parse.lines import Line
from claims.parse.tokens import Doc
from claims.voice.speech import Speech

FROM_THE_TOP = 8  # lines
FROM_THE_END = 6
OF_A_MENU = 2  # words
OFTEN = 3  # sentences in which who writes says "I" of himself
_COLUMNIST = re.compile(COLUMNIST, re.IGNORECASE)
_LABEL = re.compile(r"^(?P<label>[^:|]{3,24}?)\s*(?:[:|].*|[.])?$")


class Page(Enum):
    """What stands on a page."""

    NEWS = auto()
    OPINION = auto()
    LETTERS = auto()


def page_of(doc: Doc, lines: list[Line], cast: Cast, speeches: Iterable[Speech]) -> Page:
    """Return what an article is by what its first and last lines call it, or by how it speaks of itself."""
    labels = {_label(line.words) for line in _apart(lines[:FROM_THE_TOP])}
    if not LETTERS.isdisjoint(labels):
        return Page.LETTERS
    if not OPINIONS.isdisjoint(labels) or any(_COLUMNIST.search(line.words) for line in lines[-FROM_THE_END:]):
        return Page.OPINION
    said = {i for speech in speeches for i in range(speech.start, speech.end)}
    own = [token for token in doc if token.i not in said and not cast.quoted(token)]
    writer = {one.sent.start for one in own if one.lower_ == "i" and one.tag_ == "PRP" and one.dep_ in SUBJECTS}
    column = (one for one in own if one.lower_ == "column" and one.left_edge.lower_ == "this")
    return Page.OPINION if len(writer) >= OFTEN or next(column, None) is not None else Page.NEWS


def _apart(lines: list[Line]) -> Iterator[Line]:
    """Yield the lines that stand in no menu of a page: "News", "Opinion", "Sport"."""
    for number, line in enumerate(lines):
        beside = [*lines[max(number - 1, 0) : number], *lines[number + 1 : number + 2]]
        if all(other.length > OF_A_MENU for other in beside):
            yield line


def _label(words: str) -> str:
    match = _LABEL.match(words)
    return match["label"].strip(" .").lower() if match else ""
