"""What was typed in; the store, the model's place or the articles that it means out, and the exit codes."""

from pathlib import Path
from typing import TYPE_CHECKING

from claims.errors import ReadError
from verify.cli import show
from verify.settings import load

if TYPE_CHECKING:
    from verify.store import Store

DONE = 0
NOTHING = 1


def must_exist(paths: list[Path]) -> None:
    """Raise ReadError for the first path that leads nowhere."""
    for path in paths:
        if not path.exists():
            raise ReadError(str(path), "no such file or folder", "check the spelling")


def model_of(asked: str | None) -> str:
    """Return the relation model that was asked for, else the one that the settings name."""
    return load().model if asked is None else asked


def where(db: str | None) -> str:
    """Return the database that was asked for, else the one that the settings name."""
    return db or load().db


def stored(db: str | None) -> "Store":
    """Open a database that is there already."""
    from verify.store import Store

    return Store.open(where(db), create=False)


def nothing(why: str) -> int:
    """Say why nothing was found, and return the exit code for it."""
    show.warn(why)
    return NOTHING
