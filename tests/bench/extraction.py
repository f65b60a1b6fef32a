"""What reading claims costs on top of the language pipeline: `python -m tests.bench.extraction [ARTICLES] [--memory]`.

All sides read the same texts in turn, round by round, in one process: bare `nlp.pipe` of the pipeline as it is
published, the same as we run it (with our sentence cutter, and with a memory for its table of words and tags), and the
whole extraction. The figure to quote is what is added to the first; seconds depend on the machine. With `--memory`:
how much room extraction takes up, by documents and processes.
"""

import resource
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from claims.extract import extract_all
from claims.model import Document
from claims.nlp import load, published
from claims.read import read_text
from tests.bench.arguments import reader
from verify.engine.local import LocalEngine

SEEDS = Path(__file__).parents[2] / "seeds"
ROUNDS = 5
FEW = 200  # documents; memory is measured for these and for ten times as many
SHORT = 3  # paragraphs of an article, where it is their number that counts


def corpus(articles: int, paragraphs: int | None = None) -> Iterator[Document]:
    """Yield that many different articles, made from the seeds by rotating their paragraphs and naming somebody new."""
    texts = [path.read_text(encoding="utf-8").splitlines() for path in sorted(SEEDS.glob("*.txt"))]
    for number in range(articles):
        lines = texts[number % len(texts)]
        turn = number // len(texts) % len(lines)
        kept = (lines[turn:] + lines[:turn])[:paragraphs]
        yield read_text("\n".join([*kept, f"Lund{number} met Berg{number} in Linden{number}."]), f"{number:05d}.txt")


def seconds(work: Callable[[], object]) -> float:
    """Return how long `work` takes, in seconds of this process's time."""
    start = time.process_time()
    work()
    return time.process_time() - start


def speed(articles: int) -> None:
    """Print words a second of all sides, and the share that our rooms add."""
    documents = list(corpus(articles))
    words = sum(len(document.text.split()) for document in documents)
    bare, own = published(), load()

    def read_with(nlp: Any) -> None:
        for _ in nlp.pipe((document.text for document in documents), batch_size=8):
            pass

    def whole() -> None:
        for _ in extract_all(documents):
            pass

    sides = (lambda: read_with(bare), lambda: read_with(own), whole)
    times = [[seconds(side) for side in sides] for _ in range(ROUNDS)]
    sys.stdout.write(f"articles {articles}, words {words}, rounds {ROUNDS}\n")
    for place, name in enumerate(("bare nlp.pipe", "as we run it", "whole extraction")):
        sys.stdout.write(f"{name:17} {words / statistics.median(row[place] for row in times):8.0f} words/s\n")
    for name, place in (("bare nlp.pipe", 0), ("nlp.pipe as run", 1)):
        ratios = sorted(100 * (row[2] / row[place] - 1) for row in times)
        told = f"median {statistics.median(ratios):.1f} % (from {ratios[0]:.1f} to {ratios[-1]:.1f})"
        sys.stdout.write(f"added to {name:17} {told}\n")


def most_memory(articles: int, workers: int) -> float:
    """Return the most memory that one process took up while that many short articles were read, in MB."""
    for _ in LocalEngine(workers).extract(corpus(articles, SHORT)):
        pass
    return max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)) / 1024


def memory() -> None:
    """Print the most memory taken up for few and for many articles, each measured in a process of its own."""
    for workers in (1, 2):
        for articles in (FEW, 10 * FEW):
            with ProcessPoolExecutor(1, get_context("spawn")) as fresh:
                most = fresh.submit(most_memory, articles, workers).result()
            sys.stdout.write(f"processes {workers}, articles {articles:5}: at most {most:.0f} MB in one process\n")
            sys.stdout.flush()


if __name__ == "__main__":
    arguments = reader(__doc__)
    arguments.add_argument("articles", nargs="?", type=int, default=60)
    arguments.add_argument("--memory", action="store_true", help="measure memory instead of speed")
    given = arguments.parse_args()
    if given.memory:
        memory()
    else:
        speed(given.articles)
