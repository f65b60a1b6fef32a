"""The command line as a script sees it: help, wrong use, settings and pipes, each with its exit code."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from verify import __version__

ALONE = ("check", "refresh", "claims", "relate", "ask", "flags", "export", "log")
HELP: list[tuple[str, ...]] = [(), *((name,) for name in ALONE), ("log", "show"), ("log", "verify")]


@pytest.mark.parametrize("command", HELP)
def test_every_command_explains_itself(verify: Run, command: tuple[str, ...]) -> None:
    ran = verify(*command, "--help")
    assert ran.code == 0
    assert ran.out.startswith("Usage: python -m verify")
    assert "Example: python -m verify" in ran.out or command in {(), ("log",)}


def test_the_version_is_that_of_the_project(verify: Run, root: Path) -> None:
    assert verify("--version").out == f"twosource {__version__}\n"
    assert f'\nversion = "{__version__}"\n' in (root / "pyproject.toml").read_text(encoding="utf-8")


MISUSE = [
    ([], "Missing command"),
    (["log"], "Missing command"),
    (["nonsense"], "No such command"),
    (["check"], "Missing argument 'PATH'. (see python -m verify check --help)"),
    (["check", "nowhere"], "nowhere: no such file or folder"),
    (["check", ".", "--workers", "0"], "--workers"),
    (["check", ".", "--engine", "moon"], "--engine"),
    (["claims", "nowhere"], "nowhere: no such file or folder"),
    (["claims", ".", "--format", "xml"], "--format"),
    (["flags", "--flag", "maybe"], "Invalid value for '--flag': 'maybe' is not one of 'contradicted'"),
    (["flags", "--flag", "single"], "Did you mean 'single-source'?"),
    (["flags", "--db", "missing.db"], "missing.db"),
    (["refresh", "--db", "missing.db"], "missing.db"),
    (["log", "show", "--db", "missing.db"], "missing.db"),
    (["log", "verify", "--db", "missing.db"], "missing.db"),
    (["export", "--db", "missing.db", "--format", "csv", "out.csv"], "missing.db"),
    (["export", "--db", "missing.db", "out.csv"], "--format"),
    (["export", "--db", "missing.db", "--format", "csv", "--has-numbers", "out.csv"], "--what flags"),
    (["flags", "--db", "mysql://host/name"], "no such kind of database"),
]


@pytest.mark.parametrize(("arguments", "why"), MISUSE)
def test_wrong_use_is_one_line_and_code_2(
    verify: Run, arguments: list[str], why: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    ran = verify(*arguments)
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert why in ran.err
    assert list(tmp_path.iterdir()) == [], "nothing is created by mistake"


@pytest.mark.parametrize("command", [["flags"], ["log", "show"], ["export", "--format", "csv", "out.csv"]])
def test_a_missing_database_names_the_cure(verify: Run, command: list[str], tmp_path: Path) -> None:
    path = tmp_path / "missing.db"
    assert f"python -m verify check PATH --db {path}" in verify(*command, "--db", path).err


def test_the_database_comes_from_the_environment(verify: Run, checked: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TWOSOURCE_DB", str(checked))
    assert len(verify("flags", "--format", "jsonl").rows) == 2


def test_a_pipe_that_closes_early_is_no_error(checked: Path, root: Path) -> None:
    command = f"{sys.executable} -m verify flags --db {checked} --format jsonl | true; echo ${{PIPESTATUS[0]}}"
    ran = subprocess.run(["bash", "-c", command], cwd=root, capture_output=True, text=True)
    assert (ran.stdout, ran.stderr) == ("0\n", "")


def test_a_python_without_the_packages_is_told_so_in_a_line(root: Path) -> None:
    bare = [sys.executable, "-S", "-m", "verify", "flags"]  # -S: without what was installed
    ran = subprocess.run(bare, cwd=root, capture_output=True, text=True)
    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr == "typer is not installed in this Python; run make setup, then .venv/bin/python -m verify\n"
