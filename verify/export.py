"""A filtered view of the flags or of the log in; CSV or JSON lines out, as bytes or as a file with a receipt beside it.

Every row carries the log's head, the tool's version and the filter, so that a file that travels alone still says what
it shows, and proves the log up to that day. Beside a written file lies OUT.meta.json with the same, the number of rows
and the SHA-256 of the file.
"""

import csv
import hashlib
import io
import json
import os
import re
import secrets
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

from claims.model import Frozen
from verify import __version__, log
from verify.decide import stale
from verify.errors import ExportError
from verify.model import Evidence, Flag, Relation, Ruling
from verify.store import FlagFilter, LogFilter, Store

Row = Mapping[str, Any]
View = FlagFilter | LogFilter

BOM = "\N{ZERO WIDTH NO-BREAK SPACE}"  # tells Excel that a CSV file is UTF-8
CELL_LIMIT = 32_000  # Excel holds 32,767 characters in a cell and spills the rest into cells of its own
BATCH = 500  # rows put into one piece of a file
# What a spreadsheet may take for a formula; apostrophes before it count, so that taking one guard off is always right.
FULL_WIDTH = "\N{FULLWIDTH EQUALS SIGN}\N{FULLWIDTH PLUS SIGN}\N{FULLWIDTH HYPHEN-MINUS}\N{FULLWIDTH COMMERCIAL AT}"
FORMULA = re.compile(rf"'*\s*[=+\-@\t\r\n{FULL_WIDTH}]")
STAMP = ("log_head", "exported_by", "filter")
RULING = ("verdict", "reviewer", "decided_at", "note", "evidence_url", "stale")
FLAG_COLUMNS = (
    *("document", "claim_id", "start", "end", "flag", "tags", "text", "context", "speaker", "cue", "stance", "negated"),
    *("check_worthy", "quantities", "periods", "entities", "origins", "outlets"),
    *("origin", "origin_why", "joined"),
    *("contradicts", "supports", "updates", "evidence", *RULING, *STAMP),
)
LOG_COLUMNS = (*log.FIELDS, *STAMP)


class Format(StrEnum):
    """The kinds of file that can be written."""

    CSV = "csv"
    JSONL = "jsonl"


class Receipt(Frozen):
    """What was written, as it stands in OUT.meta.json."""

    file: str
    subject: str
    format: Format
    rows: int
    sha256: str
    filter: dict[str, Any]
    log_head: str
    log_head_seq: int
    tool_version: str
    exported_at: datetime | None = None


class Sheet(NamedTuple):
    """Rows on their way out, with what each of them is stamped with."""

    rows: Iterable[Row]
    columns: Sequence[str]
    head: log.Head


def export(store: Store, filters: View, format: Format | str, out: Path, *, at: datetime | None = None) -> Receipt:
    """Write the flags (FlagFilter) or the log (LogFilter) to `out`, whole or not at all, and the receipt beside it."""
    kind = _format(format)
    sheet = _sheet(store, filters, kind)
    tally = _Tally(sheet.rows)
    digest = hashlib.sha256()
    with _replacing(out) as write:
        for piece in _pieces(kind, sheet._replace(rows=tally)):
            digest.update(piece)
            write(piece)
    receipt = Receipt(
        file=out.name,
        subject=_subject(filters),
        format=kind,
        rows=tally.count,
        sha256=digest.hexdigest(),
        filter=shown_filter(filters),
        log_head=sheet.head.hash,
        log_head_seq=sheet.head.seq or 0,
        tool_version=__version__,
        exported_at=at,
    )
    with _replacing(out.with_name(out.name + ".meta.json")) as write:
        write(receipt.model_dump_json(indent=2).encode() + b"\n")
    return receipt


def render(store: Store, filters: View, format: Format | str) -> bytes:
    """Return the file that `export` would write, for a download."""
    kind = _format(format)
    return b"".join(_pieces(kind, _sheet(store, filters, kind)))


def to_csv(rows: Iterable[Row], columns: Sequence[str]) -> Iterator[bytes]:
    """Yield a CSV file: UTF-8 with byte order mark, CRLF, and no cell that a spreadsheet would compute."""
    yield (BOM + _lines([columns])).encode()
    for some in _batches(rows):
        yield _lines([[cell(row.get(column)) for column in columns] for row in some]).encode()


def to_jsonl(rows: Iterable[Row]) -> Iterator[bytes]:
    """Yield a JSON lines file: one object a line, UTF-8."""
    for some in _batches(rows):
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


def shown_filter(filters: View) -> dict[str, Any]:
    """Return what the filter asks for, without what it leaves open."""
    return filters.model_dump(mode="json", exclude_none=True, exclude_defaults=True)


def _format(format: Format | str) -> Format:
    try:
        return Format(format)
    except ValueError as error:
        raise ExportError(f"{format}: no such format; choose one of: {', '.join(Format)}") from error


