"""What is known of a time's surroundings, and the small readings that all rules of time share."""

import re
from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from claims.amounts.numerals import find_numerals
from claims.lexicon.numbers import ORDINALS
from claims.lexicon.time import MONTHS
from claims.times import calendar
from claims.times.calendar import Stretch

Match = re.Match[str]


class Setting(NamedTuple):
    """What a time is reckoned from: the document's date, the time spoken of last, and where its clause looks."""

    published: date | None
    focus: date | None = None  # the time spoken of last, by its first day
    quarter: tuple[int, int] | None = None  # the quarter spoken of last
    ahead: bool | None = None  # True: the clause looks forward, False: back, None: cannot be told
    exact: bool = True  # the time spoken of last was a day, so that days can be counted from it

    @property
    def here(self) -> date | None:
        """The day that "the next day" is counted from."""
        return self.focus or self.published


    def counts(self, unit: str) -> bool:
        """Say whether so small a unit can be counted from the time spoken of last: a year has no next day."""
        return self.exact or unit not in {"second", "minute", "hour", "day", "night"}


def first_day(stretch: Stretch) -> date | None:
    """Return the first day of a stretch whose year is known."""
    if stretch.start is None or stretch.start.startswith("-"):
        return None
    year, month, day = ([int(part) for part in stretch.start.split("-")] + [1, 1])[:3]
    return date(year, month, day) if year else None


def unknown(precision: str) -> Stretch:
    """Return a time of which nothing but its precision is known."""
    return Stretch(None, None, precision)


def group_of(match: Match, *names: str) -> str | None:
    known = match.re.groupindex
    return next((match.group(name) for name in names if name in known and match.group(name)), None)


def month_number(match: Match) -> int:
    return MONTHS[match.group("m").lower().rstrip(".")]


def unit_of(word: str) -> str:
    word = word.lower()
    return "century" if word.startswith("centur") else word.rstrip("s")


def number_of(words: str) -> float | None:
    """Return the number in "a", "two", "a couple of", "31"; None where the words leave it open."""
    words = words.lower().strip()
    if words in {"a", "an"}:
        return 1.0
    if "couple" in words:
        return 2.0
    if re.search(r"several|few|many|some|dozens|handful", words):
        return None
    if words.startswith("half a"):
        return 6.0 if "dozen" in words else 0.5
    if words.startswith("a half"):
        return 6.0
    found = find_numerals(words)
    return found[0].value if found else None


def day_number(words: str) -> int | None:
    """Return the day of the month in "26", "8th", "twenty-sixth", "fifteen"."""
    digits = re.match(r"\d+", words)
    if digits:
        return int(digits.group())
    parts = re.split(r"[\s-]+", words.lower().strip())
    if parts[-1] in ORDINALS:
        tens = {"twenty": 20, "thirty": 30}.get(parts[0], 0) if len(parts) > 1 else 0
        return tens + ORDINALS[parts[-1]]
    value = number_of(words)
    return int(value) if value is not None else None


def year_number(words: str, setting: Setting) -> int | None:
    """Return the year in "1996", "'96", "nineteen ninety-six", "last year"."""
    words = re.sub(r"^of\s+", "", words.lower().strip(" '’-")).strip(" '’")
    if words.isdigit():
        value = int(words)
        return value if len(words) == 4 else _full_year(value, setting)
    moved = {"last": -1, "this": 0, "next": 1, "the ": 0}.get(words[:4].strip() if words[:4] != "the " else words[:4])
    if words.endswith(("year", "year's", "year’s")):
        return setting.published.year + moved if setting.published and moved is not None else None
    return _spelled_year(words)


def _full_year(short: int, setting: Setting) -> int:
    turn = (setting.published.year + 15 if setting.published else 2040) % 100
    return short + (2000 if short <= turn else 1900)


def _spelled_year(words: str) -> int | None:
    parts = [part for part in re.split(r"[\s-]+", words) if part not in {"hundred", "and", "the", "year"}]
    if not parts:
        return None
    if parts[:2] == ["two", "thousand"]:
        rest = number_of(" ".join(parts[2:])) if parts[2:] else 0
        return 2000 + int(rest or 0)
    century = {"eighteen": 1800, "nineteen": 1900, "twenty": 2000}.get(parts[0])
    rest = number_of(" ".join("zero" if part == "oh" else part for part in parts[1:])) if parts[1:] else None
    if parts[1:2] == ["oh"]:
        rest = number_of(parts[-1])
    return century + int(rest) if century and rest is not None and rest < 100 else None


def year_of_day(match: Match, month: int, number: int, setting: Setting) -> int | None:
    """Return the year of a day that may be named with one, as "next July 9", or without."""
    which = (group_of(match, "which") or "").lower()
    here = setting.published
    if not which or here is None:
        return nearest_year(month, number, setting)
    if which == "next":
        return here.year + ((month, number) <= (here.month, here.day))
    return here.year - ((month, number) >= (here.month, here.day))


def nearest_year(month: int, number: int | None, setting: Setting) -> int | None:
    """Choose the year of a month or day that is named without one: the nearer, unless the clause looks one way."""
    if setting.published is None:
        return None
    here = setting.published
    best: tuple[float, int] | None = None
    for year in (here.year - 1, here.year, here.year + 1):
        if not 1 <= year <= 9999:
            continue
        ahead = (year - here.year) * 372 + (month - here.month) * 31 + ((number - here.day) if number else 0)
        cost = _cost(ahead, setting.ahead)
        if best is None or cost < best[0]:
            best = (cost, year)
    return best[1] if best else None


def _cost(ahead: int, looks_ahead: bool | None) -> float:
    if ahead == 0:
        return 0.0
    if looks_ahead is True:
        return ahead if ahead > 0 else -ahead * 6.0
    if looks_ahead is False:
        return -ahead if ahead < 0 else ahead * 12.0
    return -ahead if ahead < 0 else ahead * 2.0


def year_written(match: Match, setting: Setting) -> int | None:
    """Return the year written with a date, in figures, in words, or as "last year"."""
    words = group_of(match, "y")
    if words:
        return year_number(words, setting)
    direction = (group_of(match, "dir") or "").lower()
    if direction in {"last", "this", "next"} and setting.published and "dir" in match.re.groupindex:
        return setting.published.year + {"last": -1, "this": 0, "next": 1}[direction]
    return None


def cut(found: date, unit: str) -> Stretch:
    """Return the stretch around a counted-off day that is as wide as the unit it was counted in."""
    match unit:
        case "year":
            return calendar.year(found.year)
        case "month":
            return calendar.month(found.year, found.month)
        case "quarter":
            return calendar.quarter(found.year, (found.month + 2) // 3)
        case "decade":
            return calendar.years(found.year // 10 * 10, found.year // 10 * 10 + 9, "decade")
        case "century":
            return calendar.years(found.year // 100 * 100, found.year // 100 * 100 + 99, "century")
        case "week" | "fortnight":
            return Stretch(found.isoformat(), calendar.shifted(found, 6, "day").isoformat(), "week")
    return calendar.day(found)


COUNTS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}

CLAUSE_END = re.compile(r"\s*(?:$|[.,;:?!)”\"])")


def anchor_of(words: str, setting: Setting) -> date | None:
    step = {"yesterday": -1, "tomorrow": 1}.get(words.lower(), 0)
    return calendar.shifted(setting.published, step, "day") if setting.published else None


Rule = Callable[[Match, Setting], Stretch | None]
