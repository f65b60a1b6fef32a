"""Filters and sorts in, SQL out: which flags stand in the queue, in what order, and how many each facet would leave."""

import json
from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, Select, func, select, tuple_

from verify.errors import StoreError
from verify.model import FlagKind
from verify.store import tables
from verify.store.records import Facets, FlagFilter, Sort

COLUMNS = tables.flags.c
PLACE = (COLUMNS.document, COLUMNS.start, COLUMNS.claim_id)
ORDERS: dict[Sort, tuple[ColumnElement[Any], ...]] = {
    Sort.TEXT: PLACE,
    Sort.FLAG: (COLUMNS.kind_order, *PLACE),
    Sort.EVIDENCE: (COLUMNS.evidence_order, *PLACE),
    Sort.NEWEST: (COLUMNS.newest_order, *PLACE),
}
KIND_ORDER = {kind: place for place, kind in enumerate(FlagKind)}
ESCAPE = "\\"


class Cursor(NamedTuple):
    """A place in one order of the queue: the sort and its columns' values there."""

    sort: Sort
    key: tuple[Any, ...]

    def to_text(self) -> str:
        """Return the cursor as a short text that a page can keep in its address."""
        return json.dumps([self.sort.value, *self.key], ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_text(cls, text: str, sort: Sort) -> "Cursor":
        """Return the cursor of a text; it must be of the order that is asked for."""
        try:
            made_for, *key = json.loads(text)
            if made_for == sort.value and len(key) == len(ORDERS[sort]):
                return cls(sort, tuple(key))
        except (ValueError, TypeError):
            pass
        raise StoreError(f"{text}: is no place in the queue sorted by {sort.value}; start from its first page")


def conditions(filters: FlagFilter, *, without: str = "") -> list[ColumnElement[bool]]:
    """Return what a flag has to meet, leaving out one facet."""
    asked: dict[str, ColumnElement[bool] | None] = {
        "flag": None if filters.flag is None else COLUMNS.kind == filters.flag.value,
        "document": None if filters.document is None else COLUMNS.document == filters.document,
        "speaker": None if filters.speaker is None else COLUMNS.speaker == filters.speaker,
        "has_numbers": None if filters.has_numbers is None else COLUMNS.has_numbers == int(filters.has_numbers),
        "reviewed": None if filters.reviewed is None else COLUMNS.reviewed == int(filters.reviewed),
        "tag": None if filters.tag is None else COLUMNS.claim_id.in_(_tagged(filters.tag)),
        "text": _contains(filters.text) if filters.text.strip() else None,
    }
    return [condition for name, condition in asked.items() if condition is not None and name != without]


def _tagged(tag: str) -> Select[tuple[str]]:
    return select(tables.flag_tags.c.claim_id).where(tables.flag_tags.c.tag == tag)


def _contains(text: str) -> ColumnElement[bool]:
    return COLUMNS.search.like(f"%{escape(folded(text.strip()))}%", escape=ESCAPE)


def folded(text: str) -> str:
    """Return the text as it is searched: without case, white space as single blanks."""
    return " ".join(text.casefold().split())


def escape(text: str) -> str:
    """Return the text with LIKE's own signs escaped."""
    for sign in (ESCAPE, "%", "_"):
        text = text.replace(sign, ESCAPE + sign)
    return text


def ordered(sort: Sort, *, backwards: bool = False) -> list[ColumnElement[Any]]:
    """Return the columns to order by."""
    return [column.desc() if backwards else column.asc() for column in ORDERS[sort]]


def beyond(cursor: Cursor, *, backwards: bool = False) -> ColumnElement[bool]:
    """Return the condition of standing after (or before) a place in the queue."""
    here, place = tuple_(*ORDERS[cursor.sort]), tuple_(*cursor.key)
    return here < place if backwards else here > place


def cursor_at(connection: Connection, claim_id: str, sort: Sort) -> Cursor | None:
    """Return where a claim stands in an order, whether or not a filter would show it."""
    row = connection.execute(select(*ORDERS[sort]).where(COLUMNS.claim_id == claim_id)).first()
    return Cursor(sort, tuple(row)) if row else None


def count(connection: Connection, filters: FlagFilter, *more: ColumnElement[bool]) -> int:
    """Return how many flags the filters leave."""
    query = select(func.count()).select_from(tables.flags).where(*conditions(filters), *more)
    return int(connection.scalar(query) or 0)


def facets(connection: Connection, filters: FlagFilter) -> Facets:
    """Return the counts of every facet."""
    kinds = dict(_counted(connection, filters, "flag", COLUMNS.kind))
    return Facets(
        total=count(connection, filters),
        flag={kind: kinds.get(kind.value, 0) for kind in FlagKind},
        document=dict(sorted(_counted(connection, filters, "document", COLUMNS.document))),
        speaker=dict(_most_first(_counted(connection, filters, "speaker", COLUMNS.speaker))),
        has_numbers=_yes_no(_counted(connection, filters, "has_numbers", COLUMNS.has_numbers)),
        reviewed=_yes_no(_counted(connection, filters, "reviewed", COLUMNS.reviewed)),
        tag=dict(_most_first(_tags_counted(connection, filters))),
    )


def _counted(connection: Connection, filters: FlagFilter, facet: str, column: Any) -> list[tuple[Any, int]]:
    query = select(column, func.count()).where(*conditions(filters, without=facet)).group_by(column)
    return [(value, number) for value, number in connection.execute(query)]


def _tags_counted(connection: Connection, filters: FlagFilter) -> list[tuple[str, int]]:
    tags = tables.flag_tags.c
    query = select(tags.tag, func.count()).group_by(tags.tag)
    asked = conditions(filters, without="tag")
    if asked:
        query = query.join(tables.flags, COLUMNS.claim_id == tags.claim_id).where(*asked)
    return [(tag, number) for tag, number in connection.execute(query)]


def _most_first(counts: Sequence[tuple[str, int]]) -> list[tuple[str, int]]:
    return sorted(counts, key=lambda pair: (-pair[1], pair[0]))


def _yes_no(counts: Sequence[tuple[int, int]]) -> dict[bool, int]:
    found = {bool(value): number for value, number in counts}
    return {True: found.get(True, 0), False: found.get(False, 0)}
