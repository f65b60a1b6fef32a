"""Two claims in, their relation out: the table that joins the findings of all rules.

The order of the table is the order in which reasons are shown. A contradiction weighs more than any support: two
statements that agree in wording and differ in the amount contradict each other. Statements about times that do not meet
are not comparable: Monday's closure neither confirms nor refutes Friday's.
"""

from claims.model import Claim, Stance
from verify.compare.ages import ages_differ
from verify.compare.base import Comparison, Meaning, Rule
from verify.compare.casualties import kinds_differ, kinds_grow, toll_grew
from verify.compare.causes import reason_denied
from verify.compare.certainty import is_weaker
from verify.compare.counterexamples import some_are_not
from verify.compare.due import due_differ
from verify.compare.existing import none_but_some
from verify.compare.firsts import not_the_first
from verify.compare.hours import hours_differ
from verify.compare.informed import told_or_not
from verify.compare.negation import same_words_negated
from verify.compare.once import dates_differ
from verify.compare.periods import is_of_then, other_time
from verify.compare.plans import plan_changed
from verify.compare.polarity import both_deny, one_is_denied, one_negates, opposites
from verify.compare.positions import positions_agree, positions_oppose
from verify.compare.quantities import (
    amounts_agree,
    amounts_differ,
    amounts_grow,
    only_bounded,
    only_near,
    same_count,
    same_figure,
    steps_differ,
)
from verify.compare.reasons import is_wider, other_reason
from verify.compare.slots import slots_differ
from verify.compare.tallies import days_differ, same_tally, tallies_differ
from verify.compare.turned import other_stage
from verify.compare.turns import other_one
from verify.compare.verdicts import verdict_changed, verdicts_differ
from verify.compare.wording import nothing_against, same_happening, same_meaning, same_words
from verify.model import Finding, Link, Relation

CONTRADICTING: tuple[Rule, ...] = (
    amounts_differ, kinds_differ, some_are_not, none_but_some, positions_oppose, one_negates, same_words_negated,
    opposites, one_is_denied, verdicts_differ, hours_differ, reason_denied, ages_differ, slots_differ,
    tallies_differ, not_the_first, told_or_not,
)  # fmt: skip
SUPPORTING: tuple[Rule, ...] = (same_words, positions_agree, both_deny, same_tally, same_happening, same_meaning)
# where the times do not meet
DATED: tuple[Rule, ...] = (dates_differ, days_differ, due_differ, none_but_some, not_the_first)
DENYING: tuple[Rule, ...] = (positions_oppose, one_is_denied, none_but_some)  # for what one states and the other denies
TURNING: tuple[Rule, ...] = (verdict_changed, plan_changed, kinds_grow, toll_grew)  # both can be true in turn
GROWING: tuple[Rule, ...] = (amounts_grow,)
DETAIL: tuple[Rule, ...] = (amounts_agree,)  # says more about a support, makes none by itself


def relate(
    claim: Claim,
    evidence: Claim,
    similarity: float,
    meaning: Meaning,
    *,
    one_story: bool = False,
    one_event: bool = False,
) -> Link:
    """Return what `evidence` does to `claim`, with the findings it rests on; neither, when there is none."""
    pair = Comparison(claim, evidence, similarity, meaning, one_story, one_event)
    if other_time(pair):
        dated = _findings(DATED, pair)
        return _link(pair, Relation.CONTRADICTS, dated) if dated else _otherwise(pair, _findings(TURNING, pair))
    denials = [one.stance is Stance.DENIED for one in (claim, evidence)]
    denial = any(denials) and not all(denials)
    against = [] if all(denials) else _findings(DENYING if denial else CONTRADICTING, pair)  # two can both be true
    if against:
        return _link(pair, Relation.CONTRADICTS, against)
    if turned := _findings(TURNING, pair):
        return _link(pair, Relation.UPDATES, turned)
    grown = _findings(GROWING, pair)
    lacking = is_weaker(pair) or is_of_then(pair) or is_wider(pair) or other_reason(pair) or only_bounded(pair)
    lacking = lacking or only_near(pair) or other_one(pair) is not None
    if denial or lacking or steps_differ(pair) or other_stage(pair):
        return _otherwise(pair, grown)  # a denial is never support, nor is what may be
    supporting = _findings(SUPPORTING, pair)
    if supporting:
        return _link(pair, Relation.SUPPORTS, supporting + _findings(DETAIL, pair))
    if nothing_against(pair) and (figure := same_figure(pair) or same_count(pair)) is not None:
        return _link(pair, Relation.SUPPORTS, [figure])
    return _otherwise(pair, grown)


def _otherwise(pair: Comparison, grown: list[Finding]) -> Link:
    """Return what is left where nothing is for it or against it: a later state of a running figure, or nothing."""
    return _link(pair, Relation.UPDATES if grown else Relation.NEITHER, grown)


def _findings(rules: tuple[Rule, ...], pair: Comparison) -> list[Finding]:
    return [found for rule in rules if (found := rule(pair)) is not None]


def _link(pair: Comparison, relation: Relation, findings: list[Finding]) -> Link:
    return Link(
        claim_id=pair.claim.id,
        evidence_id=pair.evidence.id,
        relation=relation,
        findings=tuple(findings),
        similarity=round(pair.similarity, 4),
    )
