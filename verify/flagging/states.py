"""Two statements of different days that do not go together in, whether they are two states of one matter out.

An update says more than that both can be true: it says that one takes the other's place. So it needs one matter
(`matters`) and something that runs on: a figure that is counted day by day, or what one party wants or does.
"""

import re

from claims.lexicon.concepts import concept
from claims.lexicon.parts import PEOPLE
from claims.lexicon.running import CUMULATIVE, MOVED, NO_MORE, NOT_YET, PUT_OFF, TURNED_ROUND
from claims.model import Claim, Document, Quantity
from verify.compare.due import CODE as DUE
from verify.compare.existing import CODE as EXISTING
from verify.compare.plans import PLAN, plan_came_first
from verify.compare.tolls import harm_of, has_risen
from verify.compare.values import bounds, counts_people, stated, unit_of
from verify.compare.verdicts import VERDICT
from verify.flagging.dated import told_on
from verify.flagging.matters import FIGURES, POSITIONS, may_be_one, runs, told_of
from verify.model import Link, Relation

AGREE, GROWING, CASES = "amounts_agree", "amounts_grow", "some_are_not"
NEGATIONS = frozenset({"one_negates", "same_words_negated", "told_or_not", CASES, EXISTING})
MISSING = concept("miss")
PERFECT = re.compile(r"(?i)(?:has|have|is|are)\b")


def turned_round(claim: Claim, other: Claim, link: Link) -> bool:
    """Say whether one of two positions says of itself that it was another before: "has subsequently opposed it"."""
    if {finding.code for finding in link.findings} != {POSITIONS}:
        return False
    return any(TURNED_ROUND.search(one.text) for one in (claim, other))


def has_moved(
    claim: Claim, other: Claim, link: Link, documents: tuple[Document, Document], *, one_speaker: bool = False
) -> bool:
    """Say whether the later of two statements only tells how the matter went on since the earlier.

    A figure of what can only grow is higher, a running figure is said to have risen or to have been corrected, or what
    had not happened yet has happened.
    """
    turn = _in_turn(claim, other, documents)
    if turn is None or not may_be_one(claim, other, documents):
        return False
    codes = {finding.code for finding in link.findings}
    if codes == {DUE}:
        return turn[0].speaker == turn[1].speaker is not None or PUT_OFF.search(turn[1].text) is not None
    if codes == {FIGURES}:
        grown = is_running(claim, other, link) and _is_lower(*turn) or _are_missing(*turn)
        return grown or runs(turn[0]) and runs(turn[1]) and MOVED.search(turn[1].text) is not None
    ended = NO_MORE.search(turn[1].text) is not None and NO_MORE.search(turn[0].text) is None or _is_found(*turn)
    return codes <= NEGATIONS and (ended or _had_not_yet(*turn, link) or one_speaker and _plans_otherwise(*turn))


def is_revised(claim: Claim, other: Claim, link: Link, documents: tuple[Document, Document]) -> bool:
    """Say whether a figure of what can only grow is another on a later day: told by one speaker, it was corrected."""
    only_figures = {finding.code for finding in link.findings} == {FIGURES} and is_running(claim, other, link)
    return only_figures and _in_turn(claim, other, documents) is not None and may_be_one(claim, other, documents)


def goes_on(claim: Claim, other: Claim, link: Link, documents: tuple[Document, Document]) -> bool:
    """Say whether a figure that comes but once, such as what a building costs, is said to have moved, months later."""
    counted = is_running(claim, other, link)
    first = {finding.code for finding in link.findings[:1]}
    return not counted and first == {FIGURES} and has_moved(claim, other, link, documents)


def in_turn(claim: Claim, other: Claim, link: Link, documents: tuple[Document, Document]) -> bool:
    """Say whether what came of a plan is told after the plan, or a second verdict after the first."""
    turn, codes = _in_turn(claim, other, documents), {finding.code for finding in link.findings}
    return turn is not None and (VERDICT in codes or PLAN in codes and plan_came_first(turn[0]))


def has_risen_to(claim: Claim, other: Claim, link: Link, documents: tuple[Document, Document]) -> bool:
    """Say whether one toll is what the other rose to, by its words; its article may not be the earlier one."""
    risen = [any(has_risen(quantity, one) for quantity in one.quantities) for one in (claim, other)]
    if risen[0] == risen[1] or {found.code for found in link.findings} != {FIGURES}:
        return False
    turn = (claim, other) if risen[1] else (other, claim)
    days = [one.published for one in (documents if risen[1] else documents[::-1])]
    return _is_lower(*turn) and (days[0] is None or days[1] is None or days[0] <= days[1])


