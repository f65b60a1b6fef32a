"""Two statements of what happens once in, a finding out where they date it otherwise: "opened in 2017", "in 2019"."""

import re
from collections.abc import Iterator

from claims.lexicon.concepts import GENERIC, concept
from claims.lexicon.once import ONCE, OPENING, WHICH
from claims.model import Attitude, Claim, Frame, Period, Span
from verify.compare.base import (
    Comparison,
    finding,
    named,
    names_of,
    other_party,
    same_actor,
    shared_names,
    things,
)
from verify.compare.certainty import is_believed
from verify.compare.periods import is_dated, meet
from verify.model import Finding, Relation

NEAR = 0.60  # cosine of two contexts that speak of one matter, where their articles do not tell
ROUGHLY = re.compile(
    r"(?i)\b(?:since|until|till|by|before|after|between|from|during|about|around|circa|early|late|mid)\b"
)
LEFT_OPEN = re.compile(r"(?i)\b(?:or|later|earlier|re|again|new|second|third|another|other|wing|extension)\b")
BESIDE = 12  # characters between a verb and its time: "founded in 1921"
BEFORE = 24  # characters before a verb in which "last" or "first" may stand


def dates_differ(pair: Comparison) -> Finding | None:
    """Both tell when one thing happened that happens once, and the times do not meet."""
    if is_believed(pair.claim) or is_believed(pair.evidence) or _leaves_open(pair):
        return None
    for mine, when in _dated(pair.claim):
        for theirs, then in _dated(pair.evidence):
            if not meet(when, then) and _one_event(pair, mine, theirs):
                here, there = when.text, then.text
                text = f"The times differ of what happens once: {here} here, {there} there."
                spans = Span(start=when.start, end=when.end), Span(start=then.start, end=then.end)
                return finding("dates_differ", Relation.CONTRADICTS, text, pair, values=(here, there), spans=spans)
    return None


def _leaves_open(pair: Comparison) -> bool:
    """Say whether a word that only one of the two has tells of another turn: "the new wing", "again"."""
    said = [{word.casefold() for word in LEFT_OPEN.findall(one.text)} for one in (pair.claim, pair.evidence)]
    return said[0] != said[1]


def _dated(claim: Claim) -> Iterator[tuple[Frame, Period]]:
    """Yield what a statement says happened, where it happens once, with the only time that it names."""
    dated = [period for period in claim.periods if is_dated(period)]
    if len(dated) != 1 or len(claim.periods) > 1 or ROUGHLY.search(claim.text[: dated[0].end - claim.start]):
        return
    for frame in claim.frames:
        told = frame.attitude is Attitude.NONE and frame.modality == "fact" and not frame.negated
        if told and (frame.main or 0 < dated[0].start - frame.end < BESIDE) and _is_once(frame, claim):
            yield frame, dated[0]


def _is_once(frame: Frame, claim: Claim) -> bool:
    if frame.predicate in ONCE or _which(frame, claim):
        return bool(frame.actors)
    return frame.predicate in OPENING and not _acted_upon(frame)


def _acted_upon(frame: Frame) -> frozenset[str]:
    return (things(frame.objects) | named(frame.objects)) - things(frame.actors) - named(frame.actors) - GENERIC


def _which(frame: Frame, claim: Claim) -> frozenset[str]:
    """Return which time a statement tells of: "was last inspected"."""
    place = frame.start - claim.start
    near = claim.text[max(0, place - BEFORE) : place].casefold().split()
    return WHICH.intersection(near[-1:])


def _one_event(pair: Comparison, mine: Frame, theirs: Frame) -> bool:
    return (
        concept(mine.predicate) == concept(theirs.predicate)
        and _which(mine, pair.claim) == _which(theirs, pair.evidence)
        and _one_actor(pair, mine, theirs)
        and not other_party(pair, mine, theirs)
        and _one_place(mine, theirs)
    )


def _one_actor(pair: Comparison, mine: Frame, theirs: Frame) -> bool:
    """Say whether one name, or one thing of one story or with a name beside it, is what it happens to."""
    if shared_names(named(mine.actors), named(theirs.actors)):
        return True
    if named(mine.actors) or named(theirs.actors):
        return same_actor(pair, mine, theirs)
    if not things(mine.actors) & things(theirs.actors) - GENERIC:
        return False
    names = names_of(pair.claim), names_of(pair.evidence)
    if all(names):
        return bool(shared_names(*names))
    return pair.one_story or pair.one_event or pair.similarity >= NEAR and not any(names)


def _one_place(mine: Frame, theirs: Frame) -> bool:
    """Say whether no name or thing beside it speaks against it: a branch in Riga is not one in Tallinn."""
    if concept(mine.predicate) in {concept("born"), concept("bear"), concept("die")}:
        return True
    sides = _acted_upon(mine), _acted_upon(theirs)
    return not all(sides) or bool(sides[0] & sides[1])
