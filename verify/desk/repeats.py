"""The open claim in; where else the same statement stands, and whether one verdict is given for all of them, out."""

import streamlit as st

from verify.desk import parts, session, words
from verify.desk.address import View
from verify.desk.state import Focus, Repeat
from verify.desk.words import count, plain

SHOWN = 20


def draw(view: View, focus: Focus) -> None:
    """Draw the choice to give the verdict everywhere at once, and the places."""
    if not focus.repeats:
        return
    open_ = [one for one in focus.repeats if one.open]
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="review_repeats"):
        if open_:
            places = count(len(open_), "other place")
            st.toggle(f"One verdict for this and {places} :gray[B]", key=key(view.claim or ""))
        with st.popover(f"The same words in {count(len(focus.repeats), 'other place')}", type="tertiary"):
            for one in focus.repeats[:SHOWN]:
                st.text(f"{one.publisher}: “{one.claim.text}”")
                parts.aside(plain(told(one)))
                to = view.but(claim=one.claim.id, reading="")
                st.button("Open it", key=f"review_repeat_{one.claim.id}", type="tertiary", on_click=session.show,
                          args=(to,))  # fmt: skip
            if len(focus.repeats) > SHOWN:
                parts.aside(f"{SHOWN} of {len(focus.repeats):,} are shown")


def told(one: Repeat) -> str:
    """Return what stands on another place: a verdict of its own stays whatever is said here."""
    return f"{words.VERDICTS[one.ruling.verdict]}, by {one.ruling.reviewer}; stays" if one.ruling else "open"


def key(claim_id: str) -> str:
    """Return the key of a claim's choice: each has its own, so that none wanders to the next claim."""
    return f"review_all_{claim_id}"


def chosen(claim_id: str, focus: Focus) -> list[str]:
    """Return the other places that get the verdict too."""
    if not st.session_state.get(key(claim_id)):
        return []
    return [one.claim.id for one in focus.repeats if one.open]
