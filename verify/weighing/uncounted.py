"""Two statements of which neither speaks for or against the other in, why in plain words out, with what differs.

It is for a reader who looks for a second source: what stands nearest, and why it is none.
"""

from collections.abc import Iterator

from claims.model import Claim, Span
from verify.compare.base import Comparison, finding, names_of, shared_names
from verify.compare.hours import CLOCK
from verify.compare.periods import other_time
from verify.compare.values import amounts_of, is_figure, may_be_one, same_unit
from verify.model import Finding, Link, Relation
from verify.weighing.alike import in_common
from verify.weighing.barred import barred
from verify.weighing.features import words_of

UNCOUNTED, ALIKE = "not_counted", "alike_in_words"
Said = tuple[str, Span]


def touch(pair: Comparison) -> bool:
    """Say whether two statements have a telling word or a name in common: else nearness tells a reader nothing."""
    words = words_of([pair.claim]) & words_of([pair.evidence])
    return bool(words or shared_names(names_of(pair.claim), names_of(pair.evidence)))


def why_not(pair: Comparison) -> tuple[Finding, ...]:
    """Return why a pair is neither support nor contradiction: what the rules hold against it, else what they share."""
    link = Link(claim_id=pair.claim.id, evidence_id=pair.evidence.id, relation=Relation.NEITHER)
    told = {_of_no_evidence(bar.text): bar.code for bar in barred(pair, link) if bar.relation is Relation.SUPPORTS}
    apart = other_time(pair)
    reasons = [_told(pair, text, code, _values(pair, apart and code == "other_time")) for text, code in told.items()]
    hours = _hours(pair)
    if hours and not any(one.claim_value == hours[0][0] for one in reasons):
        reasons.append(_told(pair, "Another hour, and not known to be of the same thing.", "other_hour", hours))
    amounts = _amounts(pair)
    if amounts and not any(_amount_is_shown(one, amounts) for one in reasons):
        reasons.append(_told(pair, "Another amount, and not known to count the same thing.", "other_amount", amounts))
    return tuple(reasons[:2]) or (_told(pair, _alike(pair), ALIKE, None),)


def _of_no_evidence(text: str) -> str:
    """Return a reason in which what does not count is not called evidence."""
    return text.replace("The evidence", "This statement").replace("the evidence", "this statement")


def _told(pair: Comparison, text: str, code: str, values: tuple[Said, Said] | None) -> Finding:
    if values is None:
        return finding(code, Relation.NEITHER, text, pair, values=(pair.claim.text, pair.evidence.text))
    (here, mine), (there, theirs) = values
    return finding(code, Relation.NEITHER, text, pair, values=(here, there), spans=(mine, theirs))


def _alike(pair: Comparison) -> str:
    both = in_common(pair)
    shared = f"Alike in words only (both have {both})" if both else "Near in meaning only"
    return f"{shared}: nothing found by which one would bear out or contradict the other."


def _values(pair: Comparison, apart: bool) -> tuple[Said, Said] | None:
    """Return what differs: the times where these do not meet, else hours or amounts."""
    return (_times(pair) if apart else None) or _amounts(pair)


def _times(pair: Comparison) -> tuple[Said, Said] | None:
    mine, theirs = (
        next(((one.text, Span(start=one.start, end=one.end)) for one in claim.periods), None) for claim in pair[:2]
    )
    return (mine, theirs) if mine and theirs and mine[0].casefold() != theirs[0].casefold() else None


def _hours(pair: Comparison) -> tuple[Said, Said] | None:
    """Return the first hour of either statement, where they share none."""
    mine, theirs = ([*_clocks(claim)] for claim in pair[:2])
    if not mine or not theirs or {one[0].casefold() for one in mine} & {one[0].casefold() for one in theirs}:
        return None
    return mine[0], theirs[0]


def _clocks(claim: Claim) -> Iterator[Said]:
    for found in CLOCK.finditer(claim.text):
        start = claim.start + found.start()
        yield found.group().strip(), Span(start=start, end=start + len(found.group().rstrip()))


def _amounts(pair: Comparison) -> tuple[Said, Said] | None:
    """Return two figures that cannot be one, of one unit where there are such, where no amount is in both."""
    mine, theirs = ([some for ways in amounts_of(c) if (some := [*filter(is_figure, ways)])] for c in pair[:2])
    if not mine or not theirs or any(may_be_one(left, right) for left in mine for right in theirs):
        return None
    pairs = [(left[0], right[0]) for left in mine for right in theirs]
    here, there = next((two for two in pairs if same_unit(*two)), pairs[0])
    return (here.text, Span(start=here.start, end=here.end)), (there.text, Span(start=there.start, end=there.end))


def _amount_is_shown(reason: Finding, amounts: tuple[Said, Said]) -> bool:
    return (reason.claim_value, reason.evidence_value) == (amounts[0][0], amounts[1][0])
