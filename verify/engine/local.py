"""The engine of a laptop: everything in this process, extraction in several processes where asked for."""

import multiprocessing
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice, takewhile
from multiprocessing.synchronize import Event

from claims.extract import extract_all
from claims.model import Claim, Document
from verify.embedding import Vectors, embed
from verify.errors import EngineError
from verify.model import Link, Relation
from verify.pair import Candidate
from verify.relate import relate

CHUNK = 16  # documents handed to a process at a time
TOLD_EVERY = 200  # pairs between two words about progress
AHEAD = 2  # chunks a process has waiting: the pool would read every document ahead
KILLED = (
    "a process that read articles was killed, or had no memory left; what was read is kept: "
    "run the check again with fewer --workers"
)

Read = list[tuple[Document, list[Claim]]]


class LocalEngine:
    """Maps the steps on this machine; `workers` processes extract, each with its own language pipeline."""

    def __init__(self, workers: int = 1) -> None:
        self.workers = max(1, workers)

    def extract(self, documents: Iterable[Document]) -> Iterator[tuple[Document, list[Claim]]]:
        """Yield every document with all its statements, in the order given; see `Engine`."""
        if self.workers == 1:
            yield from extract_all(documents)
            return
        spawn = multiprocessing.get_context("spawn")
        over = spawn.Event()
        pool = ProcessPoolExecutor(self.workers, spawn, _begin, (over,))
        try:
            for done in _in_order(pool, _chunks(documents, CHUNK), AHEAD * self.workers):
                yield from done
        except (BrokenProcessPool, MemoryError) as error:
            raise EngineError(KILLED) from error
        finally:
            over.set()
            pool.shutdown(cancel_futures=True)

    def embed(self, texts: Sequence[str], progress: Callable[[int], None]) -> Vectors:
        """Return one unit vector a text; see `Engine`."""
        return embed(texts, progress=progress)

    def relate(
        self,
        claims: Sequence[Claim],
        pairs: Sequence[Candidate],
        meanings: dict[str, int],
        vectors: Vectors,
        progress: Callable[[int], None],
    ) -> Iterator[Link]:
        """Yield the links of all pairs in both directions; see `Engine`."""

        def meaning(left: str, right: str) -> float:
            return float(vectors[meanings[left]] @ vectors[meanings[right]])

        for number, (left, right, similarity, one_story, one_event) in enumerate(pairs, start=1):
            for claim, evidence in ((claims[left], claims[right]), (claims[right], claims[left])):
                link = relate(claim, evidence, similarity, meaning, one_story=one_story, one_event=one_event)
                if link.relation is not Relation.NEITHER:
                    yield link
            if number % TOLD_EVERY == 0:
                progress(number)


class _Process:
    """What one of several processes knows: whether the check is over, so that nobody waits for what is left."""

    over: Event


def _begin(over: Event) -> None:
    """Begin a process; an interrupt from the keyboard reaches all of them, and is heard by the first alone."""
    _Process.over = over
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _extract_chunk(documents: list[Document]) -> Read:
    return list(takewhile(lambda _: not _Process.over.is_set(), extract_all(documents)))


def _in_order(pool: ProcessPoolExecutor, chunks: Iterable[list[Document]], ahead: int) -> Iterator[Read]:
    """Yield what is made of each chunk, in order; where a process is killed, what is done first, and then the error."""
    waiting: deque[Future[Read]] = deque()
    try:
        for chunk in chunks:
            waiting.append(pool.submit(_extract_chunk, chunk))
            if len(waiting) >= ahead:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    except BrokenProcessPool:
        yield from (future.result() for future in waiting if future.done() and not future.exception())
        raise


def _chunks(documents: Iterable[Document], size: int) -> Iterator[list[Document]]:
    iterator = iter(documents)
    while chunk := list(islice(iterator, size)):
        yield chunk
