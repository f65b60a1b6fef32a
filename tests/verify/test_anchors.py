"""What two statements share, in names and in words, that shows that they tell of one matter."""

import pytest

from tests.verify.compared import claims_in, meaning
from verify.compare.base import Comparison
from verify.weighing.anchors import is_anchored

OPENED = "On Tuesday Mayor Ada Vale opened an inquiry into the cost of the new harbour bridge."


def anchored(left: str, right: str) -> bool:
    """Say whether the first claims of two articles are anchored."""
    claim, evidence = claims_in(left, "left.txt")[0], claims_in(right, "right.txt")[0]
    return is_anchored(Comparison(claim, evidence, meaning(claim.context, evidence.context), meaning))


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
