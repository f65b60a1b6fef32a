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
- Oslo is a large port
- Bergen is a large port
The illness can be caused by various factors, such as diet and stress.
- The illness can be caused by various factors
- The illness can be caused by diet
- The illness can be caused by stress
Some old ports, such as Oslo and Bergen, still grow in summer.
- Oslo still grows in summer
- Bergen still grows in summer
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
The firm was renamed in May to please the king.
- The firm was renamed in May
The mayor promised to open a school and to close the port.
- The mayor promised to open a school
- The mayor promised to close the port
The plan is needed to cut the risks posed by storms and to calm the owners.
- The plan is needed to cut the risks posed by storms
- The plan is needed to calm the owners
The court handles small and large cases.
- The court handles small cases
- The court handles large cases
Holm is a ferry built by a Danish yard.
- Holm is a ferry
- Holm is built by a Danish yard
The bill was passed by the council in May with two changes.
- The bill was passed by the council
- The bill was passed in May
The shop sells a wide range of goods such as bread and milk.
- The shop sells a wide range of goods
- The shop sells bread
- The shop sells milk
Busy ports in Norway include Oslo and Bergen.
- Oslo is a busy port in Norway
- Bergen is a busy port in Norway
The members included Anna Berg and Lars Holm.
- Anna Berg was one of the members
- Lars Holm was one of the members
Berg's house and car were sold.
- Berg's house was sold
- Berg's car was sold
The old port, built in 1921, was sold to a firm.
- The old port was built in 1921
The cracks in the wall of the tunnel that were found in May are old.
- The cracks in the wall of the tunnel were found in May
The largest port in Norway sells fish and oil.
- The largest port in Norway sells fish
- The largest port in Norway sells oil
The firm won the case in 1986, when a court lifted the ban.
- The firm won the case in 1986
- A court lifted the ban
In addition to bread, the shop sells goods such as milk and tea.
- The shop sells milk
- The shop sells tea
The cause is hard to find due to a lack of records.
- The cause is hard to find
Berg was known for her speeches which drew crowds.
- Berg was known for her speeches
The plan was adopted by the council for a short term with two breaks.
- The plan was adopted for a short term
Holm, the firm that bought the port in May, is Danish.
- Holm bought the port in May
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
        "The few ships of the firm opened the school and a library.",
        "Berg says that ships which left the port are old.",
        "Few ships left the port in May.",
        "The port is the largest in Europe by weight.",
        "If prices rise in May, the firm will sell a ship in June.",
        "Talks were held between Oslo and Bergen.",
        "Berg or Hansen opened the school.",
        "Berg and Hansen met in Oslo.",
        "Dow and Jones is a firm.",
        "Berg met all owners of ships in Oslo on Monday.",
    ],
)
def test_what_is_not_parted(text: str) -> None:
    wrong = ("opened a school", "opened the school", "men came", "ships left", "largest", "sell a ship", "held", "met")
    contexts = [part.context for part in parts_in(text)]
    assert not [context for context in contexts if any(words in context for words in wrong)]


def test_a_part_keeps_who_said_it() -> None:
    parts = parts_in("Anna Berg said that the firm sold a ship and a boat in May.")
    assert parts.pop().context == "Anna Berg said that the firm sold a ship and a boat in May"
    assert {(part.speaker, part.stance) for part in parts} == {("Anna Berg", "reported")}


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("The council passed a ban on ships entering the port.", "Ships enter"),
        ("Every ship that left the port in May was old.", "Every ship left"),
        ("Berg called on the owners to leave the port.", "called to leave"),
        ("Support for Berg fell from 40 percent in May to 20 percent in June.", "fell in May"),
        ("Berg won more votes in Oslo than in Bergen in May.", "won more votes in May"),
        ("Just one ship left the port in May.", "ship left the port"),
        ("Holm, like Berg, is not a pure poet, at least as measured by critics.", "measured by critics"),
        ("The port is open to ships in May, not in June.", "open to ships."),
    ],
)
def test_a_part_says_no_more_than_its_claim(text: str, wrong: str) -> None:
    assert not [part.context for part in parts_in(text) if wrong in f"{part.context.rstrip('.')}."]


def test_a_part_has_its_marks_in_pairs() -> None:
    parts = parts_in('Berg called the bill "a heavy blow in May" and "a bad joke" in Oslo and Bergen on Monday.')
    assert parts
    assert all(part.text.count('"') % 2 == 0 for part in parts)


def test_whose_words_they_are_is_a_part() -> None:
    parts = parts_in("The ministry said that Oslo would sell the port. According to Anna Berg, the ships were old.")
    told = {part.context for part in parts if part.speaker is None}
    assert {"The ministry said that Oslo would sell the port", "According to Anna Berg, the ships were old"} == told


def test_a_denial_is_a_part_and_what_is_denied_has_none() -> None:
    parts = parts_in("Anna Berg denied that she had sold a ship and a boat in May.")
    assert [part.context for part in parts] == ["Anna Berg denied that Anna Berg had sold a ship and a boat in May"]


def test_asides_of_a_denial_are_told() -> None:
    parts = parts_in("Anna Berg, the mayor, denied taking 12 fish from Holm, a firm founded in Oslo in 1920.")
    assert {(part.context, part.speaker, part.stance) for part in parts} >= {
        ("Anna Berg was the mayor", None, "asserted"),
    }
    assert not [part.context for part in parts if "taking" in part.context]


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
