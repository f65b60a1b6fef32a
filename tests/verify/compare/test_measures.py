"""Amounts of one measure: what a thing costs, however it is put, and nothing of another thing, kind or year."""

import pytest

from tests.verify.compared import claims_in, meaning
from verify.compare.base import Comparison
from verify.compare.quantities import amounts_differ, amounts_grow


def against(left: str, right: str, *, one_story: bool = True) -> bool:
    """Say whether the amounts of two statements are found to differ."""
    mine, theirs = claims_in(left, "left.txt")[0], claims_in(right, "right.txt")[0]
    near = meaning(mine.restated, theirs.restated)
    return amounts_differ(Comparison(mine, theirs, near, meaning, one_story)) is not None


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The velodrome will cost 40 million euros.", "The cost has risen to 55 million euros."),
        ("Turnout was 61 percent, the lowest ever.", "Turnout in the vote on the tunnel was 57 percent."),
        ("Insurers put the damage at 40 million euros.", "The estimate of the damage was raised to 55 million euros."),
        ("Some 45 people were injured.", "The number of injured rose to 67."),
        ("Twelve people were missing.", "Three are still missing."),
        ("The blast killed three people and injured 28.", "The number of injured rose to 45."),
        ("The brewery employs 160 people.", "The brewery has 210 employees."),
        ("The damage came to 90 million crowns.", "The damage was put at 120 million crowns."),
    ],
)
def test_one_measure_of_one_story_is_compared(left: str, right: str) -> None:
    assert against(left, right)
    assert against(right, left)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The velodrome will cost 40 million euros.", "The bridge will cost 55 million euros."),
        ("Net profit was 40 million euros.", "Pre-tax profit was 55 million euros."),
        ("Net profit was 40 million euros in 2024.", "Net profit was 55 million euros in 2025."),
        ("Net profit was 40 million euros in 2025.", "Net profit was 9 million euros in the first quarter of 2026."),
        ("Insurers put the damage at 40 million euros.", "The minister promised 55 million euros in aid."),
        ("Halder made a profit of 40 million euros last year.", "Halder had sales of 210 million euros last year."),
        ("Halder has debts of 40 million euros.", "Halder has assets of 90 million euros."),
        ("Halder made a loss of 4 million euros on revenue of 30 million.", "Halder had revenue of 31 million euros."),
        ("Some 45 people were injured.", "The number of missing rose to 67."),
    ],
)
def test_another_measure_is_not(left: str, right: str) -> None:
    assert not against(left, right)


def test_a_toll_that_passes_what_was_at_least_so_grows() -> None:
    mine, theirs = claims_in("At least two people have died.", "a.txt")[0], claims_in("Seven people died.", "b.txt")[0]
    near = meaning(mine.restated, theirs.restated)
    assert amounts_grow(Comparison(mine, theirs, near, meaning, one_story=True))
    assert amounts_grow(Comparison(mine, mine, 1.0, meaning, one_story=True)) is None
