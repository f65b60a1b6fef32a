"""Claims denied: which can be, what becomes of their labels, and that a "not" stands with every label alike."""

from collections import Counter

import pytest

from verify.training.denied import SOURCE, denied, in_the_negative
from verify.training.rows import Label, Row


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        ("The mill was sold.", "The mill was not sold."),
        ("The mill has been sold.", "The mill has not been sold."),
        ("The weir will close.", "The weir will not close."),
    ],
)
def test_the_first_predicate_is_denied(claim: str, told: str) -> None:
    assert in_the_negative(claim) == told


@pytest.mark.parametrize(
    "claim",
    [
        "Some mills were sold.",
        "The mill was not sold.",
        "The mill sold cloth.",
        "The mill that was sold is old.",
        "He said it was sold, and if so for how much.",
        "Near the weir, the mill was sold.",
        "The mill is to close.",
    ],
)
def test_what_would_not_be_turned_about_is_left_alone(claim: str) -> None:
    assert in_the_negative(claim) is None


def test_labels_turn_about_and_each_comes_as_often() -> None:
    rows = [
        Row(f"{label.value}-{n}", f"Evidence {n}.", f"Mill {n} was sold.", label, "lingnli", "X")
        for label, count in ((Label.SUPPORTS, 9), (Label.CONTRADICTS, 5), (Label.NEITHER, 7))
        for n in range(count)
    ]
    made = list(denied([*rows, rows[0]._replace(source="other")], seed=1))
    assert Counter(row.label for row in made) == dict.fromkeys((Label.SUPPORTS, Label.CONTRADICTS, Label.NEITHER), 5)
    before = {row.id: row.label for row in rows}
    turned = {Label.SUPPORTS: Label.CONTRADICTS, Label.CONTRADICTS: Label.SUPPORTS, Label.NEITHER: Label.NEITHER}
    assert all(row.label is turned[before[row.id.removesuffix("-denied")]] for row in made)
    assert {row.source for row in made} == {SOURCE}
