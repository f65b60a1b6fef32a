"""Bytes of a .txt file in, its text out, decoded and otherwise untouched."""

from collections.abc import Iterator

from claims.formats.article import Article
from claims.formats.decode import decode, told


def articles(data: bytes, name: str) -> Iterator[Article]:
    """Yield the one article of a text file."""
    text, encoding = decode(data, name)
    yield Article(name, text, known_from=told(encoding))
