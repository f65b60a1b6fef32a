"""A measure or coin as written in, its usual name and its base unit out; the only home of the library pint."""

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from claims.lexicon.units import (
    CODES,
    COINS,
    NATIONAL_COINS,
    NATIONALITIES,
    SHARED_COINS,
    SIGNS,
    SYMBOLS,
    TIMES,
    WORDS,
)

if TYPE_CHECKING:
    import pint


class Measure(NamedTuple):
    """A unit found in the text: where it ends, its name in pint, ISO 4217 or plain words, and what kind it is."""

    end: int
    unit: str
    kind: str  # measure, money, percent, time
    factor: float = 1.0


def _spellings(table: dict[str, str]) -> dict[str, str]:
    return {way: name for name, ways in table.items() for way in (ways.split("|") if "|" in ways else ways.split())}


_BY_WORD = _spellings(WORDS)
_BY_SYMBOL = _spellings(SYMBOLS)
_TIME_NAMES = {
    "sec": "seconds", "secs": "seconds", "min": "minutes", "mins": "minutes", "hr": "hours", "hrs": "hours", "yr": "years", "yrs": "years",
    "century": "centuries", "fortnight": "fortnights",
}  # fmt: skip


def _any(words: "dict[str, str] | list[str]") -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True) if word)


_PERCENT = re.compile(
    r"[\s-]{0,2}(?:(?P<points>(?:percentage|per cent|percent|%)[\s-]points?\b|pp\b|ppts?\b)|(?P<basis>(?:basis[\s-]points?|bps)\b)"
    r"|(?P<percent>[%٪]|(?:percent|per\s?cent|pct|pc|percentage)s?\b))",
    re.IGNORECASE,
)
_MEASURE_WORD = re.compile(rf"[\s-]{{0,3}}[\[({{]?({_any(_BY_WORD)})(?![\w])", re.IGNORECASE)
_MEASURE_SYMBOL = re.compile(rf"[\s\u00a0-]?[\[({{]?({_any(_BY_SYMBOL)})(?![\w²³^])(?![.-]\w)")
_TIME = re.compile(rf"[\s-]{{0,3}}(?:calendar |full |straight |consecutive )?({_any(TIMES)})\b", re.IGNORECASE)
_SIGN_BEFORE = re.compile(rf"(?:(?<![\w$])|(?<=\W))({_any(SIGNS)}|(?<!\w)(?:{_any(CODES)}))\s?$")
_SIGN_AFTER = re.compile(rf"\s?(?:({_any([s for s in SIGNS if not (s.isascii() and s.isalpha()) and '=' not in s])})(?![\w\d])|({_any(CODES)})\b)")
_NATION = rf"(?:({_any(NATIONALITIES)})[\s-]+)?"
_COIN_AFTER = re.compile(rf"[\s-]{{0,2}}{_NATION}({_any({**COINS, **dict.fromkeys(SHARED_COINS, '')})})\b", re.IGNORECASE)
_COIN_BEFORE = re.compile(r"(?<![\d\w])(?<!\d )dollars?\s$", re.IGNORECASE)
_MILLIONS = re.compile(rf"\s?(?:M|m)({_any(CODES)})\b")
_MILLIONS_BEFORE = re.compile(rf"\bM({_any(CODES)})\s?$")
_SUBUNITS = re.compile(r"\s?(?:(cents?|¢)|(pence|pennies|penny|p))(?!\w)", re.IGNORECASE)


def sign_before(text: str, start: int) -> tuple[int, str, float] | None:
    """Return where the currency sign before `start` begins, its code and a factor, if there is one."""
    window = max(0, start - 9)
    if match := _SIGN_BEFORE.search(text, window, start):
        sign = match.group(1)
        return match.start(1), SIGNS.get(sign, sign), 1.0
    if match := _MILLIONS_BEFORE.search(text, window, start):
        return match.start(), match.group(1), 1e6
    if match := _COIN_BEFORE.search(text, window, start):
        return match.start(), COINS[match.group().strip().lower()], 1.0
    return None


