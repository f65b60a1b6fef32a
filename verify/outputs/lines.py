"""Rows in, a CSV or JSON lines file out, piece by piece, in which no cell is taken for a formula."""

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

T = TypeVar("T")
Row = Mapping[str, Any]
BOM = "\N{ZERO WIDTH NO-BREAK SPACE}"  # tells Excel that a CSV file is UTF-8
BATCH = 500  # rows put into one piece of a file
# What a spreadsheet may take for a formula; apostrophes before it count, so that taking one guard off is always right.
FULL_WIDTH = "\N{FULLWIDTH EQUALS SIGN}\N{FULLWIDTH PLUS SIGN}\N{FULLWIDTH HYPHEN-MINUS}\N{FULLWIDTH COMMERCIAL AT}"
FORMULA = re.compile(rf"'*\s*[=+\-@\t\r\n{FULL_WIDTH}]")


def to_csv(rows: Iterable[Row], columns: Sequence[str]) -> Iterator[bytes]:
    """Yield a CSV file: UTF-8 with byte order mark, CRLF, and no cell that a spreadsheet would compute."""
    yield (BOM + _lines([columns])).encode()
    for some in batches(rows):
        yield _lines([[cell(row.get(column)) for column in columns] for row in some]).encode()


def to_jsonl(rows: Iterable[Row]) -> Iterator[bytes]:
    """Yield a JSON lines file: one object a line, UTF-8."""
    for some in batches(rows):
        yield "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in some).encode()


def cell(value: Any) -> Any:
    """Return a value as it stands in a CSV cell: numbers as they are, text that could be a formula guarded."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | float):
        return value
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return "'" + text if FORMULA.match(text) else text


def unguarded(text: str) -> str:
    """Return the text of a cell without its guard: for whoever reads an exported file back."""
    return text[1:] if text.startswith("'") and FORMULA.match(text[1:]) else text


def _lines(rows: Iterable[Sequence[Any]]) -> str:
    buffer = io.StringIO(newline="")
    csv.writer(buffer, lineterminator="\r\n").writerows(rows)
    return buffer.getvalue()


def batches(rows: Iterable[T]) -> Iterator[list[T]]:
    """Yield the rows in lists, so that a large file is written in pieces of some hundred kilobytes."""
    batch: list[T] = []
    for row in rows:
        batch.append(row)
        if len(batch) == BATCH:
            yield batch
            batch = []
    if batch:
        yield batch
