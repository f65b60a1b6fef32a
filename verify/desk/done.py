"""An act on a claim in; one calm line out that says what was marked, by whom, on what, and how it is taken back.

The line stands where the act led to, and goes with the next act or when the reader goes on.
"""

from collections.abc import Sequence
from textwrap import shorten

import streamlit as st

from verify.desk import session
from verify.desk.address import View
from verify.desk.state import Desk
from verify.desk.words import VERDICTS, count, plain
from verify.model import Verdict

TOLD = "review_told"  # (the claim that the act led to, what was done)
SHOWN = 90  # characters of the claim


def tell(text: str) -> None:
    """Keep what was just done, for the page that is drawn next."""
    st.session_state[TOLD] = (session.view().claim, text)


def told(view: View) -> str:
    """Return what was just done, as long as the reader is where it led to."""
    where, text = st.session_state.get(TOLD) or (None, "")
    return text if where == view.claim else ""


def draw(view: View) -> None:
    """Draw what was just done, where there is anything."""
    if text := told(view):
        with st.container(key="review_told"):
            st.markdown(f":gray[:small[:material/check: {text}]]")


def tell_verdict(desk: Desk, view: View, verdict: Verdict, by: str, also: Sequence[str]) -> None:
    """Say which verdict was written, by whom and on what."""
    places = f" and in {count(len(also), 'other place')}" if also else ""
    marked = f"Marked **{VERDICTS[verdict]}**, by {plain(by)}: {_claim(desk, view.claim)}{places}"
    tell(f"{marked}. Undo (U) takes it back.")


def tell_undo(desk: Desk, by: str, verdict: Verdict | None) -> None:
    """Say which verdict was taken back, and what stands on the claim now."""
    claim_id = session.view().claim or ""
    stands = desk.store.rulings([claim_id]).get(claim_id)
    now = f"{VERDICTS[stands.verdict]}, by {plain(stands.reviewer)}, stands" if stands else "it is open"
    taken = f"**{VERDICTS[verdict]}**" if verdict else "The last verdict"
    tell(f"{taken} taken back, by {plain(by)}: {_claim(desk, claim_id)}; {now} again.")


def tell_view(by: str, *, stands: bool) -> None:
    """Say that a view of the flag was taken back; one that stands is told beside the verdict anyway."""
    tell("" if stands else f"View of the flag taken back, by {plain(by)}.")


def _claim(desk: Desk, claim_id: str | None) -> str:
    flag = desk.store.flag(claim_id or "")
    return f"“{plain(shorten(flag.claim.restated, SHOWN, placeholder=' …'))}”" if flag else "a claim"
