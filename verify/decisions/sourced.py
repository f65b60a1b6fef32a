"""A reviewer's word on where statements come from in, a row of the log out; the flags follow with the next check."""

from datetime import datetime
from typing import Any

from verify import __version__, log
from verify.decisions.entries import Log, about, named
from verify.errors import DecideError
from verify.model import Action, Claim, Document, Grade, LogEntry


def set_origin(
    store: Log, what: Claim | Document, name: str, *, reviewer: str, at: datetime, note: str = ""
) -> LogEntry:
    """Record where a statement comes from, or what an article says itself; flags follow with `crosscheck.refresh`."""
    said: dict[str, Any] = {"reviewer": named(reviewer), "at": at, "note": note.strip(), "origin": _origin(name)}
    if isinstance(what, Claim):
        return store.append(about(what, action=Action.ORIGIN_SET, **said))
    return store.append(_on_origins(Action.ORIGIN_SET, document=what.name, document_sha256=what.sha256, **said))


def join_origins(store: Log, left: str, right: str, *, reviewer: str, at: datetime, note: str = "") -> LogEntry:
    """Record that two origins, by the names they are shown with, are one source."""
    return _pair(store, Action.ORIGIN_JOIN, left, right, reviewer=reviewer, at=at, note=note)


def split_origins(store: Log, left: str, right: str, *, reviewer: str, at: datetime, note: str = "") -> LogEntry:
    """Record that two origins, or two outlets, are independent of each other, whatever they share."""
    return _pair(store, Action.ORIGIN_SPLIT, left, right, reviewer=reviewer, at=at, note=note)


def grade_origin(
    store: Log, origin: str, grade: Grade | str, *, reviewer: str, at: datetime, note: str = ""
) -> LogEntry:
    """Record how reliable a source is, A to F; no flag changes by it, and `undo_origin` takes it back."""
    said: dict[str, Any] = {"reviewer": named(reviewer), "at": at, "note": note.strip()}
    return store.append(_on_origins(Action.ORIGIN_GRADE, origin=_origin(origin), grade=_grade(grade), **said))


def undo_origin(store: Log, seq: int, *, reviewer: str, at: datetime, note: str = "") -> LogEntry:
    """Take back a word on origins by the number of its row; what was known before holds again."""
    taken = next((row for row in log.standing_origins(store.log()) if row.seq == seq), None)
    if taken is None:
        raise DecideError(f"row {seq}: no word on an origin that stands; look at the log for the row's number")
    about = ("claim_id", "document", "document_sha256", "start", "end", "claim_text", "speaker")
    kept = {name: getattr(taken, name) for name in (*about, "origin", "other_origin", "grade")}
    said = {"reviewer": named(reviewer), "at": at, "note": note.strip()}
    return store.append(_on_origins(Action.ORIGIN_UNDO, undoes=seq, **said, **kept))


def _on_origins(action: Action, **fields: Any) -> LogEntry:
    return LogEntry(seq=0, action=action, tool_version=__version__, **fields)


def _pair(store: Log, action: Action, left: str, right: str, *, reviewer: str, at: datetime, note: str) -> LogEntry:
    left, right = _origin(left), _origin(right)
    if left.casefold() == right.casefold():
        raise DecideError(f"{left}: is one name; give two origins to join or split, or set the origin of one statement")
    said = {"reviewer": named(reviewer), "at": at, "note": note.strip()}
    return store.append(_on_origins(action, origin=left, other_origin=right, **said))


def _origin(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise DecideError("no origin: write the name of the outlet, agency, person or body that a statement comes from")
    return name


def _grade(grade: Grade | str) -> Grade:
    try:
        return Grade(grade)
    except ValueError as error:
        raise DecideError(f"{grade!r} is no grade of a source; choose one of: {', '.join(Grade)}") from error
