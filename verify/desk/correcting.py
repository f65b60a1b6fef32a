"""A claim or an article in; the fields to put a claim right or to add a missed one, and what was said so far, out."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

import streamlit as st

from verify.decisions.roles import Task
from verify.desk import checking, deeds, naming, origin, parts, session, words
from verify.desk.address import View
from verify.desk.state import Desk, Focus, Reading
from verify.desk.state.mending import EXACT, MEASURES, RANGE
from verify.desk.words import plain
from verify.model import Claim, Document, LogEntry

HOW = {"=": "exactly", "~": "about", "≥": "at least", "≤": "at most", "range": "from … to …"}
MISSED = -1  # among the amounts or times of a claim: one that was not read
OPEN = "correcting_open"  # the place in the article that was selected to be added
DONE = "correcting_done"


def draw(desk: Desk, view: View, focus: Focus) -> None:
    """Draw the way to put the open claim right."""
    claim = focus.flag.claim
    closed = session.offered(desk.why_not(Task.RULE))
    label = "Corrected" if claim.by_hand else "Correct"
    with st.popover(label, type="tertiary", icon=":material/edit:", key=focus.closing("correcting_box"), **closed):
        if not session.reviewer():
            parts.aside("Give your name below first: it stands on every row of the log.")
            return
        draw_said(desk, desk.mends(claim.document_id, claim.id))
        speaker, source, amount, time = st.tabs(["Speaker", "Source", "Amount", "Time"])
        with speaker:
            draw_speaker(desk, view, claim)
        with source:
            draw_source(desk, view, focus)
        with amount:
            draw_amount(desk, view, claim)
        with time:
            draw_time(desk, view, claim)


def draw_speaker(desk: Desk, view: View, claim: Claim) -> None:
    """Draw the field for who says it."""
    key = f"correcting_speaker_{claim.id}"
    hint = "empty: the article, in its own voice"
    st.text_input("Who says it?", value=claim.speaker or "", key=key, placeholder=hint, max_chars=300)
    why = ask_why(f"correcting_speaker_why_{claim.id}")
    st.button("Write into the log", key="correcting_speaker_do", on_click=save_speaker,
              args=(desk, view, key, why))  # fmt: skip


def save_speaker(desk: Desk, view: View, key: str, why: str) -> None:
    """Record who says the claim."""
    write(partial(desk.set_speaker, view, str(st.session_state.get(key) or "")), why)


def draw_source(desk: Desk, view: View, focus: Focus) -> None:
    """Draw where the claim is held to come from, and the field to put that right."""
    claim, now = focus.flag.claim, focus.flag.origin
    st.text(f"Now: {now or 'not known'}" + (f" ({focus.flag.origin_why})" if focus.flag.origin_why else ""))
    if word := desk.named(claim):
        origin.draw_words(desk, [word])
    if why := desk.why_not(Task.SOURCES):
        parts.aside(f":material/lock: {plain(why)}.")
    else:
        origin.draw_naming(f"review_origin_{claim.id}", now, partial(desk.set_claim_origin, view))


def draw_amount(desk: Desk, view: View, claim: Claim) -> None:
    """Draw the fields of one amount, holding what was read."""
    number = choose("Which amount?", "amount", [one.text for one in claim.quantities], claim)
    read = claim.quantities[number] if number != MISSED else None
    how = read.approximation if read else EXACT
    value, upper = (read.low, read.high) if read and how == RANGE else (read.value if read else None, None)
    fields = {
        "words": ("Its words in the statement", read.text if read else "", "empty: it is no amount"),
        "value": ("Number", figure(value), "1200"),
        "upper": ("up to (of a range)", figure(upper), ""),
        "unit": ("Of what", (read.unit if read else "") or "", "workers, USD, percent"),
    }
    keys = draw_fields("amount", number, claim, fields)
    keys["how"] = f"correcting_how_{number}_{claim.id}"
    st.selectbox("How exactly is it meant?", MEASURES, index=MEASURES.index(how) if how in MEASURES else 0,
                 format_func=HOW.__getitem__, key=keys["how"])  # fmt: skip
    draw_save(desk.set_amount, view, number, keys, claim, "amount")


def draw_time(desk: Desk, view: View, claim: Claim) -> None:
    """Draw the fields of one time, holding what was read."""
    number = choose("Which time?", "time", [one.text for one in claim.periods], claim)
    read = claim.periods[number] if number != MISSED else None
    fields = {
        "words": ("Its words in the statement", read.text if read else "", "empty: the statement as a whole"),
        "from": ("From", (read.start_date if read else "") or "", "2026-03-01, 2026-03 or 2026; empty: no time"),
        "to": ("To", (read.end_date if read else "") or "", "empty: the same"),
    }
    draw_save(desk.set_time, view, number, draw_fields("time", number, claim, fields), claim, "time")


def choose(question: str, what: str, found: Sequence[str], claim: Claim) -> int:
    """Draw the choice between the amounts or times that were read, and one that was missed."""
    labels = {**{place: f"“{text}”" for place, text in enumerate(found)}, MISSED: "One that was missed"}
    key = f"correcting_{what}_{claim.id}"
    return int(st.selectbox(question, list(labels), format_func=labels.__getitem__, key=key))


def draw_fields(
    what: str, number: int, claim: Claim, fields: Mapping[str, tuple[str, str, str]]
) -> dict[str, str]:
    """Draw one field each of (label, what is known, hint), and return their keys."""
    keys = {name: f"correcting_{what}_{name}_{number}_{claim.id}" for name in fields}
    for name, (label, value, hint) in fields.items():
        st.text_input(label, value=value, key=keys[name], placeholder=hint, max_chars=300)
    return keys


def draw_save(
    act: Callable[..., None], view: View, number: int, keys: dict[str, str], claim: Claim, what: str
) -> None:
    """Draw the reason and the button."""
    why = ask_why(f"correcting_{what}_why_{claim.id}")
    st.button("Write into the log", key=f"correcting_{what}_do", on_click=save_field,
              args=(act, view, number, keys, why))  # fmt: skip


def save_field(act: Callable[..., None], view: View, number: int, keys: dict[str, str], why: str) -> None:
    """Record an amount or a time as it stands in its fields."""
    said = {name: str(st.session_state.get(key) or "") for name, key in keys.items()}
    write(partial(act, view, None if number == MISSED else number, said), why)


def figure(value: float | None) -> str:
    """Return a number as it is typed."""
    return "" if value is None else f"{value:.12g}"


def ask_why(key: str) -> str:
    """Draw the field for a reason and return its key."""
    st.text_input("Why", key=key, placeholder="how you know", max_chars=1000)
    return key


def write(act: Callable[..., None], why: str) -> bool:
    """Record a correction with the reason that stands in a field; the flags follow outside the page."""
    note = str(st.session_state.get(why) or "")
    if not session.attempt(lambda: act(reviewer=session.reviewer(), at=session.now(), note=note)):
        return False
    st.session_state[why] = ""
    checking.check()
    return True


def draw_said(desk: Desk, rows: Sequence[LogEntry]) -> None:
    """Draw what was put right so far, each with a way to take it back."""
    for row in reversed(rows):
        with st.container(border=True, gap=None, key=f"correcting_row_{row.seq}"):
            st.text(deeds.changed(row))
            st.text(row.note)
            parts.aside(plain(f"{row.reviewer}, {words.day(row.at.date())}, row {row.seq}"))
            st.button("Take back", key=f"correcting_back_{row.seq}", type="tertiary", icon=":material/undo:",
                      on_click=take_back, args=(desk, row))  # fmt: skip


def take_back(desk: Desk, row: LogEntry) -> None:
    """Take a correction back and have the flags follow."""
    if session.attempt(lambda: desk.take_back_mend(row, reviewer=session.reviewer(), at=session.now())):
        checking.check()


# --- a claim that was missed


def draw_adding(desk: Desk, reading: Reading) -> None:
    """Draw the way to add a claim, and those that were added to the article."""
    st.button("Add a claim that was missed", key="correcting_add", icon=":material/add:", on_click=begin, args=(0, ""),
              **session.offered(desk.why_not(Task.RULE)))  # fmt: skip
    parts.aside("Or select its words in the article.")
    rows = desk.mends(reading.document.id)
    if rows:
        with st.expander(f"{words.count(len(rows), 'correction')} by hand", key="correcting_rows"):
            for row in rows:
                st.text(f"“{row.claim_text}”")
                draw_said(desk, [row])
    if OPEN in st.session_state:
        ask(desk, reading.document)


def begin(near: int, text: str) -> None:
    """Open the fields for a claim that was missed, holding what was selected."""
    st.session_state[OPEN] = near
    st.session_state["correcting_words"] = text


def select(document: Document, place: Any) -> None:
    """Open the fields with a stretch of the article that was selected in it."""
    if place:
        begin(int(place["start"]), document.text[int(place["start"]) : int(place["end"])].strip())


@st.dialog("A claim that was missed", width="medium", on_dismiss=lambda: st.session_state.pop(OPEN, None))
def ask(desk: Desk, document: Document) -> None:
    """Draw the fields for a claim that was missed."""
    if st.session_state.pop(DONE, False):
        st.rerun()
    if not session.reviewer():
        naming.ask(place="_missed")
        return
    st.text_area("The statement, as it stands in the article", key="correcting_words", height=120)
    st.text_input("Who says it?", key="correcting_who", placeholder="empty: as it is read", max_chars=300)
    why = ask_why("correcting_add_why")
    st.button("Write into the log", key="correcting_add_do", type="primary", on_click=add, args=(desk, document, why))


def add(desk: Desk, document: Document, why: str) -> None:
    """Record the claim that was missed, and close the fields."""
    state = st.session_state
    text, who = str(state.get("correcting_words") or ""), str(state.get("correcting_who") or "")
    near = int(state.get(OPEN, 0))
    if write(partial(desk.add_claim, document.id, text, near=near, speaker=who), why):
        state.pop(OPEN, None)
        state[DONE], state["correcting_who"] = True, ""
