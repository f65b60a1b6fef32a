"""What an engine does: map the two costly steps over their inputs, in order, and give the results back in order."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Protocol

from claims.model import Claim, Document
from verify.embedding import Vectors
from verify.model import Link
from verify.pair import Candidate


class Engine(Protocol):
    """Runs extraction per document and relation per pair; results never depend on which engine ran them."""

    def extract(self, documents: Iterable[Document]) -> Iterator[tuple[Document, list[Claim]]]:
        """Yield every document with all its statements, in the order given."""
        ...

    def embed(self, texts: Sequence[str], progress: Callable[[int], None]) -> Vectors:
        """Return one unit vector a text, shape (len(texts), 384); `progress` is told how many are done."""
        ...

    def relate(
        self,
        claims: Sequence[Claim],
        pairs: Sequence[Candidate],
        meanings: dict[str, int],
        vectors: Vectors,
        progress: Callable[[int], None],
    ) -> Iterator[Link]:
        """Yield the links of all pairs in both directions; `meanings` maps topic texts to rows of `vectors`."""
        ...
