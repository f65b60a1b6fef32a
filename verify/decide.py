"""A reviewer's act on a claim in, a sealed row of the log out; and the rulings that the log leaves standing."""

import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, Protocol
from urllib.parse import urlsplit

from claims.model import content_id
from verify import __version__, log
from verify.endpoint import Said
from verify.errors import DecideError
from verify.model import Action, Claim, Document, Evidence, Fault, Flag, FlagView, Grade, LogEntry, Ruling, Verdict

NO_REVIEWER = "no reviewer: a verdict needs a name; set TWOSOURCE_REVIEWER, give --reviewer, or enter it at the desk"


class Log(Protocol):
    """What a decision needs of the store: rows that can be read and added, never changed."""

    def append(self, entry: LogEntry) -> LogEntry:
        """Seal the entry as the log's next row and return it as stored."""

    def append_all(self, entries: Sequence[LogEntry]) -> list[LogEntry]:
        """Seal entries as the log's next rows, all of them or none."""

    def batch(self, batch: str) -> list[LogEntry]:
        """Return the rows that one act wrote, in order."""

    def log(self) -> list[LogEntry]:
        """Return all rows in order."""

    def history(self, claim_id: str) -> list[LogEntry]:
        """Return the rows on one claim in order."""

    def last_ruling(self, reviewer: str) -> Ruling | None:
        """Return the newest ruling by a reviewer that stands."""


def decide(
    store: Log,
    flag: Flag,
    verdict: Verdict | str,
    *,
    reviewer: str,
    at: datetime,
    note: str = "",
    evidence_url: str = "",
) -> LogEntry:
    """Record a verdict on the flag's claim, with everything that was on the screen when it was given."""
    said = {"verdict": _verdict(verdict), "note": note.strip(), "evidence_url": _url(evidence_url)}
    return store.append(_read(Action.VERDICT, flag, reviewer, at, **said))


def decide_all(
    store: Log,
    flags: Sequence[Flag],
    verdict: Verdict | str,
    *,
    reviewer: str,
    at: datetime,
    note: str = "",
    evidence_url: str = "",
) -> list[LogEntry]:
    """Record one verdict on a statement that stands in several places: a row for each, all of them or none.

    They share a `batch`, and one undo takes them back together; it leads back to the last of them.
    """
    said = {"verdict": _verdict(verdict), "note": note.strip(), "evidence_url": _url(evidence_url)}
    batch = content_id(reviewer, log.utc(at).isoformat(), *(flag.claim.id for flag in flags))
    return store.append_all([_read(Action.VERDICT, flag, reviewer, at, batch=batch, **said) for flag in flags])


def undo(store: Log, reviewer: str, at: datetime, *, claim_id: str | None = None, note: str = "") -> LogEntry:
    """Take back the reviewer's own last verdict that stands (on the claim, if given); the one before stands again.

    The undo is a row of its own: nothing is ever taken out of the log. Verdicts that one act gave are taken back
    together, as far as they still stand.
    """
    reviewer = _named(reviewer)
    taken = _last_own(store, reviewer) if claim_id is None else _own_on(store, reviewer, claim_id)
    together = [row for row in store.batch(taken.batch) if _stands(store, row)] if taken.batch else [taken]
    undone = store.append_all([_undoing(row, at, note) for row in together])
    return next(row for row in undone if row.undoes == taken.seq)


def _stands(store: Log, row: LogEntry) -> bool:
    ruling = log.standing(store.history(row.claim_id or ""))
    return ruling is not None and ruling.seq == row.seq


def _undoing(taken: LogEntry, at: datetime, note: str) -> LogEntry:
    kept = ("claim_id", "document", "document_sha256", "start", "end", "claim_text", "speaker", "flag", "basis")
    return LogEntry(
        seq=0,
        at=at,
        reviewer=taken.reviewer,
        action=Action.UNDO,
        undoes=taken.seq,
        note=note.strip(),
        batch=taken.batch,
        tool_version=__version__,
        **{name: getattr(taken, name) for name in kept},
    )


def note(store: Log, claim: Claim, text: str, *, reviewer: str, at: datetime, evidence_url: str = "") -> LogEntry:
    """Record a remark on a claim without a verdict."""
    if not text.strip():
        raise DecideError("the note is empty; write what should be remembered about the claim")
    entry = _about(
        claim,
        action=Action.NOTE,
        reviewer=_named(reviewer),
        at=at,
        note=text.strip(),
        evidence_url=_url(evidence_url),
    )
    return store.append(entry)


