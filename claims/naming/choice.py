"""Those whom a pronoun can mean in, the one it surely means out: nobody where two are about as likely."""

from collections.abc import Iterable
from math import exp

from claims.lexicon.persons import COUNTS, NOBODY, SURE
from claims.naming.rivals import Features, Rival


def chosen(candidates: Iterable[Rival]) -> str | None:
    """Return the name of whom the pronoun surely means, which begins with a mark for somebody whom nobody names."""
    best: dict[str, float] = {}
    for one in candidates:
        weight = weighed(one.features)
        best[one.name] = max(weight, best.get(one.name, weight))
    if not best:
        return None
    name = max(best, key=lambda one: best[one])
    total = exp(NOBODY) + sum(map(exp, best.values()))
    return name if exp(best[name]) / total >= SURE else None


def weighed(features: Features) -> float:
    """Return what speaks for somebody, less what speaks against it."""
    return sum(COUNTS[name] * value for name, value in features.items())