def _subject(filters: View) -> str:
    return "flags" if isinstance(filters, FlagFilter) else "log"


def _sheet(store: Store, filters: View, kind: Format) -> Sheet:
    """Return the rows of a view; the head is read first, and no later row of the log is let in."""
    head = store.head()
    stamp = {"log_head": head.hash, "exported_by": f"Twosource {__version__}"}
    stamp["filter"] = json.dumps({"of": _subject(filters)} | shown_filter(filters), ensure_ascii=False)
    if isinstance(filters, LogFilter):
        up_to = min(head.seq or 0, filters.up_to if filters.up_to is not None else head.seq or 0)
        entries = store.log(filters.model_copy(update={"up_to": up_to}))
        return Sheet((log.to_row(entry) | stamp for entry in entries), LOG_COLUMNS, head)
    rulings = log.replay(store.log(LogFilter(up_to=head.seq)))
    row = _flag_cells if kind is Format.CSV else Flag.to_row
    rows = (row(flag) | _ruling_cells(flag, rulings.get(flag.claim.id)) | stamp for flag in store.iter_flags(filters))
    return Sheet(rows, FLAG_COLUMNS, head)


def _flag_cells(flag: Flag) -> dict[str, Any]:
    """Return a flag as cells a person can read: lists as words, numbers as numbers."""
    counted = [item.link.relation for item in flag.evidence]
    return flag.to_row() | {
        "tags": ", ".join(flag.tags),
        "joined": "; ".join(flag.joined),
        "quantities": "; ".join(quantity.text for quantity in flag.claim.quantities),
        "periods": "; ".join(period.text for period in flag.claim.periods),
        "entities": "; ".join(dict.fromkeys(entity.name for entity in flag.claim.entities)),
        "supports": counted.count(Relation.SUPPORTS),
        "contradicts": counted.count(Relation.CONTRADICTS),
        "updates": counted.count(Relation.UPDATES),
        "evidence": _evidence_cell([_evidence_line(item) for item in flag.evidence]),
    }


def _evidence_line(item: Evidence) -> str:
    reasons = "; ".join(finding.text for finding in item.link.findings)
    said = f"{item.link.relation} — {item.claim.document} [{item.claim.start}:{item.claim.end}]: “{item.claim.text}”"
    return f"{said} ({reasons})" if reasons else said


def _evidence_cell(lines: Sequence[str]) -> str:
    """Join the lines as far as a cell of a spreadsheet holds them, and say how many more there are."""
    text = "\n".join(lines)
    if len(text) <= CELL_LIMIT:
        return text
    kept: list[str] = []
    while sum(map(len, kept)) + len(kept) + len(lines[len(kept)]) < CELL_LIMIT:
        kept.append(lines[len(kept)])
    return "\n".join([*kept, f"and {len(lines) - len(kept)} more: export as jsonl to have all"])


def _ruling_cells(flag: Flag, ruling: Ruling | None) -> dict[str, Any]:
    if ruling is None:
        return dict.fromkeys(RULING)
    return {
        "verdict": ruling.verdict.value,
        "reviewer": ruling.reviewer,
        "decided_at": log.utc(ruling.at).isoformat(timespec="microseconds"),
        "note": ruling.note,
        "evidence_url": ruling.evidence_url,
        "stale": stale(flag, ruling),
    }


def _pieces(kind: Format, sheet: Sheet) -> Iterator[bytes]:
    return to_csv(sheet.rows, sheet.columns) if kind is Format.CSV else to_jsonl(sheet.rows)


def _lines(rows: Iterable[Sequence[Any]]) -> str:
    buffer = io.StringIO(newline="")
    csv.writer(buffer, lineterminator="\r\n").writerows(rows)
    return buffer.getvalue()


def _batches(rows: Iterable[Row]) -> Iterator[list[Row]]:
    """Yield the rows in lists, so that a large file is written in pieces of some hundred kilobytes."""
    batch: list[Row] = []
    for row in rows:
        batch.append(row)
        if len(batch) == BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


class _Tally:
    """Rows that are counted as they pass."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self._rows = rows
        self.count = 0

    def __iter__(self) -> Iterator[Row]:
        for row in self._rows:
            self.count += 1
            yield row


@contextmanager
def _replacing(out: Path) -> Iterator[Callable[[bytes], object]]:
    """Give a way to write a new file that takes the place of `out` at once when it is whole."""
    part = out.with_name(f".{out.name}.{secrets.token_hex(4)}.part")
    try:
        with part.open("xb") as file:
            yield file.write
            file.flush()
            os.fsync(file.fileno())
        os.replace(part, out)
    except OSError as error:
        raise ExportError(f"{out}: {error.strerror}; name a file in a folder that can be written to") from error
    finally:
        part.unlink(missing_ok=True)
