"""Whoever logged in; what they may do here, and the way out, out."""

import streamlit as st

from verify.decisions.roles import NEEDS, Task
from verify.desk import session
from verify.desk.words import plain


def page() -> None:
    """Draw the name that signs the rows of the log, the role and what it includes."""
    with session.calm():
        person = session.person()
        st.subheader(plain(person.name), anchor=False)
        signed = " Your rows of the log are signed with this name." if any(map(person.may, Task)) else ""
        st.markdown(f"You are here as **{person.role.one}**.{signed}")
        st.markdown("You can read everything and export it.")
        st.markdown("\n".join(f"- {told(person.may(task), task)}" for task in Task))
        if session.of_a_team():
            st.button("Log out", key="who_leave", icon=":material/logout:", on_click=st.logout)


def told(may: bool, task: Task) -> str:
    """Return whether a task is included, in words."""
    return f"You can {task}." if may else f"To {task} takes {NEEDS[task].one}."


if __name__ == "__main__":  # Streamlit runs the page as a script
    page()
