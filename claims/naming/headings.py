"""Names that the pipeline found in, the same out without the verbs that it took into them where a heading has capitals.

"Berg Slams K.L.M." names Berg if the article writes of Berg elsewhere, and of no Slams.
"""

from collections.abc import Sequence
from typing import Protocol, TypeVar

from claims.clean import HEADLINE
from claims.parse.tokens import Doc, Token

_ENDINGS = ("s", "ed")  # of the verbs of headings


class Stretch(Protocol):
    """Tokens that name somebody."""

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...

    @property
    def kind(self) -> str: ...


Name = TypeVar("Name", bound=Stretch)


def without_verbs(doc: Doc, named: Sequence[Name]) -> list[tuple[Name, int]]:
    """Return each name with the token that it ends before."""
    headings = [(mark.start, mark.end) for mark in doc.marks if mark.reason == HEADLINE]
    doubted = {i for i, one in enumerate(named) if one.end - one.start > 1 and _may_hold_a_verb(doc, one, headings)}
    written = {t.text for t in doc if t.text[0].isupper() and not _lies_in(t, headings)} if doubted else set()
    return [(one, _end(doc, one, written) if i in doubted else one.end) for i, one in enumerate(named)]


def _may_hold_a_verb(doc: Doc, one: Stretch, headings: Sequence[tuple[int, int]]) -> bool:
    return one.kind == "person" and _lies_in(doc[one.start], headings)


def _lies_in(token: Token, headings: Sequence[tuple[int, int]]) -> bool:
    return any(start <= token.idx < end for start, end in headings)


def _end(doc: Doc, one: Stretch, written: set[str]) -> int:
    """Return where the name ends: before what may be a verb, if the article has it nowhere else, but the first word."""
    if doc[one.start].text not in written:
        return one.end
    words = ((i, doc[i]) for i in range(one.start + 1, one.end))
    verbs = (i for i, word in words if word.text not in written and word.is_alpha and word.lower_.endswith(_ENDINGS))
    return next(verbs, one.end)
