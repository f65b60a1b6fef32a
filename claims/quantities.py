"""A parsed article in, the amounts it gives out: how much, of what, and how exact it is meant.

What stands in the fields of a `Quantity`:
    value   the number itself, magnitude included; None for a range. An open end ("more than 30") has value 30, low 30
            and "≥". "hundreds" has the value of its word, 100, and with "~" the ends, 100 and 999, that it may mean
    unit    ISO 4217 code, unit of measure by its usual name ("mile", "kilometer/hour"), "percent", "percentage points",
            "years old", a unit of time as written, or the counted noun; None where the text does not say
    base    a measure again, in base units ("meter", "kilogram", "meter/second", "degree_Celsius"), for comparison
    same_as the start of the amount that this one is in another currency: "€2 billion ($2.1 billion)" is one amount
    text    the words from the bound ("more than") to the noun, so that it can be shown as it stands
"""

from collections.abc import Iterator
from typing import NamedTuple

from claims.amounts.amount import Amount, read_amount
from claims.amounts.numerals import find_numerals
from claims.amounts.units import base_unit, is_currency
from claims.lexicon import amount_patterns as patterns
from claims.lexicon.amounts import SIGNS_BEFORE
from claims.model import BaseAmount, Quantity
from claims.parse.page import Page
from claims.parse.tokens import Doc


def find_quantities(doc: Doc) -> list[Quantity]:
    """Return the amounts in `doc` in text order."""
    page = Page(doc)
    amounts = [amount for numeral in find_numerals(page.text) if (amount := read_amount(page, numeral))]
    found: list[Quantity] = []
    for quantity in _bounded(page, amounts):
        if not found or quantity.start >= found[-1].end:
            found.append(with_base(quantity))
    return _linked(page.text, found)


def _linked(text: str, found: list[Quantity]) -> list[Quantity]:
    """Return the amounts, with money in brackets that says the one before it in another currency marked as the same."""
    same = {one.start: main.start for i, main in enumerate(found) for one in _conversions(text, found, i)}
    return [one.model_copy(update={"same_as": same.get(one.start)}) for one in found]


def _conversions(text: str, found: list[Quantity], i: int) -> list[Quantity]:
    """Return what stands in the brackets right behind an amount of money, when that is money of other currencies.

    "or $2.1 billion" behind it says the same without brackets.
    """
    same, before, joint = list[Quantity](), found[i], patterns.BRACKET_OPENS
    for one in found[i + 1 : i + 2]:
        if patterns.OR_THAT_IS.fullmatch(text, before.end, one.start) and _is_other_money(one, [before]):
            return [one]
    for one in found[i + 1 :]:
        if not joint.fullmatch(text, before.end, one.start) or not _is_other_money(one, [found[i], *same]):
            break
        same.append(one)
        before, joint = one, patterns.OR_ALSO
    return same if same and patterns.BRACKET_CLOSES.match(text, before.end) else []


def _is_other_money(one: Quantity, earlier: list[Quantity]) -> bool:
    """Say whether all are money, each of another currency."""
    units = [q.unit or "" for q in (*earlier, one)]
    return all(is_currency(unit) for unit in units) and len(set(units)) == len(units)


def with_base(quantity: Quantity) -> Quantity:
    """Return `quantity` with its measure in base units added; money, counts, shares and times have none."""
    base = base_unit(quantity.unit) if quantity.unit else None
    if base is None:
        return quantity
    value, low, high = (
        None if number is None else number * base.slope + base.offset
        for number in (quantity.value, quantity.low, quantity.high)
    )
    return quantity.model_copy(update={"base": BaseAmount(value=value, low=low, high=high, unit=base.name)})


def _bounded(page: Page, amounts: list[Amount]) -> Iterator[Quantity]:
    """Yield the amounts as quantities, two joined where they are the ends of a range."""
    i, before = 0, None
    while i < len(amounts):
        following = amounts[i + 1] if i + 1 < len(amounts) else None
        start = _range_start(page, amounts[i], following) if following else None
        if following and start is not None:
            before = _range(page, start, amounts[i], following)
            i += 2
        else:
            before = _single(page, _before_change(page, amounts[i], following), before)
            i += 1
        yield before


def _before_change(page: Page, left: Amount, right: Amount | None) -> Amount:
    """Return the first of two figures at two times, with what it shares with the second: "rose from 3 to 5 million"."""
    if right is None or left.kind != "bare" or not _is_change(page, left, right):
        return left
    return left._replace(value=_low_end(left, right), unit=right.unit)


def _is_change(page: Page, left: Amount, right: Amount) -> bool:
    """Say whether "from 900 to 700" tells what something was and what it became."""
    joint = patterns.JOINT.fullmatch(page.text, left.end, right.start)
    opening = patterns.OPENING.search(page.text, max(0, left.start - 24), left.start)
    if not joint or not joint.group("to") or not opening or opening.group(1).lower() != "from":
        return False
    changed = patterns.CHANGED_FROM.search(page.text, max(0, opening.start() - 64), opening.start())
    return changed is not None or _low_end(left, right) > right.value


