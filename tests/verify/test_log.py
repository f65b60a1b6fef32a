"""The log: rows that are sealed hold, and whatever is done to a row shows."""

import hashlib
import json
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import insert, text

from tests.factory import NOON, at, make_entry
from verify import log
from verify.errors import LogError, StoreError
from verify.log import GENESIS, Break, Head
from verify.model import Action, LogEntry, Verdict
from verify.store import LogFilter, Store, tables

Row = dict[str, Any]


def chain(length: int = 5) -> list[LogEntry]:
    """Return a log that holds."""
    entries: list[LogEntry] = []
    for number in range(length):
        entry = make_entry(at=at(number), reviewer=f"Reviewer {number}", note=f"é “{number}”")
        entries.append(log.seal(entry, entries[-1] if entries else None))
    return entries


def rows(length: int = 5) -> list[Row]:
    """Return the rows of a log that holds."""
    return [log.to_row(entry) for entry in chain(length)]


def resealed(row: Row, **changes: Any) -> Row:
    """Return the row changed by somebody who computes its hash again."""
    changed = row | changes
    return changed | {"hash": log.digest(changed)}


def test_a_chain_starts_from_nothing_and_links_on() -> None:
    first, second = chain(2)
    assert (first.seq, first.prev_hash) == (1, GENESIS)
    assert (second.seq, second.prev_hash) == (2, first.hash)
    assert log.verify_chain([first, second]) is None


def test_an_empty_log_holds() -> None:
    assert log.verify_chain([]) is None


def test_the_hash_can_be_computed_without_this_code() -> None:
    row = {name: value for name, value in log.to_row(chain(1)[0]).items() if name != "hash" and value is not None}
    plain = json.dumps(row, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    assert hashlib.sha256(plain).hexdigest() == chain(1)[0].hash


def test_a_field_added_later_leaves_older_hashes_as_they_are() -> None:
    row = log.to_row(chain(1)[0])
    assert log.digest(row | {"second_reader": None}) == row["hash"]
    assert log.canonical(row | {"undoes": None}) == log.canonical({k: v for k, v in row.items() if k != "undoes"})


def test_a_row_comes_back_as_the_entry_it_was() -> None:
    entry = chain(1)[0]
    assert log.from_row(log.to_row(entry) | {"log_head": "f" * 64}) == entry


def test_time_is_kept_in_utc_with_microseconds() -> None:
    local = datetime(2026, 3, 1, 14, 30, 0, 5, tzinfo=timezone(timedelta(hours=2)))
    row = log.to_row(log.seal(make_entry(at=local), None))
    assert row["at"] == "2026-03-01T12:30:00.000005+00:00"


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"reviewer": ""}, "TWOSOURCE_REVIEWER"),
        ({"reviewer": " \t"}, "TWOSOURCE_REVIEWER"),
        ({"at": datetime(2026, 3, 1, 12)}, "without a zone"),
        ({"note": "a\x00b"}, "note: has a character that cannot be stored"),
        ({"claim_text": "half \ud83d"}, "claim_text: has a character that cannot be stored"),
    ],
)
def test_a_row_that_cannot_be_kept_is_refused_with_the_cure(fields: Row, message: str) -> None:
    with pytest.raises(LogError, match=message):
        log.seal(make_entry(**fields), None)


def change_a_row(found: list[Row]) -> list[Row]:
    return [*found[:2], found[2] | {"verdict": "false"}, *found[3:]]


def drop_a_row(found: list[Row]) -> list[Row]:
    return [*found[:2], *found[3:]]


def drop_two_rows(found: list[Row]) -> list[Row]:
    return [*found[:1], *found[3:]]


def drop_the_first(found: list[Row]) -> list[Row]:
    return found[1:]


def replace_a_row_and_its_hash(found: list[Row]) -> list[Row]:
    return [*found[:2], resealed(found[2], verdict="false"), *found[3:]]


def add_a_branch(found: list[Row]) -> list[Row]:
    return [*found[:3], resealed(found[2], note="other"), *found[3:]]


def swap_rows(found: list[Row]) -> list[Row]:
    return [found[0], found[2], found[1], *found[3:]]


def jump_a_number(found: list[Row]) -> list[Row]:
    return [*found[:4], resealed(found[4], seq=9)]


def renumber_after_a_cut(found: list[Row]) -> list[Row]:
    return [*found[:2], resealed(found[3], seq=3), resealed(found[4], seq=4)]


@pytest.mark.parametrize(
    ("tamper", "seq", "kind", "words"),
    [
        (change_a_row, 3, Break.CHANGED, "row 3 was changed"),
        (drop_a_row, 3, Break.MISSING, "row 3 is missing before row 4"),
        (drop_two_rows, 2, Break.MISSING, "rows 2 to 3 are missing before row 4"),
        (drop_the_first, 1, Break.MISSING, "row 1 is missing before row 2"),
        (replace_a_row_and_its_hash, 4, Break.FORKED, "row 4 does not continue row 3"),
        (add_a_branch, 3, Break.FORKED, "row 3 stands after row 3"),
        (swap_rows, 2, Break.MISSING, "row 2 is missing before row 3"),
        (jump_a_number, 9, Break.GAP, "row 9 follows row 4"),
        (renumber_after_a_cut, 3, Break.FORKED, "row 3 does not continue row 2"),
    ],
)
def test_what_was_done_to_a_log_is_named(
    tamper: Callable[[list[Row]], list[Row]], seq: int, kind: Break, words: str
) -> None:
    broken = log.verify_chain(tamper(rows()))
    assert broken is not None
    assert (broken.seq, broken.kind) == (seq, kind)
    assert words in broken.text


