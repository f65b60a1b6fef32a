"""A pipeline's table of words and tags in, the same table with a memory out: what it says of a word is asked once.

The table (spaCy's attribute ruler) tells part of speech, form and base of a word from its tag, its spelling and what it
is in the sentence. It holds every word of every text against some two hundred patterns, which takes a tenth of the
whole pipeline's time; almost all of them look at one word alone. So the answer for such a word is remembered. Where a
pattern of two words may fit, the table itself is asked, each time.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import numpy

KEYS = ("TAG", "LOWER", "DEP")  # all that a pattern may ask of a word
SET = ("TAG", "POS", "MORPH", "LEMMA", "DEP")  # all that the table may say, in the order of `_ask`
SPELT = frozenset({*KEYS, "IS_SPACE"})  # whether a word is blank is seen in how it is written
REMEMBERED = 100_000  # words, each with a tag and a place in its sentence
_Key = tuple[int, int, int]
_Pattern = Sequence[Mapping[str, Any]]


def can_be_remembered(patterns: Iterable[_Pattern]) -> bool:
    """Say whether every pattern looks at one word or two, and at nothing but its tag, spelling and place."""
    return all(len(pattern) <= 2 and all(set(word) <= SPELT for word in pattern) for pattern in patterns)


class Remembering:
    """The component that stands in for the table; it says the very same."""

    def __init__(self, ruler: Any) -> None:
        self._ruler = ruler
        self._names = ruler.vocab.strings
        self._pairs = [p for one in ruler.patterns for p in one["patterns"] if len(p) == 2]
        self._told: dict[_Key, list[int]] = {}
        self._fits: dict[tuple[int, _Key], frozenset[int]] = {}

    def __call__(self, parse: Any) -> Any:
        """Set what the table says of every word of a parsed text, and return the text."""
        keys: list[_Key] = list(map(tuple, parse.to_array(list(KEYS)).tolist()))
        if keys:
            told = [self._told.get(key) or self._ask(parse, place, key) for place, key in enumerate(keys)]
            parse.from_array(list(SET), numpy.asarray(told, dtype="uint64"))
            for start, end in self._stretches(keys):
                self._rule(parse, start, end)
        return parse

    def _ask(self, parse: Any, place: int, key: _Key) -> list[int]:
        """Return what the table says of one word, and remember it."""
        self._rule(parse, place, place + 1)
        if len(self._told) >= REMEMBERED:
            self._told.clear()
        word = parse[place]
        self._told[key] = told = [word.tag, word.pos, word.morph.key, word.lemma, word.dep]
        return told

    def _rule(self, parse: Any, start: int, end: int) -> None:
        """Have the table look at the words from `start` to `end` alone."""
        matches = [
            (rule, name, left + start, right + start) for rule, name, left, right in self._ruler.match(parse[start:end])
        ]
        self._ruler.set_annotations(parse, matches)

    def _stretches(self, keys: Sequence[_Key]) -> Iterator[tuple[int, int]]:
        """Yield from where to where two words in a row may fit a pattern of two."""
        start = None
        for place in range(1, len(keys) + 1):
            met = place < len(keys) and not self._fitting(0, keys[place - 1]).isdisjoint(self._fitting(1, keys[place]))
            if met and start is None:
                start = place - 1
            elif not met and start is not None:
                yield start, place
                start = None

    def _fitting(self, nth: int, key: _Key) -> frozenset[int]:
        """Return the patterns of two words in which a word may be the first (0) or the second (1)."""
        found = self._fits.get((nth, key))
        if found is None:
            if len(self._fits) >= 2 * REMEMBERED:
                self._fits.clear()
            word = dict(zip(KEYS, (self._names[number] for number in key), strict=True))
            found = frozenset(number for number, pair in enumerate(self._pairs) if _may_fit(pair[nth], word))
            self._fits[nth, key] = found
        return found


def _may_fit(asked: Mapping[str, Any], word: Mapping[str, str]) -> bool:
    return all(_is(wanted, word[name]) for name, wanted in asked.items() if name in word)


def _is(wanted: Any, found: str) -> bool:
    """Say whether a value may be the wanted one; what is asked in a way unknown here may be met."""
    if isinstance(wanted, str):
        return wanted == found
    if isinstance(wanted, Mapping) and set(wanted) <= {"IN", "REGEX"}:
        return found in wanted.get("IN", (found,)) and bool(re.search(wanted.get("REGEX", ""), found))
    return True
