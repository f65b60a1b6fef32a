"""The log and the rulings that stand, written to and read from a connection; rows are added and never changed."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from pydantic import ValidationError
from sqlalchemy import ColumnElement, Connection, delete, insert, select, update

from verify import log
from verify.decisions import said
from verify.decisions.merge import CARRIED, Merged, articles, first_hash, moved, places
from verify.decisions.second import second
from verify.errors import LogError
from verify.model import Action, LogEntry, Ruling
from verify.store import documents, meta, tables
from verify.store.records import LogFilter
from verify.store.rows import chunked

UNDOING = (Action.UNDO, *said.UNDONE_BY)
HEAD_SEQ, HEAD_HASH = "log_head_seq", "log_head_hash"


def append(connection: Connection, entry: LogEntry) -> LogEntry:
    """Seal an entry as the next row and bring what is derived from it up to date; call it in a write transaction."""
    history = list(entries(connection, LogFilter(claim_id=entry.claim_id))) if entry.claim_id else []
    if entry.source is not None:
        pass  # a row from another log takes back what stood there
    elif entry.action is Action.ORIGIN_UNDO:
        entry = log.settle_word(entry, origin_entries(connection))
    elif entry.action is Action.CLAIM_UNDO:
        entry = log.settle_word(entry, claim_entries(connection, entry.document_sha256))
    sealed = log.seal(log.settle(entry, history), _last(connection))
    connection.execute(insert(tables.log).values(**log.to_row(sealed)))
    meta.put(connection, {HEAD_SEQ: str(sealed.seq), HEAD_HASH: sealed.hash})
    if sealed.claim_id:
        _stand(connection, sealed.claim_id, log.standing([*history, sealed]))
    return sealed


def merge(connection: Connection, rows: Sequence[LogEntry], opening: LogEntry) -> Merged:
    """Add the rows of another log that this one does not hold, after a row that says who took them in."""
    held = places(entries(connection, LogFilter()))
    there = {row.seq: first_hash(row) for row in rows}
    new = [row for row in rows if first_hash(row) not in held]
    carried = [row for row in new if row.action in CARRIED]
    added: list[LogEntry] = []
    for row in carried:
        undoes = held.get(there.get(row.undoes, "")) if row.undoes is not None else None
        if row.action in UNDOING and undoes is None:
            continue
        if not added:
            append(connection, opening)
        added.append(append(connection, moved(row, undoes)))
        held[first_hash(row)] = added[-1].seq
    touched = dict.fromkeys(row.claim_id for row in added if row.claim_id)
    found = [second(entries(connection, LogFilter(claim_id=claim_id))) for claim_id in touched]
    disputed = tuple(one.claim_id for one in found if one and one.disputed)
    corrected = [row for row in added if row.action in said.WORDS]
    return Merged(
        added=len(added),
        known=len(rows) - len(new),
        left=len(new) - len(added),
        disputed=disputed,
        corrected=len(corrected),
        differing=len(said.differing(words(connection))) if corrected else 0,
        articles=articles(added),
    )


def _last(connection: Connection) -> LogEntry | None:
    """Return the last row, which must be the head that the store remembers: a log that was cut is not continued."""
    entry, known = last(connection), head(connection)
    if (entry.seq, entry.hash) != (known.seq, known.hash) if entry else known.seq != 0:
        raise LogError("the log's last rows are not those the store knows; run `python -m verify log verify`")
    return entry


def head(connection: Connection) -> log.Head:
    """Return the head as the store remembers it, beside the log itself."""
    seq, hash_ = meta.get(connection, HEAD_SEQ), meta.get(connection, HEAD_HASH)
    return log.Head(seq=int(seq), hash=hash_) if seq and hash_ else log.Head()


def rows(connection: Connection, filters: LogFilter) -> Iterator[Mapping[str, Any]]:
    """Yield the log's rows as they are stored, in order."""
    query = select(tables.log).where(*_conditions(filters)).order_by(tables.log.c.seq)
    for row in connection.execute(query).mappings():
        yield dict(row)


def entries(connection: Connection, filters: LogFilter) -> Iterator[LogEntry]:
    """Yield the log's entries in order."""
    yield from (_entry(row) for row in rows(connection, filters))


def origin_entries(connection: Connection) -> list[LogEntry]:
    """Return the rows about origins in order."""
    return _of_acts(connection, (*said.ORIGINS, Action.ORIGIN_UNDO))


def claim_entries(connection: Connection, document_sha256: str | None = None) -> list[LogEntry]:
    """Return the rows that add claims or put them right, in order; those of one document if it is given."""
    return _of_acts(connection, (*said.CLAIMS, Action.CLAIM_UNDO), document_sha256)


def _of_acts(connection: Connection, acts: Iterable[Action], document_sha256: str | None = None) -> list[LogEntry]:
    columns = tables.log.c
    query = select(tables.log).where(columns.action.in_([action.value for action in acts])).order_by(columns.seq)
    if document_sha256 is not None:
        query = query.where(columns.document_sha256 == document_sha256)
    return [_entry(row) for row in connection.execute(query).mappings()]


