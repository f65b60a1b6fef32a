"""Files, folders, bytes and pasted text become documents; what cannot be read is told in one line with its cure."""

import hashlib
import json
import os
from datetime import date
from pathlib import Path

import pytest

from claims.errors import ReadError
from claims.model import Document
from claims.read import LARGEST_FILE, LONGEST_TEXT, read_bytes, read_path, read_text

BODY = "The port handled 1,200 containers in May, the harbour master said.\nA union spokesman put it at 900.\n"


def write(folder: Path, name: str, content: str | bytes | dict[str, object]) -> Path:
    """Write a file below `folder` and return its path."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    data = json.dumps(content) if isinstance(content, dict) else content
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def only(path: Path) -> Document:
    """Return the one document that `path` holds."""
    (found,) = read_path(path)
    assert isinstance(found, Document), found
    return found


def problem(path: Path) -> str:
    """Return the one line that is said about `path`."""
    (found,) = read_path(path)
    assert isinstance(found, ReadError)
    assert "\n" not in str(found)
    return str(found)


def test_a_text_as_long_as_a_library_is_refused_and_the_next_one_read(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", BODY * (LONGEST_TEXT // len(BODY) + 1))
    write(tmp_path, "b.jsonl", json.dumps({"text": "x" * (LONGEST_TEXT + 1)}) + "\n" + json.dumps({"text": BODY}))
    first, second, third = read_path(tmp_path)
    assert str(first) == "a.txt: is longer than 300,000 characters; split it into its articles"
    assert str(second) == "b.jsonl#1: is longer than 300,000 characters; split it into its articles"
    assert isinstance(third, Document)
    assert third.text == BODY


def test_a_heap_of_marks_is_refused(tmp_path: Path) -> None:
    told = problem(write(tmp_path, "a.txt", BODY + "(,.'" * 1000))
    assert told == f"a.txt: holds thousands of marks in a row at {len(BODY)}; take out what is no text"
    assert only(write(tmp_path, "b.txt", BODY + "-" * 2000)).text.startswith(BODY)


@pytest.mark.parametrize(
    "text", [BODY, BODY.replace("\n", "\r\n"), "  Ort\u00a0A\u2028B\n\n\n", "naïve “café” — 你好 🚢\n"]
)
def test_text_is_kept_untouched(tmp_path: Path, text: str) -> None:
    document = only(write(tmp_path, "a.txt", text))
    assert document.text == text
    assert document.sha256 == document.file_sha256 == hashlib.sha256(text.encode()).hexdigest()
    assert document.id == document.sha256


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Le père Noël a réclamé à l’Espagne son dû, dit le señor Muñoz – « jamais ».", "cp1252"),
        ("The “package” is worth €2 billion, he said, and isn’t enough.", "cp1252"),
        ("The swimming pool in Harwick cost £3m, the council said. A grant of £400,000 paid for it.", "latin-1"),
        ("Prezydent powiedział, że żołnierze nie pojadą na Ukrainę, a źródła milczą.", "cp1250"),
        ("Президент заявил, что переговоры продолжаются и завершатся в мае.", "cp1251"),
        ("Президент заявил, что переговоры продолжаются и завершатся в мае.", "koi8-r"),
        ("The “package” is worth €2 billion.", "utf-8-sig"),
        ("The “package” is worth €2 billion.", "utf-16"),
        ("The “package” is worth €2 billion.", "utf-16-le"),
        ("The “package” is worth €2 billion.", "utf-16-be"),
        ("The “package” is worth €2 billion.", "utf-32"),
    ],
)
def test_other_encodings_are_read(tmp_path: Path, text: str, encoding: str) -> None:
    data = text.encode(encoding)
    document = only(write(tmp_path, "a.txt", data))
    assert document.text == text
    assert document.file_sha256 == hashlib.sha256(data).hexdigest()
    assert document.sha256 == hashlib.sha256(text.encode()).hexdigest()


def test_a_guessed_encoding_is_told() -> None:
    assert read_bytes("Le père a dit « jamais ».".encode("cp1252"), "a.txt").known_from["text"] == "decoded as cp1252"
    assert "text" not in read_bytes(BODY.encode(), "a.txt").known_from


def test_a_few_bad_bytes_do_not_turn_utf_8_into_another_encoding() -> None:
    document = read_bytes("“Séjourné,” she said – “never”".encode() + b"\xff.", "a.txt")
    assert document.text == "“Séjourné,” she said – “never”\ufffd."
    assert document.known_from["text"] == "decoded as utf-8 with 1 damaged characters"


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "is empty"),
        (b" \n\t\r\n", "holds no text"),
        (b"\xef\xbb\xbf", "holds no text"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)), "not text"),
        (b"text with a \x00 in it", "not text"),
        (bytes(range(1, 32)) * 40, "not text"),
        ("half".encode("utf-16") + b"\x00", "damaged"),
    ],
)
def test_what_is_no_text_is_refused_with_its_cure(tmp_path: Path, content: bytes, says: str) -> None:
    line = problem(write(tmp_path, "a.txt", content))
    assert line.startswith("a.txt: ") and says in line and "; " in line


def test_a_file_over_the_limit_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    with path.open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    assert problem(path) == "long.txt: is larger than 100 MB; split it into smaller files"


def test_what_is_not_there_or_no_file_is_refused(tmp_path: Path) -> None:
    assert "does not exist" in problem(tmp_path / "none.txt")
    os.mkfifo(tmp_path / "pipe.txt")
    assert "no ordinary file" in problem(tmp_path / "pipe.txt")
    assert "of a kind we do not read" in problem(write(tmp_path, "clip.mp4", b"x"))


def test_a_file_that_may_not_be_read_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path, "a.txt", BODY)
    path.chmod(0)
    found = list(read_path(path))
    if os.geteuid() == 0:  # root may read everything
        assert isinstance(found[0], Document)
    else:
        assert "may not be read" in str(found[0])


def test_a_folder_is_read_in_stable_order_past_bad_files(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "sub/c.txt", ".hidden.txt", ".git/d.txt", "README.md"):
        write(tmp_path, name, BODY + name)
    write(tmp_path, "a2.txt", b"\x00\x01")
    write(tmp_path, "b.txt.json", {"publisher": "The Gazette"})
    write(tmp_path, "c.bin", b"x")
    found = list(read_path(tmp_path))
    assert [item.name for item in found] == ["a.txt", "a2.txt", "b.txt", "c.bin", "sub/c.txt"]
    assert [isinstance(item, Document) for item in found] == [True, False, True, False, True]


def test_an_empty_folder_is_told(tmp_path: Path) -> None:
    assert "holds no files" in problem(tmp_path)


def test_links_that_lead_out_of_the_folder_are_refused(tmp_path: Path) -> None:
    outside = write(tmp_path, "outside/secret.txt", BODY)
    folder = write(tmp_path, "in/a.txt", BODY).parent
    (folder / "b.txt").symlink_to(outside)
    (folder / "loop").symlink_to(folder, target_is_directory=True)
    found = list(read_path(folder))
    assert [str(item) for item in found if isinstance(item, ReadError)] == [
        "b.txt: is a link that leads out of the folder; name that file itself"
    ]
    assert [item.name for item in found if isinstance(item, Document)] == ["a.txt"]


def test_a_sidecar_gives_what_is_known(tmp_path: Path) -> None:
    path = write(tmp_path, "a.txt", BODY)
    write(
        tmp_path,
        "a.txt.json",
        {
            "publisher": "The Gazette", "author": "Anna Lind", "published": "2025-02-27", "url": "https://gazette.example/1",
            "title": "Port grows", "language": "en", "mood": "calm",
        },
    )  # fmt: skip
    document = only(path)
    assert (document.publisher, document.author, document.published) == ("The Gazette", "Anna Lind", date(2025, 2, 27))
    assert (document.url, document.title, document.language) == ("https://gazette.example/1", "Port grows", "en")
    assert set(document.known_from.values()) == {"sidecar"} and len(document.known_from) == 6


@pytest.mark.parametrize("value", ["2025-02-27", "2025-02-27T23:30:00", "2025-02-27T10:00:00Z", " 2025-02-27 "])
def test_a_sidecars_date_is_the_day_as_written(tmp_path: Path, value: str) -> None:
    path = write(tmp_path, "a.txt", BODY)
    write(tmp_path, "a.txt.json", {"published": value, "title": None, "author": ""})
    document = only(path)
    assert document.published == date(2025, 2, 27)
    assert document.known_from == {"published": "sidecar"}


@pytest.mark.parametrize(
    ("sidecar", "says"),
    [
        ("{not json", "a.txt.json: is not valid JSON (line 1); mend it or remove it; the article was read without it"),
        ("[1, 2]", "is not a JSON object"),
        ('{"published": "27/02/2025"}', '"published" is no date'),
        ('{"published": "2025"}', '"published" is no date'),
        ('{"title": 5}', '"title" is not text'),
        ("[" * 100_000, "is not valid JSON"),
        (b"\xff\xfe\x00", "is not valid JSON"),
    ],
)
def test_a_bad_sidecar_is_reported_and_the_article_read(tmp_path: Path, sidecar: str | bytes, says: str) -> None:
    path = write(tmp_path, "a.txt", BODY)
    write(tmp_path, "a.txt.json", sidecar)
    document, error = read_path(path)
    assert isinstance(document, Document) and document.published is None
    assert says in str(error) and str(error).endswith("the article was read without it")


def test_a_sidecar_named_itself_is_passed_over(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", BODY)
    assert list(read_path(write(tmp_path, "a.txt.json", {"title": "Port grows"}))) == []


@pytest.mark.parametrize(
    ("line", "agency"),
    [
        ("PARIS, February 27. /TASS/. The talks go on.", "TASS"),
        ("KYIV, March 3 (Reuters) - The talks go on.", "Reuters"),
        ("WASHINGTON (AP) — The talks go on.", "AP"),
        ("LONDON (The Associated Press) — The talks go on.", "AP"),
        ("Kyiv, 3 March /Ukrinform/. The talks go on.", "Ukrinform"),
        ("NORPORT, May 2 (Norland News Service) - The talks go on.", "Norland News Service"),
        ("By The Associated Press\nThe talks go on.", "AP"),
        ("The talks go on.\n(Reuters)", "Reuters"),
    ],
)
def test_the_agency_is_read_from_the_text_and_no_year_is_made_up(line: str, agency: str) -> None:
    document = read_text(line, "pasted")
    assert (document.dateline, document.published, document.publisher) == (agency, None, None)


def test_the_credit_of_a_picture_is_neither_publisher_nor_agency() -> None:
    document = read_text("The mayor opened the bridge. Credit: Reuters\nThe bridge opened on Friday.\n", "pasted")
    assert (document.publisher, document.dateline, document.author) == (None, None, None)


@pytest.mark.parametrize(
    ("text", "published", "place"),
    [
        ("BEIJING, March 3, 2025 (Xinhua) -- The talks go on.", date(2025, 3, 3), "dateline"),
        ("Talks go on\nPublished: 27 February 2025 10:33\n\nThe talks go on.", date(2025, 2, 27), "date line"),
        ("Talks go on\nThursday, February 27, 2025\n\nThe talks go on.", date(2025, 2, 27), "date line"),
        ("Talks go on\n2025-02-27\n\nThe talks go on.", date(2025, 2, 27), "date line"),
        ("Talks go on\nUpdated: 28 February 2025\n\nThe talks go on.", None, None),
        ("Talks go on\n03/04/2025\n\nThe talks go on.", None, None),
        ("Talks go on\nPublished: 31 February 2025\n\nThe talks go on.", None, None),
        ("The talks of February 27, 2025 go on.", None, None),
    ],
)
def test_a_date_is_read_only_where_it_is_full(text: str, published: date | None, place: str | None) -> None:
    document = read_text(text, "pasted")
    assert (document.published, document.known_from.get("published")) == (published, place)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Second bridge opens in Norport\n" + BODY, "Second bridge opens in Norport"),
        ("Will the bridge open?\n" + BODY, "Will the bridge open?"),
        ("# Second bridge opens in Norport\n\n" + BODY, "Second bridge opens in Norport"),
        ("Share\nSecond bridge opens in Norport\n" + BODY, "Second bridge opens in Norport"),
        (BODY, None),
        ("Second bridge opens in Norport", None),
        ("KYIV, March 3 -\n" + BODY, None),
    ],
)
def test_a_title_is_read_only_where_it_clearly_is_one(text: str, title: str | None) -> None:
    assert read_text(text, "pasted").title == title


@pytest.mark.parametrize(
    ("line", "publisher"),
    [
        ("Read the original article on The Harbour Gazette", "The Harbour Gazette"),
        ("This article was originally published by Harbour Gazette.", "Harbour Gazette"),
        ("The post Bridge opens appeared first on Harbour Gazette.", "Harbour Gazette"),
        ("Read the full article here", None),
        ("The article was originally published by Harbour Gazette.", None),
    ],
)
def test_a_closing_line_may_name_the_publisher(line: str, publisher: str | None) -> None:
    document = read_text(f"{BODY}\n{line}\n", "pasted")
    assert (document.publisher, document.known_from.get("publisher")) == (publisher, publisher and "closing line")


@pytest.mark.parametrize(
    ("second", "third", "publisher"),
    [
        ("Harbour Radio", "12 November 2031", "Harbour Radio"),
        ("The Southern Mail", "By Anna Lind", "The Southern Mail"),
        ("Lowland Post", "TOLVAR, Nov 12 -", "Lowland Post"),
        ("Reuters", "Three ferries sank on Monday.", "Reuters"),
        ("Lowland Post", "Three ferries sank on Monday.", None),  # it may be what the title goes on with
        ("World News", "12 November 2031", None),
        ("Anna Lind", "12 November 2031", None),
        ("Mayor opens a post", "12 November 2031", None),
    ],
)
def test_a_line_below_the_title_may_be_the_outlet(second: str, third: str, publisher: str | None) -> None:
    document = read_text(f"Port grows by half\n{second}\n{third}\n\n{BODY}", "pasted")
    assert document.publisher == publisher
    assert document.known_from.get("publisher") == (publisher and "line below the title")


@pytest.mark.parametrize(
    ("below", "publisher", "author", "published"),
    [
        ("Lowland Post\nBy Anna Lind\n12 November 2031", "Lowland Post", "Anna Lind", date(2031, 11, 12)),
        ("Lowland Post\nBy Anna Lind | 12 November 2031", "Lowland Post", "Anna Lind", date(2031, 11, 12)),
        ("By Anna Lind\nLowland Post, November 12, 2031", "Lowland Post", "Anna Lind", date(2031, 11, 12)),
        ("By Anna Lind\nThe Lowland Post-Echo, 12 November", "The Lowland Post-Echo", "Anna Lind", None),
        ("BY ANNA LIND\nLOWLAND POST, FRIDAY", "LOWLAND POST", "ANNA LIND", None),
        ("Lowland Post | Politics | 12 November 2031", "Lowland Post", None, date(2031, 11, 12)),
        ("Lowland Post\nBy Anna Lind, Staff Writer\nFriday", "Lowland Post", "Anna Lind, Staff Writer", None),
        ("Anna Lind | Lowland Post", "Lowland Post", None, None),
        ("Anna Lind, Lowland Post", None, None, None),  # she may be its editor, and it writes of her
        ("Tolvar, Lowland Post", None, None, None),
        ("World News, 12 November 2031", None, None, None),
        ("Lowland Post sold, 12 November 2031", None, None, None),
    ],
)
def test_an_outlet_may_stand_with_its_date_or_author(
    below: str, publisher: str | None, author: str | None, published: date | None
) -> None:
    document = read_text(f"Port grows by half\n{below}\n\n{BODY}", "pasted")
    assert (document.publisher, document.author, document.published) == (publisher, author, published)


@pytest.mark.parametrize(
    ("byline", "author", "publisher"),
    [
        ("By Anna Lind, Northport Herald", "Anna Lind", "Northport Herald"),
        ("By Anna Lind, The Guardian", "Anna Lind", "The Guardian"),
        ("By Anna Lind, Senior Reporter", "Anna Lind, Senior Reporter", None),
        ("By Anna Lind, Tolvar", "Anna Lind, Tolvar", None),
        ("By Anna Lind, Carl Post and Tove Holm", "Anna Lind, Carl Post and Tove Holm", None),
        ("By Anna Lind", "Anna Lind", None),
    ],
)
def test_a_byline_may_end_with_the_outlet(byline: str, author: str, publisher: str | None) -> None:
    document = read_text(f"Port grows by half\n{byline}\n12 November 2031\n\n{BODY}", "pasted")
    assert (document.author, document.publisher) == (author, publisher)


def test_an_author_is_read_from_the_byline_and_the_sidecar_wins() -> None:
    text = f"Port grows\nBy Anna Lind and Jon van der Berg\n\n{BODY}"
    assert read_text(text, "pasted").author == "Anna Lind and Jon van der Berg"
    document = read_text(text, "pasted", {"author": "A. Lind"})
    assert (document.author, document.known_from["author"]) == ("A. Lind", "sidecar")


WIRED: list[tuple[str, str | None]] = [
    ("Reuters, Norport", "Reuters"),
    ("AP / Norport", "AP"),
    ("NPX, Norport", "NPX"),  # an agency that no list has
    ("ROME, Italy", None),
    ("USA, Texas", None),
    ("Anna Lind, Norport", None),
]


@pytest.mark.parametrize(("line", "agency"), WIRED)
def test_an_agency_is_read_from_the_line_that_names_it_with_a_place(line: str, agency: str | None) -> None:
    assert read_text(f"Port grows\n\n{line}\n\n{BODY}", "pasted").dateline == agency


def test_pasted_text_with_half_a_character_is_refused() -> None:
    with pytest.raises(ReadError, match="half a character at 5"):
        read_text("text \ud800", "pasted")


def test_the_seeds_are_read_with_what_they_show() -> None:
    documents = {item.name[:3]: item for item in read_path(Path("seeds")) if isinstance(item, Document)}
    assert len(documents) == len(list(read_path(Path("seeds")))) == 5
    assert documents["000"].dateline == "TASS"
    assert documents["002"].publisher is None
    assert documents["004"].publisher == "The New Voice of Ukraine"
    assert all(document.published is None for document in documents.values())
