"""What an article weeks later may take the place of, and what is another matter."""

from datetime import date

import pytest

from claims.extract import extract
from tests.factory import make_claim, make_document, make_period
from tests.verify.compared import meaning
from verify.flag import flag_claims
from verify.flagging.dated import told_on
from verify.model import Relation
from verify.relate import relate

CONTRADICTS, UPDATES = Relation.CONTRADICTS, Relation.UPDATES
FIRST, LATER = date(2026, 5, 2), date(2026, 5, 20)


def shown(left: str, right: str, days: tuple[date, date] = (FIRST, LATER)) -> set[Relation]:
    """Return what two articles, eighteen days apart where nothing else is said, do to one another."""
    articles = [
        make_document(f"{p}.txt", t, publisher=p, published=d)
        for p, t, d in zip("ab", (left, right), days, strict=True)
    ]
    claims = [c for one in articles for c in extract(one) if not c.passed_over]
    links = [
        relate(one, other, meaning(one.restated, other.restated), meaning)
        for one in claims
        for other in claims
        if one.document_id != other.document_id
    ]
    flags = flag_claims(claims, links, {one.id: one for one in articles})
    return {e.link.relation for flag in flags for e in flag.evidence}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The flood in Tarsk killed 40 people.", "The flood in Tarsk killed 112 people."),
        ("The flood in Tarsk has left 300 families homeless.", "The flood in Tarsk has left 900 families homeless."),
        (
            "Norway rejected the plan to close the Halmsund tunnel.",
            "Norway supports the plan to close the Halmsund tunnel.",
        ),
        ("Hill Freight has not signed the harbour contract.", "Hill Freight signed the harbour contract."),
    ],
)
def test_a_later_state_of_one_matter_is_an_update(left: str, right: str) -> None:
    assert shown(left, right) == {Relation.UPDATES}


MONTHS_LATER = date(2026, 8, 2)
ONE, NEXT = date(2026, 5, 2), date(2026, 5, 3)


@pytest.mark.parametrize(("days", "relations"), [((FIRST, FIRST), {UPDATES}), ((NEXT, ONE), {CONTRADICTS})])
def test_what_a_toll_rose_to_is_an_update_on_one_day_too(days: tuple[date, date], relations: set[Relation]) -> None:
    early, late = "The Tarsk flood injured 31 people.", "The number of people injured in the Tarsk flood rose to 36."
    assert shown(early, late, days) == relations


@pytest.mark.parametrize(
    ("left", "right", "later"),
    [
        ("Nobody has died in the Tarsk flood.", "Seven people died in the Tarsk flood.", NEXT),
        ("At least two people died in the Tarsk flood.", "Seven people died in the Tarsk flood.", NEXT),
        ("The Tarsk flood injured 45 people.", "The number of people injured in the Tarsk flood rose to 67.", NEXT),
        ("The Tarsk dam will cost 40 million euros.", "The cost of the Tarsk dam has risen to 55 million euros.", NEXT),
        (
            "The Tarsk dam will cost 40 million euros.",
            "The cost of the Tarsk dam has risen to 55 million euros.",
            MONTHS_LATER,
        ),
        ("Anna Berg has not yet opened the bridge.", "Anna Berg opened the bridge.", NEXT),
    ],
)
def test_what_goes_on_is_an_update_be_it_on_the_next_day(left: str, right: str, later: date) -> None:
    assert shown(left, right, (ONE, later)) == {Relation.UPDATES}


def test_within_a_day_one_may_be_outdated() -> None:
    assert shown("Nobody has died in the Tarsk flood.", "Seven people died in the Tarsk flood.", (ONE, ONE)) == {
        Relation.CONTRADICTS
    }


@pytest.mark.parametrize(
    ("left", "right"),
    [
        # two places
        ("The flood in Tarsk killed 40 people.", "The flood in Lenne killed 112 people."),
        # two bills
        ("The Liberals want a spending bill for the ports.", "The Liberals voted to block the spending bill."),
        # what one offers is not what a package holds
        (
            "The mayor offered 40 million pounds for the Halmsund tunnel.",
            "The package holds just 14 million pounds for the Halmsund tunnel.",
        ),
        # a purchase does not run on
        ("Hill Freight bought 40 trucks from Norway.", "Hill Freight bought 90 trucks from Norway."),
    ],
)
def test_another_matter_is_no_update(left: str, right: str) -> None:
    assert shown(left, right) == set()


@pytest.mark.parametrize(
    ("said", "day"),
    [
        (None, LATER),
        ("2019", date(2019, 12, 31)),
        ("2024-02", date(2024, 2, 29)),
        ("2026-05-11", date(2026, 5, 11)),
        ("2026-12", LATER),  # it is not said after it was printed
        ("2026", LATER),
    ],
)
def test_a_statement_is_of_the_day_on_which_it_was_said(said: str | None, day: date) -> None:
    article = make_document(published=LATER)
    period = make_period(**{"from": said}) if said else None
    assert told_on(make_claim(article, said=period), article) == day


def test_what_is_dated_before_was_never_said_is_no_later_state() -> None:
    never = "Mayor Petra Holm said she had never met the builder Otto Renn."
    dated = "Mayor Petra Holm said she had met the builder Otto Renn in March 2019."
    assert Relation.UPDATES not in shown(never, dated)
    assert shown(never, dated) == {Relation.CONTRADICTS}


def test_a_dam_and_the_town_below_it_are_one_matter_where_each_article_has_both() -> None:
    first = "Floods in Tarsk killed six people. The Orm dam broke."
    second = "The number of people killed by the flood rose to nine in Tarsk, Ada Falk said. The Orm dam broke."
    assert Relation.CONTRADICTS not in shown(first, second, (ONE, NEXT))
    assert Relation.UPDATES in shown(first, second, (ONE, NEXT))


THIRD = date(2026, 5, 9)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The Tarsk dam will cost 4 billion euros, A. Berg said.", "The Tarsk dam will cost 5 billion, Jo Falk said."),
        ("Lenne harbour handles 2 million boxes a year.", "Lenne harbour handles 3 million boxes a year."),
        ("The Tarsk tunnel will open in 2031, Anna Berg said.", "The Tarsk tunnel will open in 2034, Jon Falk said."),
    ],
)
def test_a_dispute_is_no_later_state(left: str, right: str) -> None:
    assert shown(left, right, (FIRST, THIRD)) == {Relation.CONTRADICTS}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The Tarsk dam costs 4 billion euros, Anna Berg said.", "The Tarsk dam now costs 5 billion, Jon Falk said."),
        ("The Tarsk tunnel will open in 2031, Anna Berg said.", "The Tarsk tunnel will open in 2034, Anna Berg said."),
        ("The Tarsk tunnel will open in 2031.", "The Tarsk tunnel, delayed again, will open in 2034."),
        ("Six people died in the Tarsk crash and 40 were hurt.", "Eight passengers died in the Tarsk crash."),
    ],
)
def test_what_has_moved_or_who_changed_his_word_is_an_update(left: str, right: str) -> None:
    assert shown(left, right, (FIRST, THIRD)) == {Relation.UPDATES}


@pytest.mark.parametrize(
    ("yes", "no", "relation"),
    [
        ("The guild in Tarsk was consulted in March 2026.", "The guild in Tarsk was not consulted.", CONTRADICTS),
        ("The guild in Tarsk was consulted on 19 May 2026.", "The guild in Tarsk was not consulted.", UPDATES),
    ],
)
def test_who_was_not_asked_was_not_asked_before(yes: str, no: str, relation: Relation) -> None:
    assert shown(no, yes) == {relation}
