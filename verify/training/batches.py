"""Rows in, tensors out: tokens of pairs, batched by length so that little is padding."""

import random
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import torch
from tokenizers import Tokenizer

from verify.training.rows import LABELS, Row


class Batch(NamedTuple):
    """Pairs as a model reads them.

    `labels` are positions in `rows.LABELS`, shape (pairs,); `taught` has what a teacher says, shape (pairs, 3), and
    nought where none was asked.
    """

    inputs: dict[str, torch.Tensor]
    labels: torch.Tensor
    taught: torch.Tensor
    rows: list[Row]

    def to(self, device: torch.device) -> "Batch":
        """Return the batch with its tensors on a device."""
        inputs = {name: tensor.to(device) for name, tensor in self.inputs.items()}
        return Batch(inputs, self.labels.to(device), self.taught.to(device), self.rows)


def tokenizer(base: Path, longest: int) -> Tokenizer:
    """Return the tokenizer in the folder `base`, cutting pairs at `longest` tokens, without padding."""
    found = Tokenizer.from_file(str(base / "tokenizer.json"))
    found.no_padding()
    found.enable_truncation(longest, strategy="longest_first")
    return found


class Batcher:
    """Makes batches with one tokenizer; `types` says whether the model tells the two texts of a pair apart."""

    def __init__(self, base: Path, *, longest: int, size: int, pad: int, types: bool) -> None:
        self._tokenizer = tokenizer(base, longest)
        self._size, self._pad, self._types = size, pad, types

    def batches(self, rows: Sequence[Row], chance: random.Random | None = None) -> Iterator[Batch]:
        """Yield the rows in batches of like length, in random order where `chance` is given."""
        encoded = self._tokenizer.encode_batch([(row.evidence, row.claim) for row in rows])
        order = sorted(range(len(rows)), key=lambda i: len(encoded[i].ids))
        cuts = [order[i : i + self._size] for i in range(0, len(order), self._size)]
        if chance:
            chance.shuffle(cuts)
        for cut in cuts:
            yield self._batch([encoded[i] for i in cut], [rows[i] for i in cut])

    def _batch(self, encoded: list[Any], rows: list[Row]) -> Batch:
        width = max(len(e.ids) for e in encoded)
        inputs = {"input_ids": _padded([e.ids for e in encoded], width, self._pad)}
        inputs["attention_mask"] = _padded([[1] * len(e.ids) for e in encoded], width, 0)
        if self._types:
            inputs["token_type_ids"] = _padded([e.type_ids for e in encoded], width, 0)
        labels = torch.tensor([LABELS.index(row.label) for row in rows])
        taught = torch.tensor([row.taught or (0.0, 0.0, 0.0) for row in rows])
        return Batch(inputs, labels, taught, rows)


def _padded(lists: list[list[int]], width: int, value: int) -> torch.Tensor:
    return torch.tensor([items + [value] * (width - len(items)) for items in lists])
