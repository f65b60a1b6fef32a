"""Times found one by one in, times as the sentence means them out: "two days after Friday", "since 2022", "from May to July"."""

import re
from datetime import date
from typing import NamedTuple

from claims import calendar
from claims.calendar import Stretch
from claims.moments import cut, first_day, number_of


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
        if result and item.start < result[-1].end:
            continue
        pair = _pair(text, result[-1], item) if result else None
        if pair:
            result[-1] = pair
        else:
            result.append(item)
        result.extend(_listed_days(text, result[-1]))
    return result


_SINCE = re.compile(r"\b(?:ever\s+)?since\s+(?:the\s+)?$", re.IGNORECASE)


def _with_since(text: str, item: Found, published: date | None) -> Found:
    """Let "since 2022" run from its start to the document's date."""
    before = _SINCE.search(text, max(0, item.start - 16), item.start)
    if not before or item.stretch.start is None:
        return item
    end = published.isoformat() if published else None
    return item._replace(start=before.start(), stretch=item.stretch._replace(end=end))


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
    known = calendar.day(moved)._replace(precision=unit) if right.stretch.precision == "day" else cut(moved, right.stretch.precision)
    return Found(left.start, right.end, "counted_off", left.match, known)


def _steps(left: Found) -> tuple[float, str] | None:
    """Return how far, and in what unit, the expression leads away from the time that follows it."""
    if left.name == "eve":
        return -1.0, "day"
    if left.name == "anaphor" and left.match.group("day"):
        return (-1.0 if "before" in left.match.group().lower() else 1.0), "day"
    if left.name != "ago" or left.match.group("way").lower() not in {"before", "after", "from", "since"} or left.match.group("anchor"):
        return None
    count = number_of(left.match.group("n"))
    unit = left.match.group("u").lower().rstrip("s")
    return None if count is None else ((-count if left.match.group("way").lower() == "before" else count), unit)


_CLOCK_GAP = re.compile(r"\s*(?:\([^()]{1,20}\)\s*)?,?\s*(?:on|of|at|around|about|at about|at around)?\s*(?:the\s+)?", re.IGNORECASE)


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
_ABSOLUTE = frozenset("iso numeric month_day day_month month_year month weekday year season quarter decade feast deictic".split())


def _range(text: str, left: Found, right: Found, gap: str) -> Found | None:
    """Join "from May to July", "between 2014 and 2022" into one stretch."""
    joint = _TO.fullmatch(gap)
    if not joint or not {left.name, right.name} <= _ABSOLUTE or left.stretch.precision != right.stretch.precision:
        return None
    opening = _FROM.search(text, max(0, left.start - 14), left.start)
    if not opening or ("and" in gap.lower()) != (opening.group(1).lower() == "between"):
        return None
    first, last = left.stretch.start, right.stretch.end
    if first is None or last is None or (first > last and not first.startswith("-")):
        return None
    return Found(opening.start(), right.end, "range", left.match, Stretch(first, last, left.stretch.precision))


_NEXT_DAY = re.compile(r"(?:\s*,\s*(?:and\s+|or\s+)?|\s+(?:and|or)\s+)(?:the\s+)?(\d{1,2})(st|nd|rd|th)?\b(?![:.,/]?\d|\s*(?:%|[a-z]*\s?(?:people|percent|million)|\s+[a-z]+s\b))")


def _listed_days(text: str, item: Found) -> list[Found]:
    """Read the days that go on a list: "April 24 and 25", "July 17th, 18th or 19th"."""
    if item.name != "month_day" or not item.stretch.start or item.stretch.start != item.stretch.end:
        return []
    days: list[Found] = []
    position, number = item.end, int(item.stretch.start[-2:])
    head = item.stretch.start[:-3]
    while match := _NEXT_DAY.match(text, position):
        following = int(match.group(1))
        if not number < following <= 31 or following > number + 14:
            break
        year, month = (None, int(head[2:])) if head.startswith("--") else (int(head[:4]), int(head[5:7]))
        stretch = calendar.partial_day(year, month, following)
        if stretch is None:
            break
        days.append(Found(match.start(1), match.end(), "listed_day", item.match, stretch))
        position, number = match.end(), following
    return days


