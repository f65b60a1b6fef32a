"""Two sentences in, their link out, through the real pipeline, the real embeddings and all rules."""

from functools import lru_cache

from claims.extract import extract
from claims.model import Claim
from tests.factory import make_document
from verify.embedding import embed
from verify.model import Link
from verify.relate import relate


@lru_cache(maxsize=1024)
def claims_in(text: str, name: str) -> tuple[Claim, ...]:
    """Return the claims of a one-paragraph article."""
    return tuple(c for c in extract(make_document(name, text)) if not c.passed_over)


@lru_cache(maxsize=4096)
def _vector(text: str) -> list[float]:
    vector: list[float] = embed([text])[0].tolist()
    return vector


def meaning(left: str, right: str) -> float:
    """Return the cosine of two texts."""
    return sum(a * b for a, b in zip(_vector(left), _vector(right), strict=True))


def links(left: str, right: str) -> list[Link]:
    """Return the links of every claim of `left` with every claim of `right` as evidence."""
    return [
        relate(claim, evidence, meaning(claim.restated, evidence.restated), meaning)
        for claim in claims_in(left, "left.txt")
        for evidence in claims_in(right, "right.txt")
    ]
