"""Stores for the tests of this room: SQLite always, PostgreSQL too when TWOSOURCE_TEST_POSTGRES names a database.

On PostgreSQL every store lives in a schema of its own, which is dropped afterwards.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import create_engine, make_url, text

from verify.store import Store

POSTGRES = os.environ.get("TWOSOURCE_TEST_POSTGRES", "")
BACKENDS = ["sqlite", *(["postgresql"] if POSTGRES else [])]
NewDatabase = Callable[[], str]


@pytest.fixture(scope="session", params=BACKENDS)
def new_database(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[NewDatabase]:
    """Give a way to name a database that nothing is in yet, on each kind of server in turn."""
    with ExitStack() as stack:
        if request.param == "postgresql":
            yield lambda: stack.enter_context(_schema())
        else:
            yield lambda: str(tmp_path_factory.mktemp("store") / "twosource.db")


class _schema:
    """A schema of PostgreSQL for as long as it is needed."""

    def __init__(self) -> None:
        self.name = f"test_{uuid4().hex}"
        self.url = make_url(POSTGRES).set(drivername="postgresql+psycopg")

    def __enter__(self) -> str:
        self._run(f"CREATE SCHEMA {self.name}")
        url = self.url.update_query_dict({"options": f"-csearch_path={self.name}"})
        return url.render_as_string(hide_password=False)

    def __exit__(self, *_error: object) -> None:
        self._run(f"DROP SCHEMA {self.name} CASCADE")

    def _run(self, statement: str) -> None:
        engine = create_engine(self.url)
        with engine.begin() as connection:
            connection.execute(text(statement))
        engine.dispose()


@pytest.fixture
def database(new_database: NewDatabase) -> str:
    """Name a database that nothing is in yet."""
    return new_database()


@pytest.fixture
def store(database: str) -> Iterator[Store]:
    """Give an empty store."""
    with Store.open(database) as store:
        yield store


@pytest.fixture
def sqlite_file(tmp_path: Path) -> Path:
    """Name a file for what only SQLite does."""
    return tmp_path / "twosource.db"
