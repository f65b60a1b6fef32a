"""Two statements of different days that do not go together in, whether they are two states of one matter out.

An update says more than that both can be true: it says that one takes the other's place. So it needs one matter (whom
and where both name, and who acts in both) and something that runs on: a figure that is counted day by day, or what one
party wants or does. Bills, demands and summits come again; a later one is no state of an earlier one.
"""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date

from claims.lexicon.concepts import concept
from claims.lexicon.running import RECURRING, RUNNING
from claims.model import Attitude, Claim, Document, Frame
from claims.stems import stem
from verify.compare.base import named, names_of, shared_names, telling, things
from verify.model import Link

POSITIONS, FIGURES = "positions_oppose", "amounts_differ"
TELLING = 2  # words that two topics share where no name tells that they are one


def told_on(claim: Claim, document: Document) -> date | None:
    """Return the day a statement is of: when it was said, where the article tells that that was before its own day."""
    if document.published is None or claim.said is None:
        return document.published
    return min(document.published, _last_day(claim.said.end_date or claim.said.start_date or "") or document.published)


def _last_day(day: str) -> date | None:
    """Return the last day of a date that may be cut at what is known: 2008-12-31 of 2008."""
    try:
        year, month, *rest = (int(part) for part in f"{day}-12".split("-")[:3])
        return date(year, month, rest[0] if rest and day.count("-") == 2 else monthrange(year, month)[1])
    except ValueError:  # "-0043", or no date at all
        return None


def is_standing(claim: Claim, other: Claim) -> bool:
    """Say whether two positions are on a matter that has a name of its own, so that it is the same months later."""
    topics = ((named(a.topic) - named(a.actors), named(b.topic) - named(b.actors)) for a, b in _positions(claim, other))
    return any(shared_names(mine, theirs) for mine, theirs in topics)


def one_matter(claim: Claim, other: Claim, link: Link) -> bool:
    """Say whether a later statement can take the place of an earlier one that it does not go together with."""
    if not _one_place(claim, other):
        return False
    codes = {finding.code for finding in link.findings}
    if POSITIONS in codes:
        return is_standing(claim, other) or any(_one_topic(*pair) for pair in _positions(claim, other))
    if not shared_names(names_of(claim), names_of(other)) and any((names_of(claim), names_of(other))):
        return False
    return FIGURES not in codes or (_runs(claim) and _runs(other))


def _one_place(claim: Claim, other: Claim) -> bool:
    """Say whether no place that one names speaks against the other's."""
    places = [frozenset(e.name for e in one.entities if e.kind == "place" and not e.probable) for one in (claim, other)]
    return not all(places) or bool(shared_names(*places))


def _positions(claim: Claim, other: Claim) -> Iterator[tuple[Frame, Frame]]:
    """Yield the positions of two statements that one party holds."""
    for mine in _held(claim):
        for theirs in _held(other):
            if named(mine.actors + mine.members) & named(theirs.actors + theirs.members):
                yield mine, theirs


def _held(claim: Claim) -> list[Frame]:
    return [frame for frame in claim.frames if frame.attitude is not Attitude.NONE and frame.topic]


def _one_topic(mine: Frame, theirs: Frame) -> bool:
    """Say whether two topics are one by words that do more than say "a bill"."""
    return len(telling(mine.topic) & telling(theirs.topic) - RECURRING) >= TELLING


def _runs(claim: Claim) -> bool:
    """Say whether a statement gives a figure that runs on."""
    counted = tuple(stem(q.unit.split()[-1]) for q in claim.quantities if q.unit and not q.unit.isupper())
    words = (word for f in claim.frames for word in (f.predicate, *f.actors, *f.objects))
    told = {concept(word) for word in (*words, *counted)} | things(claim.terms)
    return bool(told & RUNNING)
