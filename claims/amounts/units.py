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
    "sec": "seconds",
    "secs": "seconds",
    "min": "minutes",
    "mins": "minutes",
    "hr": "hours",
    "hrs": "hours",
    "yr": "years",
    "yrs": "years",
    "century": "centuries",
}


def _any(words: "dict[str, str] | list[str]") -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True) if word)


_PERCENT = re.compile(
    r"[\s-]{0,2}(?:(?P<points>(?:percentage|per cent|percent|%)[\s-]points?\b|pp\b|ppts?\b)"
    r"|(?P<basis>(?:basis[\s-]points?|bps)\b)"
    r"|(?P<percent>[%٪]|(?:percent|per\s?cent|pct|pc|percentage)s?\b))",
    re.IGNORECASE,
)
_MEASURE_WORD = re.compile(rf"[\s-]{{0,3}}[\[({{]?({_any(_BY_WORD)})(?![\w])", re.IGNORECASE)
_MEASURE_SYMBOL = re.compile(rf"[\s\u00a0-]?[\[({{]?({_any(_BY_SYMBOL)})(?![\w²³^])(?![.-]\w)")
_TIME = re.compile(rf"[\s-]{{0,3}}(?:calendar |full |straight |consecutive )?({_any(TIMES)})\b", re.IGNORECASE)
_SIGN_BEFORE = re.compile(rf"(?:(?<![\w$])|(?<=\W))({_any(SIGNS)}|(?<!\w)(?:{_any(CODES)}))\s?$")
_TRAILING_SIGNS = [sign for sign in SIGNS if not (sign.isascii() and sign.isalpha()) and "=" not in sign]
_SIGN_AFTER = re.compile(rf"\s?(?:({_any(_TRAILING_SIGNS)})(?![\w\d])|({_any(CODES)})\b)")
_NATION = rf"(?:({_any(NATIONALITIES)})[\s-]+)?"
_COIN_AFTER = re.compile(rf"[\s-]{{0,2}}{_NATION}({_any([*COINS, *SHARED_COINS])})\b", re.IGNORECASE)
_COIN_BEFORE = re.compile(r"(?<![\d\w])(?<!\d )dollars?\s$", re.IGNORECASE)
_MILLIONS = re.compile(rf"\s?(?:M|m)({_any(CODES)})\b")
_MILLIONS_BEFORE = re.compile(rf"\bM({_any(CODES)})\s?$")
_SUBUNITS = re.compile(r"\s?(?:(cents?|¢)|(pence|pennies|penny|p))(?!\w)", re.IGNORECASE)


_CURRENCIES = frozenset((*CODES, *SIGNS.values(), *COINS.values(), *NATIONAL_COINS.values(), *SHARED_COINS))


def is_currency(unit: str) -> bool:
    """Say whether a unit is money: a code, or the word of a coin that several states have ("pesos")."""
    return unit in _CURRENCIES


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
        return Measure(match.end(), "cents" if coin.startswith("cent") else code, "money")
    if coin in {"pound", "pounds"}:  # millions of pounds are money, a few are weight
        return Measure(match.end(), "GBP", "money") if value >= 1e6 else None
    if coin == "won" and value < 100:  # "ticket 42 won", and nothing costs so few
        return None
    if coin in {"cent", "cents"}:
        return Measure(match.end(), "cents", "money")
    return Measure(match.end(), COINS.get(coin, coin), "money")


def _measure(text: str, end: int) -> Measure | None:
    if match := _MEASURE_WORD.match(text, end):
        return Measure(match.end(), _BY_WORD[match.group(1).lower()], "measure")
    match = _MEASURE_SYMBOL.match(text, end)
    if not match or match.group(1) in _NEEDS_TOUCH and text[end].isspace():
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


class Base(NamedTuple):
    """A base unit and the line that leads to it: base = slope * written + offset."""

    name: str
    slope: float
    offset: float = 0.0


@lru_cache(maxsize=1)
def _registry() -> "pint.UnitRegistry[float]":
    import pint  # takes half a second, so only when the first measure turns up

    registry: pint.UnitRegistry[float] = pint.UnitRegistry()
    registry.define("ksi = 1000 * psi")
    return registry


@lru_cache(maxsize=4096)
def base_unit(unit: str) -> Base | None:
    """Return the SI unit of a measure (degrees Celsius for a temperature); None for what is no measure."""
    if unit in _TEMPERATURES:
        return _TEMPERATURES[unit]
    if unit not in _MEASURES:
        return None
    quantity = _registry().Quantity(1.0, unit)
    for name, target in _BASES.items():
        # pint gives bits no dimension of their own, so a byte a second would pass for a hertz
        if ("byte" in name) == ("bit" in unit or "byte" in unit) and quantity.is_compatible_with(target):
            return Base(name, float(f"{quantity.to(target).magnitude:.12g}"))
    return None


_TEMPERATURES = {
    "degC": Base("degree_Celsius", 1.0),
    "degF": Base("degree_Celsius", 5 / 9, -160 / 9),
    "kelvin": Base("degree_Celsius", 1.0, -273.15),
}
# Units that news readers take as they are, or that share their dimension with something else.
_STAY = frozenset("degree radian decibel bit carat revolutions_per_minute oil_barrel kilocalorie sievert".split())
_MEASURES = (frozenset(_BY_WORD.values()) | frozenset(_BY_SYMBOL.values())) - _STAY - {"mile / gallon"}
_SAME_NAME = "meter kilogram watt joule pascal newton volt ampere coulomb byte hertz sievert".split()
_BASES = {name: name for name in _SAME_NAME} | {
    "meter²": "meter ** 2",
    "meter³": "meter ** 3",
    "meter/second": "meter / second",
    "byte/second": "byte / second",
}