@pytest.mark.parametrize("field", log.FIELDS)
@pytest.mark.parametrize("place", range(3))
def test_any_single_changed_field_in_any_row_is_detected(field: str, place: int) -> None:
    found = rows(3)
    before = found[place][field]
    found[place] = found[place] | {field: before + 1 if isinstance(before, int) else f"{before or ''}x"}
    assert log.verify_chain(found) is not None


@given(st.integers(0, 2), st.sampled_from(log.FIELDS), st.none() | st.integers() | st.text())
def test_any_other_value_in_any_field_is_detected(place: int, field: str, value: object) -> None:
    found = rows(3)
    changed = value != found[place][field]
    found[place] = found[place] | {field: value}
    if field == "seq" and not isinstance(value, int):
        return
    assert (log.verify_chain(found) is not None) == changed


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (Head(seq=5, hash="{5}"), None),
        (Head(seq=3, hash="{3}"), None),
        (Head(seq=None, hash="{3}"), None),
        (Head(seq=0, hash=GENESIS), None),
        (Head(seq=6, hash="f" * 64), Break.MISSING),
        (Head(seq=None, hash="f" * 64), Break.MISSING),
        (Head(seq=5, hash="{4}"), Break.CHANGED),
    ],
)
def test_a_head_known_from_elsewhere_proves_the_tail(head: Head, kind: Break | None) -> None:
    found = rows()
    known = head.model_copy(update={"hash": head.hash.format(*(row["hash"] for row in [rows()[0], *found]))})
    broken = log.verify_chain(found, heads=[known])
    assert (broken and broken.kind) == kind


def test_a_log_written_anew_does_not_hold_a_printed_head() -> None:
    printed = Head(seq=None, hash=chain()[3].hash)
    anew = [log.seal(make_entry(reviewer="Eve"), None)]
    broken = log.verify_chain(anew, heads=[printed])
    assert broken is not None and "no row has the known hash" in broken.text


def verdict(seq: int, value: Verdict = Verdict.TRUE) -> LogEntry:
    return make_entry(seq=seq, verdict=value)


def undo(seq: int, undoes: int) -> LogEntry:
    return make_entry(seq=seq, action=Action.UNDO, undoes=undoes, verdict=None)


@pytest.mark.parametrize(
    ("history", "standing"),
    [
        ([], None),
        ([verdict(1)], 1),
        ([verdict(1), verdict(2)], 2),
        ([verdict(1), verdict(2), undo(3, 2)], 1),
        ([verdict(1), verdict(2), undo(3, 2), undo(4, 1)], None),
        ([verdict(1), undo(2, 1), verdict(3)], 3),
        ([verdict(1), make_entry(seq=2, action=Action.NOTE, verdict=None)], 1),
        ([undo(1, 7)], None),
    ],
)
def test_what_stands_is_the_last_verdict_that_was_not_taken_back(history: list[LogEntry], standing: int | None) -> None:
    ruling = log.standing(history)
    assert (ruling and ruling.seq) == standing


# --- in the store


@pytest.fixture
def filled(store: Store) -> Store:
    """Return a store whose log has four rows."""
    for number in range(4):
        store.append(make_entry(at=at(number), reviewer=f"Reviewer {number % 2}"))
    return store


def raw(store: Store, *statements: str) -> None:
    """Do what somebody with the database's password does."""
    with store._database.engine.connect() as connection, connection.begin():
        for statement in statements:
            connection.execute(text(statement))


def disarm(store: Store) -> Iterator[str]:
    """Yield the statements that take the log's guards away."""
    if store._database.postgres:
        yield "ALTER TABLE log DISABLE TRIGGER USER"
    else:
        yield from (f"DROP TRIGGER {name}" for name in ("log_keeps_rows", "log_loses_none", "log_stays_one"))


def test_the_store_seals_what_is_appended(filled: Store) -> None:
    entries = filled.log()
    assert [entry.seq for entry in entries] == [1, 2, 3, 4]
    assert log.verify_chain(entries) is None
    assert filled.verify_log() is None
    assert filled.last_entry() == entries[-1]
    assert filled.head() == Head(seq=4, hash=entries[-1].hash)


def test_an_empty_store_has_an_empty_head(store: Store) -> None:
    assert (store.head(), store.last_entry(), store.log(), store.verify_log()) == (Head(), None, [], None)


