"""Whom "the company" means in what one of its officers says."""

import pytest

from tests.claims.conftest import Extracted


@pytest.mark.parametrize(
    ("text", "restated"),
    [
        (
            "Norrvik Kraft knew of no leak, its chief executive Mia Dahl said. She said the company would pay.",
            "Norrvik Kraft would pay",
        ),
        (  # "its" tells that it is no person
            "Halden Aqua was not aware of a crack, its head Mira Danov said on Friday. She said the company would pay.",
            "Halden Aqua would pay",
        ),
        (
            "Mia Dahl, chief executive of Tolvar Mining, met the mayor. Dahl said the company had sold a mine.",
            "Tolvar Mining had sold a mine",
        ),
        (  # it stays the same while no other is named
            "Mia Dahl, chairwoman of Tolvar Mining, said the company was sound. Emil Krog said the company was broke.",
            "Tolvar Mining was broke",
        ),
        ("Senate president Mia Dahl said the company had lied.", "The company had lied"),
        ("Mia Dahl, a pilot, said the company had lied.", "The company had lied"),
    ],
)
def test_the_company_is_that_of_its_officer(claims_of: Extracted, text: str, restated: str) -> None:
    assert claims_of(text)[-1].restated == restated
