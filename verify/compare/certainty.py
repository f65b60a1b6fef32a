"""How sure: whether the evidence leaves open, believes or plans what the claim states.

That the plant may close does not say that it will, that it is to close does not say that it did, and that many believe
a thing says neither that it is so nor that it is not. A call for a sale, or the fear of one, is no sale.
"""

import re
from collections.abc import Iterator

from claims.lexicon.certainty import ABOUT_TO, ACCUSING, HOLDING, LEFT_OPEN, PLANNING, RUMOUR, THOUGHT_TO
from claims.lexicon.concepts import concept
from claims.lexicon.wanting import GREETED, GREETING, WANTED, WANTING
from claims.model import Claim, Frame, Stance
from claims.stems import stem
from verify.compare.base import Comparison

MAYBE, TO_COME, FACT = 1, 2, 3
WORD = re.compile(r"[^\W\d_]+")
DONE = re.compile(r"\b[a-z]+ed\b")
REACH = 60  # characters before the noun of an event in which it may be called for or feared
STANCES = {Stance.POSSIBLE: MAYBE, Stance.CONDITIONAL: MAYBE, Stance.PLANNED: TO_COME}
MODALITIES = {"possible": MAYBE, "conditional": MAYBE, "planned": TO_COME}


def is_weaker(pair: Comparison) -> bool:
    """Say whether the evidence is less sure than the claim of what the claim tells, or only one reports a belief."""
    if is_believed(pair.claim) != is_believed(pair.evidence) or is_accusation_of_other(pair):
        return True
    return any(own > there for own, there in _sure(pair)) or _is_only_greeted(pair)


def is_accusation_of_other(pair: Comparison) -> bool:
    """Say whether one only tells that somebody is accused of what the other says: an accusation is no fact."""
    sides = (pair.claim, pair.evidence), (pair.evidence, pair.claim)
    return is_accusation(pair.claim) != is_accusation(pair.evidence) and any(_accuses_of(*side) for side in sides)


def is_accusation(claim: Claim) -> bool:
    """Say whether a statement tells that somebody accuses, or is accused."""
    main = claim.point
    cues = claim.cue.casefold().split() if claim.cue else ()
    return main is not None and main.predicate in ACCUSING or any(stem(word) in ACCUSING for word in cues)


def _accuses_of(accusation: Claim, other: Claim) -> bool:
    """Say whether the other states as its point what somebody is accused of."""
    main = other.point
    if main is None or not is_accusation(accusation):
        return False
    told = (frame.predicate for frame in accusation.frames if frame.predicate not in ACCUSING)
    return concept(main.predicate) in set(map(concept, told))


def is_other_kind(pair: Comparison) -> bool:
    """Say whether what both tell is a belief, a possibility or a plan in one of them alone: both can be true."""
    return is_believed(pair.claim) != is_believed(pair.evidence) or any(own != there for own, there in _sure(pair))


def _sure(pair: Comparison) -> Iterator[tuple[int, int]]:
    """Yield how sure claim and evidence are of the point of the claim, where the evidence tells of it at all."""
    main = pair.claim.point
    if main is None:
        return
    what = {concept(main.predicate), *_planned_by(main)}
    if there := [level for one in sorted(what) for level in _levels(one, pair.evidence)]:
        yield _own(pair.claim, main), max(there)


def is_believed(claim: Claim) -> bool:
    """Say whether a statement reports what somebody believes, fears or has heard, and not what is so."""
    main = claim.point
    if main is not None and main.predicate in HOLDING or THOUGHT_TO.search(claim.text):
        return True
    if claim.cue and any(stem(word) in HOLDING for word in claim.cue.casefold().split()):
        return True
    return any(word in RUMOUR for word in (claim.speaker or "").casefold().split())


def is_held(frame: Frame, claim: Claim) -> bool:
    """Say whether something in a statement is what somebody there believes: "many believe that it was stolen"."""
    return any(other.predicate in HOLDING and other.start < frame.start for other in claim.frames)


def _own(claim: Claim, main: Frame) -> int:
    """Return how sure a statement is of its own point."""
    return min(_of_frame(main, claim), STANCES.get(claim.stance, FACT))


def _levels(what: str, claim: Claim) -> list[int]:
    """Return how sure a statement is of each thing of a kind that it tells, plans to do it included."""
    told = [_of_frame(frame, claim) for frame in claim.frames if concept(frame.predicate) == what]
    told = told or [TO_COME for frame in claim.frames if what in _planned_by(frame)]
    return told or [MAYBE] * bool(WANTING.search(claim.restated) and _stands_only_behind(WANTED, what, claim))


def _is_only_greeted(pair: Comparison) -> bool:
    """Say whether the evidence names what the claim tells only as what somebody hails or condemns."""
    if not GREETING.search(pair.evidence.restated):
        return False
    main, there = pair.claim.point, {concept(frame.predicate) for frame in pair.evidence.frames}
    verbs = DONE.findall(pair.claim.text) if main is None else [main.predicate]  # of a sentence that was not parsed
    told = {concept(stem(verb)) for verb in verbs} - there
    return any(_stands_only_behind(GREETED, what, pair.evidence) for what in sorted(told))


def _stands_only_behind(words: re.Pattern[str], what: str, claim: Claim) -> bool:
    """Say whether a statement names a thing that happens, and each time right behind one of some words."""
    text = claim.restated
    places = [one.start() for one in WORD.finditer(text) if concept(stem(one.group().casefold())) == what]
    return bool(places) and all(words.search(text[max(0, place - REACH) : place]) for place in places)


def _planned_by(frame: Frame) -> frozenset[str]:
    """Return what a plan is to do, in concepts; nothing where the frame is no plan."""
    return frozenset(map(concept, frame.topic)) if frame.predicate in PLANNING else frozenset()


def _of_frame(frame: Frame, claim: Claim) -> int:
    """Return how sure a statement is of one of the things it tells: what is planned is told after the planning."""
    sure = MAYBE if LEFT_OPEN.search(claim.text) else MODALITIES.get(frame.modality, FACT)
    planned = any(one.predicate in PLANNING and _may_plan(one, frame) for one in claim.frames)
    about = ABOUT_TO.search(claim.text)
    if planned or about is not None and claim.start + about.end() <= frame.start:
        sure = min(sure, TO_COME)
    return sure


def _may_plan(plan: Frame, frame: Frame) -> bool:
    """Say whether a plan may be to do it: "a group that vowed to sue published the film" planned no film."""
    return plan == frame or not frame.main and plan.start < frame.start
