"""Claims in, candidate pairs out: which statements are worth comparing, bounded for each claim, in stable order.

Three ways lead to a pair, two of them in `verify/candidates/`: rare words, names and counted things in common
(`by_words.py`); nearness in meaning, where statements of articles that are near as wholes come first, for a short
statement says little without its article (`by_meaning.py`); and nearness inside one article. Every claim
proposes at most `per_claim` partners, so the number of pairs grows with the number of claims and not with its square.

What each article chose is kept. When articles come or go, those choose again whose choice can be another; what is
chosen in the end is what a choice from scratch would be.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

import numpy as np
from rapidfuzz import fuzz

from claims.lexicon.concepts import concept
from claims.model import Claim, Stance, content_id
from verify.candidates.by_meaning import ByMeaning
from verify.candidates.by_words import ByWords
from verify.candidates.chosen import NOBODY, Chosen, Places, Positions, Room, Rows, empty, partners
from verify.candidates.stories import Stories
from verify.compare.base import names_of
from verify.compare.tallies import tallies
from verify.compare.values import unit_of
from verify.embedding import Vectors

HEADLINE, FEWEST_WORDS = "fragment", 4  # of those without a verb: "Ten dead in harbour blast"
PER_CLAIM = 48


class Candidate(NamedTuple):
    """Two claims by position, left < right, the cosine of their embeddings, and what is known of their articles.

    `one_story` says that both are told of one story, `one_event` that their articles tell one: who did it, by one of
    them, may be nobody that the other knows.
    """

    left: int
    right: int
    similarity: float
    one_story: bool = False
    one_event: bool = False


class Choice(NamedTuple):
    """What is to be compared, what no longer is, and what to keep of each article for the next choice."""

    new: list[Candidate]
    gone: list[tuple[int, int]]  # pairs of statements that both are still there
    fresh: list[int]  # statements of articles that are new or changed
    articles: dict[str, Chosen]  # those that changed, by the document's id
    forgotten: list[str]


def takes_part(statement: Claim) -> bool:
    """Say whether a statement is compared: a claim, or a headline without a verb, which is evidence without a flag."""
    if statement.passed_over is None:
        return True
    told = statement.passed_over == HEADLINE and len(statement.text.split()) >= FEWEST_WORDS
    return told and bool(statement.entities or statement.quantities)


def candidate_pairs(claims: Sequence[Claim], vectors: Vectors, *, per_claim: int = PER_CLAIM) -> list[Candidate]:
    """Return the pairs to compare, sorted by position; `vectors` has one unit row a claim."""
    return choose(claims, vectors, {}, per_claim=per_claim).new


def choose(
    claims: Sequence[Claim], vectors: Vectors, held: Mapping[str, Chosen], *, per_claim: int = PER_CLAIM
) -> Choice:
    """Return which pairs are to be compared now; `held` is what was kept of each article, by its document's id."""
    room = Room.of(per_claim)
    corpus = _Corpus(claims, held)
    rows, codes = corpus.rows(room)
    before = _pairs(rows)
    meaning, found_by = ByMeaning(corpus.places, vectors), _keys_of(claims, corpus, held)
    words = ByWords(found_by, lambda left, right: _alike(claims[left], claims[right]))
    lost = _lost(codes["sought"], rows["sought"])
    changed = words.choose(rows, corpus.fresh, corpus.gone_keys, lost.tolist())
    meaning.inside(rows, corpus.changed)
    among = meaning.among(corpus.signatures)
    moved = [n for n, (id_, where) in enumerate(zip(corpus.ids, among, strict=True)) if corpus.among(id_) != where]
    lost, full = _lost(codes["near"], rows["near"]), codes["near"][:, -1:].max(axis=1, initial=NOBODY) != NOBODY
    fresh = np.asarray(corpus.fresh, dtype=np.int64)
    changed |= meaning.across(rows, moved, fresh, lost[full[lost]], lost[~full[lost]])
    after, stories = _pairs(rows), Stories(claims, meaning.about)
    new = (divmod(pair, len(claims)) for pair in np.setdiff1d(after, before, assume_unique=True).tolist())
    gone = [divmod(pair, len(claims)) for pair in np.setdiff1d(before, after, assume_unique=True).tolist()]
    return Choice(
        [
            Candidate(left, right, near, stories.one(left, right, near), stories.near(left, right, near))
            for left, right in new
            if _may_meet(claims[left], claims[right])
            for near in [float(vectors[left] @ vectors[right])]
        ],
        gone,
        corpus.fresh,
        dict(corpus.kept(rows, {*changed, *lost.tolist()}, among, found_by)),
        [id_ for id_ in held if id_ not in corpus.numbers],
    )


