"""New pairs of the texts of labelled ones: different, as many as are asked for, the same for the same seed."""

from verify.training.rows import Label, Row
from verify.training.unlabelled import SOURCE, unlabelled

ROWS = [
    Row(f"r{n}-{side}", f"The mill at lock {n} burned.", f"A {side} mill burned, no. {n}.", Label.NEITHER, "made", "X")
    for n in range(12)
    for side in ("wooden", "stone", "paper")
]  # fmt: skip


def test_pairs_are_new_and_different() -> None:
    found = unlabelled(ROWS, 60, seed=2)
    pairs = {(row.evidence, row.claim) for row in found}
    assert len(found) == len(pairs) == 60
    assert all(evidence != claim for evidence, claim in pairs)
    texts = {row.evidence for row in ROWS} | {row.claim for row in ROWS}
    assert {text for pair in pairs for text in pair} <= texts
    assert {(row.source, row.licence) for row in found} == {(SOURCE, "X")}


def test_the_same_seed_makes_the_same_pairs() -> None:
    assert unlabelled(ROWS, 20, seed=4) == unlabelled(ROWS, 20, seed=4) != unlabelled(ROWS, 20, seed=5)


def test_texts_of_sets_that_are_no_statements_are_left_out() -> None:
    assert unlabelled([row._replace(source="joci") for row in ROWS], 5, seed=1) == []


def test_with_neighbours_some_claims_differ_in_a_single_word() -> None:
    near = {"wooden": ("golden",), "stone": ("brick",), "mill": ("barn",)}
    found = unlabelled(ROWS, 60, seed=2, neighbours=near)
    texts = {row.evidence for row in ROWS} | {row.claim for row in ROWS}
    swapped = [row for row in found if row.claim not in texts]
    assert swapped
    back = {other: word for word, (other,) in near.items()}
    for row in swapped:
        words = [(back[word] if word in back else word) for word in row.claim.split()]
        assert " ".join(words) in texts
        assert sum(word in back for word in row.claim.split()) == 1
