"""An article in; the fields to put right what is known about it, and who changed what and when, out."""

from datetime import date

import streamlit as st

from verify.decisions.edit import value_of
from verify.decisions.roles import Task
from verify.desk import checking, deeds, naming, parts, session, words
from verify.desk.parts import Cell
from verify.desk.state import Desk, Reading
from verify.model import Document, LogEntry

LABELS = {"title": "Title", "publisher": "Publisher", "author": "Author", "published": "Published", "url": "Address"}
CHANGES = ("Time (UTC)", "tight"), ("Reviewer", "name"), ("Change", "break")


def draw(desk: Desk, reading: Reading) -> None:
    """Draw the fields, and below them what was changed before."""
    with st.expander("Put these particulars right", icon=":material/edit:", key="particulars_box"):
        if session.reviewer():
            draw_fields(desk, reading.document)
        else:
            naming.ask()
    if reading.changes:
        lines = [line(entry) for entry in reversed(reading.changes)]
        parts.table(CHANGES, lines, label="Changes to the particulars", key="particulars_changes")


def draw_fields(desk: Desk, document: Document) -> None:
    """Draw one field a particular, holding what is known; the change is written on a press of the button."""
    with st.form(f"particulars_{document.id}", border=False):
        for name, label in LABELS.items():
            value = value_of(document, name)
            if name == "published":
                known = date.fromisoformat(value) if value else None
                st.date_input(
                    label, value=known, key=key(document, name), min_value=date(1800, 1, 1), format="YYYY-MM-DD"
                )
            else:
                st.text_input(label, value=value, key=key(document, name), max_chars=1000)
        st.text_input("Why", key=key(document, "note"), placeholder="how you know", max_chars=1000)
        st.form_submit_button("Write into the log", type="primary", on_click=save, args=(desk, document),
                              **session.offered(desk.why_not(Task.RULE)))  # fmt: skip


def key(document: Document, name: str) -> str:
    """Return a field's key: it changes with what is known, so that the field shows it."""
    known = value_of(document, name) if name in LABELS else ""
    return f"particulars_{name}_{document.id}_{known}"


def save(desk: Desk, document: Document) -> None:
    """Write what was changed into the log and have the flags follow, outside the page."""
    said = {name: str(st.session_state.get(key(document, name)) or "") for name in LABELS}
    note = st.session_state.get(key(document, "note")) or ""
    by = session.reviewer()
    if session.attempt(lambda: desk.describe(document.id, said, reviewer=by, at=session.now(), note=note)):
        checking.check()


def line(entry: LogEntry) -> list[Cell]:
    """Return one change as the table shows it."""
    told = deeds.changed(entry) + (f" ({entry.note})" if entry.note else "")
    return [{"t": words.moment(entry.at)}, {"t": entry.reviewer}, {"t": told}]
