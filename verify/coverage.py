"""A text and what was made of its stretches in; how many of its characters are in claims, passed over or unread, out.

Blanks and line breaks count for nothing. A character counts once: as a claim's where one holds it, else under the
first reason for which it was passed over.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from verify.model import Extent


class Stretch(NamedTuple):
    """A part of a text, and why it is no claim to check (None: it is one)."""

    start: int
    end: int
    passed_over: str | None


def extent(text: str, stretches: Iterable[Stretch]) -> Extent:
    """Return how much of `text` the stretches take up."""
    found = sorted(stretches, key=lambda one: (one.passed_over is not None, one.start, one.end))
    names: list[str | None] = [None, *dict.fromkeys(one.passed_over for one in found if one.passed_over is not None)]
    painted = bytearray(len(text))  # for every character 0, or 1 and the number of what it is counted as
    for one in reversed(found):  # what comes first is painted last, over the others
        start, end = max(one.start, 0), min(one.end, len(text))
        painted[start:end] = bytes([1 + names.index(one.passed_over)]) * max(end - start, 0)
    counted = Counter(mark for char, mark in zip(text, painted, strict=True) if not char.isspace())
    return gathered({name: counted[1 + number] for number, name in enumerate(names)}, counted[0])


def gathered(counted: Mapping[str | None, int], unread: int) -> Extent:
    """Return an extent of the characters under each reason (None: claims), the commonest reason first."""
    over = {why: number for why, number in counted.items() if why is not None and number}
    ranked = dict(sorted(over.items(), key=lambda pair: (-pair[1], pair[0])))
    return Extent(claims=counted.get(None, 0), passed_over=ranked, unread=unread)


def shares(extent: Extent) -> tuple[int, int, int]:
    """Return whole percentages in claims, passed over and unread, which add up to 100; all 0 for an empty text."""
    parts = (extent.claims, sum(extent.passed_over.values()), extent.unread)
    whole = sum(parts)
    if not whole:
        return 0, 0, 0
    floors = [part * 100 // whole for part in parts]
    # what rounding down left over goes to those it took most from
    owed = sorted(range(3), key=lambda i: -(parts[i] * 100 % whole))[: 100 - sum(floors)]
    claims, passed, unread = (floor + (i in owed) for i, floor in enumerate(floors))
    return claims, passed, unread


def in_words(extent: Extent) -> str:
    """Return the shares as one line: "64% in claims, 33% passed over, 3% unread"."""
    claims, passed, unread = shares(extent)
    return f"{claims}% in claims, {passed}% passed over, {unread}% unread"
