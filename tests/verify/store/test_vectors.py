"""Vectors come back as they were kept."""

import numpy as np

from verify.store import Store


def test_vectors_come_back_to_the_bit(store: Store) -> None:
    chance = np.random.default_rng(1)
    made = {f"key {number}": chance.standard_normal(384).astype(np.float32) for number in range(7)}
    store.save_vectors(made)
    found = store.vectors([*made, "other", "key 1"])
    assert set(found) == set(made)
    assert all(np.array_equal(found[key], made[key]) for key in made)
    assert found["key 0"].dtype == np.float32
    found["key 0"][0] = 1.0  # ours to change


def test_a_vector_saved_again_replaces_the_old_one(store: Store) -> None:
    store.save_vectors({"key": np.zeros(3, dtype=np.float32)})
    store.save_vectors({"key": np.ones(3, dtype=np.float32)})
    store.save_vectors({})
    assert store.vectors(["key"])["key"].tolist() == [1, 1, 1]
    assert store.vectors([]) == {}


def test_more_keys_than_one_statement_takes(store: Store) -> None:
    made = {f"key {number}": np.full(2, number, dtype=np.float32) for number in range(1203)}
    store.save_vectors(made)
    assert len(store.vectors(made)) == 1203
