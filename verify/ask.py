"""A statement typed in and a corpus in, what speaks for it and against it out: nothing is stored.

The statement is read like an article of its own. Candidates are the claims nearest in meaning and those that share most
of its rare words, at most 48 whatever the size of the corpus; they are related as any pair is.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

import numpy as np

from claims.lexicon.concepts import concept
from claims.model import Claim, Frozen, content_id
from claims.stems import stem
from verify import embedding
from verify.candidates.stories import is_known
from verify.compare.base import Comparison
from verify.embedding import Vectors, embed
from verify.entail.base import Judge, Pair
from verify.errors import AskError
from verify.flagging.states import has_moved, is_running
from verify.given import read_sides, readable
from verify.model import Finding, FlagKind, Link, Relation
from verify.store import Store
from verify.texts.questions import as_statement, is_question
from verify.weighing.bounds import Weights
from verify.weighing.features import Likely, Met, Side, meet
from verify.weighing.join import join, rests_on_judge
from verify.weighing.worth import is_worth_judging

CANDIDATES = 24  # by each of the two ways
NEAREST = 0.35  # cosine below which nearness alone makes no candidate
LONGEST_LIST = 0.1  # a word in more than this share of the claims tells nothing
FEWEST = 200  # up to this many claims every word tells something
LONGEST = 2000  # characters of a statement
WORD = re.compile(r"[^\W_]+")
ORDER = (Relation.CONTRADICTS, Relation.UPDATES, Relation.SUPPORTS)
DAY = timedelta(days=1)


class Spoken(Frozen):
    """A claim of the corpus that speaks for or against the statement, with all that a reader needs to judge it."""

    claim: Claim
    link: Link
    origin: str = ""
    flag: FlagKind | None = None
    publisher: str | None = None
    published: date | None = None

    def to_row(self) -> dict[str, Any]:
        """Return the public row of the data contract."""
        return {
            "document": self.claim.document,
            "claim_id": self.claim.id,
            "start": self.claim.start,
            "end": self.claim.end,
            "text": self.claim.text,
            "speaker": self.claim.speaker,
            "relation": self.link.relation.value,
            "reasons": [{"code": finding.code, "text": finding.text} for finding in self.link.findings],
            "origin": self.origin,
            "publisher": self.publisher,
            "published": self.published.isoformat() if self.published else None,
            "flag": self.flag.value if self.flag else None,
        }


class Corpus:
    """The claims of a store as they can be searched: their vectors in one block, and which words stand in which."""

    def __init__(self, store: Store) -> None:
        held = store.restated()
        self.ids = [claim_id for claim_id, _ in held]
        keys = [content_id(embedding.fingerprint(), words) for _, words in held]
        vectors = store.vectors(keys)
        self._vectors: Vectors = np.zeros((len(held), embedding.DIMENSIONS), dtype=np.float32)
        for row, key in enumerate(keys):
            if key in vectors:
                self._vectors[row] = vectors[key]
        self._rows: dict[str, list[int]] = defaultdict(list)
        for row, (_, words) in enumerate(held):
            for word in words_in(words):
                self._rows[word].append(row)

    def vector(self, row: int) -> Vectors:
        """Return the vector of a claim by its row."""
        found: Vectors = self._vectors[row]
        return found

    def candidates(self, text: str, vector: Vectors) -> dict[str, int]:
        """Return the rows, by claim id, of the claims worth comparing with a text: a bounded number of them."""
        if not self.ids:
            return {}
        found = dict.fromkeys([*self._nearest(vector), *self._sharing(words_in(text))])
        return {self.ids[row]: row for row in found}

    def _nearest(self, vector: Vectors) -> Iterator[int]:
        near = self._vectors @ vector
        count = min(CANDIDATES, len(near))
        best = np.argpartition(-near, count - 1)[:count]
        yield from (int(row) for row in sorted(best, key=lambda row: (-near[row], row)) if near[row] >= NEAREST)

    def _sharing(self, words: Iterable[str]) -> list[int]:
        weights: dict[int, float] = defaultdict(float)
        for word in sorted(words):
            rows = self._rows.get(word, [])
            if len(rows) <= max(FEWEST, LONGEST_LIST * len(self.ids)):
                for row in rows:
                    weights[row] += 1.0 / (1.0 + np.log(len(rows)))
        return sorted(weights, key=lambda row: (-weights[row], row))[:CANDIDATES]


def words_in(text: str) -> frozenset[str]:
    """Return the concepts of the words in a text; short ones tell nothing, save numbers."""
    return frozenset(_concept(word) for word in WORD.findall(text.lower()) if len(word) > 3 or word.isdigit())


@lru_cache(maxsize=65536)
def _concept(word: str) -> str:
    return concept(stem(word))


class Asking:
    """A corpus, and a judge if there is one.

    Rules and judge make links here as they do in a check, but the judge is believed sooner: who asks reads each answer,
    and no flag comes of it.
    """

    def __init__(self, store: Store, corpus: Corpus, judge: Judge | None, weights: Weights) -> None:
        self._store, self._corpus, self._judge = store, corpus, judge
        self._weights = weights.model_copy(update={"links": weights.asked or weights.links})

    def ask(self, statement: str, day: date | None = None) -> list[Spoken]:
        """Return what contradicts the statement, what updates it, and what supports it.

        Of each, what rules found comes first, and then the nearest.
        """
        text = _checked(statement)
        claim, (vector,) = read_sides([(text, day)])[text, day], embed([text])
        near = self._corpus.candidates(text, vector)
        held = self._store.claims_by_id(list(near))
        meaning = Meanings({held[id_].restated: self._corpus.vector(row) for id_, row in near.items() if id_ in held})
        met = [self._met(claim, held[id_], meaning)[:1] for id_ in near if id_ in held]
        links = self._links([pair for best in met for pair in best], text)
        timed = [(pair, self._timed(pair, link, day)) for pair, link in links]
        told = [(pair, link) for pair, link in timed if link.relation in ORDER]
        return [self._spoken(pair.evidence, link) for pair, link in sorted(told, key=_strength)]

    def _met(self, claim: Side, held: Claim, meaning: "Meanings") -> list[Met]:
        """Return a statement of the corpus with what is asked: of its story where its article knows all the names."""
        article = self._store.document(held.document_id)
        known = article is not None and is_known(claim.claims, article.text)
        return meet(claim, Side(held.restated, (held,)), meaning, one_story=known)

    def _links(self, met: Sequence[Met], text: str) -> Iterator[tuple[Comparison, Link]]:
        """Yield each pair with its link, as the rules and, where it is worth its time, the judge leave it."""
        bounds = self._weights.links
        asked = [one for one in met if self._judge is not None and is_worth_judging(one.pair, one.link, bounds)]
        there = self._told([(one.pair.evidence.restated, text) for one in asked])
        back = self._told([(text, one.pair.evidence.restated) for one in asked])
        said = {one.link.evidence_id: ways for one, *ways in zip(asked, there, back, strict=True)}
        for pair, link in met:
            ways = said.get(link.evidence_id)
            yield pair, join(pair, link, self._weights, *ways) if ways else link

    def _timed(self, pair: Comparison, link: Link, day: date | None) -> Link:
        """Return a contradiction as an update where the corpus has a later state of what is asked about, or an earlier.

        A statement without a day that has a smaller figure of what can only grow is taken for an older one.
        """
        document = self._store.document(pair.evidence.document_id)
        if link.relation is not Relation.CONTRADICTS or document is None or document.published is None:
            return link
        asked = document.model_copy(update={"name": "", "sha256": "", "published": day or document.published - DAY})
        counted = is_running(pair.claim, pair.evidence, link) or day is not None
        if not counted or not has_moved(pair.claim, pair.evidence, link, (asked, document)):
            return link
        return link.model_copy(update={"relation": Relation.UPDATES, "findings": _dated(link, document.published, day)})

    def _told(self, pairs: Sequence[Pair]) -> list[Likely]:
        return [Likely(*row) for row in self._judge.scores(pairs).tolist()] if self._judge else []

    def _spoken(self, claim: Claim, link: Link) -> Spoken:
        flag, document = self._store.flag(claim.id), self._store.document(claim.document_id)
        return Spoken(
            claim=claim,
            link=link,
            origin=flag.origin if flag else "",
            flag=flag.kind if flag else None,
            publisher=document.publisher if document else None,
            published=document.published if document else None,
        )


class Meanings:
    """How near two texts are in meaning; a text that is not known yet is read when it is asked about."""

    def __init__(self, known: dict[str, Vectors]) -> None:
        self._vectors = known

    def __call__(self, left: str, right: str) -> float:
        """Return the cosine of two texts."""
        return float(self._vector(left) @ self._vector(right))

    def _vector(self, text: str) -> Vectors:
        if text not in self._vectors:
            self._vectors[text] = embed([text])[0]
        return self._vectors[text]


def _dated(link: Link, published: date, day: date | None) -> tuple[Finding, ...]:
    """Return the findings of an update with the days of both in words."""
    asked = f", and what is asked about of {day}" if day else ""
    note = f"The corpus has it as of {published}{asked}: both can be true in turn."
    return tuple(f.model_copy(update={"relation": Relation.UPDATES, "text": f"{f.text} {note}"}) for f in link.findings)


def _checked(statement: str) -> str:
    """Return the statement on one line; refuse what is none, and what is many."""
    text = " ".join(readable(statement).split())
    if not words_in(text):
        raise AskError("there is no statement to ask about; type a whole sentence")
    if is_question(text):
        text = turned(text) or text
        if is_question(text):
            raise AskError("this is a question, but statements are looked for; type one: Anna Berg sold the mill")
    if len(text) > LONGEST:
        raise AskError(f"this is longer than {LONGEST:,} characters; ask about one statement at a time")
    return text


def turned(asked: str) -> str | None:
    """Return the statement that is looked for where a question is asked; None where it is none, or not plain."""
    return as_statement(asked) if is_question(asked) else None


def _strength(told: tuple[Comparison, Link]) -> tuple[int, bool, float, str]:
    pair, link = told
    return ORDER.index(link.relation), rests_on_judge(link), -pair.similarity, link.evidence_id


def spans(spoken: Spoken) -> Sequence[tuple[int, int]]:
    """Return the stretches of the evidence's article to mark: what speaks for the relation, else the statement."""
    telling = [f.evidence_span for f in spoken.link.findings if f.relation is spoken.link.relation]
    return [(span.start, span.end) for span in telling] or [(spoken.claim.start, spoken.claim.end)]
