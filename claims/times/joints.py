"""Times found one by one in, times as the sentence means them out: "two days after Friday", "from May to July"."""

import re
from datetime import date
from typing import NamedTuple

from claims.lexicon.time import WEEKDAYS
from claims.times import calendar
from claims.times.calendar import Stretch
from claims.times.reckoning import cut, first_day, number_of


class Found(NamedTuple):
    """A time with the expression it was read by."""

    start: int
    end: int
    name: str
    match: re.Match[str]
    stretch: Stretch


def joined(text: str, found: list[Found], published: date | None) -> list[Found]:
    """Return `found` with what belongs together put together, still in order and none overlapping another."""
    result: list[Found] = []
    for item in found:
        item = _with_since(text, item, published)
        item = _in_that_week(text, result[-1], item) if result else item
        if result and item.start < result[-1].end:
            continue
        pair = _pair(text, result[-1], item) if result else None
        if pair:
            result[-1] = pair
        else:
            if result:
                result[-1] = _ended(text, result[-1], item)
            result.extend(_listed_before(text, item, result[-1].end if result else 0))
            result.append(item)
        result.extend(_listed_after(text, result[-1]))
    return result


def on_one_weekday(found: list[Found], published: date | None) -> list[Found]:
    """Return `found` with one day for a weekday that the text tells of as gone by, also where its clause looks ahead.

    Who writes "voted on Wednesday" calls the one after that "next Wednesday".
    """
    if published is None:
        return found
    lately = {calendar.day(calendar.shifted(published, -days, "day")) for days in (1, 2)}
    told = {item.stretch for item in found if item.name == "weekday"} & lately
    later = {_week_on(day): day for day in told}
    return [
        item._replace(stretch=later[item.stretch])
        if item.name == "weekday" and item.stretch in later and item.match.group("dir", "wdir", "d", "d3") == _BARE
        else item
        for item in found
    ]


_BARE = (None, None, None, None)


def _week_on(day: Stretch) -> Stretch:
    first = first_day(day)
    return calendar.day(calendar.shifted(first, 1, "week")) if first else day


_ENDED = re.compile(r"\s+(?:that\s+)?end(?:ed|ing|s)\s+(?:on\s+)?", re.IGNORECASE)


def _ended(text: str, left: Found, right: Found) -> Found:
    """Set "the quarter" into the months that lead to its last day: "the quarter ended Sept. 30"."""
    last = first_day(right.stretch)
    told = left.stretch.precision == "quarter" and right.stretch.precision in {"day", "month"}
    numbered = left.name == "quarter"  # a firm's first quarter is not the calendar's
    if last is None or numbered or not told or not _ENDED.fullmatch(text, left.end, right.start):
        return left
    first = calendar.shifted(last.replace(day=1), -2, "month").isoformat()[:7]
    return left._replace(stretch=Stretch(first, last.isoformat()[:7], "quarter"))


_SINCE = re.compile(r"\b(?:ever\s+)?since\s+(?:the\s+)?$", re.IGNORECASE)


def _with_since(text: str, item: Found, published: date | None) -> Found:
    """Let "since 2022" run from its start to the document's date."""
    before = _SINCE.search(text, max(0, item.start - 16), item.start)
    if not before or item.stretch.start is None:
        return item
    end = published.isoformat() if published else None
    return item._replace(start=before.start(), stretch=item.stretch._replace(end=end))


_LATER_ON = re.compile(r"[^.;:!?\n]{0,30}\bon\s+", re.IGNORECASE)


def _in_that_week(text: str, left: Found, right: Found) -> Found:
    """Set "on Tuesday" into the week named just before it: "will meet next week in Geneva on Tuesday"."""
    if right.name != "weekday" or right.match.group("dir"):
        return right
    if left.name == "weekday" and _LIST.fullmatch(text, left.end, right.start):
        return _next_in_list(left, right)
    if left.name not in {"relative", "nth_week", "week_of"} or left.stretch.precision != "week":
        return right
    monday = first_day(left.stretch)
    weekday = WEEKDAYS.get(right.match.group("wd").lower())
    if monday is None or weekday is None or not _LATER_ON.fullmatch(text, left.end, right.start):
        return right
    return right._replace(stretch=calendar.day(calendar.shifted(monday, weekday, "day")))


