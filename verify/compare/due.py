"""Two statements of when one thing is due in, a finding out where no time suits both: "in 2027", "not before 2029".

A time may be a bound: what is ready "by May" may be ready in April, what is "not ready before May" may not. Two terms
that are counted from the day of writing ("within 90 days", "within six months") are held against each other as lengths.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from claims.lexicon.certainty import ABOUT_TO
from claims.lexicon.concepts import concept
from claims.lexicon.once import DUE, FINISHING, TO_OPEN
from claims.model import Attitude, Claim, Frame, Period, Quantity, Span
from verify.compare.base import Comparison, finding, names_of, other_party, same_actor, shared_names, things
from verify.compare.certainty import is_believed
from verify.compare.periods import is_dated
from verify.compare.values import compatible, stated
from verify.model import Finding, Relation

CODE = "due_differ"
NEAR, INSIDE = 0.62, 0.40  # cosine of two contexts of one plan, alone and where both are told of one story
EARLIEST, LATEST = "0000", "9999"
BOUND = re.compile(
    r"(?i)\b(?P<word>by|before|until|till|after|from|since|than)(?: the (?:end|start|beginning) of)?\s+$"
)
WITHIN = re.compile(r"(?i)(?:with)?in\b")
# "is to report"; "be finished", of "would cost 3 million and be finished"
PLANNED = re.compile(r"(?i)(?:\b(?:is|are|was|were)(?: now| still)? to(?: be)?|^(?:\w+ )?be) \w+$")


class Due(NamedTuple):
    """What is due, from when at the earliest, till when at the latest, and the words of the time."""

    frame: Frame
    low: str
    high: str
    period: Period
    length: Quantity | None


def due_differ(pair: Comparison) -> Finding | None:
    """Both set a time for one thing that comes once, and no time suits both."""
    if pair.similarity < (INSIDE if pair.one_story else NEAR) or is_believed(pair.claim) or is_believed(pair.evidence):
        return None
    for mine in _due(pair.claim):
        for theirs in _due(pair.evidence):
            if _one_plan(pair, mine.frame, theirs.frame) and _are_apart(mine, theirs):
                here, there = mine.period.text, theirs.period.text
                text = f"Two times are set for one thing: {here} here, {there} there."
                spans = _span(mine.period), _span(theirs.period)
                return finding(CODE, Relation.CONTRADICTS, text, pair, values=(here, there), spans=spans)
    return None


def _span(period: Period) -> Span:
    return Span(start=period.start, end=period.end)


def _due(claim: Claim) -> Iterator[Due]:
    """Yield what a statement says is to come, where it comes once, with the only time that it names."""
    if len(claim.periods) != 1 or not is_dated(claim.periods[0]) and not WITHIN.match(claim.periods[0].text):
        return
    (period,) = claim.periods
    for frame in claim.frames:
        if frame.predicate in DUE and frame.attitude is Attitude.NONE and _is_to_come(frame, claim):
            ends = _ends(frame, period, claim)
            length = next((q for q in stated(claim) if period.start <= q.start and q.end <= period.end), None)
            if ends is not None:
                whole = _with_actors(frame, claim)
                yield Due(whole, *ends, period, length if WITHIN.match(period.text) else None)


def _with_actors(frame: Frame, claim: Claim) -> Frame:
    """Return a frame with those who act: in "the bridge is due to open" it is the bridge that opens."""
    point = claim.point
    if frame.actors or point is None:
        return frame
    return frame.model_copy(update={"actors": point.actors, "actors_of": point.actors_of})


def _is_to_come(frame: Frame, claim: Claim) -> bool:
    """Say whether a thing is told as a plan: "will open", "is due to open", "would cost 3 million and be finished"."""
    if frame.modality == "planned" or PLANNED.search(claim.text[: frame.end - claim.start]):
        return True
    about = ABOUT_TO.search(claim.text[: frame.start - claim.start])
    return about is not None and claim.text[about.end() : frame.start - claim.start].strip() in {"", "be"}


def _ends(frame: Frame, period: Period, claim: Claim) -> tuple[str, str] | None:
    """Return the first and the last day that the words leave for what is due; None where they leave it open."""
    low, high = period.start_date or EARLIEST, period.end_date or period.start_date or LATEST
    before = claim.text[: period.start - claim.start]
    found = BOUND.search(before)
    word = found["word"].casefold() if found else ""
    if frame.negated or "earlier than" in before[-20:]:
        return (low, LATEST) if word in {"before", "until", "till", "than"} else None
    if word in {"until", "till", "since", "from", "than"}:
        return None
    if word == "after":
        return low, LATEST
    return (EARLIEST, high) if word in {"by", "before"} or WITHIN.match(period.text) else (low, high)


def _are_apart(mine: Due, theirs: Due) -> bool:
    if mine.length is not None and theirs.length is not None:
        return not compatible(mine.length, theirs.length)
    if mine.low == theirs.low == EARLIEST:
        return mine.length is theirs.length is None and (_is_sooner(mine, theirs) or _is_sooner(theirs, mine))
    what = concept(mine.frame.predicate), concept(theirs.frame.predicate)
    if what[0] == what[1]:
        return _ends_before(mine, theirs) or _ends_before(theirs, mine)
    early, late = (mine, theirs) if mine.frame.predicate in FINISHING else (theirs, mine)
    return _ends_before(late, early)  # it opens before it is finished


def _is_sooner(one: Due, other: Due) -> bool:
    known = min(len(one.high), len(other.high))
    return one.high[:known] < other.high[:known]


def _ends_before(one: Due, other: Due) -> bool:
    known = min(len(one.high), len(other.low))
    return one.high[:known] < other.low[:known]


def _one_plan(pair: Comparison, mine: Frame, theirs: Frame) -> bool:
    """Say whether one thing is to do the same, or is to be finished here and to open there."""
    alike = concept(mine.predicate) == concept(theirs.predicate)
    words = {mine.predicate, theirs.predicate}
    if not alike and not (words & FINISHING and words & TO_OPEN) or other_party(pair, mine, theirs):
        return False
    names = names_of(pair.claim), names_of(pair.evidence)
    if all(names) and not shared_names(*names):
        return False
    one = same_actor(pair, mine, theirs) or bool(things(_all(mine)) & things(_all(theirs)))
    return one and (pair.one_story or bool(shared_names(*names)))


def _all(frame: Frame) -> tuple[str, ...]:
    return tuple(word for word in (*frame.actors, *frame.objects) if concept(word) != concept(frame.predicate))
