"""A matched expression that names a day in, the day it means out."""

import re
from datetime import date, datetime
from functools import lru_cache

from claims.lexicon.time import AHEAD, BACK, FIXED_FEASTS, HERE, WEEKDAYS
from claims.times import calendar
from claims.times.calendar import Stretch
from claims.times.reckoning import (
    CLAUSE_END,
    COUNTS,
    Match,
    Rule,
    Setting,
    anchor_of,
    cut,
    day_number,
    month_number,
    nearest_year,
    number_of,
    unit_of,
    unknown,
    year_number,
    year_of_day,
    year_written,
)


def _iso(match: Match, setting: Setting) -> Stretch | None:
    year, month, number = (int(match.group(part)) for part in "ymd")
    return calendar.partial_day(year, month, number) if year else None


def _numeric(match: Match, setting: Setting) -> Stretch | None:
    left, right = int(match.group("a")), int(match.group("b"))
    year = year_number(match.group("y"), setting)
    if match.group("sep") == ".":
        left, right = right, left  # day first, as where dates are written with dots
    month, number = (left, right) if left <= 12 else (right, left)
    return calendar.partial_day(year, month, number) if year else None


def _slashed(match: Match, setting: Setting) -> Stretch | None:
    month, number = int(match.group("a") or match.group("a2")), int(match.group("b") or match.group("b2"))
    if month > 12:
        month, number = number, month
    if not 1 <= month <= 12 or not 1 <= number <= 31:
        return None
    return calendar.partial_day(year_of_day(match, month, number, setting), month, number)


def _month_day(match: Match, setting: Setting) -> Stretch | None:
    month, number = month_number(match), day_number(match.group("d"))
    if number is None:
        return None
    year = year_written(match, setting)
    if year is None:
        year = year_of_day(match, month, number, setting)
    first = calendar.partial_day(year, month, number)
    last_number = day_number(match.group("d2")) if match.group("d2") else None
    if first is None or last_number is None or last_number <= number:
        return first
    last = calendar.partial_day(year, month, last_number)
    return Stretch(first.start, last.end, "day") if last else first


def _weekday(match: Match, setting: Setting) -> Stretch | None:
    if match.group("plural"):
        return unknown("recurring")
    here, wanted = setting.published, WEEKDAYS[match.group("wd").lower().rstrip(".")]
    if here is None:
        return unknown("day")
    if match.group("wdir"):
        return _weekday_of_week(match.group("wdir"), wanted, here)
    if number := match.group("d") or match.group("d3"):
        return _numbered_weekday(wanted, day_number(number), setting)
    direction = (match.group("dir") or "").lower()
    ahead = (wanted - here.weekday()) % 7
    if direction.split(" ")[-1] in AHEAD:
        step = ahead or 7
        return calendar.day(
            calendar.shifted(here, step + (7 if direction == "next" and step < 7 - here.weekday() else 0), "day")
        )
    if direction == "this":
        return calendar.day(calendar.shifted(here, wanted - here.weekday(), "day"))
    if direction == "previous":
        return _weekday_of_week("previous", wanted, here)
    if direction and direction.split(" ")[-1] in {"last", "past", "previous", "prior", "preceding"}:
        return calendar.day(calendar.shifted(here, -((-ahead) % 7 or 7), "day"))
    if direction == "the previous":
        return calendar.day(calendar.shifted(setting.here or here, -7, "day"))
    if setting.ahead is True:
        return calendar.day(calendar.shifted(here, ahead, "day"))
    return calendar.day(calendar.shifted(here, -((-ahead) % 7), "day"))


def _numbered_weekday(weekday: int, number: int | None, setting: Setting) -> Stretch | None:
    """Return the last such weekday of this number, or the next where the clause looks forward: "Monday 21"."""
    here = setting.published
    if here is None or number is None:
        return unknown("day")
    for months in range(0, 12) if setting.ahead is True else range(0, -12, -1):
        at = calendar.shifted(here.replace(day=1), months, "month")
        if stretch := calendar.partial_day(at.year, at.month, number):
            found = date.fromisoformat(stretch.start or "")
            if found.weekday() == weekday and (found <= here or setting.ahead is True or months == 0):
                return stretch
    return unknown("day")


