"""The frequent words and pairs of words of English in, as symspellpy brings them; how each is used at large out.

The words are 82,765, the pairs some 243,000, both counted on the web at large (a trillion words). Nothing of symspellpy
but these two lists is used.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from importlib import resources
from typing import NamedTuple

LISTS = "symspellpy"
WORDS, PAIRS = "frequency_dictionary_en_82_765.txt", "frequency_bigramdictionary_en_243_342.txt"
COUNTED = 1.024e12  # the words of which the lists are the count
COMMON = 1000.0  # in a million words: a word as frequent as this goes with everything (the, of, new)
DEGREES = ("very", "more", "most", "less", "too", "so", "quite", "rather")  # before a word that is a matter of degree


class English(NamedTuple):
    """What is known of English at large: how often words are used, and what is used beside what."""

    counts: Mapping[str, int]
    after: Mapping[str, frozenset[str]]  # the words that often follow a word

    def frequency(self, words: Iterable[str]) -> float:
        """Return how often the forms of a word stand in a million words."""
        return sum(self.counts.get(word, 0) for word in words) / COUNTED * 1e6

    def pairs(self, first: Iterable[str], second: Iterable[str]) -> bool:
        """Say whether any of the forms of two words are often used side by side."""
        followers = frozenset(second)
        return any(followers & self.after.get(word, frozenset()) for word in first)

    def company(self, words: Iterable[str]) -> int:
        """Return how many other words a word often stands before, those that go with everything left out."""
        found = {after for word in words for after in self.after.get(word, ())}
        return sum(self.frequency([word]) < COMMON for word in found)

    def is_gradable(self, word: str) -> bool:
        """Say whether a thing can be more or less so: such a word tells of what kind nothing is."""
        return any(word in self.after.get(degree, ()) for degree in DEGREES)


@lru_cache(maxsize=1)
def load() -> English:
    """Return the lists, read once."""
    counts = {word: int(count) for word, count in _rows(WORDS)}
    after: dict[str, set[str]] = {}
    for first, second, _ in _rows(PAIRS):
        after.setdefault(first, set()).add(second)
    return English(counts, {word: frozenset(found) for word, found in after.items()})


def _rows(name: str) -> Iterator[list[str]]:
    text = resources.files(LISTS).joinpath(name).read_text(encoding="utf-8-sig")
    return (line.split() for line in text.splitlines() if line.strip())
