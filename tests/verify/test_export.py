"""Exports: exactly the view that was asked for, safe to open in a spreadsheet, and checkable without the tool."""

import csv
import hashlib
import io
import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from tests.factory import at, make_claim, make_document, make_evidence, make_finding, make_flag, make_quantity
from verify import __version__, decide, log
from verify.errors import ExportError
from verify.export import FLAG_COLUMNS, LOG_COLUMNS, Format, export, render
from verify.model import Fault, FlagKind, FlagView, Relation
from verify.outputs.claimreview import NO_URL
from verify.outputs.lines import cell, to_csv, to_jsonl, unguarded
from verify.store import FlagFilter, LogFilter, Store

TABLES = [Format.CSV, Format.JSONL, Format.XLSX]
ARTICLE = make_document(publisher="Harbour Post", published=date(2026, 5, 2))
FIRST = make_claim(ARTICLE, 0, 41, speaker="=HYPERLINK(\"http://evil.example\")", quantities=(make_quantity(),))
SECOND = make_claim(ARTICLE, 67)


@pytest.fixture
def filled(store: Store) -> Store:
    """Return a store with two flags and three rows in the log."""
    store.save_document(ARTICLE, [FIRST, SECOND], fingerprint="1")
    evidence = (make_evidence(FIRST, SECOND),)
    flag = make_flag(FIRST, FlagKind.CONTRADICTED, tags=("denied", "repeated"), evidence=evidence)
    store.replace_flags([flag, make_flag(SECOND)], fingerprint="x")
    decide.decide(store, flag, "false", reviewer="Ada", at=at(), note="-1+1\r\n“ünï”", evidence_url="https://example.org")
    decide.decide(store, store.flags()[1], "true", reviewer="Bo", at=at(1))
    decide.undo(store, "Bo", at(2))
    return store


def read_csv(data: bytes) -> list[dict[str, str]]:
    """Read a CSV file as a script would."""
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def read(data: bytes, kind: Format) -> list[dict[str, Any]]:
    """Read a table of any format."""
    readers = {Format.CSV: read_csv, Format.JSONL: read_jsonl, Format.XLSX: read_xlsx}
    return [*readers[kind](data)]


def read_xlsx(data: bytes) -> list[dict[str, Any]]:
    """Read the rows of a workbook."""
    names, *rows = load_workbook(io.BytesIO(data))["Rows"].iter_rows(values_only=True)
    return [dict(zip(names, row, strict=True)) for row in rows]


def read_jsonl(data: bytes) -> list[dict[str, Any]]:
    """Read a JSON lines file."""
    return [json.loads(line) for line in data.decode().splitlines()]


# --- the file itself


def test_a_csv_file_is_utf8_with_a_mark_and_crlf(filled: Store) -> None:
    data = render(filled, FlagFilter(), "csv")
    assert data.startswith(b"\xef\xbb\xbfdocument,claim_id,")
    assert data.endswith(b"\r\n")
    assert len(data.split(b"\r\n")) == 2 + 2 + 1  # header, two rows, the break in the note, the end


def test_an_empty_view_is_a_header_alone(store: Store) -> None:
    assert read_csv(render(store, FlagFilter(), "csv")) == []
    assert render(store, LogFilter(), "csv").decode("utf-8-sig") == ",".join(LOG_COLUMNS) + "\r\n"
    assert render(store, FlagFilter(), "jsonl") == b""


@pytest.mark.parametrize("before", ["", "'", "''", " ", "' "])
@pytest.mark.parametrize("sign", [*"=+-@\t\r\n", "＝", "＋", "－", "＠"])
def test_a_cell_that_could_be_a_formula_is_guarded(sign: str, before: str) -> None:
    text = f"{before}{sign}1+1"
    guarded = cell(text)
    assert guarded == "'" + text
    assert unguarded(guarded) == text


@pytest.mark.parametrize("value", [0, 7, -3, 1.5, -0.25, 2_000_000_000])
def test_numbers_stay_numbers(value: float) -> None:
    assert cell(value) == value
    assert b"".join(to_csv([{"n": value}], ["n"])).decode("utf-8-sig") == f"n\r\n{value}\r\n"


