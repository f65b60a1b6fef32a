"""Rows of an export in; an XLSX workbook out: typed columns, a header that stays, filters, and no formula ever.

Text is written as text whatever it looks like, and cells that begin like a formula are marked as quoted, so that they
stay text when somebody edits them. The same rows give the same bytes.
"""

import io
import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

import xlsxwriter
from xlsxwriter.exceptions import XlsxWriterException
from xlsxwriter.format import Format as Look
from xlsxwriter.worksheet import Worksheet

from verify.errors import ExportError

ROWS = 1_048_575  # that a sheet holds below its header
UNITS = 32_000  # UTF-16 units of a cell; Excel holds 32,767 and calls a file with more damaged
MADE = datetime(2000, 1, 1)  # a workbook asks for a date of its making; the true one stands in the receipt
OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "nan_inf_to_errors": True,
}
FIRST_SIGNS = tuple("=+-@\t\r\n'")
TIMES = frozenset({"at", "decided_at"})
WIDTHS = {"text": 60, "context": 50, "evidence": 60, "claim_text": 60, "note": 40, "origin_why": 40, "joined": 40}
WIDTHS |= {"restated": 50, "lead": 40}
WIDTHS |= {"document": 28, "speaker": 22, "flag": 14, "verdict": 14, "at": 19, "decided_at": 19, "evidence_url": 30}
USUAL_WIDTH = 12
CUT = " … cut: export as jsonl to have all"


def to_xlsx(rows: Iterable[Mapping[str, Any]], columns: Sequence[str], about: Mapping[str, str]) -> bytes:
    """Return a workbook of two sheets: the rows, and what the file is."""
    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer, OPTIONS)
    book.set_properties({"title": "Twosource export", "created": MADE, "comments": about.get("log_head", "")})
    _Sheet(book, columns).write(rows)
    _about(book, about)
    try:
        book.close()
    except XlsxWriterException as error:
        raise ExportError(f"the workbook cannot be written: {error}; export as csv instead") from error
    return buffer.getvalue()


class _Sheet:
    """The rows on their way into a sheet."""

    def __init__(self, book: xlsxwriter.Workbook, columns: Sequence[str]) -> None:
        self.columns = columns
        self.sheet: Worksheet = book.add_worksheet("Rows")
        self.head: Look = book.add_format({"bold": True, "bottom": 1, "bg_color": "#E9EBEE"})
        self.plain: Look = book.add_format({"valign": "top"})
        self.wrapped: Look = book.add_format({"valign": "top", "text_wrap": True})
        self.quoted: Look = book.add_format({"valign": "top", "quote_prefix": True})
        self.time: Look = book.add_format({"valign": "top", "num_format": "yyyy-mm-dd hh:mm:ss"})

    def write(self, rows: Iterable[Mapping[str, Any]]) -> None:
        """Write the header and every row below it."""
        self.sheet.freeze_panes(1, 0)
        for number, name in enumerate(self.columns):
            self.sheet.set_column(number, number, WIDTHS.get(name, USUAL_WIDTH))
            self.sheet.write_string(0, number, name, self.head)
        last = 0
        for last, row in enumerate(rows, 1):
            if last > ROWS:
                raise ExportError(f"more than {ROWS:,} rows do not fit into a workbook; set a filter, or export as csv")
            for number, name in enumerate(self.columns):
                self._cell(last, number, name, row.get(name))
        self.sheet.autofilter(0, 0, last, len(self.columns) - 1)

    def _cell(self, line: int, number: int, name: str, value: Any) -> None:
        if value is None or value == "":
            return
        if isinstance(value, bool):
            self.sheet.write_boolean(line, number, value, self.plain)
        elif isinstance(value, int | float):
            self.sheet.write_number(line, number, value, self.plain)
        elif name in TIMES and isinstance(value, str):
            self.sheet.write_datetime(line, number, _utc(value), self.time)
        else:
            text = fitting(value if isinstance(value, str) else json.dumps(value, ensure_ascii=False))
            look = self.quoted if text.lstrip().startswith(FIRST_SIGNS) else self._look(name)
            self.sheet.write_string(line, number, text, look)

    def _look(self, name: str) -> Look:
        return self.wrapped if name in ("text", "claim_text", "note") else self.plain


def _utc(text: str) -> datetime:
    """Return a time of the log as a spreadsheet has it: in UTC, without a zone."""
    return datetime.fromisoformat(text).astimezone(UTC).replace(tzinfo=None)


def fitting(text: str) -> str:
    """Return the text as far as a cell holds it, and say so when it was cut."""
    if len(text) * 2 <= UNITS or len(text.encode("utf-16-le", "surrogatepass")) <= UNITS * 2:
        return text
    kept = text.encode("utf-16-le", "surrogatepass")[: (UNITS - len(CUT)) * 2]
    return kept.decode("utf-16-le", "ignore") + CUT


def _about(book: xlsxwriter.Workbook, about: Mapping[str, str]) -> None:
    sheet = book.add_worksheet("About")
    sheet.set_column(0, 0, 16)
    sheet.set_column(1, 1, 90)
    for number, (name, value) in enumerate(about.items()):
        sheet.write_string(number, 0, name)
        sheet.write_string(number, 1, fitting(value))
