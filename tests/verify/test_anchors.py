"""What two statements share, in names and in words, that shows that they tell of one matter."""

import pytest

from tests.verify.compared import claims_in, meaning
from verify.compare.base import Comparison
from verify.weighing.anchors import is_anchored, is_backed

OPENED = "On Tuesday Mayor Ada Vale opened an inquiry into the cost of the new harbour bridge."


def anchored(left: str, right: str) -> bool:
    """Say whether the first claims of two articles are anchored."""
    claim, evidence = claims_in(left, "left.txt")[0], claims_in(right, "right.txt")[0]
    return is_anchored(Comparison(claim, evidence, meaning(claim.restated, evidence.restated), meaning))


@pytest.mark.parametrize(
    ("right", "expected"),
    [
        ("Ada Vale began her inquiry into the cost of the harbour bridge on Tuesday.", True),
        ("Ada Vale met the council on Tuesday.", False),
        ("On Tuesday Mayor Tove Berg opened an inquiry into the cost of the new harbour bridge.", False),
    ],
)
def test_five_words_with_a_name_among_them_anchor_a_pair(right: str, expected: bool) -> None:
    assert anchored(OPENED, right) == expected


def test_two_names_and_what_happens_anchor_a_pair() -> None:
    apology = "Tove Berg apologised to Mayor Ada Vale."
    assert anchored(apology, "Berg apologised to Vale at the town hall after the fire brigade complained about him.")
    assert not anchored(apology, "Berg wrote to Vale at the town hall after the fire brigade complained about him.")


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("On Friday Tove Berg met Ada Vale.", "On Friday Tove Berg was at lunch with Ada Vale.", True),
        ("On Friday Tove Berg met Ada Vale.", "On Friday Tove Berg was not at lunch with Ada Vale.", False),
        ("Tove Berg met Ada Vale in the town hall.", "Tove Berg spoke with Ada Vale about the ferry.", False),
        ("The head of the ferry line resigned.", "His resignation was announced by the ferry line.", False),
        ("The ferry line announced a resignation.", "The head resigned, the ferry line announced.", False),
        ("Ada Vale sold the ferry in May.", "For a pound Ada Vale sold the ferry to the line.", True),
        ("Ada Vale sold the ferry in May.", "Ada Vale sold the ferry in June.", False),
        ("Ada Vale sold the ferry in May.", "Ada Vale painted the ferry in May.", False),
    ],
)
def test_a_pair_is_backed_by_who_or_what_is_told_of(left: str, right: str, expected: bool) -> None:
    claim, evidence = claims_in(left, "left.txt")[0], claims_in(right, "right.txt")[0]
    assert is_backed(Comparison(claim, evidence, 0.6, meaning)) == expected
