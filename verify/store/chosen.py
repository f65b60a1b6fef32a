"""What articles chose to be compared with, and the links that were found, written to and read from a connection."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from pydantic import TypeAdapter
from sqlalchemy import ColumnElement, Connection, delete, insert, or_, select, update

from verify.candidates.chosen import Chosen
from verify.model import Link
from verify.store import meta, tables
from verify.store.rows import chunked

LINKS = TypeAdapter(tuple[Link, ...])
RULES = "compared_by"  # by which rules: what others chose and found counts for nothing
TOUCHED = "links_touched"  # statements whose links changed since the flags were written, as a JSON list
Pair = tuple[str, str]


def load(connection: Connection, rules: str) -> dict[str, Chosen]:
    """Return what was chosen by these rules, by document."""
    if meta.get(connection, RULES) != rules:
        return {}
    table = tables.chosen
    return {
        row.document_id: Chosen(
            row.number, row.signature, tuple(map(tuple, json.loads(row.found_by))), row.near_where, row.partners
        )
        for row in connection.execute(select(table))
    }


def chosen_by(connection: Connection, document_id: str) -> bytes | None:
    """Return what the statements of a document chose; None where they are to choose anew."""
    table = tables.chosen.c
    query = select(table.partners).where(table.document_id == document_id, table.signature != "")
    found: bytes | None = connection.scalar(query)
    return found


def numbered(connection: Connection, numbers: Collection[int]) -> dict[int, str]:
    """Return documents by their numbers, those left out that are to choose anew."""
    table = tables.chosen.c
    query = select(table.number, table.document_id).where(table.number.in_(numbers), table.signature != "")
    return {number: document_id for number, document_id in connection.execute(query)}


def forget(connection: Connection, document_id: str) -> None:
    """Have the statements of a document choose anew; its number stays taken until they did."""
    mine = tables.chosen.c.document_id == document_id
    connection.execute(update(tables.chosen).where(mine).values(signature=""))


def keep(
    connection: Connection,
    rules: str,
    articles: Mapping[str, Chosen],
    forgotten: Sequence[str],
    fresh: Sequence[str],
    gone: Iterable[Pair],
    links: Iterable[Link],
) -> None:
    """Keep a choice and what was found: `fresh` statements have new links alone, `gone` pairs none."""
    if meta.get(connection, RULES) != rules:
        connection.execute(delete(tables.chosen))
        connection.execute(delete(tables.found))
    touched = {*touched_by(connection), *fresh}
    touched |= _drop(connection, fresh, gone)
    made: dict[Pair, list[Link]] = defaultdict(list)
    for link in links:
        left, right = sorted((link.claim_id, link.evidence_id))
        made[left, right].append(link)
    for some in chunked(made.items()):
        connection.execute(insert(tables.found), [_found(pair, links_) for pair, links_ in some])
        touched.update(one for pair, _ in some for one in pair)
    for ids in chunked([*forgotten, *articles]):
        connection.execute(delete(tables.chosen).where(tables.chosen.c.document_id.in_(ids)))
    for rows in chunked(articles.items()):
        connection.execute(insert(tables.chosen), [_row(id_, one) for id_, one in rows])
    meta.put(connection, {RULES: rules, TOUCHED: json.dumps(sorted(touched))})


def _found(pair: Pair, links_: Sequence[Link]) -> dict[str, str]:
    return {"left_id": pair[0], "right_id": pair[1], "payload": LINKS.dump_json(tuple(links_)).decode()}


def _row(document_id: str, one: Chosen) -> dict[str, object]:
    return {
        "document_id": document_id,
        "number": one.number,
        "signature": one.signature,
        "found_by": json.dumps(one.keys, ensure_ascii=False),
        "near_where": one.among,
        "partners": one.rows,
    }


def _drop(connection: Connection, fresh: Sequence[str], gone: Iterable[Pair]) -> set[str]:
    """Delete the links of changed statements, of such as are no longer there, and of pairs; return whose they were."""
    table, there = tables.found.c, select(tables.claims.c.claim_id)
    ended: list[ColumnElement[bool]] = [or_(table.left_id.not_in(there), table.right_id.not_in(there))]
    ended += [or_(table.left_id.in_(some), table.right_id.in_(some)) for some in chunked(fresh)]
    dropped: set[str] = set()
    for where in ended:
        rows = connection.execute(select(table.left_id, table.right_id).where(where))
        dropped.update(one for row in rows for one in row)
        connection.execute(delete(tables.found).where(where))
    for left, right in (sorted(pair) for pair in gone):
        mine = (table.left_id == left) & (table.right_id == right)
        if connection.execute(delete(tables.found).where(mine)).rowcount:
            dropped |= {left, right}
    return dropped


def touched_by(connection: Connection) -> list[str]:
    """Return the statements whose links changed since the flags were written."""
    found: list[str] = json.loads(meta.get(connection, TOUCHED) or "[]")
    return found


def links(connection: Connection, claim_ids: Iterable[str] | None) -> list[Link]:
    """Return the links in both directions of all statements, or of those given."""
    table = tables.found.c
    query = select(table.left_id, table.right_id, table.payload)
    rows: dict[Pair, str] = {}
    if claim_ids is None:
        rows = {(left, right): payload for left, right, payload in connection.execute(query)}
    for some in chunked(claim_ids or ()):
        for side in (table.left_id, table.right_id):
            found = connection.execute(query.where(side.in_(some)))
            rows.update(((left, right), payload) for left, right, payload in found)
    return [link for pair in sorted(rows) for link in LINKS.validate_json(rows[pair])]


def linked(connection: Connection, claim_ids: Iterable[str]) -> set[str]:
    """Return the statements that have links with those given."""
    table, found = tables.found.c, set[str]()
    for some in chunked(claim_ids):
        found.update(connection.scalars(select(table.right_id).where(table.left_id.in_(some))))
        found.update(connection.scalars(select(table.left_id).where(table.right_id.in_(some))))
    return found
