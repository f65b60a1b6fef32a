"""Flags with their evidence, written to and read from a connection."""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import Connection, delete, func, insert, select

from claims.model import Claim
from verify import log
from verify.changes import Stood
from verify.decisions import said
from verify.errors import StoreError
from verify.model import Evidence, Finding, Flag, FlagKind, Grade, Link, Point, Relation
from verify.store import documents, facets, journal, queue, tables
from verify.store.records import FlagFilter, Page
from verify.store.rows import chunked

BATCH = 2000  # flags written by one statement
OF_CLAIMS = (tables.flag_tags, tables.links, tables.flags)
WRITTEN = (*OF_CLAIMS, tables.facing)
MANY = 10  # flags written anew, one in this many: then the tables are counted anew
FACED = (Relation.CONTRADICTS, Relation.SUPPORTS)
FINDINGS = TypeAdapter(tuple[Finding, ...])
SERIES = TypeAdapter(tuple[Point, ...])


def replace(connection: Connection, flags: Sequence[Flag]) -> None:
    """Put `flags` in place of all that are stored."""
    for table in WRITTEN:
        connection.execute(delete(table))
    put(connection, flags, ())


def put(connection: Connection, flags: Sequence[Flag], ended: Sequence[str]) -> None:
    """Put `flags` in place of those of the same claims, and forget those of the `ended`."""
    for ids in chunked([*ended, *(flag.claim.id for flag in flags)]):
        for table in OF_CLAIMS:
            connection.execute(delete(table).where(table.c.claim_id.in_(ids)))
    ruled = connection.execute(select(tables.rulings.c.claim_id, tables.rulings.c.seq))
    decided = {claim_id: seq for claim_id, seq in ruled}
    known = set(connection.scalars(select(tables.claims.c.claim_id)))
    dated = connection.execute(select(tables.documents.c.id, tables.documents.c.published))
    published = {document_id: day for document_id, day in dated}
    for some in chunked(flags, BATCH):
        _expect_claims(some, known)
        _write(connection, tables.flags, [_flag_row(flag, decided, published) for flag in some])
        _write(connection, tables.flag_tags, [row for flag in some for row in _tag_rows(flag)])
        _write(connection, tables.links, [row for flag in some for row in _link_rows(flag)])
    _count_facing(connection)
    held = connection.scalar(select(func.count()).select_from(tables.flags)) or 0
    if len(flags) * MANY >= held:
        for table in WRITTEN:  # counted anew, so that the database picks the right index from now on
            connection.exec_driver_sql(f"ANALYZE {table.name}")


def flagged(connection: Connection) -> dict[str, Stood]:
    """Return what the flags of all claims are, by the claims' ids."""
    table, links = tables.flags.c, tables.links.c
    summed = select(links.claim_id, func.sum(links.independent)).group_by(links.claim_id)
    independent = {claim_id: int(number) for claim_id, number in connection.execute(summed)}
    kinds = {kind.value: kind for kind in FlagKind}
    query = select(table.claim_id, table.kind, table.tags, table.origin, table.origins, -table.evidence_order)
    return {
        claim_id: Stood(
            kinds[kind], tuple(json.loads(tags)), origin, origins, evidence, independent.get(claim_id, 0)
        )
        for claim_id, kind, tags, origin, origins, evidence in connection.execute(query)
    }


def _expect_claims(flags: Sequence[Flag], known: set[str]) -> None:
    for flag in flags:
        for claim in (flag.claim, *(item.claim for item in flag.evidence)):
            if claim.id not in known:
                what = f"claim {claim.id} of {claim.document} is not stored"
                raise StoreError(f"{what}; save its document before its flags")


def _write(connection: Connection, table: Any, rows: Sequence[dict[str, Any]]) -> None:
    if rows:
        connection.execute(insert(table), rows)


def _flag_row(flag: Flag, decided: Mapping[str, int], published: Mapping[str, str | None]) -> dict[str, Any]:
    claim, ruling_seq = flag.claim, decided.get(flag.claim.id, 0)
    return {
        "claim_id": claim.id,
        "kind": flag.kind.value,
        "document": claim.document,
        "start": claim.start,
        "speaker": claim.speaker or "",
        "has_numbers": int(bool(claim.quantities)),
        "reviewed": int(ruling_seq > 0),
        "kind_order": queue.KIND_ORDER[flag.kind],
        "evidence_order": -len(flag.evidence),
        "newest_order": -ruling_seq,
        "origins": flag.origins,
        "outlets": flag.outlets,
        "origin": flag.origin,
        "tags": json.dumps(flag.tags, ensure_ascii=False),
        "search": _search(claim),
        "origin_kind": flag.origin_kind and flag.origin_kind.value,
        "origin_why": flag.origin_why,
        "joined": json.dumps(flag.joined, ensure_ascii=False),
        "notes": json.dumps(flag.notes, ensure_ascii=False),
        "outlets_order": flag.origins - flag.outlets,
        "recent_order": -_day(published.get(claim.document_id)),
        "echoed": int(flag.outlets > flag.origins),
        "unnamed": int(flag.unnamed),
        "reason": flag.reason,
        "series": SERIES.dump_json(flag.series).decode() if flag.series else None,
    }


def _search(claim: Claim) -> str:
    """Return what the search looks through; what stands in it already is left out, since every letter costs time."""
    found = ""
    for text in map(queue.folded, (claim.restated, claim.text, claim.speaker or "")):
        if text not in found:
            found = f"{found} {text}".lstrip()
    return found


def _day(published: str | None) -> int:
    return date.fromisoformat(published).toordinal() if published else 0