def opinion(store: Log, flag: Flag, evidence: Evidence, said: Said, *, reviewer: str, at: datetime) -> LogEntry:
    """Record what a model elsewhere said of one piece of evidence when a reviewer asked it; no flag changes by it."""
    entry = _about(
        flag.claim,
        action=Action.OPINION,
        reviewer=_named(reviewer),
        at=at,
        flag=flag.kind,
        basis=flag.basis,
        note=f"{said.relation.value}: {said.reason}",
        evidence=evidence_json([evidence]),
        asked=said.by,
    )
    return store.append(entry)


def view_flag(
    store: Log,
    flag: Flag,
    view: FlagView | None,
    *,
    reviewer: str,
    at: datetime,
    fault: Fault | None = None,
    note: str = "",
) -> LogEntry:
    """Record whether a reviewer thinks the flag right, and if not why; None takes the view back. No verdict changes."""
    if fault and view is not FlagView.WRONG:
        raise DecideError(f"{fault}: is a reason for a wrong flag; say that the flag is wrong, or leave it out")
    entry = _about(
        flag.claim,
        action=Action.FLAG_VIEW,
        reviewer=_named(reviewer),
        at=at,
        flag=flag.kind,
        basis=flag.basis,
        flag_view=view,
        fault=fault,
        note=note.strip(),
        evidence=evidence_json(flag.evidence),
    )
    return store.append(entry)


def second(
    store: Log,
    flag: Flag,
    verdict: Verdict | str,
    *,
    reviewer: str,
    at: datetime,
    note: str = "",
    evidence_url: str = "",
) -> LogEntry:
    """Record a second reader's own verdict beside the one that stands, which stays as it is."""
    said = {"verdict": _verdict(verdict), "note": note.strip(), "evidence_url": _url(evidence_url)}
    return store.append(_read(Action.SECOND, flag, reviewer, at, **said))


def approve(store: Log, flag: Flag, read: Verdict, *, reviewer: str, at: datetime, note: str = "") -> LogEntry:
    """Record that a second reader agrees with the verdict that was read."""
    return store.append(_read(Action.APPROVE, flag, reviewer, at, verdict_before=read, note=note.strip()))


def reject(store: Log, flag: Flag, read: Verdict, *, reviewer: str, at: datetime, note: str) -> LogEntry:
    """Record that a second reader disagrees with the verdict that was read, and why."""
    if not note.strip():
        raise DecideError("to disagree needs a note: write in it what is wrong with the verdict")
    return store.append(_read(Action.REJECT, flag, reviewer, at, verdict_before=read, note=note.strip()))


def assign(store: Log, claim: Claim, assignee: str, *, reviewer: str, at: datetime) -> LogEntry:
    """Record who is asked to read the verdict on a claim; the last to be asked counts."""
    to = " ".join(assignee.split())
    if not to:
        raise DecideError("nobody to ask: write the name of the person who should read the verdict")
    return store.append(_about(claim, action=Action.ASSIGN, reviewer=_named(reviewer), at=at, assignee=to))


def _read(action: Action, flag: Flag, reviewer: str, at: datetime, **said: Any) -> LogEntry:
    shown = {"flag": flag.kind, "basis": flag.basis, "evidence": evidence_json(flag.evidence)}
    return _about(flag.claim, action=action, reviewer=_named(reviewer), at=at, **shown, **said)


def merging(name: str, rows: int, head: str, *, reviewer: str, at: datetime) -> LogEntry:
    """Return the row that says who took in another log's rows."""
    told = f"{' '.join(name.split())}: {rows} rows, the last with hash {head}"
    return LogEntry(
        seq=0, action=Action.MERGE, reviewer=_named(reviewer), at=at, note=told, tool_version=__version__
    )


def set_origin(
    store: Log, what: Claim | Document, name: str, *, reviewer: str, at: datetime, note: str = ""
) -> LogEntry:
    """Record where a statement comes from, or what an article says itself; flags follow with `crosscheck.refresh`."""
    said: dict[str, Any] = {"reviewer": _named(reviewer), "at": at, "note": note.strip(), "origin": _origin(name)}
    if isinstance(what, Claim):
        return store.append(_about(what, action=Action.ORIGIN_SET, **said))
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
    said: dict[str, Any] = {"reviewer": _named(reviewer), "at": at, "note": note.strip()}
    return store.append(_on_origins(Action.ORIGIN_GRADE, origin=_origin(origin), grade=_grade(grade), **said))