@pytest.mark.parametrize(
    ("value", "shown"),
    [(None, ""), (True, "yes"), (False, "no"), ("plain", "plain"), ("a=b", "a=b"), ("'s", "'s"), (["é"], '["é"]')],
)
def test_other_values_as_cells(value: object, shown: str) -> None:
    assert cell(value) == shown


TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
SPITEFUL = st.text(st.sampled_from("=+-@\t\r\n'\"＝ ,;a\x0b\u2028\ufeff"), max_size=6)


@given(st.lists(st.lists(TEXTS | SPITEFUL, min_size=3, max_size=3), max_size=5))
def test_any_text_comes_back_from_a_csv_file(table: list[list[str]]) -> None:
    columns = ["left", "middle", "right"]
    data = b"".join(to_csv([dict(zip(columns, row, strict=True)) for row in table], columns))
    back = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert back[0] == columns
    assert [[unguarded(text) for text in row] for row in back[1:]] == table
    assert not any(text.lstrip(" ").startswith(tuple("=+-@\t\r\n＝＋－＠")) for row in back[1:] for text in row)


@given(st.lists(st.dictionaries(TEXTS, TEXTS | st.integers() | st.none() | st.booleans()), max_size=4))
def test_any_row_comes_back_from_json_lines(table: list[dict[str, Any]]) -> None:
    data = b"".join(to_jsonl(table))
    assert [json.loads(line) for line in data.decode().split("\n")[:-1]] == table


# --- flags


def test_a_flag_as_a_csv_row(filled: Store) -> None:
    first, second = read_csv(render(filled, FlagFilter(), "csv"))
    assert list(first) == list(FLAG_COLUMNS)
    assert (first["start"], first["end"], first["flag"]) == ("0", "41", "contradicted")
    assert first["tags"] == "denied, repeated"
    assert first["speaker"] == "'=HYPERLINK(\"http://evil.example\")"
    assert (first["contradicts"], first["supports"], first["updates"]) == ("1", "0", "0")
    assert first["evidence"] == (
        "contradicts — harbour.txt [67:99]: “A union spokesman put it at 900.” (1,200 containers against 900)"
    )
    assert (first["verdict"], first["reviewer"], first["stale"]) == ("false", "Ada", "no")
    assert unguarded(first["note"]) == "-1+1\r\n“ünï”"
    assert (second["verdict"], second["stale"], second["evidence"]) == ("", "", "")


def test_a_flag_as_a_json_line_is_the_data_contracts_row_and_more(filled: Store) -> None:
    rows = read_jsonl(render(filled, FlagFilter(), "jsonl"))
    for row, flag in zip(rows, filled.flags(), strict=True):
        assert {name: row[name] for name in flag.to_row()} == json.loads(json.dumps(flag.to_row()))
    assert (rows[0]["verdict"], rows[0]["stale"], rows[1]["verdict"]) == ("false", False, None)


def test_a_ruling_on_other_evidence_is_exported_as_stale(filled: Store) -> None:
    filled.replace_flags([make_flag(FIRST)], fingerprint="y")
    assert read_csv(render(filled, FlagFilter(), "csv"))[0]["stale"] == "yes"


@pytest.mark.parametrize("kind", TABLES)
@pytest.mark.parametrize(
    ("filters", "claims"),
    [
        (FlagFilter(), [FIRST, SECOND]),
        (FlagFilter(flag=FlagKind.CONTRADICTED), [FIRST]),
        (FlagFilter(reviewed=False), [SECOND]),
        (FlagFilter(tag="denied", text="CONTAINERS"), [FIRST]),
        (FlagFilter(document="other.txt"), []),
    ],
)
def test_the_filtered_view_and_nothing_else(
    filled: Store, filters: FlagFilter, claims: list[Any], kind: Format
) -> None:
    data = render(filled, filters, kind)
    rows = read(data, kind)
    assert [row["claim_id"] for row in rows] == [claim.id for claim in claims]


