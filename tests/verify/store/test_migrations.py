"""A database of any age is brought up to date with what is in it."""

import json

import pytest
from sqlalchemy import Connection, inspect, text

from tests.verify.store.kept import count_rows, flagged
from verify.errors import StoreError, VersionError
from verify.store import Store, tables
from verify.store.database import Database
from verify.store.migrations import MIGRATIONS


def schema(database: Database) -> dict[str, list[tuple[str, bool]]]:
    """Return the columns of every table and whether they may be null."""
    found = inspect(database.engine)
    names = sorted(found.get_table_names())
    return {name: [(column["name"], column["nullable"]) for column in found.get_columns(name)] for name in names}


def test_the_migrations_make_the_tables_that_the_code_uses(store: Store) -> None:
    found = schema(store._database)
    del found["migrations"]
    expected = {
        name: [(column.name, bool(column.nullable)) for column in table.columns]
        for name, table in sorted(tables.metadata.tables.items())
    }
    everything = tables.metadata.tables.items()
    nullable_keys = {(name, column.name) for name, table in everything for column in table.primary_key}
    for some in (found, expected):  # SQLite calls a text key nullable, PostgreSQL does not
        for name, columns in some.items():
            some[name] = [(column, null and (name, column) not in nullable_keys) for column, null in columns]
    assert found == expected


def test_opening_again_changes_nothing(database: str) -> None:
    with Store.open(database) as store:
        flags = flagged(store)
        before = schema(store._database)
    with Store.open(database) as store:
        assert store.flags() == flags
        assert schema(store._database) == before
        assert count_rows(store, "migrations") == len(MIGRATIONS)


def only(database: str, number: int) -> Database:
    """Return a database as an older version left it, after its first migrations."""
    return Database.open(database, steps=MIGRATIONS[:number])


@pytest.mark.parametrize("number", range(len(MIGRATIONS)))
def test_a_database_of_any_age_is_brought_up_to_date_with_its_rows(database: str, number: int) -> None:
    old = only(database, number)
    if number:
        with old.write() as connection:
            connection.execute(text("INSERT INTO meta (key, value) VALUES ('kept', 'yes')"))
    old.close()
    with Store.open(database) as store:
        flagged(store)
        assert count_rows(store, "migrations") == len(MIGRATIONS)
        with store._database.read() as connection:
            kept = connection.scalar(text("SELECT value FROM meta WHERE key = 'kept'"))
        assert kept == ("yes" if number else None)


def test_a_claim_of_an_older_version_keeps_its_words(database: str) -> None:
    with Store.open(database) as store:
        claim = flagged(store)[0].claim
        with store._database.write() as connection:
            older = json.loads(claim.to_json())
            older["context"] = older.pop("restated")
            del older["lead"]
            keep = text("UPDATE claims SET payload = :payload WHERE claim_id = :id")
            connection.execute(keep, {"payload": json.dumps(older), "id": claim.id})
            connection.execute(text("DELETE FROM migrations WHERE number = :number"), {"number": len(MIGRATIONS)})
    with Store.open(database) as store:
        assert store.claims_by_id([claim.id]) == {claim.id: claim}
        assert (claim.id, claim.restated) in store.restated()


def test_a_database_from_the_future_is_left_alone(database: str) -> None:
    with Store.open(database) as store, store._database.write() as connection:
        connection.execute(text("INSERT INTO migrations (number, name) VALUES (99, 'of_tomorrow')"))
    with pytest.raises(VersionError, match="newer Twosource .*schema 99.*update Twosource"):
        Store.open(database)


def fails_halfway(connection: Connection) -> None:
    """Create a table, then stumble."""
    connection.execute(text("CREATE TABLE half (done INTEGER)"))
    connection.execute(text("INSERT INTO nowhere VALUES (1)"))


def test_a_migration_that_fails_leaves_nothing_behind(store: Store) -> None:
    before = schema(store._database)
    with pytest.raises(StoreError):
        store._database.migrate([*MIGRATIONS, fails_halfway])
    assert schema(store._database) == before
    assert count_rows(store, "migrations") == len(MIGRATIONS)
