"""A folder of articles in, a check that runs in a process of its own out: started, followed and ended by files.

The process outlives the page, the browser and the desk's server. What is known of it stands in a small file beside the
articles, which it writes anew every second: that is how every tab, and a server that was started again, sees it.
"""

import json
import os
import subprocess
import sys
import threading
import time
from pathlib import Path

from pydantic import Field, ValidationError

import verify
from claims.model import Frozen
from verify.model import CheckReport
from verify.stages import Stage

ROOT = Path(verify.__file__).parent.parent
PLACE = ".check"  # hidden, so that it is not read as an article
STATUS, CANCEL, AGAIN, TRACE = "status.json", "cancel", "again", "trace.log"
SILENT_FOR = 30.0  # seconds without a word after which the process is taken for dead
_ONE_AT_A_TIME = threading.Lock()


class Status(Frozen):
    """How far a check has come; times are in seconds since 1970."""

    started: float
    said: float = Field(description="when the process last gave a sign of life")
    stage: str = Stage.STARTING
    since: float = Field(description="when the stage began")
    done: int = 0
    total: int = Field(default=0, description="0: not known yet")
    ended: float | None = None
    cancelled: bool = False
    trouble: str = Field(default="", description="why it ended early, in one line")
    report: CheckReport | None = None

    def running(self, now: float) -> bool:
        """Say whether the check is at work."""
        return self.ended is None and now - self.said < SILENT_FOR

    def lost(self, now: float) -> bool:
        """Say whether the process ended without a word."""
        return self.ended is None and not self.running(now)

    def remaining(self, now: float) -> float | None:
        """Return how many seconds the stage will still take when it goes on as it did; None: it cannot be told yet."""
        spent = now - self.since
        if not self.total or self.done <= 0 or spent < 2:
            return None
        return spent * max(self.total - self.done, 0) / self.done


def start(folder: Path, database: str) -> None:
    """Check the folder's articles; while a check is at work, it will look at the folder once more."""
    place = folder / PLACE
    where = database if "://" in database else str(Path(database).absolute())
    with _ONE_AT_A_TIME:
        place.mkdir(parents=True, exist_ok=True)
        (place / AGAIN).touch()
        now = time.time()
        found = status(folder)
        if found and found.running(now):
            return
        (place / CANCEL).unlink(missing_ok=True)
        write(folder, Status(started=now, said=now, since=now))
        with (place / TRACE).open("wb") as trace:
            # the address of the database may hold a password: it does not go where every user of the machine can read
            environment = os.environ | {"TWOSOURCE_DB": where, "TWOSOURCE_FILES": str(folder)}
            command = [sys.executable, "-m", "verify.worker"]
            process = subprocess.Popen(
                command, cwd=ROOT, env=environment, start_new_session=True,
                stdin=subprocess.DEVNULL, stdout=trace, stderr=trace,
            )  # fmt: skip
        threading.Thread(target=process.wait, daemon=True).start()  # so that no dead process is left behind


def cancel(folder: Path) -> None:
    """Ask the check to end; what it has read so far stays."""
    (folder / PLACE / AGAIN).unlink(missing_ok=True)
    (folder / PLACE / CANCEL).touch()


def status(folder: Path) -> Status | None:
    """Return how the last check stands; None before the first."""
    try:
        return Status.model_validate_json((folder / PLACE / STATUS).read_bytes())
    except (OSError, ValidationError):
        return None


def waiting(folder: Path) -> bool:
    """Say whether files were added that no check has looked at."""
    return (folder / PLACE / AGAIN).exists()


def write(folder: Path, found: Status) -> None:
    """Put a status in place of the one before, whole."""
    place = folder / PLACE
    unfinished = place / f"{STATUS}.part"
    unfinished.write_text(json.dumps(found.model_dump(mode="json")), encoding="utf-8")
    os.replace(unfinished, place / STATUS)
