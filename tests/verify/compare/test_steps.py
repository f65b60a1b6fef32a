"""By how much, to what, from what: ends of a change are no one amount, nor are a whole and its part, or a bound."""

import pytest

from tests.verify.compared import links
from verify.model import Relation


def relations(evidence: str, claim: str) -> set[Relation]:
    """Return what the rules make of one sentence as evidence for another."""
    return {link.relation for link in links(claim, evidence)}


@pytest.mark.parametrize(
    ("evidence", "claim"),
    [
        ("The population of Lorn grew by 40,000 last year.", "The population of Lorn grew to 40,000 last year."),
        ("Prices in Lorn rose by 10 percent.", "Prices in Lorn rose to 10 percent."),
        ("Ten of the 40 houses in Lorn burned down.", "40 houses in Lorn burned down."),
        ("At least 32 workers were injured in the Lorn fire.", "45 workers were injured in the Lorn fire."),
    ],
)
def test_what_is_no_number_of_the_claim_is_no_support(evidence: str, claim: str) -> None:
    assert Relation.SUPPORTS not in relations(evidence, claim)


@pytest.mark.parametrize(
    ("evidence", "claim"),
    [
        ("Prices in Lorn rose by 10 percent.", "Prices in Lorn rose by 10 percent to 55 euros."),
        ("45 workers were injured in the Lorn fire.", "At least 32 workers were injured in the Lorn fire."),
        ("At least 45 workers were injured in the Lorn fire.", "45 workers were injured in the Lorn fire."),
    ],
)
def test_the_same_end_of_a_change_and_what_follows_from_a_number_support(evidence: str, claim: str) -> None:
    assert Relation.SUPPORTS in relations(evidence, claim)
