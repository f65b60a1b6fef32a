"""What is said of one thing with a verb is not said of another."""

import pytest

from tests.verify.compared import claims_in, meaning
from verify.compare.base import Comparison
from verify.compare.objects import could_not_be, other_denied, other_judged
from verify.model import Link, Relation
from verify.weighing.barred import barred

NO_POST = "The Harbour Board did not offer Tove Berg a salaried post."
LETTERS = "The auditors criticized Tove Berg for sloppy bookkeeping in the spring."
ALLOWED = "It would have allowed Tove Berg to keep the council seat while chairing the harbour board."


def compared(left: str, right: str) -> Comparison:
    """Return the first statements of two sentences as they are compared."""
    return Comparison(claims_in(left, "left.txt")[0], claims_in(right, "right.txt")[0], 0.8, meaning)


@pytest.mark.parametrize(
    ("right", "other"),
    [
        ("The Harbour Board never offered Tove Berg the keys to the warehouse.", True),
        ("The Harbour Board never offered Tove Berg a post.", False),
        ("The Harbour Board offered Tove Berg the keys to the warehouse.", False),
        ("The Harbour Board did not thank Tove Berg for the keys.", False),
    ],
)
def test_who_denies_one_thing_has_not_denied_another(right: str, other: bool) -> None:
    assert other_denied(compared(NO_POST, right)) == other
    assert other_denied(compared(right, NO_POST)) == other


@pytest.mark.parametrize(
    ("right", "other"),
    [
        ("The auditors were critical of the late repairs that Tove Berg ordered.", True),
        ("The auditors criticized Tove Berg for late repairs and for sloppy bookkeeping.", False),
        ("The auditors praised the late repairs that Tove Berg ordered.", False),
        ("The auditors criticized Tove Berg.", False),
    ],
)
def test_who_criticises_one_thing_has_not_criticised_another(right: str, other: bool) -> None:
    assert other_judged(compared(LETTERS, right)) == other
    assert other_judged(compared(right, LETTERS)) == other


@pytest.mark.parametrize(
    ("right", "not_possible"),
    [
        ("Tove Berg could not have kept the council seat and sat on the harbour board.", True),
        ("Tove Berg could have kept the council seat on the harbour board.", False),
        ("Tove Berg could not swim.", False),
    ],
)
def test_what_could_not_be_bears_out_nobody_who_says_it_was_allowed(right: str, not_possible: bool) -> None:
    assert could_not_be(compared(ALLOWED, right)) == not_possible


@pytest.mark.parametrize(
    ("left", "right", "code"),
    [
        (NO_POST, "The Harbour Board never offered Tove Berg the keys to the warehouse.", "other_denied"),
        (LETTERS, "The auditors were critical of the late repairs that Tove Berg ordered.", "other_judged"),
        (ALLOWED, "Tove Berg could not have kept the council seat and sat on the harbour board.", "could_not_be"),
    ],
)
def test_no_model_makes_a_support_of_it(left: str, right: str, code: str) -> None:
    pair = compared(left, right)
    link = Link(claim_id=pair.claim.id, evidence_id=pair.evidence.id, relation=Relation.NEITHER)
    assert (Relation.SUPPORTS, code) in [(bar.relation, bar.code) for bar in barred(pair, link)]
