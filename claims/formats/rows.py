"""Rows of a list of articles in, articles out, named LIST#1, LIST#2, ... by their place in the list."""

from collections.abc import Iterable, Iterator, Mapping

from claims.errors import ReadError
from claims.formats.article import Article
from claims.formats.metadata import usual_fields


def articles_of(rows: Iterable[Mapping[str, object] | ReadError], name: str) -> Iterator[Article | ReadError]:
    """Yield an article for each row that holds a text; unclear dates are told once for the whole list."""
    unclear: list[str] = []
    number = 0
    for number, row in enumerate(rows, start=1):
        if isinstance(row, ReadError):
            yield row
            continue
        text, fields, unread = usual_fields(row)
        if unread is not None:
            unclear.append(f"{unread[:40]!r} in row {number}")
        if text.strip():
            yield Article(f"{name}#{number}", text, fields, dict.fromkeys(fields, "row of the list"))
        else:
            yield ReadError(f"{name}#{number}", "holds no text", "give each article a text, body or content")
    if number == 0:
        yield ReadError(name, "holds no article", "put a row for each article into it")
    if unclear:
        problem = f"{len(unclear)} of its dates cannot be read in one way only (first: {unclear[0]})"
        yield ReadError(name, problem, 'write them as "2025-02-27"; the articles were read without them')
