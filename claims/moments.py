"""A matched expression of time and what is known of its surroundings in, the stretch of the calendar it means out."""

import re
from collections.abc import Callable
from datetime import date, datetime
from functools import lru_cache
from typing import NamedTuple

from claims import calendar
from claims.calendar import Stretch
from claims.lexicon.numbers import ORDINALS
from claims.lexicon.time import AHEAD, BACK, FIXED_FEASTS, HERE, MONTHS, MOVING_FEASTS, SEASONS, TENS_OF_YEARS, WEEKDAYS
from claims.numerals import find_numerals

Match = re.Match[str]


class Setting(NamedTuple):
    """What a time is reckoned from: the document's date, the time spoken of last, and where its clause looks."""

    published: date | None
    focus: date | None = None  # the day spoken of last
    quarter: tuple[int, int] | None = None  # the quarter spoken of last
    ahead: bool | None = None  # True: the clause looks forward, False: back, None: cannot be told

    @property
    def here(self) -> date | None:
        """The day that "the next day" is counted from."""
        return self.focus or self.published


def resolve(name: str, match: Match, setting: Setting) -> Stretch | None:
    """Return what the expression `name`, matched as `match`, means; None where it turns out to be no time at all."""
    return _RULES[name](match, setting)


def first_day(stretch: Stretch) -> date | None:
    """Return the first day of a stretch whose year is known."""
    if stretch.start is None or stretch.start.startswith("-"):
        return None
    year, month, day = ([int(part) for part in stretch.start.split("-")] + [1, 1])[:3]
    return date(year, month, day) if year else None


def unknown(precision: str) -> Stretch:
    """Return a time of which nothing but its precision is known."""
    return Stretch(None, None, precision)


def _group(match: Match, *names: str) -> str | None:
    known = match.re.groupindex
    return next((match.group(name) for name in names if name in known and match.group(name)), None)


def _month_number(match: Match) -> int:
    return MONTHS[match.group("m").lower().rstrip(".")]


def _unit(word: str) -> str:
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


def _nearest_year(month: int, number: int | None, setting: Setting) -> int | None:
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


def _phase_year(match: Match, setting: Setting) -> int | None:
    """Return the year written with a date, in figures, in words, or as "last year"."""
    words = _group(match, "y")
    if words:
        return year_number(words, setting)
    direction = (_group(match, "dir") or "").lower()
    if direction in {"last", "this", "next"} and setting.published and "dir" in match.re.groupindex:
        return setting.published.year + {"last": -1, "this": 0, "next": 1}[direction]
    return None


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
    return calendar.partial_day(_nearest_year(month, number, setting), month, number)


def _month_day(match: Match, setting: Setting) -> Stretch | None:
    month, number = _month_number(match), day_number(match.group("d"))
    if number is None:
        return None
    year = _phase_year(match, setting)
    if year is None:
        year = _nearest_year(month, number, setting)
    first = calendar.partial_day(year, month, number)
    last_number = day_number(match.group("d2")) if match.group("d2") else None
    if first is None or last_number is None or last_number <= number:
        return first
    last = calendar.partial_day(year, month, last_number)
    return Stretch(first.start, last.end, "day") if last else first


def _month(match: Match, setting: Setting) -> Stretch | None:
    month = _month_number(match)
    year = _phase_year_of_month(match, setting, month)
    return calendar.month(year, month)


def _phase_year_of_month(match: Match, setting: Setting, month: int) -> int | None:
    words, relation = _group(match, "y"), _group(match, "rel")
    if words:
        return year_number(words, setting)
    here = setting.published
    direction = (_group(match, "dir") or "").lower().split(" ")[-1]
    if relation:
        return setting.focus.year + {"previous": -1, "prior": -1, "same": 0}.get(relation.lower(), 1) if setting.focus else None
    if here is None:
        return None
    if "year" in match.group().lower().split():
        return {"last": here.year - 1, "this": here.year, "next": here.year + 1}.get(direction, setting.here.year if setting.here else None)
    if direction in BACK:
        return here.year - 1 if month >= here.month else here.year
    if direction in AHEAD:
        return here.year + 1 if month <= here.month else here.year
    if direction in HERE:
        return here.year
    return _nearest_year(month, None, setting)


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
        return calendar.day(calendar.shifted(here, step + (7 if direction == "next" and step < 7 - here.weekday() else 0), "day"))
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
    """Return the last day of this number that is this weekday, or the next where the clause looks forward: "Monday 21"."""
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


_COUNTS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}


