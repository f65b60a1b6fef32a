"""One tally is one vote, in whatever words it is told."""

import pytest

from tests.verify.compared import links
from verify.model import Relation

PASSED = "The assembly approved the harbour act 214-180."


def supports(left: str, right: str) -> bool:
    """Say whether the second sentence supports the first by its tally."""
    found = [one for link in links(left, right) for one in link.findings if link.relation is Relation.SUPPORTS]
    return "same_tally" in [one.code for one in found]


@pytest.mark.parametrize(
    ("right", "supported"),
    [
        ("It passed by a vote of 214 to 180.", True),
        ("On Friday the assembly voted 214–180 for the law.", True),
        ("The assembly approved the harbour act 198-196.", False),
        ("The bill failed by 214 votes to 180.", False),
        ("The assembly rejected the harbour act 180-214.", False),
        ("Flats of 180 to 214 square metres are sold at the harbour.", False),
    ],
)
def test_one_tally_is_one_vote(right: str, supported: bool) -> None:
    assert supports(PASSED, right) == supported


def test_a_tally_that_is_only_mentioned_confirms_nothing_else() -> None:
    mentioned = "The harbour act, which passed 214-180, was the first aim of the Labour Party."
    assert not supports(mentioned, PASSED)
    assert supports(PASSED, mentioned)


def test_the_votes_of_a_few_are_met_by_chance() -> None:
    assert not supports("The board approved the plan 5-4.", "The court voted 5-4 for the union.")
