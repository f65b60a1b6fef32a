"""What happens once: two times of it cannot both be true, where they are told of one thing and as facts."""

import pytest

from tests.verify.compared import claims_in, meaning
from verify.compare.base import Comparison
from verify.compare.once import dates_differ
from verify.model import Relation
from verify.relate import relate


def dated(left: str, right: str, *, one_story: bool = False, one_event: bool = False) -> tuple[str, str] | None:
    """Return the two times that are found to differ."""
    mine, theirs = claims_in(left, "left.txt")[0], claims_in(right, "right.txt")[0]
    near = meaning(mine.restated, theirs.restated)
    found = dates_differ(Comparison(mine, theirs, near, meaning, one_story, one_event))
    link = relate(mine, theirs, near, meaning, one_story=one_story, one_event=one_event)
    assert (link.relation is Relation.CONTRADICTS) == (found is not None)
    return (found.claim_value, found.evidence_value) if found else None


@pytest.mark.parametrize(
    ("left", "right", "values"),
    [
        ("The Tarsk observatory opened in 2017.", "The Tarsk observatory opened in 2019.", ("2017", "2019")),
        ("Anna Berg was born in 1961.", "Anna Berg was born in Lenne in 1964.", ("1961", "1964")),
        ("Hill Freight was founded in 1921.", "Hill Freight, founded in 1912, has 40 trucks.", ("1921", "1912")),
        ("The Tarsk dam was last inspected in 2015.", "The Tarsk dam was last inspected in 2018.", ("2015", "2018")),
    ],
)
def test_two_times_of_what_happens_once_differ(left: str, right: str, values: tuple[str, str]) -> None:
    assert dated(left, right) == values


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The Tarsk observatory opened in 2017.", "The Lenne observatory opened in 2019."),
        ("The Tarsk dam was inspected in 2015.", "The Tarsk dam was inspected in 2018."),  # it may be both
        ("Hill Freight opened a depot in 2017.", "Hill Freight opened a depot in 2019."),
        ("The Tarsk observatory opened in 2017.", "A new wing of the Tarsk observatory opened in 2019."),
        ("The Tarsk observatory opened in 2017.", "The Tarsk observatory will open in 2019."),
        ("The Tarsk observatory opened in 2017.", "The Tarsk observatory has been open since 2019."),
        ("The Tarsk observatory opened in 2017.", "The Tarsk observatory opened in May 2017."),
    ],
)
def test_two_times_of_what_may_be_two_things_do_not(left: str, right: str) -> None:
    assert dated(left, right) is None


def test_the_bank_is_the_one_that_its_story_names() -> None:
    bare = "The brewery was founded in 1874.", "Lenne Brewery was founded in 1884."
    assert dated(*bare, one_story=True) == ("1874", "1884")
    assert dated(*bare) is None


def test_a_speaker_whom_the_other_article_does_not_know_leaves_the_thing_the_same_of_one_event() -> None:
    mine = "The market hall opened in 1887."
    theirs = "Older readers recall that the hall was opened in 1911, when the road to the old harbour was a footpath."
    assert dated(mine, theirs, one_event=True) == ("1887", "1911")
    assert dated(mine, theirs) is None
