"""Claims in, candidate pairs out: which statements are worth comparing, bounded for each claim, in stable order.

Three ways lead to a pair: rare words, names and counted things in common (an inverted index whose long lists are cut);
nearness in meaning, where statements of articles that are near as wholes come first, for a short statement says
little without its article; and nearness inside one article. Every claim proposes at most `per_claim` partners, so the
number of pairs grows with the number of claims and not with its square.
"""

import heapq
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from rapidfuzz import fuzz

from claims.lexicon.concepts import concept
from claims.model import Claim
from verify.compare.base import names_of
from verify.compare.quantities import unit_of
from verify.embedding import Vectors

Positions = npt.NDArray[np.int64]  # of claims
Weights = npt.NDArray[np.float64]  # one a claim
EXACT_UP_TO = 20_000  # claims; above it nearness is looked for in the nearest articles alone ...
NEAR_CLAIMS = 600  # ... that together have as many claims as this
MOST_ARTICLES = 40_000  # above it nearness is not looked for: each article is held against each other
BLOCK = 512  # rows of one matrix product
LONGEST_LIST = 400  # a word found in more claims than this tells nothing
ARTICLE = 0.75  # what the nearness of two articles counts beside that of their statements
NEAREST = 0.35  # cosine, that of the articles counted in, below which nearness alone makes no pair
HEADLINE, FEWEST_WORDS = "fragment", 4  # of those without a verb: "Ten dead in harbour blast"
TWELFTH = 12  # one in twelve partners is found by words, another one in the claim's own article


class Candidate(NamedTuple):
    """Two claims by position, left < right, and the cosine of their embeddings."""

    left: int
    right: int
    similarity: float


def takes_part(statement: Claim) -> bool:
    """Say whether a statement is compared: a claim, or a headline without a verb, which is evidence without a flag."""
    if statement.passed_over is None:
        return True
    told = statement.passed_over == HEADLINE and len(statement.text.split()) >= FEWEST_WORDS
    return told and bool(statement.entities or statement.quantities)


