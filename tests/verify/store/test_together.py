"""Many threads and processes on one database: nobody's work gets lost."""

import sqlite3
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.factory import at, make_entry
from tests.verify.store.kept import flagged
from verify import decide
from verify.errors import BusyError
from verify.store import Store
from verify.store.database import Database


def test_threads_append_to_one_chain(store: Store) -> None:
    flagged(store)

    def work(reviewer: int) -> None:
        for number in range(8):
            store.append(make_entry(reviewer=f"Reviewer {reviewer}", at=at(number)))
            store.page(limit=2)
            store.facets()

    with ThreadPoolExecutor(6) as pool:
        list(pool.map(work, range(6)))
    assert [entry.seq for entry in store.log()] == list(range(1, 49))
    assert store.verify_log() is None
    assert store.rulings() == decide.rulings(store)


PROCESS = """
import sys
from tests.factory import at, make_entry
from verify.store import Store
with Store.open(sys.argv[1]) as store:
    for number in range(15):
        store.append(make_entry(reviewer=sys.argv[2], at=at(number)))
"""


def test_processes_open_a_new_database_together_and_append_to_one_chain(database: str) -> None:
    command = [sys.executable, "-W", "error", "-c", PROCESS, database]
    processes = [subprocess.Popen([*command, reviewer], cwd=ROOT, stderr=subprocess.PIPE) for reviewer in ("Ada", "Bo")]
    failed = [process.communicate()[1].decode() for process in processes]
    assert failed == ["", ""]
    with Store.open(database) as store:
        entries = store.log()
        assert len(entries) == 30
        assert {entry.reviewer for entry in entries} == {"Ada", "Bo"}
        assert store.verify_log() is None


def test_a_new_file_that_another_writes_at_that_moment_is_waited_for(tmp_path: Path) -> None:
    file = tmp_path / "new.db"
    other = sqlite3.connect(file, isolation_level=None, check_same_thread=False)
    other.execute("CREATE TABLE first (held)")
    other.execute("BEGIN IMMEDIATE")  # write-ahead logging can't be turned on now, and SQLite does not wait for it
    release = threading.Timer(0.2, other.execute, ["COMMIT"])
    release.start()
    with Store.open(file) as store:
        assert store.count() == 0
    release.join()
    other.close()


def test_a_new_file_that_stays_locked_is_told(tmp_path: Path) -> None:
    file = tmp_path / "new.db"
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(BusyError, match="another process is writing"):
        Database.open(file, wait=0.1)
    other.close()


def test_a_reader_sees_one_state_while_others_write(store: Store) -> None:
    flags = flagged(store)
    reading = store.iter_flags()
    first = next(reading)
    store.replace_flags([], fingerprint="y")
    assert [first, *reading] == flags
    assert store.flags() == []


def test_who_waits_too_long_for_another_writer_is_told_so(database: str) -> None:
    with Store.open(database) as store:
        other = Store(Database.open(database, wait=0.1))
        with store._database.write():
            with pytest.raises(BusyError, match="another process is writing; wait until its check is done"):
                other.append(make_entry())
            assert other.log() == []  # reading goes on
            with Store.open(database) as third:  # and so does opening
                assert third.count() == 0
        assert other.append(make_entry()).seq == 1
        other.close()
