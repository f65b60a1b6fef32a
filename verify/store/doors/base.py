"""A database in; what each door to it shares out: opening, closing, and how a row of the log is added."""

from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Connection

from verify.decisions.said import WORDS
from verify.model import LogEntry
from verify.store import journal, meta
from verify.store.database import Database

Allow = Callable[[LogEntry], None]  # raises where a row must not be written
FLAGS_FINGERPRINT = "flags_fingerprint"
FLAGS_BASIS = "flags_basis"
FLAGS_HEAD = "flags_head"  # the last row of the log that the flags mind


class Door:
    """A way to what is stored; each call is one transaction of its own."""

    def __init__(self, database: Database, allow: Allow | None = None) -> None:
        self._database = database
        self._allow = allow

    @classmethod
    def open(cls, where: str | Path, *, create: bool = True) -> Self:
        """Open a file or a postgresql:// URL, with its schema brought up to date; `create=False` wants it to exist."""
        return cls(Database.open(where, create=create))

    def guarded(self, allow: Allow) -> Self:
        """Return the same store for somebody whose rows of the log are shown to `allow` first; it raises to refuse."""
        return type(self)(self._database, allow)

    def close(self) -> None:
        """Give back all connections; the store must not be used afterwards."""
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def name(self) -> str:
        """Return the database's name as it may be shown: a file, or a URL without its password."""
        return self._database.name

    def _append(self, connection: Connection, entry: LogEntry) -> LogEntry:
        """Add a row that may be written."""
        if self._allow:
            self._allow(entry)
        sealed = journal.append(connection, entry)
        if entry.action in WORDS and meta.get(connection, FLAGS_HEAD) is None:  # of a database older than this fact
            meta.put(connection, {FLAGS_HEAD: str(sealed.seq - 1)})
        return sealed
