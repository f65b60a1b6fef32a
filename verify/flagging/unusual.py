"""Claims and what is known of English in, unusual phrases out: a thing that all others tell of, but of another kind.

A phrase ("armed forces": a qualifying word and a noun) is unusual when
- the corpus knows the thing: several statements in several articles name it, far more often than English at large;
- nobody else says of it, or of anything, what this statement says: the qualifying word stands in no other statement;
- the word says of what kind a thing is (no "very" goes with it), and is known to English from other company;
- the two words are no frequent pair of English at large;
- and the word stands beside the noun far more often than its frequency in English would have it: their pointwise mutual
  information, log2 of P(word | noun) / P(word), is high.
What stands word for word in several articles counts once.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from claims.model import Claim, Phrase
from claims.stems import stem
from verify.flagging.english import English

STATEMENTS = 4  # that name the thing
ARTICLES = 2  # in which it is named
KEYNESS = 10.0  # times more often than in English at large: the corpus is about it
COMPANY = 2  # other nouns that the word is known to go with
INFORMATION = 10.0  # bits: a thousand times more often than by chance
INFLECTED = ("", "s", "es", "d", "ed", "ing")  # what English is asked for, so that it counts no less than we do


class _Corpus(NamedTuple):
    """Where words stand, told by the statements' texts: a text that is repeated is one statement."""

    size: int  # running words
    texts: Mapping[str, set[str]]  # by word
    articles: Mapping[str, set[str]]
    stems: Mapping[str, set[str]]  # texts by the stem of a word


def unusual(claims: Sequence[Claim], english: English) -> dict[str, str]:
    """Return by claim id the reason why a phrase in it is out of keeping with all others, in one sentence."""
    corpus = _count(claims)
    found = ((claim, _first(claim, corpus, english)) for claim in claims if claim.phrases)
    return {claim.id: reason for claim, reason in found if reason}


def _count(claims: Iterable[Claim]) -> _Corpus:
    texts: dict[str, set[str]] = defaultdict(set)
    articles: dict[str, set[str]] = defaultdict(set)
    stems: dict[str, set[str]] = defaultdict(set)
    for claim in claims:
        text = _folded(claim)
        words = {*claim.terms, *(word for phrase in claim.phrases for word in (phrase.modifier, phrase.head))}
        for word in words:
            texts[word].add(text)
            articles[word].add(claim.document_id)
            stems[stem(word)].add(text)
    size = sum(len(text.split()) for text in {_folded(claim) for claim in claims})
    return _Corpus(size, texts, articles, stems)


def _folded(claim: Claim) -> str:
    return " ".join(claim.text.casefold().split())


def _first(claim: Claim, corpus: _Corpus, english: English) -> str | None:
    reasons = (_reason(phrase, claim, corpus, english) for phrase in claim.phrases)
    return next((reason for reason in reasons if reason), None)


def _reason(phrase: Phrase, claim: Claim, corpus: _Corpus, english: English) -> str | None:
    named, articles = len(corpus.texts[phrase.head]), len(corpus.articles[phrase.head])
    if named < STATEMENTS or articles < ARTICLES or len(corpus.stems[stem(phrase.modifier)]) > 1:
        return None
    written = claim.text[phrase.start - claim.start : phrase.end - claim.start].casefold()
    modifier, _, head = written.partition(" ")
    kinds, things = {phrase.modifier, modifier}, {head, *(phrase.head + ending for ending in INFLECTED)}
    if english.pairs(kinds, things) or english.company(kinds) < COMPANY or any(map(english.is_gradable, kinds)):
        return None
    of_kind, of_thing = english.frequency(kinds), english.frequency(things)
    if named / corpus.size * 1e6 < KEYNESS * of_thing or information(named, of_kind) < INFORMATION:
        return None
    return (
        f"“{written}” stands only here: “{phrase.head}” is in {named} statements of {articles} articles "
        f"({_rounded(of_thing)} per million words of English), “{phrase.modifier}” in no other "
        f"({_rounded(of_kind)} per million), and the two are no frequent pair of English"
    )


def information(named: int, per_million: float) -> float:
    """Return the pointwise mutual information, in bits, of a word that one of `named` statements on a thing has."""
    return math.log2(1 / named / (per_million / 1e6)) if per_million else math.inf


def _rounded(per_million: float) -> str:
    return f"{per_million:.0f}" if per_million >= 1 else "under 1"

