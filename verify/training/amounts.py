"""A number in, wordings of it out: what is equal to it, near it, follows from it, or cannot be together with it."""

import random
from typing import NamedTuple

WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split()


class Wording(NamedTuple):
    """An amount as written, and the least and greatest that it can mean."""

    text: str
    low: float
    high: float


ANY = float("inf")


def draw(chance: random.Random, least: float, greatest: float) -> float:
    """Return a number between the two, small ones as likely as great ones."""
    value = least * (greatest / least) ** chance.random()
    if value < 20:
        return round(value, 1) if chance.random() < 0.4 and greatest < 120 else float(round(value))
    digits = chance.choice((1, 2, 2, 3))
    return float(f"{value:.{digits}g}")


def exactly(value: float, unit: str, chance: random.Random) -> Wording:
    """Return the number itself: in figures or, when small, in words."""
    return Wording(_written(value, unit, chance), value, value)


def loosely(value: float, unit: str, chance: random.Random) -> Wording:
    """Return a wording that is true of the number and says less: about, at least, a range."""
    step = chance.uniform(0.03, 0.30)
    below, above = _round(value * (1 - step), unit), _round(value * (1 + step), unit)
    above = min(above, 99.0) if unit == "%" else above
    if not below < value < above:
        return Wording(f"at least {_written(value, unit, chance)}", value, ANY)
    make = chance.choice((_more_than, _fewer_than, _about, _between, _at_least, _up_to))
    return make(value, below, above, unit, chance)


def _more_than(value: float, below: float, above: float, unit: str, chance: random.Random) -> Wording:
    word = chance.choice(("more than", "over", "upwards of"))
    return Wording(f"{word} {_written(below, unit, chance)}", below, ANY)


def _fewer_than(value: float, below: float, above: float, unit: str, chance: random.Random) -> Wording:
    word = "less than" if unit else "fewer than"
    return Wording(f"{word} {_written(above, unit, chance)}", 0, above)


def _at_least(value: float, below: float, above: float, unit: str, chance: random.Random) -> Wording:
    low = chance.choice((value, below))
    return Wording(f"at least {_written(low, unit, chance)}", low, ANY)


def _up_to(value: float, below: float, above: float, unit: str, chance: random.Random) -> Wording:
    high = chance.choice((value, above))
    return Wording(f"no more than {_written(high, unit, chance)}", 0, high)


def _about(value: float, below: float, above: float, unit: str, chance: random.Random) -> Wording:
    word = chance.choice(("about", "around", "some", "nearly", "almost", "roughly"))
    near = float(f"{value:.1g}") if value >= 20 and abs(float(f"{value:.1g}") / value - 1) < 0.05 else value
    return Wording(f"{word} {_written(near, unit, chance)}", near * 0.93, near * 1.07)


def _between(value: float, below: float, above: float, unit: str, chance: random.Random) -> Wording:
    if unit:
        return Wording(f"between {_written(below, unit, chance)} and {_written(above, unit, chance)}", below, above)
    return Wording(f"between {_figures(below)} and {_figures(above)}", below, above)


def other(value: float, unit: str, chance: random.Random) -> float:
    """Return a number that is plainly not this one, nor an approximation of it."""
    if unit == "%":
        return chance.choice([n / 2 for n in range(3, 190) if abs(n / 2 - value) > max(1, value / 5)])
    if value <= 12 and value == int(value):
        return float(chance.choice([n for n in range(2, 16) if abs(n - value) >= max(1, value / 4)]))
    factor = chance.choice((1.25, 1.4, 1.6, 2, 3, 5, 10))
    return _round(value * factor if chance.random() < 0.5 else value / factor, unit, 2)


def fit(left: Wording, right: Wording) -> bool:
    """Say whether both can be true of one number."""
    return left.low <= right.high and right.low <= left.high


def follows(evidence: Wording, claim: Wording) -> bool:
    """Say whether the claim is true of every number that the evidence allows."""
    return claim.low <= evidence.low and evidence.high <= claim.high


def _round(value: float, unit: str, digits: int = 1) -> float:
    rounded = float(f"{value:.{digits}g}")
    return rounded if value >= 20 else round(value, 1) if value < 6 and unit else float(round(value))


def _written(value: float, unit: str, chance: random.Random) -> str:
    if unit == "%":
        return f"{_plain(value)}{chance.choice(('%', ' percent', ' per cent'))}"
    if unit:
        sign, _, scale = unit.partition(" ")
        if value >= 1000:
            value, scale = value / 1000, "billion"
        return f"{sign}{_plain(value)} {scale}"
    if value == int(value) and value < len(WORDS) and chance.random() < 0.5:
        return WORDS[int(value)]
    if value >= 1_000_000:
        return f"{_plain(value / 1_000_000)} million"
    return _figures(value)


def _figures(value: float) -> str:
    return f"{round(value):,}" if value >= 12 or value == int(value) else _plain(value)


def _plain(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