_LIST = re.compile(r"\s*,\s*(?:and\s+|or\s+)?|\s+(?:and|or)\s+(?:on\s+)?", re.IGNORECASE)


def _next_in_list(left: Found, right: Found) -> Found:
    """Let "Thursday" in "Wednesday, Thursday or Friday" be the day after that Wednesday."""
    before, weekday = first_day(left.stretch), WEEKDAYS.get(right.match.group("wd").lower())
    if before is None or weekday is None or left.stretch.precision != "day":
        return right
    return right._replace(stretch=calendar.day(calendar.shifted(before, (weekday - before.weekday()) % 7, "day")))


def _pair(text: str, left: Found, right: Found) -> Found | None:
    gap = text[left.end : right.start]
    return _counted_off(text, left, right, gap) or _clocked(left, right, gap) or _range(text, left, right, gap)


_GAP = re.compile(r"\s+(?:the\s+|last\s+|his\s+)?")


def _counted_off(text: str, left: Found, right: Found, gap: str) -> Found | None:
    """Reckon "two days after Friday", "three months before May 13", "the eve of Christmas"."""
    if not _GAP.fullmatch(gap) or left.stretch.start is not None and left.name != "ago":
        return None
    steps = _steps(left)
    anchor = first_day(right.stretch)
    if steps is None:
        return None
    count, unit = steps
    if anchor is None or right.stretch.precision not in {"day", "year", "month"}:
        return left._replace(end=right.end)
    moved = calendar.shifted(anchor, count, unit)
    known = (
        calendar.day(moved)._replace(precision=unit)
        if right.stretch.precision == "day"
        else cut(moved, right.stretch.precision)
    )
    return Found(left.start, right.end, "counted_off", left.match, known)


def _steps(left: Found) -> tuple[float, str] | None:
    """Return how far, and in what unit, the expression leads away from the time that follows it."""
    if left.name == "eve":
        return -1.0, "day"
    if left.name == "anaphor" and left.match.group("day"):
        return (-1.0 if "before" in left.match.group().lower() else 1.0), "day"
    if (
        left.name != "ago"
        or left.match.group("way").lower() not in {"before", "after", "from", "since"}
        or left.match.group("anchor")
    ):
        return None
    count = number_of(left.match.group("n"))
    unit = left.match.group("u").lower().rstrip("s")
    return None if count is None else ((-count if left.match.group("way").lower() == "before" else count), unit)


_CLOCK_GAP = re.compile(
    r"\s*(?:\([^()]{1,20}\)\s*)?,?\s*(?:on|of|at|around|about|at about|at around)?\s*(?:the\s+)?", re.IGNORECASE
)


def _clocked(left: Found, right: Found, gap: str) -> Found | None:
    """Join a time of day with the day it stands beside."""
    if not _CLOCK_GAP.fullmatch(gap) or {left.name, right.name} & {"duration", "span", "in_future"}:
        return None
    if left.name == "clock" and right.stretch.precision == "day":
        return right._replace(start=left.start)
    if right.name == "clock" and left.stretch.precision == "day":
        return left._replace(end=right.end)
    return None


_TO = re.compile(r"\s*(?:to|until|through|till|and|-|–|—)\s*(?:the\s+)?", re.IGNORECASE)
_FROM = re.compile(r"\b(from|between)\s+(?:the\s+)?$", re.IGNORECASE)
_ABSOLUTE = frozenset(
    "iso numeric month_day day_month month_year month weekday year season quarter decade feast deictic".split()
)


def _range(text: str, left: Found, right: Found, gap: str) -> Found | None:
    """Join "from May to July", "between 2014 and 2022" into one stretch."""
    joint = _TO.fullmatch(gap)
    if not joint or not {left.name, right.name} <= _ABSOLUTE or left.stretch.precision != right.stretch.precision:
        return None
    opening = _FROM.search(text, max(0, left.start - 14), left.start)
    if not opening or ("and" in gap.lower()) != (opening.group(1).lower() == "between"):
        return None
    first, last = _with_year_of(left, right), right.stretch.end
    if first is None or last is None or (first > last and not first.startswith("-")):
        return None
    return Found(opening.start(), right.end, "range", left.match, Stretch(first, last, left.stretch.precision))


