"""Bytes of a CSV or TSV file in, the articles of its rows out; the first row names the columns."""

import csv
import re
from collections.abc import Iterator
from itertools import chain

from claims.errors import ReadError
from claims.formats.article import Article
from claims.formats.metadata import USUAL_NAMES, usual_fields
from claims.formats.rows import articles_of
from claims.formats.stream import lines

DELIMITERS = ",;\t|"
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$")
LONGEST_CELL = 100 * 1000 * 1000


def articles(data: bytes, name: str) -> Iterator[Article | ReadError]:
    """Yield the articles of a table's rows."""
    found = (part for line in lines(data, name) for part in _apart(line or ""))
    header = next(found, "")
    csv.field_size_limit(LONGEST_CELL)  # the module's own limit is shorter than a long article
    rows = csv.DictReader(chain([header], found), delimiter=_delimiter(header))
    columns = {column: "x" for column in rows.fieldnames or () if column}
    if not usual_fields(columns)[0]:
        names = ", ".join(USUAL_NAMES["text"][:3])
        raise ReadError(name, "has no column with the articles' text", f"name that column one of {names}")
    try:
        yield from articles_of(rows, name)
    except csv.Error as error:
        yield ReadError(name, f"is broken from line {rows.line_num} on ({error})", "save the table as CSV again")


def _apart(line: str) -> list[str]:
    """Return the lines that only a carriage return parts, as old programs write them."""
    return _LINE.findall(line) if "\r" in line[:-2] else [line]


def _delimiter(header: str) -> str:
    """Return the sign that parts the column names: the one that stands most often in the first line."""
    return max(DELIMITERS, key=header.count)
