"""The desk's own page scripts set text as text, and nothing else in the desk hands a text over as HTML."""

import re
from pathlib import Path

import pytest

from tests.conftest import ROOT

DESK = ROOT / "verify" / "desk"
PARSES = re.compile(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextual|DOMParser|\beval\b")
RENDERS = re.compile(r"unsafe_allow_(html|javascript)|components\.html|components\.v1|st\.iframe|st\.write\(")
FROM_OUTSIDE = re.compile(r"https?://(?!www\.w3\.org/)|@import|@font-face")


@pytest.mark.parametrize("script", sorted(DESK.rglob("*.js")), ids=lambda path: path.name)
def test_a_page_script_never_parses_html(script: Path) -> None:
    assert not PARSES.findall(script.read_text(encoding="utf-8"))


@pytest.mark.parametrize("source", sorted(DESK.rglob("*.py")), ids=lambda path: path.name)
def test_no_page_hands_text_over_as_html(source: Path) -> None:
    text = source.read_text(encoding="utf-8")
    assert not RENDERS.findall(text)
    assert re.findall(r"st\.html\((.*)\)", text) in ([], ["HERE / name"])  # our own style sheets


@pytest.mark.parametrize("asset", sorted([*DESK.rglob("*.css"), *DESK.rglob("*.svg")]), ids=lambda path: path.name)
def test_nothing_is_fetched_from_elsewhere(asset: Path) -> None:
    assert not FROM_OUTSIDE.findall(asset.read_text(encoding="utf-8"))
