"""Two tolls of one event in which others are counted in, a finding out: 12 workers died, and then 15 people.

Who were workers or passengers are people: so more people later are the toll as it grew, and fewer people than workers
cannot be true. Three children among the dead are no toll, and workers are not held against passengers. A toll that
rose by one day takes the place of that of an earlier day.
"""

from collections.abc import Iterator
from typing import NamedTuple

from claims.lexicon.concepts import concept
from claims.lexicon.parts import AMONG, PEOPLE, VICTIMS
from claims.model import Claim, Quantity, Span
from claims.stems import stem
from verify.compare.base import Comparison, finding
from verify.compare.periods import is_dated
from verify.compare.steps import other_step
from verify.compare.tolls import counts_all, harm_of, one_event
from verify.compare.values import bounds, compatible, measure, stated
from verify.model import Finding, Relation

TENFOLD = 10  # by which the toll of one event hardly grows; that of a war is no toll of one night in it
HARM = frozenset({"kill", "injure"})


class Toll(NamedTuple):
    """An amount, whether it counts all kinds of people, of what kind they are, and what harm came to them."""

    amount: Quantity
    of_all: bool
    kind: str
    harm: str


def kinds_differ(pair: Comparison) -> Finding | None:
    """One counts fewer people than the other counts of one kind of people, on no earlier day."""
    found = _tolls(pair)
    if found is None or found[0] < found[1]:
        return None
    return _finding("amounts_differ", Relation.CONTRADICTS, "The amounts differ", pair, found[2], found[3])


def kinds_grow(pair: Comparison) -> Finding | None:
    """One counts more people than the other counts of one kind of them: the toll grew, or the kind is a part of it."""
    found = _tolls(pair)
    if found is None or found[0] >= found[1]:
        return None
    return _finding("amounts_grow", Relation.UPDATES, "A running figure", pair, found[2], found[3])


def toll_grew(pair: Comparison) -> Finding | None:
    """One gives the toll of an earlier day, the other what it rose to by a later one."""
    days = [max((p.start_date or "" for p in one.periods if is_dated(p)), default="") for one in pair[:2]]
    if not all(days) or days[0] == days[1] or not one_event(pair):
        return None
    for mine in _told(pair.claim):
        for theirs in _told(pair.evidence):
            early, late = (mine, theirs) if days[0] < days[1] else (theirs, mine)
            sides = (pair.claim, pair.evidence) if early is mine else (pair.evidence, pair.claim)
            if mine.harm == theirs.harm and _is_of_all(early, sides[0]) and counts_all(late.amount, sides[1]):
                if _rose(early.amount, late.amount) and not other_step(pair, mine.amount, theirs.amount):
                    return _finding("amounts_grow", Relation.UPDATES, "A running figure", pair, mine[0], theirs[0])
    return None


def _is_of_all(toll: Toll, claim: Claim) -> bool:
    """Say whether a toll is that of all until then: by its words, or as one that was "at least" so."""
    return counts_all(toll.amount, claim) or toll.amount.approximation == "≥"


def _rose(early: Quantity, late: Quantity) -> bool:
    least, most = bounds(early)[0], bounds(late)[0]
    return 0 < least < most <= TENFOLD * least


def _tolls(pair: Comparison) -> tuple[float, float, Quantity, Quantity] | None:
    """Return how many of one kind are counted and how many in all, and the amounts as they stand in both."""
    if not one_event(pair):
        return None
    for mine in _told(pair.claim):
        for theirs in _told(pair.evidence):
            if mine.harm == theirs.harm and mine.of_all != theirs.of_all and not compatible(mine.amount, theirs.amount):
                part, whole = (theirs, mine) if mine.of_all else (mine, theirs)
                return bounds(part.amount)[0], bounds(whole.amount)[1], mine.amount, theirs.amount
    return None


def _told(claim: Claim) -> Iterator[Toll]:
    """Yield the toll of a statement, where it is the only one of its harm."""
    found = [toll for quantity in stated(claim) if (toll := _toll(quantity, claim)) is not None]
    for toll in found:
        if sum(other.harm == toll.harm for other in found) == 1 and not AMONG.search(claim.text):
            yield toll


def _toll(quantity: Quantity, claim: Claim) -> Toll | None:
    unit = measure(quantity).unit
    kind = concept(stem(unit.split()[-1])) if unit else "people"
    if kind not in PEOPLE and kind not in VICTIMS:
        return None
    harm = harm_of(quantity, claim) or _suffered(claim, kind)
    return Toll(quantity, kind in PEOPLE, kind, harm) if harm else None


def _suffered(claim: Claim, kind: str) -> str | None:
    """Return what the point of a statement says came to those who are counted."""
    for frame in claim.frames:
        happened = concept(frame.predicate)
        if frame.modality == "fact" and not frame.negated and happened in HARM:
            if kind in {concept(word) for word in (*frame.actors, *frame.objects)}:
                return happened
    return None


def _finding(code: str, relation: Relation, said: str, pair: Comparison, mine: Quantity, theirs: Quantity) -> Finding:
    spans = Span(start=mine.start, end=mine.end), Span(start=theirs.start, end=theirs.end)
    text = f"{said}: {mine.text} here, {theirs.text} there."
    return finding(code, relation, text, pair, values=(mine.text, theirs.text), spans=spans)
