"""A check in a process of its own: it goes on by itself, can be ended, and says what it did."""

import shutil
import time
from pathlib import Path

import pytest

from verify import job
from verify.job import Status
from verify.store import Store

PATIENCE = 120  # seconds; a busy machine is slow and still right


def finished(folder: Path) -> Status:
    """Wait until the check is over and return its last word."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = job.status(folder)
        if found and found.ended:
            return found
        time.sleep(0.1)
    raise AssertionError((folder / job.PLACE / job.TRACE).read_text(encoding="utf-8"))


def test_a_check_runs_by_itself_and_tells_of_every_file(corpus: Path, tmp_path: Path) -> None:
    (corpus / "empty.txt").touch()
    shutil.make_archive(str(corpus / "more"), "zip", corpus, "gazette.txt")
    job.start(corpus, str(tmp_path / "a.db"))
    job.start(corpus, str(tmp_path / "a.db"))  # a second tab: no second process, but another look at the folder
    found = finished(corpus)
    assert not found.trouble and found.report is not None
    assert {problem.name for problem in found.report.problems} == {"empty.txt", "more.zip/gazette.txt"}
    assert not job.waiting(corpus)
    with Store.open(tmp_path / "a.db", create=False) as store:
        assert [document.name for document in store.documents()] == ["courier.txt", "gazette.txt"]
        assert store.flags_fingerprint()


def test_a_check_can_be_ended_and_taken_up_again(corpus: Path, tmp_path: Path) -> None:
    job.start(corpus, str(tmp_path / "a.db"))
    job.cancel(corpus)
    assert finished(corpus).cancelled
    job.start(corpus, str(tmp_path / "a.db"))
    assert finished_anew(corpus).report is not None


def finished_anew(folder: Path) -> Status:
    """Wait for the end of a check that was started after another one had ended."""
    found = finished(folder)
    assert not found.cancelled
    return found


def test_what_stops_a_check_is_told_in_a_line(corpus: Path, tmp_path: Path) -> None:
    (tmp_path / "a.db").write_text("not a database at all, but a letter")
    job.start(corpus, str(tmp_path / "a.db"))
    assert "is not a Twosource database" in finished(corpus).trouble


@pytest.mark.parametrize(
    ("fields", "running", "lost"),
    [({}, True, False), ({"ended": 105.0}, False, False), ({"said": 50.0}, False, True)],
)
def test_a_process_that_falls_silent_is_lost(fields: dict[str, float], running: bool, lost: bool) -> None:
    found = Status(**{"started": 40.0, "said": 100.0, "since": 100.0} | fields)
    assert (found.running(110.0), found.lost(110.0)) == (running, lost)


@pytest.mark.parametrize(
    ("done", "total", "seconds"), [(10, 40, 30.0), (40, 40, 0.0), (0, 40, None), (10, 0, None), (50, 40, 0.0)]
)
def test_the_remaining_time_follows_from_what_was_done(done: int, total: int, seconds: float | None) -> None:
    found = Status(started=0.0, said=100.0, since=90.0, done=done, total=total)
    assert found.remaining(100.0) == seconds


def test_before_the_first_check_there_is_no_status(tmp_path: Path) -> None:
    assert job.status(tmp_path) is None
