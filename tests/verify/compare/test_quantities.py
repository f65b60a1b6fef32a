"""When two amounts can both be true."""

import pytest

from claims.model import BaseAmount
from tests.factory import make_quantity
from tests.verify.compared import links
from verify.compare.values import compatible, unit_of
from verify.model import Relation

NO_CLASH = [
    ({"value": 30000.0}, {"value": 30000.0}),
    ({"value": 30000.0, "approximation": "~"}, {"value": 31000.0}),
    ({"value": 20000.0, "approximation": "≥"}, {"value": 30000.0}),
    ({"value": 40000.0, "approximation": "≤"}, {"value": 30000.0}),
    ({"value": None, "low": 10.0, "high": 20.0, "approximation": "range"}, {"value": 15.0}),
    ({"value": None, "low": 10.0, "high": 20.0, "approximation": "range"}, {"value": 18.0, "approximation": "≥"}),
    ({"value": 716.0e9}, {"value": 720.0e9}),  # rounded to its last written digit
    ({"value": 29843.0}, {"value": 30000.0}),
    ({"value": 2.1e9}, {"value": 2.0e9}),
    ({"value": 640.0}, {"value": 600.0, "approximation": "~"}),  # half of its last digit, and no tenth of it
]
CLASH = [
    ({"value": 30000.0}, {"value": 12000.0}),
    ({"value": 30000.0, "approximation": "~"}, {"value": 20000.0}),
    ({"value": 20000.0, "approximation": "≥"}, {"value": 12000.0}),
    ({"value": 12000.0, "approximation": "≤"}, {"value": 30000.0}),
    ({"value": None, "low": 10.0, "high": 20.0, "approximation": "range"}, {"value": 25.0}),
    ({"value": 12.0}, {"value": 13.0}),
    ({"value": 2023.0}, {"value": 2024.0}),
    ({"value": 55.0e6}, {"value": 60.0e6}),  # a round figure is not any figure near it
    ({"value": 1400.0}, {"value": 1000.0}),
    ({"value": 3.5e9}, {"value": 3.6e9}),
    ({"value": 670.0}, {"value": 600.0, "approximation": "~"}),
]


@pytest.mark.parametrize(("left", "right"), NO_CLASH)
def test_amounts_that_can_both_be_true(left: dict[str, float], right: dict[str, float]) -> None:
    assert compatible(make_quantity(**left), make_quantity(**right))
    assert compatible(make_quantity(**right), make_quantity(**left))


@pytest.mark.parametrize(("left", "right"), CLASH)
def test_amounts_that_cannot(left: dict[str, float], right: dict[str, float]) -> None:
    assert not compatible(make_quantity(**left), make_quantity(**right))
    assert not compatible(make_quantity(**right), make_quantity(**left))


def test_miles_are_compared_with_kilometres() -> None:
    miles = make_quantity(value=5.0, unit="mile", base=BaseAmount(value=8046.72, unit="meter"))
    near = make_quantity(value=8.05, unit="kilometer", base=BaseAmount(value=8050.0, unit="meter"), approximation="~")
    far = make_quantity(value=5.0, unit="kilometer", base=BaseAmount(value=5000.0, unit="meter"))
    assert unit_of(miles) == unit_of(near) == unit_of(far)
    assert compatible(miles, near)
    assert not compatible(miles, far)


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("troops", "soldiers", True),
        ("Western troops", "troops", True),
        ("EUR", "USD", False),
        ("people", "ships", False),
    ],
)
def test_the_counted_thing(left: str, right: str, same: bool) -> None:
    assert (unit_of(make_quantity(unit=left)) == unit_of(make_quantity(unit=right))) is same


MEETING = [
    ("€2 billion ($2.1 billion)", "$2.1 billion", "amounts_agree"),
    ("€2 billion", "$2.1 billion (€2 billion)", "amounts_agree"),
    ("€2 billion ($2.1 billion)", "€2 billion ($2.3 billion)", "amounts_agree"),
    ("€2 billion ($2.1 billion)", "$3.4 billion", "amounts_differ"),
    ("€2 billion ($2.1 billion)", "€3 billion ($3.2 billion)", "amounts_differ"),
    ("€2 billion ($2.1 billion)", "$2.15 billion", "amounts_agree"),  # rates move
]


@pytest.mark.parametrize(("left", "right", "code"), MEETING)
def test_money_meets_in_each_of_its_currencies(left: str, right: str, code: str) -> None:
    one, other = (f"Norway sold its gas fields to Chile for {money}." for money in (left, right))
    codes = {found.code for link in links(one, other) for found in link.findings}
    assert code in codes
    assert not codes & ({"amounts_agree", "amounts_differ"} - {code})


def test_times_of_two_units_are_compared() -> None:
    days, weeks = make_quantity(value=90.0, unit="days"), make_quantity(value=2.0, unit="weeks")
    quarter, half = make_quantity(value=3.0, unit="months"), make_quantity(value=6.0, unit="months")
    assert len({unit_of(one) for one in (days, weeks, quarter, half)}) == 1
    assert compatible(days, quarter)
    assert not compatible(days, half)
    assert not compatible(weeks, quarter)


def test_a_headline_tells_the_dead_without_a_verb() -> None:
    grown = links("Coach crashes in Tarsk, at least 12 dead", "The death toll in the Tarsk coach crash rose to 19.")
    assert [link.relation.value for link in grown] == ["updates"]


def test_an_age_is_no_toll() -> None:
    ages = links("Anna Berg, 34, was killed in Tarsk.", "Two people, 24 and 51, were killed in Tarsk.")
    assert [link.relation.value for link in ages] == ["neither"]


@pytest.mark.parametrize(
    ("left", "right", "agree"),
    [("about $3.5 billion", "$3.6 billion", False), ("about $3.5 billion", "$3.54 billion", True)],
)
def test_what_is_no_rounding_of_a_rough_figure_bears_nothing_out(left: str, right: str, agree: bool) -> None:
    found = links(*(f"Hill Freight bought the Odra mine for {money}." for money in (left, right)))
    assert [link.relation for link in found] == [Relation.SUPPORTS if agree else Relation.NEITHER]


@pytest.mark.parametrize(("where", "relation"), [("", Relation.CONTRADICTS), (" on the other side", Relation.NEITHER)])
def test_the_dead_on_one_side_are_not_all(where: str, relation: Relation) -> None:
    few, all_of_them = "Two soldiers were killed{} at Tarsk on Friday.", "Five soldiers were killed at Tarsk on Friday."
    assert [link.relation for link in links(few.format(where), all_of_them)] == [relation]
