"""Text in, its number words and figures out, one by one: what larger numbers are read from."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from claims.lexicon import number_patterns as patterns
from claims.lexicon.numbers import DOZENS, ORDINALS, PLURAL_SCALES, SCALES, TENS, UNITS, VULGAR_FRACTIONS


class Numeral(NamedTuple):
    """A number in the text: `value`, or `low` and `high` where the words leave it open (`hundreds`)."""

    start: int
    end: int
    value: float
    kind: str  # cardinal, fraction, ordinal, vague
    spelled: bool = False  # begins with a word and not with a figure
    low: float | None = None
    high: float | None = None
    scaled: bool = False  # carries a magnitude such as million


class Atom(NamedTuple):
    """One number word or figure, with its place, what it is good for, and its worth."""

    start: int
    end: int
    kind: str
    value: float
    word: str


_DENOMINATORS = {word + ending: value for word, value in ORDINALS.items() for ending in ("", "s")}
_KINDS: dict[str, tuple[str, float]] = (
    {w: ("ordinal", float(v)) for w, v in _DENOMINATORS.items()}
    | {w: ("plural", float(v[0])) for w, v in PLURAL_SCALES.items()}
    | {w: ("unit", float(v)) for w, v in UNITS.items()}
    | {w: ("ten", float(v)) for w, v in TENS.items()}
    | {"hundred": ("hundred", 100.0)}
    | {w: ("scale", float(v)) for w, v in SCALES.items()}
    | {w: ("dozen", float(v)) for w, v in DOZENS.items() if w not in PLURAL_SCALES}
    | {"half": ("half", 2.0), "halves": ("half", 2.0), "quarter": ("quarter", 4.0), "quarters": ("quarter", 4.0)}
)


def find_atoms(text: str) -> Iterator[Atom]:
    """Yield the number words and figures of `text` in order."""
    for match in patterns.ATOM.finditer(text):
        kind, word = match.lastgroup, match[0].lower()
        if kind == "word":
            if word in _KINDS:
                yield Atom(match.start(), match.end(), *_KINDS[word], word)
        elif kind == "figure":
            value = float(re.sub(r"[,\s]", "", word))
            if value == float("inf"):
                continue
            yield Atom(match.start(), match.end(), kind, value, word)
        elif kind == "vulgar":
            yield Atom(match.start(), match.end(), kind, VULGAR_FRACTIONS[word], word)


def multiplied(value: float, scale: float) -> float:
    """Multiply as on paper: 4.1 million is 4,100,000 and not a hair less."""
    return round(value * scale, 6)


def scale_of(text: str, numeral: Numeral) -> float:
    """Return the magnitude that a number ends with: 1,000,000 for "two million", 1 where it has none."""
    last = re.split(r"[\s-]+", text[numeral.start : numeral.end].lower())[-1]
    return float(SCALES.get(last, 1))


def times_scale(text: str, numeral: Numeral) -> Numeral:
    """Take in the magnitude that stands right after a number: "two and a half" + "million"."""
    match = patterns.OF_A_SCALE.match(text, numeral.end)
    if not match or " of" in match.group().lower() or " a" in match.group().lower():
        return numeral
    value, kind = scale_value(match)
    return numeral._replace(end=match.end(), value=multiplied(numeral.value, value), scaled=kind)


def scale_value(match: re.Match[str]) -> tuple[float, bool]:
    """Return what a matched magnitude is worth, and whether it is one of thousands and more."""
    word = (match.group(1) or match.group(2)).lower()
    value = float({"dozen": 12, "hundred": 100}.get(word) or SCALES[word])
    return value, value >= 1000
