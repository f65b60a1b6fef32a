"""What tells nothing that can be checked, and who does something that is no saying."""

import pytest

from tests.claims.conftest import Extracted

IDLE = [  # words of a statement that nobody can check
    "“We are going to make deals for the people of this town,” Anna Berg said.",
    "“The truth is that we are not such a town,” Anna Berg said.",
    "There is a simple explanation, Anna Berg said.",
    "“If the council tells you it has no time, it has time for ships,” Anna Berg said.",
    "If so, the visit of Anna Berg would open the port of Lima to ferries.",
    "“Nobody is more faithful to the port of Lima,” Anna Berg said.",
]
DONE = [  # somebody does something, and says nothing by it
    "The Liberals are defending several weak seats in Lima in May.",
    "Anna Berg is challenging Mayor Olav Holm in a close race in Lima.",
    "The kingdom of Arva declared war on Lima in 1911.",
]


@pytest.mark.parametrize("text", IDLE)
def test_a_boast_or_a_hint_is_not_worth_a_check(claims_of: Extracted, text: str) -> None:
    assert not any(claim.check_worthy for claim in claims_of(text))


@pytest.mark.parametrize("text", DONE)
def test_a_deed_is_no_saying(claims_of: Extracted, text: str) -> None:
    assert {claim.speaker for claim in claims_of(text) if claim.check_worthy} == {None}


@pytest.mark.parametrize(
    "text",
    [
        "“We will close the port of Lima in May,” Anna Berg said.",
        "“There is a simple explanation for the 30 leaks,” Anna Berg said.",
        "Anna Berg challenged Mayor Olav Holm to name the 30 ports.",
    ],
)
def test_what_can_be_checked_is_said_still(claims_of: Extracted, text: str) -> None:
    assert any(claim.check_worthy and claim.speaker == "Anna Berg" for claim in claims_of(text))


def test_nobody_says_what_is_only_heard(claims_of: Extracted) -> None:
    text = "Anna Berg heard Olav Holm talk about the sale of 30 boats in Lima."
    assert not any(claim.restated.startswith("Olav Holm talk") for claim in claims_of(text))


def test_a_clause_that_was_torn_from_its_subject_has_it_again(claims_of: Extracted) -> None:
    text = "Police chief Anna Berg said the bomb found in Lima was meant for a pier in Oslo."
    told = [claim for claim in claims_of(text) if claim.check_worthy]
    assert [claim.restated.rstrip(".") for claim in told] == ["The bomb found in Lima was meant for a pier in Oslo"]
