"""A matched expression that names a quarter, or a period of a report, in, the stretch it means out."""

from datetime import date

from claims.times import calendar
from claims.times.calendar import Stretch
from claims.times.reckoning import COUNTS, Match, Rule, Setting, unknown, year_number


def latest_quarter(setting: Setting) -> tuple[int, int] | None:
    """Return the last quarter that was over at the document's date: what "the quarter" of a report means."""
    if setting.published is None:
        return None
    before = calendar.shifted(setting.published.replace(day=1), -3, "month")
    return before.year, (before.month + 2) // 3


def _quarter(match: Match, setting: Setting) -> Stretch | None:
    words = match.group("q") or match.group("q2")
    number = int(words) if words.isdigit() else COUNTS.get(words.lower(), 0)
    if number == 0:
        return None
    year_words = match.group("y") or match.group("y2") or match.group("y0") or match.group("y3")
    if year_words and year_words.lower().startswith(("its", "the company")):
        year_words = None
    tail = (match.group("ly") or "").lower()
    year = (
        year_number(tail if "year" in tail and not tail.startswith("a ") else year_words, setting)
        if year_words or tail
        else None
    )
    if year is None:
        year = _quarter_year(number, setting)
        if year is not None and (match.group("rel") or tail.startswith("a ")):
            year -= 1
    return calendar.quarter(year, number) if year else unknown("quarter")


def _quarter_year(number: int, setting: Setting) -> int | None:
    here = setting.published
    if here is None:
        return setting.focus.year if setting.focus else None
    begins = date(here.year, 3 * number - 2, 1)
    if begins <= here:
        return here.year
    if setting.ahead is True:
        return here.year
    return here.year if (begins - here).days <= 60 else here.year - 1


def _year_ago_period(match: Match, setting: Setting) -> Stretch | None:
    words = match.group().lower()
    quarter = setting.quarter or latest_quarter(setting)
    if quarter is None:
        return unknown("year")
    if setting.quarter or "quarter" in words or "period" in words:
        return calendar.quarter(quarter[0] - 1, quarter[1])
    here = setting.published
    return calendar.year(here.year - 1) if here else unknown("year")


def _year_period(match: Match, setting: Setting) -> Stretch | None:
    year, kind = int(match.group("y")), match.group("p").lower()
    if "half" in kind:
        return calendar.half_year(year, 1 if "first" in kind else 2)
    quarter = setting.quarter or latest_quarter(setting)
    if kind in {"quarter", "period"} and quarter:
        return calendar.quarter(year, quarter[1])
    return calendar.year(year)


RULES: dict[str, Rule] = {
    "quarter": _quarter,
    "year_ago_period": _year_ago_period,
    "year_period": _year_period,
}
