"""A matched expression that names a week, a month, a quarter, a year or a span of them in, the stretch it means out."""

import re
from datetime import date

from claims.lexicon.time import AHEAD, BACK, HERE, SEASONS, TENS_OF_YEARS
from claims.times import calendar
from claims.times.calendar import Stretch
from claims.times.reckoning import (
    CLAUSE_END,
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
    return Stretch(f"{first.year:04d}" if unit in _IN_YEARS else first.isoformat(), here.isoformat(), unit)


_IN_YEARS = frozenset({"year", "decade", "century"})


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


def _latest_quarter(setting: Setting) -> tuple[int, int] | None:
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
    quarter = setting.quarter or _latest_quarter(setting)
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
    quarter = setting.quarter or _latest_quarter(setting)
    if kind in {"quarter", "period"} and quarter:
        return calendar.quarter(year, quarter[1])
    return calendar.year(year)


def _half(match: Match, setting: Setting) -> Stretch | None:
    word, words = (match.group("h") or match.group("h2")).lower(), match.group("y") or match.group("y2")
    year = year_number(words, setting)
    return calendar.half_year(year, 1 if word in {"first", "1"} else 2) if year else unknown("half-year")


def _relative(match: Match, setting: Setting) -> Stretch | None:
    """Read "last month", "this week", "the following year"."""
    unit, direction = match.group("u").lower(), re.sub(r"\s+", " ", match.group("dir").lower())
    last_word = direction.split(" ")[-1]
    if last_word in {"that", "same", "following", "subsequent", "preceding", "previous", "prior"} and direction not in {
        "this coming"
    }:
        base = setting.focus or (setting.published if last_word in {"previous", "prior"} else None)
    else:
        base = setting.focus if (unit, direction) == ("day", "next") else setting.published
    if base is None or base == setting.focus and not setting.counts(unit):
        return unknown(unit)
    if last_word in {"latest", "present", "ongoing"} or unit == "period":
        return _latest(unit, setting, last_word, base)
    step = 1 if last_word in AHEAD else -1 if last_word in BACK else 0
    if _is_rolling(match, unit, last_word) and setting.published:
        return _rolling(unit, step, setting.published)
    return _stepped(unit, step, base, setting)


def _is_rolling(match: Match, unit: str, word: str) -> bool:
    """Say whether "the past decade" is meant and not the one of the calendar: "early last decade"."""
    if match.group("phase") or re.search(r"\bthis\s+past\b", match.group(), re.IGNORECASE):
        return False
    if word == "past":
        return unit in {"week", "month", "year", "decade", "century"}
    if word == "last":
        return unit == "decade" and "the last" in match.group().lower()
    return unit in {"decade", "century"} and word in {"coming", "next"}


def _rolling(unit: str, step: int, here: date) -> Stretch:
    """Return the week or the ten years up to the document's date, or on from it: nobody means 1980 to 1989."""
    far = calendar.shifted(here, step, unit)
    other = f"{far.year:04d}" if unit in _IN_YEARS else far.isoformat()
    return Stretch(other, here.isoformat(), unit) if step < 0 else Stretch(here.isoformat(), other, unit)


def _latest(unit: str, setting: Setting, word: str, base: date) -> Stretch | None:
    if unit in {"quarter", "period"}:
        quarter = setting.quarter or _latest_quarter(setting)
        return calendar.quarter(*quarter) if quarter else unknown("quarter")
    return _stepped(unit, 0, base, setting)


def _stepped(unit: str, step: int, base: date, setting: Setting) -> Stretch | None:
    if unit in SEASONS:
        return calendar.season(_season_year(SEASONS[unit], step, base), SEASONS[unit])
    if unit == "quarter" and step == 0 and setting.quarter and base != setting.published:
        return calendar.quarter(*setting.quarter)
    if unit == "weekend":
        return calendar.weekend(calendar.shifted(base, step, "week"))
    if unit in {"week", "fortnight"}:
        return calendar.week(calendar.shifted(base, step, "week"))
    if unit in {"century", "millennium", "season", "period"}:
        return cut(calendar.shifted(base, step, "century"), "century") if unit == "century" else unknown(unit)
    moved = calendar.shifted(base.replace(day=1) if unit in {"month", "quarter"} else base, step, unit)
    return cut(moved, unit)


def _season_year(first_month: int, step: int, base: date) -> int:
    """Return the year of the last, this or next season; a winter still running began last year."""
    running = base.year - 1 if first_month == 12 and base.month <= 2 else base.year
    begins, ends = date(running, first_month, 1), calendar.shifted(date(running, first_month, 1), 3, "month")
    if step < 0:
        return running if ends <= base else running - 1
    if step > 0:
        return running if begins > base else running + 1
    return running


def _year_end(match: Match, setting: Setting) -> Stretch | None:
    unit = (match.group("u") or "year").lower()
    if setting.published is None:
        return unknown(unit)
    if unit == "year":
        return (
            Stretch(f"{setting.published.year:04d}-12-31", f"{setting.published.year:04d}-12-31", "day")
            if "end" in match.group() and not match.group("u")
            else calendar.year(setting.published.year)
        )
    return _stepped(unit, 0, setting.published, setting)


def _in_the_unit(match: Match, setting: Setting) -> Stretch | None:
    unit = (match.group("u") or match.group("u3") or match.group("u2").split()[-1]).lower()
    if unit in {"quarter", "period"}:
        quarter = setting.quarter or _latest_quarter(setting)
        return calendar.quarter(*quarter) if quarter else unknown("quarter")
    base = setting.published
    if base is None:
        return unknown(unit)
    if unit == "weekend":
        return calendar.weekend(base if base.weekday() >= 5 or setting.ahead else calendar.shifted(base, -1, "week"))
    return _stepped(unit, 0, base, setting)


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


def _season(match: Match, setting: Setting) -> Stretch | None:
    year = year_number(match.group("y"), setting)
    return calendar.season(year, SEASONS[match.group("s").lower()]) if year else unknown("season")


def _decade(match: Match, setting: Setting) -> Stretch | None:
    if match.group("c"):
        first = int(match.group("c")) * 100 + int(match.group("t")) * 10
    elif digit := match.group("t2") or match.group("t3"):
        first = 1900 + int(digit) * 10
    else:
        first = 1900 + TENS_OF_YEARS[match.group("w").lower()]
    return calendar.years(first, first + 9, "decade")


_CENTURIES = {"seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "twenty-first": 21}


def _century(match: Match, setting: Setting) -> Stretch | None:
    number = int(match.group("n")) if match.group("n") else _CENTURIES[match.group("nw").lower()]
    return calendar.years(100 * (number - 1), 100 * number - 1, "century") if 1 <= number <= 21 else None


def _year_range(match: Match, setting: Setting) -> Stretch | None:
    first, words = int(match.group("y")), match.group("y2")
    last = int(words) if len(words) == 4 else first // 100 * 100 + int(words)
    if last < first:
        last += 100 if len(words) == 2 and first % 100 > 90 and int(words) < 10 else 0
    return calendar.years(first, last, "year") if last > first and last - first < 500 else None


def _year(match: Match, setting: Setting) -> Stretch | None:
    return calendar.year(int(match.group("y")))


def _year_words(match: Match, setting: Setting) -> Stretch | None:
    words = match.group("y") or match.group("y2")
    year = year_number(words, setting)
    return calendar.year(year) if year else None


def _duration(match: Match, setting: Setting) -> Stretch | None:
    if (match.group("n") or "").lower() in {"a", "an"} and not match.group().lower().startswith(_LASTING):
        return None  # "700 trucks a day" is a rate
    if (match.group("u") or "").lower() == "quarters" and _SHARE.match(match.string, match.end()):
        return None  # "three-quarters of voters" is a share
    return unknown("duration")


_SHARE = re.compile(r"\s+of\b")
_LASTING = ("for", "over", "during")


def _anaphor(match: Match, setting: Setting) -> Stretch | None:
    """Read "the next day", "that year", counted from the time spoken of last."""
    if phrase := match.group("day"):
        if not CLAUSE_END.match(match.string, match.end()):
            return unknown("day")
        base = setting.here
        return (
            calendar.day(calendar.shifted(base, -1 if "before" in phrase.lower() else 1, "day"))
            if base and setting.exact
            else unknown("day")
        )
    direction, word = match.group("dir").lower(), match.group("u").lower()
    unit = "day" if word in {"morning", "evening", "night", "afternoon"} else word
    if setting.focus is None or not setting.counts(unit):
        return unknown(unit)
    step = {"next": 1, "following": 1, "previous": -1}.get(direction, 0)
    return _stepped(unit, step, setting.focus, setting)


RULES: dict[str, Rule] = {
    "month_year": _month,
    "month": _month,
    "span": _span,
    "in_future": _in_future,
    "quarter": _quarter,
    "year_ago_period": _year_ago_period,
    "year_period": _year_period,
    "half": _half,
    "relative": _relative,
    "year_end": _year_end,
    "in_the_unit": _in_the_unit,
    "week_of": _week_of,
    "nth_week": _nth_week,
    "season": _season,
    "decade": _decade,
    "century": _century,
    "year_range": _year_range,
    "year": _year,
    "year_words": _year_words,
    "anaphor": _anaphor,
    "duration": _duration,
}
