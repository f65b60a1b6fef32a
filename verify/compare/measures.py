"""Two amounts of money, or two shares, in, whether both are of one measure of one thing: what the stadium costs.

"The cost has risen to 215 million" tells no owner of the cost; in articles of one story it is that of the stadium. A
net profit is no pre-tax profit, nor is that of the quarter that of the year.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from claims.lexicon.concepts import GENERIC, concept
from claims.lexicon.measures import ACCOUNTS, MEASURES, MONEY, NO_KIND, STANDING
from claims.model import Claim, Frame, Period, Quantity
from claims.stems import stem
from verify.compare.base import Comparison, named, things
from verify.compare.periods import is_dated, meet

HYPHENED = re.compile(r"\b(\w+-\w+) (\w+)")  # "pre-tax profit"
OF = re.compile(r"(?i)\b(\w+) (?:of|at|worth)(?: (?:about|around|some|nearly|almost|over|just|more than))? ?[$€£¥]?$")
SUM = re.compile(r"(?i)\b(?:million|billion|trillion|mn|bn)\b|\d(?:m|bn)\b")
LENGTHS = frozenset({"year", "quarter", "half", "season", "month"})  # precisions of the times that amounts are of


class Measured(NamedTuple):
    """What an amount is of: the measure, what qualifies it, and whose it is, where the statement says."""

    measure: str
    kinds: frozenset[str]
    owners: frozenset[str]
    names: frozenset[str]


def one_measure(pair: Comparison, mine: Quantity, theirs: Quantity) -> bool:
    """Say whether two amounts are of one measure, of one time, and of one thing as far as both tell."""
    ours, others = measured(mine, pair.claim), measured(theirs, pair.evidence)
    if ours is None or others is None or ours[:2] != others[:2] or not _one_time(pair, ours.measure):
        return False
    names = _words(ours.names), _words(others.names)
    if all(names) and not names[0] & names[1]:
        return False
    told = names[0] | ours.owners, names[1] | others.owners
    return bool(told[0] & told[1]) if all(told) else pair.one_story


def _words(names: frozenset[str]) -> frozenset[str]:
    return frozenset(concept(stem(word.casefold())) for name in names for word in name.split()) - GENERIC


def other_measure(pair: Comparison, mine: Quantity, theirs: Quantity) -> bool:
    """Say whether two amounts are of two measures, profit and sales, or of one of two kinds or of two times."""
    if other_account(pair, mine, theirs):
        return True
    ours, others = measured(mine, pair.claim), measured(theirs, pair.evidence)
    if ours is None or others is None:
        return False
    kinds, times = (ours.kinds, others.kinds), [[*_lengths(one)] for one in (pair.claim, pair.evidence)]
    if all(kinds) and not kinds[0] & kinds[1]:
        return True
    return all(times) and not any(_meet(one, other) for one in times[0] for other in times[1])


def other_account(pair: Comparison, mine: Quantity, theirs: Quantity) -> bool:
    """Say whether two amounts are of two measures of an account: a profit is no sales."""
    accounts = _account(mine, pair.claim), _account(theirs, pair.evidence)
    return all(accounts) and accounts[0] != accounts[1]


def _account(quantity: Quantity, claim: Claim) -> str | None:
    """Return which measure of an account an amount is of: the one right before it, or the only one of the statement."""
    if not _is_money(quantity):
        return None
    if (before := OF.search(claim.text[: quantity.start - claim.start])) and (word := _concept(before[1])) in ACCOUNTS:
        return word
    told = {_concept(word) for term in claim.terms for word in term.split()} & ACCOUNTS
    return next(iter(told)) if len(told) == 1 else None


def _concept(word: str) -> str:
    return concept(stem(word.casefold()))


def measured(quantity: Quantity, claim: Claim) -> Measured | None:
    """Return what an amount of money or a share is of, where the statement has one measure alone."""
    if not (_is_money(quantity) or quantity.unit == "percent" or is_bare_sum(quantity)):
        return None
    told = {concept(stem(word.casefold())) for term in claim.terms for word in term.split()} & MEASURES
    if len(told) != 1:
        return None
    (what,) = told
    kinds = {concept(stem(p.modifier.casefold())) for p in claim.phrases if concept(stem(p.head)) == what}
    kinds |= {left.casefold() for left, right in HYPHENED.findall(claim.text) if concept(stem(right)) == what}
    amount = {stem(word.casefold()) for word in quantity.text.split()}  # "a loss of 9 euros" is not the euros'
    owners = [owner for owner in _owners(what, claim) if owner not in amount]
    return Measured(
        what,
        frozenset(kinds - NO_KIND - things(tuple(owners))),
        things(tuple(owners)) - GENERIC - {what},
        named(tuple(owners)),
    )


def is_bare_sum(quantity: Quantity) -> bool:
    """Say whether an amount may be money that is not named: "it would cost 480 million"."""
    return quantity.unit is None and SUM.search(quantity.text) is not None


def one_coin(mine: Quantity, theirs: Quantity) -> bool:
    """Say whether one of two amounts is money, and the other may be money that is not named."""
    return any(is_bare_sum(bare) and _is_money(other) for bare, other in ((mine, theirs), (theirs, mine)))


def _is_money(quantity: Quantity) -> bool:
    unit = quantity.unit or ""
    return unit.isupper() or bool(unit) and unit.split()[-1] in MONEY


def _owners(what: str, claim: Claim) -> Iterator[str]:
    """Yield whose a measure is: of what costs, who acts; else what the parse says that it is of."""
    for frame in claim.frames:
        if concept(frame.predicate) == what:
            yield from (*frame.actors, *frame.actors_of)
        elif what in things(frame.actors):
            yield from frame.actors_of
        elif what in things(frame.objects):
            yield from _of_objects(frame)


def _of_objects(frame: Frame) -> Iterator[str]:
    yield from frame.objects_of
    yield from (name for name in frame.actors if name[:1].isupper())


def _one_time(pair: Comparison, measure: str) -> bool:
    """Say whether both name one year or quarter, or neither names any; what a thing costs is of no year."""
    if measure in STANDING:
        return True
    ours, others = ([*_lengths(one)] for one in (pair.claim, pair.evidence))
    return all(any(_meet(one, other) for other in others) for one in ours) and bool(ours) == bool(others)


def _lengths(claim: Claim) -> Iterator[Period]:
    return (p for p in claim.periods if p.precision in LENGTHS and not p.text.casefold().startswith("since"))


def _meet(left: Period, right: Period) -> bool:
    return is_dated(left) and is_dated(right) and left.precision == right.precision and meet(left, right)
