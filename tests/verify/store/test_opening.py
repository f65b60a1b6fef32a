"""What can be opened as a database, and what is said of what cannot."""

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import text

from tests.verify.store.kept import flagged
from verify.errors import StoreError
from verify.store import Store


def test_a_file_that_is_no_database(sqlite_file: Path) -> None:
    sqlite_file.write_text("The port handled 1,200 containers in May. " * 40)
    with pytest.raises(StoreError, match="is not a Twosource database; name another file with --db"):
        Store.open(sqlite_file)


def test_a_database_of_something_else_is_not_taken_for_ours(sqlite_file: Path) -> None:
    with sqlite3.connect(sqlite_file) as connection:
        connection.execute("CREATE TABLE documents (title TEXT)")
    connection.close()
    with pytest.raises(StoreError, match="documents already exists"):
        Store.open(sqlite_file)


@pytest.mark.parametrize(
    ("where", "message"),
    [
        ("", "names no file"),
        (":memory:", "names no file"),
        ("{tmp}", "is a folder; name a file in it"),
        ("{tmp}/none/desk.db", "its folder does not exist; create"),
        ("mysql://localhost/claims", "name a file, or a postgresql:// URL"),
        ("sqlite://", "name a file, or a postgresql:// URL"),
        ("nonsense://", "name a file, or a postgresql:// URL"),
        ("://", "is no database URL"),
    ],
)
def test_what_names_no_database_is_told_with_the_cure(tmp_path: Path, where: str, message: str) -> None:
    with pytest.raises(StoreError, match=message):
        Store.open(where.format(tmp=tmp_path))


def test_a_missing_database_is_not_created_for_reading(tmp_path: Path) -> None:
    missing = tmp_path / "typo.db"
    with pytest.raises(StoreError, match="no such database; run `python -m verify check"):
        Store.open(missing, create=False)
    assert not missing.exists()


def test_a_server_that_does_not_answer(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="check that the database can be reached") as raised:
        Store.open("postgresql://desk:secret@127.0.0.1:1/claims")
    assert "secret" not in str(raised.value)


@pytest.mark.parametrize("name", ["desk.db", "my desk?.db", "50% #1.db", "ümläut.db"])
def test_any_file_name_will_do(tmp_path: Path, name: str) -> None:
    with Store.open(tmp_path / name) as store:
        flagged(store)
    assert (tmp_path / name).stat().st_size > 0
    with Store.open(str(tmp_path / name), create=False) as store:
        assert store.count() == 2


def test_sqlite_writes_ahead_and_waits(sqlite_file: Path) -> None:
    with Store.open(sqlite_file) as store, store._database.read() as connection:
        assert connection.scalar(text("PRAGMA journal_mode")) == "wal"
        assert int(connection.scalar(text("PRAGMA busy_timeout")) or 0) >= 10_000