def candidate_pairs(claims: Sequence[Claim], vectors: Vectors, *, per_claim: int = 48) -> list[Candidate]:
    """Return the pairs to compare, sorted by position; `vectors` has one unit row a claim."""
    found: set[tuple[int, int]] = set()
    few = max(1, per_claim // TWELFTH)
    articles = Articles(claims, vectors)
    for row, partners in _by_words(claims, few):
        found.update(_ordered(row, partners))
    for row, partners in articles.inside(few):
        found.update(_ordered(row, partners))
    for row, partners in articles.across(per_claim - 2 * few):
        found.update(_ordered(row, partners))
    return [
        Candidate(left, right, float(vectors[left] @ vectors[right]))
        for left, right in sorted(found)
        if _may_meet(claims[left], claims[right])
    ]


def _ordered(row: int, partners: Iterable[int]) -> Iterator[tuple[int, int]]:
    return ((min(row, other), max(row, other)) for other in partners)


def _may_meet(left: Claim, right: Claim) -> bool:
    """Say whether a pair can matter: not a statement with a part of itself."""
    if left.document_id != right.document_id:
        return True
    return left.end <= right.start or right.end <= left.start


def _by_words(claims: Sequence[Claim], keep: int) -> Iterator[tuple[int, list[int]]]:
    """Yield for each claim the partners that share most of its rare words, a tie broken by wording, then by order."""
    keys = [sorted(_keys(claim)) for claim in claims]
    lists = _lists(keys)
    weights = np.zeros(len(claims))  # one for all claims, put back to nothing after each
    for row, words in enumerate(keys):
        best = _heaviest(row, [lists[word] for word in words if word in lists], weights, keep * 2)
        if len(best) > keep:
            best = heapq.nlargest(
                keep, best, key=lambda item: (_alike(claims[row], claims[item[0]], item[1]), -item[0])
            )
        yield row, [other for other, _ in best]


def _lists(keys: Iterable[Iterable[str]]) -> dict[str, Positions]:
    """Return by word the claims it is found in, in order, where these are several and not too many."""
    lists: dict[str, list[int]] = defaultdict(list)
    for row, words in enumerate(keys):
        for word in words:
            lists[word].append(row)
    return {word: np.asarray(rows) for word, rows in lists.items() if 1 < len(rows) <= LONGEST_LIST}


def _heaviest(row: int, lists: Sequence[Positions], weights: Weights, keep: int) -> list[tuple[int, float]]:
    """Return the others whose lists weigh most together, the heaviest first; `weights` is all noughts before and after.

    Whole lists are added at once, for a claim of many words that are nearly too frequent has thousands of others.
    """
    if not lists:
        return []
    for others in lists:
        weights[others] += 1.0 / len(others)
    weights[row] = 0.0
    rows = np.unique(np.concatenate(lists))
    heavy = weights[rows]
    weights[rows] = 0.0
    least = max(np.partition(heavy, -keep)[-keep], 1e-9) if len(rows) > keep else 1e-9  # not the claim itself
    rows, heavy = rows[heavy >= least], heavy[heavy >= least]
    order = np.argsort(-heavy, kind="stable")[:keep]
    return list(zip(rows[order].tolist(), heavy[order].tolist(), strict=True))


def _alike(left: Claim, right: Claim, weight: float) -> float:
    return weight + fuzz.token_set_ratio(left.context, right.context) / 100.0


def _keys(claim: Claim) -> set[str]:
    """Return what a claim can be found by: names, concepts of its words, counted things, actor with topic."""
    words = {concept(term) for term in claim.terms}
    counted = {f"#{unit_of(q)}" for q in claim.quantities if q.unit}
    positions = {f"{a}>{concept(t)}" for f in claim.frames if f.topic for a in f.actors + f.members for t in f.topic}
    return words | set(names_of(claim)) | counted | positions


class Articles:
    """Claims by article, and how near articles are as wholes: each is the mean of its claims."""

    def __init__(self, claims: Sequence[Claim], vectors: Vectors) -> None:
        numbers: dict[str, int] = {}
        self._of = np.asarray([numbers.setdefault(c.document_id, len(numbers)) for c in claims], dtype=np.int64)
        self._vectors = vectors
        self._rows: list[list[int]] = [[] for _ in numbers]
        for row, number in enumerate(self._of.tolist()):
            self._rows[number].append(row)
        means = [vectors[rows].mean(axis=0) for rows in self._rows]
        self._means = np.asarray([mean / max(float(np.linalg.norm(mean)), 1e-9) for mean in means], dtype=np.float32)

    def inside(self, keep: int) -> Iterator[tuple[int, list[int]]]:
        """Yield for each claim the nearest others of its own article."""
        for everything in self._rows:
            for start in range(0, len(everything), BLOCK):
                rows = everything[start : start + BLOCK]
                near = self._vectors[rows] @ self._vectors[everything].T
                near[np.arange(len(rows)), np.arange(start, start + len(rows))] = -1.0
                yield from _best(rows, everything, near, keep)

    def across(self, keep: int) -> Iterator[tuple[int, list[int]]]:
        """Yield for each claim the nearest of other articles, block by block so that memory stays bounded."""
        if len(self._of) <= EXACT_UP_TO:
            everything = list(range(len(self._of)))
            for start in range(0, len(everything), BLOCK):
                rows = everything[start : start + BLOCK]
                about = (self._means[self._of[rows]] @ self._means.T)[:, self._of]
                yield from self._nearest(rows, everything, about, keep)
        elif len(self._rows) <= MOST_ARTICLES:
            for start in range(0, len(self._rows), BLOCK):
                for number, about in enumerate(self._means[start : start + BLOCK] @ self._means.T, start):
                    others = (other for other in _nearest_first(about, NEAR_CLAIMS + 1) if other != number)
                    columns = self._claims_of(others)
                    yield from self._nearest(self._rows[number], columns, about[self._of[columns]], keep)

    def _nearest(
        self, rows: Sequence[int], columns: Sequence[int], about: Vectors, keep: int
    ) -> Iterator[tuple[int, list[int]]]:
        near = self._vectors[rows] @ self._vectors[columns].T + ARTICLE * about
        near[self._of[rows][:, None] == self._of[columns][None, :]] = -1.0
        yield from _best(rows, columns, near, keep)

    def _claims_of(self, articles: Iterable[int]) -> list[int]:
        """Return the claims of the first articles that together have enough."""
        found: list[int] = []
        for number in articles:
            found += self._rows[number]
            if len(found) >= NEAR_CLAIMS:
                break
        return found


def _nearest_first(about: Vectors, most: int) -> list[int]:
    """Return the articles that are nearest, in order; no more are sorted than can be needed."""
    near = np.arange(len(about))
    if len(about) > most:
        near = np.sort(np.argpartition(-about, most - 1)[:most])
    order: list[int] = near[np.argsort(-about[near], kind="stable")].tolist()
    return order


def _best(rows: Sequence[int], columns: Sequence[int], near: Vectors, keep: int) -> Iterator[tuple[int, list[int]]]:
    """Yield for each row the columns that are nearest to it, and near enough."""
    keep = min(keep, len(columns))
    if keep < 1:
        return
    best = np.argpartition(-near, keep - 1, axis=1)[:, :keep]
    for place, row in enumerate(rows):
        yield row, sorted(columns[i] for i in best[place].tolist() if near[place, i] >= NEAREST)
