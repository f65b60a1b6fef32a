"""Words into opposites, other peoples, makers and figures: which label each has, and what is left alone."""

import random

import pytest

from verify.training import reworded
from verify.training.pool import Base, Pool
from verify.training.rows import Label


@pytest.fixture
def pool() -> Pool:
    return Pool([], random.Random(3))


def test_an_opposite_contradicts(pool: Pool) -> None:
    found = reworded.other_word(Base("Output rose in the northern mills.", ()), pool)
    assert found is not None and found[1] is Label.CONTRADICTS
    assert found[0] in ("Output fell in the northern mills.", "Output rose in the southern mills.")


def test_part_of_a_word_has_no_opposite(pool: Pool) -> None:
    assert reworded.other_word(Base("The rosewood table and the best-known lamp were sold.", ()), pool) is None


def test_another_people_contradicts_with_the_right_article(pool: Pool) -> None:
    found = reworded.other_people(Base("The Weir is an American film about a flood.", ()), pool)
    assert found is not None and found[1] is Label.CONTRADICTS
    assert "American" not in found[0]
    assert (" an " in found[0]) == (found[0].split()[4][0] in "AI")


def test_a_people_by_itself_is_left_alone(pool: Pool) -> None:
    assert reworded.other_people(Base("The older brother is an American.", ()), pool) is None


def test_another_maker_contradicts(pool: Pool) -> None:
    found = reworded.other_maker(Base("The bridge was designed by Tova Brekke in two years.", ()), pool)
    assert found is not None and found[1] is Label.CONTRADICTS
    assert found[0].startswith("The bridge was designed by Tova ") and "Brekke" not in found[0]


def test_a_figure_in_words_follows_either_way(pool: Pool) -> None:
    assert reworded.figure_in_words(Base("It lost 12 boats.", ()), pool) == ("It lost twelve boats.", Label.SUPPORTS)
    assert reworded.figure_in_words(Base("It lost twelve boats.", ()), pool) == ("It lost 12 boats.", Label.SUPPORTS)


def test_figures_of_ranges_and_magnitudes_are_left_alone(pool: Pool) -> None:
    assert reworded.figure_in_words(Base("It cost $3 million between 4 and 5 March.", ()), pool) is None


def test_a_year_follows_into_its_decade_and_century_and_no_other(pool: Pool) -> None:
    base = Base("The lock was built in 1868.", ())
    told = {reworded.wider_time(base, pool) for _ in range(40)}
    assert told == {
        ("The lock was built in the 1860s.", Label.SUPPORTS),
        ("The lock was built in the late 1860s.", Label.SUPPORTS),
        ("The lock was built in the 19th century.", Label.SUPPORTS),
    }
    other = [found for _ in range(40) if (found := reworded.other_wider_time(base, pool))]
    assert other and all(label is Label.CONTRADICTS and "186" not in claim for claim, label in other)
    assert reworded.wider_time(Base("It was shut from 1868 to 1870.", ()), pool) is None
