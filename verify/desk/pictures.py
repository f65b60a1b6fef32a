"""Counts of statements in; what the overview's pictures draw out, as rows: a timeline, who faces or repeats whom."""

from collections import Counter
from collections.abc import Container, Iterable, Iterator, Sequence
from datetime import date, timedelta
from enum import Enum
from itertools import groupby
from typing import Any, NamedTuple

from verify.desk.words import FLAGS, day
from verify.model import FlagKind, Relation
from verify.store import Between, Dated, Repeated

MOST_DAYS, MOST_WEEKS, MOST_MONTHS = 92, 53, 36  # bars; a longer time is drawn in coarser steps
QUIET = 4  # steps in a row without a statement that are drawn; more of them are one break
BREAK = "break"  # how the name of a step begins that stands for them: "break 17 months 2"
SHOWN = 12  # sources on a side of the table


class Step(Enum):
    """What a bar stands for; the value says how many characters of an ISO date name it, where these do."""

    DAY = 10
    WEEK = None
    MONTH = 7
    YEAR = 4

    def of(self, when: date) -> str:
        """Return the step that a day lies in: "2026-03-09", "2026-03-09/2026-03-15", "2026-03", "2026"."""
        if self is Step.WEEK:
            monday = when - timedelta(when.weekday())
            return f"{monday}/{monday + timedelta(6)}"
        return when.isoformat()[: self.value]


class Timeline(NamedTuple):
    """The bars in order, the steps they stand for, and how many statements have no date at all."""

    rows: list[dict[str, Any]]
    steps: list[str]
    undated: int


class Facing(NamedTuple):
    """The sources that are shown, the cells between them, how many sources are left out, and statements that are.

    Those are the ones that their own source speaks for or against: nobody faces himself.
    """

    names: list[str]
    cells: list[Between]
    left_out: int
    own: int = 0


class Repeating(NamedTuple):
    """The outlets and the origins that are shown, the cells between them, and how many of either are left out."""

    outlets: list[str]
    origins: list[str]
    cells: list[Repeated]
    left_out: int


def timeline(found: Iterable[Dated]) -> Timeline:
    """Return the statements by step and flag; the step is as long as the whole time asks for."""
    known = [(date.fromisoformat(one.published), one) for one in found if one.published]
    undated = sum(one.claims for one in found if not one.published)
    if not known:
        return Timeline([], [], undated)
    first, last = min(when for when, _ in known), max(when for when, _ in known)
    step = step_for(first, last)
    counted: Counter[tuple[str, FlagKind]] = Counter()
    for when, one in known:
        counted[step.of(when), one.flag] += one.claims
    order = list(FlagKind)
    rows = [
        {
            "step": bar,
            "when": named(bar),
            "flag": flag.value,
            "word": FLAGS[flag][1],
            "claims": number,
            "order": order.index(flag),
        }
        for (bar, flag), number in sorted(counted.items())
    ]
    return Timeline(rows, broken(steps(first, last, step), {bar for bar, _ in counted}, step), undated)


def broken(bars: Iterable[str], told: Container[str], step: Step) -> list[str]:
    """Return steps with each long row of those without a statement as one break, which says how many they are."""
    found: list[str] = []
    for empty, some in groupby(bars, key=lambda bar: bar not in told):
        row = list(some)
        found += [f"{BREAK} {len(row)} {step.name.lower()}s {len(found)}"] if empty and len(row) > QUIET else row
    return found


def step_for(first: date, last: date) -> Step:
    """Return what a bar stands for, so that a short time is more than one and a long one no thicket."""
    days = (last - first).days
    if days < MOST_DAYS:
        return Step.DAY
    if days <= 7 * (MOST_WEEKS - 1):
        return Step.WEEK
    return Step.MONTH if (last.year - first.year) * 12 + last.month - first.month < MOST_MONTHS else Step.YEAR


def steps(first: date, last: date, step: Step) -> Iterator[str]:
    """Yield every step from the first to the last, so that a quiet time shows as one."""
    days = (first + timedelta(number) for number in range((last - first).days + 1))
    yield from dict.fromkeys(map(step.of, days))


def named(step: str) -> str:
    """Return a step as a newsroom writes it: "3 Mar 2026", "9 to 15 Mar 2026", "Mar 2026", "2026"."""
    if step.startswith(BREAK):
        return f"… {' '.join(step.split()[1:3])} …"
    is_month = len(step) == Step.MONTH.value
    try:
        first, *last = (date.fromisoformat(one) for one in (f"{step}-01" if is_month else step).split("/"))
    except ValueError:  # a year, or what somebody typed into the address
        return step
    if last:
        return span(first, last[0])
    return day(first).partition(" ")[2] if is_month else day(first)


def span(first: date, last: date) -> str:
    """Return days as a newsroom writes them: "9 to 15 Mar 2026", "30 Mar to 5 Apr 2026"."""
    shown = 3 if first.year != last.year else 2 if first.month != last.month else 1
    return " ".join([*day(first).split()[:shown], "to", day(last)])


def facing(found: Sequence[Between], relation: Relation) -> Facing:
    """Return who stands against whom, or supports whom: the sources with most statements, and the cells of these."""
    mine = [one for one in found if one.relation is relation and one.origin != one.facing]
    own = sum(one.claims for one in found if one.relation is relation and one.origin == one.facing)
    weight: Counter[str] = Counter()
    for one in mine:
        weight[one.origin] += one.claims
        weight[one.facing] += one.claims
    names = sorted(weight, key=lambda name: (-weight[name], name))
    shown = names[:SHOWN]
    cells = [one for one in mine if one.origin in shown and one.facing in shown]
    drawn = {name for one in cells for name in (one.origin, one.facing)}
    return Facing([name for name in shown if name in drawn], cells, len(names) - len(drawn), own)


def once(found: Facing) -> list[tuple[str, str, Between]]:
    """Return for every two sources one cell, below the diagonal: that of the two ways round with most statements."""
    place = {name: number for number, name in enumerate(found.names)}
    best: dict[tuple[str, str], Between] = {}
    for one in sorted(found.cells, key=lambda one: (-one.claims, place[one.origin])):
        high, low = sorted((one.origin, one.facing), key=place.__getitem__)
        best.setdefault((low, high), one)
    return [(low, high, one) for (low, high), one in best.items()]


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
