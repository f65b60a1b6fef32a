"""The relation models that come with Twosource: whole, told apart by their cards, and right about plain cases."""

import hashlib
from pathlib import Path

import numpy as np
import pytest

from verify.entail.base import CONTRADICTS, NEITHER, SUPPORTS, Pair
from verify.entail.onnx import OnnxJudge
from verify.entail.opened import BUNDLED, LARGE, SMALL, open_judge

PLAIN: list[tuple[Pair, int]] = [
    (("Some 1,200 people were evacuated from the valley on Monday.", "1,200 people were evacuated."), SUPPORTS),
    (("The ministry said 45 clinics had been closed.", "More than 40 clinics were closed."), SUPPORTS),
    (("The bridge was destroyed in the storm.", "The storm destroyed the bridge."), SUPPORTS),
    (("The council approved the new tax on Friday.", "The council rejected the new tax."), CONTRADICTS),
    (("The blast killed 12 people.", "The blast killed 40 people."), CONTRADICTS),
    (("No one was injured in the fire.", "Six people were injured in the fire."), CONTRADICTS),
    (("The company plans to open a plant in the north.", "The company was fined for polluting a river."), NEITHER),
    (("The minister arrived in the capital on Tuesday.", "The minister will resign next year."), NEITHER),
]
MODELS = [BUNDLED / SMALL, BUNDLED / LARGE]


@pytest.mark.parametrize("folder", MODELS, ids=lambda folder: folder.name)
def test_a_model_lies_with_its_card_and_its_checksums(folder: Path) -> None:
    sums = dict(line.split("  ")[::-1] for line in (folder / "SHA256SUMS").read_text(encoding="utf-8").splitlines())
    assert set(sums) == {"config.json", "model.onnx.gz", "tokenizer.json", "twosource.json"}
    for name, expected in sums.items():
        assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == expected
    card = (folder / "README.md").read_text(encoding="utf-8")
    assert all(words in card for words in ("licence as found", "macro-F1", "limits", "SHA256SUMS"))


def test_the_larger_model_stays_within_seventy_megabytes() -> None:
    assert (BUNDLED / LARGE / "model.onnx.gz").stat().st_size < 70_000_000


def test_the_cascade_is_right_about_plain_cases() -> None:
    judge = open_judge()
    assert judge is not None
    scores = judge.scores([pair for pair, _ in PLAIN])
    assert np.allclose(scores.sum(axis=1), 1.0, atol=1e-5)
    right = [int(row.argmax()) == label for row, (_, label) in zip(scores, PLAIN, strict=True)]
    assert sum(right) >= len(PLAIN) - 1, [pair for ok, (pair, _) in zip(right, PLAIN, strict=True) if not ok]


@pytest.mark.parametrize("folder", MODELS, ids=lambda folder: folder.name)
def test_a_pair_has_the_same_scores_whatever_stands_beside_it(folder: Path) -> None:
    judge, pairs = OnnxJudge(folder), [pair for pair, _ in PLAIN]
    together = judge.scores(pairs)
    assert np.array_equal(judge.scores(pairs[::-1])[::-1], together)
    assert np.array_equal(judge.scores(pairs[3:4])[0], together[3])
