"""Two judges in, one out: a small one reads every pair, a larger one decides what it does not call neither.

A contradiction is as likely as the one says who holds it for less likely: what two networks read is more often there.
"""

from collections.abc import Sequence

import numpy as np

from claims.model import content_id
from verify.entail.base import CONTRADICTS, NEITHER, Judge, Pair, Progress, Scores, silent

AT_ONCE = 256  # pairs between two words about progress


class Cascade:
    """Asks the second judge where the first is not at least so `sure` that a pair is neither."""

    def __init__(self, first: Judge, second: Judge, *, sure: float) -> None:
        self._first, self._second, self._sure = first, second, sure
        self.name = f"{first.name} + {second.name}"
        self.fingerprint = content_id(first.fingerprint, second.fingerprint, str(sure))

    @property
    def careful(self) -> Judge:
        """Return the second judge; see `Judge`."""
        return self._second

    def scores(self, pairs: Sequence[Pair], progress: Progress = silent) -> Scores:
        """Return one row a pair; see `Judge`."""
        out = np.zeros((len(pairs), 3), dtype=np.float32)
        for start in range(0, len(pairs), AT_ONCE):
            some = pairs[start : start + AT_ONCE]
            out[start : start + len(some)] = self._some(some)
            progress(start + len(some))
        return out

    def _some(self, pairs: Sequence[Pair]) -> Scores:
        scores = self._first.scores(pairs)
        unsure: list[int] = np.flatnonzero(scores[:, NEITHER] < self._sure).tolist()
        if unsure:
            scores[unsure] = _agreed(scores[unsure], self._second.scores([pairs[row] for row in unsure]))
        return scores


def _agreed(first: Scores, second: Scores) -> Scores:
    """Return what the second says, less what of a contradiction the first does not see: that is neither."""
    agreed = second.copy()
    agreed[:, CONTRADICTS] = np.minimum(first[:, CONTRADICTS], second[:, CONTRADICTS])
    agreed[:, NEITHER] += second[:, CONTRADICTS] - agreed[:, CONTRADICTS]
    return agreed
