"""A view with an open claim in; the claim in its article, its evidence and the verdict bar on the page out."""

from collections.abc import Mapping
from functools import partial
from typing import Any

import streamlit as st

from verify.decisions.roles import Task
from verify.desk import checking, correcting, deeds, filters, naming, origin, parts, session, shortcuts, verdicts, words
from verify.desk.address import STATUS, View
from verify.desk.cards import with_opinions
from verify.desk.sheet import ALL
from verify.desk.state import Desk, Focus
from verify.desk.words import plain
from verify.model import Grade, LogEntry

SHEET, SCORES = "review_sheet", "review_scores"


def draw(desk: Desk, view: View) -> None:
    """Draw the open claim, what it is compared with, and the bar to rule on it."""
    focus = desk.focus(view, session.blind_to(), scores=bool(st.session_state.get(SCORES)))
    if focus is None:
        return draw_gone(view)
    parts.style("focus.css")
    draw_ways(desk, view, focus)
    checking.draw(outcome=False)
    endpoint = session.endpoint()
    drawn = with_opinions(focus.sheet, focus.history, endpoint.name if endpoint else "")
    parts.sheet(drawn, key=SHEET, on_read=read, on_ask=partial(ask, desk, view))
    if focus.sheet["hidden"]:
        label = f"Show {focus.sheet['hidden']:,} more pieces of evidence"
        st.button(label, key="review_more", on_click=session.show, args=(view.but(reading=ALL),))
    verdicts.draw(desk, view, focus)


def draw_gone(view: View) -> None:
    """Say that the open claim is no longer there, and offer the way back."""
    st.subheader("This claim is no longer in the corpus", anchor=False)
    st.markdown("Its article was changed or taken out when the corpus was checked again. The log keeps its verdicts.")
    with st.container(horizontal=True):
        st.button("Back to the queue", key="review_back", on_click=session.show, args=(view.but(claim=None),))
        st.page_link(session.LOG, label="Its history in the log", query_params={"claim": view.claim or ""})


def draw_ways(desk: Desk, view: View, focus: Focus) -> None:
    """Draw the ways back, to the claim before and to the next, and where this one stands."""
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="review_ways"):
        way("Queue", "q", "arrow_back", view.but(claim=None, reading=""))
        way("Previous", "k", "keyboard_arrow_up", view.but(claim=focus.before, reading=""), disabled=not focus.before)
        way("Next", "j", "keyboard_arrow_down", view.but(claim=focus.after, reading=""), disabled=not focus.after)
        parts.aside(plain(place(view, focus, desk.headlines())), width="content")
        st.space("stretch")
        if focus.ruling and focus.flag.evidence:
            hint = "How alike a model takes the statements to be; shown only after a verdict, so that it sways nobody"
            st.toggle("Scores", key=SCORES, help=hint)
        correcting.draw(desk, view, focus)
        draw_source(desk, view, focus)
        draw_history(focus)
        shortcuts.draw(shortcuts.on_claim(desk, focus))
        naming.draw()


def way(label: str, key: str, icon: str, to: View, *, disabled: bool = False) -> None:
    """Draw a button that opens another view."""
    st.button(
        label,
        key=f"review_{label.lower()}",
        type="tertiary",
        icon=f":material/{icon}:",
        shortcut=key,
        disabled=disabled,
        on_click=session.show,
        args=(to,),
    )


def place(view: View, focus: Focus, called: Mapping[str, str]) -> str:
    """Return where the claim stands in the queue: "3 of 12 · contradicted · open"."""
    wanted = STATUS.get(view.status)
    inside = wanted is None or wanted == (focus.ruling is not None)
    inside = inside and focus.position <= focus.total
    counted = f"{focus.position:,} of {focus.total:,}" if inside else f"{focus.total:,} left"
    return f"{counted} · {filters.told(view, called)}"


def draw_source(desk: Desk, view: View, focus: Focus) -> None:
    """Draw how reliable the claim's origin is, and the ways to say so and to put the origin right."""
    flag = focus.flag
    if not flag.origin:
        return
    label = f"Source {flag.source_grade}" if flag.source_grade else "Source"
    with st.popover(label, type="tertiary", icon=":material/shield:"):
        st.text(flag.origin)
        origin.draw_link(flag.origin)
        with st.container(gap=None):
            for letter, means in words.GRADES.items():
                st.button(
                    f"{letter}  {means}",
                    key=f"review_grade_{letter}",
                    type="primary" if flag.source_grade is letter else "tertiary",
                    on_click=grade,
                    args=(desk, view, letter),
                    **session.offered(desk.why_not(Task.SOURCES)),
                )
        parts.aside("Where it really comes from is put right under Correct, Source.")


def grade(desk: Desk, view: View, letter: Grade) -> None:
    """Record the grade of the origin; the claim stays open."""
    session.attempt(lambda: desk.grade(view, letter, reviewer=session.reviewer(), at=session.now()))


def draw_history(focus: Focus) -> None:
    """Draw what was ruled on the claim before, newest first."""
    if not focus.history:
        return
    with st.popover(f"History {len(focus.history)}", type="tertiary", icon=":material/history:"):
        for entry in reversed(focus.history):
            draw_entry(entry)
        st.page_link(session.LOG, label="In the log", icon=":material/history:",
                     query_params={"claim": focus.flag.claim.id})  # fmt: skip


def draw_entry(entry: LogEntry) -> None:
    """Draw one row of the log: who did what and when, and in what words."""
    with st.container(gap=None):
        st.text(f"{entry.reviewer} · {deeds.acted(entry)}")
        parts.aside(f"{words.moment(entry.at)} UTC")
        for said in filter(None, (deeds.changed(entry), deeds.sourced(entry), entry.note, entry.evidence_url)):
            st.text(said)


def ask(desk: Desk, view: View) -> None:
    """Ask a model elsewhere for a second opinion on the piece that was chosen; the answer goes into the log."""
    chosen, endpoint = st.session_state[SHEET].ask, session.endpoint()
    if chosen and endpoint:
        me = session.reviewer()
        session.attempt(lambda: desk.second_opinion(view, chosen, endpoint, reviewer=me, at=session.now()))


def read() -> None:
    """Open or close the whole article of a piece of evidence."""
    chosen: Any = st.session_state[SHEET].read
    if chosen:
        session.show(session.view().but(reading="" if chosen == "close" else chosen))
