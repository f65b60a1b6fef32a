"""A view of the queue in; the reviewer's own views by name, and a way to keep this one, out."""

import streamlit as st

from verify.desk import naming, parts, session
from verify.desk.address import View
from verify.desk.state import Desk
from verify.desk.words import plain

NAME = "saved_name"


def draw(desk: Desk, view: View) -> None:
    """Draw the saved views beside the queue; the one that is shown is marked."""
    by = session.reviewer()
    found = desk.saved(by)
    now = next((name for name, kept in found.items() if kept == view.kept), None)
    label = plain(now or "Saved views")
    with st.sidebar, st.popover(label, icon=":material/bookmark:", key="saved_box", width="stretch"):
        for name, kept in found.items():
            draw_one(desk, name, kept, current=name == now)
        if not found:
            parts.aside("Filters and order that you use often, under a name of your own.")
        if not by:
            naming.ask("Whose views are they?", place="_saved")
            return
        st.text_input("Keep what is shown now as", key=NAME, placeholder="a name", max_chars=60)
        st.button("Keep", key="saved_keep", on_click=keep, args=(desk, view))


def draw_one(desk: Desk, name: str, kept: View, *, current: bool) -> None:
    """Draw the way into one view, and the way to forget it."""
    with st.container(horizontal=True, vertical_alignment="center", gap="xsmall"):
        label = f"**{plain(name)}**" if current else plain(name)
        st.button(label, key=f"saved_open_{name}", type="tertiary", on_click=session.show, args=(kept,))
        st.space("stretch")
        st.button("Forget", key=f"saved_forget_{name}", type="tertiary", icon=":material/close:", on_click=forget,
                  args=(desk, name))  # fmt: skip


def keep(desk: Desk, view: View) -> None:
    """Keep the view under the name that was typed."""
    name = str(st.session_state.get(NAME) or "")
    if session.attempt(lambda: desk.save(view, name, session.reviewer())):
        st.session_state[NAME] = ""


def forget(desk: Desk, name: str) -> None:
    """Forget a view."""
    session.attempt(lambda: desk.forget(name, session.reviewer()))
