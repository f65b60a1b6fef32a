"""What the statements of one article chose to be compared with: kept from one check to the next, and read back.

A partner is written as the number of its article and its place there, so that what is kept of one article stays true
when others come and go.
"""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Positions = npt.NDArray[np.int64]  # of claims; NOBODY where fewer were found than there is room for
Rows = npt.NDArray[np.void]  # one a statement, see `layout`
NOBODY = -1
BITS = 20  # of a partner's place in its article
TWELFTH = 12  # one in twelve partners is found by words, another one in the claim's own article


class Room(NamedTuple):
    """How many partners a statement may have by each way, and how many are looked at by their wording."""

    by_words: int
    by_meaning: int

    @classmethod
    def of(cls, per_claim: int) -> "Room":
        """Return the parts of the number of partners that a statement may propose."""
        few = max(1, per_claim // TWELFTH)
        return cls(few, max(0, per_claim - 2 * few))

    @property
    def layout(self) -> np.dtype[np.void]:
        """Return what is kept of a statement, the same bytes on every machine."""
        few, many = self
        by_words = [("sought", "<i8", 2 * few), ("weights", "<f4", 2 * few), ("worded", "<i8", few)]
        return np.dtype([*by_words, ("inside", "<i8", few), ("near", "<i8", many), ("nearness", "<i4", many)])


class Chosen(NamedTuple):
    """One article: its number, what its statements are known and found by, and what they chose."""

    number: int
    signature: str  # of all that is compared of its statements
    keys: tuple[tuple[str, ...], ...]  # by which its statements are found
    among: str  # in which articles nearness was looked for
    rows: bytes


def partners(rows: Rows) -> Positions:
    """Return all that statements propose, a line each."""
    return np.concatenate([rows["worded"], rows["inside"], rows["near"]], axis=1)


def empty(count: int, room: Room) -> Rows:
    """Return rows of statements that chose nobody yet."""
    rows = np.zeros(count, dtype=room.layout)
    for name in ("sought", "worded", "inside", "near"):
        rows[name] = NOBODY
    return rows


class Places:
    """The statements of a corpus by article, and where the numbers that are kept lead to."""

    def __init__(self, articles: list[Positions], numbers: list[int]) -> None:
        self.articles = articles
        count = sum(map(len, articles))
        self.of = np.zeros(count, dtype=np.int64)
        self._codes = np.zeros(count, dtype=np.int64)
        self._flat = np.concatenate([np.empty(0, dtype=np.int64), *articles])
        self._first = np.concatenate([[0], np.cumsum([len(rows) for rows in articles])]).astype(np.int64)
        self._article = np.full(max(numbers, default=0) + 2, NOBODY, dtype=np.int64)
        for place, (number, rows) in enumerate(zip(numbers, articles, strict=True)):
            self.of[rows] = place
            self._codes[rows] = (number << BITS) + np.arange(len(rows))
            self._article[number] = place

    def read(self, codes: Positions) -> Positions:
        """Return positions for what was kept; NOBODY for those that are gone."""
        number = codes >> BITS
        article = self._article[np.where(number < len(self._article) - 1, number, NOBODY)]
        there = np.minimum(self._first[article] + (codes & ((1 << BITS) - 1)), len(self._flat) - 1)
        found: Positions = np.where((codes == NOBODY) | (article == NOBODY), NOBODY, self._flat[there])
        return found

    def write(self, positions: Positions) -> Positions:
        """Return positions as they are kept."""
        codes: Positions = np.where(positions == NOBODY, NOBODY, self._codes[positions])
        return codes
