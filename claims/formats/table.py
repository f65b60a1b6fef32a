"""Bytes of a CSV or TSV file in, the articles of its rows out; the first row names the columns."""

import csv
from collections.abc import Iterator
from io import StringIO

from claims.decode import decode
from claims.errors import ReadError
from claims.formats.article import Article
from claims.formats.rows import articles_of
from claims.metadata import USUAL_NAMES, usual_fields

DELIMITERS = ",;\t|"
LONGEST_CELL = 100 * 1000 * 1000


def articles(data: bytes, name: str) -> Iterator[Article | ReadError]:
    """Yield the articles of a table's rows."""
    text, _ = decode(data, name)
    csv.field_size_limit(LONGEST_CELL)  # the module's own limit is shorter than a long article
    rows = csv.DictReader(StringIO(text, newline=""), delimiter=_delimiter(text))
    columns = {column: "x" for column in rows.fieldnames or () if column}
    if not usual_fields(columns)[0]:
        names = ", ".join(USUAL_NAMES["text"][:3])
        raise ReadError(name, "has no column with the articles' text", f"name that column one of {names}")
    try:
        yield from articles_of(rows, name)
    except csv.Error as error:
        yield ReadError(name, f"is broken from line {rows.line_num} on ({error})", "save the table as CSV again")


def _delimiter(text: str) -> str:
    """Return the sign that parts the column names: the one that stands most often in the first line."""
    header = text.lstrip().split("\n", 1)[0]
    return max(DELIMITERS, key=header.count)
