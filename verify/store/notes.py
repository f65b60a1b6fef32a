"""What was made out of single documents, and would be made again, written to and read from a connection: a cache."""

from collections.abc import Mapping

from sqlalchemy import Connection, delete, insert, select

from verify.store import tables
from verify.store.rows import chunked


def load(connection: Connection, kind: str) -> dict[str, str]:
    """Return all notes of a kind by their keys."""
    table = tables.notes.c
    held = connection.execute(select(table.key, table.payload).where(table.kind == kind))
    return {key: payload for key, payload in held}


def save(connection: Connection, kind: str, notes: Mapping[str, str]) -> None:
    """Keep notes in place of those of the same keys."""
    table = tables.notes
    for keys in chunked(notes):
        connection.execute(delete(table).where(table.c.kind == kind, table.c.key.in_(keys)))
        connection.execute(insert(table), [{"kind": kind, "key": key, "payload": notes[key]} for key in keys])


def clear(connection: Connection, kind: str) -> None:
    """Forget all notes of a kind."""
    connection.execute(delete(tables.notes).where(tables.notes.c.kind == kind))
