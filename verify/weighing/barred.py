"""A pair that the rules have read in, which relations it cannot have and why out: no model outweighs a hard finding.

A model reads that "14 dead" contradicts "at least 9 dead" and that "may close" supports "will close"; the amounts, the
times and the words of certainty that the rules have read say otherwise, and are right.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from claims.lexicon.concepts import OPPOSITES, concept
from claims.lexicon.parts import ONE_ANOTHER
from claims.model import Quantity, Stance
from verify.compare.base import Comparison, telling
from verify.compare.certainty import is_other_kind, is_weaker
from verify.compare.denied import is_beside
from verify.compare.measures import other_account
from verify.compare.negation import is_denied_by_not, is_told_and_negated
from verify.compare.objects import could_not_be, other_denied, other_judged
from verify.compare.periods import is_of_then, other_time, other_turn
from verify.compare.proceedings import other_proceeding
from verify.compare.quantities import is_of_another, lacks_amounts, steps_differ
from verify.compare.reasons import is_wider, other_reason
from verify.compare.turned import opposite_word, other_stage, rests, roles_swapped, same_rest, undone_word
from verify.compare.turns import other_one
from verify.compare.values import amounts_of, bounds, compatible, may_be_one, same_unit, unit_of
from verify.model import Link, Relation

Ways = Sequence[Quantity]


class Bar(NamedTuple):
    """A relation that a pair cannot have, with a code for programs and a sentence for people."""

    relation: Relation
    code: str
    text: str


def barred(pair: Comparison, link: Link) -> tuple[Bar, ...]:
    """Return what a pair cannot be; `link` is what the rules found in it, which stands."""
    certain = (*_by_certainty(pair), *_by_denial(pair))
    found = (*_by_time(pair), *certain, *_by_amounts(pair, link), *_by_words(pair, link))
    stands = {link.relation} - {Relation.NEITHER}
    if {Relation.SUPPORTS, Relation.CONTRADICTS} <= {bar.relation for bar in found}:
        stands.add(Relation.NEITHER)
    return tuple(bar for bar in found if bar.relation not in stands)


def common(bars: Iterable[Sequence[Bar]]) -> tuple[Bar, ...]:
    """Return the bars of relations that each of several pairs bars: those of the first of them."""
    first, *others = [*bars] or [()]
    return tuple(bar for bar in first if all(any(one.relation is bar.relation for one in other) for other in others))


def _by_time(pair: Comparison) -> Iterator[Bar]:
    """Tell what is of another time: that is neither support nor, where it comes again, contradiction."""
    if is_of_then(pair):
        yield Bar(Relation.SUPPORTS, "other_time", "Not comparable: the evidence tells of an earlier time.")
    if not other_time(pair):
        return
    text = "Not comparable: they are about different times."
    yield Bar(Relation.SUPPORTS, "other_time", text)
    if other_turn(pair) or _is_opposed(pair) or all(one.quantities for one in (pair.claim, pair.evidence)):
        yield Bar(Relation.CONTRADICTS, "other_time", text)


def _is_opposed(pair: Comparison) -> bool:
    """Say whether one is the opposite of the other, or has a "not": what closed in one year may open in the next."""
    return opposite_word(pair) is not None or _opposed(pair) or is_denied_by_not(pair)


def _by_certainty(pair: Comparison) -> Iterator[Bar]:
    if is_weaker(pair):
        text = "The evidence only plans, believes or leaves open what the claim says."
        yield Bar(Relation.SUPPORTS, "less_certain", text)
    if is_other_kind(pair):
        text = "One states what the other only plans, believes or leaves open: both can be true."
        yield Bar(Relation.CONTRADICTS, "less_certain", text)


def _by_denial(pair: Comparison) -> Iterator[Bar]:
    claim, evidence = pair.claim, pair.evidence
    denials = [one.stance is Stance.DENIED for one in (claim, evidence)]
    if all(denials):
        yield Bar(Relation.CONTRADICTS, "both_denied", "Both are denials: one does not speak against the other.")
    elif any(denials) and is_beside(*((claim, evidence) if denials[0] else (evidence, claim))):
        text = "What the one tells, the denial takes for granted: it denies something else."
        yield from (Bar(relation, "beside_denial", text) for relation in (Relation.SUPPORTS, Relation.CONTRADICTS))


def _by_amounts(pair: Comparison, link: Link) -> Iterator[Bar]:
    mine, theirs = amounts_of(pair.claim), amounts_of(pair.evidence)
    if not mine or not theirs:
        return
    if steps_differ(pair):
        text = "Not comparable: one tells by how much it changed, the other to what or from what."
        yield from (Bar(relation, "other_step", text) for relation in (Relation.SUPPORTS, Relation.CONTRADICTS))
        return
    if all(any(may_be_one(one, other) for other in theirs) for one in mine):
        yield from _by_fit(pair, mine, theirs)
    elif lacks_amounts(pair):
        yield Bar(Relation.SUPPORTS, "amounts_missing", "The evidence has other amounts than the claim.")
        turned = _is_turned(pair) and telling(pair.claim.terms) & telling(pair.evidence.terms)
        if not turned and not any(_of_one(pair, one, other) for one in mine for other in theirs):
            yield Bar(Relation.CONTRADICTS, "other_amounts", "Not comparable: the amounts are of different things.")


def _by_fit(pair: Comparison, mine: Sequence[Ways], theirs: Sequence[Ways]) -> Iterator[Bar]:
    """Tell what cannot be where each amount of the claim may be one of the evidence's, and the words are the same."""
    words = rests(pair)
    if _is_turned(pair) or not (words[0] <= words[1] or words[1] <= words[0]):
        return
    yield Bar(Relation.CONTRADICTS, "amounts_fit", "Each amount of the claim can be that of the evidence.")
    within = all(any(_within(one, other) for other in theirs) for one in mine)
    if words[0] == words[1] and len(mine) == len(theirs) and within:
        yield Bar(Relation.NEITHER, "amounts_fit", "Both say the same, and the amounts agree.")


