"""Two statements in, whether one tells of another of a kind out: a second suspect, a later package, a vote held again.

What is said of one package bears out nothing of another. Where both tell it of one named day they are one all the same.
"""

import re
from typing import NamedTuple

from claims.lexicon.concepts import concept
from claims.lexicon.turns import AGAIN, ANOTHER, OF_A_NOUN, TURNED, TURNS
from claims.model import Claim, Period
from claims.stems import stem
from verify.compare.base import Comparison, things
from verify.compare.periods import is_dated, meet

KNOWN = re.compile(r"(?i)(?:\b(?:the|its|their|his|her|this|that|those|these)|['’]s?) (?:[\w’'-]+ ){0,3}$")
WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
ADJECTIVES = 3  # words before a noun among which one may tell that it is another of its kind


def other_one(pair: Comparison) -> tuple[str, str] | None:
    """Return what of one statement is another of its kind than that of the other, in the words of each."""
    if not any(TURNED.search(one.text) for one in pair[:2]):
        return None
    times = own_times(pair.claim), own_times(pair.evidence)
    days = [[one for one in some if one.precision == "day"] for some in times]
    if any(meet(one, other) for one in days[0] for other in days[1]):
        return None
    apart = all(times) and not any(meet(one, other) for one in times[0] for other in times[1])
    mine, theirs = _named(pair.claim), _named(pair.evidence)
    both = ((mine[noun], theirs[noun]) for noun in sorted(mine.keys() & theirs.keys()))
    found = next(((one.text, other.text) for one, other in both if _are_two(one, other, apart=apart)), None)
    return found or _again(pair)


def _again(pair: Comparison) -> tuple[str, str] | None:
    """Return the "again" of one statement where the other tells the same as its point without it."""
    mine, theirs = pair.claim.point, pair.evidence.point
    again = [AGAIN.search(one.text) for one in pair[:2]]
    if mine is None or theirs is None or bool(again[0]) == bool(again[1]):
        return None
    shown = [found.group() if found else "without it" for found in again]
    return (shown[0], shown[1]) if concept(mine.predicate) == concept(theirs.predicate) else None


class Noun(NamedTuple):
    """A thing as it is told: which of its kind it is, in what words, and whether it is one that is known."""

    which: frozenset[str]
    text: str
    known: bool


def _are_two(mine: Noun, theirs: Noun, *, apart: bool) -> bool:
    """Say whether two are told to be two of a kind; `apart` says that their times do not meet."""
    if mine.which == theirs.which or mine.which & theirs.which:
        return False
    if (mine.which and theirs.which) or apart:
        return True
    told, plain = (mine, theirs) if mine.which else (theirs, mine)
    return bool(told.which & ANOTHER) and not plain.known


def _named(claim: Claim) -> dict[str, Noun]:
    """Return the things of a statement that act or are acted upon, with what tells which of a kind each is."""
    players = things(tuple(word for frame in claim.frames for word in (*frame.actors, *frame.objects, *frame.topic)))
    words = [*WORD.finditer(claim.text)]
    found: dict[str, Noun] = {}
    for place, word in enumerate(words):
        noun = concept(stem(word.group().casefold()))
        if noun not in players or noun in found:
            continue
        before = [one.group().casefold() for one in words[max(0, place - ADJECTIVES) : place]]
        which = frozenset(before) & TURNS
        known = KNOWN.search(claim.text[: word.start()]) is not None
        start = words[place - 1].start() if which and place else word.start()
        found[noun] = Noun(which, claim.text[start : word.end()], known)
    return found


def own_times(claim: Claim) -> list[Period]:
    """Return the times that a statement names of what it tells, without those of a noun: "the Friday deadline"."""
    dated = [one for one in claim.periods if is_dated(one)]
    return [one for one in dated if not OF_A_NOUN.match(claim.text, one.end - claim.start)]
