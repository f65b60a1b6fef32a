"""Log entries in, sealed entries, the state of the chain and the rulings that stand out: all pure functions.

Each row carries the SHA-256 of its own canonical form, which includes the hash of the row before (64 zeros for the
first). The canonical form is the row as JSON with sorted keys, without spaces, in UTF-8, without the field `hash`, and
without fields that are null (so that a field added in a later version leaves the hashes of older rows as they are).
Anybody can compute it again from an export with a few lines of any language.

What a chain can show: a changed, missing, added or reordered row. What it cannot show alone: that the last rows were
cut off, or that everything was written anew by somebody who may write to the database. The store therefore keeps the
head (number and hash of the last row) beside the log as well, and every export prints it: a head that was printed,
mailed or filed before proves the log up to that row, whatever happens to the database later.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from claims.model import Frozen
from verify.decisions import said
from verify.decisions.said import CLAIMS, ORIGINS, PAIRED, origin_key
from verify.errors import LogError
from verify.model import Action, Corrections, Grade, LogEntry, Naming, Pairing, Ruling

GENESIS = "0" * 64
READINGS = (Action.SECOND, Action.APPROVE, Action.REJECT)
FIELDS = tuple(LogEntry.model_fields)


class Head(Frozen):
    """The last row of the log; `seq` 0 and the genesis hash when it is empty. `seq` None: only the hash is known."""

    seq: int | None = 0
    hash: str = GENESIS


class Break(StrEnum):
    """What is wrong with a row."""

    CHANGED = "row changed"
    MISSING = "row missing"
    FORKED = "chain forked"
    GAP = "sequence gap"
    ADDED = "row added"


class Broken(Frozen):
    """The first row at which the chain does not hold, and why."""

    seq: int
    kind: Break
    text: str


def to_row(entry: LogEntry) -> dict[str, Any]:
    """Return the entry as it is stored, exported and hashed: strings, whole numbers and nulls only."""
    row = entry.model_dump(mode="json")
    row["at"] = utc(entry.at).isoformat(timespec="microseconds")
    return row


def from_row(row: Mapping[str, Any]) -> LogEntry:
    """Return the entry of a stored or exported row; columns that are no field of an entry are left out."""
    return LogEntry.model_validate({name: row[name] for name in FIELDS if row.get(name) is not None})


def utc(at: datetime) -> datetime:
    """Return `at` in UTC; a time without a zone is refused, since nobody could tell later when it was."""
    if at.tzinfo is None:
        raise LogError(f"{at.isoformat()}: a time without a zone; give it with one, such as datetime.now(UTC)")
    return at.astimezone(UTC)


def canonical(row: Mapping[str, Any]) -> bytes:
    """Return the bytes that are hashed for a row (see the top of this file)."""
    kept = {name: row[name] for name in FIELDS if name != "hash" and row.get(name) is not None}
    return json.dumps(kept, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode("utf-8", "surrogatepass")


def digest(row: Mapping[str, Any]) -> str:
    """Return the hash that belongs to a row."""
    return hashlib.sha256(canonical(row)).hexdigest()


def seal(entry: LogEntry, previous: LogEntry | None) -> LogEntry:
    """Return the entry as the row that follows `previous`: numbered, chained and hashed."""
    entry = _accept(entry)
    seq, prev_hash = (previous.seq + 1, previous.hash) if previous else (1, GENESIS)
    chained = entry.model_copy(update={"seq": seq, "prev_hash": prev_hash, "hash": ""})
    return chained.model_copy(update={"hash": digest(to_row(chained))})


def _accept(entry: LogEntry) -> LogEntry:
    """Refuse an entry without a name or with text that no database keeps; put its time into UTC."""
    if not entry.reviewer.strip():
        raise LogError("no reviewer: every row of the log names who acted; set TWOSOURCE_REVIEWER or give --reviewer")
    for name in FIELDS:
        value = getattr(entry, name)
        if isinstance(value, str) and not storable(value):
            raise LogError(f"{name}: has a character that cannot be stored; type it again without it")
    return entry.model_copy(update={"at": utc(entry.at)})


def storable(text: str) -> bool:
    """Return whether every database keeps the text as it is: no NUL, no half of a surrogate pair."""
    return "\x00" not in text and not any("\ud800" <= char <= "\udfff" for char in text)


def settle(entry: LogEntry, history: Iterable[LogEntry]) -> LogEntry:
    """Return the entry with the verdict it replaces, and for an undo the one it restores, as `history` has them.

    `history` is everything the log holds on the entry's claim, read in the transaction that will append the entry: what
    a page showed a moment ago may be older than another reviewer's click.
    """
    if entry.source is not None or entry.action not in (Action.VERDICT, Action.UNDO, *READINGS):
        return entry  # a row from another log says what held there
    history = list(history)
    before = standing(history)
    if entry.action in READINGS:
        return _settle_reading(entry, before)
    update: dict[str, Any] = {"verdict_before": before.verdict if before else None}
    if entry.action is Action.UNDO:
        if before is None or before.seq != entry.undoes:
            raise LogError(f"row {entry.undoes}: does not stand any more; reload the claim and look at its history")
        restored = standing([row for row in history if row.seq != entry.undoes])
        update["verdict"] = restored.verdict if restored else None
    return entry.model_copy(update=update)


def _settle_reading(entry: LogEntry, stands: Ruling | None) -> LogEntry:
    """Return a second reader's row with the verdict it is about, which must still be the one that was read."""
    if stands is None or stands.reviewer == entry.reviewer:
        raise LogError("there is no verdict of somebody else to read; reload the claim and give your own verdict")
    if entry.verdict_before not in (None, stands.verdict):
        raise LogError(f"the verdict is {stands.verdict} by now; reload the claim and read it again")
    return entry.model_copy(update={"verdict_before": stands.verdict})


