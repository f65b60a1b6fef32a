"""The scripts that are run by hand: each tells with `--help` what it does, and of what it cannot read in one line."""

import runpy
import sys
from collections.abc import Callable

import pytest

from tests.conftest import ROOT

Run = Callable[..., object]
SCRIPTS = sorted(
    ".".join(path.relative_to(ROOT).with_suffix("").parts)
    for path in (ROOT / "tests/pictures.py", *(ROOT / "tests/bench").glob("*.py"))
    if "__main__" in path.read_text(encoding="utf-8")
)


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Run:
    """Give a function that runs a script with arguments and returns its exit code."""

    def ran(script: str, *arguments: str) -> object:
        monkeypatch.setattr(sys, "argv", [script, *arguments])
        monkeypatch.delitem(sys.modules, script, raising=False)
        with pytest.raises(SystemExit) as ended:
            runpy.run_module(script, run_name="__main__")
        return ended.value.code

    return ran


@pytest.mark.parametrize("script", SCRIPTS)
def test_each_script_says_what_it_does(script: str, run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(script, "--help") == 0
    assert capsys.readouterr().out.startswith(f"usage: python -m {script} [-h]")


def test_what_cannot_be_read_is_told_in_one_line(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("tests.bench.more", "many") == 2
    assert capsys.readouterr().err.splitlines()[1:] == [
        "python -m tests.bench.more: error: argument claims: invalid int value: 'many'"
    ]
