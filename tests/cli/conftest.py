"""What the tests of the command line may ask for: a command that is run, and a database that holds flags."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.factory import at, make_claim, make_document, make_flag
from verify.cli.main import main
from verify.decide import decide
from verify.model import Verdict
from verify.store import Store


class Ran(NamedTuple):
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def rows(self) -> list[dict[str, Any]]:
        """Return stdout read as JSON lines."""
        return [json.loads(line) for line in self.out.splitlines()]


Run = Callable[..., Ran]


@pytest.fixture
def verify(capfd: pytest.CaptureFixture[str]) -> Run:
    """Give a function that runs one command."""

    def run(*arguments: object) -> Ran:
        code = main([str(argument) for argument in arguments])
        return Ran(code, *capfd.readouterr())

    return run


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a database with two flags and a verdict on the first."""
    path = tmp_path_factory.mktemp("checked") / "checked.db"
    document = make_document()
    first, second = make_claim(document, 0, 67, speaker="harbour master"), make_claim(document, 68, 101)
    with Store.open(path) as store:
        store.save_document(document, [first, second], fingerprint="1")
        store.replace_flags([make_flag(first), make_flag(second)], fingerprint="1")
        flag = store.flag(first.id)
        assert flag
        decide(store, flag, Verdict.TRUE, reviewer="Robin Example", at=at(), note="=SUM(1)")
    return path
