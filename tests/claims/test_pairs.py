"""Who "the two countries" and "both men" are, and where it stays open."""

import pytest

from tests.claims.conftest import Extracted


@pytest.mark.parametrize(
    ("text", "words", "context"),
    [
        (
            "Peru and Chile signed a treaty on tuna. The two countries share a long coast.",
            "share",
            "Peru and Chile share a long coast",
        ),
        (
            "Anna Berg met Peter Vance in May. Both candidates want a new dam.",
            "want",
            "Anna Berg and Peter Vance want a new dam",
        ),
        (
            "Anna Berg and Peter Vance sailed in May. The two keep a boat in Lima.",
            "keep",
            "Anna Berg and Peter Vance keep a boat in Lima",
        ),
        # of three, or of nobody, and not of who only says something
        (
            "Peru, Chile and Brazil signed a treaty on tuna. The two countries share a long coast.",
            "share",
            "The two countries share a long coast",
        ),
        ("Officials spoke of Anna Berg. Both want to stay unnamed.", "unnamed", "Both want to stay unnamed"),
        # the phrase itself tells
        (
            "Peru and Chile signed a treaty on tuna. Both countries on the Baltic use one ferry.",
            "ferry",
            "Both countries on the Baltic use one ferry",
        ),
    ],
)
def test_the_two_are_the_only_two_named_before(claims_of: Extracted, text: str, words: str, context: str) -> None:
    assert context in [claim.restated.rstrip(".") for claim in claims_of(text) if words in claim.text]
