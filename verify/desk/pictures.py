"""Counts of statements in; what the overview's pictures draw out, as rows: a timeline, who faces or repeats whom."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

from verify.desk.words import FLAGS, day
from verify.model import FlagKind, Relation
from verify.store import Between, Dated, Repeated

DAY, MONTH, YEAR = 10, 7, 4  # characters of an ISO date that name it
MOST_DAYS, MOST_MONTHS = 45, 36  # bars; a longer time is drawn in coarser steps
SHOWN = 12  # sources on a side of the table


class Timeline(NamedTuple):
    """The bars in order, the steps they stand for, and how many statements have no date at all."""

    rows: list[dict[str, Any]]
    steps: list[str]
    undated: int


class Facing(NamedTuple):
    """The sources that are shown, the cells between them, and how many sources are left out."""

    names: list[str]
    cells: list[Between]
    left_out: int


class Repeating(NamedTuple):
    """The outlets and the origins that are shown, the cells between them, and how many of either are left out."""

    outlets: list[str]
    origins: list[str]
    cells: list[Repeated]
    left_out: int


def timeline(found: Iterable[Dated]) -> Timeline:
    """Return the statements by step and flag; the step is a day, a month or a year, as the whole time asks for."""
    known = [(date.fromisoformat(one.published), one) for one in found if one.published]
    undated = sum(one.claims for one in found if not one.published)
    if not known:
        return Timeline([], [], undated)
    first, last = min(when for when, _ in known), max(when for when, _ in known)
    size = step_size(first, last)
    counted: Counter[tuple[str, FlagKind]] = Counter()
    for when, one in known:
        counted[when.isoformat()[:size], one.flag] += one.claims
    order = list(FlagKind)
    rows = [
        {
            "step": step,
            "when": named(step),
            "flag": flag.value,
            "word": FLAGS[flag][1],
            "claims": number,
            "order": order.index(flag),
        }
        for (step, flag), number in sorted(counted.items())
    ]
    return Timeline(rows, list(steps(first, last, size)), undated)


def step_size(first: date, last: date) -> int:
    """Return how much of an ISO date a bar stands for."""
    if (last - first).days < MOST_DAYS:
        return DAY
    return MONTH if (last.year - first.year) * 12 + last.month - first.month < MOST_MONTHS else YEAR


def steps(first: date, last: date, size: int) -> Iterator[str]:
    """Yield every step from the first to the last, so that a quiet time shows as one."""
    seen = ""
    for number in range((last - first).days + 1):
        step = (first + timedelta(number)).isoformat()[:size]
        if step != seen:
            yield step
        seen = step


def named(step: str) -> str:
    """Return a step as a newsroom writes it: "3 Mar 2026", "Mar 2026", "2026"."""
    try:
        known = day(date.fromisoformat(f"{step}-01" if len(step) == MONTH else step))
    except ValueError:  # a year, or what somebody typed into the address
        return step
    return known.partition(" ")[2] if len(step) == MONTH else known


def facing(found: Sequence[Between], relation: Relation) -> Facing:
    """Return who stands against whom, or supports whom: the sources with most statements, and the cells of these."""
    mine = [one for one in found if one.relation is relation]
    weight: Counter[str] = Counter()
    for one in mine:
        weight[one.origin] += one.claims
        weight[one.facing] += one.claims
    names = sorted(weight, key=lambda name: (-weight[name], name))
    shown = names[:SHOWN]
    cells = [one for one in mine if one.origin in shown and one.facing in shown]
    return Facing(shown, cells, len(names) - len(shown))


def repeating(found: Sequence[Repeated]) -> Repeating:
    """Return who repeats whom: the outlets and origins with most statements that are not the outlet's own."""
    carried: Counter[str] = Counter()
    outlets: Counter[str] = Counter()
    for one in found:
        carried[one.origin] += one.claims
        outlets[one.outlet] += one.claims
    ranked = [sorted(weight, key=lambda name: (-weight[name], name)) for weight in (outlets, carried)]
    rows, columns = (names[:SHOWN] for names in ranked)
    cells = [one for one in found if one.outlet in rows and one.origin in columns]
    return Repeating(rows, columns, cells, sum(map(len, ranked)) - len(rows) - len(columns))
