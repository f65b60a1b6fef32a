"""What is added at the desk is kept as it is, under safe names, and nothing is written over."""

import hashlib
import json
from pathlib import Path

import pytest

from claims.errors import ReadError
from claims.read import read_path
from verify.originals import Kept, file_name, keep, paste


@pytest.mark.parametrize(
    ("given", "safe"),
    [
        ("story.txt", "story.txt"),
        ("../../etc/story.txt", "story.txt"),
        ("C:\\news\\story.html", "story.html"),
        (".hidden.txt", "hidden.txt"),
        ("README.md", "article README.md"),
        ("a\x00b?*.txt", "a b.txt"),
        ("..", "article"),
        ("", "article"),
        ("long " * 99 + ".txt", ("long " * 24).strip() + ".txt"),
    ],
)
def test_names_are_safe_in_any_folder(given: str, safe: str) -> None:
    assert file_name(given) == safe


def test_nothing_is_written_over(tmp_path: Path) -> None:
    known = {"b.txt": hashlib.sha256(b"old").hexdigest()}
    assert keep(tmp_path, "a.txt", b"one", {}) == Kept("a.txt", "a.txt")
    assert keep(tmp_path, "a.txt", b"one", {}) == Kept("a.txt", None)
    assert keep(tmp_path, "a.txt", b"two", {}) == Kept("a.txt", "a (2).txt")
    assert keep(tmp_path, "b.txt", b"new", known) == Kept("b.txt", "b (2).txt")
    assert keep(tmp_path, "b.txt", b"old", known) == Kept("b.txt", None)
    held = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert held == {"a.txt": b"one", "a (2).txt": b"two", "b (2).txt": b"new"}


def test_pasted_text_keeps_what_is_known_about_it(tmp_path: Path) -> None:
    given = {"title": "Kites over Elmsworth", "publisher": " Gazette ", "published": "2026-03-01", "url": ""}
    kept = paste(tmp_path, "The kites rose at noon.\n", given, {})
    assert kept.name == "Kites over Elmsworth.txt"
    (document,) = read_path(tmp_path)
    assert not isinstance(document, ReadError)
    assert document.text == "The kites rose at noon.\n"
    assert (document.publisher, str(document.published), document.url) == ("Gazette", "2026-03-01", None)
    sidecar = json.loads((tmp_path / "Kites over Elmsworth.txt.json").read_text())
    assert set(sidecar) == {"title", "publisher", "published"}


@pytest.mark.parametrize(
    ("text", "given"), [("", {}), (" \n", {"title": "Kites"}), ("Kites rose.", {"published": "soon"})]
)
def test_what_is_no_article_is_not_kept(tmp_path: Path, text: str, given: dict[str, str]) -> None:
    with pytest.raises(ReadError):
        paste(tmp_path / "kept", text, given, {})
    assert not (tmp_path / "kept").exists()
