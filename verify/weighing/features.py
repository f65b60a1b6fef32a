"""Two statements in, what can be said of the pair as numbers with readable names out: what the table weighs.

A side is a text with the claims read in it, so that evidence of several sentences is compared claim by claim; what
the rules find comes from the pair of claims that meet best. Every number is between 0 and 1, the logarithms aside.
"""

from collections.abc import Iterable, Sequence
from itertools import chain, product
from math import log
from typing import NamedTuple

from rapidfuzz import fuzz

from claims.lexicon.concepts import GENERIC, OPPOSITES, concept
from claims.model import Claim, Quantity, Stance
from verify.compare.base import Comparison, Meaning, names_of
from verify.compare.periods import other_time
from verify.compare.values import amounts_of, compatible, unit_of
from verify.model import Link, Relation
from verify.relate import relate

Features = dict[str, float]
Ways = Sequence[Quantity]  # one amount in all currencies that it is given in
LEAST = 1e-4  # a likelihood below this is taken for this: nothing is weighed as impossible
PARTNERS = 3  # claims of the evidence that one claim is compared with
OPEN = frozenset({Stance.POSSIBLE, Stance.PLANNED, Stance.CONDITIONAL})


class Side(NamedTuple):
    """A text, and the claims in it."""

    text: str
    claims: tuple[Claim, ...]


class Met(NamedTuple):
    """The pair of claims of two sides that meet best, and what the rules find in it."""

    pair: Comparison
    link: Link


class Likely(NamedTuple):
    """What a judge says of a pair."""

    supports: float
    contradicts: float
    neither: float


def meet(claim: Side, evidence: Side, meaning: Meaning, *, one_story: bool = False) -> list[Met]:
    """Return each claim of one side with those of the other that share most words, the pair that tells most first.

    `one_story` says that both are known to be told of one story.
    """
    found = []
    for mine in claim.claims:
        words = words_of([mine])
        nearest = sorted(evidence.claims, key=lambda theirs: -len(words & words_of([theirs])))[:PARTNERS]
        for theirs in nearest:
            near = meaning(mine.restated, theirs.restated)
            pair = Comparison(mine, theirs, near, meaning, one_story)
            found.append(Met(pair, relate(*pair[:4], one_story=one_story)))
    return sorted(found, key=lambda met: (met.link.relation is Relation.NEITHER, -met.pair.similarity))


def features(
    claim: Side, evidence: Side, met: Sequence[Met], forward: Likely | None = None, backward: Likely | None = None
) -> Features:
    """Return what can be said of a pair; `forward` and `backward` are a judge's words, with the sides as they are and
    the other way round.
    """
    return {
        **_found(met),
        **_wording(claim, evidence, met),
        **_names_and_amounts(claim.claims, evidence.claims),
        **_put(claim.claims, evidence.claims, met),
        **_judged("model", forward),
        **_judged("model_back", backward),
    }


def _found(met: Sequence[Met]) -> Features:
    """Return what the rules say: by code for the pair that meets best, and as shares of the claim's statements."""
    best = met[0].link.findings if met else ()
    statements = {one.pair.claim.id for one in met}
    out = {f"finding:{finding.code}": 1.0 for finding in best}
    for relation in (Relation.SUPPORTS, Relation.CONTRADICTS):
        told = {one.pair.claim.id for one in met if one.link.relation is relation}
        out[f"found:{relation.value}"] = len(told) / len(statements) if statements else 0.0
    return out


def _wording(claim: Side, evidence: Side, met: Sequence[Met]) -> Features:
    mine, theirs = words_of(claim.claims), words_of(evidence.claims)
    return {
        "similarity": max((one.pair.similarity for one in met), default=0.0),
        "words_shared": _share(mine, theirs),
        "words_shared_back": _share(theirs, mine),
        "same_wording": fuzz.token_sort_ratio(claim.text, evidence.text) / 100.0,
        "contained": fuzz.partial_ratio(claim.text, evidence.text) / 100.0,
        "opposite_words": float(
            any(frozenset((left, right)) in OPPOSITES for left in mine - theirs for right in theirs - mine)
        ),
        "log_words": log(1 + len(claim.text.split())),
        "log_words_back": log(1 + len(evidence.text.split())),
    }


def _names_and_amounts(mine: Sequence[Claim], theirs: Sequence[Claim]) -> Features:
    names = [frozenset[str]().union(*(names_of(one) for one in side)) for side in (mine, theirs)]
    amounts = [[ways for one in side for ways in amounts_of(one)] for side in (mine, theirs)]
    return {
        "names": float(bool(names[0])),
        "names_missing": 1.0 - _share(names[0], names[1]) if names[0] else 0.0,
        "names_missing_back": 1.0 - _share(names[1], names[0]) if names[1] else 0.0,
        "amounts": float(bool(amounts[0])),
        "amounts_missing": _missing(amounts[0], amounts[1]),
        "amounts_missing_back": _missing(amounts[1], amounts[0]),
        "amounts_apart": float(_apart(amounts[0], amounts[1])),
    }


def _put(mine: Sequence[Claim], theirs: Sequence[Claim], met: Sequence[Met]) -> Features:
    """Return how both are put: in the negative, denied, as fact or as plan, and of which time."""
    return {
        "negation_differs": float(any(map(_negative, mine)) != any(map(_negative, theirs))),
        "denial_differs": float(_stands(mine, {Stance.DENIED}) != _stands(theirs, {Stance.DENIED})),
        "certainty_differs": float(_stands(mine, OPEN) != _stands(theirs, OPEN)),
        "other_time": float(bool(met) and other_time(met[0].pair)),
    }


def _judged(name: str, likely: Likely | None) -> Features:
    if likely is None:
        return {}
    return {f"{name}:{relation}": log(max(LEAST, value)) for relation, value in likely._asdict().items()}


def words_of(claims: Iterable[Claim]) -> frozenset[str]:
    """Return the concepts of the words that tell something, names included."""
    found = {term if term[:1].isupper() else concept(term) for claim in claims for term in claim.terms}
    return frozenset(found - GENERIC)


def _share(some: frozenset[str], others: frozenset[str]) -> float:
    return len(some & others) / len(some) if some else 0.0


def _missing(amounts: Sequence[Ways], others: Sequence[Ways]) -> float:
    """Return the share of amounts that no amount on the other side can be."""
    there = [*chain.from_iterable(others)]
    missing = [ways for ways in amounts if not any(_may_be_one(one, other) for one in ways for other in there)]
    return len(missing) / len(amounts) if amounts else 0.0


def _may_be_one(left: Quantity, right: Quantity) -> bool:
    units = unit_of(left), unit_of(right)
    return (units[0] == units[1] or not all(units)) and compatible(left, right)


def _apart(mine: Sequence[Ways], theirs: Sequence[Ways]) -> bool:
    """Say whether both count one thing and no amount of it fits."""
    fits: dict[str, bool] = {}
    for left, right in product(chain.from_iterable(mine), chain.from_iterable(theirs)):
        if unit_of(left) and unit_of(left) == unit_of(right):
            fits[unit_of(left)] = fits.get(unit_of(left), False) or compatible(left, right)
    return not all(fits.values())


def _negative(claim: Claim) -> bool:
    return claim.negated or any(frame.negated for frame in claim.frames)


def _stands(claims: Iterable[Claim], stances: Iterable[Stance]) -> bool:
    return any(claim.stance in stances for claim in claims)