def test_more_evidence_than_a_cell_holds_is_counted(store: Store) -> None:
    store.save_document(ARTICLE, [FIRST, SECOND], fingerprint="1")
    findings = (make_finding(text="a reason " * 100),)
    evidence = tuple(make_evidence(FIRST, SECOND, Relation.SUPPORTS, findings=findings) for _ in range(100))
    store.replace_flags([make_flag(FIRST, evidence=evidence)], fingerprint="x")
    (row,) = read_csv(render(store, FlagFilter(), "csv"))
    lines = row["evidence"].split("\n")
    assert len(row["evidence"]) < 32_767
    assert lines[-1] == f"and {100 - len(lines) + 1} more: export as jsonl to have all"
    assert row["supports"] == "100"
    assert len(read_jsonl(render(store, FlagFilter(), "jsonl"))[0]["evidence"]) == 100


def test_the_view_of_the_flag_stands_beside_the_verdict(filled: Store) -> None:
    decide.view_flag(filled, filled.flags()[0], FlagView.WRONG, fault=Fault.FALSE_ALARM, reviewer="Bo", at=at(3))
    first, second = read_csv(render(filled, FlagFilter(), "csv"))
    assert (first["verdict"], first["reviewer"]) == ("false", "Ada")
    assert (first["flag_view"], first["flag_fault"], first["flag_viewed_by"]) == ("wrong", "false alarm", "Bo")
    assert (second["flag_view"], second["flag_fault"], second["flag_viewed_by"]) == ("", "", "")


# --- the log


@pytest.mark.parametrize("kind", TABLES)
@pytest.mark.parametrize(
    ("filters", "seqs"),
    [
        (LogFilter(), [1, 2, 3]),
        (LogFilter(reviewer="Bo"), [2, 3]),
        (LogFilter(claim_id=FIRST.id), [1]),
        (LogFilter(up_to=2), [1, 2]),
        (LogFilter(since=at(2)), [3]),
    ],
)
def test_the_log_as_it_was_asked_for(filled: Store, filters: LogFilter, seqs: list[int], kind: Format) -> None:
    data = render(filled, filters, kind)
    rows = read(data, kind)
    assert [int(row["seq"]) for row in rows] == seqs
    assert list(rows[0]) == list(LOG_COLUMNS)


