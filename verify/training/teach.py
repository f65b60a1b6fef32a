"""Pairs and a trained model in, the same pairs with what the model thinks of them out: lessons for a smaller one."""

import json
import logging
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import torch

from verify.training.network import CrossEncoder
from verify.training.rows import LABELS, Row, as_line
from verify.training.train import batcher
from verify.training.unlabelled import SOURCE

log = logging.getLogger(__name__)
PART = 1024  # pairs that are written at once
LONGEST = 112  # tokens at which a pair is cut, as in training
DIGITS = 4


def teach(network: CrossEncoder, base: Path, rows: Sequence[Row], out: Path) -> None:
    """Append what `network` says of `rows` to `out`, JSON lines; what stands there already is not asked again."""
    done = _lines(out)
    start = time.monotonic()
    for at in range(done, len(rows), PART):
        said = _said(network, base, rows[at : at + PART])
        with out.open("a", encoding="utf-8") as lines:
            lines.writelines(f"{json.dumps(as_line(row), ensure_ascii=False)}\n" for row in said)
        here = at + len(said)
        log.info("%d of %d pairs, %.1f pairs/s", here, len(rows), (here - done) / (time.monotonic() - start))


def _lines(path: Path) -> int:
    """Return the whole parts that are in a file, in lines, and cut off a part that was broken off."""
    if not path.exists():
        return 0
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    whole = len(lines) // PART * PART
    path.write_text("".join(lines[:whole]), encoding="utf-8")
    return whole


def _said(network: CrossEncoder, base: Path, rows: Sequence[Row]) -> list[Row]:
    said = dict(_likelihoods(network, base, rows))
    return [_taught(row, said[row.id]) for row in rows]


def _likelihoods(network: CrossEncoder, base: Path, rows: Sequence[Row]) -> Iterator[tuple[str, list[float]]]:
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        for batch in batcher(base, longest=LONGEST, size=32).batches(rows):
            likely = torch.softmax(network(batch.inputs).float(), -1).tolist()
            yield from zip((row.id for row in batch.rows), likely, strict=True)


def _taught(row: Row, likely: list[float]) -> Row:
    supports, contradicts, neither = (round(value, DIGITS) for value in likely)
    row = row._replace(taught=(supports, contradicts, neither))
    return row._replace(label=LABELS[likely.index(max(likely))]) if row.source == SOURCE else row
