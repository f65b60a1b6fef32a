"""Whose a thing is: what one party does or has says nothing against another's."""

import pytest

from tests.verify.compared import links
from verify.model import Relation

OTHERS = [
    # a plan of one, a deed of the other
    ("Hill has spent $40 million on new trams.", "Vance's traffic plan would spend $60 million on trams."),
    ("Hill has spent $40 million on new trams.", "His traffic plan would spend $60 million on new trams."),
    # nobody is known for "his"
    ("His plan closes the Halmsund mine.", "Hill's plan does not close the Halmsund mine."),
    # two owners
    ("Hill's firm bought the yard for $5 million.", "Vance's firm bought the yard for $8 million."),
    ("Hill's party won 40 seats on the Halmsund council.", "Vance's party won 30 seats on the Halmsund council."),
    ("Hill's firm signed the harbour contract.", "Vance's firm did not sign the harbour contract."),
    # two sorts
    ("The price of copper rose in Chile.", "The price of tin fell in Chile."),
    ("Copper exports rose in Chile.", "Oil exports fell in Chile."),
    # a plan against a fact
    ("The council will cut the fund by $60 million.", "The council has cut the fund by $40 million."),
    ("Copper prices will rise in Chile.", "Copper prices fell in Chile."),
]  # fmt: skip
SAME = [
    ("Hill's firm bought the yard for $5 million.", "Hill's firm bought the yard for $8 million."),
    ("The price of copper rose in Chile.", "Copper prices fell in Chile."),
    ("Hill's firm signed the harbour contract.", "Hill's firm did not sign the harbour contract."),
    ("The storm killed 12 people in Halmsund.", "The storm killed 30 people in Halmsund."),
    ("Vance's plan would cut the fund by $60 million.", "Vance's plan would cut the fund by $80 million."),
]  # fmt: skip


def relations(left: str, right: str) -> set[Relation]:
    """Return what two sentences do to one another, in both directions."""
    return {link.relation for pair in ((left, right), (right, left)) for link in links(*pair)}


@pytest.mark.parametrize(("left", "right"), OTHERS)
def test_what_is_told_of_another_party_contradicts_nothing(left: str, right: str) -> None:
    assert Relation.CONTRADICTS not in relations(left, right)


@pytest.mark.parametrize(("left", "right"), SAME)
def test_what_is_told_of_one_party_contradicts(left: str, right: str) -> None:
    assert relations(left, right) == {Relation.CONTRADICTS}
