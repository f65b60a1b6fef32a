"""A statement typed in; what in the corpus speaks against it and for it, out, each with the way to its claim."""

import streamlit as st

from verify import settings
from verify.desk import chips, parts, session
from verify.desk.address import EVERY, View
from verify.desk.state import Desk
from verify.desk.words import plain

STATEMENT, DAY, CARDS, ASKED = "ask_statement", "ask_day", "ask_cards", "statement"


def page() -> None:
    """Draw the question, and what the corpus says to it."""
    with session.calm():
        desk = session.desk()
        st.subheader("Ask the corpus", anchor=False)
        draw_question()
        asked = st.query_params.get(ASKED, "")
        if not desk.store.count():
            session.no_corpus(f"{desk.store.name}: no claim is flagged in it")
        elif asked.strip():
            draw_answers(desk, asked)
        else:
            parts.aside("Type a statement to see which articles contradict or support it. It is not kept or logged.")


def draw_question() -> None:
    """Draw the fields for the statement and the day it was said; what was asked stands in the address."""
    if STATEMENT not in st.session_state:
        st.session_state[STATEMENT] = st.query_params.get(ASKED, "")
    hint = "About 900 workers walked out on Monday."
    st.text_area("Statement", key=STATEMENT, height=90, max_chars=2000, placeholder=hint, on_change=ask)
    with st.container(horizontal=True, vertical_alignment="bottom", key="ask_ways"):
        why = "So that yesterday and last week are understood"
        st.date_input("Said on (where it matters)", value=None, key=DAY, help=why, width=240)
        st.button("Ask", key="ask_go", type="primary", icon=":material/search:", on_click=ask)


def ask() -> None:
    """Put the statement into the address; the page is drawn from it."""
    st.query_params.from_dict({ASKED: st.session_state[STATEMENT]} if st.session_state[STATEMENT].strip() else {})


def draw_answers(desk: Desk, asked: str) -> None:
    """Draw how many speak against it, for it and of its later state, then each of them."""
    with st.spinner("Reading the corpus", show_time=False):
        cards = desk.ask(asked, st.session_state.get(DAY), model=settings.load().model)
    if looked_for := desk.turned(asked):
        parts.aside(f"What is looked for are statements; this question is taken for: {plain(looked_for)}")
    if not cards:
        st.markdown("**Nothing was found that contradicts or supports this.**")
        parts.aside(
            "That says nothing about whether it is true, and other wordings may be missed: "
            "put it in other words, or search the queue."
        )
        return
    counted = chips.tally([card["does"] for card in cards])
    st.markdown(f"{', '.join(f'**{number:,}** {word}' for number, word in counted)}: {plain(asked)}")
    parts.answers(cards, key=CARDS, on_open=lambda: None)
    chosen = st.session_state[CARDS].get("open")
    if chosen:
        st.switch_page(session.REVIEW, query_params=View(status=EVERY, claim=chosen).to_query())


if __name__ == "__main__":  # Streamlit runs the page as a script
    page()
