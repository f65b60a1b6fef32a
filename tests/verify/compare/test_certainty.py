"""How sure a statement is of what it tells."""

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
