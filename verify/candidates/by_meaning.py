"""Vectors of statements and articles in, for each statement the nearest of its own article and of others out.

How near two statements are is rounded, and of two that are as near the earlier one is taken: so the same are chosen
whether all are looked at at once, or some came later. Below `EXACT_UP_TO` statements each is held against all others;
above it against those of the nearest articles, which are the same until an article comes among them or leaves.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

import numpy as np

from claims.model import content_id
from verify.candidates.chosen import NOBODY, Places, Positions, Rows
from verify.embedding import Vectors

EXACT_UP_TO = 20_000  # claims; above it nearness is looked for in the nearest articles alone ...
NEAR_CLAIMS = 600  # ... that together have as many claims as this
MOST_ARTICLES = 40_000  # above it nearness is not looked for: each article is held against each other
BLOCK = 256  # rows of one matrix product
ARTICLE = 0.75  # what the nearness of two articles counts beside that of their statements
NEAREST = 0.35  # cosine, that of the articles counted in, below which nearness alone makes no pair
STEPS = 10_000  # of nearness: smaller differences are noise of the machine's arithmetic
EVERYWHERE = "all"


class ByMeaning:
    """The statements by meaning, and how each chooses; each article is the mean of its statements."""

    def __init__(self, places: Places, vectors: Vectors) -> None:
        self._places = places
        self._vectors = vectors
        means = [vectors[rows].mean(axis=0) for rows in places.articles]
        self._means = np.asarray([mean / max(float(np.linalg.norm(mean)), 1e-9) for mean in means], dtype=np.float32)

    def about(self, left: int, right: int) -> float:
        """Return how near the articles of two statements are as wholes."""
        ours, theirs = self._places.of[left], self._places.of[right]
        return float(self._means[ours] @ self._means[theirs])

    def inside(self, rows: Rows, articles: Iterable[int]) -> None:
        """Let the statements of some articles choose the nearest others of their own article, in place."""
        for number in articles:
            own = self._places.articles[number]
            for start in range(0, len(own), BLOCK):
                some = own[start : start + BLOCK]
                near = _steps(self._vectors[some] @ self._vectors[own].T)
                near[np.arange(len(some)), np.arange(start, start + len(some))] = NOBODY
                for row, best, _ in _best(some, own, near, rows["inside"].shape[1]):
                    _put(rows["inside"][row], best)

    def among(self, signatures: Sequence[str]) -> list[str]:
        """Return for each article, by the signatures of all, in which it looks for what is near."""
        if len(self._places.of) <= EXACT_UP_TO:
            return [EVERYWHERE] * len(signatures)
        return [content_id(*(signatures[one] for one in near)) for near in self._neighbours]

    def across(self, rows: Rows, moved: Sequence[int], fresh: Positions, lost: Positions, gaps: Positions) -> set[int]:
        """Let those choose among other articles whose choice can change, in place; return which.

        `moved` are the articles that look elsewhere now, new ones among them; `fresh` are new statements; `lost` had
        as many partners as they may, and one is gone; `gaps` had fewer.
        """
        again = _joined([self._places.articles[article] for article in moved])
        if not rows["near"].shape[1]:
            return set()
        if len(self._places.of) > EXACT_UP_TO:
            for article in moved:
                columns = np.sort(_joined([self._places.articles[one] for one in self._neighbours[article]]))
                self._choose(rows, self._places.articles[article], columns)
            return set(again.tolist())
        anew = np.unique(_joined([again, lost]))
        for start in range(0, len(anew), BLOCK):
            self._choose(rows, anew[start : start + BLOCK], np.arange(len(rows)))
        closed = self._close_gaps(rows, np.setdiff1d(gaps, anew))
        joined = self._join(rows, fresh, np.setdiff1d(np.arange(len(rows)), anew))
        return {*anew.tolist(), *closed, *joined}

    def _choose(self, rows: Rows, some: Positions, columns: Positions) -> None:
        near = self._near(some, columns)
        for row, best, steps in _best(some, columns, near, rows["near"].shape[1]):
            _put(rows["near"][row], best)
            rows["nearness"][row] = 0
            rows["nearness"][row][: len(steps)] = steps

    def _near(self, some: Positions, columns: Positions) -> Positions:
        """Return how near statements are to others, in steps; those of one article are not near."""
        of, others = self._places.of[some], self._places.of[columns]
        about = (self._means[of] @ self._means.T)[:, others]
        near = _steps(self._vectors[some] @ self._vectors[columns].T + ARTICLE * about)
        near[of[:, None] == others[None, :]] = NOBODY
        return near

    def _join(self, rows: Rows, fresh: Positions, old: Positions) -> set[int]:
        """Let new statements take the place of others that are not as near; return whose choice they changed."""
        changed: set[int] = set()
        if not len(fresh):
            return changed
        for start in range(0, len(old), BLOCK):
            some = old[start : start + BLOCK]
            near = self._near(some, fresh)
            full = rows["near"][some, -1] != NOBODY
            least = np.where(full, rows["nearness"][some, -1], NEAREST * STEPS)
            for place in np.flatnonzero((near >= least[:, None]).any(axis=1)).tolist():
                row, held = some[place], rows["near"][some[place]]
                there = held != NOBODY
                partners = np.concatenate([held[there], fresh])
                steps = np.concatenate([rows["nearness"][row][there], near[place]])
                order = np.lexsort((partners, -steps))
                order = order[steps[order] >= NEAREST * STEPS][: len(held)]
                if not np.array_equal(partners[order], held[there]):
                    changed.add(int(row))
                    _put(held, partners[order])
                    rows["nearness"][row][: len(order)] = steps[order]
        return changed

    def _close_gaps(self, rows: Rows, lost: Positions) -> set[int]:
        """Move up what is left where a partner is gone from a list that was not full."""
        for row in lost.tolist():
            there = rows["near"][row] != NOBODY
            left, steps = rows["near"][row][there], rows["nearness"][row][there]
            _put(rows["near"][row], left)
            rows["nearness"][row] = 0
            rows["nearness"][row][: len(steps)] = steps
        return set(lost.tolist())

    @cached_property
    def _neighbours(self) -> list[list[int]]:
        """The nearest articles of each that together have enough statements, in order of the articles."""
        sizes = [len(rows) for rows in self._places.articles]
        found: list[list[int]] = []
        if len(sizes) > MOST_ARTICLES:
            return [[] for _ in sizes]
        for start in range(0, len(sizes), BLOCK):
            for number, about in enumerate(_steps(self._means[start : start + BLOCK] @ self._means.T), start):
                found.append(_enough(number, about, sizes))
        return found


def _enough(number: int, about: Positions, sizes: Sequence[int]) -> list[int]:
    """Return the articles nearest to one, itself left out, that together have enough statements."""
    ranked = about * len(about) + np.arange(len(about) - 1, -1, -1)  # of two that are as near, the earlier
    most = min(NEAR_CLAIMS + 1, len(about))
    nearest = np.argpartition(-ranked, most - 1)[:most]
    found, claims = [], 0
    for other in nearest[np.argsort(-ranked[nearest])].tolist():
        if other != number:
            found.append(other)
            claims += sizes[other]
            if claims >= NEAR_CLAIMS:
                break
    return sorted(found)


def _joined(parts: Sequence[Positions]) -> Positions:
    return np.concatenate([np.empty(0, dtype=np.int64), *parts])


def _steps(near: Vectors) -> Positions:
    return np.rint(near * STEPS).astype(np.int64)


def _best(
    some: Positions, columns: Positions, near: Positions, keep: int
) -> Iterator[tuple[int, Positions, Positions]]:
    """Yield for each row the columns that are nearest to it, and near enough, with how near they are."""
    count = len(columns)
    keep = min(keep, count)
    if keep < 1:
        return
    ranked = near * count + np.arange(count - 1, -1, -1)  # of two that are as near, the earlier
    best = np.argpartition(-ranked, keep - 1, axis=1)[:, :keep]
    best = np.take_along_axis(best, np.argsort(-np.take_along_axis(ranked, best, axis=1), axis=1), axis=1)
    for place, row in enumerate(some.tolist()):
        steps = near[place, best[place]]
        enough = steps >= NEAREST * STEPS
        yield row, columns[best[place][enough]], steps[enough]


def _put(room: Positions, found: Positions) -> None:
    """Write what was found into its room."""
    room[:] = NOBODY
    room[: len(found)] = found