def settle_word(entry: LogEntry, history: Iterable[LogEntry]) -> LogEntry:
    """Return an undo of a word on an origin or a claim, or refuse it when that word does not stand any more."""
    standing_ = standing_origins if entry.action is Action.ORIGIN_UNDO else standing_claims
    if entry.undoes not in {row.seq for row in standing_(history)}:
        what = "an origin" if entry.action is Action.ORIGIN_UNDO else "a claim"
        raise LogError(f"row {entry.undoes}: no word on {what} that stands; look at the log for the row's number")
    return entry


def standing_origins(entries: Iterable[LogEntry]) -> list[LogEntry]:
    """Return the rows about origins that stand, in order."""
    return said.standing(entries, ORIGINS)


def standing_claims(entries: Iterable[LogEntry]) -> list[LogEntry]:
    """Return the rows that add a claim or put one right and stand, in order."""
    return said.standing(entries, CLAIMS)


def corrections(entries: Iterable[LogEntry]) -> Corrections:
    """Return what reviewers said about origins after all `entries`: it is a function of the log alone."""
    rows = standing_origins(entries)
    return Corrections(
        names={
            row.claim_id or row.document_sha256 or "": Naming(name=row.origin or "", reviewer=row.reviewer)
            for row in rows
            if row.action is Action.ORIGIN_SET
        },
        pairs=tuple(
            Pairing(
                left=row.origin or "",
                right=row.other_origin or "",
                one=row.action is Action.ORIGIN_JOIN,
                reviewer=row.reviewer,
            )
            for row in rows
            if row.action in PAIRED
        ),
    )


def grades(entries: Iterable[LogEntry]) -> dict[str, Grade]:
    """Return how reliable reviewers hold origins to be, by `origin_key`; the last word on an origin counts."""
    rows = standing_origins(entries)
    return {origin_key(row.origin): row.grade for row in rows if row.origin and row.grade}


def edits(entries: Iterable[LogEntry]) -> dict[tuple[str, str], dict[str, str]]:
    """Return what reviewers said about articles, by the SHA-256 of the text and the name; the last word counts."""
    found: dict[tuple[str, str], dict[str, str]] = {}
    for row in said.standing(entries, (Action.METADATA,)):
        if row.field:
            found.setdefault((row.document_sha256 or "", row.document or ""), {})[row.field] = row.after or ""
    return found


def standing(history: Iterable[LogEntry]) -> Ruling | None:
    """Return the verdict that stands after the rows of ONE claim, in order: the last that was not taken back.

    A verdict from another log stands only where none was given in this one.
    """
    given: dict[int, LogEntry] = {}
    for entry in history:
        if entry.action is Action.VERDICT:
            given[entry.seq] = entry
        elif entry.action is Action.UNDO and entry.undoes is not None:
            given.pop(entry.undoes, None)
    here = [seq for seq, entry in given.items() if entry.source is None]
    return _ruling(given[max(here or given)]) if given else None