def _range_start(page: Page, left: Amount, right: Amount) -> int | None:
    """Return where a range that the two amounts make up begins, or None where they make up none."""
    joint = patterns.JOINT.fullmatch(page.text, left.end, right.start)
    if not joint or left.numeral.kind == "vague" or not _same_measure(left, right) or _is_change(page, left, right):
        return None
    if {left.kind, right.kind} == {"bare"} and patterns.VOTED.search(page.text, max(0, left.start - 48), left.start):
        return None
    opening = patterns.OPENING.search(page.text, max(0, left.start - 24), left.start)
    between = opening is not None and opening.group(1).lower().startswith("between")
    if joint.group("and"):
        return opening.start(1) if opening and between else None
    if _low_end(left, right) >= right.value and (joint.group("dash") or not opening):
        return None
    if not joint.group("to"):
        return left.start
    if opening:
        return left.start if between else opening.start(1)
    return (
        None
        if left.kind != "bare" and patterns.CHANGED.search(page.text, max(0, left.start - 30), left.start)
        else left.start
    )


def _same_measure(left: Amount, right: Amount) -> bool:
    """Say whether two numbers may end one range: the unit may stand with either, money and ages with the first."""
    if right.kind == "bare" and (left.kind == "age" or left.kind == "money" and right.numeral.scaled):
        return True
    return left.kind in {"bare", right.kind} and left.unit in {None, right.unit}


def _low_end(left: Amount, right: Amount) -> float:
    """Return the lower end; "2 to 3 million" lends its magnitude to the first figure, "$200 to $4 million" does not."""
    if not right.numeral.scaled or left.numeral.scaled or not left.value:
        return left.value
    scale = 10.0 ** (3 * ((len(str(int(abs(right.value)))) - 1) // 3))
    return left.value * scale if abs(left.value) < abs(right.value) / scale else left.value


def _range(page: Page, start: int, left: Amount, right: Amount) -> Quantity:
    low, high = sorted((_low_end(left, right), right.value))
    bound = _bound_before(page, left, start)
    start = bound.start if bound else start
    text, unit = page.text[start : right.end], right.unit or left.unit
    return Quantity(
        text=text, start=start, end=right.end, value=None, low=low, high=high, unit=unit, approximation="range"
    )


def _single(page: Page, amount: Amount, before: Quantity | None) -> Quantity:
    bound = (
        _bound_before(page, amount, amount.start) or _bound_after(page, amount) or _restated(page.text, before, amount)
    )
    start, end = (min(amount.start, bound.start), max(amount.end, bound.end)) if bound else (amount.start, amount.end)
    mark = bound.mark if bound else "~" if amount.numeral.kind == "vague" else "="
    low = amount.value if mark == "≥" else amount.numeral.low
    high = amount.value if mark == "≤" else amount.numeral.high if mark != "≥" else None
    known = low is None or low <= amount.value  # "several hundred" is more than the hundred it names
    return Quantity(
        text=page.text[start:end],
        start=start,
        end=end,
        value=amount.value if known else None,
        low=low,
        high=high,
        unit=amount.unit,
        approximation=mark,
    )


class _Bound(NamedTuple):
    """Words that make an amount a lower bound, an upper bound or a rough figure."""

    start: int
    end: int
    mark: str


_MARKS = {"least": "≥", "most": "≤", "about": "~"}


def _restated(text: str, before: Quantity | None, amount: Amount) -> _Bound | None:
    """Give an amount in brackets the bound of the one that it repeats: "more than 100 kilometers (60 miles)"."""
    if before is None or before.approximation not in _MARKS.values() or amount.kind not in {"measure", "money"}:
        return None
    if (
        before.unit == amount.unit
        or text[before.end : amount.start].strip() != "("
        or not text.startswith(")", amount.end)
    ):
        return None
    return _Bound(amount.start, amount.end, before.approximation)


def _bound_before(page: Page, amount: Amount, start: int) -> _Bound | None:
    match = patterns.BOUND_BEFORE.search(page.text, max(0, start - 40), start)
    if not match:
        return None
    kind = match.lastgroup or ""
    words = match.group(kind).lower()
    if words == "up to" and patterns.MOVED_UP.search(page.text, max(0, match.start() - 12), match.start()):
        return None
    if amount.kind == "time" and words in _DURING and _is_preposition(page, match.start()):
        return None
    mark = SIGNS_BEFORE[words.replace(" ", "")] if kind == "sign" else _MARKS[kind]
    return _Bound(match.start(), amount.end, mark)


_DURING = frozenset("over within above beyond under".split())


def _is_preposition(page: Page, offset: int) -> bool:
    """Say whether "over" means during ("spread over three years") and not more than."""
    token = page.token_at(offset)
    return token is not None and (token.dep_ == "prep" or token.lower_ == "within")


def _bound_after(page: Page, amount: Amount) -> _Bound | None:
    """Read a bound behind the number or behind its noun: "50 or more", "200 houses or more"."""
    for position in (amount.numeral.end, amount.end):
        if match := patterns.BOUND_AFTER.match(page.text, position):
            return _Bound(amount.start, match.end(), _MARKS[match.lastgroup or "about"])
    return None
