"""Dates in, dates out: the arithmetic of weeks, seasons and feasts, and dates of which only parts are known."""

import calendar
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from dateutil.easter import EASTER_ORTHODOX, EASTER_WESTERN, easter  # type: ignore[import-untyped]

from claims.lexicon.time import FIXED_FEASTS


class Stretch(NamedTuple):
    """A stretch of time in ISO form, cut at what is known, with its precision."""

    start: str | None
    end: str | None
    precision: str


def _held(number: int) -> int:
    """Keep a year inside the years that a date can have."""
    return min(9999, max(1, number))


def day(value: date) -> Stretch:
    """Return one day."""
    return Stretch(value.isoformat(), value.isoformat(), "day")


def partial_day(year: int | None, month: int, number: int) -> Stretch | None:
    """Return a day whose year may be unknown ("--02-26"), or None where the calendar has no such day."""
    if (
        not 1 <= month <= 12
        or not 1 <= (year or 2024) <= 9999
        or not 1 <= number <= calendar.monthrange(year or 2024, month)[1]
    ):
        return None
    text = f"{month:02d}-{number:02d}"
    text = f"{year:04d}-{text}" if year else f"--{text}"
    return Stretch(text, text, "day")


def month(year: int | None, number: int) -> Stretch:
    """Return one month, its year perhaps unknown ("--02")."""
    text = f"{_held(year):04d}-{number:02d}" if year else f"--{number:02d}"
    return Stretch(text, text, "month")


def year(number: int) -> Stretch:
    """Return one year."""
    return Stretch(f"{_held(number):04d}", f"{_held(number):04d}", "year")


def years(first: int, last: int, precision: str) -> Stretch:
    """Return a run of years such as a decade."""
    return Stretch(f"{_held(first):04d}", f"{_held(last):04d}", precision)


def quarter(year_number: int, number: int) -> Stretch:
    """Return one quarter of a year, from its first month to its last."""
    year_number = _held(year_number)
    return Stretch(f"{year_number:04d}-{3 * number - 2:02d}", f"{year_number:04d}-{3 * number:02d}", "quarter")


def half_year(year_number: int, number: int) -> Stretch:
    """Return one half of a year."""
    year_number = _held(year_number)
    return Stretch(f"{year_number:04d}-{6 * number - 5:02d}", f"{year_number:04d}-{6 * number:02d}", "half-year")


def season(year_number: int, first_month: int) -> Stretch:
    """Return one season, a winter under the year it begins in."""
    year_number = _held(year_number)
    end_year, end_month = (_held(year_number + 1), 2) if first_month == 12 else (year_number, first_month + 2)
    return Stretch(f"{year_number:04d}-{first_month:02d}", f"{end_year:04d}-{end_month:02d}", "season")


def week(of: date) -> Stretch:
    """Return the week from Monday to Sunday that `of` lies in."""
    monday = shifted(of, -of.weekday(), "day")
    return Stretch(monday.isoformat(), shifted(monday, 6, "day").isoformat(), "week")


def weekend(of: date) -> Stretch:
    """Return the Saturday and Sunday of the week that `of` lies in."""
    saturday = shifted(of, 5 - of.weekday(), "day")
    return Stretch(saturday.isoformat(), shifted(saturday, 1, "day").isoformat(), "weekend")


def shifted(from_day: date, count: float, unit: str) -> date:
    """Return the day `count` units away, held inside the calendar's years 1 to 9999."""
    months = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}.get(unit)
    try:
        if months is None:
            days = {"week": 7, "fortnight": 14, "hour": 1 / 24, "minute": 1 / 1440, "second": 1 / 86400}.get(unit, 1)
            return from_day + timedelta(days=int(round(count * days)))
        total = from_day.year * 12 + from_day.month - 1 + int(round(count * months))
        year_number, month_index = divmod(total, 12)
        last = calendar.monthrange(year_number, month_index + 1)[1]
        return date(year_number, month_index + 1, min(from_day.day, last))
    except (OverflowError, ValueError, calendar.IllegalMonthError):
        return date.min if count < 0 else date.max


def nth_weekday(year_number: int, month_number: int, weekday: int, count: int) -> date:
    """Return the `count`-th such weekday of a month; -1 is the last."""
    if count > 0:
        first = date(year_number, month_number, 1)
        return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (count - 1))
    last = date(year_number, month_number, calendar.monthrange(year_number, month_number)[1])
    return last - timedelta(days=(last.weekday() - weekday) % 7)


@lru_cache(maxsize=512)
def feast(name: str, year_number: int) -> date | None:
    """Return the day of a feast in a year."""
    if name in FIXED_FEASTS:
        return date(year_number, *FIXED_FEASTS[name])
    if name in _NTH:
        return nth_weekday(year_number, *_NTH[name])
    if name in _AFTER_EASTER and 1583 <= year_number <= 4099:
        return _easter(year_number) + timedelta(days=_AFTER_EASTER[name])
    if name == "orthodox easter" and 1583 <= year_number <= 4099:
        return _easter(year_number, EASTER_ORTHODOX)
    if name == "election day":
        return nth_weekday(year_number, 11, 0, 1) + timedelta(days=1)
    if name in {"black friday", "cyber monday"}:
        return nth_weekday(year_number, 11, 3, 4) + timedelta(days=1 if name == "black friday" else 4)
    return None


def _easter(year_number: int, method: int = EASTER_WESTERN) -> date:
    found: date = easter(year_number, method)
    return found


_MARTIN_LUTHER_KING, _PRESIDENTS = (1, 0, 3), (2, 0, 3)
# month, weekday, and which one of the month: -1 is the last
_NTH = {
    "thanksgiving": (11, 3, 4),
    "thanksgiving day": (11, 3, 4),
    "mother's day": (5, 6, 2),
    "father's day": (6, 6, 3),
    "memorial day": (5, 0, -1),
    "labor day": (9, 0, 1),
    "columbus day": (10, 0, 2),
    "martin luther king day": _MARTIN_LUTHER_KING,
    "martin luther king jr. day": _MARTIN_LUTHER_KING,
    "mlk day": _MARTIN_LUTHER_KING,
    "presidents day": _PRESIDENTS,
    "presidents' day": _PRESIDENTS,
}
_AFTER_EASTER = {
    "easter": 0,
    "easter sunday": 0,
    "easter monday": 1,
    "good friday": -2,
    "palm sunday": -7,
    "ash wednesday": -46,
    "pentecost": 49,
    "ascension day": 39,
}
