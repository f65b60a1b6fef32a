"""Filters and sorts in, SQL out: which flags stand in the queue, and in what order."""

import json
from collections.abc import Collection
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, Select, func, select, tuple_

from verify.errors import StoreError
from verify.log import storable
from verify.model import FlagKind
from verify.store import tables
from verify.store.records import FlagFilter, Sort

COLUMNS = tables.flags.c
PLACE = (COLUMNS.document, COLUMNS.start, COLUMNS.claim_id)
ORDERS: dict[Sort, tuple[ColumnElement[Any], ...]] = {
    Sort.TEXT: PLACE,
    Sort.FLAG: (COLUMNS.kind_order, *PLACE),
    Sort.EVIDENCE: (COLUMNS.evidence_order, *PLACE),
    Sort.NEWEST: (COLUMNS.newest_order, *PLACE),
    Sort.OUTLETS: (COLUMNS.outlets_order, *PLACE),
    Sort.RECENT: (COLUMNS.recent_order, *PLACE),
}
KIND_ORDER = {kind: place for place, kind in enumerate(FlagKind)}
CUBE = {  # facets of few values, counted together in one pass, and the column of each
    "flag": "kind_order",
    "has_numbers": "has_numbers",
    "reviewed": "reviewed",
    "echoed": "echoed",
    "unnamed": "unnamed",
    "reason": "reason",
}
YES_OR_NO = ("has_numbers", "reviewed", "echoed", "unnamed")
ESCAPE = "\\"
LARGEST = 2**31  # what an INTEGER column of every database holds


class Cursor(NamedTuple):
    """A place in one order of the queue: the sort and its columns' values there."""

    sort: Sort
    key: tuple[Any, ...]

    def to_text(self) -> str:
        """Return the cursor as a short text that a page can keep in its address."""
        return json.dumps([self.sort.value, *self.key], ensure_ascii=False, separators=(",", ":"))

    @property
    def claim_id(self) -> str:
        """Return the claim that stands there."""
        return str(self.key[-1])

    @classmethod
    def from_text(cls, text: str, sort: Sort) -> "Cursor":
        """Return the cursor of a text; it must be of the order that is asked for."""
        try:
            made_for, *key = json.loads(text)
            if made_for == sort.value and all(_fits(*pair) for pair in zip(ORDERS[sort], key, strict=True)):
                return cls(sort, tuple(key))
        except (ValueError, TypeError):  # no JSON, no list, or not as many values as columns
            pass
        raise StoreError(f"{text}: is no place in the queue sorted by {sort.value}; start from its first page")


def _fits(column: ColumnElement[Any], value: Any) -> bool:
    """Tell whether a value can stand in a column: the place may come from an address that somebody typed."""
    if column.type.python_type is int:
        return type(value) is int and abs(value) < LARGEST
    return isinstance(value, str) and storable(value)


def conditions(filters: FlagFilter, *, without: Collection[str] = ()) -> list[ColumnElement[bool]]:
    """Return what a flag has to meet, leaving out some facets."""
    asked: dict[str, ColumnElement[bool] | None] = {
        name: None if value is None else COLUMNS[CUBE[name]] == value for name, value in asked_of_few(filters).items()
    }
    asked |= {
        "document": None if filters.document is None else COLUMNS.document == filters.document,
        "speaker": None if filters.speaker is None else COLUMNS.speaker == filters.speaker,
        "tag": None if filters.tag is None else COLUMNS.claim_id.in_(_tagged(filters.tag)),
    }
    shown = [condition for name, condition in asked.items() if condition is not None and name not in without]
    return shown + hidden_conditions(filters)


def asked_of_few(filters: FlagFilter) -> dict[str, int | str | None]:
    """Return what is asked of the facets of few values, as it stands in their columns; None: nothing."""
    told: dict[str, int | str | None] = {name: getattr(filters, name) for name in YES_OR_NO}
    told = {name: None if value is None else int(value) for name, value in told.items()}
    return told | {"flag": None if filters.flag is None else KIND_ORDER[filters.flag], "reason": filters.reason}


def hidden_conditions(filters: FlagFilter) -> list[ColumnElement[bool]]:
    """Return the conditions that no facet shows."""
    asked: list[ColumnElement[bool] | None] = [
        None if filters.published is None else COLUMNS.document.in_(_published(filters.published)),
        None if filters.origin is None else COLUMNS.origin == filters.origin,
        _faced(filters, COLUMNS.claim_id) if filters.facing is not None or filters.relation else None,
        _contains(filters.text) if filters.text.strip() else None,
    ]
    return [condition for condition in asked if condition is not None]


def _tagged(tag: str) -> Select[tuple[str]]:
    return select(tables.flag_tags.c.claim_id).where(tables.flag_tags.c.tag == tag)


def _published(day: str) -> Select[tuple[str]]:
    """Return the names of the articles of a day, month or year, or between two days; of "" those without a date."""
    column = tables.documents.c.published
    first, to, last = day.partition("/")
    when = column.between(first, last) if to else column.like(f"{escape(day)}%", escape=ESCAPE)
    return select(tables.documents.c.name).where(when if day else column.is_(None))


def _faced(filters: FlagFilter, claim_id: ColumnElement[str]) -> ColumnElement[bool]:
    """Return the condition of having a piece of evidence from an origin, or of a relation, or both."""
    links = tables.links.c
    query = select(links.claim_id)
    if filters.facing is not None:
        query = query.where(links.origin == filters.facing)
    if filters.relation is not None:
        query = query.where(links.relation == filters.relation.value)
    return claim_id.in_(query)


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


def places(
    connection: Connection, filters: FlagFilter, limit: int, start: Cursor | None, *, backwards: bool = False
) -> list[Cursor]:
    """Return the next places in the queue after (or before) `start`: keys alone, which an index holds."""
    query = select(*ORDERS[filters.sort]).where(*conditions(filters))
    if start:
        query = query.where(beyond(start, backwards=backwards))
    query = query.order_by(*ordered(filters.sort, backwards=backwards)).limit(limit)
    return [Cursor(filters.sort, tuple(row)) for row in connection.execute(query)]


def neighbour(connection: Connection, filters: FlagFilter, claim_id: str, *, backwards: bool) -> str | None:
    """Return the claim next to a place in the queue, whether or not the filter shows the claim at that place."""
    start = cursor_at(connection, claim_id, filters.sort)
    found = places(connection, filters, 1, start, backwards=backwards) if start else []
    return found[0].claim_id if found else None


def count(connection: Connection, filters: FlagFilter, *more: ColumnElement[bool]) -> int:
    """Return how many flags the filters leave."""
    query = select(func.count()).select_from(tables.flags).where(*conditions(filters), *more)
    return int(connection.scalar(query) or 0)
