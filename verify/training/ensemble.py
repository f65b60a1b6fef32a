"""Checkpoints of several courses in, one judge that says the mean of what they say out: a better teacher than each."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch

from verify.entail.base import Pair, Scores
from verify.training.device import device
from verify.training.export import load
from verify.training.rows import Label, Row
from verify.training.train import batcher

SIZE = 256  # pairs in a batch


class Ensemble:
    """Networks over one base, each read in bf16; what it says is the mean of their likelihoods."""

    def __init__(self, base: Path, checkpoints: Sequence[Path], longest: int = 160) -> None:
        self._device = device()
        self._networks = [load(base, path).network.to(self._device) for path in checkpoints]
        self._batcher = batcher(base, longest=longest, size=SIZE)

    def scores(self, pairs: Sequence[Pair]) -> Scores:
        """Return likelihoods of supports, contradicts and neither, shape (pairs, 3), float32."""
        rows = [Row(str(i), evidence, claim, Label.NEITHER, "", "") for i, (evidence, claim) in enumerate(pairs)]
        out = np.empty((len(rows), 3), dtype=np.float32)
        for batch in self._batcher.batches(rows):
            out[[int(row.id) for row in batch.rows]] = self._read(batch.to(self._device).inputs)
        return out

    def _read(self, inputs: dict[str, torch.Tensor]) -> Scores:
        with torch.inference_mode(), torch.autocast(self._device.type, torch.bfloat16):
            said = [network(inputs).float().softmax(-1) for network in self._networks]
        likely: Scores = torch.stack(said).mean(0).cpu().numpy()
        return likely
