"""A parsed article and its date in, the times it speaks of out: from, to and how exactly they are known."""

import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import NamedTuple

from claims.lexicon.time_patterns import (
    COMPILED,
    NEEDED,
    NUMBER_TRIGGERS,
    SHORT_YEAR_TRIGGERS,
    TRIGGERS,
    WORD,
    YEAR_TRIGGERS,
)
from claims.model import Period
from claims.parse.page import Page
from claims.parse.tense import looks_ahead
from claims.parse.tokens import Doc
from claims.times.calendar import Stretch, day
from claims.times.joints import Found, joined, on_one_weekday
from claims.times.moments import resolve
from claims.times.named import named_day
from claims.times.reckoning import Setting, first_day

_WINDOW = 60  # characters looked at on each side of a word of time


class _Candidate(NamedTuple):
    start: int
    end: int
    rank: int
    name: str
    match: re.Match[str]


class _Focus:
    """The day and the quarter spoken of last, while the text is read from front to back."""

    def __init__(self) -> None:
        self.day: date | None = None
        self.exact = True
        self.quarter: tuple[int, int] | None = None

    def note(self, name: str, stretch: Stretch) -> None:
        """Remember `stretch` if it names a day, a month or a year for certain."""
        first = first_day(stretch)
        if first is None or name in _IN_PASSING:
            return
        self.day, self.exact = first, stretch.precision == "day"
        if name == "quarter" and (self.quarter is None or self.quarter[0] <= first.year):
            self.quarter = first.year, (first.month + 2) // 3


# times that the text counts from now or only compares with, so that "that year" is not theirs
_IN_PASSING = frozenset({"ago", "year_ago_period", "year_period", "deictic", "day_part", "named_day"})


def find_periods(doc: Doc, published: date | None) -> list[Period]:
    """Return the times in `doc` in text order, reckoned from `published` where that is known."""
    page = Page(doc)
    text = page.text
    focus = _Focus()
    found: list[Found] = []
    for candidate in _chosen(page):
        if not _is_time(page, candidate):
            continue
        ahead = looks_ahead(page, candidate.start, candidate.end) if candidate.name in _UNDECIDED else None
        setting = Setting(published, focus.day, focus.quarter, ahead, focus.exact)
        name, stretch = _resolved(candidate, setting)
        if stretch is None:
            continue
        focus.note(name, stretch)
        found.append(Found(_start(text, candidate), candidate.end, name, candidate.match, stretch))
    items = joined(text, on_one_weekday(found, published), published)
    ends = [item.start for item in items[1:]] + [len(text)]
    return [_period(page, item, limit) for item, limit in zip(items, ends, strict=False)]


def _resolved(candidate: _Candidate, setting: Setting) -> tuple[str, Stretch | None]:
    """Return what the candidate means, under the name of what it turned out to be."""
    named = named_day(candidate.name, candidate.match)
    if named is not None and (setting.published is None or named < setting.published):
        return "named_day", day(named)
    return candidate.name, None if candidate.name == "named_day" else resolve(candidate.name, candidate.match, setting)


# times that may lie on either side of the document's date, so that their clause has to tell
_UNDECIDED = frozenset(
    "month_day day_month month weekday slashed feast in_future quarter nth_weekday bare_day week_of"
    " nth_week in_the_unit".split()
)


def _start(text: str, candidate: _Candidate) -> int:
    """Return where the time itself begins: a date in figures is only known by the word before it, "on 11/20"."""
    lead = _LEAD.match(text, candidate.start, candidate.end) if candidate.name == "slashed" else None
    return lead.end() if lead else candidate.start


_LEAD = re.compile(r"[\s,]*(?:(?:or|and|on|by|until|from|since)\s+)?", re.IGNORECASE)


