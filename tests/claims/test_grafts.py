"""The subject of a second clause is its own, whatever the parser made of it: "Hove shut a port and Ann Roe quit"."""

import pytest

from tests.claims.conftest import Extracted


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The court fined the bank and banker Tim Roe left the country.",
            ["The court fined the bank", "Banker Tim Roe left the country"],
        ),
        (
            "The orchestra dropped two concerts and cellist Una Frost apologised.",
            ["The orchestra dropped two concerts", "Cellist Una Frost apologised"],
        ),
        (
            "The ferry struck a pier and skipper Nils Brandt will pay for it.",
            ["The ferry struck a pier", "Skipper Nils Brandt will pay for it"],
        ),
        (
            "The zoo has sold its llamas and zoo director Leo Wirth has bought a panda.",
            ["The zoo has sold its llamas", "Zoo director Leo Wirth has bought a panda"],
        ),
        (
            "Inspectors sealed the bakery but its owner Otto Prinz reopened it.",
            ["Inspectors sealed the bakery", "Its owner Otto Prinz reopened it"],
        ),
        (
            "Divers searched the lake and Ida Storm, the chief diver, blamed the fog.",
            ["Divers searched the lake", "Ida Storm, the chief diver, blamed the fog"],
        ),
        (
            "The choir sang twice and singer Cleo Banks, 34, wept.",
            ["The choir sang twice", "Singer Cleo Banks, 34, wept"],
        ),
    ],
)
def test_each_verb_keeps_its_own_subject(claims_of: Extracted, text: str, told: list[str]) -> None:
    assert [claim.restated.rstrip(".") for claim in claims_of(text)] == told


@pytest.mark.parametrize(
    "text",
    [
        "A treaty between the islands and Lord Pike was signed on Monday.",
        "The abbot thanked the masons and Una Frost, a potter from Hove, for the chapel.",
        "The mill employed weavers and dyers hired by the parish.",
        "The auditor found the treasurer and clerk Ian Fry had lied.",
    ],
)
def test_a_list_of_nouns_stays_one(claims_of: Extracted, text: str) -> None:
    assert not {"Lord Pike was signed on Monday", "Clerk Ian Fry had lied"} & {
        claim.restated.rstrip(".") for claim in claims_of(text)
    }
    assert all(" and " in claim.restated for claim in claims_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "The king grieved over guards held captive by the rebels and sent a fleet.",
        "The villagers have not greeted their would be rulers.",
    ],
)
def test_a_verb_behind_a_noun_is_not_the_subject_s_of_the_verb_before(claims_of: Extracted, text: str) -> None:
    assert [claim.restated for claim in claims_of(text)] == [text]
