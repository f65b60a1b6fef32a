"""A filtered view of the flags or of the log in; a file of some format out, as bytes or on disk with its receipt.

Every row carries the log's head, the tool's version and the filter, so that a file that travels alone still says what
it shows, and proves the log up to that day. Beside a written file lies OUT.meta.json with the same, the number of rows
and the SHA-256 of the file.
"""

import hashlib
import json
import os
import secrets
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from claims.model import Document, Frozen
from verify import __version__, log
from verify.decisions.views import opinions
from verify.errors import ExportError
from verify.model import Flag, LogEntry
from verify.outputs import asked, claimreview, report
from verify.outputs.cells import OPINION, RULING, flag_cells, opinion_cells, ruling_cells
from verify.outputs.lines import Row, batches, to_csv, to_jsonl
from verify.outputs.report import Exhibit
from verify.outputs.workbook import to_xlsx
from verify.store import FlagFilter, LogFilter, Store

View = FlagFilter | LogFilter
ARTICLES = 200  # kept at hand while claims are shown in them
STAMP = ("log_head", "exported_by", "filter")
FLAG_COLUMNS = (
    *("document", "claim_id", "start", "end", "flag", "tags", "text", "context", "restated", "lead"),
    *("speaker", "cue", "stance", "negated", "check_worthy", "quantities", "periods", "entities", "origins", "outlets"),
    *("origin", "origin_why", "source_grade", "suggested_credibility", "joined", "notes", "by_hand"),
    *("contradicts", "supports", "updates", "evidence", *RULING, *OPINION, *STAMP),
)
LOG_COLUMNS = (*log.FIELDS, *STAMP, "context")  # which no hash is made of: it is read, and may be read better later


class Format(StrEnum):
    """The kinds of file that can be written."""

    CSV = "csv"
    JSONL = "jsonl"
    XLSX = "xlsx"
    HTML = "html"
    CLAIMREVIEW = "claimreview"

    @property
    def ending(self) -> str:
        """Return how the names of its files end."""
        return "jsonld" if self is Format.CLAIMREVIEW else self.value

    @property
    def of_claims(self) -> bool:
        """Return whether it shows claims with their evidence, and so cannot show rows of the log."""
        return self in (Format.HTML, Format.CLAIMREVIEW)


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
    warnings: tuple[str, ...] = ()


class Sheet(NamedTuple):
    """Rows, or claims, on their way out; how they are written; and the log's head that they are stamped with."""

    rows: Iterable[Any]
    write: Callable[[Iterable[Any]], Iterable[bytes]]
    head: log.Head


def export(store: Store, filters: View, format: Format | str, out: Path, *, at: datetime | None = None) -> Receipt:
    """Write the flags (FlagFilter) or the log (LogFilter) to `out`, whole or not at all, and the receipt beside it."""
    kind = _format(format)
    sheet = _sheet(store, filters, kind)
    tally = _Tally(sheet.rows)
    digest = hashlib.sha256()
    with _replacing(out) as write:
        for piece in sheet.write(tally):
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
        warnings=warnings(store, filters, kind),
    )
    with _replacing(out.with_name(out.name + ".meta.json")) as write:
        write(receipt.model_dump_json(indent=2).encode() + b"\n")
    return receipt


def render(store: Store, filters: View, format: Format | str) -> bytes:
    """Return the file that `export` would write, for a download."""
    kind = _format(format)
    sheet = _sheet(store, filters, kind)
    return b"".join(sheet.write(sheet.rows))


def warnings(store: Store, filters: View, format: Format | str) -> tuple[str, ...]:
    """Return what whoever asks for the file must know of it: what it leaves out, and what they have to add."""
    if _format(format) is not Format.CLAIMREVIEW or not isinstance(filters, FlagFilter):
        return ()
    left = 0 if filters.reviewed else store.count(filters.model_copy(update={"reviewed": False}))
    without = f"{left:,} without a verdict left out: only what was ruled on is reviewed" if left else ""
    no_url = "" if is_empty(store, filters, format) else claimreview.NO_URL
    return tuple(filter(None, (no_url, without)))


