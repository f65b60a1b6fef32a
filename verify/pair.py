"""Claims in, candidate pairs out: which statements are worth comparing, bounded for each claim, in stable order.

Two ways lead to a pair: rare words, names and counted things in common (an inverted index whose long lists are cut),
and nearness of sentence embeddings. Every claim proposes at most `per_claim` partners, so the number of pairs grows
with the number of claims and not with its square.
"""

import heapq
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import numpy as np
from rapidfuzz import fuzz

from claims.lexicon.concepts import concept
from claims.model import Claim
from verify.compare.base import names_of
from verify.compare.quantities import unit_of
from verify.embedding import Vectors

EXACT_UP_TO = 20_000  # claims; above it nearness is looked for only among those that share a word
BLOCK = 512  # rows of one matrix product
LONGEST_LIST = 400  # a word found in more claims than this tells nothing
NEAREST = 0.35  # cosine below which nearness alone makes no pair


class Candidate(NamedTuple):
    """Two claims by position, left < right, and the cosine of their embeddings."""

    left: int
    right: int
    similarity: float


def candidate_pairs(claims: Sequence[Claim], vectors: Vectors, *, per_claim: int = 48) -> list[Candidate]:
    """Return the pairs to compare, sorted by position; `vectors` has one unit row a claim."""
    found: set[tuple[int, int]] = set()
    for row, partners in _by_words(claims, vectors, per_claim // 2):
        found.update(_ordered(row, partners))
    if len(claims) <= EXACT_UP_TO:
        for row, partners in _by_meaning(vectors, per_claim // 2):
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


def _by_words(claims: Sequence[Claim], vectors: Vectors, keep: int) -> Iterator[tuple[int, list[int]]]:
    """Yield for each claim the partners that share most of its rare words, a tie broken by wording, then by order."""
    lists: dict[str, list[int]] = defaultdict(list)
    keys = [sorted(_keys(claim)) for claim in claims]
    for row, words in enumerate(keys):
        for word in words:
            lists[word].append(row)
    for row, words in enumerate(keys):
        weights: dict[int, float] = defaultdict(float)
        for word in words:
            others = lists[word]
            if 1 < len(others) <= LONGEST_LIST:
                for other in others:
                    weights[other] += 1.0 / len(others)
        weights.pop(row, None)
        best = heapq.nlargest(keep * 2, weights.items(), key=lambda item: (item[1], -item[0]))
        if len(best) > keep:
            best = heapq.nlargest(
                keep, best, key=lambda item: (_alike(claims[row], claims[item[0]], item[1]), -item[0])
            )
        yield row, [other for other, _ in best]


def _alike(left: Claim, right: Claim, weight: float) -> float:
    return weight + fuzz.token_set_ratio(left.context, right.context) / 100.0


def _keys(claim: Claim) -> set[str]:
    """Return what a claim can be found by: names, concepts of its words, counted things, actor with topic."""
    words = {concept(term) for term in claim.terms}
    counted = {f"#{unit_of(q)}" for q in claim.quantities if q.unit}
    positions = {f"{a}>{concept(t)}" for f in claim.frames if f.topic for a in f.actors + f.members for t in f.topic}
    return words | set(names_of(claim)) | counted | positions


def _by_meaning(vectors: Vectors, keep: int) -> Iterator[tuple[int, list[int]]]:
    """Yield for each claim its nearest others by cosine, block by block so that memory stays bounded."""
    count = len(vectors)
    keep = min(keep, max(0, count - 1))
    if not keep:
        return
    for start in range(0, count, BLOCK):
        near = vectors[start : start + BLOCK] @ vectors.T
        for offset in range(len(near)):
            near[offset, start + offset] = -1.0
        best = np.argpartition(-near, keep - 1, axis=1)[:, :keep]
        for offset, row in enumerate(best):
            yield start + offset, sorted(int(i) for i in row if near[offset, i] >= NEAREST)
