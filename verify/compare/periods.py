"""When: whether two statements are about times that do not meet."""

from claims.model import Claim, Period
from verify.compare.base import Comparison

WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
FULL = ("day", "week", "month", "quarter", "year")  # precisions fine enough to tell two times apart


def other_time(pair: Comparison) -> bool:
    """Say whether both statements name a time, and no time of one can be a time of the other."""
    days = _weekdays(pair.claim), _weekdays(pair.evidence)
    if all(days) and not days[0] & days[1]:
        return True
    mine, theirs = ([p for p in c.periods if is_dated(p)] for c in (pair.claim, pair.evidence))
    return bool(mine and theirs) and not any(meet(left, right) for left in mine for right in theirs)


def _weekdays(claim: Claim) -> frozenset[str]:
    """Return the weekdays named without a date that is known: Thursday's raid is not Saturday's."""
    return frozenset(
        day
        for p in claim.periods
        if p.start_date is None
        for word in p.text.lower().split()
        if (day := word.strip(".,")) in WEEKDAYS
    )


def is_dated(period: Period) -> bool:
    """Say whether a period is known well enough to be held against another."""
    return period.start_date is not None and not period.start_date.startswith("-") and period.precision in FULL


def meet(left: Period, right: Period) -> bool:
    """Compare ISO dates as text, each cut to what both know: 2025-02 meets 2025-02-26."""
    return not _before(left, right) and not _before(right, left)


def _before(left: Period, right: Period) -> bool:
    end, start = left.end_date or left.start_date or "", right.start_date or ""
    known = min(len(end), len(start))
    return end[:known] < start[:known]
