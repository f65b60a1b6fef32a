"""Two statements in, a finding out where both give one tally of a vote: "passed 214-180", "by a vote of 214 to 180"."""

import re
from datetime import date

from claims.lexicon.concepts import concept
from claims.lexicon.slots import HOUSE, MOTIONS, STAGE
from claims.lexicon.votes import FAILED, PASSED, VOTES
from claims.model import Claim, Period, Span
from claims.stems import stem
from verify.compare.base import Comparison, finding, names_of, shared_names, telling
from verify.compare.periods import is_dated, meet
from verify.model import Finding, Relation

TALLY = re.compile(
    r"(?<![\w.,$€£–-])(\d{1,3})(?:[-–]|(?: votes)? to )(\d{1,3})"
    r"(?![\w–-]|[.,]\d| ?(?:%|percent|per cent|p\.m|a\.m))"
)
WEEK = 7  # days
NEAR = 0.50  # cosine of two statements of one vote
FEWEST = 20  # votes in all: "5-4" is met by chance
MATTER = 2  # telling words by which two votes are on one matter
MISREAD = 2  # votes by which two tallies of one vote may differ
SAME_HOUSE = 0.75  # of the larger number of votes, from which on both may be one house's
BOTH = {True, False}
VOTED = frozenset(concept(stem(word)) for word in "vote ballot tally".split()) | frozenset(
    concept(word) for word in PASSED | FAILED
)


def same_tally(pair: Comparison) -> Finding | None:
    """Both give the same tally of a vote, and it is what the claim tells."""
    mine, theirs = tallies(pair.claim), tallies(pair.evidence)
    found = next(((left, right) for left in mine for right in theirs if sorted(left) == sorted(right)), None)
    if found is None or not _tells_of_a_vote(pair.claim) or _ends(pair.claim) ^ _ends(pair.evidence) == {True, False}:
        return None
    spans = mine[found[0]], theirs[found[1]]
    sides = (pair.claim, pair.evidence)
    here, there = (c.text[s.start - c.start : s.end - c.start] for c, s in zip(sides, spans, strict=True))
    text = f"Both give the same tally of a vote: {here} here, {there} there."
    return finding("same_tally", Relation.SUPPORTS, text, pair, values=(here, there), spans=spans)


def tallies_differ(pair: Comparison) -> Finding | None:
    """Both give the tally of one vote, and the tallies differ."""
    mine, theirs = _any_tally(pair.claim), _any_tally(pair.evidence)
    if not pair.one_story or len(mine) != 1 or len(theirs) != 1 or _ends(pair.claim) ^ _ends(pair.evidence) == BOTH:
        return None
    (ours, here), (others, there) = *mine.items(), *theirs.items()
    if sorted(ours) == sorted(others) or not _may_be_one_house(ours, others):
        return None
    if not _is_one_vote(pair, misread=_is_nearly(ours, others)):
        return None
    values = tuple(c.text[s.start - c.start : s.end - c.start] for c, s in ((pair.claim, here), (pair.evidence, there)))
    text = f"The tallies of one vote differ: {values[0]} here, {values[1]} there."
    found = values[0], values[1]
    return finding("tallies_differ", Relation.CONTRADICTS, text, pair, values=found, spans=(here, there))


def _is_nearly(mine: tuple[int, int], theirs: tuple[int, int]) -> bool:
    """Say whether two tallies of many votes differ by one or two: that is hardly another vote."""
    return sum(mine) >= FEWEST and all(abs(one - other) <= MISREAD for one, other in zip(mine, theirs, strict=True))


def _is_one_vote(pair: Comparison, *, misread: bool) -> bool:
    """Say whether two tallies are told of one matter, and neither of another body or stage than the other."""
    words = [telling(one.terms) - VOTED for one in pair[:2]]
    houses, stages = ([{w.casefold() for w in kind.findall(one.text)} for one in pair[:2]] for kind in (HOUSE, STAGE))
    other = all(houses) and not houses[0] & houses[1] or stages[0] != stages[1]
    names = names_of(pair.claim), names_of(pair.evidence)
    apart = all(names) and not shared_names(*names)
    if other or apart:
        return False
    if misread and houses[0] & houses[1]:
        return True
    return pair.similarity >= NEAR and len(words[0] & words[1]) >= (1 if misread else MATTER)


def _may_be_one_house(mine: tuple[int, int], theirs: tuple[int, int]) -> bool:
    """Say whether as many voted in both, about."""
    least, most = sorted((sum(mine), sum(theirs)))
    return least >= most * SAME_HOUSE


def _any_tally(claim: Claim) -> dict[tuple[int, int], Span]:
    """Return the tallies of a statement that speaks of a vote, the small ones too."""
    if not (VOTED | MOTIONS) & {concept(word) for word in _words(claim)}:
        return {}
    found = {(int(one[1]), int(one[2])): one.span() for one in TALLY.finditer(claim.text)}
    return {tally: Span(start=claim.start + start, end=claim.start + end) for tally, (start, end) in found.items()}


def days_differ(pair: Comparison) -> Finding | None:
    """Both give the same tally of a vote, and tell it of two days of one week."""
    days = [[p for p in one.periods if p.precision == "day" and is_dated(p)] for one in (pair.claim, pair.evidence)]
    if pair.similarity < NEAR or [len(some) for some in days] != [1, 1] or same_tally(pair) is None:
        return None
    (mine,), (theirs,) = days
    return other_day(mine, theirs) if not meet(mine, theirs) and within_a_week(mine, theirs) else None


def within_a_week(left: Period, right: Period) -> bool:
    """Say whether two days lie in one week."""
    try:
        days = [date.fromisoformat(one.start_date or "") for one in (left, right)]
    except ValueError:  # cut at what is known
        return False
    return abs((days[0] - days[1]).days) <= WEEK


def other_day(mine: Period, theirs: Period) -> Finding:
    """Return the finding that one vote is told of two days."""
    return Finding(
        code="days_differ",
        relation=Relation.CONTRADICTS,
        text=f"One vote is told of two days: {mine.text} here, {theirs.text} there.",
        claim_value=mine.text,
        evidence_value=theirs.text,
        claim_span=Span(start=mine.start, end=mine.end),
        evidence_span=Span(start=theirs.start, end=theirs.end),
    )


def tallies(claim: Claim) -> dict[tuple[int, int], Span]:
    """Return the tallies of votes that a statement gives, with where they stand."""
    if not VOTES & _words(claim):
        return {}
    found = {(int(one[1]), int(one[2])): one.span() for one in TALLY.finditer(claim.text)}
    return {
        tally: Span(start=claim.start + start, end=claim.start + end)
        for tally, (start, end) in found.items()
        if sum(tally) >= FEWEST
    }


def _tells_of_a_vote(claim: Claim) -> bool:
    """Say whether a vote is what the statement tells, and is not only mentioned in it."""
    main = [frame for frame in claim.frames if frame.main]
    return any(VOTES & {frame.predicate, *frame.actors, *frame.objects} for frame in main)


def _ends(claim: Claim) -> set[bool]:
    """Return how a vote ended: True passed, False failed."""
    words = _words(claim)
    return {passed for passed, stems in ((True, PASSED), (False, FAILED)) if stems & words}


def _words(claim: Claim) -> set[str]:
    return {stem(word) for term in claim.terms for word in term.split()} | {frame.predicate for frame in claim.frames}