def _nth_weekday(match: Match, setting: Setting) -> Stretch | None:
    month = _month_number(match)
    year = _phase_year(match, setting) or _nearest_year(month, 15, setting)
    if not year:
        return unknown("day")
    count = _COUNTS[match.group("n").lower()]
    return calendar.day(calendar.nth_weekday(year, month, WEEKDAYS[match.group("wd").lower()], count))


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
    return _nearest_year(this_year.month, this_year.day, setting)


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
    if setting.focus is None:
        return unknown("day")
    step = {"the previous": -1, "the following": 1, "the next": 1}.get(direction, 0)
    return calendar.day(calendar.shifted(setting.focus, step, "day"))


_BACKWARD = {"ago", "earlier", "before", "previously", "prior", "beforehand"}
_CLAUSE_END = re.compile(r"\s*(?:$|[.,;:?!)”\"])")


def _ago(match: Match, setting: Setting) -> Stretch | None:
    way, unit = re.sub(r"\s+", " ", match.group("way").lower()), _unit(match.group("u"))
    count = number_of(match.group("n"))
    if way in {"on", "from", "since"} and not match.group("anchor"):
        return unknown("duration")
    if way in {"before", "after"} and not (match.group("anchor") or setting.focus and _CLAUSE_END.match(match.string, match.end())):
        return unknown(unit)  # before an event, and events have no date here
    anchor = setting.published if way in {"ago", "from now", "from today", "hence"} else setting.here
    if match.group("anchor"):
        anchor = _anchor(match.group("anchor"), setting)
    if anchor is None or count is None:
        return unknown(unit)
    if "and a half" in match.group().lower():
        count += 0.5
    sign = -1 if way in _BACKWARD else 1
    found = calendar.shifted(anchor, sign * count, unit)
    if match.group("n2") and (more := number_of(match.group("n2"))) is not None:
        return calendar.day(calendar.shifted(found, sign * more, _unit(match.group("u2"))))
    if match.group("anchor"):
        return calendar.day(found)._replace(precision=unit)
    if unit == "year" and setting.quarter and way in {"ago", "earlier", "before"} and count == 1:
        return calendar.quarter(setting.quarter[0] - 1, setting.quarter[1])
    return cut(found, unit)


def _anchor(words: str, setting: Setting) -> date | None:
    step = {"yesterday": -1, "tomorrow": 1}.get(words.lower(), 0)
    return calendar.shifted(setting.published, step, "day") if setting.published else None


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
            return Stretch(found.isoformat(), found.isoformat(), "week")
    return calendar.day(found)


def _from_day(match: Match, setting: Setting) -> Stretch | None:
    unit, count = _unit(match.group("u")), number_of(match.group("n"))
    anchor = _anchor(match.group("anchor"), setting)
    if anchor is None or count is None:
        return unknown(unit)
    sign = -1 if match.group("way").lower().startswith(("before", "prior")) else 1
    return calendar.day(calendar.shifted(anchor, sign * count, unit))._replace(precision=unit)


def _span(match: Match, setting: Setting) -> Stretch | None:
    """Read "the past three years": from the day counted off to the document's date, or onwards from it."""
    unit, direction = _unit(match.group("u")), match.group("dir").lower()
    if match.group("of"):
        return _part_of_year(match, setting, unit, direction)
    if direction in {"first", "final"}:
        return unknown("duration")
    count = number_of(match.group("n")) if match.group("n") else None
    here = setting.published
    if here is None:
        return unknown(unit)
    forward = direction in AHEAD
    if count is None:
        return Stretch(here.isoformat(), None, unit) if forward else Stretch(None, here.isoformat(), unit)
    other = calendar.shifted(here, count if forward else -count, unit)
    if forward:
        return Stretch(here.isoformat(), other.isoformat(), unit)
    return Stretch(cut(other, unit).start if unit in {"year", "decade"} else other.isoformat(), here.isoformat(), unit)


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


