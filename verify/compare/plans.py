"""A plan and what came of it in, a finding out where it came otherwise: "will reopen on Friday", "has not reopened".

Both can be true in turn, so it is an update where the article with the plan is the earlier one, and else nothing.
"""

from claims.lexicon.concepts import GENERIC, OPPOSITES, concept
from claims.model import Attitude, Claim, Frame
from verify.compare.base import (
    Comparison,
    finding,
    named,
    names_of,
    other_party,
    quoted_both,
    same_actor,
    shared_names,
    spans_of,
    spoken_frames,
    telling,
    things,
)
from verify.compare.certainty import is_believed
from verify.compare.denied import IDLE
from verify.compare.negation import leaves_room
from verify.compare.periods import is_dated, meet
from verify.compare.polarity import WHEN
from verify.model import Finding, Relation

NEAR, INSIDE = 0.60, 0.40  # cosine of two contexts of one matter, alone and where both are told of one story
ALIKE = 0.75  # enough for two that share a name, where their articles do not tell that they are of one story
TOLD_OF = 2  # things acted upon that do where "we" is all that is said of who acts
PLAN = "plan_changed"


def plan_changed(pair: Comparison) -> Finding | None:
    """One plans, or rules out, what the other tells was not done, or was."""
    if pair.similarity < (INSIDE if pair.one_story else NEAR) or leaves_room(pair):
        return None
    if is_believed(pair.claim) or is_believed(pair.evidence):
        return None
    for mine in _told(pair.claim):
        for theirs in _told(pair.evidence):
            if {mine.modality, theirs.modality} == {"planned", "fact"} and _is_otherwise(pair, mine, theirs):
                values = quoted_both(pair, mine, theirs)
                text = f"A plan, and what came of it: {values[0]} here, {values[1]} there."
                spans = spans_of(pair, mine, theirs)
                return finding(PLAN, Relation.UPDATES, text, pair, values=values, spans=spans)
    return None


def plan_came_first(early: Claim) -> bool:
    """Say whether the earlier of two statements is the one that plans."""
    return any(frame.modality == "planned" for frame in _told(early))


def _told(claim: Claim) -> tuple[Frame, ...]:
    frames = (f for f in spoken_frames(claim) if f.main and f.attitude is Attitude.NONE)
    return tuple(f for f in frames if f.predicate not in IDLE)


def _is_otherwise(pair: Comparison, mine: Frame, theirs: Frame) -> bool:
    words = frozenset((concept(mine.predicate), concept(theirs.predicate)))
    otherwise = mine.negated != theirs.negated
    turned = otherwise if len(words) == 1 else words in OPPOSITES and not otherwise
    return turned and _one_deed(pair, mine, theirs) and not _is_of_another_day(pair, mine)


def _one_deed(pair: Comparison, mine: Frame, theirs: Frame) -> bool:
    """Say whether one does both, or what one does something to is what the other tells of: "close the plant"."""
    acted = _acted_upon(mine), _acted_upon(theirs)
    if other_party(pair, mine, theirs):
        return False
    alike = pair.similarity >= ALIKE and shared_names(names_of(pair.claim), names_of(pair.evidence))
    if same_actor(pair, mine, theirs) and (pair.one_story or alike):
        return not all(acted) or bool(acted[0] & acted[1] or shared_names(named(mine.objects), named(theirs.objects)))
    if pair.one_story and not (mine.actors and theirs.actors) and len(acted[0] & acted[1]) >= TOLD_OF:
        return True  # "we will withdraw our troops from the valley"
    crossed = acted[0] & telling(theirs.actors) or acted[1] & telling(mine.actors)
    return pair.one_story and bool(crossed) and not all(acted)


def _acted_upon(frame: Frame) -> frozenset[str]:
    objects = tuple(one for one in frame.objects if one not in WHEN and one != frame.predicate)
    return (things(objects) | named(objects)) - things(frame.actors) - named(frame.actors) - GENERIC


def _is_of_another_day(pair: Comparison, mine: Frame) -> bool:
    """Say whether the outcome is told of a time before that of the plan."""
    plan, outcome = (pair.claim, pair.evidence) if mine.modality == "planned" else (pair.evidence, pair.claim)
    days = [[p for p in one.periods if is_dated(p)] for one in (plan, outcome)]
    if not all(days) or any(meet(when, then) for when in days[0] for then in days[1]):
        return False
    return min(p.start_date or "" for p in days[1]) < min(p.start_date or "" for p in days[0])
