"""Who is aboard, on strike or at a march is counted alike, whatever the verb."""

import pytest

from tests.verify.compared import claims_in, meaning
from verify.compare.counted import role_of
from verify.model import Relation
from verify.relate import relate


def relation(left: str, right: str, *, one_story: bool = True) -> Relation:
    """Return what the second statement does to the first."""
    mine, theirs = claims_in(left, "left.txt")[0], claims_in(right, "right.txt")[0]
    return relate(mine, theirs, meaning(mine.context, theirs.context), meaning, one_story=one_story).relation


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("The coach was carrying 48 tourists.", "aboard"),
        ("There were 48 tourists and 2 drivers on board.", "aboard"),
        ("The Orla had 48 tourists aboard.", "aboard"),
        ("About 90 welders walked out on Monday.", "on strike"),
        ("About 90 welders began a two-day strike.", "on strike"),
        ("Around 90 welders stopped work.", "on strike"),
        ("Some 3,000 farmers marched through Lenne.", "at a march"),
        ("The strike by pilots left 90 welders stranded.", None),
        ("The court fined 90 welders.", None),
    ],
)
def test_the_part_in_which_they_are_counted(text: str, role: str | None) -> None:
    (claim,) = claims_in(text, "a.txt")
    assert role_of(claim.quantities[0], claim) == role


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The coach was carrying 48 tourists.", "There were 61 tourists on board when the coach overturned."),
        ("About 90 welders began a two-day strike.", "Around 150 welders stopped work."),
        ("Some 3,000 farmers marched through Lenne.", "Only 800 farmers took part in the march."),
    ],
)
def test_other_numbers_in_one_part_of_one_story_contradict(left: str, right: str) -> None:
    assert relation(left, right) is Relation.CONTRADICTS
    assert relation(left, right, one_story=False) is not Relation.CONTRADICTS


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The coach was carrying 48 tourists.", "The police questioned 61 tourists."),
        ("The coach was carrying 48 tourists.", "The coach had 2 drivers on board."),
        ("About 90 welders began a two-day strike.", "About 40 nurses stopped work."),
    ],
)
def test_other_parts_or_others_do_not(left: str, right: str) -> None:
    assert relation(left, right) is not Relation.CONTRADICTS


def test_the_same_number_in_one_part_is_support() -> None:
    assert relation("There were 48 tourists on board.", "The coach was carrying 48 tourists.") is Relation.SUPPORTS
