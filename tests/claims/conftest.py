"""What the tests of this room share: a document made of a text, and the pipeline, loaded once."""

import hashlib
from collections.abc import Callable

import pytest

from claims.extract import extract
from claims.model import Claim, Document
from claims.nlp import parse_text
from claims.parse.tokens import Doc

Extracted = Callable[[str], list[Claim]]


def document_of(text: str, name: str = "article.txt") -> Document:
    """Return `text` as an article."""
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return Document(name=name, text=text, sha256=digest, file_sha256=digest)


@pytest.fixture(scope="session")
def parsed() -> Callable[[str], Doc]:
    """Return what parses a text."""
    return parse_text


@pytest.fixture(scope="session")
def claims_of() -> Extracted:
    """Return what extracts the claims of a text, without what was passed over."""
    return lambda text: [claim for claim in extract(document_of(text)) if claim.passed_over is None]
