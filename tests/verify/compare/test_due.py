"""Two times set for one thing that is to come: where none suits both, they are held against each other."""

import pytest

from tests.verify.compared import claims_in, meaning
from verify.compare.base import Comparison
from verify.compare.due import due_differ


def set_for(left: str, right: str, *, one_story: bool = True) -> tuple[str, str] | None:
    """Return the two times that are found to differ."""
    mine, theirs = claims_in(left, "left.txt")[0], claims_in(right, "right.txt")[0]
    found = due_differ(Comparison(mine, theirs, meaning(mine.context, theirs.context), meaning, one_story))
    return (found.claim_value, found.evidence_value) if found else None


@pytest.mark.parametrize(
    ("left", "right", "values"),
    [
        ("The Tarsk tunnel will open in 2031.", "The Tarsk tunnel will open in 2034.", ("2031", "2034")),
        ("The Tarsk tunnel will open in 2031.", "The Tarsk tunnel will not open before 2034.", ("2031", "2034")),
        ("The tunnel is due to open in 2031.", "The tunnel will not be finished before 2034.", ("2031", "2034")),
        ("The tunnel is to be finished by 2031.", "The tunnel will be finished by 2034.", ("2031", "2034")),
        (
            "The panel is to report within 60 days.",
            "The panel will report within four months.",
            ("within 60 days", "within four months"),
        ),
    ],
)
def test_two_times_set_for_one_thing_differ(left: str, right: str, values: tuple[str, str]) -> None:
    assert set_for(left, right) == values


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The Tarsk tunnel will open by 2034.", "The Tarsk tunnel will open in 2031."),
        ("The Tarsk tunnel will open in 2036.", "The Tarsk tunnel will not open before 2034."),
        ("The tunnel will open in 2034.", "The tunnel will be finished in 2031."),
        ("The Tarsk tunnel will open in 2031.", "The Lenne tunnel will open in 2034."),
        ("The Tarsk tunnel will open in 2031.", "The Tarsk tunnel opened in 2034."),
        ("The panel is to report within 90 days.", "The panel will report within three months."),
        ("The panel will meet in 2031.", "The panel will meet in 2034."),
    ],
)
def test_times_that_suit_both_or_are_of_two_things_do_not(left: str, right: str) -> None:
    assert set_for(left, right) is None


def test_without_one_story_a_name_must_be_shared() -> None:
    named = "The Tarsk tunnel will open in 2031.", "The Tarsk tunnel will open in 2034."
    bare = "The tunnel will open in 2031.", "The tunnel will open in 2034."
    assert set_for(*named, one_story=False)
    assert set_for(*bare, one_story=False) is None