def undo_origin(store: Log, seq: int, *, reviewer: str, at: datetime, note: str = "") -> LogEntry:
    """Take back a word on origins by the number of its row; what was known before holds again."""
    taken = next((row for row in log.standing_origins(store.log()) if row.seq == seq), None)
    if taken is None:
        raise DecideError(f"row {seq}: no word on an origin that stands; look at the log for the row's number")
    about = ("claim_id", "document", "document_sha256", "start", "end", "claim_text", "speaker")
    kept = {name: getattr(taken, name) for name in (*about, "origin", "other_origin", "grade")}
    said = {"reviewer": _named(reviewer), "at": at, "note": note.strip()}
    return store.append(_on_origins(Action.ORIGIN_UNDO, undoes=seq, **said, **kept))


def _on_origins(action: Action, **fields: Any) -> LogEntry:
    return LogEntry(seq=0, action=action, tool_version=__version__, **fields)


def _pair(store: Log, action: Action, left: str, right: str, *, reviewer: str, at: datetime, note: str) -> LogEntry:
    left, right = _origin(left), _origin(right)
    if left.casefold() == right.casefold():
        raise DecideError(f"{left}: is one name; give two origins to join or split, or set the origin of one statement")
    said = {"reviewer": _named(reviewer), "at": at, "note": note.strip()}
    return store.append(_on_origins(action, origin=left, other_origin=right, **said))


def rulings(store: Log) -> dict[str, Ruling]:
    """Return the ruling that stands on each claim, computed from the whole log."""
    return log.replay(store.log())


def stale(flag: Flag, ruling: Ruling) -> bool:
    """Return whether the flag or its evidence is no longer what the ruling was given on."""
    return ruling.basis is not None and not flag.rests_on(ruling.basis)


def evidence_json(evidence: Iterable[Evidence]) -> str:
    """Return the spans that were on the screen, as the JSON list a log row keeps."""
    return json.dumps([_shown(item) for item in evidence], ensure_ascii=False, separators=(",", ":"))


def _shown(item: Evidence) -> dict[str, Any]:
    return {
        "document": item.claim.document,
        "sha256": item.claim.document_id,
        "start": item.claim.start,
        "end": item.claim.end,
        "text": item.claim.text,
        "relation": item.link.relation.value,
        "codes": [finding.code for finding in item.link.findings],
    }


def _about(claim: Claim, **fields: Any) -> LogEntry:
    """Return an entry that names the claim by content, so that it can be found again without the database."""
    return LogEntry(
        seq=0,
        claim_id=claim.id,
        document=claim.document,
        document_sha256=claim.document_id,
        start=claim.start,
        end=claim.end,
        claim_text=claim.text,
        speaker=claim.speaker,
        tool_version=__version__,
        **fields,
    )


def _named(reviewer: str) -> str:
    name = " ".join(reviewer.split())
    if not name:
        raise DecideError(NO_REVIEWER)
    return name


def _origin(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise DecideError("no origin: write the name of the outlet, agency, person or body that a statement comes from")
    return name


def _verdict(verdict: Verdict | str) -> Verdict:
    try:
        return Verdict(verdict)
    except ValueError as error:
        raise DecideError(f"{verdict!r} is no verdict; choose one of: {', '.join(Verdict)}") from error


def _grade(grade: Grade | str) -> Grade:
    try:
        return Grade(grade)
    except ValueError as error:
        raise DecideError(f"{grade!r} is no grade of a source; choose one of: {', '.join(Grade)}") from error


def _url(url: str) -> str:
    """Return the link to the evidence; only web addresses, since the desk and the exports make it clickable."""
    url = url.strip()
    try:
        good = not url or (urlsplit(url).scheme.lower() in ("http", "https") and bool(urlsplit(url).hostname))
    except ValueError:  # such as an unclosed bracket in the host
        good = False
    if not good or any(char.isspace() for char in url):
        raise DecideError(f"{url}: is no web address; give one that starts with https://, or leave it empty")
    return url


def _last_own(store: Log, reviewer: str) -> LogEntry:
    """Return the reviewer's last verdict row that still stands."""
    ruling = store.last_ruling(reviewer)
    if ruling is None:
        raise DecideError(f"{reviewer} has no verdict that stands; there is nothing to take back")
    return _own_on(store, reviewer, ruling.claim_id)


def _own_on(store: Log, reviewer: str, claim_id: str) -> LogEntry:
    """Return the verdict row that stands on a claim when it is the reviewer's own."""
    history = store.history(claim_id)
    ruling = log.standing(history)
    if ruling is None:
        raise DecideError(f"claim {claim_id}: no verdict stands on it; there is nothing to take back")
    if ruling.reviewer != reviewer:
        raise DecideError(f"claim {claim_id}: the verdict is {ruling.reviewer}'s; give your own instead")
    return next(entry for entry in history if entry.seq == ruling.seq)
