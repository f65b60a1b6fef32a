"""A file or URL in, an engine out, with transactions that several threads and processes can share.

Every operation takes one connection. Reads see one state from begin to end. Writes take the database's only write lock
first (BEGIN IMMEDIATE on SQLite, an advisory lock on PostgreSQL), so that what a write reads is what it adds to.
"""

import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.exc import ArgumentError, DBAPIError, OperationalError

from verify.errors import BusyError, StoreError
from verify.store.migrations import MIGRATIONS, Migration, is_due, step

WAIT_SECONDS = 30  # for another process's write; a large check holds the lock for that long at most
POOL: dict[str, Any] = {"pool_size": 5, "max_overflow": 45}  # connections: one for each call that runs right now
RETRY_SECONDS = 0.01  # between two tries to turn on write-ahead logging
ADVISORY_LOCK = 0x7477_6F73_7263  # "twosrc": one writer at a time on PostgreSQL, as on SQLite
SQLITE_PRAGMAS = ("synchronous=FULL", "foreign_keys=ON", "cache_size=-65536", "temp_store=MEMORY")


class Database:
    """One database behind one engine: `read()` and `write()` give a connection in a transaction."""

    def __init__(self, engine: Engine, name: str, wait: float) -> None:
        self.engine = engine
        self.name = name
        self.wait = wait
        self.postgres = engine.dialect.name == "postgresql"
        self._readers = engine.execution_options(isolation_level="REPEATABLE READ") if self.postgres else engine
        self._writers = engine.execution_options(twosource_write=True)

    @classmethod
    def open(
        cls,
        where: str | Path,
        *,
        create: bool = True,
        steps: Sequence[Migration] = MIGRATIONS,
        wait: float = WAIT_SECONDS,
    ) -> "Database":
        """Connect to a file or URL, and bring its schema up to date; `wait` seconds for others to finish writing."""
        url = database_url(where)
        name = url.render_as_string()  # without the password
        if url.get_backend_name() == "sqlite":
            name = str(url.database)
            _expect_file(Path(name), create)
        database = cls(_engine(url, wait), name, wait)
        try:
            database.migrate(steps)
        except BaseException:
            database.close()
            raise
        return database

    def migrate(self, steps: Sequence[Migration] = MIGRATIONS) -> None:
        """Run the migrations that are due, one transaction each; when none is, nobody has to wait for a writer."""
        with self.read() as connection:
            due = is_due(connection, self.name, steps)
        while due:
            with self.write() as connection:
                if is_due(connection, self.name, steps):  # another process may have been faster
                    step(connection, steps)
                due = is_due(connection, self.name, steps)

    def close(self) -> None:
        """Give back every connection."""
        self.engine.dispose()

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Give a connection that sees one unchanging state."""
        with self._translated(), self._readers.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """Give the one connection that may write now; all of it is kept, or nothing."""
        with self._translated(), self._writers.connect() as connection, connection.begin():
            if self.postgres:
                connection.execute(text(f"SET LOCAL lock_timeout = {int(self.wait * 1000)}"))
                connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": ADVISORY_LOCK})
            yield connection

    @contextmanager
    def _translated(self) -> Iterator[None]:
        """Turn the driver's errors into this room's, each with its cure."""
        try:
            yield
        except DBAPIError as error:
            raise _explained(error, self.name) from error


def database_url(where: str | Path) -> URL:
    """Return the URL of a database given as a file or as a URL; PostgreSQL always through psycopg."""
    shown = str(where)
    if isinstance(where, str) and "://" in where:
        try:
            url = make_url(where)
        except ArgumentError as error:
            raise StoreError(f"{shown}: is no database URL; write postgresql://user@host/name, or a file") from error
        backend = url.get_backend_name()
        if backend in ("postgresql", "postgres"):
            return url.set(drivername="postgresql+psycopg")
        if backend == "sqlite" and url.database:
            return url
        raise StoreError(f"{shown}: no such kind of database; name a file, or a postgresql:// URL")
    if shown in ("", ":memory:"):
        raise StoreError(f"{shown!r}: names no file; the log has to be kept somewhere, name a file with --db")
    return URL.create("sqlite", database=shown)


def _expect_file(path: Path, create: bool) -> None:
    if path.is_dir():
        raise StoreError(f"{path}: is a folder; name a file in it with --db")
    if not path.exists() and not create:
        raise StoreError(f"{path}: no such database; run `python -m verify check PATH --db {path}` first")
    if not path.parent.is_dir():
        raise StoreError(f"{path}: its folder does not exist; create {path.parent}, or name another file with --db")


def _engine(url: URL, wait: float) -> Engine:
    try:
        if url.get_backend_name() == "sqlite":
            engine = create_engine(url, connect_args={"timeout": wait}, **POOL)
            event.listen(engine, "connect", partial(_prepare_sqlite, wait=wait))
            event.listen(engine, "begin", _begin_sqlite)
            return engine
        return create_engine(url, pool_pre_ping=True, **POOL)
    except ModuleNotFoundError as error:
        raise StoreError('PostgreSQL needs psycopg; run: pip install "psycopg[binary]"') from error


def _prepare_sqlite(connection: sqlite3.Connection, _record: Any, *, wait: float) -> None:
    connection.isolation_level = None  # we say BEGIN ourselves: the driver's own comes too late for a read-then-write
    _log_ahead(connection, wait)
    for pragma in SQLITE_PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _log_ahead(connection: sqlite3.Connection, wait: float) -> None:
    """Turn on write-ahead logging, so that readers and a writer do not wait for each other.

    While another process turns it on in a new file, SQLite answers "database is locked" at once and never waits the
    connection's timeout, so the waiting is done here.
    """
    until = time.monotonic() + wait
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(RETRY_SECONDS)


def _begin_sqlite(connection: Connection) -> None:
    write = connection.get_execution_options().get("twosource_write", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")


def _explained(error: DBAPIError, name: str) -> StoreError:
    """Return our error for the driver's."""
    said = " ".join(str(error.orig).split())
    if "the log only grows" in said:
        return StoreError(f"{name}: {said[said.index('the log only grows'):]}; append a new row instead")
    if "database is locked" in said or "lock timeout" in said:
        return BusyError(f"{name}: another process is writing; wait until its check is done and try again")
    if "not a database" in said:
        return StoreError(f"{name}: is not a Twosource database; name another file with --db")
    if isinstance(error, OperationalError) and ("readonly" in said or "unable to open" in said):
        return StoreError(f"{name}: cannot be opened for writing; check the rights on the file and its folder")
    if "NUL" in said:
        return StoreError(f"{name}: a text holds a NUL character, which cannot be kept; remove it from the file")
    return StoreError(f"{name}: {said}; check that the database can be reached and is not damaged")
