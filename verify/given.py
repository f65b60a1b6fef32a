"""Pairs of given statements in, their relations out: no corpus, nothing stored.

Each side is read like a document of its own, with its date, so that the rules compare what they compare in a corpus.
Pairs pass in parts, so that memory does not grow with their number and the first results come soon.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Annotated, Any, NamedTuple

from pydantic import AfterValidator, Field, ValidationError

from claims.errors import ReadError
from claims.extract import extract_all
from claims.model import Claim, Document, Frozen
from claims.read import read_text
from verify.embedding import Vectors, embed
from verify.entail.base import Judge, Progress, silent
from verify.errors import PairError
from verify.features import Features, Likely, Side, features, meet
from verify.weigh import Weighed, Weights, weigh

AT_ONCE = 512  # pairs
LONGEST = 20_000  # characters of a side: more is an article, and belongs into a corpus
NEEDS = 'each line is {"id": ..., "evidence": "...", "claim": "..."}, dates are evidence_date and claim_date'
Key = tuple[str, date | None]


def _readable(text: str) -> str:
    try:
        read_text(text, "statement")
    except ReadError as error:
        raise ValueError(error.problem) from None
    return text


Statement = Annotated[str, Field(max_length=LONGEST), AfterValidator(_readable)]


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
        what = f"{'.'.join(map(str, first['loc'][:1]))}: {first['msg'].removeprefix('Value error, ')}"
        raise PairError(f"{where}: {what}; {NEEDS}") from None
    except (ValueError, RecursionError) as error:
        said = "is no JSON" if isinstance(error, json.JSONDecodeError) else str(error)
        raise PairError(f"{where}: {said}; {NEEDS}") from None


class Relating:
    """Relates pairs by the rules, the judge if there is one, and the table that weighs both."""

    def __init__(self, judge: Judge | None, weights: Weights, *, both_ways: bool = False) -> None:
        self._judge, self._weights = judge, weights
        self._backward = both_ways or weights.with_model.backward
        self._vectors: dict[str, Vectors] = {}

    def relate(self, pairs: Sequence[Given], progress: Progress = silent) -> Iterator[Answer]:
        """Yield every pair with its relation, in the order given."""
        for start in range(0, len(pairs), AT_ONCE):
            some = pairs[start : start + AT_ONCE]
            for number, answer in enumerate(self._some(some), start=start + 1):
                yield answer
                progress(number)
            self._vectors.clear()

    def _some(self, pairs: Sequence[Given]) -> Iterator[Answer]:
        sides = _sides([key for pair in pairs for key in pair.keys])
        told = self._told([(pair.evidence, pair.claim) for pair in pairs])
        for pair, (forward, backward) in zip(pairs, told, strict=True):
            claim, evidence = (sides[key] for key in pair.keys)
            met = meet(claim, evidence, self._meaning)
            measured = features(claim, evidence, met, forward, backward)
            yield Answer(pair, weigh(measured, self._weights, met, forward), measured)

    def _told(self, pairs: list[tuple[str, str]]) -> Iterator[tuple[Likely | None, Likely | None]]:
        """Yield what the judge says of each pair, and of it the other way round where that is weighed."""
        if self._judge is None:
            yield from ((None, None) for _ in pairs)
            return
        forward = self._judge.scores(pairs).tolist()
        back = self._judge.scores([(claim, evidence) for evidence, claim in pairs]).tolist() if self._backward else []
        for row, there in enumerate(forward):
            yield Likely(*there), Likely(*back[row]) if back else None

    def _meaning(self, left: str, right: str) -> float:
        return float(self._vector(left) @ self._vector(right))

    def _vector(self, text: str) -> Vectors:
        if text not in self._vectors:
            self._vectors[text] = embed([text])[0]
        return self._vectors[text]


def _sides(keys: Iterable[Key]) -> dict[Key, Side]:
    """Return what is read in each text."""
    wanted = list(dict.fromkeys(keys))
    documents = (_document(text, day) for text, day in wanted)
    return {key: Side(key[0], _compared(found)) for key, (_, found) in zip(wanted, extract_all(documents), strict=True)}


def _document(text: str, day: date | None) -> Document:
    return read_text(text, "statement", {"published": day.isoformat()} if day else None)


def _compared(found: Sequence[Claim]) -> tuple[Claim, ...]:
    """Return the claims; where none was found, what was passed over: somebody asks about just these words."""
    return tuple(claim for claim in found if claim.passed_over is None) or tuple(found)
