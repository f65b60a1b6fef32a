"""What a claim says in parts: each stands alone, holds whenever the whole one does, and keeps who said it."""

import re

import pytest

from claims.extract import extract, extract_all
from claims.model import Claim
from claims.parts import PART
from tests.claims.conftest import document_of


def parts_in(text: str) -> list[Claim]:
    """Return the parts of all claims of `text`."""
    ((_, claims),) = extract_all([document_of(text)], parts=True)
    return [claim for claim in claims if claim.passed_over == PART]


# Each text, and below it parts that it must have.
TOLD = """
Anna Berg, the mayor of Oslo, opened a school.
- Anna Berg opened a school
- Anna Berg was the mayor of Oslo
Berg opened a school and a library.
- Berg opened a school
- Berg opened a library
Oslo and Bergen are large ports.
- Oslo is large ports
- Bergen is large ports
The illness can be caused by various factors, such as diet and stress.
- The illness can be caused by various factors
- The illness can be caused by diet
- The illness can be caused by stress
The firm bought a ship built in Bergen.
- The firm bought a ship
- A ship was built in Bergen
The firm uses a simple design, making repairs cheap.
- The firm uses a simple design
- The firm makes repairs cheap
Anna Berg holds a bachelor's degree in economics from Oslo University and a doctorate from the University of Bergen.
- Anna Berg holds a bachelor's degree in economics from Oslo University
- Anna Berg holds a doctorate from the University of Bergen
The ship (a ferry) left Oslo.
- The ship left Oslo
The firm sold the ship in May in Oslo.
- The firm sold the ship in May
- The firm sold the ship in Oslo
Berg met the owners after the firm lost a ship.
- Berg met the owners
- The firm lost a ship
"""


@pytest.mark.parametrize("block", re.split(r"\n(?!- )", TOLD.strip()))
def test_parts(block: str) -> None:
    text, *told = block.split("\n- ")
    assert set(told) <= {part.context.rstrip(".") for part in parts_in(text)}


@pytest.mark.parametrize(
    "text",
    [
        "Berg did not open a school and a library in May.",
        "Only two men came to the meeting on Monday.",
        "Few ships left the port in May.",
        "The port is the largest in Europe by weight.",
        "If prices rise in May, the firm will sell a ship in June.",
        "Talks were held between Oslo and Bergen.",
        "Berg or Hansen opened the school.",
        "Berg and Hansen met in Oslo.",
        "Dow and Jones is a firm.",
    ],
)
def test_what_is_not_parted(text: str) -> None:
    wrong = ("opened a school", "opened the school", "men came", "ships left", "largest", "sell a ship", "held", "met")
    contexts = [part.context for part in parts_in(text)]
    assert not [context for context in contexts if any(words in context for words in wrong)]


def test_a_part_keeps_who_said_it() -> None:
    parts = parts_in("Anna Berg said that the firm sold a ship and a boat in May.")
    assert {(part.speaker, part.stance) for part in parts} == {("Anna Berg", "reported")}


def test_an_aside_is_not_said_by_whom_it_is_about() -> None:
    parts = parts_in("Anna Berg, the mayor, praised the new school.")
    (aside,) = [part for part in parts if "was the mayor" in part.context]
    assert aside.speaker is None


def test_a_part_leaves_figures_to_its_claim() -> None:
    text = "The firm sold 12 ships and 30 boats in May 2024."
    ((_, claims),) = extract_all([document_of(text)], parts=True)
    (whole,) = [claim for claim in claims if claim.passed_over is None]
    parts = [claim for claim in claims if claim.passed_over == PART]
    assert len(whole.quantities) == 2
    assert parts
    assert all(part.part_of == whole.id and not part.quantities and not part.periods for part in parts)
    assert len({claim.id for claim in claims}) == len(claims)
    assert all(text[part.start : part.end] == part.text for part in parts)


def test_parts_come_only_when_asked_for() -> None:
    document = document_of("Berg opened a school and a library.")
    assert all(claim.passed_over != PART for claim in extract(document))
