"""Filters in; how many flags each choice beside the queue would leave, out.

Flags are counted in the database. Where something is asked that no facet shows (a text, a day, an origin), the flags
that meet it are found once and counted here: the database would go through them once more for each facet.
"""

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import chain
from operator import itemgetter
from typing import Any

from sqlalchemy import CompoundSelect, Connection, Select, func, literal, select, union_all

from verify.store import tables
from verify.store.queue import COLUMNS, CUBE, KIND_ORDER, YES_OR_NO, asked_of_few, conditions, hidden_conditions
from verify.store.records import Facets, FlagFilter

LISTS = ("document", "speaker")  # facets of many values, counted one by one; tags have a table of their own
SINGLE = (*CUBE, *LISTS)  # facets that have one value a flag
NUMBERED = re.compile(r" \d+×$")

Counts = dict[str, Counter[str]]


def facets(connection: Connection, filters: FlagFilter) -> Facets:
    """Return the counts of every facet, from one statement."""
    hidden = hidden_conditions(filters)
    if hidden:
        columns = [COLUMNS[name] for name in (*CUBE.values(), *LISTS, "tags")]
        counts = count_rows(connection.execute(select(*columns).where(*hidden)).all(), filters)
    else:
        counts = _counted_in_database(connection, filters)
    return Facets(
        total=counts["total"][""],
        flag={kind: counts["flag"].get(str(place), 0) for kind, place in KIND_ORDER.items()},
        document=dict(sorted(counts["document"].items())),
        speaker=_most_first(counts["speaker"]),
        tag=_most_first(counts["tag"]),
        reason=_most_first(counts["reason"]),
        **{name: _yes_or_no(counts[name]) for name in YES_OR_NO},
    )


@lru_cache(maxsize=4096)  # few lists of tags stand on very many flags
def tag_kinds(tags: str) -> tuple[str, ...]:
    """Return a flag's tags, a JSON list, as they are filtered by: "repeated 3×" is found by the word alone."""
    return tuple(dict.fromkeys(NUMBERED.sub("", tag) for tag in json.loads(tags)))


def count_rows(rows: Iterable[Sequence[Any]], filters: FlagFilter) -> Counts:
    """Return the counts of flags that were found: a flag counts in a facet when it meets all filters but that one."""
    groups = _by_failed(rows, filters)
    met = groups.get("", [])
    counts = {"total": Counter({"": len(met)})}
    for place, name in enumerate(SINGLE):
        found = Counter(map(itemgetter(place), chain(met, groups.get(name, ()))))
        counts[name] = Counter({str(value): number for value, number in found.items()})
    counts["tag"] = Counter()
    for tags, number in Counter(map(itemgetter(-1), chain(met, groups.get("tag", ())))).items():
        counts["tag"].update(dict.fromkeys(tag_kinds(tags), number))
    return counts


def _by_failed(rows: Iterable[Sequence[Any]], filters: FlagFilter) -> dict[str, list[Sequence[Any]]]:
    """Return the rows that meet all filters under "", and those that fail one alone under its name."""
    asked = asked_of_few(filters) | {name: getattr(filters, name) for name in LISTS}
    wanted = [(name, SINGLE.index(name), value) for name, value in asked.items() if value is not None]
    if not wanted and filters.tag is None:
        return {"": list(rows)}
    groups: dict[str, list[Sequence[Any]]] = {}
    for row in rows:
        failed = [name for name, place, value in wanted if row[place] != value]
        if filters.tag is not None and filters.tag not in tag_kinds(row[-1]):
            failed.append("tag")
        if len(failed) < 2:
            groups.setdefault(failed[0] if failed else "", []).append(row)
    return groups


def _counted_in_database(connection: Connection, filters: FlagFilter) -> Counts:
    counts: Counts = {name: Counter() for name in ("total", *SINGLE, "tag")}
    for facet, value, number, *few in connection.execute(_facets_query(filters)):
        if facet:
            counts[facet][value] = number
        else:
            _add(counts, filters, dict(zip(CUBE, few, strict=True)), number)
    return counts


def _add(counts: Counts, filters: FlagFilter, few: Mapping[str, Any], number: int) -> None:
    """Add flags that are alike in all facets of few values to each facet whose other filters let them through."""
    failed = [name for name, value in asked_of_few(filters).items() if value not in (None, few[name])]
    if not failed:
        counts["total"][""] += number
    for name in CUBE if not failed else failed[:1] if len(failed) == 1 else ():
        counts[name][str(few[name])] += number


def _facets_query(filters: FlagFilter) -> CompoundSelect[Any]:
    """Return (facet, value, count, values of the facets of few values) of all facets."""
    few = [COLUMNS[name] for name in CUBE.values()]
    cube = select(literal(""), literal(""), func.count(), *few).where(*conditions(filters, without=CUBE))
    return union_all(cube.group_by(*few), *(_counted(filters, facet) for facet in LISTS), _tags_counted(filters))


NO_FEW = [literal("") if name == "reason" else literal(0) for name in CUBE]


def _counted(filters: FlagFilter, facet: str) -> Select[Any]:
    query = select(literal(facet), COLUMNS[facet], func.count(), *NO_FEW)
    return query.where(*conditions(filters, without=[facet])).group_by(COLUMNS[facet])


def _tags_counted(filters: FlagFilter) -> Select[Any]:
    tags = tables.flag_tags
    query = select(literal("tag"), tags.c.tag, func.count(), *NO_FEW).group_by(tags.c.tag)
    if filters.model_copy(update={"tag": None}) == FlagFilter(sort=filters.sort):
        return query.select_from(tags)
    joined = tables.flags.join(tags, COLUMNS.claim_id == tags.c.claim_id)
    return query.select_from(joined).where(*conditions(filters, without=["tag"]))


def _yes_or_no(counts: Mapping[str, int]) -> dict[bool, int]:
    return {value: counts.get(str(int(value)), 0) for value in (True, False)}


def _most_first(counts: Mapping[str, int]) -> dict[str, int]:
    return dict(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))
