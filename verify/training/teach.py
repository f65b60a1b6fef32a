"""Pairs and a judge in, the same pairs with what the judge thinks of them out: lessons for a smaller model."""

import json
import logging
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from verify.entail.base import Pair, Scores
from verify.training.rows import LABELS, Row, as_line
from verify.training.unlabelled import SOURCE

log = logging.getLogger(__name__)
PART = 1024  # pairs that are written at once
DIGITS = 4
Says = Callable[[Sequence[Pair]], Scores]


def teach(says: Says, rows: Sequence[Row], out: Path) -> None:
    """Append what a teacher says of `rows` to `out`, JSON lines; what stands there already is not asked again."""
    done = _lines(out)
    start = time.monotonic()
    for at in range(done, len(rows), PART):
        part = rows[at : at + PART]
        said = says([(row.evidence, row.claim) for row in part]).tolist()
        with out.open("a", encoding="utf-8") as lines:
            for row, likely in zip(part, said, strict=True):
                lines.write(f"{json.dumps(as_line(_taught(row, likely)), ensure_ascii=False)}\n")
        here = at + len(part)
        log.info("%d of %d pairs, %.1f pairs/s", here, len(rows), (here - done) / (time.monotonic() - start))


def _lines(path: Path) -> int:
    """Return the whole parts that are in a file, in lines, and cut off a part that was broken off."""
    if not path.exists():
        return 0
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    whole = len(lines) // PART * PART
    path.write_text("".join(lines[:whole]), encoding="utf-8")
    return whole


def _taught(row: Row, likely: list[float]) -> Row:
    supports, contradicts, neither = (round(value, DIGITS) for value in likely)
    row = row._replace(taught=(supports, contradicts, neither))
    return row._replace(label=LABELS[likely.index(max(likely))]) if row.source == SOURCE else row