def _ruling(entry: LogEntry) -> Ruling:
    assert entry.claim_id is not None and entry.verdict is not None  # both are set on every verdict row
    return Ruling(
        claim_id=entry.claim_id,
        verdict=entry.verdict,
        reviewer=entry.reviewer,
        at=entry.at,
        note=entry.note,
        evidence_url=entry.evidence_url,
        seq=entry.seq,
        basis=entry.basis,
    )


def replay(entries: Iterable[LogEntry]) -> dict[str, Ruling]:
    """Return the ruling that stands on each claim after all `entries`: it is a function of the log alone."""
    by_claim: dict[str, list[LogEntry]] = {}
    for entry in entries:
        if entry.claim_id is not None:
            by_claim.setdefault(entry.claim_id, []).append(entry)
    rulings = {claim_id: standing(rows) for claim_id, rows in by_claim.items()}
    return {claim_id: ruling for claim_id, ruling in rulings.items() if ruling}


def verify_chain(
    entries: Iterable[LogEntry | Mapping[str, Any]], *, last: Head | None = None, heads: Iterable[Head] = ()
) -> Broken | None:
    """Return the first broken row of a whole log and what is wrong with it, or None when the chain holds.

    `entries` are all rows in order of `seq`, as entries or as stored rows. `last` is the head that the store remembers,
    which must be the last row; `heads` are known from elsewhere (printed with an export), and must be rows of this log.
    """
    before = Head()
    seen = {0: GENESIS}
    for item in entries:
        row = to_row(item) if isinstance(item, LogEntry) else item
        broken = _link(row, before)
        if broken:
            return broken
        before = Head(seq=row["seq"], hash=row["hash"])
        seen[row["seq"]] = row["hash"]
    known = heads if last is None else [last, *heads]
    broken = next((broken for head in known if (broken := _reach(head, seen, before))), None)
    if broken is None and last is not None and last != before:
        number = (last.seq or 0) + 1
        text = f"row {number} was not added by Twosource: the store knows row {number - 1} as the last"
        return Broken(seq=number, kind=Break.ADDED, text=text)
    return broken


def _link(row: Mapping[str, Any], before: Head) -> Broken | None:
    """Say what is wrong with a row that should follow `before`."""
    seq, last = row["seq"], before.seq or 0
    follows = row["prev_hash"] == before.hash
    if digest(row) != row["hash"]:
        return Broken(seq=seq, kind=Break.CHANGED, text=f"row {seq} was changed: its content no longer gives its hash")
    if seq <= last:
        text = f"row {seq} stands after row {last}: the log was continued twice"
        return Broken(seq=seq, kind=Break.FORKED, text=text)
    if seq != last + 1 and follows:
        return Broken(seq=seq, kind=Break.GAP, text=f"row {seq} follows row {last}: numbers between were never given")
    if seq != last + 1:
        return Broken(seq=last + 1, kind=Break.MISSING, text=f"{_rows(last + 1, seq - 1)} missing before row {seq}")
    if not follows:
        text = f"row {seq} does not continue row {last}: one of the two was put in place of another"
        return Broken(seq=seq, kind=Break.FORKED, text=text)
    return None


def _reach(head: Head, seen: Mapping[int, str], last: Head) -> Broken | None:
    """Say what is wrong when the log does not hold a head that is known."""
    if head.seq is None:
        known = head.hash in seen.values()
    elif head.seq in seen:
        known = seen[head.seq] == head.hash
    else:
        known = False
    if known:
        return None
    number = (last.seq or 0) + 1
    if head.seq is not None and head.seq in seen:
        return Broken(seq=head.seq, kind=Break.CHANGED, text=f"row {head.seq} is not the one known by hash {head.hash}")
    if head.seq is not None:
        return Broken(seq=number, kind=Break.MISSING, text=f"{_rows(number, head.seq)} missing at the end of the log")
    text = f"no row has the known hash {head.hash}: rows were cut off or replaced"
    return Broken(seq=number, kind=Break.MISSING, text=text)


def _rows(first: int, last: int) -> str:
    return f"row {first} is" if first == last else f"rows {first} to {last} are"
