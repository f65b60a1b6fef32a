"""What is known of a pair in, its relation with probabilities and reasons out: the one table of findings and model.

Log-linear: each feature counts for or against "supports" and "contradicts" with the weight that the table gives it,
"neither" stands at nought, and the softmax of the three sums is what is shown. There are two sets of weights, with a
relation model and without one (verify/data/weights.json). They can be read: a weight is what a feature adds to the
logarithm of the odds against "neither".
"""

from collections.abc import Mapping, Sequence
from math import exp
from typing import NamedTuple

from verify.model import Relation
from verify.weighing.barred import Bar, barred, common
from verify.weighing.bounds import Table, Weights
from verify.weighing.features import Features, Likely, Met

BIAS = "always"
LEAK = 0.02  # of its likelihood a barred relation keeps: the rules misread too


class Reason(NamedTuple):
    """Why: a code for programs, and a sentence for people."""

    code: str
    text: str


class Weighed(NamedTuple):
    """A relation, how likely each is, and why."""

    relation: Relation
    scores: Likely
    reasons: tuple[Reason, ...]


def weigh(measured: Features, weights: Weights, met: Sequence[Met] = (), judged: Likely | None = None) -> Weighed:
    """Return the relation of a pair by the table; `met` and `judged` say what the reasons are."""
    bars = common(barred(one.pair, one.link) for one in met)
    scores = _without(probabilities(measured, weights.table(judged=judged is not None)), bars)
    relation = max((Relation.SUPPORTS, Relation.CONTRADICTS, Relation.NEITHER), key=lambda r: getattr(scores, r.value))
    return Weighed(relation, scores, (*_reasons(relation, measured, met, judged, bars),))


def _without(likely: Likely, bars: Sequence[Bar]) -> Likely:
    """Return how likely each relation is when those that are barred are all but impossible."""
    barred_ones = {bar.relation.value for bar in bars}
    if len(barred_ones) == len(likely):
        return likely
    left = [value * (LEAK if name in barred_ones else 1.0) for name, value in likely._asdict().items()]
    return Likely(*(value / sum(left) for value in left))


def probabilities(features: Features, table: Table) -> Likely:
    """Return how likely each relation is; the three sum to 1."""
    sums = [weighed_sum(features, weights) for weights in (table.supports, table.contradicts)] + [0.0]
    powers = [exp(one - max(sums)) for one in sums]
    return Likely(*(power / sum(powers) for power in powers))


def weighed_sum(features: Features, weights: Mapping[str, float]) -> float:
    return weights.get(BIAS, 0.0) + sum(weights.get(name, 0.0) * value for name, value in features.items())


def _reasons(
    relation: Relation, features: Features, met: Sequence[Met], judged: Likely | None, bars: Sequence[Bar]
) -> tuple[Reason, ...]:
    """Return what the rules found, what speaks for the relation first; then what the model says; never nothing."""
    found = sorted(met[0].link.findings if met else (), key=lambda finding: finding.relation is not relation)
    reasons = [Reason(finding.code, finding.text) for finding in found]
    told = {reason.code for reason in reasons}
    shown = (bar for bar in bars if relation is not Relation.CONTRADICTS or bar.code != "other_time")
    reasons += dict.fromkeys(Reason(bar.code, bar.text) for bar in shown if bar.code not in told)
    if judged is not None:
        reasons.append(_word_of(judged))
    if bars and not found:
        return tuple(reasons)
    if not any(finding.relation is relation for finding in found):
        reasons += _signs(relation, features, met)
    return tuple(reasons)


def _word_of(judged: Likely) -> Reason:
    relation, likely = max(judged._asdict().items(), key=lambda item: float(item[1]))
    said = {"supports": "supports the claim", "contradicts": "contradicts the claim", "neither": "leaves it open"}
    return Reason(f"model_{relation}", f"The relation model reads that the evidence {said[relation]} ({likely:.2f}).")


def _signs(relation: Relation, features: Features, met: Sequence[Met]) -> list[Reason]:
    """Return what may explain a relation that no rule speaks for."""
    if relation is Relation.SUPPORTS:
        share = features["words_shared"]
        return [Reason("shared_words", f"{share:.0%} of the claim's telling words stand in the evidence.")]
    if relation is Relation.CONTRADICTS:
        return [Reason(code, text) for code, text in AGAINST.items() if features.get(code)] or [
            Reason("other_words", "Both are about one matter, and the evidence does not say what the claim says.")
        ]
    if features.get("other_time"):
        return [Reason("other_time", "Not comparable: they are about different times.")]
    if met and features["words_shared"]:
        return [Reason("no_finding", "Nothing found by which one would support or contradict the other.")]
    return [Reason("not_comparable", "Not comparable: they share no telling word.")]


AGAINST = {
    "amounts_apart": "Both count the same thing, and the amounts cannot both be true.",
    "amounts_missing": "The evidence does not have the claim's figure.",
    "negation_differs": "One is put in the negative, the other is not.",
    "denial_differs": "One is denied, the other is not.",
    "opposite_words": "One word is the opposite of another.",
    "other_time": "They tell it of different times.",
    "names_missing": "The evidence does not name whom the claim names.",
}
