"""Small facts about the database by name, written to and read from a connection."""

from collections.abc import Mapping

from sqlalchemy import Connection, delete, insert, select

from verify.store import tables


def get(connection: Connection, key: str) -> str | None:
    """Return a fact, or None when it is not known."""
    value: str | None = connection.scalar(select(tables.meta.c.value).where(tables.meta.c.key == key))
    return value


def put(connection: Connection, facts: Mapping[str, str | None]) -> None:
    """Keep facts in place of those of the same names; None forgets one."""
    connection.execute(delete(tables.meta).where(tables.meta.c.key.in_(list(facts))))
    kept = [{"key": key, "value": value} for key, value in facts.items() if value is not None]
    if kept:
        connection.execute(insert(tables.meta), kept)
