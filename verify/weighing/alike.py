"""A pair that a judge has read in, what speaks for and against that both say the same out: numbers with readable names.

A model that reads two statements alone is unsure of those that two reporters wrote each in their own words. How many
telling words both have, that the same happens in both, a figure or a row of words that both give make up for it; what
the claim has alone, and that two others say it, speaks against it. Which of them counts how much is in the table.
"""

from math import log

from claims.model import Claim
from verify.compare.base import Comparison, shared_names, telling
from verify.compare.values import amounts_of, is_figure, may_be_one
from verify.weighing.features import Features, Likely, Ways
from verify.weighing.written import telling_words, whole_names, words_in

LEAST = 0.01  # a likelihood below this, or as near to 1, is taken for this
MOST_WORDS, LONGEST_ROW, MOST_FIGURES = 8, 6, 2  # more of them tell no more
SHOWN = 6


def alike(pair: Comparison, judged: Likely, back: Likely) -> Features:
    """Return what can be said of a pair of two articles; `back` is the judge's word the other way round."""
    shared, alone = _words_shared(pair)
    figures, missing = _figures_shared(pair)
    return {
        "model": _odds(judged.supports),
        "model_back": _odds(back.supports),
        "similarity": pair.similarity,
        "words_shared": float(min(len(shared), MOST_WORDS)),
        "log_words_alone": log(1 + len(alone)),
        "words_in_a_row": float(min(_longest_row(pair.claim, pair.evidence), LONGEST_ROW)),
        "a_figure_shared": float(bool(figures)),
        "figures_alone": float(min(len(missing), MOST_FIGURES)),
        "one_happening": float(bool(_happens(pair.claim) & _happens(pair.evidence))),
        "other_speaker": float(_other_speaker(pair)),
    }


def in_common(pair: Comparison) -> str:
    """Return figures and words that both have, as the claim writes them: what a reader can see for himself."""
    there = {word.casefold() for text in (pair.evidence.restated, pair.evidence.text) for _, word in words_in(text)}
    values = {(one.value, one.approximation) for ways in _figures(pair.evidence) for one in ways}
    seen = (ways[0] for ways in _figures_shared(pair)[0])
    figures = [one.text for one in seen if (one.value, one.approximation) in values]
    words = [word for word in _words_shared(pair)[0] if word.casefold() in there]
    words = [word for word in words if not any(word in text for text in figures)]
    return ", ".join([*figures, *words][:SHOWN])


def _words_shared(pair: Comparison) -> tuple[list[str], list[str]]:
    """Return the telling words of the claim that the evidence has, and those that it lacks."""
    told = telling_words(pair.claim)
    there = {key for text in (pair.evidence.restated, pair.evidence.text) for key, _ in words_in(text)}
    there |= whole_names(pair.claim, there)
    return [word for key, word in told.items() if key in there], [w for key, w in told.items() if key not in there]


def words_in_common(pair: Comparison) -> float:
    """Return which share of the telling words of the shorter statement the other has."""
    ways = pair, pair._replace(claim=pair.evidence, evidence=pair.claim)
    (shared, alone), back = map(_words_shared, ways)
    fewest = min(len(shared) + len(alone), sum(map(len, back)))
    return min(len(shared) / fewest, 1.0) if fewest else 0.0


def words_told(pair: Comparison) -> float:
    """Return which share of the telling words of the claim the evidence has."""
    shared, alone = _words_shared(pair)
    return len(shared) / (len(shared) + len(alone)) if shared else 0.0


def _longest_row(claim: Claim, evidence: Claim) -> int:
    """Return how many words, at the most, stand in both in a row."""
    mine, theirs = ([key for key, _ in words_in(one.restated)] for one in (claim, evidence))
    longest, before = 0, [0] * (len(theirs) + 1)
    for word in mine:
        now = [0, *(before[n] + 1 if other == word else 0 for n, other in enumerate(theirs))]
        longest, before = max(longest, *now), now
    return longest


def _figures_shared(pair: Comparison) -> tuple[list[Ways], list[Ways]]:
    """Return the figures of the claim that may be one of the evidence's, and those that it lacks."""
    mine, theirs = _figures(pair.claim), _figures(pair.evidence)
    shared = [ways for ways in mine if any(may_be_one(ways, other) for other in theirs)]
    return shared, [ways for ways in mine if ways not in shared]


def share_a_figure(claim: Claim, other: Claim) -> bool:
    """Say whether a figure of one may be one of the other's."""
    return any(may_be_one(mine, theirs) for mine in _figures(claim) for theirs in _figures(other))


def _figures(claim: Claim) -> list[Ways]:
    return [some for ways in amounts_of(claim) if (some := [one for one in ways if is_figure(one)])]


def _happens(claim: Claim) -> frozenset[str]:
    return telling(tuple(frame.predicate for frame in claim.frames if frame.main))


def _other_speaker(pair: Comparison) -> bool:
    """Say whether both are what somebody says, and not the same."""
    mine, theirs = pair.claim.speaker, pair.evidence.speaker
    return bool(mine and theirs) and not shared_names(frozenset({mine or ""}), frozenset({theirs or ""}))


def _odds(likely: float) -> float:
    """Return the logarithm of the odds, no further from nought than `LEAST` lets it be."""
    held = min(max(likely, LEAST), 1 - LEAST)
    return log(held / (1 - held))
