"""The log on the screen, and whether its chain holds."""

import sqlite3
from contextlib import closing
from pathlib import Path

from tests.cli.conftest import Run
from tests.factory import at, make_claim, make_document, make_flag
from verify.decide import view_flag
from verify.model import Fault, FlagView
from verify.store import Store


def test_the_log_is_shown_and_verified(verify: Run, checked: Path) -> None:
    assert "Robin Example" in verify("log", "show", "--db", checked).out
    (row,) = verify("log", "show", "--db", checked, "--format", "jsonl").rows
    ran = verify("log", "verify", "--db", checked, "--head", row["hash"])
    assert (ran.code, ran.out) == (0, f"the log is whole: 1 row, the last with hash {row['hash']}\n")


def test_an_empty_log_says_so_calmly(verify: Run, tmp_path: Path) -> None:
    database = tmp_path / "empty.db"
    Store.open(database).close()
    ran = verify("log", "verify", "--db", database)
    assert (ran.code, ran.out) == (0, "the log is empty: the first verdict writes its first row\n")


def test_a_log_without_a_known_row_is_broken(verify: Run, checked: Path) -> None:
    ran = verify("log", "verify", "--db", checked, "--head", "f" * 64)
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith("the log is broken at row 2: ")


def test_a_changed_row_is_named_whatever_is_asked_of_the_log(verify: Run, checked: Path, tmp_path: Path) -> None:
    path = tmp_path / "tampered.db"
    with closing(sqlite3.connect(checked)) as whole, closing(sqlite3.connect(path)) as copy:
        whole.backup(copy)
        for (trigger,) in copy.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            copy.execute(f"DROP TRIGGER {trigger}")
        copy.execute("UPDATE log SET note = 'nothing to see' WHERE seq = 1")
        copy.commit()
    told = "the log is broken at row 1: row 1 was changed: its content no longer gives its hash\n"
    assert verify("log", "verify", "--db", path)[:3] == (1, "", told)
    ran = verify("export", "--db", path, "--format", "csv", tmp_path / "log.csv")
    assert (ran.code, ran.err) == (0, told)


def test_what_is_no_hash_is_wrong_use_and_no_broken_log(verify: Run, checked: Path) -> None:
    ran = verify("log", "verify", "--db", checked, "--head", "abc")
    assert ran.code == 2 and "'abc' is no hash of a row" in ran.err


def test_the_log_shows_what_was_thought_of_a_flag(verify: Run, tmp_path: Path) -> None:
    document = make_document()
    claim = make_claim(document)
    with Store.open(tmp_path / "desk.db") as store:
        store.save_document(document, [claim], fingerprint="1")
        store.replace_flags([make_flag(claim)], fingerprint="1")
        view_flag(store, make_flag(claim), FlagView.WRONG, reviewer="Ada", at=at(), fault=Fault.FALSE_ALARM)
    out = " ".join(verify("log", "show", "--db", tmp_path / "desk.db").out.split())
    assert "wrong: false" in out
