"""Pairs of given statements in, their relations out: no corpus, nothing stored.

Each side is read like a document of its own, with its date, so that the rules compare what they compare in a corpus.
Pairs pass in parts, so that memory does not grow with their number and the first results come soon.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Annotated, Any, NamedTuple

from pydantic import BeforeValidator, Field, ValidationError

from claims.extract import extract_all
from claims.model import Claim, Document, Frozen
from claims.read import read_text
from verify.embedding import Vectors, embed
from verify.entail.base import Judge, Pair, Progress, silent
from verify.errors import PairError
from verify.weighing.bounds import Weights
from verify.weighing.features import Features, Likely, Met, Side, features, meet, words_of
from verify.weighing.weigh import Weighed, weigh

AT_ONCE = 512  # pairs
NEEDS = 'each line is {"id": ..., "evidence": "...", "claim": "..."}, dates are evidence_date and claim_date'
Key = tuple[str, date | None]
NOTHING = Side("", ())
OPEN = Likely(0.0, 0.0, 1.0)
PREMISE = 160  # words of evidence that a judge reads: models cut what is longer, wherever that is


def readable(text: str) -> str:
    """Return the text with a blank for each character that no document may hold: labelled pairs are full of them."""
    return "".join(" " if char == "\x00" or "\ud800" <= char <= "\udfff" else char for char in text)


Statement = Annotated[str, BeforeValidator(lambda text: readable(text) if isinstance(text, str) else text)]


class Given(Frozen):
    """A pair as it was given; `row` has what else stood in its line."""

    id: str | int
    evidence: Statement
    claim: Statement
    evidence_date: date | None = None
    claim_date: date | None = None
    row: Mapping[str, Any] = Field(default_factory=dict)

    @property
    def keys(self) -> tuple[Key, Key]:
        """Return what is to be read of the claim and of the evidence."""
        return (self.claim, self.claim_date), (self.evidence, self.evidence_date)


class Answer(NamedTuple):
    """A pair with its relation, and what that was weighed from."""

    given: Given
    weighed: Weighed
    features: Features

    def to_row(self, *, with_features: bool = False) -> dict[str, Any]:
        """Return the public row: the line as it was given, and what was found."""
        scores = {name: round(value, 4) for name, value in self.weighed.scores._asdict().items()}
        scores["neither"] = round(1.0 - scores["supports"] - scores["contradicts"], 4)  # so that they sum to 1
        found = {
            "relation": self.weighed.relation.value,
            "scores": scores,
            "reasons": [reason._asdict() for reason in self.weighed.reasons],
        }
        measured = {name: round(value, 6) for name, value in self.features.items()}
        return {**self.given.row, **found, **({"features": measured} if with_features else {})}


def read_pairs(lines: Iterable[str], name: str) -> list[Given]:
    """Return the pairs in JSON lines; raise PairError for a line that is none, before anything is computed."""
    try:
        return [_pair(line, f"{name}, line {number}") for number, line in enumerate(lines, start=1) if line.strip()]
    except UnicodeDecodeError:
        raise PairError(f"{name}: is not in UTF-8; save it as UTF-8") from None


def _pair(line: str, where: str) -> Given:
    try:
        row = json.loads(line)
        if not isinstance(row, dict):
            raise ValueError("is no JSON object")
        return Given(**{name: row[name] for name in Given.model_fields if name in row and name != "row"}, row=row)
    except ValidationError as error:
        first = error.errors()[0]
        said = "is missing" if first["type"] == "missing" else first["msg"].removeprefix("Value error, ")
        what = f"{'.'.join(map(str, first['loc'][:1]))}: {said}"
        raise PairError(f"{where}: {what}; {NEEDS}") from None
    except (ValueError, RecursionError) as error:
        said = "is no JSON" if isinstance(error, json.JSONDecodeError) else str(error)
        raise PairError(f"{where}: {said}; {NEEDS}") from None


class Outcome(NamedTuple):
    """What was found of two sides: the table's word, what it weighed, and the claims that met, the best pair first."""

    weighed: Weighed
    features: Features
    met: list[Met]


