"""A review file (the log of another desk as JSON lines) in; its rows, checked and ready for this log, out.

A row keeps who said what, when and on which claim. It takes a number and a hash of this log; `source` keeps those it
had, so that the row as it was can be made again and its first hash with it. Nothing here is rewritten or removed: a
verdict from elsewhere never takes the place of one given here, but stands beside it as a second reading; a word on a
claim, an origin or an article counts where none was given here (see said.py).
"""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from claims.model import Frozen
from verify import log
from verify.decisions import said
from verify.errors import LogError
from verify.model import Action, LogEntry

MOVED = ("seq", "prev_hash", "hash", "undoes", "source")  # what a row has for its place in one log
CARRIED = frozenset(
    {
        *(Action.VERDICT, Action.UNDO, Action.NOTE, Action.FLAG_VIEW),
        *(Action.SECOND, Action.APPROVE, Action.REJECT, Action.ASSIGN),
        *said.WORDS,
    }
)


class Merged(Frozen):
    """What a merge did: rows added, known already, and left out (of that desk alone, or an undo of what is not here).

    `disputed` are claims with two verdicts, `corrected` counts words on claims, origins and articles, `differing` those
    that say something else than is said here, and `articles` are those, by SHA-256, that have to be read anew for it.
    """

    added: int = 0
    known: int = 0
    left: int = 0
    disputed: tuple[str, ...] = ()
    corrected: int = 0
    differing: int = 0
    articles: tuple[str, ...] = ()


def read(data: bytes) -> list[LogEntry]:
    """Return the rows of a review file in order; a file that was changed is refused."""
    found: list[LogEntry] = []
    for number, line in enumerate(data.decode("utf-8-sig", "replace").split("\n"), 1):
        if line.strip():
            found.append(_row(number, line))
    for before, row in zip(found, found[1:], strict=False):
        if row.seq <= before.seq or (row.seq == before.seq + 1 and row.prev_hash != before.hash):
            raise LogError(f"row {row.seq} does not follow row {before.seq}: the file was put together; get it anew")
    return found


def _row(number: int, line: str) -> LogEntry:
    try:
        row = json.loads(line)
        entry = log.from_row(row)
    except (ValueError, TypeError, AttributeError) as error:
        raise LogError(f"line {number}: is no row of a log; export the log as JSON lines and take that file") from error
    if log.digest(row) != entry.hash or log.digest(log.to_row(entry)) != entry.hash:
        raise LogError(f"row {entry.seq}: was changed, or written by a newer Twosource; ask for the file anew")
    return entry


def first_hash(entry: LogEntry) -> str:
    """Return the hash a row was given where it was first written."""
    source = json.loads(entry.source) if entry.source else {}
    while source.get("source"):
        source = json.loads(source["source"])
    return str(source.get("hash", entry.hash))


def places(entries: Iterable[LogEntry]) -> dict[str, int]:
    """Return under which number this log holds each row, by the hash it was first given."""
    return {first_hash(entry): entry.seq for entry in entries}


def articles(added: Iterable[LogEntry]) -> tuple[str, ...]:
    """Return the articles that rows say something about which a check has to mind, by SHA-256."""
    wanted = (*said.CLAIMS, Action.CLAIM_UNDO, Action.METADATA)
    return tuple(dict.fromkeys(row.document_sha256 for row in added if row.action in wanted and row.document_sha256))


def moved(entry: LogEntry, undoes: int | None) -> LogEntry:
    """Return a row from elsewhere as one for this log, which still has to be sealed."""
    kept = {name: value for name in MOVED if (value := getattr(entry, name)) is not None}
    source = json.dumps(kept, sort_keys=True, separators=(",", ":"))
    return entry.model_copy(update={"seq": 0, "prev_hash": "", "hash": "", "undoes": undoes, "source": source})


def original(entry: LogEntry) -> dict[str, Any]:
    """Return a row that came from elsewhere as it was there: its hash there can be computed again."""
    source: Mapping[str, Any] = json.loads(entry.source or "{}")
    return log.to_row(entry) | dict.fromkeys(MOVED) | dict(source)
