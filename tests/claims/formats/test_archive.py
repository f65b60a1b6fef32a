"""Archives are read like folders; what is unsafe to unpack is refused by name and never stops the rest."""

import io
import json
import stat
import zipfile
from pathlib import Path

import pytest

from claims.errors import ReadError
from claims.formats import archive as archives
from claims.model import Document
from claims.read import read_all, read_path

TEXT = "The port handled 1,200 containers in May, the harbour master said."


def packed(files: dict[str, bytes | str], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return a .zip with these files."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()


def names_and_problems(data: bytes, name: str = "all.zip") -> tuple[list[str], list[str]]:
    """Return the names of the documents in an archive and what is said about the rest."""
    found = list(read_all(data, name))
    read = [item.name for item in found if isinstance(item, Document)]
    return read, [str(item) for item in found if isinstance(item, ReadError)]


def test_an_archive_is_read_like_a_folder(tmp_path: Path) -> None:
    files: dict[str, bytes | str] = {
        "b/c.txt": TEXT,
        "a.txt": TEXT + " A",
        "a.txt.json": '{"publisher": "Gazette"}',
        "list.jsonl": json.dumps({"text": TEXT + " L"}),
        ".hidden.txt": TEXT,
        "__MACOSX/a.txt": TEXT,
        "README.md": TEXT,
        "clip.mp4": b"x",
    }
    (tmp_path / "all.zip").write_bytes(packed(files))
    found = list(read_path(tmp_path))
    names = ["all.zip/a.txt", "all.zip/b/c.txt", "all.zip/clip.mp4", "all.zip/list.jsonl#1"]
    assert [item.name for item in found] == names
    assert isinstance(found[0], Document) and found[0].publisher == "Gazette"
    assert "of a kind we do not read" in str(found[2])


@pytest.mark.parametrize(
    "path", ["../out.txt", "/etc/out.txt", "a/../../out.txt", "C:\\out.txt", "..\\out.txt", "\\\\host\\out.txt"]
)
def test_paths_that_lead_out_are_refused(path: str) -> None:
    read, problems = names_and_problems(packed({path: TEXT, "in.txt": TEXT}))
    assert read == ["all.zip/in.txt"]
    assert len(problems) == 1 and "leads out of the archive; unpack it and look at it" in problems[0]


def test_links_are_refused() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        link = zipfile.ZipInfo("link.txt")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/passwd")
        archive.writestr("in.txt", TEXT)
    read, problems = names_and_problems(out.getvalue())
    assert read == ["all.zip/in.txt"]
    assert problems == ["all.zip/link.txt: is a link; put the file itself into the archive"]


def test_archives_inside_archives_are_refused() -> None:
    read, problems = names_and_problems(packed({"inner.zip": packed({"a.txt": TEXT}), "in.txt": TEXT}))
    assert read == ["all.zip/in.txt"]
    assert problems == ["all.zip/inner.zip: is an archive inside an archive; unpack it first"]


def test_bombs_are_refused_and_the_rest_is_read() -> None:
    read, problems = names_and_problems(packed({"bomb.txt": b"0" * 5_000_000, "in.txt": TEXT}))
    assert read == ["all.zip/in.txt"]
    assert problems == ["all.zip/bomb.txt: is packed too tightly to be an article; unpack it and look at it"]


def test_a_word_file_that_is_a_bomb_is_refused() -> None:
    (problem,) = read_all(packed({"word/document.xml": b"0" * 5_000_000}), "bomb.docx")
    assert "is packed too tightly to be an article" in str(problem)


def test_an_archive_that_unpacks_to_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "LARGEST_TOTAL", 100)
    assert "unpacks to more than" in names_and_problems(packed({"a.txt": TEXT, "b.txt": TEXT}))[1][0]
    monkeypatch.setattr(archives, "MOST_MEMBERS", 1)
    assert "holds more than 1 files" in names_and_problems(packed({"a.txt": TEXT, "b.txt": TEXT}))[1][0]


def test_a_file_over_the_limit_is_refused_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "LARGEST_MEMBER", 100)
    read, problems = names_and_problems(packed({"long.txt": TEXT * 2, "in.txt": TEXT}))
    assert read == ["all.zip/in.txt"] and "all.zip/long.txt: is larger than" in problems[0]


def test_locked_files_are_refused() -> None:
    data = bytearray(packed({"a.txt": TEXT}))
    for mark, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):  # the flag that says: encrypted
        data[data.index(mark) + flags] |= 1
    assert names_and_problems(bytes(data)) == (
        [],
        ["all.zip/a.txt: is encrypted; unpack the archive with its password first"],
    )


def test_a_damaged_file_is_told_and_the_rest_is_read() -> None:
    data = packed({"a.txt": TEXT * 3, "b.txt": TEXT}, zipfile.ZIP_STORED)
    read, problems = names_and_problems(data.replace(TEXT.encode(), TEXT.upper().encode(), 1))
    assert read == ["all.zip/b.txt"]
    assert problems[0].startswith("all.zip/a.txt: is damaged")


def test_a_name_that_stands_twice_is_told() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a.txt", TEXT)
        with pytest.warns(UserWarning, match="Duplicate name"):
            archive.writestr("a.txt", TEXT + " again")
    read, problems = names_and_problems(out.getvalue())
    assert read == ["all.zip/a.txt"] and "stands in the archive twice" in problems[0]


@pytest.mark.parametrize("data", [b"PK\x03\x04 broken", b"not an archive", packed({})[:10]])
def test_what_is_no_archive_is_told(data: bytes) -> None:
    assert "is no readable archive" in names_and_problems(data)[1][0]


def test_an_empty_archive_is_told() -> None:
    assert names_and_problems(packed({})) == ([], ["all.zip: holds no files; put articles into it"])


def test_a_broken_word_file_is_to_be_saved_again_in_word() -> None:
    (problem,) = read_all(b"PK no package", "broken.docx")
    assert str(problem).endswith("open it in Word and save it as .docx again")
