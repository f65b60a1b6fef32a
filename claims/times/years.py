"""A matched expression that names a half-year, a season, a year or a run of years in, the stretch it means out."""

from claims.lexicon.time import SEASONS, TENS_OF_YEARS
from claims.times import calendar
from claims.times.calendar import Stretch
from claims.times.reckoning import Match, Rule, Setting, unknown, year_number


def _half(match: Match, setting: Setting) -> Stretch | None:
    word, words = (match.group("h") or match.group("h2")).lower(), match.group("y") or match.group("y2")
    year = year_number(words, setting)
    return calendar.half_year(year, 1 if word in {"first", "1"} else 2) if year else unknown("half-year")


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


RULES: dict[str, Rule] = {
    "half": _half,
    "season": _season,
    "decade": _decade,
    "century": _century,
    "year_range": _year_range,
    "year": _year,
    "year_words": _year_words,
}
