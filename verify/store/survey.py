"""A connection in; what the corpus holds, counted by the database: totals, and some documents at a time."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, func, select

from verify.model import Extent, FlagKind, Relation
from verify.store import extents, tables
from verify.store.records import Between, Counted, Coverage, Dated

PAIRS = 5000  # of origins that face each other: those with most statements


def coverage(connection: Connection) -> Coverage:
    """Return how much was read, and what is not known about it."""
    documents, claims = tables.documents.c, tables.claims.c
    reasons = select(claims.passed_over, func.count()).group_by(claims.passed_over)
    read = {reason: number for reason, number in connection.execute(reasons)}
    known = select(func.count(), func.count(documents.publisher), func.count(documents.published))
    total, with_publisher, with_date = connection.execute(known).one()
    return Coverage(
        documents=total,
        copies=connection.scalar(select(func.count()).select_from(tables.copies)) or 0,
        without_publisher=total - with_publisher,
        without_date=total - with_date,
        claims=read.pop(None, 0),
        passed_over=dict(sorted(read.items(), key=lambda pair: (-pair[1], pair[0]))),
        extent=extents.total(connection),
    )


def counted(connection: Connection, limit: int, after: str | None) -> list[Counted]:
    """Return at most `limit` documents by name, after a name, each with what was found in it."""
    columns = tables.documents.c
    query = select(columns.id, columns.name, columns.publisher, columns.published).order_by(columns.name).limit(limit)
    if after is not None:
        query = query.where(columns.name > after)
    rows = [dict(row) for row in connection.execute(query).mappings()]
    ids = [row["id"] for row in rows]
    claims, held = _claims(connection, ids), extents.of_documents(connection, ids)
    flags = _flags(connection, [row["name"] for row in rows])
    return [_counted(row | {"extent": held.get(row["id"], Extent())}, claims, flags) for row in rows]


def _counted(row: Mapping[str, Any], claims: Mapping[Any, int], flags: Mapping[Any, int]) -> Counted:
    kinds = {kind: sum(flags.get((row["name"], kind.value, done), 0) for done in (0, 1)) for kind in FlagKind}
    return Counted(
        **row,
        claims=claims.get((row["id"], False), 0),
        passed_over=claims.get((row["id"], True), 0),
        flags=kinds,
        open=sum(flags.get((row["name"], kind.value, 0), 0) for kind in FlagKind),
    )


def _claims(connection: Connection, document_ids: list[str]) -> dict[Any, int]:
    """Return the number of claims by document and by whether they were passed over."""
    columns = tables.claims.c
    over = columns.passed_over.is_not(None)
    query = select(columns.document_id, over, func.count()).where(columns.document_id.in_(document_ids))
    found = connection.execute(query.group_by(columns.document_id, over))
    return {(document_id, bool(passed)): number for document_id, passed, number in found}


def _flags(connection: Connection, names: list[str]) -> dict[Any, int]:
    """Return the number of flags by document name, kind and whether a verdict stands."""
    columns = tables.flags.c
    query = select(columns.document, columns.kind, columns.reviewed, func.count()).where(columns.document.in_(names))
    found = connection.execute(query.group_by(columns.document, columns.kind, columns.reviewed))
    return {(name, kind, reviewed): number for name, kind, reviewed, number in found}


def dated(connection: Connection) -> list[Dated]:
    """Return how many statements of each flag stand in the articles of each day, the undated first."""
    day, kind = tables.documents.c.published, tables.flags.c.kind
    query = select(day, kind, func.count()).join_from(
        tables.flags, tables.documents, tables.documents.c.name == tables.flags.c.document
    )
    found = connection.execute(query.group_by(day, kind)).all()
    return sorted((Dated(when, FlagKind(flag), n) for when, flag, n in found), key=lambda one: (one[0] or "", one[1]))


def between(connection: Connection) -> list[Between]:
    """Return how many statements of each origin each other one supports or contradicts, most first."""
    facing = tables.facing.c
    query = select(tables.facing).order_by(facing.claims.desc(), facing.origin, facing.facing, facing.relation)
    found = (Between(one, other, Relation(does), n) for one, other, does, n in connection.execute(query.limit(PAIRS)))
    return sorted(found, key=lambda item: (-item.claims, item[:3]))
