"""The workbook: typed columns, text that stays text whatever it looks like, and cells that Excel can hold."""

import io
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from verify.outputs.workbook import CUT, fitting, to_xlsx

COLUMNS = ["text", "start", "stale", "at", "tags"]


def opened(*rows: Mapping[str, Any]) -> Workbook:
    """Return the workbook of some rows as another program reads it."""
    return load_workbook(io.BytesIO(to_xlsx(rows, COLUMNS, {"log_head": "h" * 64, "filter": "=1+1"})))


def test_columns_keep_their_types() -> None:
    sheet = opened({"text": "12", "start": 12, "stale": True, "at": "2026-03-01T12:00:05.250000+00:00", "tags": ["é"]})
    cells = [cell.value for cell in sheet["Rows"][2]]
    assert cells == ["12", 12, True, datetime(2026, 3, 1, 12, 0, 5, 250000), '["é"]']
    assert sheet["Rows"]["D2"].is_date


def test_the_header_stays_and_filters_reach_over_all_rows() -> None:
    rows = opened({"text": "a"}, {"text": "b"})["Rows"]
    assert (rows.freeze_panes, rows.auto_filter.ref) == ("A2", "A1:E3")
    assert [cell.value for cell in rows[1]] == COLUMNS


def test_the_second_sheet_says_what_the_file_is() -> None:
    about = opened({})["About"]
    assert [[cell.value for cell in row] for row in about] == [["log_head", "h" * 64], ["filter", "=1+1"]]
    assert about["B2"].data_type == "s"


@pytest.mark.parametrize(
    "text",
    ["=1+1", "{=1+1}", "+1", "-1", "@SUM(A1)", "\t=1", "https://evil.example", "mailto:a@b.example", "'=1", "1e5"],
)
def test_text_is_written_as_text(text: str) -> None:
    sheet = opened({"text": text})["Rows"]
    assert (sheet["A2"].value, sheet["A2"].data_type, sheet["A2"].hyperlink) == (text, "s", None)
    assert sheet["A2"].quotePrefix == text.startswith(("=", "+", "-", "@", "\t", "'"))


TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1)


@settings(max_examples=40)
@given(st.lists(TEXTS, min_size=1, max_size=4))
def test_any_text_comes_back(texts: list[str]) -> None:
    sheet = opened(*({"text": text} for text in texts))["Rows"]
    assert [cell.value for cell in sheet["A"][1:]] == texts


@pytest.mark.parametrize("char", ["a", "é", "\N{CAT FACE}"])
def test_a_text_that_no_cell_holds_is_cut_and_says_so(char: str) -> None:
    cut = fitting(char * 40_000)
    assert cut.endswith(CUT)
    assert 31_000 < len(cut.encode("utf-16-le")) / 2 <= 32_767
    assert fitting(char * 100) == char * 100


def test_the_same_rows_give_the_same_bytes() -> None:
    assert to_xlsx([{"text": "a"}], COLUMNS, {}) == to_xlsx([{"text": "a"}], COLUMNS, {})
