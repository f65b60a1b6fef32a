"""A statement and its article in, the day it is of out, and whether a denial is of days that another dates."""

import re
from calendar import monthrange
from datetime import date

from claims.lexicon.concepts import nearly
from claims.model import Claim, Document
from verify.model import Link, Relation

NEVER = re.compile(r"(?i)\bnever\b|\bat no time\b")
PAST = re.compile(r"(?i)(?:was|were|had|has|have|did)(?: not\b|n[’']t\b)")


def told_on(claim: Claim, document: Document) -> date | None:
    """Return the day a statement is of: when it was said, where the article tells that that was before its own day."""
    if document.published is None or claim.said is None:
        return document.published
    return min(document.published, _last_day(claim.said.end_date or claim.said.start_date or "") or document.published)


def never_was(
    claim: Claim, other: Claim, link: Link, documents: tuple[Document, Document], *, one_speaker: bool = False
) -> bool:
    """Say whether one dates to an earlier day what the other says has never been: no later state takes its place.

    Nor does what one and the same speaker affirms, of a time that is not said to be later.
    """
    if link.relation is not Relation.CONTRADICTS:
        return False
    sides = (claim, other, documents[0]), (other, claim, documents[1])
    return any(
        denies_all(no)
        and (_is_dated_before(yes, day) or one_speaker and not _is_dated_after(yes, day))
        or _denies_past(no)
        and _is_dated_before(yes, day)
        for no, yes, day in ((no, yes, told_on(no, article)) for no, yes, article in sides)
    )


def denies_all(claim: Claim) -> bool:
    """Say whether a statement says of the past as a whole that a thing was never so: no other day makes that true."""
    return NEVER.search(claim.text) is not None and not any(f.main and f.modality == "planned" for f in claim.frames)


def _denies_past(claim: Claim) -> bool:
    """Say whether a statement that names no time says that a party was not asked, told or aware."""
    point = claim.point
    if point is None or not point.negated or point.modality != "fact" or claim.periods:
        return False
    return nearly(point.predicate, point.predicate) and PAST.match(point.verb) is not None


def _is_dated_after(claim: Claim, day: date | None) -> bool:
    """Say whether something that a statement dates lies on a day or after it."""
    starts = [_last_day(period.end_date or period.start_date or "") for period in claim.periods]
    return day is None or any(one is not None and one >= day for one in starts)


def _is_dated_before(claim: Claim, day: date | None) -> bool:
    """Say whether all that a statement dates was over before a day."""
    ends = [_last_day(period.end_date or period.start_date or "") for period in claim.periods]
    return day is not None and bool(ends) and all(end is not None and end < day for end in ends)


def _last_day(day: str) -> date | None:
    """Return the last day of a date that may be cut at what is known: 2008-12-31 of 2008."""
    try:
        year, month, *rest = (int(part) for part in f"{day}-12".split("-")[:3])
        return date(year, month, rest[0] if rest and day.count("-") == 2 else monthrange(year, month)[1])
    except ValueError:  # "-0043", or no date at all
        return None
