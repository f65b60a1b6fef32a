"""When: whether two statements are about times that do not meet."""

import re

from claims.model import Claim, Period
from verify.compare.base import Comparison

WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
TURN = re.compile(
    r"(?i)\b(?P<which>first|second|third|fourth|final|1st|2nd|3rd|4th)[ -]"
    r"(?P<what>quarter|half|round|leg|term|phase|stage)\b"
)
DAYTIME = re.compile(r"(?i)\b(?:in the |this |that |\w+day )(?P<which>morning|afternoon|evening)\b")
ORDINALS = {"1st": "first", "2nd": "second", "3rd": "third", "4th": "fourth"}
NEAR = re.compile(r"(?i)(?:the )?(?P<which>last|previous|this|next) (?P<what>year|month|week|quarter|season)")
THEN = re.compile(r"(?i)(?:at (?:the|that) time|back then|in those days)\b")
NOW = re.compile(r"(?i)(?:is|are|will|has been|have been)\b|['’](?:s|re|ll)\b")
# what is so now: "has 40 ships", "employs 900"; "has sold" and "is charged" tell of what happened
PRESENT = re.compile(
    r"(?:is|are|has|have)(?: (?:now|currently|still))?"
    r"(?! (?:\w+ly )?(?:been|had|made|won|lost|sold|cut|put|said|\w+ed|\w+en)\b)\b"
    r"|(?!(?:was|has|is|says|hits|kills)\b)\w{3,}(?<![su])s\b"
)
WAS = re.compile(r"(?:was|were|had)(?! been)\b|\w+ed\b")
PAST_LENGTHS = frozenset({"month", "quarter", "year"})
FULL = ("day", "week", "month", "quarter", "year")  # precisions fine enough to tell two times apart


def other_time(pair: Comparison) -> bool:
    """Say whether both statements name a time, and no time of one can be a time of the other."""
    if other_turn(pair) or is_of_then_and_now(pair):
        return True
    months = _months(pair.claim), _months(pair.evidence)
    if all(months) and not months[0] & months[1]:
        return True
    mine, theirs = ([p for p in c.periods if is_dated(p)] for c in (pair.claim, pair.evidence))
    return bool(mine and theirs) and not any(meet(left, right) for left in mine for right in theirs)


def is_of_then(pair: Comparison) -> bool:
    """Say whether the evidence tells of a time before that of its article, and the claim of what is so now."""
    main = pair.claim.point
    return main is not None and NOW.match(main.verb) is not None and THEN.match(pair.evidence.text) is not None


def is_of_then_and_now(pair: Comparison) -> bool:
    """Say whether one tells of a year or a month that is over, and the other of what is so now: "had 900 in 2011"."""
    return any(_is_of_the_past(one) and _is_of_now(other) for one, other in (pair[:2], pair[1::-1]))


def _is_of_the_past(claim: Claim) -> bool:
    verb = _main_verb(claim)
    dated = [p for p in claim.periods if is_dated(p) and p.precision in PAST_LENGTHS]
    if verb is None or not dated or len(dated) < len(claim.periods) or not WAS.match(verb):
        return False
    return not any(p.text.casefold().startswith("since") for p in dated)


def _is_of_now(claim: Claim) -> bool:
    verb = _main_verb(claim)
    return not claim.periods and verb is not None and PRESENT.match(verb) is not None


def _main_verb(claim: Claim) -> str | None:
    return claim.point.verb if claim.point else None


def other_turn(pair: Comparison) -> bool:
    """Say whether weekdays, quarters or halves tell the two times apart, and not dates alone."""
    days = _weekdays(pair.claim), _weekdays(pair.evidence)
    if all(days) and not days[0] & days[1]:
        return True
    mine, theirs = _turns(pair.claim), _turns(pair.evidence)
    return any(not mine[kind] & theirs[kind] for kind in mine.keys() & theirs.keys())


def _months(claim: Claim) -> frozenset[str]:
    """Return the months named without a year that is known: "--02"; nothing where another time is named too."""
    found = [p.start_date[:4] for p in claim.periods if p.start_date and p.start_date.startswith("--")]
    return frozenset(found) if len(found) == len(claim.periods) else frozenset()


def _turns(claim: Claim) -> dict[str, set[str]]:
    """Return which of several a statement is about: the first of two halves; this year, where no date is known."""
    found: dict[str, set[str]] = {}
    for one in TURN.finditer(claim.text):
        found.setdefault(one["what"].casefold(), set()).add(ORDINALS.get(one["which"].casefold(), one["which"]))
    for one in DAYTIME.finditer(claim.text):
        found.setdefault("daytime", set()).add(one["which"].casefold())
    for period in claim.periods:
        if period.start_date is None and (near := NEAR.fullmatch(period.text)):
            found.setdefault(near["what"].casefold(), set()).add(near["which"].casefold())
    return found


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
