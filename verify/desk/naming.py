"""Whoever sits at the desk in; the name that stands on the rows of the log, asked for once, out."""

from collections.abc import Callable

import streamlit as st

from verify.desk import session
from verify.desk.words import plain
from verify.errors import DecideError

WHO = "Who checks? Your name stands on every row of the log."
ASKED = "review_name"


def is_known() -> bool:
    """Return whether it is known who checks; else say that it is needed."""
    if session.reviewer():
        return True
    session.told(DecideError("give your name first, above the verdicts: it stands on every row of the log"))
    return False


def ask(question: str = WHO, then: Callable[[], None] = lambda: None, *, place: str = "") -> None:
    """Ask once who reviews: no row of the log goes without a name; `then` is done when it is known.

    `place` tells a field from others on the same page.
    """
    key = f"{ASKED}{place}"
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key=f"review_ask{place}"):
        st.markdown(plain(question), width="content")
        st.text_input(question, key=key, on_change=take, args=(key, then), width=260, placeholder="your name",
                      label_visibility="collapsed")  # fmt: skip
        st.button("Begin", key=f"review_begin{place}", type="primary", on_click=take, args=(key, then))


def take(key: str = ASKED, then: Callable[[], None] = lambda: None) -> None:
    """Keep the name that was typed."""
    session.name_reviewer(st.session_state.get(key) or "")
    if session.reviewer():
        then()


def draw() -> None:
    """Show who checks, and let somebody else take the desk."""
    name = session.reviewer()
    if not name or session.of_a_team():
        return
    with st.popover(plain(name), type="tertiary", icon=":material/person:", help="Whose name stands on what you do"):
        st.text_input("Somebody else takes the desk", key=ASKED, placeholder="name", on_change=take)