def _weekday_of_week(direction: str, weekday: int, here: date) -> Stretch:
    word = direction.lower().split(" ")[-1]
    weeks = 1 if word in AHEAD else -1 if word in BACK else 0
    monday = calendar.shifted(here, 7 * weeks - here.weekday(), "day")
    return calendar.day(calendar.shifted(monday, weekday, "day"))


def _week_weekday(match: Match, setting: Setting) -> Stretch | None:
    if setting.published is None:
        return unknown("day")
    return _weekday_of_week(match.group("wdir"), WEEKDAYS[match.group("wd").lower().rstrip(".")], setting.published)


def _nth_weekday(match: Match, setting: Setting) -> Stretch | None:
    month = month_number(match)
    year = year_written(match, setting) or nearest_year(month, 15, setting)
    if not year:
        return unknown("day")
    count = COUNTS[match.group("n").lower()]
    return calendar.day(calendar.nth_weekday(year, month, WEEKDAYS[match.group("wd").lower()], count))


def _every_weekday(match: Match, setting: Setting) -> Stretch | None:
    return unknown("recurring")


def _feast(match: Match, setting: Setting) -> Stretch | None:
    name = match.group("feast").lower().replace("’", "'")
    words = match.group("y")
    here = setting.published
    year = year_number(words, setting) if words else None
    if year is None and here is not None:
        year = _feast_year(name, match, setting, here)
    if year is None:
        return calendar.partial_day(None, *FIXED_FEASTS[name]) if name in FIXED_FEASTS else unknown("day")
    found = calendar.feast(name, year) if 1 <= year <= 9999 else None
    if found is None:
        return unknown("day")
    return calendar.week(found) if match.group("week") else calendar.day(found)


def _feast_year(name: str, match: Match, setting: Setting, here: date) -> int | None:
    direction = (match.group("dir") or "").lower().split(" ")[-1]
    this_year = calendar.feast(name, here.year)
    if this_year is None:
        return None
    if direction in BACK:
        return here.year if this_year < here else here.year - 1
    if direction in AHEAD:
        return here.year if this_year > here else here.year + 1
    if direction in HERE:
        return here.year
    return nearest_year(this_year.month, this_year.day, setting)


def _deictic(match: Match, setting: Setting) -> Stretch | None:
    if setting.published is None:
        return unknown("day")
    word = match.group("word").lower()
    days = -2 if "before" in word else 2 if "after" in word else {"yesterday": -1, "tomorrow": 1}.get(word, 0)
    return calendar.day(calendar.shifted(setting.published, days, "day"))


def _day_part(match: Match, setting: Setting) -> Stretch | None:
    if setting.published is None:
        return unknown("day")
    direction = (match.group("dir") or "").lower()
    if match.group("over") or direction == "last":
        return calendar.day(calendar.shifted(setting.published, -1, "day"))
    if direction == "this":
        return calendar.day(setting.published)
    if setting.focus is None or not setting.exact:
        return unknown("day")
    step = {"the previous": -1, "the following": 1, "the next": 1}.get(direction, 0)
    return calendar.day(calendar.shifted(setting.focus, step, "day"))


def _from_day(match: Match, setting: Setting) -> Stretch | None:
    unit, count = unit_of(match.group("u")), number_of(match.group("n"))
    anchor = anchor_of(match.group("anchor"), setting)
    if anchor is None or count is None:
        return unknown(unit)
    sign = -1 if match.group("way").lower().startswith(("before", "prior")) else 1
    return calendar.day(calendar.shifted(anchor, sign * count, unit))._replace(precision=unit)


def _eve(match: Match, setting: Setting) -> Stretch | None:
    return unknown("day")


def _day_of_month(match: Match, setting: Setting) -> Stretch | None:
    """Read "the 15th of next month"."""
    number, direction = day_number(match.group("d")), match.group("dir").lower()
    base = setting.focus if direction in {"that", "the"} else setting.published
    if base is None or number is None:
        return unknown("day")
    at = calendar.shifted(base.replace(day=1), {"last": -1, "next": 1}.get(direction, 0), "month")
    return calendar.partial_day(at.year, at.month, number)