def measure_after(text: str, end: int, value: float) -> Measure | None:
    """Return the unit that stands at `end`: percent, money, a measure or a time, in that order."""
    following = text[end : end + 1]
    if not following or following in ",;:.?!\"'\n":
        return None
    return _percent(text, end) or _money_after(text, end, value) or _measure(text, end) or _time(text, end)


def _percent(text: str, end: int) -> Measure | None:
    match = _PERCENT.match(text, end)
    if not match:
        return None
    unit = {"points": "percentage points", "basis": "basis points"}.get(match.lastgroup or "", "percent")
    return Measure(match.end(), unit, "percent")


def _money_after(text: str, end: int, value: float) -> Measure | None:
    if match := _MILLIONS.match(text, end):
        return Measure(match.end(), match.group(1), "money", 1e6)
    if match := _SIGN_AFTER.match(text, end):
        sign = match.group(1)
        return Measure(match.end(), SIGNS[sign] if sign else match.group(2), "money")
    if match := _COIN_AFTER.match(text, end):
        return _coin(match, value)
    if match := _SUBUNITS.match(text, end):
        return Measure(match.end(), "cents" if match.group(1) else "pence", "money")
    return None


def _coin(match: re.Match[str], value: float) -> Measure | None:
    nation, coin = match.group(1), match.group(2).lower()
    if nation:
        code = NATIONAL_COINS[NATIONALITIES[nation.lower()]]
        return Measure(match.end(), code, "money") if not coin.startswith("cent") else Measure(match.end(), "cents", "money")
    if coin in {"pound", "pounds"}:  # millions of pounds are money, a few are weight
        return Measure(match.end(), "GBP", "money") if value >= 1e6 else None
    if coin in {"cent", "cents"}:
        return Measure(match.end(), "cents", "money")
    return Measure(match.end(), COINS.get(coin, coin), "money")


def _measure(text: str, end: int) -> Measure | None:
    if match := _MEASURE_WORD.match(text, end):
        return Measure(match.end(), _BY_WORD[match.group(1).lower()], "measure")
    match = _MEASURE_SYMBOL.match(text, end)
    if not match or (match.group(1) in _NEEDS_TOUCH and text[end].isspace() and not match.group(1).isupper()):
        return None
    if match.group(1) in {"in", "A", "V", "W", "l", "L", "J"} and text[end].isspace() and match.group(1) in {"in", "A"}:
        return None
    return Measure(match.end(), _BY_SYMBOL[match.group(1)], "measure")


_NEEDS_TOUCH = frozenset({"in", "A", "l"})


def _time(text: str, end: int) -> Measure | None:
    match = _TIME.match(text, end)
    if not match:
        return None
    word = match.group(1).lower()
    name = _TIME_NAMES.get(word) or (word if word.endswith("s") else word + "s")
    return Measure(match.end(), name, "time")


@lru_cache(maxsize=1)
def _registry() -> "pint.UnitRegistry[float]":
    import pint  # takes half a second, so only when the first measure turns up

    registry: pint.UnitRegistry[float] = pint.UnitRegistry()
    registry.define("ksi = 1000 * psi")
    return registry


@lru_cache(maxsize=1024)
def base_unit(unit: str) -> tuple[str, float, float]:
    """Return the base unit of `unit`, with the slope and offset that lead to it; temperatures lead to degrees Celsius."""
    if unit in {"degC", "degF", "kelvin"}:
        slope, offset = {"degC": (1.0, 0.0), "degF": (5 / 9, -160 / 9), "kelvin": (1.0, -273.15)}[unit]
        return "degree_Celsius", slope, offset
    if unit in _STAY:
        return unit, 1.0, 0.0
    quantity = _registry().Quantity(1.0, unit).to_base_units()
    return str(quantity.units), float(quantity.magnitude), 0.0


_STAY = frozenset({"degree", "decibel", "bit", "mile / gallon", "carat", "revolutions_per_minute", "oil_barrel", "kilocalorie"})
