"""Filters in; the buttons that download exactly what they show out."""

from functools import partial

import streamlit as st

from verify.desk.state import Desk
from verify.export import Format
from verify.store import FlagFilter, LogFilter

# what a button says, the file's kind, and what it is for
FORMATS = {
    Format.CSV: ("CSV", "text/csv", "Opens in Excel and in every other spreadsheet"),
    Format.JSONL: ("JSON lines", "application/jsonl", "One object a line, for scripts"),
}


def draw(desk: Desk, filters: FlagFilter | LogFilter, *, name: str, page: str) -> None:
    """Draw one button a format; the file is made when it is asked for."""
    with st.container(horizontal=True):
        for format, (label, mime, purpose) in FORMATS.items():
            st.download_button(
                label,
                data=partial(desk.export, filters, format),
                file_name=f"twosource-{name}.{format.value}",
                mime=mime,
                help=purpose,
                key=f"{page}_{name}_{format.value}",
                icon=":material/download:",
                on_click="ignore",
            )
