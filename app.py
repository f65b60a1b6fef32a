"""The desk's door: `streamlit run app.py` (or `make run`) serves the pages of verify/desk/ on this machine."""

import logging

import streamlit as st

from verify.desk import parts


def main() -> None:
    """Draw the page that a reader asked for, or the way in."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    st.set_page_config(page_title="Twosource", page_icon=parts.ICON, layout="wide")
    parts.style()

    with parts.opening("the desk"):  # a process that has just begun loads for a while
        from verify.desk import login, rest, session

    pages = [
        st.Page(session.OVERVIEW, title="Overview", icon=":material/home:", default=True),
        st.Page(session.REVIEW, title="Review", icon=":material/rule:"),
        st.Page(session.DOCUMENTS, title="Articles", icon=":material/article:"),
        st.Page(session.SOURCES, title="Sources", icon=":material/call_split:"),
        st.Page(session.ASK, title="Ask", icon=":material/search:"),
        st.Page(session.SECOND, title="Second reader", icon=":material/group:"),
        st.Page(session.LOG, title="Log", icon=":material/history:"),
    ]

    welcome = login.admitted()
    if welcome and session.of_a_team():
        pages.append(st.Page(session.WHO, title=session.person().name, icon=":material/person:"))
    page = st.navigation(pages, position="top" if welcome else "hidden")
    if welcome:
        with parts.opening(page.title):
            page.run()
        session.remember()
    rest.rest()


if __name__ == "__main__":  # and not where a process of a check looks up what it was started from
    main()
