"""What reviewers say about an article: logged, on top of what was read, and there again after every check."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from claims.model import Document
from tests.factory import at, make_entry
from verify import log
from verify.crosscheck import check
from verify.decisions.edit import edit
from verify.engine.local import LocalEngine
from verify.errors import DecideError, LogError
from verify.model import Action
from verify.store import Store


@pytest.fixture
def store(corpus: Path, tmp_path: Path) -> Iterator[Store]:
    """Return the store of the small corpus, checked."""
    with Store.open(tmp_path / "a.db") as opened:
        check([corpus], opened, engine=LocalEngine())
        yield opened


def gazette(store: Store) -> Document:
    """Return one of the articles."""
    return next(document for document in store.documents() if document.name == "gazette.txt")


def say(store: Store, minutes: float = 0, **said: str) -> list[str | None]:
    """Say something about the article as Ada and return the fields that were written."""
    rows = edit(store, gazette(store), said, reviewer="Ada", at=at(minutes))
    return [row.field for row in rows]


def test_an_edit_is_logged_and_survives_a_check_of_the_file(store: Store, corpus: Path) -> None:
    assert say(store, publisher=" Elmsworth  Gazette ", author="", published="2026-05-04") == ["publisher", "published"]
    said = gazette(store)
    assert (said.publisher, said.published) == ("Elmsworth Gazette", date(2026, 5, 4))
    assert {said.known_from["publisher"], said.known_from["published"]} == {"reviewer"}
    assert store.flags_fingerprint() is None
    (corpus / "gazette.txt").touch()
    check([corpus], store, engine=LocalEngine())
    assert gazette(store) == said
    assert store.flags_fingerprint()
    rows = store.log()
    assert [(row.action, row.field, row.before, row.after) for row in rows] == [
        (Action.METADATA, "publisher", None, "Elmsworth Gazette"),
        (Action.METADATA, "published", None, "2026-05-04"),
    ]
    assert store.verify_log() is None


def test_times_are_read_anew_from_the_day_of_publication_even_without_the_file(store: Store) -> None:
    before = {claim.id: [period.start_date for period in claim.periods] for claim in store.claims()}
    say(store, published="2026-05-04")
    report = check([], store, engine=LocalEngine())
    after = {claim.id: [period.start_date for period in claim.periods] for claim in store.claims()}
    assert report.read == 1 and after.keys() == before.keys()
    assert ["2026-05-03"] in after.values() and ["2026-05-03"] not in before.values()  # "on Sunday"
    assert store.unread() == []


def test_what_is_said_last_counts_and_nothing_can_be_said_too(store: Store, corpus: Path) -> None:
    say(store, publisher="Gazette")
    say(store, 1, publisher="Elmsworth Gazette")
    say(store, 2, publisher="")
    assert gazette(store).publisher is None
    assert log.edits(store.log()) == {(gazette(store).sha256, "gazette.txt"): {"publisher": ""}}
    assert [row.before for row in store.log()] == [None, "Gazette", "Elmsworth Gazette"]


@pytest.mark.parametrize(
    ("said", "line"),
    [
        ({"publisher": ""}, "nothing was changed"),
        ({"published": "yesterday"}, "is no date"),
        ({"url": "javascript:alert(1)"}, "is no web address"),
        ({"url": "http://[broken"}, "is no web address"),
        ({"sha256": "0"}, "is no field that can be changed"),
    ],
)
def test_what_cannot_be_said_is_told_and_not_written(store: Store, said: dict[str, str], line: str) -> None:
    with pytest.raises(DecideError, match=line):
        edit(store, gazette(store), said, reviewer="Ada", at=at())
    assert store.log() == []


def test_nobody_writes_over_what_was_changed_meanwhile(store: Store) -> None:
    seen = gazette(store)
    say(store, publisher="Gazette")
    with pytest.raises(LogError, match="changed the publisher meanwhile"):
        edit(store, seen, {"publisher": "Other"}, reviewer="Ben", at=at(1))
    assert gazette(store).publisher == "Gazette"


def test_rows_without_these_fields_keep_their_hashes() -> None:
    row = log.to_row(log.seal(make_entry(), None))
    assert {"field", "before", "after"} <= set(row)
    assert log.canonical(row) == log.canonical({k: v for k, v in row.items() if k not in ("field", "before", "after")})
