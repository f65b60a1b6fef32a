"""By name here and by office there: one speaker in two articles is one source, whatever either calls him."""

import pytest

from claims.extract import extract
from tests.factory import make_document
from verify.origin import Origins
from verify.origins.offices import offices_of


def joined(left: str, right: str) -> str | None:
    """Return why the last claims of two articles are one source."""
    documents = [make_document(f"{name}.txt", text, publisher=name) for name, text in (("Post", left), ("Bee", right))]
    claims = [[one for one in extract(document) if not one.passed_over] for document in documents]
    origins = Origins([one for some in claims for one in some], {one.id: one for one in documents})
    return origins.joined(claims[0][-1], claims[1][-1])


SAID = "the orchard would be sold"
ONE = [
    ("Otto Ferrant said {}.", "Ferrant told the Bee that {}."),
    ("Otto Ferrant said {}.", "Ferrant's lawyer, Grace Pell, said {}."),
    ("Otto Ferrant said {}.", "Grace Pell, who represents Ferrant, said {}."),
    ("Otto Ferrant said {}.", "Grace Pell, an attorney representing Ferrant, said {}."),
    ("Otto Ferrant said {}.", "Grace Pell, a senior adviser to Mr. Ferrant, said {}."),
    ("Ohio Republican Rep. Otto Ferrant's attorney said {}.", "A lawyer for Mr. Ferrant said {}."),
    ("Rep. Grace Pell said {}.", "The congresswoman said {}."),
    ("A spokesman for Ostrel Foods said {}.", "Ostrel Foods spokeswoman Grace Pell said {}."),
    ("Ostrel Foods said {}.", "Grace Pell, an Ostrel Foods spokeswoman, said {}."),
    ("Ostrel Foods said {}.", "Ostrel Foods CEO Grace Pell said {}."),
    ("Ostrel Foods said {}.", "The company said {}."),
    ("The company's chief executive said {}.", "Ostrel Foods CEO Grace Pell said {}."),
    ("The hospital said {}.", "A hospital spokesman said {}."),
    ("Prosecutors said {}.", "District Attorney Grace Pell said {}."),
    ("Federal prosecutors said {}.", "U.S. Attorney Grace Pell said {}."),
    ("The district attorney's office said {}.", "District Attorney Grace Pell said {}."),
    ("The sheriff's department said {}.", "Sheriff Grace Pell said {}."),
    ("The ministry said {}.", "Farm Minister Grace Pell said {}."),
    ("The farm ministry said {}.", "Farm Minister Grace Pell said {}."),
    ("The union said {}.", "Grace Pell, president of the pickers' union, said {}."),
    ("The White House said {}.", "The president said {}."),
]
TWO = [
    ("Prosecutors said {}.", "Defence lawyer Grace Pell said {}."),
    ("Otto Ferrant's lawyer said {}.", "Ada Croy's lawyer said {}."),
    ("The farm ministry said {}.", "Finance Minister Grace Pell said {}."),
    ("The union said {}.", "President Grace Pell said {}."),
    ("The farm agency said {}.", "The company said {}."),
    ("The White House said {}.", "French President Grace Pell said {}."),
    ("Police said {}.", "Fire chief Grace Pell said {}."),
]


@pytest.mark.parametrize(("left", "right"), ONE)
def test_who_is_named_by_an_office_and_by_name_is_one_source(left: str, right: str) -> None:
    assert joined(left.format(SAID), right.format("all the trees of the valley are to go")) is not None


@pytest.mark.parametrize(("left", "right"), TWO)
def test_who_holds_another_office_is_another_source(left: str, right: str) -> None:
    assert joined(left.format(SAID), right.format("all the trees of the valley are to go")) is None


def test_an_office_tells_which_part_speaks_for_it() -> None:
    assert [one.role for one in offices_of("the county sheriff's office")] == ["sheriff"]
    assert [one.role for one in offices_of("the city attorney's office")] == ["lawyer"]
    assert offices_of("Ostrel Foods") == offices_of("the") == ()
