"""Two wordings in, whether a figure was changed between them out: "40 people" made "50 people", Monday made Friday.

What only one of the two gives (a number that was left out, an age that was added) is no change; a number that is
written in words, or rounded, is the same number.
"""

from collections.abc import Iterator
from functools import lru_cache

from rapidfuzz.distance import LCSseq

from claims.amounts.numerals import find_numerals
from claims.lexicon.time import WEEKDAYS
from verify.texts.words import words_of

ALIKE = 0.8  # share of the other words, in order, by which two wordings are one but for their figures
ROUNDED = 0.05  # by how much a figure may be rounded
DAYS = frozenset(day for day in WEEKDAYS if len(day) > 5)  # "sat" and "sun" are words of another kind too


def figures_differ(left: str, right: str) -> bool:
    """Say whether each side has a number, or a day of the week, that the other has not."""
    ours, theirs = _numbers(left), _numbers(right)
    if _missing(ours, theirs) and _missing(theirs, ours):
        return True
    days = _days(left), _days(right)
    return bool(days[0] - days[1] and days[1] - days[0])


def same_but_figures(left: str, right: str) -> bool:
    """Say whether two statements are in nearly the same words and differ in a figure."""
    ours, theirs = _plain(left), _plain(right)
    longer = max(len(ours), len(theirs))
    if not longer or min(len(ours), len(theirs)) < ALIKE * longer or not figures_differ(left, right):
        return False
    return LCSseq.similarity(ours, theirs) >= ALIKE * longer


def number_words(text: str) -> Iterator[str]:
    """Yield the words of the numbers in a text, as they stand there."""
    for one in find_numerals(text):
        yield from text[one.start : one.end].replace("-", " ").split()


def _missing(numbers: frozenset[float], others: frozenset[float]) -> bool:
    return any(not any(_one(number, other) for other in others) for number in numbers)


def _one(number: float, other: float) -> bool:
    """Say whether two numbers are one, or one the other rounded to its first digits: 4,213 and 4,200."""
    low, high = sorted((abs(number), abs(other)))
    if low == high:
        return number == other
    return any(_is_round(one) for one in (low, high)) and high - low <= ROUNDED * high


def _is_round(number: float) -> bool:
    """Say whether a number has at most two digits before its zeros."""
    return number >= 100 and float(f"{number:.1e}") == number


@lru_cache(maxsize=1 << 14)
def _numbers(text: str) -> frozenset[float]:
    return frozenset(round(one.value, 6) for one in find_numerals(text) if one.kind != "vague")


@lru_cache(maxsize=1 << 14)
def _days(text: str) -> frozenset[str]:
    return DAYS.intersection(words_of(text))


@lru_cache(maxsize=1 << 14)
def _plain(text: str) -> tuple[str, ...]:
    """Return the words of a text without its numbers and days."""
    start, parts = 0, []
    for one in find_numerals(text):
        parts.append(text[start : one.start])
        start = one.end
    return tuple(word for word in words_of(" ".join([*parts, text[start:]])) if word not in DAYS)