class Relating:
    """Relates two sides by the rules, the judge if there is one, and the table that weighs both."""

    def __init__(self, judge: Judge | None, weights: Weights) -> None:
        self._judge, self._weights = judge, weights
        self._backward = weights.with_model.backward
        self._vectors: dict[str, Vectors] = {}

    def relate(self, pairs: Sequence[Given], progress: Progress = silent) -> Iterator[Answer]:
        """Yield every pair with its relation, in the order given."""
        for start in range(0, len(pairs), AT_ONCE):
            some = pairs[start : start + AT_ONCE]
            sides = read_sides([key for pair in some for key in pair.keys])
            outcomes = self.compare([(sides[mine], sides[theirs]) for mine, theirs in (pair.keys for pair in some)])
            for number, (pair, outcome) in enumerate(zip(some, outcomes, strict=True), start=start + 1):
                yield Answer(pair, outcome.weighed, outcome.features)
                progress(number)
            self._vectors.clear()

    def compare(self, sides: Sequence[tuple[Side, Side]]) -> Iterator[Outcome]:
        """Yield what each evidence does to its claim; sides come as (claim, evidence)."""
        told = self._told([(premise(claim, evidence), claim.text) for claim, evidence in sides])
        for (claim, evidence), (forward, backward) in zip(sides, told, strict=True):
            met = meet(claim, evidence, self._meaning)
            measured = features(claim, evidence, met, forward, backward)
            yield Outcome(weigh(measured, self._weights, met, forward), measured, met)

    def _told(self, pairs: list[Pair]) -> Iterator[tuple[Likely | None, Likely | None]]:
        """Yield what the judge says of each pair, and of it the other way round where that is weighed."""
        forward = self._likely(pairs)
        back = self._likely([(claim, evidence) for evidence, claim in pairs]) if self._backward else [None] * len(pairs)
        yield from zip(forward, back, strict=True)

    def _likely(self, pairs: list[Pair]) -> list[Likely | None]:
        """Return what the judge says; of a blank side nothing can be said, whatever a model makes of it."""
        if self._judge is None:
            return [None] * len(pairs)
        rows = self._judge.scores(pairs).tolist()
        return [Likely(*row) if all(pair) else OPEN for pair, row in zip(pairs, rows, strict=True)]

    def _meaning(self, left: str, right: str) -> float:
        return float(self._vector(left) @ self._vector(right))

    def _vector(self, text: str) -> Vectors:
        if text not in self._vectors:
            self._vectors[text] = embed([text])[0]
        return self._vectors[text]


def read_sides(keys: Iterable[Key]) -> dict[Key, Side]:
    """Return what is read in each text; in one without a letter or digit nothing is."""
    wanted = list(dict.fromkeys(keys))
    told = [key for key in wanted if any(char.isalnum() for char in key[0])]
    found = extract_all(_document(text, day) for text, day in told)
    sides = {key: Side(key[0], _compared(claims)) for key, (_, claims) in zip(told, found, strict=True)}
    return {key: sides.get(key, NOTHING) for key in wanted}


def premise(claim: Side, evidence: Side) -> str:
    """Return what a judge reads of the evidence: of a long text the sentences that share most words with the claim."""
    if len(evidence.text.split()) <= PREMISE:
        return evidence.text
    kept: list[tuple[int, int]] = []
    room = PREMISE
    for start, end in _nearest(claim, evidence):
        words = len(evidence.text[start:end].split())
        if words <= room or not kept:
            kept.append((start, end))
            room -= words
    return " ".join(evidence.text[start:end] for start, end in sorted(kept))


def _nearest(claim: Side, evidence: Side) -> list[tuple[int, int]]:
    """Return where the sentences of the evidence stand, those first that share most words with the claim."""
    mine = words_of(claim.claims)
    shared: dict[tuple[int, int], int] = {}
    for one in evidence.claims:
        place = (one.sentence or one).start, (one.sentence or one).end
        shared[place] = max(shared.get(place, 0), len(mine & words_of([one])))
    return sorted(shared, key=lambda place: -shared[place])


def _document(text: str, day: date | None) -> Document:
    return read_text(text, "statement", {"published": day.isoformat()} if day else None)


def _compared(found: Sequence[Claim]) -> tuple[Claim, ...]:
    """Return the claims; where none was found, what was passed over: somebody asks about just these words."""
    return tuple(claim for claim in found if claim.passed_over is None) or tuple(found)
