"""What a judge does: pairs of texts in, how likely the first supports, contradicts or leaves open the second out."""

from collections.abc import Callable, Sequence
from typing import Protocol

import numpy as np
import numpy.typing as npt

from verify.model import Relation

Pair = tuple[str, str]  # the evidence, the claim
Scores = npt.NDArray[np.float32]  # a row a pair, a column a relation in the order of ORDER; each row sums to 1
Progress = Callable[[int], None]  # how many pairs are done

ORDER = (Relation.SUPPORTS, Relation.CONTRADICTS, Relation.NEITHER)
SUPPORTS, CONTRADICTS, NEITHER = range(3)


def silent(done: int) -> None:
    """Tell nobody."""


class Judge(Protocol):
    """Reads pairs of texts; the row of a pair never depends on the pairs around it, nor on their order."""

    @property
    def name(self) -> str:
        """Return what to call it before a reader."""
        ...

    @property
    def fingerprint(self) -> str:
        """Return an id of everything its scores depend on: scores under another one are not comparable."""
        ...

    @property
    def careful(self) -> "Judge":
        """Return who is asked of pairs that a rule links already: itself, or the larger of two."""
        ...

    def scores(self, pairs: Sequence[Pair], progress: Progress = silent) -> Scores:
        """Return one row a pair: supports, contradicts, neither."""
        ...
