"""Sentences in, unit vectors out."""

from pathlib import Path

import numpy as np
import pytest

from verify import embedding
from verify.embedding import embed
from verify.errors import ModelError


def test_vectors_are_of_length_one_and_near_in_meaning() -> None:
    vectors = embed(["The army left the town.", "Soldiers withdrew from the town.", "Butter became dearer."])
    assert vectors.shape == (3, 384)
    assert vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1.0, atol=1e-5)
    assert vectors[0] @ vectors[1] > vectors[0] @ vectors[2] + 0.3


def test_a_vector_does_not_depend_on_its_neighbours() -> None:
    alone = embed(["The army left the town."])[0]
    among = embed(["Butter.", "The army left the town.", "A long sentence " * 30])[1]
    assert np.array_equal(alone, among)


def test_progress_is_told_for_every_text() -> None:
    told: list[int] = []
    embed(["one", "two"], progress=told.append)
    assert told == [1, 2]


def test_no_texts_give_no_vectors() -> None:
    assert embed([]).shape == (0, 384)


def test_a_file_that_is_not_the_pinned_one_is_refused(tmp_path: Path) -> None:
    changed = tmp_path / "tokenizer.json"
    changed.write_bytes(embedding.TOKENIZER.read_bytes() + b" ")
    with pytest.raises(ModelError, match=r"tokenizer\.json: not the file .*make setup"):
        embedding._pinned(changed, embedding.TOKENIZER_SHA256)
    with pytest.raises(ModelError, match="cannot be read"):
        embedding._pinned(tmp_path / "none", embedding.TOKENIZER_SHA256)
