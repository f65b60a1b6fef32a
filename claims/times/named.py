"""A day told without its year in, the day in history out that it names: "the Sept. 11 attacks", "9/11"."""

import re
from datetime import date

from claims.lexicon.named_days import APART, BY_NAME, IN_FIGURES, NAMED_DAYS, PLAIN
from claims.times.reckoning import Match, day_number, group_of, month_number

_BETWEEN = rf"(?:(?!(?:{APART.replace(' ', '|')})\b)[\w-]+[\s-]+){{0,2}}"
_BEHIND = {
    day: re.compile(rf"[\s-]+{_BETWEEN}(?:{words})\b", re.IGNORECASE) for day, words in NAMED_DAYS.items()
}  # fmt: skip
_AHEAD = {day: re.compile(rf"\b(?:{words})\s+of\s+$", re.IGNORECASE) for day, words in NAMED_DAYS.items()}
_ON = re.compile(r"\bon\s+$", re.IGNORECASE)
_DAYS = {(day.month, day.day): day for day in NAMED_DAYS}
_FIGURES = re.compile(r"\d{1,2}/\d{1,2}$")
_LONGEST = 24  # characters of the words ahead


def named_day(name: str, match: Match) -> date | None:
    """Return the day in history that a date without a year stands for, or None where it is a date like others."""
    if name == "feast" and not group_of(match, "y", "dir", "week"):
        day = BY_NAME.get(match.group("feast").lower())
        return day if day and _is_meant(match, day) else None
    if name in {"slashed", "named_day"}:
        return _in_figures(match)
    if name not in {"month_day", "day_month"} or group_of(match, "y", "dir", "which", "wd", "phase", "d2"):
        return None
    day = _DAYS.get((month_number(match), day_number(match.group("d")) or 0))
    return day if day and _is_meant(match, day) else None


def _in_figures(match: Match) -> date | None:
    written = _FIGURES.search(match.group())
    day = IN_FIGURES.get(written.group()) if written else None
    return day if day and written and (written.group() in PLAIN or _is_meant(match, day)) else None


def _is_meant(match: Match, day: date) -> bool:
    """Say whether a word of the event stands beside it; "on Oct. 7 attackers came" is told of a day like others."""
    text, start = match.string, match.start()
    low = max(0, start - _LONGEST)
    if _AHEAD[day].search(text, low, start):
        return True
    on_that_day = _ON.search(text, low, start) and text[start : start + 4].lower() != "the "
    return _BEHIND[day].match(text, match.end()) is not None and not on_that_day
