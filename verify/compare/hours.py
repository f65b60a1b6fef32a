"""Two statements of one happening in, a finding out where they give another hour for it: "began at 4 p.m.", "at 6".

What is told as "about" an hour is held against one that is far off; what is told in another time zone, or of the end
and not of the beginning, is not comparable.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from claims.lexicon.concepts import concept
from claims.lexicon.slots import BLOWS, STARTS, SUDDEN
from claims.model import Claim, Frame, Span
from verify.compare.base import Comparison, finding, other_party, same_actor
from verify.compare.certainty import is_believed
from verify.model import Finding, Relation

CLOCK = re.compile(
    r"\b(?:(?P<hour>[01]?\d|2[0-3])(?:[.:](?P<minute>[0-5]\d))? ?(?P<half>[AaPp])\.?[Mm]\b\.?"
    r"|(?P<hour24>[01]?\d|2[0-3]):(?P<minute24>[0-5]\d)|(?P<word>noon|midday|midnight))"
    r"(?P<zone>,? \(?(?:[A-Z]{1,4}T|UTC|GMT)\b)?"
)
JUST_AT = re.compile(r"(?i)\b(?:at|from|since)(?: (?:exactly|precisely))? $")
ABOUT = re.compile(r"(?i)\b(?:around|about|(?:shortly|just|right|a little) (?:after|before)) $")
LEAST = 30  # minutes between two hours that differ: nobody looks at the clock for less
ROUGHLY = 150  # the same where one of them is told as about that hour
NOON, DAY = 12 * 60, 24 * 60
BEHIND = 60  # characters between what happens and its hour


class Clock(NamedTuple):
    """An hour of the day in minutes, its time zone where one is named, and where it stands."""

    minutes: int
    zone: str
    text: str
    span: Span
    rough: bool = False


def hours_differ(pair: Comparison) -> Finding | None:
    """Both give the hour of one happening of one day, and the hours lie apart."""
    if is_believed(pair.claim) or is_believed(pair.evidence):
        return None
    for mine, when in _timed(pair.claim):
        for theirs, then in _timed(pair.evidence):
            if _are_apart(when, then) and _is_one(pair, mine, theirs):
                text = f"The hours differ: {when.text} here, {then.text} there."
                values, spans = (when.text, then.text), (when.span, then.span)
                return finding("hours_differ", Relation.CONTRADICTS, text, pair, values=values, spans=spans)
    return None


def same_hour(claim: Claim, other: Claim) -> bool:
    """Say whether two statements name one hour of the day."""
    hours = [{_minutes(found) for found in CLOCK.finditer(one.text)} for one in (claim, other)]
    return bool(hours[0] & hours[1])


def _timed(claim: Claim) -> Iterator[tuple[Frame, Clock]]:
    """Yield what happens at the only hour that a statement names: the frame that stands nearest before it."""
    found = [*CLOCK.finditer(claim.text)]
    before_it = claim.text[: found[0].start()] if len(found) == 1 else ""
    rough = ABOUT.search(before_it) is not None
    if not rough and not JUST_AT.search(before_it):
        return
    place = claim.start + found[0].start()
    before = [f for f in claim.frames if f.end <= place <= f.end + BEHIND]
    frame = max(before, key=lambda one: one.start, default=None) or next(_behind(claim, place), None)
    if frame is not None and not frame.negated and frame.modality in {"fact", "planned"}:
        yield frame, _clock(found[0], claim)._replace(rough=rough)


def _behind(claim: Claim, place: int) -> Iterator[Frame]:
    """Yield what a sudden event does whose hour stands with its noun: "an explosion at noon killed two"."""
    return (frame for frame in claim.frames if place <= frame.start <= place + BEHIND and _sudden(frame))


def _sudden(frame: Frame) -> frozenset[str]:
    return SUDDEN.intersection(map(concept, frame.actors))


def _clock(found: re.Match[str], claim: Claim) -> Clock:
    start, end = (claim.start + place for place in found.span())
    text = found.group().strip()
    zone = (found["zone"] or "").strip(" ,(")
    return Clock(_minutes(found), zone, text, Span(start=start, end=end))


def _minutes(found: re.Match[str]) -> int:
    if found["word"]:
        return 0 if found["word"] == "midnight" else NOON
    if found["hour24"]:
        return int(found["hour24"]) * 60 + int(found["minute24"])
    afternoon = NOON if found["half"] in "Pp" else 0
    return int(found["hour"]) % 12 * 60 + int(found["minute"] or 0) + afternoon


def _are_apart(left: Clock, right: Clock) -> bool:
    apart = abs(left.minutes - right.minutes)
    least = ROUGHLY if left.rough or right.rough else LEAST
    return left.zone == right.zone and least <= min(apart, DAY - apart)


def _is_one(pair: Comparison, mine: Frame, theirs: Frame) -> bool:
    """Say whether the same happens to the same in one story; the days are held against each other before."""
    return (
        pair.one_story
        and any(one(mine, theirs) for one in (_do_one, _both_start, _one_blow))
        and mine.modality == theirs.modality
        and same_actor(pair, mine, theirs)
        and not other_party(pair, mine, theirs)
    )


def _do_one(mine: Frame, theirs: Frame) -> bool:
    return concept(mine.predicate) == concept(theirs.predicate)


def _both_start(mine: Frame, theirs: Frame) -> bool:
    """Say whether both tell how it began: "broke out", "started"."""
    return STARTS.issuperset((concept(mine.predicate), concept(theirs.predicate)))


def _one_blow(mine: Frame, theirs: Frame) -> bool:
    """Say whether one sudden event does something in both as it happens: "the blast shook the town", "killed two"."""
    done = {concept(one.predicate) for one in (mine, theirs)}
    return bool(_sudden(mine) & _sudden(theirs)) and done <= BLOWS
