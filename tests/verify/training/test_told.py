"""Made pairs: what the label says follows from the amounts, and the same seed gives the same pairs."""

import random
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.training import amounts
from verify.training.amounts import ANY, Wording
from verify.training.rows import Label
from verify.training.told import KINDS, Scene, inner_case, told

UNITS = st.sampled_from(["", "%", "$ million"])


@given(st.integers(0, 10_000), UNITS, st.floats(3, 90))
def test_a_loose_wording_is_true_of_its_number(seed: int, unit: str, value: float) -> None:
    value = value if unit else float(round(value))
    loose = amounts.loosely(value, unit, random.Random(seed))
    assert amounts.fit(loose, Wording("", value, value))


@given(st.integers(0, 10_000), UNITS, st.floats(3, 90))
def test_another_number_is_no_approximation(seed: int, unit: str, value: float) -> None:
    value = value if unit else float(round(value))
    other = amounts.other(value, unit, random.Random(seed))
    assert abs(other / value - 1) >= 0.15
    assert unit != "%" or 0 < other < 100


@pytest.mark.parametrize(
    ("evidence", "claim", "follows", "fits"),
    [
        ((30, 30), (20, ANY), True, True),
        ((20, ANY), (30, 30), False, True),
        ((20, 40), (10, 50), True, True),
        ((20, 40), (30, 50), False, True),
        ((20, 40), (50, 60), False, False),
    ],
)
def test_what_follows_and_what_fits(
    evidence: tuple[float, float], claim: tuple[float, float], follows: bool, fits: bool
) -> None:
    left, right = Wording("", *evidence), Wording("", *claim)
    assert amounts.follows(left, right) is follows
    assert amounts.fit(left, right) is fits


def test_the_same_seed_gives_the_same_pairs() -> None:
    assert list(told(50, 4)) == list(told(50, 4))
    assert list(told(50, 4)) != list(told(50, 5))


def test_every_kind_makes_sentences_of_its_label() -> None:
    rows = list(told(1500, 2))
    kinds = Counter(row.licence.rpartition(": ")[2] for row in rows)
    assert set(kinds) == {kind.__name__ for kind in KINDS}
    assert {row.label for row in rows} == {Label.SUPPORTS, Label.CONTRADICTS, Label.NEITHER}
    for row in rows:
        assert row.evidence[0].isupper() or row.evidence[0] in "0123456789$€"
        assert row.claim.endswith(".")
        assert "{" not in row.evidence + row.claim


def test_amounts_of_things_are_whole() -> None:
    for seed in range(200):
        scene = Scene(random.Random(seed))
        if not scene.event.unit:
            assert "." not in scene.exactly().text + scene.loosely().text


def test_a_sentence_within_another_keeps_the_capital_of_a_name() -> None:
    assert inner_case("The mayor left.") == "the mayor left."
    assert inner_case("Lima was flooded.") == "Lima was flooded."
