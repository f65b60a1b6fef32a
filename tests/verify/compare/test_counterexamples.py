"""All and none: one case refutes them, where it is of the same kind, the same happening and the same story."""

import pytest

from tests.verify.compared import claims_in, meaning
from verify.compare.base import Comparison
from verify.compare.counterexamples import some_are_not


def against(left: str, right: str, *, one_story: bool = True) -> bool:
    """Say whether one of two statements is found to refute the other, whichever is the claim."""
    mine, theirs = claims_in(left, "left.txt")[0], claims_in(right, "right.txt")[0]
    near = meaning(mine.restated, theirs.restated)
    ways = [Comparison(*pair, near, meaning, one_story) for pair in ((mine, theirs), (theirs, mine))]
    found = [some_are_not(way) is not None for way in ways]
    assert found[0] == found[1]
    return found[0]


REFUTED = [
    ("All inspections of the lift were carried out.", "Two inspections of the lift were not carried out."),
    ("No one was hurt in the blaze.", "Six guests were hurt in the blaze."),
    ("Nobody has died.", "The number of people killed rose to nine."),
    ("None of the 90 lamps has been fitted.", "Half of the lamps have been fitted."),
    ("No leaks were reported, the firm said.", "Inspectors reported leaks at four pumps."),
    ("All of the hikers survived.", "None of the hikers survived."),
    ("All 12 lifts were tested in May.", "Three lifts were not tested."),
]


@pytest.mark.parametrize(("left", "right"), REFUTED)
def test_one_case_refutes_all_and_none(left: str, right: str) -> None:
    assert against(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("No children were hurt in the blaze.", "Six people were hurt in the blaze."),  # of another kind
        ("All fire inspections were carried out.", "Two inspections were not carried out."),
        ("Nobody was hurt in the blaze.", "Six people were hurt in the crash."),  # another happening
        ("Nobody was hurt.", "Six cars were damaged."),
        ("All passengers were rescued.", "Two passengers were rescued."),
        ("Nobody was hurt at first, the warden said.", "Nobody else was hurt."),
        ("Nobody has died.", "Nine people may have died."),
        ("No one was hurt there, the warden said.", "The number of people hurt rose to nine."),
        ("No Danish soldier was killed.", "The number of soldiers killed rose to nine."),
        ("Nobody was hurt in Tarsk.", "Six people were hurt in Lenne."),
    ],
)
def test_what_is_no_case_refutes_nothing(left: str, right: str) -> None:
    assert not against(left, right)


def test_a_case_without_a_word_of_the_matter_needs_one_story() -> None:
    bare = "Nobody was hurt.", "Six people were hurt."
    assert against(*bare)
    assert not against(*bare, one_story=False)
    assert against("Nobody was hurt in the blaze.", "Six people were hurt in the blaze.", one_story=False)
