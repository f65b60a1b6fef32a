"""A pair of a corpus in, whether a judge reads it out: reading costs a hundred times what comparing by rules does."""

from math import log

from verify.compare.base import Comparison, names_of, shared_names
from verify.compare.periods import other_time
from verify.model import Link, Relation
from verify.weighing.anchors import is_anchored
from verify.weighing.bounds import Links
from verify.weighing.doubted import denial_of, sign_against
from verify.weighing.features import words_of

FEWEST = 3  # telling words and names that two statements share
MOST_WORDS, MOST_NAMES = 6, 2  # more of them tell no more
# What speaks for it that two statements of one event tell of one thing: fitted on statements of 40 events that bear
# each other out or contradict each other. Nearly every statement of an event names those whom it is about.
NEARNESS, WORD, SHARE, NAME, LENGTH = 7.9, 0.18, 2.6, -0.22, 0.33


def is_worth_judging(pair: Comparison, link: Link, bounds: Links) -> bool:
    """Say whether a judge reads a pair of a corpus: one with a finding, or one of two articles, near and with a word.

    It is asked of each pair alone, so that what else is in the corpus changes nothing.
    """
    if link.relation is not Relation.NEITHER:
        return True
    if pair.claim.document_id == pair.evidence.document_id:
        return False  # that an article says a thing twice is no evidence
    if sign_against(pair) is not None or denial_of(pair) is not None:
        return True
    if other_time(pair):
        return False
    if pair.one_event and told_of_one(pair) >= bounds.one_event:
        return True
    words = words_of([pair.claim]) & words_of([pair.evidence])
    if not words:
        return False
    both = len(words | shared_names(names_of(pair.claim), names_of(pair.evidence)))
    near = min(bounds.similarity, bounds.similarity_in_words) if both >= FEWEST else bounds.similarity
    return pair.similarity >= near or is_anchored(pair)


def told_of_one(pair: Comparison) -> float:
    """Return how much speaks for it that two statements of one event tell of one thing."""
    mine, theirs = words_of([pair.claim]), words_of([pair.evidence])
    shared = len(mine & theirs)
    names = len(shared_names(names_of(pair.claim), names_of(pair.evidence)))
    shorter = min(len(one.text.split()) for one in pair[:2])
    weighed = NEARNESS * pair.similarity + WORD * min(shared, MOST_WORDS) + NAME * min(names, MOST_NAMES)
    return weighed + SHARE * _share_of_fewer(pair) + LENGTH * log(1 + shorter)


def _share_of_fewer(pair: Comparison) -> float:
    """Return which share of its words and names the statement that has fewer of them shares with the other."""
    mine, theirs = words_of([pair.claim]), words_of([pair.evidence])
    return len(mine & theirs) / max(1, min(len(mine), len(theirs)))
