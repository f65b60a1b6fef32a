"""Another of a kind: the second, a later one, one that is told of another time."""

from datetime import date

import pytest

from claims.extract import extract
from claims.model import Claim
from tests.factory import make_document
from tests.verify.compared import meaning
from verify.compare.base import Comparison
from verify.compare.turns import other_one, own_times
from verify.model import Relation
from verify.relate import relate

DAY = date(2024, 3, 15)


def read(text: str) -> Claim:
    """Return the first claim of an article of a Friday in March."""
    document = make_document(f"{text[:12]}.txt", text, published=DAY)
    return next(one for one in extract(document) if not one.passed_over)


TWO = [
    ("Lawmakers passed a stopgap package for farmers.", "Lawmakers passed a later package for farmers."),
    ("Guards caught a thief at the zoo.", "Guards caught a second thief at the zoo."),
    ("Envoys of Peru and Chile met in Lima.", "Envoys of Peru and Chile met in Lima for a third time."),
    ("The first raid on the depot left two hurt.", "A second raid on the depot left two hurt."),
    (
        "The mayor signed the package for farmers into law on Friday.",
        "At the end of last month, the mayor signed a short-term package for farmers that kept the Friday deadline.",
    ),
]
ONE = [
    ("Guards caught a second thief at the zoo.", "A second thief was caught at the zoo, guards said."),
    ("Lawmakers passed the package for farmers on Friday.", "Lawmakers passed a new package for farmers on Friday."),
    ("The new bridge over the Dale opened.", "The bridge over the Dale opened."),
    ("The second thief was caught at the zoo.", "The thief was caught at the zoo."),
    ("Lawmakers passed a package for farmers.", "Lawmakers passed a short-term package for farmers."),
]


@pytest.mark.parametrize(("left", "right"), TWO)
def test_another_of_a_kind_bears_out_nothing_of_the_first(left: str, right: str) -> None:
    mine, theirs = read(left), read(right)
    for pair in (Comparison(mine, theirs, 0.85, meaning, True), Comparison(theirs, mine, 0.85, meaning, True)):
        assert other_one(pair) is not None
        assert relate(*pair[:4], one_story=True).relation is not Relation.SUPPORTS


@pytest.mark.parametrize(("left", "right"), ONE)
def test_one_thing_may_be_told_with_and_without_what_sets_it_apart(left: str, right: str) -> None:
    mine, theirs = read(left), read(right)
    assert other_one(Comparison(mine, theirs, 0.85, meaning, True)) is None
    assert other_one(Comparison(theirs, mine, 0.85, meaning, True)) is None


def test_a_time_that_is_a_nouns_is_none_of_what_is_told() -> None:
    assert [one.text for one in own_times(read("The zoo missed the Monday deadline on Friday."))] == ["Friday"]
