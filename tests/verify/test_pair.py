"""Claims in, candidate pairs out: everything alike is found, and the number stays bounded."""

import random

import numpy as np
import pytest

from claims.model import Claim, Entity
from tests.factory import make_claim, make_document, make_entity
from verify.candidates import by_meaning, by_words
from verify.embedding import Vectors
from verify.pair import candidate_pairs, takes_part

WORDS = "harbour strike grain quota bridge tunnel tariff vaccine glacier senate copper ferry".split()


def statement(number: int, text: str, **fields: object) -> Claim:
    """Return a claim of its own document with its words as terms."""
    document = make_document(f"{number}.txt", f"{text} {number}")
    return make_claim(document, terms=tuple(text.lower().split()), restated=text, **fields)


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
    (found,) = candidate_pairs(claims, vectors)
    assert (found.left, found.right) == (0, 2)
    assert found.similarity == pytest.approx(1.0, abs=1e-5)


@pytest.mark.parametrize(("weight", "met"), [(by_meaning.ARTICLE, True), (0.0, False)])
def test_a_short_statement_is_found_by_what_its_article_is_about(
    weight: float, met: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two articles on one matter, each with a statement that says little; a third that is nearer to it in words."""
    monkeypatch.setattr(by_meaning, "ARTICLE", weight)
    about, odd = spread(1)[0], spread(2, seed=5)
    documents = [make_document(f"{n}.txt", f"One thing. Another. {n}") for n in range(3)]
    claims = [make_claim(d, start, end) for d in documents for start, end in ((0, 10), (11, 19))]
    rows = [about, odd[0], about, odd[0] * 0.3 + odd[1], spread(1, seed=9)[0], odd[0] * 0.35 + spread(1, seed=11)[0]]
    vectors = np.asarray([row / np.linalg.norm(row) for row in rows], dtype=np.float32)
    found = {(p.left, p.right) for p in candidate_pairs(claims, vectors, per_claim=3)}
    assert ((1, 3) in found) == met


@pytest.mark.parametrize("exact", [20_000, 0])
def test_many_claims_are_held_against_the_nearest_articles_alone(exact: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(by_meaning, "EXACT_UP_TO", exact)
    monkeypatch.setattr(by_meaning, "NEAR_CLAIMS", 12)
    vectors = spread(60)
    vectors[31] = vectors[30]
    claims = [statement(i, f"w{i}") for i in range(60)]
    found = candidate_pairs(claims, vectors)
    assert [(p.left, p.right) for p in found] == [(30, 31)]


def test_of_many_that_share_words_one_with_the_rarest_comes_first_then_the_earlier() -> None:
    texts = ["glacier copper", *["glacier"] * 5, "copper", "copper glacier"]
    claims = [statement(number, text) for number, text in enumerate(texts)]
    found = candidate_pairs(claims, spread(len(texts)), per_claim=1)
    assert [(p.left, p.right) for p in found] == [(0, other) for other in range(1, len(texts))]


def test_a_word_that_too_many_claims_have_brings_none_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(by_words, "LONGEST_LIST", 3)
    claims = [statement(number, text) for number, text in enumerate(["glacier"] * 4 + ["copper"] * 3)]
    found = {place for p in candidate_pairs(claims, spread(7), per_claim=1) for place in (p.left, p.right)}
    assert found == {4, 5, 6}


@pytest.mark.parametrize("exact", [20_000, 0])
def test_blocks_save_memory_and_change_no_pair(exact: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(by_meaning, "EXACT_UP_TO", exact)
    monkeypatch.setattr(by_meaning, "NEAR_CLAIMS", 4)
    documents = [make_document(f"{n}.txt", "One thing. " * 20 + str(n)) for n in range(6)]
    claims = [make_claim(d, start * 11, start * 11 + 10) for d in documents for start in range(20)]
    vectors = spread(120)
    vectors += np.repeat(spread(3, seed=2), 40, axis=0)  # two articles on each of three matters
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    whole = [(p.left, p.right) for p in candidate_pairs(claims, vectors, per_claim=12)]
    monkeypatch.setattr(by_meaning, "BLOCK", 7)
    assert [(p.left, p.right) for p in candidate_pairs(claims, vectors, per_claim=12)] == whole
    assert sum(claims[left].document_id != claims[right].document_id for left, right in whole) > 120


@pytest.mark.parametrize(
    ("passed_over", "text", "entities", "part"),
    [
        (None, "The port is shut", (), True),
        ("fragment", "Ten dead in Lima blast", (make_entity("Lima", 12),), True),
        ("fragment", "Ten dead in blast", (), False),
        ("fragment", "Lima", (make_entity("Lima", 0),), False),
        ("boilerplate", "Ten dead in Lima blast", (make_entity("Lima", 12),), False),
    ],
)
def test_headlines_without_a_verb_are_compared(
    passed_over: str, text: str, entities: tuple[Entity, ...], part: bool
) -> None:
    claim = make_claim(make_document("a.txt", text), passed_over=passed_over, entities=entities)
    assert takes_part(claim) == part


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
    assert 200 <= len(pairs) <= 400 * 8


@pytest.mark.parametrize("count", [0, 1])
def test_too_few_claims_give_no_pairs(count: int) -> None:
    assert candidate_pairs([statement(i, "glacier") for i in range(count)], spread(max(count, 1))[:count]) == []