@pytest.mark.parametrize(
    ("filters", "seqs"),
    [
        (LogFilter(), [1, 2, 3, 4]),
        (LogFilter(reviewer="Reviewer 1"), [2, 4]),
        (LogFilter(since=at(1)), [2, 3, 4]),
        (LogFilter(until=at(1)), [1]),
        (LogFilter(since=at(1), until=at(3)), [2, 3]),
        (LogFilter(since=(NOON + timedelta(minutes=2)).astimezone(timezone(timedelta(hours=-5)))), [3, 4]),
        (LogFilter(up_to=2), [1, 2]),
        (LogFilter(action=Action.NOTE), []),
        (LogFilter(claim_id="other"), []),
        (LogFilter(document="harbour.txt"), [1, 2, 3, 4]),
    ],
)
def test_the_log_can_be_read_in_part(filled: Store, filters: LogFilter, seqs: list[int]) -> None:
    assert [entry.seq for entry in filled.log(filters)] == seqs


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE log SET verdict = 'false' WHERE seq = 2",
        "DELETE FROM log WHERE seq = 4",
        "DELETE FROM log",
    ],
)
def test_the_database_itself_refuses_to_change_the_log(filled: Store, statement: str) -> None:
    with pytest.raises(StoreError, match="the log only grows"), filled._database.write() as connection:
        connection.execute(text(statement))
    assert filled.verify_log() is None


COLUMNS = "at, reviewer, action, note, evidence_url, evidence, tool_version"


@pytest.mark.parametrize(
    ("seq", "prev_hash", "hash_"),
    [("2", "'x'", "'y'"), ("9", "'x'", "'y'"), ("5", "'x'", "hash"), ("5", "prev_hash", "'y'")],
    ids=["a number again", "a number too far", "a hash again", "a branch"],
)
def test_the_database_takes_no_row_out_of_turn(filled: Store, seq: str, prev_hash: str, hash_: str) -> None:
    verb = "INSERT INTO" if filled._database.postgres else "INSERT OR REPLACE INTO"
    row = f"SELECT {seq}, {COLUMNS}, {prev_hash}, {hash_} FROM log WHERE seq = 2"
    with pytest.raises(StoreError), filled._database.write() as connection:
        connection.execute(text(f"{verb} log (seq, {COLUMNS}, prev_hash, hash) {row}"))
    assert filled.verify_log() is None
    assert len(filled.log()) == 4


@pytest.mark.parametrize(
    ("statement", "seq", "kind"),
    [
        ("UPDATE log SET note = 'other' WHERE seq = 2", 2, Break.CHANGED),
        ("UPDATE log SET verdict = 'no verdict at all' WHERE seq = 3", 3, Break.CHANGED),
        ("UPDATE log SET at = replace(at, '+00:00', 'Z') WHERE seq = 3", 3, Break.CHANGED),
        ("DELETE FROM log WHERE seq = 2", 2, Break.MISSING),
        ("DELETE FROM log WHERE seq = 4", 4, Break.MISSING),
        ("DELETE FROM log WHERE seq > 2", 3, Break.MISSING),
        ("DELETE FROM log", 1, Break.MISSING),
        ("DELETE FROM meta", 1, Break.ADDED),
        ("UPDATE meta SET value = '3' WHERE key = 'log_head_seq'", 3, Break.CHANGED),
    ],
)
def test_what_is_done_behind_the_guards_shows(filled: Store, statement: str, seq: int, kind: Break) -> None:
    raw(filled, *disarm(filled), statement)
    broken = filled.verify_log()
    assert broken is not None
    assert (broken.seq, broken.kind) == (seq, kind)


def test_a_row_that_something_else_added_shows(filled: Store) -> None:
    forged = log.to_row(log.seal(make_entry(reviewer="Eve"), filled.last_entry()))
    with filled._database.write() as connection:
        connection.execute(insert(tables.log).values(**forged))
    broken = filled.verify_log()
    assert broken is not None
    assert (broken.seq, broken.kind) == (5, Break.ADDED)
    with pytest.raises(LogError, match="log verify"):
        filled.append(make_entry())


def test_a_log_that_was_cut_is_not_continued(filled: Store) -> None:
    raw(filled, *disarm(filled), "DELETE FROM log WHERE seq = 4")
    with pytest.raises(LogError, match="log verify"):
        filled.append(make_entry())


def test_only_a_head_kept_elsewhere_shows_a_cut_that_was_covered_up(filled: Store) -> None:
    printed = filled.head()
    third = filled.log()[2].hash
    raw(filled, *disarm(filled), "DELETE FROM log WHERE seq = 4")
    raw(filled, "UPDATE meta SET value = '3' WHERE key = 'log_head_seq'")
    raw(filled, f"UPDATE meta SET value = '{third}' WHERE key = 'log_head_hash'")
    assert filled.verify_log() is None  # what one database cannot show
    broken = filled.verify_log(heads=[printed])
    assert broken is not None and broken.text == "row 4 is missing at the end of the log"


def test_a_row_made_unreadable_is_named_when_read(filled: Store) -> None:
    raw(filled, *disarm(filled), "UPDATE log SET verdict = 'no verdict at all' WHERE seq = 3")
    with pytest.raises(LogError, match="row 3 of the log cannot be read"):
        filled.log()
