"""Who was told, and who was not: of one matter, the members of a body for the body, and not what came only later."""

import pytest

from tests.verify.compared import claims_in, meaning
from verify.compare.base import Comparison
from verify.compare.informed import told_or_not


def against(left: str, right: str) -> list[bool]:
    mine, theirs = claims_in(left, "left.txt")[0], claims_in(right, "right.txt")[0]
    ways = (mine, theirs), (theirs, mine)
    return [told_or_not(Comparison(*two, 0.6, meaning, True)) is not None for two in ways]


@pytest.mark.parametrize(
    ("left", "right", "found"),
    [
        ("The board was not told of the rot.", "Directors had been briefed on the rot a week before the audit.", True),
        ("No one on the board had been told about the rot.", "Directors were told about the rot on Friday.", True),
        ("The council was never warned of the flood.", "Councillors were warned of the flood in May.", True),
        ("Nobody told the staff of the closure.", "Employees were informed of the closure by letter.", True),
        ("The ministry was not informed of the rot.", "The owner informed the ministry of the rot on Monday.", True),
        ("The ministry was not informed of the rot.", "The ministry informed the owner of the rot on Monday.", False),
        ("The board was not told of the rot.", "Directors were told of the rot only a week later.", False),
        ("The board was not told of the rot.", "The union was told of the rot in May.", False),
        ("The board was not told of the rot.", "Directors were told of a new contract in May.", False),
        ("The board was not told of the rot.", "Directors may have been told of the rot in May.", False),
    ],
)
def test_who_was_told_and_who_was_not(left: str, right: str, found: bool) -> None:
    assert against(left, right) == [found, found]
