"""What a judge's word may set against each other without a sign, and what has to speak for it besides."""

import pytest

from tests.verify.compared import claims_in
from verify.compare.base import Comparison
from verify.model import Link, Relation
from verify.weighing import weights
from verify.weighing.features import Likely
from verify.weighing.join import join
from verify.weighing.opposed import Opposing, may_oppose

TOLD = ("The board was told of the leak.", "Nobody among the directors at Orme knew of the leak.")
ARSON = "“The owner's brother set the mill at Orme alight,” said Tilda Marsh."
WIRING = "“Old wiring set the mill alight,” said Piet Oster."
SURE, TURNED = Likely(0.01, 0.96, 0.03), Likely(0.05, 0.75, 0.2)


def event(left: str, right: str, similarity: float = 0.6) -> Comparison:
    claim, evidence = claims_in(left, "left.txt")[-1], claims_in(right, "right.txt")[-1]
    return Comparison(claim, evidence, similarity, lambda left, right: 0.0, one_event=True)


def related(pair: Comparison, judged: Likely = SURE, back: Likely = TURNED) -> Relation:
    link = Link(claim_id="a", evidence_id="b", relation=Relation.NEITHER, similarity=pair.similarity)
    return join(pair, link, weights.load(), judged, back).relation


def test_of_one_event_what_a_judge_is_sure_of_and_what_is_near_is_a_contradiction() -> None:
    pair = event(*TOLD)._replace(similarity=0.8)
    assert related(pair) is Relation.CONTRADICTS
    assert related(pair, TURNED, SURE) is Relation.CONTRADICTS
    assert related(pair._replace(similarity=0.7)) is Relation.NEITHER
    assert related(pair, back=Likely(0.05, 0.5, 0.45)) is Relation.NEITHER
    assert related(pair._replace(one_event=False)) is Relation.NEITHER


def test_two_parties_that_dispute_need_not_be_so_near() -> None:
    pair = event(ARSON, WIRING, 0.6)
    assert related(pair) is Relation.CONTRADICTS
    assert related(pair._replace(similarity=0.5)) is Relation.NEITHER


def test_of_what_two_count_of_one_thing_a_judge_need_not_be_so_sure() -> None:
    less = Likely(0.5, 0.3, 0.2)
    counted = event("The council had licensed the hall for 18 lodgers.", "The licence of the hall allowed 24 lodgers.")
    assert related(counted, less, Likely(0.5, 0.1, 0.4)) is Relation.CONTRADICTS
    assert related(counted, Likely(0.5, 0.1, 0.4), Likely(0.5, 0.1, 0.4)) is Relation.NEITHER
    assert related(counted._replace(similarity=0.4), less, less) is Relation.NEITHER


def test_a_short_no_to_what_another_tells_need_not_be_near() -> None:
    pair = event("Piet Oster says the lamp at Orme lit the straw.", "There was no lamp.", 0.5)
    assert related(pair) is Relation.CONTRADICTS
    assert related(pair, TURNED, Likely(0.0, 0.61, 0.39)) is Relation.CONTRADICTS
    assert related(pair, back=Likely(0.05, 0.5, 0.45)) is Relation.NEITHER
    assert related(pair._replace(similarity=0.4)) is Relation.NEITHER


@pytest.mark.parametrize(
    ("left", "right", "kind"),
    [
        ("There was no lamp.", "Piet Oster says the lamp at Orme lit the straw.", Opposing.REFUSED),
        ("There was no lamp.", "The straw of the mill was wet.", Opposing.TOLD),
        ("There was no lamp in the mill.", "No lamp was lit.", Opposing.TOLD),
        (*TOLD, Opposing.TOLD),
        (ARSON, WIRING, Opposing.DISPUTED),
        ("The owner's brother set the mill at Orme alight.", WIRING, Opposing.TOLD),
        ("Orme paid 14 dollars for the benches.", "Orme paid 22 dollars for the benches.", None),
        ("Prices rose 14 percent in Orme.", "Prices in Orme rose by 3 percent.", None),
        ("The bench lasted 14 days.", "The bench lasted two days.", None),
        ("“The lock was broken,” said Piet Oster.", "“The lock was whole,” said Piet Oster.", None),
        ("Orme will lose 14 benches.", "All 22 benches of Orme will go.", Opposing.COUNTED),
        ("Nineteen lodgers were in the hall.", "The hall had 40 rooms.", None),
        ("The fire killed 19 people.", "The fire at Orme killed four people.", None),
        ("Orme lost 14 benches and 3 lamps.", "Orme lost 14 benches and 5 lamps.", None),
        ("Mayor Ana Berg denied that she took money from Lund.", "Ana Berg took money from Lund.", None),
        ("Tilda Marsh believes that the mill will be rebuilt.", "The mill will not be rebuilt.", None),
        ("The mill burned in 2019.", "The mill was not on fire in 2023.", None),
        ("Upper Orme was flooded.", "Lower Orme was not flooded.", None),
        ("Let's say there is no lock.", "The lock of the mill is of brass.", None),
    ],
)
def test_a_denial_a_belief_another_time_or_thing_is_not_for_the_judge_alone(
    left: str, right: str, kind: Opposing | None
) -> None:
    assert may_oppose(event(left, right)) is kind
