"""A pair that no rule decides in, the sign that one may speak against the other out: a judge then has the last word.

A model alone takes much for a contradiction that is none, and a sign alone may be chance: "did not repair the roof" and
"the roof was repaired" may be of two roofs. Where two statements of one story tell one thing, one with a "not", another
figure or the opposite verb, and the model is nearly sure of it either way round, they are held against each other.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from claims.lexicon.concepts import OPPOSITES, concept, nearly
from claims.model import Attitude, Claim, Frame, Stance
from verify.compare.base import Comparison, named, names_of, other_party, shared_names, telling, things
from verify.compare.certainty import is_believed
from verify.compare.denied import IDLE
from verify.compare.negation import may_both_be
from verify.compare.periods import other_time
from verify.compare.polarity import same_side
from verify.compare.quantities import is_of_another
from verify.compare.steps import other_step
from verify.compare.values import compatible, stated, unit_of
from verify.weighing.alike import words_told

NEAR, INSIDE = 0.65, 0.28  # cosine of two contexts, alone and where both are told of one story
DENIED = 0.50  # of a denial and of what it denies
POINT = 0.3  # of the telling words of a statement, that a denial takes up: not of a long one that only touches it
SCORE = re.compile(r"(?<![\w.,–-])(\d{1,2})[-–](\d{1,2})(?![\w–-]|[.,]\d| ?(?:%|percent|per cent))")
APART = frozenset(frozenset(two.split("/")) for two in "work/break work/fail".split())  # of a signal, as predicates
# Upper Orme is not Lower Orme
PART_OF = re.compile(r"\b(?P<which>Upper|Lower|North|South|East|West|New|Old|Great|Little) (?P<name>[A-Z]\w+)")
NOT = re.compile(r"(?i)\b(?:not|never)\b|n[’']t\b")


class Sign(NamedTuple):
    """What speaks for it that two statements cannot both be true, in words."""

    text: str


def sign_against(pair: Comparison) -> Sign | None:
    """Return what of two statements speaks against the other, where both tell one thing as fact or as plan."""
    if not _may_be_held(pair):
        return None
    return next((sign for mine, theirs in _told_of_one(pair) if (sign := _sign(pair, mine, theirs))), None)


def denial_of(pair: Comparison) -> tuple[Claim, Claim] | None:
    """Return the denial and the statement of a pair, where a party denies what may be the other in other words."""
    if (pair.claim.stance is Stance.DENIED) == (pair.evidence.stance is Stance.DENIED):
        return None
    denial, statement = pair[:2] if pair.claim.stance is Stance.DENIED else pair[1::-1]
    if not pair.one_story or pair.similarity < DENIED or other_time(pair) or statement.negated or not denial.speaker:
        return None
    speaker = frozenset((denial.speaker,))
    names = shared_names(names_of(denial), names_of(statement)) - shared_names(names_of(denial), speaker)
    if same_side(denial.speaker, statement.speaker or "") or is_believed(statement):
        return None
    if words_told(pair._replace(claim=statement, evidence=denial)) < POINT:
        return None
    return (denial, statement) if names or telling(denial.terms) & telling(statement.terms) else None


def _may_be_held(pair: Comparison) -> bool:
    """Say whether two statements are near enough, of one time and of nobody that the other does not know."""
    if pair.claim.document_id == pair.evidence.document_id or other_time(pair):
        return False
    if pair.similarity < (INSIDE if pair.one_story else NEAR) or Stance.DENIED in {c.stance for c in pair[:2]}:
        return False
    return not (any(map(is_believed, pair[:2])) or may_both_be(pair) or of_two_parts(pair))


def of_two_parts(pair: Comparison) -> bool:
    """Say whether two statements name two places that differ in where they lie alone."""
    mine, theirs = ({(one["name"], one["which"]) for one in PART_OF.finditer(c.text)} for c in pair[:2])
    return any(name == other and which != there for name, which in mine for other, there in theirs)


def _told_of_one(pair: Comparison) -> Iterator[tuple[Frame, Frame]]:
    """Yield what each tells as its point, of one party, both as fact or both as plan."""
    for mine in _points(pair.claim):
        for theirs in _points(pair.evidence):
            if mine.modality == theirs.modality != "conditional" and not other_party(pair, mine, theirs):
                if _share_a_player(mine, theirs) or is_one_speaker(pair):
                    yield mine, theirs


def _points(claim: Claim) -> Iterator[Frame]:
    return (f for f in claim.frames if f.main and (f.predicate not in IDLE or nearly(f.predicate, f.predicate)))


def _share_a_player(mine: Frame, theirs: Frame) -> bool:
    """Say whether one acts in both, or acts in one and is acted upon in the other: the roof "was not repaired".

    That both act upon one thing is not enough: two parties may each "raid" a fund.
    """
    ours, others = _acting(mine), _acting(theirs)
    return _meet(ours, others) or _meet(ours, _acted_upon(theirs)) or _meet(_acted_upon(mine), others)


def _acting(frame: Frame) -> tuple[str, ...]:
    return tuple(word for word in frame.actors if concept(word) != concept(frame.predicate))


def _acted_upon(frame: Frame) -> tuple[str, ...]:
    return tuple(word for word in (*frame.objects, *frame.topic) if concept(word) != concept(frame.predicate))


def _meet(ours: tuple[str, ...], others: tuple[str, ...]) -> bool:
    return bool(things(ours) & things(others) or shared_names(named(ours), named(others)))


def is_one_speaker(pair: Comparison) -> bool:
    """Say whether one person says both."""
    return bool(pair.claim.speaker) and pair.claim.speaker == pair.evidence.speaker


def _sign(pair: Comparison, mine: Frame, theirs: Frame) -> Sign | None:
    what = concept(mine.predicate), concept(theirs.predicate)
    negated = _is_negated(mine, pair.claim), _is_negated(theirs, pair.evidence)
    if negated[0] != negated[1] and _is_one_verb(pair, mine, theirs):
        return Sign("one has a “not” that the other lacks")
    opposed = frozenset(what) in OPPOSITES or frozenset((mine.predicate, theirs.predicate)) in APART
    if opposed and negated[0] == negated[1]:
        return Sign(f"they tell opposite things: {mine.verb or mine.predicate} here, {theirs.verb or theirs.predicate}")
    alike = what[0] == what[1] and mine.predicate not in IDLE and negated[0] == negated[1]
    return _figures(pair) if alike else None


def _is_one_verb(pair: Comparison, mine: Frame, theirs: Frame) -> bool:
    """Say whether two verbs are one, or two of one kind said of one thing: "never saw the report", "had read it"."""
    if mine.predicate not in IDLE and concept(mine.predicate) == concept(theirs.predicate):
        return True
    of = telling(pair.claim.terms) & telling(pair.evidence.terms)
    said = {concept(word) for one in (mine, theirs) for word in (one.predicate, *one.actors)}
    return nearly(mine.predicate, theirs.predicate) and bool(of - said)


def _is_negated(frame: Frame, claim: Claim) -> bool:
    """Say whether a frame stands in the negative; a position, "did not dismiss him", is left open by its "not"."""
    before = claim.text[max(0, frame.start - claim.start - 12) : frame.end - claim.start]
    return frame.negated or frame.attitude is not Attitude.NONE and NOT.search(before) is not None


def _figures(pair: Comparison) -> Sign | None:
    """Return the scores or the amounts of one unit in which two statements differ, where each gives but one."""
    ours, others = _scores(pair.claim), _scores(pair.evidence)
    if len(ours) == 1 and len(others) == 1 and ours != others:
        return Sign(f"the scores differ: {ours[0]} here, {others[0]} there")
    mine, theirs = ([*stated(one)] for one in pair[:2])
    alike = [(left, right) for left in mine for right in theirs if unit_of(left) in {unit_of(right), ""}]
    if len(alike) != 1 or not unit_of(alike[0][0]):
        return None
    left, right = alike[0]
    if compatible(left, right) or is_of_another(pair, left, right) or other_step(pair, left, right):
        return None
    return Sign(f"the amounts differ: {left.text} here, {right.text} there")


def _scores(claim: Claim) -> list[str]:
    return [found.group() for found in SCORE.finditer(claim.text)]
