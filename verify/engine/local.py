"""The engine of a laptop: everything in this process, extraction in several processes where asked for."""

import multiprocessing
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice

from claims.extract import extract_all
from claims.model import Claim, Document
from verify.embedding import Vectors, embed
from verify.model import Link, Relation
from verify.pair import Candidate
from verify.relate import relate

CHUNK = 16  # documents handed to a process at a time
TOLD_EVERY = 200  # pairs between two words about progress


class LocalEngine:
    """Maps the steps on this machine; `workers` processes extract, each with its own language pipeline."""

    def __init__(self, workers: int = 1) -> None:
        self.workers = max(1, workers)

    def extract(self, documents: Iterable[Document]) -> Iterator[tuple[Document, list[Claim]]]:
        """Yield every document with all its statements, in the order given; see `Engine`."""
        if self.workers == 1:
            yield from extract_all(documents)
            return
        room = threading.BoundedSemaphore(2 * self.workers)  # the pool would read every document ahead
        with multiprocessing.get_context("spawn").Pool(self.workers) as pool:
            for done in pool.imap(_extract_chunk, _chunks(documents, CHUNK, room)):
                yield from done
                room.release()

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

        for number, (left, right, similarity, one_story) in enumerate(pairs, start=1):
            for claim, evidence in ((claims[left], claims[right]), (claims[right], claims[left])):
                link = relate(claim, evidence, similarity, meaning, one_story=one_story)
                if link.relation is not Relation.NEITHER:
                    yield link
            if number % TOLD_EVERY == 0:
                progress(number)


def _extract_chunk(documents: list[Document]) -> list[tuple[Document, list[Claim]]]:
    return list(extract_all(documents))


def _chunks(documents: Iterable[Document], size: int, room: threading.BoundedSemaphore) -> Iterator[list[Document]]:
    iterator = iter(documents)
    while room.acquire() and (chunk := list(islice(iterator, size))):
        yield chunk
