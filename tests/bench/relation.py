"""What judging a pair costs, against what a user would pick instead: `python -m tests.bench.relation BASE [PAIRS]`.

BASE is the folder of the small model's base encoder (torch weights, config, tokenizer). In one run, round by round,
the same pairs of statements go through sentence-transformers' CrossEncoder on it (torch, fp32, batches of 32),
through the bundled small model, and through the bundled cascade. All have one thread. The figures to quote are the
ratios; seconds depend on the machine. Needs the `training` extra.
"""

import statistics
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from itertools import combinations
from pathlib import Path
from typing import Any

from claims.extract import extract_all
from claims.model import Document
from claims.read import read_path
from tests.bench.arguments import reader
from verify.entail.base import NEITHER, Pair
from verify.entail.onnx import OnnxJudge
from verify.entail.opened import BUNDLED, LARGE, SMALL, open_judge

SEEDS = Path(__file__).parents[2] / "seeds"
ROUNDS = 3


def pairs(count: int) -> list[Pair]:
    """Return that many pairs of statements from different articles of the seeds, spread over all of them."""
    documents = [one for path in sorted(SEEDS.glob("*.txt")) for one in read_path(path) if isinstance(one, Document)]
    claims = [claim for _, found in extract_all(documents) for claim in found if claim.passed_over is None]
    met = [(m.restated, t.restated) for m, t in combinations(claims, 2) if m.document_id != t.document_id]
    return met[:: max(1, len(met) // count)][:count]


def seconds(work: Callable[[], object]) -> float:
    """Return how long `work` takes, in seconds of this process's time."""
    start = time.process_time()
    work()
    return time.process_time() - start


def contenders(base: Path) -> Iterator[tuple[str, Callable[[list[Pair]], Any]]]:
    """Yield a name and what scores pairs."""
    import torch
    from sentence_transformers import CrossEncoder

    torch.set_num_threads(1)
    encoder = CrossEncoder(str(base), num_labels=3, device="cpu", max_length=256)
    yield "CrossEncoder, torch fp32", lambda some: encoder.predict(some, batch_size=32, show_progress_bar=False)
    yield SMALL, OnnxJudge(BUNDLED / SMALL).scores
    yield LARGE, OnnxJudge(BUNDLED / LARGE).scores
    cascade = open_judge()
    assert cascade is not None
    yield "cascade", cascade.scores


def main(base: Path, count: int) -> None:
    """Print pairs a second of each, as ratios to the first."""
    some = pairs(count)
    sides = list(contenders(base))
    times: dict[str, list[float]] = {name: [] for name, _ in sides}
    for _ in range(ROUNDS):
        for name, score in sides:
            times[name].append(seconds(partial(score, some)))
    first = statistics.median(times[sides[0][0]])
    lines = [f"{len(some)} pairs, {ROUNDS} rounds, one thread"]
    for name, taken in times.items():
        median = statistics.median(taken)
        lines.append(f"{name:26s} {len(some) / median:7.1f} pairs/s  {first / median:5.2f} times the first")
    small = OnnxJudge(BUNDLED / SMALL)
    asked = float((small.scores(some)[:, NEITHER] < small.sure).mean())
    lines.append(f"of these pairs the larger model was asked about {asked:.0%}")
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    arguments = reader(__doc__)
    arguments.add_argument("base", type=Path)
    arguments.add_argument("pairs", nargs="?", type=int, default=400)
    asked = arguments.parse_args()
    main(asked.base, asked.pairs)
