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
            "Abbot Ian Fry and Peter Holm, the former sheriff of Lund, who died last year, sold looms.",
            "Peter Holm died last year",
        ),
        (
            "The mayor hired Bill Dane, a former bank chief who had lobbied the town against the port, to run it.",
            "Bill Dane had lobbied the town against the port",
        ),
        ("The monks, whose boats sank in May, left the abbey.", "The monks' boats sank in May"),
        (
            "A poem by Ida Storm, a potter living at Hove Abbey, whose verses were sung by monks, was sold.",
            "Ida Storm's verses were sung by monks",
        ),
        (
            "The trust gave a gift of $25,000 to the sheriff of Hove, whose office looked into the trust.",
            "The sheriff of Hove's office looked into the trust",
        ),
        (
            "The abbot was met by Bo Lind of the Harbour League, who sailed to Hove on Monday.",
            "Bo Lind of the Harbour League sailed to Hove on Monday",
        ),
        (
            "The abbot met Ian Fry and Bo Lind, who sailed with Fry to Hove on Monday.",
            "Bo Lind sailed with Fry to Hove on Monday",
        ),
        (
            "Ian Fry and Bo Lind, who have been rivals for months, met on Monday.",
            "Ian Fry and Bo Lind have been rivals for months",
        ),
        (
            "The abbot met Ian Fry and Bo Lind, who was its clerk at the time.",
            "Bo Lind was its clerk at the time",
        ),
        (
            "The guild bought shares issued on July 1, which will earn less this year.",
            "Shares issued on July 1 will earn less this year",
        ),
        (
            "The film shows the abbot's angry speech in May, where he refused to sell looms to Hove.",
            "He refused to sell looms to Hove",
        ),
        ("Weavers met in Oslo, where the guild owns a hall.", "In Oslo, the guild owns a hall"),
        (
            "The abbot was charged under the Freedom of Access to Looms Act, which sets a term of two years.",
            "The Freedom of Access to Looms Act sets a term of two years",
        ),
        ("The plan hurt the cloth maker, which has been losing weavers.", "The cloth maker has been losing weavers"),
    ],
)
def test_the_clause_is_told_of_its_noun(claims_of: Extracted, text: str, told: str) -> None:
    assert told in [claim.restated for claim in claims_of(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Anna Roe, 54, treasurer, and Carl S. Venn, 58, who took over the fund, were named vice chairmen.",
        "Hove, Arlen and Brix, who were invited to the league in May, will join it.",
        "The abbot has been asking who might replace the prior, a topic that was first aired by monks in May.",
        "The rule spares the abbots, the priors and their clerks, which keep books of their own.",
        "The loom rose most on the cloth exchange, where it ended at $9.",
        "The mill stands thirty miles from a quarry near Oslo, where the guild owns a hall.",
        "I do not think that the loom is the only thing that keeps weavers in the town.",
        "The levy has been high in most valleys, a burden that is likely to hurt weavers.",
    ],
)
def test_a_clause_that_does_not_stand_alone_stays(claims_of: Extracted, text: str) -> None:
    assert [claim.restated.rstrip(".") for claim in claims_of(text)] == [text.rstrip(".")]


@pytest.mark.parametrize(
    "text",
    [
        "The loom was sold despite a weaver's plea that Una Frost keep it.",
        "Despite Una Frost's standing, the guild voted for Bo Lind.",
    ],
)
def test_a_noun_is_no_statement(claims_of: Extracted, text: str) -> None:
    assert [claim.restated for claim in claims_of(text)] == [text]
