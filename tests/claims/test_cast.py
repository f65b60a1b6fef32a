"""Whom a pronoun means inside of a quotation, whose a thing is, and when something was said."""

import pytest

from claims.model import Claim
from tests.claims.conftest import Extracted


def found(claims_of: Extracted, text: str, words: str) -> Claim:
    """Return the one claim with these words."""
    (claim,) = [claim for claim in claims_of(text) if words in claim.text]
    return claim


@pytest.mark.parametrize(
    ("text", "words", "context"),
    [
        # who is named in the quotation comes before the speaker
        (
            "The leaflet of John Hill, then a candidate, was short:\n\n"
            "“Ask Peter Vance about the pool. His tram line would take its money.”\n\nHill won.",
            "tram line",
            "Peter Vance's tram line would take its money",
        ),
        # nobody means himself by "his"
        (
            "John Hill attacked Peter Vance on Monday. “His plan would ruin the town,” Hill said.",
            "ruin the town",
            "Peter Vance's plan would ruin the town",
        ),
        # nobody else is named: nothing is guessed
        (
            "John Hill spoke in the town hall. “His plan would ruin the town,” Hill said of a rival.",
            "ruin the town",
            "His plan would ruin the town",
        ),
        # a "that" that stands for something is told
        ("Ada Hill came to Lima. Hill respects that.", "respects", "Ada Hill respects that"),
        # "their exports" are not those of "its exports"
        ("Its exports rose. Their exports fell.", "Their", "Their exports fell"),
    ],
)
def test_a_pronoun_stands_for_whom_it_can_mean(claims_of: Extracted, text: str, words: str, context: str) -> None:
    assert found(claims_of, text, words).restated.rstrip(".") == context


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("Peter Vance's school plan would cut the fund.", ("Peter Vance", "school")),
        ("The price of copper rose.", ("copper",)),
        ("Copper exports rose.", ("copper",)),
        ("His plan would cut the fund.", ("?",)),
        ("John Hill spoke. His plan would cut the fund.", ("John Hill",)),
        ("John Hill would cut the fund.", ()),
    ],
)
def test_a_frame_knows_whose_its_actor_is(claims_of: Extracted, text: str, owners: tuple[str, ...]) -> None:
    assert claims_of(text)[-1].frames[0].actors_of == owners


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("In 2008, Berg said the bridge would cost 5 million pounds.", "2008"),
        ("In a 2009 advertisement, Berg said the bridge would cost 5 million pounds.", "2009"),
        ("“The bridge would cost 5 million pounds,” Berg told the council in May 2011.", "2011-05"),
        ("Berg said the bridge would cost 5 million pounds in 2012.", None),
        ("Berg, elected in 2005, said the bridge would cost 5 million pounds.", None),
        ("The bridge would cost 5 million pounds.", None),
    ],
)
def test_when_it_was_said_is_kept(claims_of: Extracted, text: str, said: str | None) -> None:
    claim = found(claims_of, text, "5 million")
    assert (claim.said and claim.said.start_date) == said


def test_an_office_before_a_name_counts_in_its_short_form_too(claims_of: Extracted) -> None:
    text = (
        "Northland Gov. Ada Hill closed the beaches. Hill had waited for a week, and Hill had called the army. "
        "On the other shore Governor Ben Vance kept his open. The governor said that the water is foul."
    )
    assert found(claims_of, text, "water is foul").speaker != "Ben Vance"