def _by_words(pair: Comparison, link: Link) -> Iterator[Bar]:
    if link.relation is Relation.CONTRADICTS:
        yield Bar(Relation.SUPPORTS, link.findings[0].code, link.findings[0].text)
        if same_rest(pair):
            yield Bar(Relation.NEITHER, link.findings[0].code, link.findings[0].text)
    elif is_denied_by_not(pair) or is_told_and_negated(pair):
        yield Bar(Relation.SUPPORTS, "negated", "One is in the negative: what one says is so, the other says is not.")
    if is_wider(pair):
        yield Bar(Relation.SUPPORTS, "wider", "Not the same: the claim is of both, the evidence of one.")
    if other_reason(pair):
        yield Bar(Relation.SUPPORTS, "other_reason", "Not the same: the evidence lacks the reason the claim gives.")
    yield from _by_objects(pair)
    if other_proceeding(pair):
        yield Bar(Relation.SUPPORTS, "other_proceeding", "Not comparable: two bodies hold two proceedings.")
    if (turned := opposite_word(pair)) and not other_time(pair):
        text = f"They differ in one word that turns the sense: {turned[0]} here, {turned[1]} there."
        yield from (Bar(relation, "opposite_words", text) for relation in (Relation.SUPPORTS, Relation.NEITHER))
    elif undone := undone_word(pair):
        yield Bar(Relation.SUPPORTS, "opposite_words", f"Not the same: {undone[0]} here, {undone[1]} there.")
    if steps := other_stage(pair):
        text = f"Not the same: {steps[0]} here, {steps[1]} there."
        yield Bar(Relation.SUPPORTS, "other_stage", text)
    if ones := other_one(pair):
        yield Bar(Relation.SUPPORTS, "other_one", f"Not the same: {ones[0]} here, {ones[1]} there.")
    if roles := roles_swapped(pair):
        text = f"The same two change places: {roles[0]} does it here, {roles[1]} there."
        yield from (Bar(relation, "roles_swapped", text) for relation in (Relation.SUPPORTS, Relation.NEITHER))


def _by_objects(pair: Comparison) -> Iterator[Bar]:
    """Tell what is said with one verb of two things."""
    if other_denied(pair):
        yield Bar(Relation.SUPPORTS, "other_denied", "Not the same: each denies what the other does not name.")
    if other_judged(pair):
        yield Bar(Relation.SUPPORTS, "other_judged", "Not the same: one thing is judged here, another there.")
    if could_not_be(pair):
        yield Bar(Relation.SUPPORTS, "could_not_be", "The evidence says that it could not be.")


def _within(mine: Ways, theirs: Ways) -> bool:
    """Say whether every number that the evidence allows is one that the claim allows."""
    for left in mine:
        for right in theirs:
            (low, high), (lowest, highest) = bounds(left), bounds(right)
            exact = left.value is not None and right.value is not None and compatible(left, right)
            if same_unit(left, right) and (low <= lowest and highest <= high or exact and _is_plain(left, right)):
                return True
    return False


def _is_plain(left: Quantity, right: Quantity) -> bool:
    return {left.approximation, right.approximation} <= {"=", "~"}


def _of_one(pair: Comparison, mine: Ways, theirs: Ways) -> bool:
    """Say whether two amounts may count one thing: of one unit or kind, of no part of it and of one account."""
    return any(
        (same_unit(left, right) or {unit_of(left), unit_of(right)} <= ONE_ANOTHER)
        and not is_of_another(pair, left, right)
        and not other_account(pair, left, right)
        for left in mine
        for right in theirs
    )


def _is_turned(pair: Comparison) -> bool:
    """Say whether one is in the negative, denied or the opposite of the other."""
    sides = pair.claim, pair.evidence
    negative = [one.negated or any(frame.negated for frame in one.frames) for one in sides]
    denied = [one.stance is Stance.DENIED for one in sides]
    return negative[0] != negative[1] or denied[0] != denied[1] or opposite_word(pair) is not None or _opposed(pair)


def _opposed(pair: Comparison) -> bool:
    left, right = ({concept(term) for term in one.terms} for one in (pair.claim, pair.evidence))
    return any(frozenset((one, other)) in OPPOSITES for one in left - right for other in right - left)
