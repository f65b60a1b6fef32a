"""Rows in, an endless course of rows out: which set teaches how much, at the beginning and at the end."""

import random
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from rapidfuzz import fuzz, process

from verify.training.rows import Label, Row


class Share(NamedTuple):
    """What part of a course a set is, at its beginning and at its end: clean sets and made pairs come last."""

    early: float
    late: float


SHARES = {
    "lingnli": Share(0.30, 0.26),
    "fever_dev_sr": Share(0.15, 0.16),
    "fever_unrelated": Share(0.07, 0.07),
    "semi_auto_nli": Share(0.14, 0.10),
    "cad_nli": Share(0.09, 0.10),
    "conjnli": Share(0.09, 0.06),
    "joci": Share(0.07, 0.01),
    "mpe": Share(0.03, 0.01),
    "help": Share(0.03, 0.01),
    "temporal_nli": Share(0.02, 0.01),
    "snli": Share(0.01, 0.03),
    "made": Share(0.00, 0.18),
    "accounts": Share(0.90, 0.80),
    "coverage": Share(1.00, 1.30),
    "ecb": Share(0.30, 0.50),
    "denied": Share(0.06, 0.08),
    "unlabelled": Share(0.80, 0.60),
}


def unrelated(rows: Iterable[Row], seed: int, among: int = 80) -> Iterator[Row]:
    """Yield claims with the evidence of another claim that shares most words with them: neither, and hard to tell.

    Evidence sets without "neither" would teach that evidence always decides.
    """
    rows, chance = list(rows), random.Random(seed)
    for row in rows:
        others = chance.sample(rows, min(among, len(rows)))
        nearest = process.extract(row.claim, [r.evidence for r in others], scorer=fuzz.token_set_ratio, limit=8)
        near = next((others[i] for _, _, i in nearest if not _one_matter(others[i], row)), None)
        if near:
            source = f"{row.source.partition('_')[0]}_unrelated"
            yield row._replace(id=f"{row.id}~{near.id}", evidence=near.evidence, label=Label.NEITHER, source=source)


def _one_matter(left: Row, right: Row) -> bool:
    """Say whether evidence for one claim may decide the other: one text, or one subject."""
    if left.evidence == right.evidence:
        return True
    return any(fuzz.partial_ratio(one.claim[:24], other.evidence) > 75 for one, other in ((left, right), (right, left)))


class Mixture:
    """Draws rows set by set; each set is gone through in random order before any of its rows comes again."""

    def __init__(self, rows: Iterable[Row], seed: int, shares: dict[str, Share] = SHARES) -> None:
        self._chance = random.Random(seed)
        self._shares = shares
        self._sets: dict[str, list[Row]] = defaultdict(list)
        self._left: dict[str, list[Row]] = defaultdict(list)
        for row in rows:
            if row.source in shares:
                self._sets[row.source].append(row)

    def draw(self, count: int, progress: float) -> list[Row]:
        """Return `count` rows, mixed as they should be at `progress` (0 to 1) of the course."""
        names = sorted(self._sets)
        weights = [
            self._shares[n].early + (self._shares[n].late - self._shares[n].early) * min(1.0, progress) for n in names
        ]
        return [self._next(name) for name in self._chance.choices(names, weights, k=count)]

    def _next(self, name: str) -> Row:
        if not self._left[name]:
            self._left[name] = self._chance.sample(self._sets[name], len(self._sets[name]))
        return self._left[name].pop()
