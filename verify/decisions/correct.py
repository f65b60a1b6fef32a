"""A reviewer's word on a claim that was missed or misread in, a row of the log out.

Nothing that was read is changed by it: `mend.py`, beside it, lays the words over the claims when the article is read.
"""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any, Protocol

from pydantic import TypeAdapter

from claims.model import Claim, Document, Period, Quantity, claim_id
from verify import __version__, log
from verify.errors import DecideError
from verify.model import Action, LogEntry

LONGEST = 1000  # characters of a claim
SPEAKER, QUANTITIES, PERIODS = "speaker", "quantities", "periods"
NO_REVIEWER = "no reviewer: a correction needs a name; set TWOSOURCE_REVIEWER, or enter it at the desk"
AMOUNTS = TypeAdapter(tuple[Quantity, ...])
TIMES = TypeAdapter(tuple[Period, ...])


class Mendable(Protocol):
    """What a correction needs of the store."""

    def mend(self, entry: LogEntry) -> LogEntry:
        """Add the row to the log and have the next check read the document anew."""

    def claim_words(self, document_id: str | None = None) -> list[LogEntry]:
        """Return the rows about claims that stand."""


def add(
    store: Mendable, document: Document, start: int, end: int, *, reviewer: str, at: datetime, note: str
) -> LogEntry:
    """Record that a stretch of an article is a claim that was missed."""
    text = document.text[start:end]
    if not text.strip() or len(text) > LONGEST:
        raise DecideError(f"select a statement of at most {LONGEST:,} characters, a sentence or a part of one")
    entry = LogEntry(
        seq=0,
        action=Action.CLAIM_ADD,
        claim_id=claim_id(document.sha256, start, end),
        document=document.name,
        document_sha256=document.sha256,
        start=start,
        end=end,
        claim_text=text,
        **_signed(reviewer, at, note),
    )
    if any(row.claim_id == entry.claim_id for row in _added(store, document.id)):
        raise DecideError("this was added already; correct it, or take the addition back")
    return store.mend(entry)


def set_speaker(store: Mendable, claim: Claim, name: str, *, reviewer: str, at: datetime, note: str) -> LogEntry:
    """Record who says a claim; "": the article does, in its own voice."""
    name = " ".join(name.split())
    return _set(store, claim, SPEAKER, claim.speaker or "", name, _signed(reviewer, at, note))


def set_quantities(
    store: Mendable, claim: Claim, amounts: Sequence[Quantity], *, reviewer: str, at: datetime, note: str
) -> LogEntry:
    """Record the amounts in a claim, in place of those that were read."""
    before, after = as_json(claim.quantities), as_json(sorted(amounts, key=lambda one: one.start))
    return _set(store, claim, QUANTITIES, before, after, _signed(reviewer, at, note))


def set_periods(
    store: Mendable, claim: Claim, times: Sequence[Period], *, reviewer: str, at: datetime, note: str
) -> LogEntry:
    """Record the times a claim is about, in place of those that were read."""
    before, after = as_json(claim.periods), as_json(sorted(times, key=lambda one: one.start))
    return _set(store, claim, PERIODS, before, after, _signed(reviewer, at, note))


def undo(store: Mendable, row: LogEntry, *, reviewer: str, at: datetime, note: str = "") -> LogEntry:
    """Take back an addition or a correction; what was read, or the correction before, holds again."""
    kept = ("claim_id", "document", "document_sha256", "start", "end", "claim_text", "speaker", "field")
    signed = _signed(reviewer, at, note or f"row {row.seq} taken back")
    about = {name: getattr(row, name) for name in kept}
    said = {"before": row.after, "after": row.before}
    return store.mend(LogEntry(seq=0, action=Action.CLAIM_UNDO, undoes=row.seq, **about, **said, **signed))


def as_json(found: Sequence[Quantity | Period]) -> str:
    """Return amounts or times as the log keeps them; what follows from the rest is left out."""
    rows = [one.model_dump(mode="json", by_alias=True, exclude={"base"}) for one in found]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))


def _set(store: Mendable, claim: Claim, field: str, before: str, after: str, signed: dict[str, Any]) -> LogEntry:
    if before == after:
        raise DecideError("nothing was changed; the claim stays as it is")
    about = {"claim_id": claim.id, "document": claim.document, "document_sha256": claim.document_id}
    place = {"start": claim.start, "end": claim.end, "claim_text": claim.text, "speaker": claim.speaker}
    said = {"field": field, "before": before, "after": after}
    return store.mend(LogEntry(seq=0, action=Action.CLAIM_SET, **about, **place, **said, **signed))


def _added(store: Mendable, document_id: str) -> list[LogEntry]:
    return [row for row in store.claim_words(document_id) if row.action is Action.CLAIM_ADD]


def _signed(reviewer: str, at: datetime, note: str) -> dict[str, Any]:
    """Return who said it, when and why; both a name and a reason are needed."""
    name = " ".join(reviewer.split())
    if not name:
        raise DecideError(NO_REVIEWER)
    if not note.strip():
        raise DecideError("no reason: write why, so that others can judge it")
    return {"reviewer": name, "at": log.utc(at), "note": note.strip(), "tool_version": __version__}
