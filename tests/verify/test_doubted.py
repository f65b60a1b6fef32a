"""The signs by which one statement may speak against another, for a judge to decide."""

import pytest

from tests.verify.compared import claims_in
from verify.compare.base import Comparison
from verify.model import Link, Relation
from verify.weighing.bounds import Links, Table, Weights
from verify.weighing.doubted import denial_of, sign_against
from verify.weighing.features import Likely
from verify.weighing.join import join

SURE, TURNED, UNSURE = Likely(0.02, 0.96, 0.02), Likely(0.1, 0.7, 0.2), Likely(0.05, 0.3, 0.65)
SAME = Likely(0.95, 0.02, 0.03)
NOTHING = Table(supports={"always": -9.0}, contradicts={"always": -9.0})
WEIGHTS = Weights(
    with_model=NOTHING,
    without_model=NOTHING,
    links=Links(make_contradiction=1.01, against=0.85, against_back=0.6, denied=0.8),
)


def pair_of(left: str, right: str, *, one_story: bool = True, similarity: float = 0.7) -> Comparison:
    claim, evidence = claims_in(left, "left.txt")[-1], claims_in(right, "right.txt")[-1]
    return Comparison(claim, evidence, similarity, lambda left, right: 0.0, one_story)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The roof was mended in 2019.", "The council did not mend the roof in 2019."),
        ("Sandvik Rams beat Holmby Wolves 3-1 on Sunday.", "Sandvik Rams beat Holmby Wolves 2-1 on Sunday."),
        ("The tram was travelling at 60 kilometres per hour.", "The tram was travelling at 35 kilometres per hour."),
        ("Lindahl rejected the new contract.", "Coach Petra Lindahl accepted the new contract on Friday."),
        ("The signal was working.", "The signal was broken."),
        ("Norvik knew of rust in the pier since May.", "Norvik was not aware of any rust."),
    ],
)
def test_a_sign_makes_a_contradiction_where_the_judge_is_sure(left: str, right: str) -> None:
    pair = pair_of(left, right)
    link = Link(claim_id="a", evidence_id="b", relation=Relation.NEITHER, similarity=0.7)
    assert sign_against(pair) is not None
    assert join(pair, link, WEIGHTS, SURE, TURNED).relation is Relation.CONTRADICTS
    assert join(pair, link, WEIGHTS, SURE, UNSURE).relation is Relation.NEITHER


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The roof was mended in 2019.", "The council did not mend the road in 2019."),
        ("Sandvik Rams beat Holmby Wolves 3-1 in 2023.", "Sandvik Rams beat Holmby Wolves 2-1 in 2024."),
        ("Upper Orme did not flood.", "Lower Orme flooded."),
        ("The tram carried 60 passengers.", "The tram was travelling at 35 kilometres per hour."),
        ("The mayor may reject the contract.", "The mayor accepted the contract."),
        ("Norvik knew of rust in the pier.", "Norvik was not aware of any theft."),
        ("The harbour guild was told of the sale.", "The harbour guild was not asked."),
    ],
)
def test_what_may_both_be_true_has_no_sign(left: str, right: str) -> None:
    assert sign_against(pair_of(left, right)) is None


def test_what_is_told_of_two_stories_has_no_sign_unless_it_is_near() -> None:
    texts = "The roof was mended in 2019.", "The council did not mend the roof in 2019."
    assert sign_against(pair_of(*texts, one_story=False, similarity=0.5)) is None
    assert sign_against(pair_of(*texts, one_story=False, similarity=0.8)) is not None


def test_a_denial_stands_against_the_statement_that_says_what_it_denies() -> None:
    pair = pair_of("Mayor Ana Berg denied that she took money from Lund.", "Berg took 200,000 euros from Lund.")
    link = Link(claim_id="a", evidence_id="b", relation=Relation.NEITHER, similarity=0.7)
    assert denial_of(pair) is not None
    joined = join(pair, link, WEIGHTS, SAME, UNSURE)
    assert (joined.relation, [one.code for one in joined.findings]) == (Relation.CONTRADICTS, ["one_is_denied"])
    assert join(pair, link, WEIGHTS, UNSURE, SAME).relation is Relation.NEITHER
    assert denial_of(pair._replace(one_story=False)) is None


def test_a_denial_stands_against_no_long_statement_that_only_touches_what_it_denies() -> None:
    touched = (
        "A letter of Tilda Marsh's caused trouble for the harbour office, as several lawyers of the ferry guild found "
        "that it exposed the whole council of Orme to a suit over the money that Berg allegedly took."
    )
    assert denial_of(pair_of("Mayor Ana Berg denied that she took money from Lund.", touched)) is None
