"""What the papers of the house say, held against the house: commands, targets, links, the map and the data contract."""

import re
import subprocess

import pytest

from tests.conftest import ROOT
from tests.factory import make_claim, make_flag
from verify.cli.main import main
from verify.log import FIELDS
from verify.settings import PREFIX, Settings

PAPERS = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/data-contract.md", "docs/team.md", "docs/desk.md"]
LINK = re.compile(r"\]\(([^)#]+)[^)]*\)")
COMMAND = re.compile(r"python -m verify ((?:log )?[a-z]+)([^`\n]*)")
MAKE = re.compile(r"(?:^|`|[^a-z.])make ([a-z]+)", re.MULTILINE)
ROOM = re.compile(r"^([a-z]+(?:/[a-z]+)*/|[a-z]+\.py) {2,}", re.MULTILINE)
IN_ENGLISH = {"sure", "and"}  # "make, git": the words after "make" that are no target


def read(paper: str) -> str:
    """Return a paper's text."""
    return (ROOT / paper).read_text(encoding="utf-8")


def section(paper: str, heading: str) -> str:
    """Return what stands under a heading."""
    return read(paper).split(f"\n## {heading}\n")[1].split("\n## ")[0]


def documented(heading: str) -> list[str]:
    """Return the names in the first column of the tables under a heading of the data contract."""
    rows = re.findall(r"^\| (`[^|]*) \|", section("docs/data-contract.md", heading), re.MULTILINE)
    return [name for row in rows for name in re.findall(r"`([^`]+)`", row)]


def test_the_readme_is_short() -> None:
    assert len(read("README.md").splitlines()) <= 120


@pytest.mark.parametrize("paper", PAPERS)
def test_links_lead_somewhere(paper: str) -> None:
    targets = [target for target in LINK.findall(read(paper)) if "://" not in target]
    missing = [target for target in targets if not (ROOT / paper).parent.joinpath(target).exists()]
    assert not missing


@pytest.mark.parametrize("paper", PAPERS)
def test_make_knows_the_targets(paper: str) -> None:
    for target in set(MAKE.findall(read(paper))) - IN_ENGLISH:
        ran = subprocess.run(["make", "--dry-run", target], cwd=ROOT, capture_output=True, text=True)
        assert ran.returncode == 0, ran.stderr


def test_make_help_lists_every_target() -> None:
    targets = re.findall(r"^\.PHONY: (.+)$", read("Makefile"), re.MULTILINE)[0].split()
    listed = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert re.findall(r"^  make ([a-z]+) ", listed, re.MULTILINE) == targets


@pytest.mark.parametrize("paper", PAPERS)
def test_commands_and_their_options_exist(paper: str, capsys: pytest.CaptureFixture[str]) -> None:
    for command, rest in COMMAND.findall(read(paper)):
        assert main([*command.split(), "--help"]) == 0
        known = capsys.readouterr().out
        unknown = [option for option in re.findall(r"--[a-z-]+", rest.split("   ")[0]) if option not in known]
        assert not unknown, f"{command} has no {unknown}"


def test_the_contract_names_every_option(capsys: pytest.CaptureFixture[str]) -> None:
    told = section("docs/data-contract.md", "Commands")
    for command in ("check", "claims", "flags", "export", "log show", "log verify"):
        main([*command.split(), "--help"])
        options = set(re.findall(r"--[a-z-]+", capsys.readouterr().out.split("Options:")[1].split("Example:")[0]))
        assert f"`{command} " in told
        assert not {option for option in options - {"--help"} if option not in told}


def test_the_map_of_the_rooms_is_true() -> None:
    rooms = ROOM.findall(section("README.md", "The rooms"))
    assert rooms
    assert not [room for room in rooms if not (ROOT / room).exists()]
    top = {f"{path.name}/" for path in ROOT.iterdir() if path.is_dir() and path.name[0] not in "._"}
    assert top - {"docs/"} == {room for room in rooms if room.count("/") == 1}


def test_the_contract_lists_the_fields_of_each_row() -> None:
    claim = make_claim()
    of_claims, of_flags = list(claim.to_row()), list(make_flag(claim).to_row())
    assert documented("`claims` row") == of_claims
    assert documented("`flags` row") == of_flags[len(of_claims) :]
    assert sorted(documented("`log` row")) == sorted(FIELDS)


def test_the_contract_lists_the_settings() -> None:
    assert documented("Settings") == [PREFIX + name.upper() for name in Settings.model_fields]


@pytest.mark.parametrize("pinned", ["requirements.txt", "requirements-dev.txt"])
def test_what_is_pinned_has_hashes_and_names_no_machine(pinned: str) -> None:
    text = read(pinned)
    assert not re.search(r"://|^-|(?:^|\s)/\w", text, re.MULTILINE)
    packages = re.split(r"\n(?=[a-z])", text)[1:]
    assert packages
    assert all(re.match(r"\S+==\S+", package) and "--hash=sha256:" in package for package in packages)
