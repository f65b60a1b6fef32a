"""The folder of added articles in, a checked corpus out: the process that `verify.job` starts beside the desk."""

import _thread
import os
import threading
import time
import traceback
from pathlib import Path
from typing import Any

from claims.errors import ClaimsError
from verify import job, settings
from verify.changes import added
from verify.errors import VerifyError
from verify.job import AGAIN, CANCEL, PLACE, Status
from verify.model import CheckReport

BEAT = 1.0  # seconds between two signs of life


class Told:
    """What the process says about itself, written down at every beat; a wish to end it is heard there too."""

    def __init__(self, folder: Path) -> None:
        now = time.time()
        self._folder = folder
        self._status = Status(started=now, said=now, since=now)
        self._lock = threading.Lock()
        self._over = threading.Event()

    def begin(self) -> None:
        """Give signs of life from now on, and hear a wish to end."""
        threading.Thread(target=self._beat, daemon=True).start()

    def progress(self, stage: str, done: int, total: int) -> None:
        """Take down how far a stage has come."""
        since = self._status.since if stage == self._status.stage else time.time()
        self._change(stage=stage, since=since, done=done, total=total)

    def end(self, **how: Any) -> None:
        """Say the last word."""
        self._over.set()
        self._change(ended=time.time(), **how)
        self._write()

    @property
    def cancelled(self) -> bool:
        """Return whether somebody asked for the end."""
        return (self._folder / PLACE / CANCEL).exists()

    def _change(self, **fields: Any) -> None:
        with self._lock:
            self._status = self._status.model_copy(update=fields)

    def _write(self) -> None:
        with self._lock:
            self._status = self._status.model_copy(update={"said": time.time()})
            job.write(self._folder, self._status)

    def _beat(self) -> None:
        while not self._over.is_set():
            self._write()
            if self.cancelled:
                self._over.set()
                _thread.interrupt_main()
            self._over.wait(BEAT)


def main() -> None:
    """Check the folder until nobody added anything meanwhile, and say how it ended."""
    chosen = settings.load()
    folder = chosen.originals
    told = Told(folder)
    if hasattr(os, "nice"):
        os.nice(5)  # the desk goes before
    report = CheckReport()
    try:
        told.begin()
        begun = False
        while job.waiting(folder):
            begun = True
            (folder / PLACE / AGAIN).unlink()
            found = _check(folder, chosen, told)
            both = {"read": report.read + found.read, "changed": added(report.changed, found.changed)}
            report = found.model_copy(update=both)
        told.end(cancelled=True) if told.cancelled and not begun else told.end(report=report)
    except KeyboardInterrupt:
        told.end(cancelled=True)
    except (VerifyError, ClaimsError) as error:
        told.end(trouble=str(error))
    except Exception as error:
        traceback.print_exc()
        told.end(trouble=f"{type(error).__name__}; the details are in {folder / PLACE / job.TRACE}")


def _check(folder: Path, chosen: settings.Settings, told: Told) -> CheckReport:
    from verify.crosscheck import check  # what follows is heavy: the first sign of life comes before it
    from verify.engine.local import LocalEngine
    from verify.entail.opened import open_judge
    from verify.store import Store

    judge = open_judge(chosen.model)
    with Store.open(chosen.db) as store:
        added = any(not path.name.startswith(".") for path in folder.iterdir())
        return check([folder] if added else [], store, engine=LocalEngine(), judge=judge, progress=told.progress)


if __name__ == "__main__":
    main()
