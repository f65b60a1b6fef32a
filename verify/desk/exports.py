"""Filters in; the buttons that download exactly what they show out."""

from functools import partial

import streamlit as st

from verify.desk import parts
from verify.desk.state import Desk
from verify.desk.words import plain
from verify.export import Format
from verify.store import FlagFilter, LogFilter

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
# what a button says, the file's kind, and what it is for
FORMATS = {
    Format.CSV: ("CSV", "text/csv", "Opens in Excel and in every other spreadsheet"),
    Format.XLSX: ("Excel", XLSX, "A workbook with typed columns and filters"),
    Format.HTML: ("Report", "text/html", "One page for the editor, with evidence, verdicts and history; prints well"),
    Format.CLAIMREVIEW: ("ClaimReview", "application/ld+json", "Schema.org’s markup of the verdicts, for publication"),
    Format.JSONL: ("JSON lines", "application/jsonl", "One object a line, for scripts"),
}
NOTHING = "; there is no verdict here to publish yet."


def draw(desk: Desk, filters: FlagFilter | LogFilter, *, name: str, page: str) -> None:
    """Draw one button a format; the file is made when it is asked for."""
    told: list[str] = []
    with st.container(horizontal=True, gap="xsmall"):
        for format, (label, mime, purpose) in FORMATS.items():
            if format.of_claims and isinstance(filters, LogFilter):
                continue
            empty = desk.is_empty(filters, format)
            warnings = () if empty else desk.export_warnings(filters, format)
            told += [f"{label}: {warning}." for warning in warnings]
            st.download_button(
                label,
                data=partial(desk.export, filters, format),
                file_name=f"twosource-{name}.{format.ending}",
                mime=mime,
                help=plain(f"{purpose}{NOTHING if empty else '.'}"),
                disabled=empty,
                key=f"{page}_{name}_{format.value}",
                icon=":material/download:",
                on_click="ignore",
            )
    for warning in told:
        parts.aside(f":material/warning: {plain(warning)}")
