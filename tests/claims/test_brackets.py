"""What an editor put into a quotation in square brackets, and whoever "you" is."""

import pytest

from claims.statements.brackets import unbracketed
from tests.claims.conftest import Extracted


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[The pier] would cost 3 million", "The pier would cost 3 million"),
        ("He [Lars Holm] knew", "Lars Holm knew"),
        ("for him [Holm]", "for Holm"),
        ("sold his [Holm] boat", "sold Holm's boat"),
        ("sold his [Holm's] boat", "sold Holm's boat"),
        ("They [the bakers] left", "the bakers left"),
        ("they [were] late", "they were late"),
        ("we told [Mayor Lars] Holm", "we told Mayor Lars Holm"),
        ("[W]e sold it", "We sold it"),
        ("they close[d] it [sic]", "they closed it"),
        ("It fell [laughter] and [...] rose", "It fell and … rose"),
        ("no bracket (at all)", "no bracket (at all)"),
        ("one [ alone", "one alone"),
        ("cannot sell it ] and may", "cannot sell it and may"),
    ],
)
def test_brackets(text: str, expected: str) -> None:
    assert unbracketed(text) == expected


def test_the_name_in_brackets_is_who_is_meant(claims_of: Extracted) -> None:
    [claim] = claims_of("“He [Lars Holm] sold three boats to the mayor of Lima in May,” Anna Vidal said.")
    assert claim.restated == "Lars Holm sold three boats to the mayor of Lima in May"
    assert claim.check_worthy


@pytest.mark.parametrize(
    "text",
    [
        "You pay 40 crowns for a ticket at the gate.",
        "“You lied to the council about the pier,” Lars Holm told Anna Vidal.",
        "“When you close a pier, you lose 300 jobs,” Anna Vidal said.",
    ],
)
def test_what_is_said_of_whoever_you_is_cannot_be_checked(claims_of: Extracted, text: str) -> None:
    assert [claim.check_worthy for claim in claims_of(text)] == [False]