def test_the_exported_log_can_be_checked_with_nothing_but_json_and_a_hash(filled: Store) -> None:
    rows = read_jsonl(render(filled, LogFilter(), "jsonl"))
    before = "0" * 64
    for row in rows:
        fields = [name for name in log.FIELDS if name != "hash" and row[name] is not None]
        kept = {name: row[name] for name in fields}
        plain = json.dumps(kept, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
        assert (hashlib.sha256(plain).hexdigest(), row["prev_hash"]) == (row["hash"], before)
        before = row["hash"]
    assert rows[-1]["log_head"] == before


def test_an_exported_log_verifies_and_an_edited_one_does_not(filled: Store) -> None:
    rows = read_jsonl(render(filled, LogFilter(), "jsonl"))
    assert log.verify_chain(rows, heads=[log.Head(seq=None, hash=rows[0]["log_head"])]) is None
    rows[1]["reviewer"] = "Eve"
    broken = log.verify_chain(rows)
    assert broken is not None and broken.seq == 2


@pytest.mark.parametrize("kind", TABLES)
def test_a_row_of_the_log_has_its_claim_as_it_can_be_read_alone(store: Store, kind: Format) -> None:
    alone = "The port of Varnhold handled 1,200 containers in May"
    claim = FIRST.model_copy(update={"restated": alone})
    store.save_document(ARTICLE, [claim, SECOND], fingerprint="1")
    flags = [make_flag(claim), make_flag(SECOND)]
    store.replace_flags(flags, fingerprint="x")
    for flag in flags:
        decide.decide(store, flag, "true", reviewer="Ada", at=at())
    store.save_document(ARTICLE, [claim], fingerprint="2")
    rows = read(render(store, LogFilter(), kind), kind)
    assert [row["claim_text"] for row in rows] == [FIRST.text, SECOND.text]
    assert list(rows[0])[-1] == "context"
    assert [row["context"] or None for row in rows] == [alone, None]  # the corpus holds the second no more


# --- what travels with it


@pytest.mark.parametrize("kind", TABLES)
def test_every_row_says_what_the_file_is(filled: Store, kind: Format) -> None:
    data = render(filled, FlagFilter(tag="denied"), kind)
    rows = read(data, kind)
    assert rows[0]["log_head"] == filled.head().hash
    assert rows[0]["exported_by"] == f"Twosource {__version__}"
    assert json.loads(rows[0]["filter"]) == {"of": "flags", "tag": "denied"}


WRITTEN: list[tuple[FlagFilter | LogFilter, Format]] = [(FlagFilter(reviewed=True), kind) for kind in Format]
WRITTEN += [(LogFilter(reviewer="Bo"), kind) for kind in Format if not kind.of_claims]


@pytest.mark.parametrize(("filters", "kind"), WRITTEN)
def test_a_written_file_has_its_receipt_beside_it(
    filled: Store, tmp_path: Path, filters: FlagFilter | LogFilter, kind: Format
) -> None:
    out = tmp_path / f"out.{kind}"
    receipt = export(filled, filters, kind, out, at=at(9))
    assert out.read_bytes() == render(filled, filters, kind)
    assert sorted(path.name for path in tmp_path.iterdir()) == [out.name, f"{out.name}.meta.json"]
    written = json.loads((tmp_path / f"{out.name}.meta.json").read_text(encoding="utf-8"))
    assert written == receipt.model_dump(mode="json")
    assert written == {
        "file": out.name,
        "subject": "flags" if isinstance(filters, FlagFilter) else "log",
        "format": kind.value,
        "rows": 1 if isinstance(filters, FlagFilter) else 2,
        "sha256": hashlib.sha256(out.read_bytes()).hexdigest(),
        "filter": {"reviewed": True} if isinstance(filters, FlagFilter) else {"reviewer": "Bo"},
        "log_head": filled.head().hash,
        "log_head_seq": 3,
        "tool_version": __version__,
        "exported_at": "2026-03-01T12:09:00Z",
        "warnings": [NO_URL] if kind is Format.CLAIMREVIEW else [],
    }


class Breaking(Store):
    """A store whose disk fails in the middle of the flags."""

    def iter_flags(self, filters: FlagFilter = FlagFilter(), *, after: str | None = None) -> Iterator[Any]:  # noqa: B008
        """Yield one flag, then stumble."""
        yield next(super().iter_flags(filters, after=after))
        raise OSError(28, "No space left on device")


def test_an_export_that_fails_leaves_the_file_as_it_was(filled: Store, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    out.write_text("yesterday's")
    with pytest.raises(ExportError, match="out.csv: No space left on device; name a file in a folder"):
        export(Breaking(filled._database), FlagFilter(), "csv", out)
    assert out.read_text() == "yesterday's"
    assert [path.name for path in tmp_path.iterdir()] == ["out.csv"]


def test_an_export_takes_the_place_of_an_older_one(filled: Store, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    out.write_text("yesterday's")
    export(filled, FlagFilter(), "csv", out)
    assert out.read_bytes() == render(filled, FlagFilter(), "csv")


@pytest.mark.parametrize(("name", "message"), [("none/out.csv", "No such file"), (".", "name a file")])
def test_a_place_that_cannot_be_written_to(filled: Store, tmp_path: Path, name: str, message: str) -> None:
    with pytest.raises(ExportError, match=message):
        export(filled, FlagFilter(), "csv", tmp_path / name)


def test_an_unknown_format_names_the_known_ones(filled: Store, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="choose one of: csv, jsonl, xlsx, html, claimreview"):
        export(filled, FlagFilter(), "docx", tmp_path / "out.docx")
