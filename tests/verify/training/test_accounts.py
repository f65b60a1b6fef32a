"""Written accounts in, labelled pairs out."""

from collections import defaultdict
from pathlib import Path

import pytest

from verify.errors import PairError
from verify.training.accounts import accounts, read_accounts
from verify.training.rows import Label, held_out

NOON = "It was midday when the boat for Skarn put to sea."
TEXT = """= the ferry and the fog
A The ferry to Skarn left at nine.
A At nine o'clock the boat for Skarn cast off.
B The ferry to Skarn did not sail before noon.
B It was midday when the boat for Skarn put to sea.
W A ferry left for Skarn.
N The ferry to Skarn is due back at nine.

A Eleven cars were on board.
A The deck held eleven cars.
B There was not one car on board.
= the mill
A The mill at Orrin was sold.
A Orrin's mill has new owners.
N The mill at Orrin was built in 1880.
"""


@pytest.fixture
def written(tmp_path: Path) -> Path:
    path = tmp_path / "accounts.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_events_and_facts_are_told_apart(written: Path) -> None:
    events = read_accounts(written)
    assert [[len(fact.tellings) for fact in event] for event in events] == [[2, 2], [2]]
    assert events[0][0].weaker == ["A ferry left for Skarn."]


@pytest.mark.parametrize(
    ("evidence", "claim", "label"),
    [
        ("The ferry to Skarn left at nine.", "At nine o'clock the boat for Skarn cast off.", Label.SUPPORTS),
        (NOON, "The ferry to Skarn did not sail before noon.", Label.SUPPORTS),
        ("The ferry to Skarn left at nine.", NOON, Label.CONTRADICTS),
        ("There was not one car on board.", "The deck held eleven cars.", Label.CONTRADICTS),
        ("The ferry to Skarn left at nine.", "A ferry left for Skarn.", Label.SUPPORTS),
        ("A ferry left for Skarn.", "The ferry to Skarn left at nine.", Label.NEITHER),
        ("The mill at Orrin was built in 1880.", "The mill at Orrin was sold.", Label.NEITHER),
    ],
)  # fmt: skip
def test_what_bears_out_what(written: Path, evidence: str, claim: str, label: Label) -> None:
    told = {(row.evidence, row.claim): row.label for row in accounts(read_accounts(written), seed=1)}
    assert told[evidence, claim] is label


def test_other_facts_of_an_event_are_neighbours(written: Path) -> None:
    rows = list(accounts(read_accounts(written), seed=1))
    met = [row for row in rows if {" car" in row.evidence, " car" in row.claim} == {True, False}]
    plain = [row for row in met if row.evidence.count(".") == 1]
    assert plain
    assert {row.label for row in plain} == {Label.NEITHER}


def test_no_pair_is_made_twice_with_two_labels(written: Path) -> None:
    labels = defaultdict(set)
    for row in accounts(read_accounts(written), seed=1):
        labels[row.evidence, row.claim].add(row.label)
    assert all(len(found) == 1 for found in labels.values())


def test_an_event_is_held_out_as_a_whole(written: Path) -> None:
    rows = list(accounts(read_accounts(written), seed=1))
    for event in {row.id.partition("/")[0] for row in rows}:
        assert len({held_out(row) for row in rows if row.id.startswith(event)}) == 1


def test_the_same_accounts_give_the_same_pairs(written: Path) -> None:
    events = read_accounts(written)
    assert list(accounts(events, seed=1)) == list(accounts(events, seed=1))


def test_the_accounts_that_come_with_twosource_are_whole() -> None:
    files = sorted((Path(__file__).parents[3] / "verify" / "training" / "written").glob("*.txt.gz"))
    facts = [fact for file in files for event in read_accounts(file) for fact in event]
    assert len(facts) > 4000
    assert all(len(fact.tellings) >= 2 and len(fact.rivals) >= 1 and fact.neighbours for fact in facts)


def test_a_line_that_is_none_is_named_with_the_cure(tmp_path: Path) -> None:
    path = tmp_path / "broken.txt"
    path.write_text("= a\nX what is this\n", encoding="utf-8")
    with pytest.raises(PairError, match=r"broken.txt:2: 'X what is this' is no account; a line is '= event'"):
        read_accounts(path)
