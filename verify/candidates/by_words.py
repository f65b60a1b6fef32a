"""What statements are found by in, for each those that share most of its rare words out.

An inverted index whose long lists are cut. A rare word weighs more, by the power of two below the number of statements
that have it: so one statement more changes the choice of those few alone that share words with it, or that have a word
whose weight it changes.
"""

import heapq
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence

import numpy as np
import numpy.typing as npt

from verify.candidates.chosen import NOBODY, Positions, Rows

LONGEST_LIST = 400  # a word found in more claims than this tells nothing
LEAST = 1e-9
Weights = npt.NDArray[np.float64]
Keys = Sequence[Sequence[str]]  # what each statement is found by


def weight(count: int) -> float:
    """Return what a word counts that this many statements have."""
    return 2.0 ** (1 - count.bit_length()) if 1 < count <= LONGEST_LIST else 0.0


class ByWords:
    """The statements by their words, and how each chooses."""

    def __init__(self, keys: Keys, wording: Callable[[int, int], float]) -> None:
        self._keys = keys
        self._wording = wording
        lists: dict[str, list[int]] = defaultdict(list)
        for row, words in enumerate(keys):
            for word in words:
                lists[word].append(row)
        self._all = lists
        self._lists = {word: np.asarray(rows) for word, rows in lists.items() if weight(len(rows))}
        self._weights = np.zeros(len(keys))  # one for all statements, put back to nothing after each

    def choose(self, rows: Rows, fresh: Sequence[int], gone: Keys, lost: Iterable[int]) -> set[int]:
        """Let those choose again whose choice can change, in place; return which. `lost` miss a partner."""
        touched = {*fresh, *lost, *self._reweighed(fresh, gone)}
        if len(touched) < len(self._keys):
            full = rows["sought"][:, -1] != NOBODY
            least = np.where(full, rows["weights"][:, -1], LEAST)
            for row in fresh:
                others, heavy = self._sharing(row)
                touched.update(others[heavy >= least[others]].tolist())
        for row in touched:
            self._choose(row, rows)
        return touched

    def _reweighed(self, fresh: Sequence[int], gone: Keys) -> set[int]:
        """Return the statements with a word whose weight is another than before."""
        more = Counter(word for row in fresh for word in self._keys[row])
        less = Counter(word for words in gone for word in words)
        found: set[int] = set()
        for word in more.keys() | less.keys():
            now = len(self._all.get(word, ()))
            if weight(now) != weight(now - more[word] + less[word]):
                found.update(self._all.get(word, ()))
        return found

    def _choose(self, row: int, rows: Rows) -> None:
        sought, worded = rows["sought"][row], rows["worded"][row]
        others, heavy = self._heaviest(row, len(sought))
        rows[row : row + 1]["sought"] = rows[row : row + 1]["worded"] = NOBODY
        rows[row : row + 1]["weights"] = 0.0
        sought[: len(others)] = others
        rows["weights"][row][: len(others)] = heavy
        best = list(zip(others.tolist(), heavy.tolist(), strict=True))
        if len(best) > len(worded):
            best = heapq.nlargest(len(worded), best, key=lambda item: (item[1] + self._wording(row, item[0]), -item[0]))
        worded[: len(best)] = [other for other, _ in best]

    def _sharing(self, row: int) -> tuple[Positions, Weights]:
        """Return the others that share a word, and what their shared words weigh together.

        Whole lists are added at once, for a claim of many words that are nearly too frequent has thousands of others.
        """
        lists = [self._lists[word] for word in self._keys[row] if word in self._lists]
        if not lists:
            return np.empty(0, dtype=np.int64), np.empty(0)
        for others in lists:
            self._weights[others] += weight(len(others))
        self._weights[row] = 0.0
        rows = np.unique(np.concatenate(lists))
        heavy = self._weights[rows]
        self._weights[rows] = 0.0
        return rows[heavy > LEAST], heavy[heavy > LEAST]

    def _heaviest(self, row: int, keep: int) -> tuple[Positions, Weights]:
        """Return those whose shared words weigh most, the heaviest first, the earlier of two that weigh the same."""
        rows, heavy = self._sharing(row)
        if len(rows) > keep:
            enough = heavy >= np.partition(heavy, -keep)[-keep]
            rows, heavy = rows[enough], heavy[enough]
        order = np.argsort(-heavy, kind="stable")[:keep]
        return rows[order], heavy[order]
