"""Claims in, candidate pairs out: everything alike is found, and the number stays bounded."""

import random

import numpy as np
import pytest

from claims.model import Claim
from tests.factory import make_claim, make_document
from verify.embedding import Vectors
from verify.pair import candidate_pairs

WORDS = "harbour strike grain quota bridge tunnel tariff vaccine glacier senate copper ferry".split()


def statement(number: int, text: str, **fields: object) -> Claim:
    """Return a claim of its own document with its words as terms."""
    document = make_document(f"{number}.txt", f"{text} {number}")
    return make_claim(document, terms=tuple(text.lower().split()), context=text, **fields)


def spread(count: int, seed: int = 1) -> Vectors:
    """Return unit vectors in all directions."""
    vectors = np.random.default_rng(seed).normal(size=(count, 384)).astype(np.float32)
    unit: Vectors = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    return unit


def test_claims_that_share_a_rare_word_meet() -> None:
    claims = [statement(0, "glacier melts"), statement(1, "copper price"), statement(2, "glacier shrinks")]
    assert [(p.left, p.right) for p in candidate_pairs(claims, spread(3))] == [(0, 2)]


def test_claims_near_in_meaning_meet_without_a_shared_word() -> None:
    vectors = spread(3)
    vectors[2] = vectors[0]
    claims = [statement(0, "soldiers left"), statement(1, "copper price"), statement(2, "army withdrew")]
    (pair,) = candidate_pairs(claims, vectors)
    assert (pair.left, pair.right) == (0, 2)
    assert pair.similarity == pytest.approx(1.0, abs=1e-5)


def test_a_statement_does_not_meet_its_own_part() -> None:
    document = make_document()
    claims = [make_claim(document, 0, 60, terms=("port",)), make_claim(document, 4, 30, terms=("port",))]
    assert candidate_pairs(claims, np.ones((2, 384), dtype=np.float32) / 384**0.5) == []


def test_pairs_do_not_depend_on_chance_and_stay_bounded() -> None:
    rng = random.Random(7)
    claims = [statement(i, " ".join(rng.sample(WORDS, 4))) for i in range(400)]
    vectors = spread(400)
    pairs = candidate_pairs(claims, vectors, per_claim=8)
    assert pairs == candidate_pairs(claims, vectors, per_claim=8)
    assert pairs == sorted(pairs)
    assert 400 <= len(pairs) <= 400 * 8


@pytest.mark.parametrize("count", [0, 1])
def test_too_few_claims_give_no_pairs(count: int) -> None:
    assert candidate_pairs([statement(i, "glacier") for i in range(count)], spread(max(count, 1))[:count]) == []
