"""A text and the stretches to mark in it in; paragraphs of runs out, each run a text and the kinds of mark on it.

The desk's page scripts set each run as text, never as HTML. The cutting happens here, because offsets count code
points and a browser counts UTF-16 units.
"""

from collections.abc import Iterable
from typing import NamedTuple, NotRequired, TypedDict


class Mark(NamedTuple):
    """A stretch of a text, what it is (claim, value, evidence, speaker, cue, passed or a flag), and which claim's."""

    start: int
    end: int
    kind: str
    claim: str = ""


class Run(TypedDict):
    """A piece of text under the same marks throughout; `claim` is what a click on it opens."""

    t: str
    k: list[str]
    claim: NotRequired[str]


def runs(text: str, marks: Iterable[Mark] = (), *, start: int = 0, end: int | None = None) -> list[Run]:
    """Cut `text[start:end]` where a mark begins or ends; offsets of marks count from the text's beginning."""
    end = len(text) if end is None else end
    inside = [mark for mark in marks if mark.start < end and mark.end > start and mark.start < mark.end]
    cuts = {start, end} | {max(mark.start, start) for mark in inside} | {min(mark.end, end) for mark in inside}
    edges = sorted(cuts)
    return [_run(text, left, right, inside) for left, right in zip(edges, edges[1:], strict=False)]


def _run(text: str, left: int, right: int, marks: list[Mark]) -> Run:
    over = [mark for mark in marks if mark.start <= left and mark.end >= right]
    run = Run(t=text[left:right], k=sorted({mark.kind for mark in over}))
    named = [mark for mark in over if mark.claim]
    if named:
        run["claim"] = min(named, key=lambda mark: mark.end - mark.start).claim  # the innermost
    return run


def paragraphs(text: str, marks: Iterable[Mark] = (), *, start: int = 0, end: int | None = None) -> list[list[Run]]:
    """Cut a text into its lines, empty ones left out, and each line into runs."""
    marks = list(marks)
    return [runs(text, marks, start=left, end=right) for left, right in lines(text, start=start, end=end)]


def lines(text: str, *, start: int = 0, end: int | None = None) -> Iterable[tuple[int, int]]:
    """Yield where each line that is not blank begins and ends."""
    end = len(text) if end is None else end
    left = start
    while left < end:
        right = text.find("\n", left, end)
        right = end if right < 0 else right
        if text[left:right].strip():
            yield left, right
        left = right + 1


def around(text: str, start: int, end: int, *, room: int = 280) -> tuple[int, int]:
    """Return the stretch to show around a span: its lines, cut at a word when they are long."""
    left = text.rfind("\n", 0, start) + 1
    right = text.find("\n", end)
    right = len(text) if right < 0 else right
    if start - left > room:
        left = text.find(" ", start - room, start) + 1 or start - room
    if right - end > room:
        cut = text.rfind(" ", end, end + room)
        right = cut if cut > end else end + room
    return left, right
