"""How sure a statement is of what it tells."""

import pytest

from tests.verify.compared import claims_in, meaning
from verify.compare.base import Comparison
from verify.compare.certainty import is_weaker

FACT = "Hill Freight published the film on Tuesday."


def weaker(right: str) -> bool:
    claim, evidence = claims_in(FACT, "left.txt")[0], claims_in(right, "right.txt")[0]
    return is_weaker(Comparison(claim, evidence, 0.8, meaning))


def test_a_plan_that_is_mentioned_beside_makes_no_plan_of_what_was_done() -> None:
    assert not weaker("Hill Freight, which has vowed to fight the union, published the film on Tuesday.")
    assert weaker("Hill Freight vowed to publish the film on Tuesday.")


WANTED = [
    ("Residents boycotted the stadium.", "Residents threatened a boycott of the stadium.", True),
    ("Dalby Bank collapsed on Sunday.", "Fears of a collapse of Dalby Bank sent shares lower.", True),
    ("The council voted on the airport.", "Backers of the airport pushed for a vote in the council.", True),
    ("The city closed the Elm Street school.", "Teachers condemned the closure of the Elm Street school.", True),
    ("The board dismissed its director.", "Dock workers celebrated the dismissal of the director.", True),
    ("The board dismissed its director.", "Dock workers celebrated after the dismissal of the director.", False),
    ("Gunmen attacked the port of Korba.", "The attack on the port of Korba killed six people.", False),
    ("The council voted on the airport.", "The council voted on the airport, as residents had demanded.", False),
    ("The council voted on the airport.", "The vote on the airport came after calls for a vote.", False),
]


@pytest.mark.parametrize(("fact", "told", "less"), WANTED)
def test_what_is_only_called_for_or_feared_or_greeted_is_not_told_as_done(fact: str, told: str, less: bool) -> None:
    claim, evidence = claims_in(fact, "left.txt")[0], claims_in(told, "right.txt")[0]
    assert is_weaker(Comparison(claim, evidence, 0.8, meaning)) == less