def _in_future(match: Match, setting: Setting) -> Stretch | None:
    unit, count = _unit(match.group("u")), number_of(match.group("n"))
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
    number = int(words) if words.isdigit() else _COUNTS.get(words.lower(), 0)
    if number == 0:
        return None
    year_words = match.group("y") or match.group("y2") or match.group("y0") or match.group("y3")
    if year_words and year_words.lower().startswith(("its", "the company")):
        year_words = None
    tail = (match.group("ly") or "").lower()
    year = year_number(tail if "year" in tail and not tail.startswith("a ") else year_words, setting) if year_words or tail else None
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
    if last_word in {"that", "same", "following", "subsequent", "preceding", "previous", "prior"} and direction not in {"this coming"}:
        base = setting.focus or (setting.published if last_word in {"previous", "prior"} else None)
    else:
        base = setting.published
    if base is None:
        return unknown(unit)
    if last_word in {"latest", "present", "ongoing"} or unit == "period":
        return _latest(unit, setting, last_word, base)
    step = 1 if last_word in AHEAD else -1 if last_word in BACK else 0
    return _stepped(unit, step, base, setting)


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
        return Stretch(f"{setting.published.year:04d}-12-31", f"{setting.published.year:04d}-12-31", "day") if "end" in match.group() and not match.group("u") else calendar.year(setting.published.year)
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
    number, month = day_number(match.group("d")), _month_number(match)
    year = _phase_year(match, setting) or _nearest_year(month, number, setting)
    found = calendar.partial_day(year, month, number) if number else None
    if found is None or year is None:
        return found
    return calendar.week(date.fromisoformat(found.start or ""))


def _nth_week(match: Match, setting: Setting) -> Stretch | None:
    count = _COUNTS[match.group("n").lower()]
    if match.group("y2"):
        year = int(match.group("y2"))
        return calendar.week(date(year, 1, 4) if count == 1 else calendar.shifted(date(year, 1, 4), count - 1, "week")) if count > 0 and year else calendar.week(date(max(1, year), 12, 28))
    month = _month_number(match)
    found_year = _phase_year(match, setting) or _nearest_year(month, None, setting)
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


def _anaphor(match: Match, setting: Setting) -> Stretch | None:
    """Read "the next day", "that year", counted from the time spoken of last."""
    if phrase := match.group("day"):
        if not _CLAUSE_END.match(match.string, match.end()):
            return unknown("day")
        base = setting.here
        return calendar.day(calendar.shifted(base, -1 if "before" in phrase.lower() else 1, "day")) if base else unknown("day")
    direction, word = match.group("dir").lower(), match.group("u").lower()
    unit = "day" if word in {"morning", "evening", "night", "afternoon"} else word
    if setting.focus is None:
        return unknown(unit)
    step = {"next": 1, "following": 1, "previous": -1}.get(direction, 0)
    return _stepped(unit, step, setting.focus, setting)


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
    step = 0 if number == here.day or (number > here.day) == (setting.ahead is True) else (1 if setting.ahead is True else -1)
    at = calendar.shifted(here.replace(day=1), step, "month")
    return calendar.partial_day(at.year, at.month, number) or unknown("day")


def _mixed(match: Match, setting: Setting) -> Stretch | None:
    """Read dates whose parts stand in another order, such as 2020/Sep/23, with the library dateparser."""
    return _parsed(match.group(), setting.published)


@lru_cache(maxsize=4096)
def _parsed(words: str, published: date | None) -> Stretch | None:
    import dateparser  # slow to load, and wanted for rare forms alone

    base = datetime(published.year, published.month, published.day) if published else datetime(2000, 1, 1)
    languages = {"RELATIVE_BASE": base, "PREFER_DATES_FROM": "past", "REQUIRE_PARTS": ["day", "month"], "TIMEZONE": "UTC"}
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


def _eve(match: Match, setting: Setting) -> Stretch | None:
    return unknown("day")


def _duration(match: Match, setting: Setting) -> Stretch | None:
    return unknown("duration")


def _clock(match: Match, setting: Setting) -> Stretch | None:
    return unknown("hour")


_RULES: dict[str, Callable[[Match, Setting], Stretch | None]] = {
    "iso": _iso, "numeric": _numeric, "slashed": _slashed, "month_day": _month_day, "day_month": _month_day, "month_year": _month, "month": _month,
    "weekday": _weekday, "week_weekday": _week_weekday, "nth_weekday": _nth_weekday, "feast": _feast, "deictic": _deictic, "day_part": _day_part, "ago": _ago,
    "from_day": _from_day, "span": _span, "in_future": _in_future, "quarter": _quarter, "year_ago_period": _year_ago_period, "year_period": _year_period,
    "half": _half, "relative": _relative, "year_end": _year_end, "in_the_unit": _in_the_unit, "week_of": _week_of, "nth_week": _nth_week, "season": _season,
    "day_of_month": _day_of_month, "bare_day": _bare_day, "mixed": _mixed, "compact": _compact, "short_weekday": _short_weekday,
    "decade": _decade, "century": _century, "year_range": _year_range, "year": _year, "year_words": _year_words, "anaphor": _anaphor, "eve": _eve,
    "duration": _duration, "clock": _clock,
}  # fmt: skip
_KNOWN_FEASTS = frozenset(FIXED_FEASTS) | frozenset(MOVING_FEASTS)
