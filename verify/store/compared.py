"""Which statements were compared and with what result, written to and read from a connection: a cache."""

from collections.abc import Mapping

from sqlalchemy import Connection, delete, insert, select

from verify.store import tables
from verify.store.rows import chunked


def load(connection: Connection) -> dict[str, str]:
    """Return every row by its digest."""
    table = tables.compared
    return {digest: payload for digest, payload in connection.execute(select(table.c.digest, table.c.payload))}


def replace(connection: Connection, rows: Mapping[str, str]) -> None:
    """Put `rows` in place of all that are kept; what is the same already is not written again."""
    held = load(connection)
    gone = [digest for digest, payload in held.items() if rows.get(digest) != payload]
    for some in chunked(gone):
        connection.execute(delete(tables.compared).where(tables.compared.c.digest.in_(some)))
    for some in chunked([digest for digest, payload in rows.items() if held.get(digest) != payload]):
        connection.execute(insert(tables.compared), [{"digest": digest, "payload": rows[digest]} for digest in some])
