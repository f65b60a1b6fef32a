"""A reviewer's act on a claim in, a sealed row of the log out; and the rulings that the log leaves standing."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from claims.model import content_id
from verify import __version__, log
from verify.decisions.entries import Log, about, address, evidence_json, named
from verify.endpoint import Said
from verify.errors import DecideError
from verify.model import Action, Claim, Evidence, Fault, Flag, FlagView, LogEntry, Ruling, Verdict


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
    said = {"verdict": _verdict(verdict), "note": note.strip(), "evidence_url": address(evidence_url)}
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
    said = {"verdict": _verdict(verdict), "note": note.strip(), "evidence_url": address(evidence_url)}
    batch = content_id(reviewer, log.utc(at).isoformat(), *(flag.claim.id for flag in flags))
    return store.append_all([_read(Action.VERDICT, flag, reviewer, at, batch=batch, **said) for flag in flags])


def undo(store: Log, reviewer: str, at: datetime, *, claim_id: str | None = None, note: str = "") -> LogEntry:
    """Take back the reviewer's own last verdict that stands (on the claim, if given); the one before stands again.

    The undo is a row of its own: nothing is ever taken out of the log. Verdicts that one act gave are taken back
    together, as far as they still stand.
    """
    reviewer = named(reviewer)
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
    entry = about(
        claim,
        action=Action.NOTE,
        reviewer=named(reviewer),
        at=at,
        note=text.strip(),
        evidence_url=address(evidence_url),
    )
    return store.append(entry)


def opinion(store: Log, flag: Flag, evidence: Evidence, said: Said, *, reviewer: str, at: datetime) -> LogEntry:
    """Record what a model elsewhere said of one piece of evidence when a reviewer asked it; no flag changes by it."""
    entry = about(
        flag.claim,
        action=Action.OPINION,
        reviewer=named(reviewer),
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
    entry = about(
        flag.claim,
        action=Action.FLAG_VIEW,
        reviewer=named(reviewer),
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
    said = {"verdict": _verdict(verdict), "note": note.strip(), "evidence_url": address(evidence_url)}
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
    return store.append(about(claim, action=Action.ASSIGN, reviewer=named(reviewer), at=at, assignee=to))


def _read(action: Action, flag: Flag, reviewer: str, at: datetime, **said: Any) -> LogEntry:
    shown = {"flag": flag.kind, "basis": flag.basis, "evidence": evidence_json(flag.evidence)}
    return about(flag.claim, action=action, reviewer=named(reviewer), at=at, **shown, **said)


def merging(name: str, rows: int, head: str, *, reviewer: str, at: datetime) -> LogEntry:
    """Return the row that says who took in another log's rows."""
    told = f"{' '.join(name.split())}: {rows} rows, the last with hash {head}"
    return LogEntry(
        seq=0, action=Action.MERGE, reviewer=named(reviewer), at=at, note=told, tool_version=__version__
    )


def rulings(store: Log) -> dict[str, Ruling]:
    """Return the ruling that stands on each claim, computed from the whole log."""
    return log.replay(store.log())


def stale(flag: Flag, ruling: Ruling) -> bool:
    """Return whether the flag or its evidence is no longer what the ruling was given on."""
    return ruling.basis is not None and not flag.rests_on(ruling.basis)


def _verdict(verdict: Verdict | str) -> Verdict:
    try:
        return Verdict(verdict)
    except ValueError as error:
        raise DecideError(f"{verdict!r} is no verdict; choose one of: {', '.join(Verdict)}") from error


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