class _Corpus:
    """The statements by article, and what is known of each article from the choice before."""

    def __init__(self, claims: Sequence[Claim], held: Mapping[str, Chosen]) -> None:
        articles: dict[str, list[int]] = {}
        for row, claim in enumerate(claims):
            articles.setdefault(claim.document_id, []).append(row)
        self.ids = list(articles)
        self._held = held
        self.signatures = [content_id(*(claims[row].to_json() for row in rows)) for rows in articles.values()]
        self.changed = [
            n for n, id_ in enumerate(self.ids) if id_ not in held or held[id_].signature != self.signatures[n]
        ]
        self._is_new = {self.ids[n] for n in self.changed}
        unused = max((one.number for one in held.values()), default=-1) + 1
        self.numbers = {
            id_: unused + n if id_ in self._is_new else held[id_].number for n, id_ in enumerate(self.ids)
        }
        self.places = Places([np.asarray(rows) for rows in articles.values()], list(self.numbers.values()))
        self.fresh = [row for n in self.changed for row in articles[self.ids[n]]]
        self.gone_keys = [
            words for id_, one in held.items() if id_ not in articles or id_ in self._is_new for words in one.keys
        ]

    def same(self) -> Iterator[tuple[Positions, Chosen]]:
        """Yield the statements of each article that did not change, and what was kept of it."""
        for rows, id_ in zip(self.places.articles, self.ids, strict=True):
            if id_ not in self._is_new:
                yield rows, self._held[id_]

    def among(self, id_: str) -> str | None:
        """Return where an article looked for what is near; None for a new one."""
        return None if id_ in self._is_new else self._held[id_].among

    def rows(self, room: Room) -> tuple[Rows, Rows]:
        """Return what the statements chose before, by position; and as it was kept, those that are gone included."""
        codes = empty(len(self.places.of), room)
        for own, kept in self.same():
            codes[own] = np.frombuffer(kept.rows, dtype=room.layout)
        rows = codes.copy()
        for name in ("sought", "worded", "inside", "near"):
            rows[name] = self.places.read(codes[name])
        return rows, codes

    def kept(
        self, rows: Rows, changed: set[int], among: Sequence[str], keys: Sequence[Sequence[str]]
    ) -> Iterator[tuple[str, Chosen]]:
        """Yield the articles of which something else is to be kept than before."""
        touched = {int(self.places.of[row]) for row in changed} | set(self.changed)
        touched |= {n for n, id_ in enumerate(self.ids) if self.among(id_) != among[n]}
        for n in sorted(touched):
            own = self.places.articles[n]
            codes = rows[own]
            for name in ("sought", "worded", "inside", "near"):
                codes[name] = self.places.write(codes[name])
            found_by, id_ = tuple(tuple(keys[row]) for row in own.tolist()), self.ids[n]
            yield id_, Chosen(self.numbers[id_], self.signatures[n], found_by, among[n], codes.tobytes())


def _keys_of(claims: Sequence[Claim], corpus: _Corpus, held: Mapping[str, Chosen]) -> list[Sequence[str]]:
    """Return what each statement is found by; what is known of an article that did not change is not made again."""
    found: list[Sequence[str]] = [()] * len(claims)
    for own, kept in corpus.same():
        for row, words in zip(own.tolist(), kept.keys, strict=True):
            found[row] = words
    for row in corpus.fresh:
        found[row] = sorted(_keys(claims[row]))
    return found


def _lost(codes: Positions, positions: Positions) -> Positions:
    """Return the statements of which a partner is gone."""
    return np.flatnonzero(((codes != NOBODY) & (positions == NOBODY)).any(axis=1))


def _pairs(rows: Rows) -> Positions:
    """Return the pairs that either statement proposes, as left * count + right, sorted."""
    others = partners(rows)
    row, place = np.nonzero(others != NOBODY)
    other = others[row, place]
    return np.unique(np.minimum(row, other) * len(rows) + np.maximum(row, other))


def _may_meet(left: Claim, right: Claim) -> bool:
    """Say whether a pair can matter: not a statement with a part of itself, but with the denial that takes it up."""
    if left.document_id != right.document_id:
        return True
    if left.restated == right.restated and (left.stance is Stance.DENIED) != (right.stance is Stance.DENIED):
        return True
    return left.end <= right.start or right.end <= left.start


def _alike(left: Claim, right: Claim) -> float:
    return fuzz.token_set_ratio(left.restated, right.restated) / 100.0


def _keys(claim: Claim) -> set[str]:
    """Return what a claim can be found by: names, concepts of words, what is counted, tallies, actor with topic."""
    words = {concept(term) for term in claim.terms}
    counted = {f"#{unit_of(q)}" for q in claim.quantities if q.unit}
    positions = {f"{a}>{concept(t)}" for f in claim.frames if f.topic for a in f.actors + f.members for t in f.topic}
    counted |= {f"#{most}-{least}" for least, most in map(sorted, tallies(claim))}
    return words | set(names_of(claim)) | counted | positions
