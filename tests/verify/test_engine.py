"""Reading in several processes: the same comes out, and a process that is killed is told."""

import multiprocessing
from collections.abc import Iterator
from pathlib import Path

import pytest

from verify.crosscheck import check
from verify.engine.local import CHUNK, LocalEngine
from verify.errors import EngineError
from verify.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Return an empty database."""
    with Store.open(tmp_path / "desk.db") as opened:
        yield opened


def test_several_processes_find_the_same(corpus: Path, store: Store, tmp_path: Path) -> None:
    check([corpus], store, engine=LocalEngine(workers=1))
    with Store.open(tmp_path / "two.db") as second:
        check([corpus], second, engine=LocalEngine(workers=2))
        assert second.flags() == store.flags()


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """Return a folder with more articles than two processes have waiting at once."""
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(6 * CHUNK):
        text = f"Some {number + 20} boats left the harbour of Quilmere on Sunday."
        (folder / f"{number:03}.txt").write_text(text, encoding="utf-8")
    return folder


def test_a_killed_process_is_told_with_its_cure_and_what_was_read_is_kept(many: Path, store: Store) -> None:
    def kill(stage: str, done: int, total: int) -> None:
        for one in multiprocessing.active_children():
            one.kill()

    with pytest.raises(EngineError, match="was killed.*what was read is kept.*fewer --workers"):
        check([many], store, engine=LocalEngine(workers=2), progress=kill)
    kept = len(store.documents())
    assert CHUNK <= kept < 6 * CHUNK
    report = check([many], store, engine=LocalEngine(workers=1))
    assert (report.read, report.kept) == (6 * CHUNK - kept, kept)


def test_several_processes_end_with_the_check(many: Path, store: Store) -> None:
    def stop(stage: str, done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        check([many], store, engine=LocalEngine(workers=2), progress=stop)
    assert (len(store.documents()), multiprocessing.active_children()) == (1, [])