def has_passed(claim: Claim, other: Claim, link: Link, documents: tuple[Document, Document]) -> bool:
    """Say whether a later figure of what can only grow lies above what was "at least" so on the day before."""
    turn = _in_turn(claim, other, documents)
    counted = {f.code for f in link.findings} & {AGREE, GROWING}
    if turn is None or not counted or not may_be_one(claim, other, documents):
        return False
    if _has_grown_in_kind(*turn, link) or _has_risen(*turn, link):
        return True
    early, late = ([q for q in stated(one) if q.approximation in "=~≥"] for one in turn)
    pairs = [(q, p) for q in early for p in late if unit_of(q) == unit_of(p)]
    if len(pairs) != 1 or pairs[0][0].approximation != "≥" or not is_running(claim, other, link):
        return False
    return bounds(pairs[0][0])[0] < bounds(pairs[0][1])[0]


def _has_risen(early: Claim, late: Claim, link: Link) -> bool:
    """Say whether a rule found that a toll of the later day is what that of the earlier rose to."""
    risen = any(f.code == GROWING and f.relation is Relation.UPDATES for f in link.findings)
    return risen and MOVED.search(late.text) is not None and _is_lower(early, late)


def _has_grown_in_kind(early: Claim, late: Claim, link: Link) -> bool:
    """Say whether the earlier toll counts one kind of people and the later, higher one all: 12 workers, 15 people."""
    if not any(finding.relation is Relation.UPDATES for finding in link.findings):
        return False
    kinds = [[q for q in stated(one) if counts_people(q)] for one in (early, late)]
    alone = [q for q in kinds[0] if unit_of(q) not in PEOPLE], [q for q in kinds[1] if unit_of(q) in PEOPLE]
    return any(bounds(q)[1] < bounds(p)[0] for q in alone[0] for p in alone[1])


def is_running(claim: Claim, other: Claim, link: Link) -> bool:
    """Say whether two statements differ in what can only grow, hour by hour, such as the dead of one event."""
    counted = {finding.code for finding in link.findings} & {FIGURES, AGREE, GROWING, CASES}
    return bool(counted) and all(told_of(one) & CUMULATIVE for one in (claim, other))


def _in_turn(claim: Claim, other: Claim, documents: tuple[Document, Document]) -> tuple[Claim, Claim] | None:
    """Return two statements in order of their days; None where the days are not known, or one."""
    days = told_on(claim, documents[0]), told_on(other, documents[1])
    if days[0] is None or days[1] is None or days[0] == days[1]:
        return None
    return (claim, other) if days[0] < days[1] else (other, claim)


def _had_not_yet(early: Claim, late: Claim, link: Link) -> bool:
    """Say whether the earlier tells that a thing has not happened, or to nobody, and the later that it did."""
    if not _is_negative(early) or _is_negative(late):
        return False
    so_far = EXISTING in {finding.code for finding in link.findings} and _is_of_now(early)
    return so_far or NOT_YET.search(early.text) is not None or is_running(early, late, link)


def _is_of_now(claim: Claim) -> bool:
    """Say whether a statement tells how things stand: "no arrests have been made"."""
    return claim.point is not None and PERFECT.match(claim.point.verb) is not None


def _is_found(early: Claim, late: Claim) -> bool:
    """Say whether somebody is missing in the earlier of two statements, and nobody in the later."""
    what = [concept(one.point.predicate) if one.point else "" for one in (early, late)]
    return what == [MISSING, MISSING] and _is_negative(late) and not _is_negative(early)


def _plans_otherwise(early: Claim, late: Claim) -> bool:
    """Say whether there is another plan on the later day: "would rebuild the plant", "will not rebuild it"."""
    plans = [any(f.main and f.modality == "planned" for f in one.frames) for one in (early, late)]
    return all(plans)


def _is_negative(claim: Claim) -> bool:
    return claim.negated or any(frame.main and frame.negated for frame in claim.frames)


def _is_lower(early: Claim, late: Claim) -> bool:
    harms = [[(q, harm_of(q, one)) for q in stated(one)] for one in (early, late)]
    pairs = [(q, p) for q, what in harms[0] for p, then in harms[1] if _count_alike(q, p) and not _are_two(what, then)]
    values = [(bounds(q)[0], bounds(p)[1]) for q, p in pairs]
    return bool(values) and all(before <= after for before, after in values)


def _are_missing(early: Claim, late: Claim) -> bool:
    """Say whether both count those who are missing: of whom some are found, and others reported."""
    harms = [{harm_of(q, one) for q in stated(one)} for one in (early, late)]
    return all(MISSING in some for some in harms)


def _are_two(harm: str | None, other: str | None) -> bool:
    """Say whether two amounts are known to count two kinds of harm: six dead, 40 hurt."""
    return harm is not None and other is not None and harm != other


def _count_alike(left: Quantity, right: Quantity) -> bool:
    """Say whether two amounts are of one unit, or of people of whom one kind is told here and all there."""
    units = unit_of(left), unit_of(right)
    return units[0] == units[1] or counts_people(left) and counts_people(right) and bool(PEOPLE & {*units})
