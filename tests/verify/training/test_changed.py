"""Sentences with one thing changed: which label each change has, and what is left alone."""

import random

import pytest

from verify.training import changed
from verify.training.pool import Base, Pool
from verify.training.rows import Label

DATED = Base("The bridge over the Tolva was opened on March 4, 1961, after six years of work.", ())
COUNTED = Base("The brigade lost 340 soldiers in the first week of the campaign.", ())
PLACED = Base("The firm built its second mill in Ostrava and sold the first.", ("Ostrava",))


@pytest.fixture
def pool() -> Pool:
    return Pool([DATED, COUNTED, PLACED], random.Random(3))


def test_a_date_without_its_day_follows(pool: Pool) -> None:
    found = changed.less_of_the_date(DATED, pool)
    assert found is not None
    assert found[1] is Label.SUPPORTS
    assert "4, 1961" not in found[0]
    assert "1961" in found[0]


def test_another_month_contradicts(pool: Pool) -> None:
    found = changed.other_month(DATED, pool)
    assert found is not None
    assert found[1] is Label.CONTRADICTS
    assert "March" not in found[0]


def test_a_rounded_number_follows_and_a_bound_beyond_it_contradicts(pool: Pool) -> None:
    rounded, beyond = changed.rounded_number(COUNTED, pool), changed.beyond_number(COUNTED, pool)
    assert rounded is not None and rounded[1] is Label.SUPPORTS
    assert beyond is not None and beyond[1] is Label.CONTRADICTS
    assert rounded[0] != COUNTED.text != beyond[0]


def test_a_year_is_no_count(pool: Pool) -> None:
    assert changed.rounded_number(Base("In 1984 soldiers took the town without a fight.", ()), pool) is None


def test_another_place_contradicts(pool: Pool) -> None:
    found = changed.other_place(PLACED, pool)
    assert found is not None
    assert found[1] is Label.CONTRADICTS
    assert "Ostrava" not in found[0]


def test_a_not_is_put_in_and_taken_out(pool: Pool) -> None:
    without = changed.negated(Base("The river is navigable up to the old weir.", ()), pool)
    assert without == ("The river is not navigable up to the old weir.", Label.CONTRADICTS)
    back = changed.negated(Base("The river is not navigable up to the old weir.", ()), pool)
    assert back == ("The river is navigable up to the old weir.", Label.CONTRADICTS)