def is_empty(store: Store, filters: View, format: Format | str) -> bool:
    """Return whether the file would hold no review, because no verdict stands on what the filters leave."""
    if _format(format) is not Format.CLAIMREVIEW or not isinstance(filters, FlagFilter):
        return False
    return filters.reviewed is False or not store.count(filters.model_copy(update={"reviewed": True}))


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
    """Return what a view holds; the head is read first, and no later row of the log is let in."""
    head = store.head()
    stamp = {"log_head": head.hash, "exported_by": f"Twosource {__version__}"}
    stamp["filter"] = json.dumps({"of": _subject(filters)} | shown_filter(filters), ensure_ascii=False)
    if isinstance(filters, LogFilter):
        if kind.of_claims:
            raise ExportError(f"{kind}: shows claims and not rows of the log; ask for the flags, or take csv")
        up_to = min(head.seq or 0, filters.up_to if filters.up_to is not None else head.seq or 0)
        entries = store.log(filters.model_copy(update={"up_to": up_to}))
        return Sheet(_log_rows(store, entries, stamp), _table(kind, LOG_COLUMNS, stamp), head)
    if kind.of_claims:
        return _exhibition(store, filters, kind, stamp, head)
    entries = store.log(LogFilter(up_to=head.seq))
    rulings, said = log.replay(entries), opinions(entries)
    row = Flag.to_row if kind is Format.JSONL else flag_cells
    rows = (
        row(flag) | ruling_cells(flag, rulings.get(flag.claim.id)) | opinion_cells(said.get(flag.claim.id)) | stamp
        for flag in store.iter_flags(filters)
    )
    return Sheet(rows, _table(kind, FLAG_COLUMNS, stamp), head)


def _log_rows(store: Store, entries: Iterable[LogEntry], stamp: dict[str, str]) -> Iterator[Row]:
    """Yield rows of the log, each with its claim as it can be read alone, where the corpus still holds that."""
    for some in batches(entries):
        held = store.claims_by_id(list(dict.fromkeys(entry.claim_id for entry in some if entry.claim_id)))
        for entry in some:
            claim = held.get(entry.claim_id or "")
            yield log.to_row(entry) | stamp | {"context": claim.context if claim else None}


def _table(kind: Format, columns: Sequence[str], stamp: dict[str, str]) -> Callable[[Iterable[Row]], Iterable[bytes]]:
    """Return how rows are written."""
    if kind is Format.JSONL:
        return to_jsonl
    if kind is Format.XLSX:
        return lambda rows: [to_xlsx(rows, columns, stamp)]
    return lambda rows: to_csv(rows, columns)


def _exhibition(store: Store, filters: FlagFilter, kind: Format, stamp: dict[str, str], head: log.Head) -> Sheet:
    """Return claims with all that is known of them, for the formats that show claims."""
    exhibits = _exhibits(store, filters, head)
    if kind is Format.HTML:
        counts = store.facets(filters).flag
        counts = {flag: number for flag, number in counts.items() if filters.flag in (None, flag)}
        about = _about(store, filters, stamp, head)
        return Sheet(exhibits, lambda rows: report.to_html(rows, about, counts), head)
    reviews = (
        claimreview.review(shown.flag, shown.ruling, shown.documents[shown.flag.claim.document_id])
        for shown in exhibits
        if shown.ruling
    )
    return Sheet(reviews, lambda rows: claimreview.to_jsonld(rows, stamp), head)


def _about(store: Store, filters: FlagFilter, stamp: dict[str, str], head: log.Head) -> dict[str, str]:
    """Return what the report says of itself, in words."""
    last = store.newest(LogFilter(up_to=head.seq), limit=1)
    day = f", last added to on {last[0].at:%Y-%m-%d %H:%M} UTC" if last else ""
    return {
        "Made by": stamp["exported_by"],
        "Claims": asked.in_words(shown_filter(filters)),
        "Log": f"{head.seq or 0:,} rows{day}",
        "Log’s last hash": head.hash,
    }


def _exhibits(store: Store, filters: FlagFilter, head: log.Head) -> Iterator[Exhibit]:
    """Yield the claims of a view with verdict, history and the articles that they and their evidence stand in."""
    histories: dict[str, list[LogEntry]] = {}
    for entry in store.log(LogFilter(up_to=head.seq)):
        histories.setdefault(entry.claim_id or "", []).append(entry)
    article = lru_cache(ARTICLES)(store.document)
    for flag in store.iter_flags(filters):
        history = histories.get(flag.claim.id, [])
        wanted = {flag.claim.document_id, *(item.claim.document_id for item in flag.evidence)}
        found: dict[str, Document] = {id_: known for id_ in sorted(wanted) if (known := article(id_))}
        yield Exhibit(flag, log.standing(history), history, found)


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
