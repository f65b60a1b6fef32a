"""A matched expression that names a week, a month or a span of time in, the stretch it means out."""

import re
from datetime import date

from claims.lexicon.time import AHEAD, BACK, HERE
from claims.times import calendar
from claims.times.calendar import Stretch
from claims.times.reckoning import (
    COUNTS,
    Match,
    Rule,
    Setting,
    cut,
    day_number,
    group_of,
    month_number,
    nearest_year,
    number_of,
    unit_of,
    unknown,
    year_number,
    year_written,
)


def _month(match: Match, setting: Setting) -> Stretch | None:
    month = month_number(match)
    year = _phase_year_of_month(match, setting, month)
    return calendar.month(year, month)


def _phase_year_of_month(match: Match, setting: Setting, month: int) -> int | None:
    words, relation = group_of(match, "y"), group_of(match, "rel")
    if words:
        return year_number(words, setting)
    here = setting.published
    direction = (group_of(match, "dir") or "").lower().split(" ")[-1]
    if relation:
        return (
            setting.focus.year + {"previous": -1, "prior": -1, "same": 0}.get(relation.lower(), 1)
            if setting.focus
            else None
        )
    if here is None:
        return None
    if "year" in match.group().lower().split():
        return {"last": here.year - 1, "this": here.year, "next": here.year + 1}.get(
            direction, setting.here.year if setting.here else None
        )
    if direction in BACK:
        return here.year - 1 if month >= here.month else here.year
    if direction in AHEAD:
        return here.year + 1 if month <= here.month else here.year
    if direction == "that" and setting.focus:
        return setting.focus.year
    if direction in HERE:
        return here.year
    return nearest_year(month, None, setting)


def _span(match: Match, setting: Setting) -> Stretch | None:
    """Read "the past three years": from the day counted off to the document's date, or onwards from it."""
    unit, direction = unit_of(match.group("u")), match.group("dir").lower()
    if match.group("of"):
        return _part_of_year(match, setting, unit, direction)
    if direction in {"first", "final"}:
        return unknown("duration")
    count = number_of(match.group("n")) if match.group("n") else None
    here = setting.published
    if here is None:
        return unknown(unit)
    if direction in AHEAD:
        return _from_now(count, unit, setting)
    if count is None:
        return Stretch(None, here.isoformat(), unit)
    first = calendar.shifted(here, -count, unit)
    return Stretch(f"{first.year:04d}" if unit in IN_YEARS else first.isoformat(), here.isoformat(), unit)


IN_YEARS = frozenset({"year", "decade", "century"})


def _part_of_year(match: Match, setting: Setting, unit: str, direction: str) -> Stretch | None:
    """Read "the first nine months of 1997"."""
    year = year_number(match.group("of"), setting)
    count = number_of(match.group("n")) if match.group("n") else None
    if year is None or not 1 <= year <= 9999:
        return unknown(unit)
    if unit != "month" or count is None or not 1 <= count <= 12:
        return calendar.year(year)
    first, last = (1, int(count)) if direction == "first" else (13 - int(count), 12)
    return Stretch(f"{year:04d}-{first:02d}", f"{year:04d}-{last:02d}", "month")


def _from_now(count: float | None, unit: str, setting: Setting) -> Stretch:
    """Return the stretch that begins at the document's date and lasts `count` units, for as long as that is known."""
    here = setting.published
    if here is None:
        return unknown(unit)
    return Stretch(
        here.isoformat(), calendar.shifted(here, count, unit).isoformat() if count is not None else None, unit
    )


def _in_future(match: Match, setting: Setting) -> Stretch | None:
    unit, count = unit_of(match.group("u")), number_of(match.group("n"))
    if match.group("next"):
        return _from_now(count, unit, setting)
    if setting.ahead is not True and not match.group("time") and not match.group("anchor"):
        return unknown("duration")
    if setting.published is None or count is None:
        return unknown(unit)
    return cut(calendar.shifted(setting.published, count, unit), unit)


def _week_of(match: Match, setting: Setting) -> Stretch | None:
    number, month = day_number(match.group("d")), month_number(match)
    year = year_written(match, setting) or nearest_year(month, number, setting)
    found = calendar.partial_day(year, month, number) if number else None
    if found is None or year is None:
        return found
    return calendar.week(date.fromisoformat(found.start or ""))


def _nth_week(match: Match, setting: Setting) -> Stretch | None:
    count = COUNTS[match.group("n").lower()]
    if match.group("y2"):
        year = int(match.group("y2"))
        return (
            calendar.week(date(year, 1, 4) if count == 1 else calendar.shifted(date(year, 1, 4), count - 1, "week"))
            if count > 0 and year
            else calendar.week(date(max(1, year), 12, 28))
        )
    month = month_number(match)
    found_year = year_written(match, setting) or nearest_year(month, None, setting)
    if not found_year:
        return unknown("week")
    return calendar.week(calendar.nth_weekday(found_year, month, 3, count))


def _duration(match: Match, setting: Setting) -> Stretch | None:
    if (match.group("n") or "").lower() in {"a", "an"} and not match.group().lower().startswith(_LASTING):
        return None  # "700 trucks a day" is a rate
    if (match.group("u") or "").lower() == "quarters" and _SHARE.match(match.string, match.end()):
        return None  # "three-quarters of voters" is a share
    return unknown("duration")


_SHARE = re.compile(r"\s+of\b")
_LASTING = ("for", "over", "during")
RULES: dict[str, Rule] = {
    "month_year": _month,
    "month": _month,
    "span": _span,
    "in_future": _in_future,
    "week_of": _week_of,
    "nth_week": _nth_week,
    "duration": _duration,
}