def _bare_day(match: Match, setting: Setting) -> Stretch | None:
    """Read "on the 21st": of this month, or of the nearest that the clause looks to."""
    number = day_number(match.group("d") or match.group("d2"))
    here = setting.published
    if here is None or number is None:
        return unknown("day")
    step = (
        0
        if number == here.day or (number > here.day) == (setting.ahead is True)
        else (1 if setting.ahead is True else -1)
    )
    at = calendar.shifted(here.replace(day=1), step, "month")
    return calendar.partial_day(at.year, at.month, number) or unknown("day")


def _mixed(match: Match, setting: Setting) -> Stretch | None:
    """Read dates whose parts stand in another order, such as 2020/Sep/23, with the library dateparser."""
    return _parsed(match.group(), setting.published)


@lru_cache(maxsize=4096)
def _parsed(words: str, published: date | None) -> Stretch | None:
    import dateparser  # slow to load, and wanted for rare forms alone

    base = datetime(published.year, published.month, published.day) if published else datetime(2000, 1, 1)
    languages = {
        "RELATIVE_BASE": base,
        "PREFER_DATES_FROM": "past",
        "REQUIRE_PARTS": ["day", "month"],
        "TIMEZONE": "UTC",
    }
    found = dateparser.parse(words, languages=["en"], settings=languages)
    if found is None:
        return None
    known = published is not None or re.search(r"\d{4}", words) is not None
    return calendar.partial_day(found.year if known else None, found.month, found.day)


def _compact(match: Match, setting: Setting) -> Stretch | None:
    month, number = match.group("m") or match.group("m2"), match.group("d") or match.group("d2")
    return calendar.partial_day(int(match.group("y")), int(month), int(number))


def _short_weekday(match: Match, setting: Setting) -> Stretch | None:
    return _numbered_weekday(WEEKDAYS[match.group("wd").lower()], day_number(match.group("d")), setting)


def _clock(match: Match, setting: Setting) -> Stretch | None:
    return unknown("hour")


_BACKWARD = {"ago", "earlier", "before", "previously", "prior", "beforehand", "back"}


def _ago(match: Match, setting: Setting) -> Stretch | None:
    way, unit = re.sub(r"\s+", " ", match.group("way").lower()), unit_of(match.group("u"))
    count = number_of(match.group("n"))
    if way in {"on", "from", "since"} and not match.group("anchor"):
        return unknown("duration")
    if way in {"before", "after"} and not (
        match.group("anchor") or setting.focus and CLAUSE_END.match(match.string, match.end())
    ):
        return unknown(unit)  # before an event, and events have no date here
    anchor = setting.published if way in {"ago", "back", "from now", "from today", "hence"} else setting.here
    if match.group("anchor"):
        anchor = anchor_of(match.group("anchor"), setting)
    if anchor is None or count is None or anchor == setting.focus and not setting.counts(unit):
        return unknown(unit)
    if "and a half" in match.group().lower():
        count += 0.5
    sign = -1 if way in _BACKWARD else 1
    found = calendar.shifted(anchor, sign * count, unit)
    if match.group("n2") and (more := number_of(match.group("n2"))) is not None:
        return calendar.day(calendar.shifted(found, sign * more, unit_of(match.group("u2"))))
    if match.group("anchor"):
        return calendar.day(found)._replace(precision=unit)
    if unit == "year" and setting.quarter and way in {"ago", "earlier", "before"} and count == 1:
        return calendar.quarter(setting.quarter[0] - 1, setting.quarter[1])
    return cut(found, unit)


RULES: dict[str, Rule] = {
    "iso": _iso,
    "numeric": _numeric,
    "slashed": _slashed,
    "month_day": _month_day,
    "day_month": _month_day,
    "weekday": _weekday,
    "week_weekday": _week_weekday,
    "nth_weekday": _nth_weekday,
    "every_weekday": _every_weekday,
    "feast": _feast,
    "deictic": _deictic,
    "day_part": _day_part,
    "ago": _ago,
    "from_day": _from_day,
    "day_of_month": _day_of_month,
    "bare_day": _bare_day,
    "mixed": _mixed,
    "compact": _compact,
    "short_weekday": _short_weekday,
    "eve": _eve,
    "clock": _clock,
}
