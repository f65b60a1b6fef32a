"""Filters and sorts in, SQL out: which flags stand in the queue, in what order, and how many each facet would leave."""

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Connection,
    FromClause,
    Select,
    String,
    cast,
    func,
    literal,
    select,
    tuple_,
    union_all,
)

from verify.errors import StoreError
from verify.log import storable
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
    Sort.OUTLETS: (COLUMNS.outlets_order, *PLACE),
    Sort.RECENT: (COLUMNS.recent_order, *PLACE),
}
KIND_ORDER = {kind: place for place, kind in enumerate(FlagKind)}
FACETS = {  # a facet and the column that it counts; tags have a table of their own
    "flag": "kind_order",
    "document": "document",
    "speaker": "speaker",
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


def conditions(
    filters: FlagFilter, *, without: str = "", source: FromClause = tables.flags
) -> list[ColumnElement[bool]]:
    """Return what a row of `source` has to meet, leaving out one facet."""
    columns = source.c
    asked: dict[str, ColumnElement[bool] | None] = {
        "flag": None if filters.flag is None else columns.kind_order == KIND_ORDER[filters.flag],
        "document": None if filters.document is None else columns.document == filters.document,
        "speaker": None if filters.speaker is None else columns.speaker == filters.speaker,
        "reason": None if filters.reason is None else columns.reason == filters.reason,
        "tag": None if filters.tag is None else columns.claim_id.in_(_tagged(filters.tag)),
        "published": None if filters.published is None else columns.document.in_(_published(filters.published)),
        "origin": None if filters.origin is None else columns.claim_id.in_(_coming_from(filters.origin)),
        "facing": _faced(filters, columns.claim_id) if filters.facing is not None or filters.relation else None,
        "text": _contains(filters.text) if filters.text.strip() and source is tables.flags else None,
    }
    for name in YES_OR_NO:
        said: bool | None = getattr(filters, name)
        asked[name] = None if said is None else columns[name] == int(said)
    return [condition for name, condition in asked.items() if condition is not None and name != without]


def _tagged(tag: str) -> Select[tuple[str]]:
    return select(tables.flag_tags.c.claim_id).where(tables.flag_tags.c.tag == tag)


def _published(day: str) -> Select[tuple[str]]:
    """Return the names of the articles of a day, month or year; of "" those without a date."""
    columns = tables.documents.c
    when = columns.published.like(f"{escape(day)}%", escape=ESCAPE) if day else columns.published.is_(None)
    return select(columns.name).where(when)


def _coming_from(origin: str) -> Select[tuple[str]]:
    return select(COLUMNS.claim_id).where(COLUMNS.origin == origin)


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


def facets(connection: Connection, filters: FlagFilter) -> Facets:
    """Return the counts of every facet, from one statement."""
    counts: dict[str, dict[str, int]] = {name: {} for name in ("total", *FACETS, "tag")}
    for facet, value, number in connection.execute(_facets_query(filters)):
        counts[facet][value] = number
    return Facets(
        total=sum(counts["total"].values()),
        flag={kind: counts["flag"].get(str(place), 0) for kind, place in KIND_ORDER.items()},
        document=dict(sorted(counts["document"].items())),
        speaker=_most_first(counts["speaker"]),
        tag=_most_first(counts["tag"]),
        reason=_most_first(counts["reason"]),
        **{name: _yes_or_no(counts[name]) for name in YES_OR_NO},
    )


def _facets_query(filters: FlagFilter) -> CompoundSelect[str, str, int]:
    """Return (facet, value, count) of all facets; a text is searched for once, whatever the number of facets."""
    source: FromClause = tables.flags
    if filters.text.strip():
        columns = [COLUMNS.claim_id, *(COLUMNS[name] for name in FACETS.values())]
        source = select(*columns).where(_contains(filters.text)).cte("found")
    parts = [_counted(filters, source, facet, source.c[name]) for facet, name in FACETS.items()]
    total = select(literal("total"), literal(""), func.count()).select_from(source)
    return union_all(total.where(*conditions(filters, source=source)), *parts, _tags_counted(filters, source))


def _counted(filters: FlagFilter, source: FromClause, facet: str, column: ColumnElement[Any]) -> Select[str, str, int]:
    query = select(literal(facet), cast(column, String), func.count()).select_from(source)
    return query.where(*conditions(filters, without=facet, source=source)).group_by(column)


def _tags_counted(filters: FlagFilter, source: FromClause) -> Select[str, str, int]:
    tags = tables.flag_tags
    query = select(literal("tag"), tags.c.tag, func.count()).group_by(tags.c.tag)
    if filters.model_copy(update={"tag": None}) == FlagFilter(sort=filters.sort):
        return query.select_from(tags)
    joined = source.join(tags, source.c.claim_id == tags.c.claim_id)
    return query.select_from(joined).where(*conditions(filters, without="tag", source=source))


def _yes_or_no(counts: Mapping[str, int]) -> dict[bool, int]:
    return {value: counts.get(str(int(value)), 0) for value in (True, False)}


def _most_first(counts: Mapping[str, int]) -> dict[str, int]:
    return dict(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))