def first_word_after(connection: Connection, seq: int) -> LogEntry | None:
    """Return the first row behind a row that has a say in the flags; a grade has none."""
    columns = tables.log.c
    acts = [action.value for action in said.WORDS if action is not Action.ORIGIN_GRADE]
    query = select(tables.log).where(columns.seq > seq, columns.action.in_(acts), columns.grade.is_(None))
    row = connection.execute(query.order_by(columns.seq).limit(1)).mappings().first()
    return _entry(row) if row else None


def edit_entries(connection: Connection, document_sha256: str | None = None) -> list[LogEntry]:
    """Return the rows about what is known of articles, or of one, in order, each under the name it has here."""
    return _named_here(connection, _of_acts(connection, (Action.METADATA,), document_sha256))


def words(connection: Connection) -> list[LogEntry]:
    """Return the rows that say something about claims, origins or articles, or take it back, in order."""
    return _named_here(connection, _of_acts(connection, said.WORDS))


def _named_here(connection: Connection, rows: list[LogEntry]) -> list[LogEntry]:
    about = [row.document_sha256 for row in rows if row.action is Action.METADATA and row.document_sha256]
    return said.named_here(rows, documents.names(connection, about)) if about else rows


def newest(connection: Connection, filters: LogFilter, limit: int) -> list[LogEntry]:
    """Return at most `limit` entries, newest first."""
    query = select(tables.log).where(*_conditions(filters)).order_by(tables.log.c.seq.desc()).limit(limit)
    return [_entry(row) for row in connection.execute(query).mappings()]


def reviewers(connection: Connection) -> list[str]:
    """Return everybody who has a row in the log, by name."""
    return list(connection.scalars(select(tables.log.c.reviewer).distinct().order_by(tables.log.c.reviewer)))


def last(connection: Connection) -> LogEntry | None:
    """Return the last entry."""
    row = connection.execute(select(tables.log).order_by(tables.log.c.seq.desc()).limit(1)).mappings().first()
    return _entry(row) if row else None


def _entry(row: Any) -> LogEntry:
    try:
        return log.from_row(row)
    except ValidationError as error:
        what = f"row {row['seq']} of the log cannot be read"
        raise LogError(f"{what}; run `python -m verify log verify`, which names what was changed") from error


def _conditions(filters: LogFilter) -> list[ColumnElement[bool]]:
    columns = tables.log.c
    asked = {
        columns.claim_id: filters.claim_id,
        columns.reviewer: filters.reviewer,
        columns.document: filters.document,
        columns.batch: filters.batch,
        columns.action: filters.action and filters.action.value,
    }
    out: list[ColumnElement[bool]] = [column == value for column, value in asked.items() if value is not None]
    if filters.since:
        out.append(columns.at >= _iso(filters.since))
    if filters.until:
        out.append(columns.at < _iso(filters.until))
    if filters.up_to is not None:
        out.append(columns.seq <= filters.up_to)
    return out


def _iso(at: datetime) -> str:
    return log.utc(at).isoformat(timespec="microseconds")


def rulings(connection: Connection, claim_ids: Iterable[str] | None = None) -> dict[str, Ruling]:
    """Return the rulings that stand, of all claims or of those given."""
    table = tables.rulings
    if claim_ids is None:
        return {row["claim_id"]: _ruling(row) for row in connection.execute(select(table)).mappings()}
    out: dict[str, Ruling] = {}
    for some in chunked(claim_ids):
        found = connection.execute(select(table).where(table.c.claim_id.in_(some))).mappings()
        out.update({row["claim_id"]: _ruling(row) for row in found})
    return out


def last_ruling(connection: Connection, reviewer: str) -> Ruling | None:
    """Return the newest ruling by a reviewer that stands."""
    table = tables.rulings
    query = select(table).where(table.c.reviewer == reviewer).order_by(table.c.seq.desc()).limit(1)
    row = connection.execute(query).mappings().first()
    return _ruling(row) if row else None


def _ruling(row: Any) -> Ruling:
    return Ruling.model_validate(dict(row))


def rebuild(connection: Connection) -> dict[str, Ruling]:
    """Throw away what is derived from the log and derive it again from the log alone."""
    standing = log.replay(entries(connection, LogFilter()))
    connection.execute(delete(tables.rulings))
    connection.execute(update(tables.flags).where(tables.flags.c.reviewed != 0).values(reviewed=0, newest_order=0))
    for claim_id, ruling in standing.items():
        _stand(connection, claim_id, ruling)
    return standing


def _stand(connection: Connection, claim_id: str, ruling: Ruling | None) -> None:
    """Put a claim's ruling in place of the one before, in the rulings and in the queue."""
    connection.execute(delete(tables.rulings).where(tables.rulings.c.claim_id == claim_id))
    if ruling:
        row = ruling.model_dump(mode="json") | {"at": _iso(ruling.at)}
        connection.execute(insert(tables.rulings).values(**row))
    seq = ruling.seq if ruling else 0
    place = {"reviewed": int(seq > 0), "newest_order": -seq}
    connection.execute(update(tables.flags).where(tables.flags.c.claim_id == claim_id).values(**place))
