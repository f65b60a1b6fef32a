"""A claim in, its amounts out as they are compared: what each counts, in base units, how much at least and most."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from claims.lexicon.concepts import concept
from claims.lexicon.parts import PEOPLE, VICTIMS
from claims.model import BaseAmount, Claim, Quantity
from claims.stems import stem
from verify.compare.tolls import harm_of, whom

JOB = concept("job")
ROUNDING = 0.05  # "about 20,000" and 21,000 are one figure; no rounding to the last digit takes more, "10" is not 14
ROUGHLY = 0.1  # ... unless it says so: "about 600" may be 640
# "none of the 40 million", "rather than 12": an amount that is named to say that it is not so.
CONTRAST = re.compile(
    r"(?i)\b(?:none of|not|instead of|rather than|as opposed to|compared (?:with|to)|unlike|short of|down from|up from)"
    r"(?: (?:the|some|about|just|only|its|their|an? (?:\w+ )?))?\W*$"
)
# "half of the 400", "ten of the 40": how many there were, and not how many it is told of.
OF_ALL = re.compile(
    r"(?i)\b(?:half|thirds?|quarters?|fifths?|tenths?|percent|most|some|many|few|none|dozens|hundreds|thousands|\d[\d,.]*"
    r"|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)"
    r" of (?:the|its|their|all|his|her|our)(?: (?:about|some|roughly|nearly|more than|\w+ed))? $"
)
# How long times are in what they are compared by.
SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800, "fortnight": 1209600}
MONTHS = {"month": 1, "year": 12, "decade": 120, "century": 1200, "centurie": 1200}
MONTH = 28, 31  # days
FRACTION = re.compile(r"(?i)\b(?:half|halves|thirds?|quarters?|fifths?|tenths?|eighths?|sixths?)\b")
VAGUE = 5.0  # times its least that the most of an amount is that only tells an order of size
Bounds = tuple[float, float]


def may_be_one(mine: Sequence[Quantity], theirs: Sequence[Quantity]) -> bool:
    """Say whether two amounts can be one, in any of the currencies that they are given in."""
    return any(same_unit(left, right) and compatible(left, right) for left in mine for right in theirs)


def same_unit(left: Quantity, right: Quantity) -> bool:
    """Say whether two amounts are in one unit, as far as both tell."""
    units = unit_of(left), unit_of(right)
    return units[0] == units[1] or not all(units)


def middle(quantity: Quantity) -> float | None:
    amount = measure(quantity)
    return next((one for one in (amount.value, amount.low, amount.high) if one is not None), None)


def stated(claim: Claim) -> Iterator[Quantity]:
    """Yield the amounts that a claim gives for true; what one is in another currency it is roughly, for rates move."""
    for quantity in claim.quantities:
        before = claim.text[: quantity.start - claim.start]
        if CONTRAST.search(before) or OF_ALL.search(before):
            continue
        rough = quantity.same_as is not None and quantity.approximation == "="
        yield quantity.model_copy(update={"approximation": "~"} if rough else _counting(quantity, claim))


def _counting(quantity: Quantity, claim: Claim) -> dict[str, str]:
    """Return whom a number counts where other words say it: people in a toll, employees of whoever employs them."""
    if quantity.unit is None and harm_of(quantity, claim) is not None:
        return {"unit": whom(quantity, claim)}
    employs = any(concept(f.predicate) == JOB and f.start < quantity.start for f in claim.frames if f.main)
    return {"unit": "employees"} if quantity.unit == "people" and employs else {}


def amounts_of(claim: Claim) -> list[list[Quantity]]:
    """Return the amounts of a claim, each in all currencies that it is given in."""
    ways: dict[int, list[Quantity]] = {}
    for quantity in stated(claim):
        ways.setdefault(quantity.start if quantity.same_as is None else quantity.same_as, []).append(quantity)
    return list(ways.values())


def unit_of(quantity: Quantity) -> str:
    """Return what is counted, in normal form: the concept of the noun, or the currency code or base unit."""
    unit = measure(quantity).unit or ""
    return unit if unit.isupper() else concept(stem(unit.split()[-1])) if unit else ""


def counts_people(quantity: Quantity) -> bool:
    """Say whether an amount counts people, of whatever kind."""
    return unit_of(quantity) in PEOPLE | VICTIMS


def measure(quantity: Quantity) -> Quantity | BaseAmount:
    """Return the amount in base units where it is a measure, a time or a share of something, else as written."""
    return quantity.base or _as_time(quantity) or _as_share(quantity) or quantity


def _as_time(quantity: Quantity) -> BaseAmount | None:
    """Return a length of time in seconds; of months the least and the most, for no month has a number of its own."""
    unit = (quantity.unit or "").casefold().removesuffix("s")
    least, most = (SECONDS.get(unit, MONTHS.get(unit, 0) * SECONDS["day"] * days) for days in MONTH)
    if not most:
        return None
    ends = (quantity.value if end is None else end for end in (quantity.low, quantity.high))
    low, high = (end and end * length for end, length in zip(ends, (least, most), strict=True))
    value = quantity.value and quantity.value * (least + most) / 2
    return BaseAmount(value=value, low=low, high=high, unit="second")


def _as_share(quantity: Quantity) -> BaseAmount | None:
    """Return "three quarters of voters" as 75 percent."""
    value = quantity.value
    if value is None or not 0 < value < 1 or not FRACTION.search(quantity.text):
        return None
    slack = 0.0 if quantity.approximation == "=" and (value * 100).is_integer() else ROUNDING * value
    return BaseAmount(value=value * 100, low=(value - slack) * 100, high=(value + slack) * 100, unit="percent")


def bounds(quantity: Quantity) -> Bounds:
    """Return the least and the greatest value that the words allow."""
    value = measure(quantity).value
    low, high = (value if end is None else end for end in (measure(quantity).low, measure(quantity).high))
    if quantity.approximation == "≥":
        return low if low is not None else float("-inf"), float("inf")
    if quantity.approximation == "≤" and not _is_a_zone(quantity):
        return float("-inf"), high if high is not None else float("inf")
    if _is_a_zone(quantity) and high is not None:
        return high, high
    if low is None or high is None:
        return float("-inf"), float("inf")
    slack = _leeway(quantity) * max(abs(low), abs(high)) if quantity.approximation == "~" else 0.0
    return low - slack, high + slack


def _is_a_zone(quantity: Quantity) -> bool:
    """Say whether an amount tells how far a zone reaches, which is a figure: "all within two miles had to leave"."""
    is_length = quantity.base is not None and quantity.base.unit == "meter"
    return is_length and quantity.text.casefold().startswith("within ")


def _leeway(quantity: Quantity) -> float:
    """Return which share of an amount "about" leaves open: a twentieth, or half of its last digit, if not too much."""
    value = abs(quantity.value or 0.0)
    return max(ROUNDING, min(ROUGHLY, half_of_last_digit(value) / value)) if value else ROUNDING


def half_of_last_digit(value: float) -> float:
    """Return half of what the last digit of a figure that is no zero stands for: 50 of 600, 0.05 of 3.5."""
    exponent = Decimal(str(value)).normalize().as_tuple().exponent
    return 10.0**exponent / 2 if isinstance(exponent, int) else 0.0


def compatible(left: Quantity, right: Quantity) -> bool:
    """Say whether one number can satisfy both; a figure rounded to its last written digit counts as equal."""
    (low, high), (other_low, other_high) = bounds(left), bounds(right)
    if low <= other_high and other_low <= high:
        return True
    exact, rounded = measure(left).value, measure(right).value
    return _rounds_to(exact, rounded) or _rounds_to(rounded, exact)


def _rounds_to(exact: float | None, rounded: float | None) -> bool:
    """Say whether `rounded`, a figure of at most two digits and zeros, is `exact` rounded to its last digit."""
    if exact is None or rounded is None or not rounded or rounded < 100:
        return False
    step = 1.0
    while rounded % (step * 10) == 0:
        step *= 10
    return rounded / step < 100 and step > 1 and abs(exact - rounded) <= min(step / 2, ROUNDING * rounded)


def is_figure(quantity: Quantity) -> bool:
    """Say whether an amount is a number, be it a rough one, and not only an order of size: "billions", "dozens"."""
    low, high = quantity.low, quantity.high
    return quantity.value is not None and not (low and high and high >= VAGUE * low)
