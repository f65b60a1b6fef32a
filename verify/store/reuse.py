"""Which documents share text, written to and read from a connection."""

from collections.abc import Iterable

from sqlalchemy import Connection, delete, insert, or_, select

from verify.model import Reuse
from verify.store import tables
from verify.store.rows import chunked, load

BATCH = 2000


def replace(connection: Connection, found: Iterable[Reuse]) -> None:
    """Put `found` in place of all that is stored."""
    connection.execute(delete(tables.reuse))
    for some in chunked(found, BATCH):
        rows = [{"left_id": one.left, "right_id": one.right, "payload": one.model_dump_json()} for one in some]
        connection.execute(insert(tables.reuse), rows)


def load_all(connection: Connection, document_id: str | None) -> list[Reuse]:
    """Return all pairs, or those that one document is in."""
    columns = tables.reuse.c
    query = select(columns.payload).order_by(columns.left_id, columns.right_id)
    if document_id is not None:
        query = query.where(or_(columns.left_id == document_id, columns.right_id == document_id))
    return [load(Reuse, payload) for payload in connection.scalars(query)]
