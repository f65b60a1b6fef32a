"""Two statements of different days that do not go together in, whether they are two states of one matter out.

An update says more than that both can be true: it says that one takes the other's place. So it needs one matter (whom
and where both name, and who acts in both) and something that runs on: a figure that is counted day by day, or what one
party wants or does. Bills, demands and summits come again; a later one is no state of an earlier one.
"""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date

from claims.lexicon.concepts import concept
from claims.lexicon.running import CUMULATIVE, RECURRING, RUNNING, TURNED_ROUND
from claims.model import Attitude, Claim, Document, Frame
from claims.stems import stem
from verify.compare.base import named, names_of, shared_names, telling, things
from verify.compare.quantities import bounds, unit_of
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


def turned_round(claim: Claim, other: Claim, link: Link) -> bool:
    """Say whether one of two positions says of itself that it was another before: "has subsequently opposed it"."""
    if {finding.code for finding in link.findings} != {POSITIONS}:
        return False
    return any(TURNED_ROUND.search(one.text) for one in (claim, other))


def has_grown(claim: Claim, other: Claim, link: Link, documents: tuple[Document, Document]) -> bool:
    """Say whether a figure of what can only grow, such as the dead of one event, is higher on the later day."""
    days = told_on(claim, documents[0]), told_on(other, documents[1])
    if {finding.code for finding in link.findings} != {FIGURES} or not one_matter(claim, other, link):
        return False
    if days[0] is None or days[1] is None or days[0] == days[1]:
        return False
    early, late = (claim, other) if days[0] < days[1] else (other, claim)
    return all(_told_of(one) & CUMULATIVE for one in (claim, other)) and _is_lower(early, late)


def _is_lower(early: Claim, late: Claim) -> bool:
    pairs = [(q, p) for q in early.quantities for p in late.quantities if unit_of(q) == unit_of(p)]
    values = [(bounds(q)[0], bounds(p)[1]) for q, p in pairs]
    return bool(values) and all(before <= after for before, after in values)


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
    return bool(_told_of(claim) & RUNNING)


def _told_of(claim: Claim) -> frozenset[str]:
    counted = tuple(stem(q.unit.split()[-1]) for q in claim.quantities if q.unit and not q.unit.isupper())
    words = (word for f in claim.frames for word in (f.predicate, *f.actors, *f.objects))
    return frozenset(concept(word) for word in (*words, *counted)) | things(claim.terms)
