"""A number in a parsed article in, the amount it gives out: money, measure, share, time, age or a count of things."""

from typing import NamedTuple

from claims.amounts.ages import age_end
from claims.amounts.atoms import Numeral
from claims.amounts.counts import counted
from claims.amounts.dated import is_dated
from claims.amounts.numerals import find_numerals
from claims.amounts.units import Measure, measure_after, sign_before
from claims.lexicon import amount_patterns as patterns
from claims.parse.page import Page


class Amount(NamedTuple):
    """A number with what it measures or counts, before bounds and ranges are read."""

    start: int
    end: int
    value: float
    unit: str | None
    kind: str  # measure, money, percent, time, age, count, bare
    numeral: Numeral


def read_amount(page: Page, numeral: Numeral) -> Amount | None:
    """Join a number with its currency, unit, age or counted noun; None where it is no amount."""
    if numeral.kind in {"ordinal", "slashed"}:
        return None
    if sign := sign_before(page.text, numeral.start):
        return _money(page.text, numeral, *sign)
    if is_dated(page.text, numeral.start, numeral.end) or _is_code(page, numeral) or _is_glued(page.text, numeral):
        return None
    plain = _as_unit(page.text, numeral) if numeral.kind == "lettered" else numeral
    if plain is None:
        return None
    return _measured(page, plain) or _count(page, plain)


def _count(page: Page, numeral: Numeral) -> Amount | None:
    found = counted(page, numeral)
    if found is None or patterns.RATE_BEFORE.search(page.text, max(0, numeral.start - 14), numeral.start):
        return None
    return Amount(numeral.start, found.end, numeral.value, found.unit, "count" if found.unit else "bare", numeral)


def _money(text: str, numeral: Numeral, start: int, code: str, factor: float) -> Amount:
    value, end = numeral.value * factor, numeral.end
    if match := patterns.AFTER_SIGN.match(text, end):
        end = match.end()
        code = _AFTER_CODES.get((match.group(1) or "").upper().replace(".", ""), code)
    if start and text[start - 1] in "-−–" and (start == 1 or text[start - 2] in " (\n"):
        start, value = start - 1, -abs(value)
    return Amount(start, end, value, code, "money", numeral)


_AFTER_CODES = {"US": "USD", "USD": "USD", "AUD": "AUD", "CAD": "CAD", "CDN": "CAD", "NZD": "NZD", "HKD": "HKD"}


def _is_code(page: Page, numeral: Numeral) -> bool:
    """Say whether the number counts nothing: "zero in on", "dial 911", the class of '08, a number in a web address."""
    text, start = page.text, numeral.start
    raw = text[start : numeral.end].lower()
    if raw == "zero":
        token = page.token_at(start)
        if token is None or token.pos_ in {"VERB", "ADJ"} or text.startswith(" in ", numeral.end):
            return True
        return bool(patterns.ZERO_NAME.search(text, max(0, start - 10), start))
    if raw.isdigit() and (len(raw) > 11 or raw[0] == "0" and numeral.value):
        return True
    if patterns.ADDRESS.search(_chunk(text, start)):
        return True
    return raw == "911" or (start > 0 and text[start - 1] in "'’‘" and len(raw) == 2 and raw.isdigit())


def _chunk(text: str, offset: int) -> str:
    """Return the characters around `offset` that no blank parts."""
    low, high = max(0, offset - 200), offset + 200
    left = max(text.rfind(" ", low, offset), text.rfind("\n", low, offset), low - 1) + 1
    right = text.find(" ", offset, high)
    return text[left : right if right > 0 else high]


def _is_glued(text: str, numeral: Numeral) -> bool:
    """Say whether letters run into the number from the left: G7, F-16, COVID-19."""
    start = numeral.start
    before, further = text[max(0, start - 1) : start], text[max(0, start - 2) : max(0, start - 1)]
    if before == ".":
        return further.isalnum() and not numeral.spelled
    if before.isalnum() or before and before in "_#@&":
        return True
    if not before or before not in "-–‑/" or not further.isalnum():
        return False
    match = patterns.LAST_WORD.search(text, max(0, start - 16), start - 1)
    word = match.group().lower() if match else ""
    return not (word in _PREFIXES or word[-1:].isdigit() or word[:1].isdigit() and word[-1] in "kmb")  # 5k-20k


_PREFIXES = frozenset(
    "to sub pre post about over under nearly some almost plus only just one two three four five six seven eight nine"
    " ten twelve fifteen twenty thirty forty fifty hundred million billion".split()
)


def _as_unit(text: str, numeral: Numeral) -> Numeral | None:
    """Read the letter behind a figure as a unit where it is none of magnitude: "50m" alone is metres, "5G" a name."""
    match = patterns.LETTERS.search(text, numeral.start, numeral.end)
    letters = match.group() if match else ""
    if letters in {"G", "T"}:
        return None
    if letters not in _LETTER_VALUES or letters == "m" and patterns.COUNTED_AFTER.match(text, numeral.end):
        return numeral
    value = numeral.value / _LETTER_VALUES[letters]
    return numeral._replace(end=numeral.end - len(letters), value=value, kind="cardinal", scaled=False)


_LETTER_VALUES = {"m": 1e6, "mm": 1e6, "t": 1e12}


def _measured(page: Page, numeral: Numeral) -> Amount | None:
    """Read percent, money, a measure, a time or an age behind the number."""
    position = numeral.end
    if numeral.kind == "vague" and (match := patterns.OF_COINS.match(page.text, position)):
        position = match.end()  # "billions of dollars"
    measure = measure_after(page.text, position, numeral.value)
    if measure is None:
        end = age_end(page, numeral)
        return None if end is None else Amount(numeral.start, end, numeral.value, "years old", "age", numeral)
    if measure.kind == "time":
        return _timed(page.text, numeral, measure)
    value, end, unit = _finished(page.text, numeral.value * measure.factor, measure)
    return Amount(numeral.start, end, value, unit, measure.kind, numeral)


def _finished(text: str, value: float, measure: Measure) -> tuple[float, int, str]:
    """Add what follows the unit: "13 dollars 45 cents", "5 feet 2 inches", "percent points"."""
    end, unit = measure.end, measure.unit
    if measure.kind == "money":
        more = patterns.COINS_MORE.match(text, end) or patterns.CENTS_MORE.match(text, end)
        cents = find_numerals(more.group(1)) if more else []
        if more and cents and cents[0].value < 100:
            return value + cents[0].value / 100, more.end(), unit
    if unit == "foot" and (more := patterns.INCHES_MORE.match(text, end)):
        return value + float(more.group(1) or more.group(2)) / 12, more.end(), unit
    if unit == "percent" and (more := patterns.POINTS_MORE.match(text, end)):
        return value, more.end(), "percentage points"
    return value, end, unit


def _timed(text: str, numeral: Numeral, measure: Measure) -> Amount | None:
    """Read an age or a span of time; "two second-half goals" are no seconds."""
    value = numeral.value * measure.factor
    if match := patterns.OLD.match(text, measure.end):
        return Amount(numeral.start, match.end(), value, f"{measure.unit} old", "age", numeral)
    word = text[numeral.end : measure.end].strip(" -").lower()
    hyphened = text.startswith("-", numeral.end)
    if value != 1 and word in {"second", "sec", "minute"} and not hyphened:
        return None
    return Amount(numeral.start, measure.end, value, measure.unit, "time", numeral)