def _tag_rows(flag: Flag) -> list[dict[str, Any]]:
    kinds = facets.tag_kinds(json.dumps(flag.tags, ensure_ascii=False))
    return [{"claim_id": flag.claim.id, "tag": kind} for kind in kinds]


def _link_rows(flag: Flag) -> list[dict[str, Any]]:
    return [_link_row(flag.claim.id, ordinal, item) for ordinal, item in enumerate(flag.evidence)]


def _link_row(claim_id: str, ordinal: int, item: Evidence) -> dict[str, Any]:
    return {
        "claim_id": claim_id,
        "ordinal": ordinal,
        "evidence_id": item.claim.id,
        "relation": item.link.relation.value,
        "similarity": item.link.similarity,
        "origin": item.origin,
        "independent": int(item.independent),
        "publisher": item.publisher,
        "published": item.published,
        "findings": FINDINGS.dump_json(item.link.findings).decode(),
        "joined": item.joined,
        "origin_kind": item.origin_kind and item.origin_kind.value,
    }


def _count_facing(connection: Connection) -> None:
    """Count on how many statements of each origin evidence from each other one does what."""
    mine, theirs = tables.flags.c, tables.links.c
    pairs = select(mine.origin, theirs.origin, theirs.relation, func.count(mine.claim_id.distinct()))
    pairs = pairs.select_from(tables.flags.join(tables.links, mine.claim_id == theirs.claim_id))
    pairs = pairs.where(theirs.relation.in_([one.value for one in FACED]))
    connection.execute(delete(tables.facing))
    grouped = pairs.group_by(mine.origin, theirs.origin, theirs.relation)
    connection.execute(insert(tables.facing).from_select(["origin", "facing", "relation", "claims"], grouped))


def page(connection: Connection, filters: FlagFilter, limit: int, after: str | None, before: str | None) -> Page:
    """Return at most `limit` flags after (or before) a place in the queue, and the places around them."""
    backwards = before is not None and after is None
    start = before if backwards else after
    cursor = queue.Cursor.from_text(start, filters.sort) if start else None
    places = queue.places(connection, filters, limit + 1, cursor, backwards=backwards)
    more, places = len(places) > limit, places[:limit]
    if backwards:
        places.reverse()
    has_next, has_previous = (bool(places), more) if backwards else (more, cursor is not None and bool(places))
    return Page(
        flags=tuple(_assemble(connection, [place.claim_id for place in places])),
        next=places[-1].to_text() if has_next else None,
        previous=places[0].to_text() if has_previous else None,
    )


def by_id(connection: Connection, claim_id: str) -> Flag | None:
    """Return the flag of one claim."""
    return next(iter(_assemble(connection, [claim_id])), None)


def _assemble(connection: Connection, claim_ids: Sequence[str]) -> list[Flag]:
    """Return whole flags in the order of the ids, evidence and claims included."""
    rows = _rows(connection, claim_ids)
    links = _links(connection, claim_ids)
    others = [link["evidence_id"] for some in links.values() for link in some]
    claims = documents.claims_by_id(connection, [*claim_ids, *others])
    there = [claim_id for claim_id in claim_ids if claim_id in rows and claim_id in claims]
    grades = log.grades(journal.origin_entries(connection)) if there else {}
    flags = (_flag(rows[claim_id], links.get(claim_id, []), claims) for claim_id in there)
    return [_graded(flag, grades.get(said.origin_key(flag.origin))) for flag in flags]


def _graded(flag: Flag, grade: Grade | None) -> Flag:
    return flag.model_copy(update={"source_grade": grade}) if grade else flag


def _rows(connection: Connection, claim_ids: Sequence[str]) -> dict[str, Mapping[str, Any]]:
    out: dict[str, Mapping[str, Any]] = {}
    for some in chunked(claim_ids):
        found = connection.execute(select(tables.flags).where(tables.flags.c.claim_id.in_(some))).mappings()
        out.update({row["claim_id"]: dict(row) for row in found})
    return out


def _links(connection: Connection, claim_ids: Sequence[str]) -> dict[str, list[Mapping[str, Any]]]:
    out: dict[str, list[Mapping[str, Any]]] = {}
    for some in chunked(claim_ids):
        query = select(tables.links).where(tables.links.c.claim_id.in_(some))
        for row in connection.execute(query.order_by(tables.links.c.claim_id, tables.links.c.ordinal)).mappings():
            out.setdefault(row["claim_id"], []).append(dict(row))
    return out


def _flag(row: Mapping[str, Any], links: Sequence[Mapping[str, Any]], claims: Mapping[str, Claim]) -> Flag:
    return Flag(
        claim=claims[row["claim_id"]],
        kind=FlagKind(row["kind"]),
        tags=tuple(json.loads(row["tags"])),
        origins=row["origins"],
        outlets=row["outlets"],
        origin=row["origin"],
        origin_kind=row["origin_kind"],
        origin_why=row["origin_why"] or "",
        joined=tuple(json.loads(row["joined"] or "[]")),
        notes=tuple(json.loads(row["notes"] or "[]")),
        series=SERIES.validate_json(row["series"] or "[]"),
        evidence=tuple(_evidence(link, claims[link["evidence_id"]]) for link in links if link["evidence_id"] in claims),
    )


def _evidence(row: Mapping[str, Any], claim: Claim) -> Evidence:
    link = Link(
        claim_id=row["claim_id"],
        evidence_id=row["evidence_id"],
        relation=Relation(row["relation"]),
        findings=FINDINGS.validate_json(row["findings"]),
        similarity=row["similarity"],
    )
    return Evidence(
        claim=claim,
        link=link,
        origin=row["origin"],
        independent=bool(row["independent"]),
        publisher=row["publisher"],
        published=row["published"],
        joined=row["joined"] or "",
        origin_kind=row["origin_kind"],
    )
