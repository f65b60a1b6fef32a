"""The table of publishers: what an outlet is called and whose it is, and a table that cannot be read."""

import re
from pathlib import Path

import pytest

from verify.errors import TableError
from verify.origins.families import Families, fold, is_agency

TABLE = """
[[family]]
name = "Coastal Press"
source = "coastal.example/titles"
outlets = [{ name = "The Bay Herald", also = ["BH", "bayherald.example"] }, { name = "Bay Sun" }]
"""


@pytest.fixture
def families(tmp_path: Path) -> Families:
    """Return a small table, read from a file."""
    path = tmp_path / "families.toml"
    path.write_text(TABLE, encoding="utf-8")
    return Families.read(path)


@pytest.mark.parametrize(
    ("written", "usual", "owner"),
    [
        ("the bay herald", "The Bay Herald", "Coastal Press"),
        ("Bay Herald", "The Bay Herald", "Coastal Press"),
        ("BH", "The Bay Herald", "Coastal Press"),
        ("https://www.bayherald.example/port/1.html", "The Bay Herald", "Coastal Press"),
        ("Bay Sun", "Bay Sun", "Coastal Press"),
        ("Harbour  Gazette", "Harbour Gazette", "Harbour Gazette"),
        ("The Harbour Gazette", "Harbour Gazette", "Harbour Gazette"),
        ("Theatre Weekly", "Theatre Weekly", "Theatre Weekly"),
        ("Agence France-Presse", "AFP", "AFP"),
        ("NYT", "New York Times", "New York Times"),
    ],
)
def test_usual_names_and_owners(families: Families, written: str, usual: str, owner: str) -> None:
    assert (families.usual(written), families.owner(written)) == (usual, owner)
    assert families.knows(written) == (written.split()[-1] not in ("Gazette", "Weekly"))


def test_the_delivered_table_can_be_read_and_names_its_sources() -> None:
    families = Families.read()
    assert all(family.source and family.outlets for family in families.family)
    names = [fold(name) for family in families.family for one in family.outlets for name in (one.name, *one.also)]
    assert len(names) == len(set(names)), "an outlet stands in two families, or twice in one"
    assert families.owner("WSJ") == families.owner("nypost.com") == "News Corp"


def test_what_was_read_elsewhere_says_in_which_year() -> None:
    seen = [family.seen for family in Families.read().family if family.seen]
    assert len(seen) >= 8
    assert all(re.search(r", 20\d\d$", one) for one in seen)


def test_another_table_has_another_fingerprint(families: Families) -> None:
    assert families.fingerprint == Families.model_validate(families.model_dump()).fingerprint
    assert families.fingerprint != Families().fingerprint


@pytest.mark.parametrize("text", ["[[family]", "[[family]]\nname = 'A'", "[[famly]]\nname = 'A'\noutlets = []"])
def test_a_table_that_is_none_says_so(tmp_path: Path, text: str) -> None:
    (tmp_path / "bad.toml").write_text(text, encoding="utf-8")
    with pytest.raises(TableError, match="bad.toml: is no table of publishers .*compare it with the one delivered"):
        Families.read(tmp_path / "bad.toml")
    with pytest.raises(TableError, match="is no table of publishers"):
        Families.read(tmp_path / "missing.toml")


@pytest.mark.parametrize(("name", "agency"), [("Reuters", True), ("The Associated Press", True), ("BBC", False)])
def test_agencies(name: str, agency: bool) -> None:
    assert is_agency(name) is agency