def _chosen(page: Page) -> list[_Candidate]:
    """Return the matches to keep, in order: of two that overlap the earlier, then the longer, then the first listed."""
    candidates: list[_Candidate] = []
    small = _Small(page.text)
    for name, windows in _windows(page).items():
        pattern, rank, needed = COMPILED[name], _RANKS[name], NEEDED.get(name)
        for low, high in windows:
            if needed is not None and not any(word in small[low, high] for word in needed):
                continue
            matches = pattern.finditer(page.text, low, high)
            candidates.extend(_Candidate(match.start(), match.end(), rank, name, match) for match in matches)
    candidates.sort(key=lambda c: (c.start, -c.end, c.rank))
    kept: list[_Candidate] = []
    for candidate in candidates:
        if not kept or candidate.start >= kept[-1].end:
            kept.append(candidate)
    return kept


class _Small(dict[tuple[int, int], str]):
    """Stretches of a text in small letters, each made once: many patterns look at the same stretch."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text

    def __missing__(self, place: tuple[int, int]) -> str:
        self[place] = stretch = self._text[slice(*place)].lower()
        return stretch


_RANKS = {name: rank for rank, name in enumerate(COMPILED)}


def _windows(page: Page) -> dict[str, list[tuple[int, int]]]:
    """Return for each pattern the stretches of the text in which it may match, cut at blanks and never overlapping."""
    windows: dict[str, list[tuple[int, int]]] = {}
    text = page.text
    for start, end, names in _triggers(page):
        low = text.rfind(" ", 0, max(0, start - _WINDOW)) + 1
        high = text.find(" ", end + _WINDOW)
        low, high = (
            max(low, start - 2 * _WINDOW, 0),
            (high if 0 <= high <= end + 2 * _WINDOW else min(len(text), end + 2 * _WINDOW)),
        )
        for name in names:
            spans = windows.setdefault(name, [])
            if spans and low <= spans[-1][1]:
                spans[-1] = (spans[-1][0], high)
            else:
                spans.append((low, high))
    return windows


def _triggers(page: Page) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """Yield where a word of time or a number stands, with the patterns that it may belong to."""
    read = 0
    for token in page.doc:
        if token.is_punct or token.is_space or token.idx < read:
            continue
        read = token.idx + len(token.text)
        if token.is_alpha and token.whitespace_:
            if names := TRIGGERS.get(token.lower_):
                yield token.idx, read, names
            continue
        while page.text[read : read + 1].isalnum():  # "Wed" in two words, as if for "we'd"
            read += 1
        for match in WORD.finditer(page.text, token.idx, read):
            if names := _names_at(page.text, match):
                yield match.start(), match.end(), names


def _names_at(text: str, match: re.Match[str]) -> tuple[str, ...] | None:
    word = match.group()
    return _triggered_by_number(text, match, word) if word[0].isdigit() else TRIGGERS.get(word.lower())


def _triggered_by_number(text: str, match: re.Match[str], word: str) -> tuple[str, ...]:
    """Return the patterns that the number may belong to."""
    after = text[match.end() : match.end() + 2].lstrip(" ")[:1]
    names: tuple[str, ...] = ()
    if len(word) == 4 and word[0] in "12" or len(word) == 8:
        names = YEAR_TRIGGERS
    elif len(word) == 2 and match.start() and text[match.start() - 1] in "'’":
        names = SHORT_YEAR_TRIGGERS
    return names + NUMBER_TRIGGERS if after and after in "/-.:apAP" else names


def _is_time(page: Page, candidate: _Candidate) -> bool:
    """Say whether the match is a time and not a name or a count that looks like one."""
    check = _CHECKS.get(candidate.name)
    return check is None or check(page, candidate.match)


def _is_month(page: Page, match: re.Match[str]) -> bool:
    """Say whether "May", "March", "August" alone is the month and not a verb, a name or a march."""
    token = page.token_at(match.start("m"))
    if token is None or token.ent_type_ == "PERSON" or token.tag_ in {"MD", "VB", "VBP"}:
        return False
    if (
        _MONTH_AHEAD.search(page.text, max(0, match.start("m") - 12), match.start("m"))
        or match.group("dir")
        or match.group("phase")
    ):
        return True
    return token.ent_type_ in {"DATE", "TIME"} or token.lower_ not in {"may", "march", "april", "june", "august"}


_MONTH_AHEAD = re.compile(r"\b(?:in|since|of|by|until|till|through|during|late|early|mid)[\s-]$", re.IGNORECASE)


def _is_year(page: Page, match: re.Match[str]) -> bool:
    """Say whether four bare figures are a year: near our time, or said to be one, and counting nothing."""
    year = int(match.group("y"))
    if match.group("phase"):
        return True
    token = page.token_at(match.start("y"))
    if token is None:
        return False
    before = page.doc[token.i - 1] if token.i else None
    if before is not None and before.lower_ in _NUMBERED:
        return False
    if before is not None and (before.lower_ in _YEAR_BEFORE or before.tag_ in {"POS", "PRP$"}):
        return year >= 1500 or token.ent_type_ == "DATE"
    if token.ent_type_ == "DATE":
        return year >= 1200
    following = page.token_from(match.end())
    if following is not None and following.tag_ in {"NNS", "NNPS"} and token.dep_ == "nummod":
        return following.tag_ == "NNPS" and before is not None and before.lower_ == "the"  # "the 2028 Games"
    return 1800 <= year <= 2100


_NUMBERED = frozenset(
    "article resolution flight room paragraph section unit boeing airbus page line route directive highway interstate"
    " form bill hb sb ab".split()
)
_YEAR_BEFORE = frozenset(
    "in since by from until till during early late mid before after through throughout fiscal between".split()
)


def _is_fall(page: Page, match: re.Match[str]) -> bool:
    """Say whether "this fall" is the season and not what prices did."""
    return match.group("u").lower() != "fall" or not _FALL_OF.match(page.text, match.end())


_FALL_OF = re.compile(r"\s+(?:in|of|from|by)\b", re.IGNORECASE)


def _is_counted_off(page: Page, match: re.Match[str]) -> bool:
    """Say whether "a week from" leads to a time or an event: "2 million barrels a day from 3 million" does not."""
    return match.group("way").lower() not in {"from", "since"} or not _FIGURE.match(page.text, match.end())


_FIGURE = re.compile(
    r"\s+(?:about\s+|around\s+|some\s+)?(?:[$€£]|\d+[.,]\d|\d+\s(?:m|b|tr)illion\b|(?!(?:19|20)\d\d\b)\d{3,})",
    re.IGNORECASE,
)


def _is_lasting(page: Page, match: re.Match[str]) -> bool:
    """Say whether "many months" is a time that something took: not so in "the third in as many months"."""
    return (match.group("n") or "").lower() != "many" or not page.text[: match.start()].endswith("as ")


_CHECKS: dict[str, Callable[[Page, re.Match[str]], bool]] = {
    "month": _is_month,
    "year": _is_year,
    "relative": _is_fall,
    "ago": _is_counted_off,
    "duration": _is_lasting,
}


def _period(page: Page, item: Found, limit: int) -> Period:
    start, end, stretch = item.start, _end(page, item, limit), item.stretch
    return Period(
        text=page.text[start:end],
        start=start,
        end=end,
        start_date=stretch.start,
        end_date=stretch.end,
        precision=stretch.precision,
    )


def _end(page: Page, item: Found, limit: int) -> int:
    """Let "the eve of" and "two days after" reach to the event that they name, where no date follows them."""
    last = page.token_at(item.end - 1)
    if item.stretch.start is not None or last is None or last.lower_ not in _OPEN_ENDED:
        return item.end
    event = next((child for child in last.children if child.dep_ == "pobj"), None)
    end = event.idx + len(event) if event is not None else item.end
    return end if item.end < end <= min(limit, item.end + 80) else item.end


_OPEN_ENDED = frozenset({"of", "before", "after", "since", "from"})
