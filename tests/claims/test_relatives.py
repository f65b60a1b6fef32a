"""A clause with "who", "which" or "whose" is told of the noun that it is about, or stays where it is."""

import pytest

from tests.claims.conftest import Extracted


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The report on the quarry, which was published on Monday, blames the smith.",
            "The report on the quarry was published on Monday",
        ),
        (
            "A poem by Ida Storm, a potter living at Hove Abbey, whose verses were sung by monks, was sold.",
            "Ida Storm's verses were sung by monks",
        ),
        (
            "Ian Fry and Bo Lind, who have been rivals for months, met on Monday.",
            "Ian Fry and Bo Lind have been rivals for months",
        ),
    ],
)
def test_the_clause_is_told_of_its_noun(claims_of: Extracted, text: str, told: str) -> None:
    assert told in [claim.context for claim in claims_of(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Anna Roe, 54, treasurer, and Carl S. Venn, 58, who takes over the fund, were named vice chairmen.",
        "Hove, Arlen and Brix, who were invited to the league in May, will join it.",
        "The abbot has been asking who might replace the prior, a topic that was first aired by monks in May.",
    ],
)
def test_a_clause_that_does_not_stand_alone_stays(claims_of: Extracted, text: str) -> None:
    assert [claim.context.rstrip(".") for claim in claims_of(text)] == [text.rstrip(".")]


def test_a_plea_is_no_statement(claims_of: Extracted) -> None:
    text = "The loom was sold despite a weaver's plea that Una Frost keep it."
    assert [claim.context for claim in claims_of(text)] == [text]