def _with_year_of(left: Found, right: Found) -> str | None:
    """Return where the range begins; "between May and July 2023" lends its year to May."""
    start, end = left.stretch.start, right.stretch.start
    if (
        start is None
        or end is None
        or end.startswith("-")
        or left.name not in _YEARLESS
        or _says_year(left)
        or not _says_year(right)
    ):
        return start
    part = start[2:] if start.startswith("-") else start[5:]
    year = int(end[:4]) - (part > end[5:])
    return f"{year:04d}-{part}" if year > 0 else start


_YEARLESS = frozenset({"month", "month_day", "day_month"})


def _says_year(item: Found) -> bool:
    return "y" in item.match.re.groupindex and item.match.group("y") is not None


_NEXT_DAY = re.compile(
    r"(?:\s*,\s*(?:and\s+|or\s+)?|\s+(?:and|or)\s+)(?:the\s+)?(\d{1,2})(st|nd|rd|th)?\b(?![:.,/]?\d|\s*%|\s*[a-z]*\s?(?:people|percent|million)|\s+[a-z]+s\b)"
)
_DAY_BEFORE = re.compile(
    r"(?<![\d.,:/$€£])((?:the\s+)?(\d{1,2})(?:st|nd|rd|th)?)(?:\s*,\s*|\s*,?\s+(?:and|or)\s+)(?:the\s+)?$"
)
_NEXT_WEEKDAY = re.compile(
    r"(?:\s*,\s*(?:and\s+|or\s+)?|\s+(?:and|or)\s+)(?:on\s+)?([A-Z][a-z]+day|Mon|Tue|Wed|Thu|Fri|Sat|Sun|[a-z]+day)\b"
)


def _listed_after(text: str, item: Found) -> list[Found]:
    """Read what goes on a list of days: "April 24 and 25", "next week on Tuesday or Thursday"."""
    if item.name == "week_weekday":
        return _listed_weekdays(text, item)
    day = _single_day(item)
    if item.name != "month_day" or day is None:
        return []
    days: list[Found] = []
    position, number = item.end, day[2]
    while match := _NEXT_DAY.match(text, position):
        following = int(match.group(1))
        stretch = calendar.partial_day(day[0], day[1], following) if number < following <= number + 14 else None
        if stretch is None:
            break
        days.append(Found(match.start(1), match.end(), "listed_day", item.match, stretch))
        position, number = match.end(), following
    return days


def _listed_before(text: str, item: Found, taken: int) -> list[Found]:
    """Read the days that lead a list to its month: "18 and 19 June", "the 22nd, 23rd or 31st of March"."""
    day = _single_day(item)
    if item.name != "day_month" or day is None:
        return []
    days: list[Found] = []
    position, number = item.start, day[2]
    while match := _DAY_BEFORE.search(text, max(taken, position - 16), position):
        earlier = int(match.group(2))
        stretch = calendar.partial_day(day[0], day[1], earlier) if number - 14 <= earlier < number else None
        if stretch is None:
            break
        days.insert(0, Found(match.start(1), match.end(1), "listed_day", item.match, stretch))
        position, number = match.start(1), earlier
    return days


def _single_day(item: Found) -> tuple[int | None, int, int] | None:
    """Return year (perhaps unknown), month and day of a time that is one day."""
    start = item.stretch.start
    if start is None or start != item.stretch.end or item.stretch.precision != "day":
        return None
    year = None if start.startswith("-") else int(start[:4])
    return year, int(start[-5:-3]), int(start[-2:])


def _listed_weekdays(text: str, item: Found) -> list[Found]:
    first = first_day(item.stretch)
    days: list[Found] = []
    position = item.end
    while first is not None and (match := _NEXT_WEEKDAY.match(text, position)):
        weekday = WEEKDAYS.get(match.group(1).lower())
        if weekday is None:
            break
        stretch = calendar.day(calendar.shifted(first, weekday - first.weekday(), "day"))
        days.append(Found(match.start(1), match.end(), "listed_day", item.match, stretch))
        position = match.end()
    return days
