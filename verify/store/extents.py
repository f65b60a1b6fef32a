"""How much of each document is in claims, written to and read from a connection."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select

from claims.model import Claim, Document
from verify.coverage import Stretch, extent, gathered
from verify.model import Extent
from verify.store import tables

CLAIMS, PASSED_OVER, UNREAD = "claims", "passed over", "unread"


def replace(connection: Connection, document: Document, claims: Iterable[Claim]) -> None:
    """Reckon anew how much of a document its claims take up."""
    remove(connection, document.id)
    found = extent(document.text, (Stretch(one.start, one.end, one.passed_over) for one in claims))
    parts = [(CLAIMS, "", found.claims), (UNREAD, "", found.unread)]
    parts += [(PASSED_OVER, reason, number) for reason, number in found.passed_over.items()]
    rows = [
        {"document_id": document.id, "part": part, "reason": reason, "characters": number}
        for part, reason, number in parts
    ]
    connection.execute(insert(tables.coverage), rows)


def remove(connection: Connection, document_id: str) -> None:
    """Forget a document's coverage."""
    connection.execute(delete(tables.coverage).where(tables.coverage.c.document_id == document_id))


def total(connection: Connection) -> Extent:
    """Return the coverage of the whole corpus."""
    columns = tables.coverage.c
    query = select(columns.part, columns.reason, func.sum(columns.characters)).group_by(columns.part, columns.reason)
    return _extent(connection.execute(query).all())


def of_documents(connection: Connection, document_ids: Sequence[str]) -> dict[str, Extent]:
    """Return the coverage of some documents."""
    columns = tables.coverage.c
    rows: dict[str, list[Any]] = {}
    for document_id, *row in connection.execute(select(tables.coverage).where(columns.document_id.in_(document_ids))):
        rows.setdefault(document_id, []).append(row)
    return {document_id: _extent(parts) for document_id, parts in rows.items()}


def _extent(rows: Iterable[Sequence[Any]]) -> Extent:
    counted: dict[str | None, int] = {}
    unread = 0
    for part, reason, number in rows:
        if part == UNREAD:
            unread += int(number)
        else:
            counted[None if part == CLAIMS else reason] = int(number)
    return gathered(counted, unread)
