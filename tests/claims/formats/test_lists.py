"""Lists of articles: one document for each row, named by its place, with columns known by their usual names."""

import csv
import json
from datetime import date
from io import StringIO

import pytest

from claims.errors import ReadError
from claims.model import Document
from claims.read import read_all, read_bytes

TEXT = "The port handled 1,200 containers in May, the harbour master said."
OTHER = "A union spokesman put the figure at 900."


def documents(data: bytes | str, name: str) -> list[Document]:
    """Return the documents of a list that has nothing wrong with it."""
    found = list(read_all(data.encode() if isinstance(data, str) else data, name))
    assert not [item for item in found if isinstance(item, ReadError)]
    return [item for item in found if isinstance(item, Document)]


def problems(data: str, name: str) -> list[str]:
    """Return what is said about a list."""
    return [str(item) for item in read_all(data.encode(), name) if isinstance(item, ReadError)]


@pytest.mark.parametrize(
    "row",
    [
        {"text": TEXT, "title": "Port grows", "publisher": "Gazette", "author": "Anna Lind", "published": "2025-02-27",
         "url": "u:1"},
        {"body": TEXT, "headline": "Port grows", "outlet": "Gazette", "byline": "Anna Lind", "date": "27 February 2025",
         "link": "u:1"},
        {"content": TEXT, "Title": "Port grows", "source": {"id": None, "name": "Gazette"}, "author": ["Anna Lind"],
         "publishedAt": "2025-02-27T10:00:00Z", "URL": "u:1"},
        {"articleBody": TEXT, "headline": "Port grows", "publisher": {"@type": "Organization", "name": "Gazette"},
         "author": [{"name": "Anna Lind"}], "datePublished": "2025-02-27", "url": "u:1"},
        {"Full Text": TEXT, "title": "Port grows", "site_name": "Gazette", "authors": "Anna Lind",
         "pub_date": "Thu, 27 Feb 2025 10:00:00 GMT", "permalink": "u:1"},
        {"text": [TEXT], "title": "Port grows", "source": "Gazette", "author": "Anna Lind", "published_at": 1740650400,
         "url": "u:1"},
    ],
)  # fmt: skip
def test_rows_are_known_by_the_usual_names(row: dict[str, object]) -> None:
    (document,) = documents(json.dumps([row]), "list.json")
    assert (document.name, document.text) == ("list.json#1", TEXT)
    assert (document.title, document.publisher, document.author) == ("Port grows", "Gazette", "Anna Lind")
    assert (document.published, document.url) == (date(2025, 2, 27), "u:1")
    assert set(document.known_from.values()) == {"row of the list"}


@pytest.mark.parametrize(
    "wrap",
    [
        lambda rows: rows,
        lambda rows: {"articles": rows},
        lambda rows: {"status": "ok", "response": {"results": rows}},
    ],
)
def test_json_lists_are_found_where_they_usually_are(wrap: object) -> None:
    assert callable(wrap)
    data = json.dumps(wrap([{"text": TEXT}, {"text": OTHER}]))
    assert [(d.name, d.text) for d in documents(data, "list.json")] == [("list.json#1", TEXT), ("list.json#2", OTHER)]


def test_a_json_file_with_one_article_keeps_its_name() -> None:
    document = read_bytes(json.dumps({"text": TEXT, "publisher": "Gazette"}).encode(), "port.json")
    assert (document.name, document.publisher) == ("port.json", "Gazette")


def test_json_lines_are_numbered_and_bad_ones_told() -> None:
    good, no_text, half = json.dumps({"text": TEXT}), json.dumps({"title": "x"}), json.dumps({"text": "\ud800 x"})
    found = list(read_all("\n".join([good, "", "{broken", "5", no_text, half, good]).encode(), "list.jsonl"))
    assert [item.name for item in found] == [f"list.jsonl#{n}" for n in range(1, 7)]
    assert [isinstance(item, Document) for item in found] == [True, False, False, False, False, True]
    assert "is not valid JSON" in str(found[1]) and "is not a JSON object" in str(found[2])
    assert "holds no text" in str(found[3]) and "half a character" in str(found[4])


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_tables_are_read_whatever_parts_their_columns(delimiter: str) -> None:
    out = StringIO()
    rows = csv.writer(out, delimiter=delimiter)
    rows.writerow(["Headline", "Body", "Source", "Published"])
    rows.writerow(["Port, grows; it says", f'{TEXT}\r\n"{OTHER}" | x', "Gazette", "2025-02-27"])
    (document,) = documents("\ufeff" + out.getvalue(), "list.csv")
    assert document.text == f'{TEXT}\r\n"{OTHER}" | x'
    assert (document.name, document.title, document.publisher) == ("list.csv#1", "Port, grows; it says", "Gazette")
    assert document.published == date(2025, 2, 27)


def test_a_cell_longer_than_the_csv_modules_own_limit_is_read() -> None:
    text = f"{TEXT} " * 3000
    assert documents(f"text\n{text.replace(',', '')}\n", "list.csv")[0].text == text.replace(",", "")


@pytest.mark.parametrize(
    ("data", "name", "says"),
    [
        ("title,date\nPort,2025-02-27\n", "list.csv", "has no column with the articles' text; name that column one of"),
        ("text,title\n", "list.csv", "holds no article"),
        ("text,title\n,Port\n", "list.csv", "list.csv#1: holds no text"),
        ('{"name": "package", "version": 3}', "list.json", "holds no article"),
        ("[]", "list.json", "holds no article"),
        ("[1, 2]", "list.json", "list.json#1: is not a JSON object"),
        ('"text"', "list.json", "holds no article"),
        ("[" * 50_000, "list.json", "is not valid JSON"),
    ],
)
def test_what_is_no_list_of_articles_is_told(data: str, name: str, says: str) -> None:
    lines = problems(data, name)
    assert lines and all("\n" not in line for line in lines)
    assert says in lines[0]


def test_unclear_dates_are_told_once_and_left_unknown() -> None:
    data = "text,date\n" + "".join(f"{OTHER} {n},0{n}/04/2025\n" for n in range(1, 6))
    found = list(read_all(data.encode(), "list.csv"))
    assert [item.published for item in found if isinstance(item, Document)] == [None] * 5
    assert [str(item) for item in found if isinstance(item, ReadError)] == [
        "list.csv: 5 of its dates cannot be read in one way only (first: '01/04/2025' in row 1); "
        'write them as "2025-02-27"; the articles were read without them'
    ]


def test_a_row_knows_better_than_the_sidecar_of_its_list() -> None:
    data = json.dumps([{"text": TEXT, "publisher": "Gazette"}, {"text": OTHER}]).encode()
    first, second = read_all(data, "list.json", {"publisher": "All the papers"})
    assert isinstance(first, Document) and isinstance(second, Document)
    assert (first.publisher, second.publisher) == ("Gazette", "All the papers")
    assert (first.known_from["publisher"], second.known_from["publisher"]) == ("row of the list", "sidecar")


def test_a_list_is_not_one_article() -> None:
    data = json.dumps([{"text": TEXT}, {"text": OTHER}]).encode()
    with pytest.raises(ReadError, match="holds 2 articles"):
        read_bytes(data, "list.json")


def test_a_table_of_old_line_ends_is_read() -> None:
    assert [one.text for one in documents(f"title;text\rPort;{TEXT}\rUnion;{OTHER}", "list.csv")] == [TEXT, OTHER]
