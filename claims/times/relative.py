"""A matched expression that counts from another time in, the stretch it means out: "last month", "that year"."""

import re
from datetime import date

from claims.lexicon.time import AHEAD, BACK, SEASONS
from claims.times import calendar
from claims.times.calendar import Stretch
from claims.times.quarters import latest_quarter
from claims.times.reckoning import CLAUSE_END, Match, Rule, Setting, cut, unknown
from claims.times.stretches import IN_YEARS


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
    other = f"{far.year:04d}" if unit in IN_YEARS else far.isoformat()
    return Stretch(other, here.isoformat(), unit) if step < 0 else Stretch(here.isoformat(), other, unit)


def _latest(unit: str, setting: Setting, word: str, base: date) -> Stretch | None:
    if unit in {"quarter", "period"}:
        quarter = setting.quarter or latest_quarter(setting)
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
        quarter = setting.quarter or latest_quarter(setting)
        return calendar.quarter(*quarter) if quarter else unknown("quarter")
    base = setting.published
    if base is None:
        return unknown(unit)
    if unit == "weekend":
        return calendar.weekend(base if base.weekday() >= 5 or setting.ahead else calendar.shifted(base, -1, "week"))
    return _stepped(unit, 0, base, setting)


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
    "relative": _relative,
    "year_end": _year_end,
    "in_the_unit": _in_the_unit,
    "anaphor": _anaphor,
}
