"""What reading claims costs on top of the language pipeline: `python -m tests.bench.extraction [ARTICLES]`.

Both sides read the same texts in turn, round by round, in one process: bare `nlp.pipe` with the same components, and
the whole extraction. The figure to quote is the ratio; seconds depend on the machine.
"""

import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from claims.extract import extract_all
from claims.model import Document
from claims.nlp import load
from claims.read import read_text

SEEDS = Path(__file__).parents[2] / "seeds"
ROUNDS = 5


def corpus(articles: int) -> list[Document]:
    """Return that many different articles, made from the seeds by rotating their paragraphs."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.txt"))]
    out = []
    for number in range(articles):
        lines = texts[number % len(texts)].splitlines()
        turn = number // len(texts) % len(lines)
        out.append(read_text("\n".join(lines[turn:] + lines[:turn]), f"{number:05d}.txt"))
    return out


def seconds(work: Callable[[], object]) -> float:
    """Return how long `work` takes, in seconds of this process's time."""
    start = time.process_time()
    work()
    return time.process_time() - start


def main(articles: int) -> None:
    """Print words a second of both, and the share that our rooms add."""
    documents = corpus(articles)
    words = sum(len(document.text.split()) for document in documents)
    nlp = load()
    ratios, bare_times, whole_times = [], [], []
    for _ in range(ROUNDS):
        bare = seconds(lambda: [None for _ in nlp.pipe((d.text for d in documents), batch_size=8)])
        whole = seconds(lambda: [None for _ in extract_all(documents)])
        ratios.append(whole / bare)
        bare_times.append(bare)
        whole_times.append(whole)
    report = [
        f"articles {articles}, words {words}, rounds {ROUNDS}",
        f"bare nlp.pipe     {words / statistics.median(bare_times):8.0f} words/s",
        f"whole extraction  {words / statistics.median(whole_times):8.0f} words/s",
        f"ratio whole/bare  median {statistics.median(ratios):.3f} (from {min(ratios):.3f} to {max(ratios):.3f})",
    ]
    sys.stdout.write("\n".join(report) + "\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 60)
