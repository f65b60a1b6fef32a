"""Articles come and go: what is chosen to be compared is what a choice from scratch would be, with little work."""

import random
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.model import Claim
from tests.factory import make_claim, make_document
from verify.candidates import by_meaning, by_words
from verify.candidates.chosen import Chosen
from verify.embedding import Vectors
from verify.pair import candidate_pairs, choose

WORDS = "harbour strike grain quota bridge tunnel tariff vaccine glacier senate copper ferry".split()
Pairs = set[tuple[str, str]]


def article(name: int, version: int = 0) -> list[Claim]:
    """Return the claims of an article, five or six, on one of four matters."""
    chance = random.Random(10 * name + version)
    lines = [" ".join(chance.choices(WORDS, k=3)) for _ in range(5 + name % 2)]
    document = make_document(f"{name:02}.txt", "\n".join([*lines, f"{name} {version}"]))
    starts = [sum(len(line) + 1 for line in lines[:n]) for n in range(len(lines))]
    return [
        make_claim(document, start, start + len(line), terms=tuple(line.split()))
        for start, line in zip(starts, lines, strict=True)
    ]


def vectors_of(claims: Sequence[Claim]) -> Vectors:
    """Return vectors that hang on the words and on the matter of the article."""
    rows = []
    for claim in claims:
        parts = [*claim.terms, f"matter {int(claim.document[:2]) % 4}"]
        rows.append(sum(_vector(part) for part in parts))
    made = np.asarray(rows, dtype=np.float32).reshape(len(claims), 384)
    unit: Vectors = made / np.maximum(np.linalg.norm(made, axis=1, keepdims=True), 1e-9)
    return unit


def _vector(word: str) -> Vectors:
    vector: Vectors = np.random.default_rng(sum(map(ord, word))).standard_normal(384).astype(np.float32)
    return vector


class Corpus:
    """Articles, what was kept of the last choice, and the pairs that are compared by now."""

    def __init__(self) -> None:
        self.articles: dict[int, int] = {}
        self.held: dict[str, Chosen] = {}
        self.pairs: Pairs = set()
        self.fresh = 0

    def step(self, per_claim: int) -> Pairs:
        """Choose again, and return what a choice from scratch would be."""
        claims = [c for name, version in sorted(self.articles.items()) for c in article(name, version)]
        vectors = vectors_of(claims)
        choice = choose(claims, vectors, self.held, per_claim=per_claim)
        fresh, there = {claims[row].id for row in choice.fresh}, {claim.id for claim in claims}
        kept = {pair for pair in self.pairs if there.issuperset(pair) and fresh.isdisjoint(pair)}
        gone = {(claims[left].id, claims[right].id) for left, right in choice.gone}
        self.pairs = kept - gone | {(claims[one.left].id, claims[one.right].id) for one in choice.new}
        self.held = {id_: one for id_, one in self.held.items() if id_ not in choice.forgotten} | choice.articles
        self.fresh = len(choice.fresh)
        scratch = candidate_pairs(claims, vectors, per_claim=per_claim)
        return {(claims[one.left].id, claims[one.right].id) for one in scratch}


act = st.tuples(st.integers(0, 11), st.sampled_from([0, 1, None]))
acts = st.lists(st.lists(act, min_size=1), min_size=1, max_size=6)


@pytest.mark.parametrize("exact", [20_000, 0], ids=["all", "nearest articles"])
@given(acts=acts)
@settings(max_examples=40, deadline=None)
def test_what_is_chosen_step_by_step_is_what_is_chosen_at_once(
    exact: int, acts: list[list[tuple[int, int | None]]]
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(by_meaning, "EXACT_UP_TO", exact)
        patch.setattr(by_meaning, "NEAR_CLAIMS", 11)
        patch.setattr(by_words, "LONGEST_LIST", 9)
        corpus = Corpus()
        for batch in acts:
            for name, version in batch:
                if version is None:
                    corpus.articles.pop(name, None)
                else:
                    corpus.articles[name] = version
            assert corpus.step(per_claim=12) == corpus.pairs


def test_when_a_corpus_grows_past_the_bound_all_choose_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(by_meaning, "EXACT_UP_TO", 30)
    monkeypatch.setattr(by_meaning, "NEAR_CLAIMS", 11)
    corpus = Corpus()
    for name in range(9):
        corpus.articles[name] = 0
        assert corpus.step(per_claim=12) == corpus.pairs
    for name in range(6):
        del corpus.articles[name]
        assert corpus.step(per_claim=12) == corpus.pairs


def test_only_those_choose_again_whose_choice_can_change(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    choosing: Callable[..., None] = by_words.ByWords._choose

    def counted(self: by_words.ByWords, row: int, rows: Any) -> None:
        asked.append(row)
        choosing(self, row, rows)

    monkeypatch.setattr(by_words.ByWords, "_choose", counted)
    matters = [[claim.model_copy(update={"terms": (f"{n}a", f"{n}b")}) for claim in article(n)] for n in range(12)]
    claims = [claim for some in matters for claim in some]
    held = choose(claims, vectors_of(claims), {}).articles
    assert len(asked) == len(claims)
    asked.clear()
    same = choose(claims, vectors_of(claims), held)
    assert (asked, same.new, same.articles) == ([], [], {})
    more = [*claims, *(claim.model_copy(update={"terms": ("3a",)}) for claim in article(12))]
    choice = choose(more, vectors_of(more), held)
    assert set(asked) == {row for row, claim in enumerate(more) if "3a" in claim.terms}
    assert {claim.document_id for claim in more[-5:]} <= set(choice.articles) and len(choice.articles) < 12
