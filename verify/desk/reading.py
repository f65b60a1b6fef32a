"""The open claim in; what a second reader sees of its verdict and may say to it, out."""

from collections.abc import Callable
from functools import partial

import streamlit as st

from verify.decisions.roles import Task
from verify.decisions.second import Reading
from verify.desk import done, session
from verify.desk.address import View
from verify.desk.state import Desk, Focus
from verify.desk.words import VERDICTS, plain
from verify.model import Verdict

ASK = "review_assignee"
Settle = Callable[[View], None]  # forgets the draft of a note that is in the log now


def draw(desk: Desk, view: View, focus: Focus, settle: Settle) -> None:
    """Draw the second reader's line: nothing on a claim that nobody ruled on."""
    if focus.hidden:
        told_ = "Somebody ruled on this claim. Give your own verdict to see theirs."
        st.markdown(f":material/visibility_off: {told_}", width="content")
    elif is_shown(focus) and focus.second and focus.ruling:
        for reading in focus.second.readings:
            icon = "done" if reading.agrees else "close"
            st.markdown(f":material/{icon}: {plain(told(reading))}", width="content")
        draw_ways(desk, view, focus, focus.ruling.verdict, settle)


def is_shown(focus: Focus) -> bool:
    """Say whether a verdict stands on the claim and may be seen."""
    return focus.second is not None and focus.ruling is not None and not focus.hidden


def is_theirs(focus: Focus) -> bool:
    """Say whether the verdict that is shown is somebody else's, to be agreed with or not."""
    return is_shown(focus) and focus.ruling is not None and focus.ruling.reviewer != session.reviewer()


def told(reading: Reading) -> str:
    """Return what a second reader made of a verdict, in one line."""
    other = f"says {VERDICTS[reading.verdict]}" if reading.verdict else "disagrees"
    what = "agrees" if reading.agrees else other
    where = ", from another desk" if reading.elsewhere else ""
    return f"{reading.reviewer} {what}{where}" + (f": {reading.note}" if reading.note else "")


def draw_ways(desk: Desk, view: View, focus: Focus, read: Verdict, settle: Settle) -> None:
    """Draw agreement and disagreement with somebody else's verdict, whom to ask, and the next verdict to read."""
    claim_id = focus.flag.claim.id
    why = desk.why_not(Task.SIGN)
    with st.container(horizontal=True, gap="small", vertical_alignment="center", key="review_second"):
        if is_theirs(focus):
            st.button(
                "Agree", key=f"review_agree_{claim_id}", shortcut="g", icon=":material/done:", on_click=act,
                args=(desk.approve, view, read, settle), **session.offered(why),
            )  # fmt: skip
            st.button(
                "Disagree, with a note", key=f"review_disagree_{claim_id}", shortcut="d", icon=":material/close:",
                on_click=disagree, args=(desk, view, read, settle), **session.offered(why),
            )  # fmt: skip
        asked = focus.second.assignee if focus.second else None
        label = f"Asked: {plain(asked)}" if asked else "Ask somebody to read it"
        with st.popover(label, type="tertiary", **session.offered(why)):
            st.selectbox(
                "Who should read this verdict?", readers(desk, focus), index=None, key=ASK, on_change=ask,
                args=(desk, view), placeholder="choose, or type a name and press Enter", accept_new_options=True,
            )  # fmt: skip
        key = "review_to_read"
        st.button("Next to read", key=key, type="tertiary", shortcut="t", on_click=onward, args=(desk, view))


def readers(desk: Desk, focus: Focus) -> list[str]:
    """Return who may be asked: whoever signed a row or is in the team's table, but not who gave the verdict."""
    ruled = focus.ruling.reviewer if focus.ruling else ""
    return [name for name in sorted({*desk.store.reviewers(), *session.colleagues()}) if name != ruled]


def act(say: Callable[..., None], view: View, read: Verdict, settle: Settle) -> None:
    """Record what the second reader thinks, with the note that stands in the bar."""
    if not session.meant(view):
        return
    note = st.session_state.get(f"review_note_{view.claim}") or ""
    if session.attempt(lambda: say(view, read, reviewer=session.reviewer(), at=session.now(), note=note)):
        done.tell(f"Your word on **{VERDICTS[read]}** is written, by {plain(session.reviewer())}.")
        settle(view)


def disagree(desk: Desk, view: View, read: Verdict, settle: Settle) -> None:
    """Record that the second reader disagrees; without a note that says why, go to the note."""
    note = f"review_note_{view.claim}"
    if not st.session_state.get(note):
        session.seek(note)
    act(desk.reject, view, read, settle)


def ask(desk: Desk, view: View) -> None:
    """Record who is asked to read the verdict."""
    name = st.session_state.get(ASK) or ""
    ask_ = partial(desk.assign, view, name, reviewer=session.reviewer(), at=session.now())
    if name.strip() and session.attempt(ask_):
        done.tell(f"**{plain(name.strip())}** is asked to read the verdict, by {plain(session.reviewer())}.")
    st.session_state[ASK] = None


def onward(desk: Desk, view: View) -> None:
    """Open the next verdict that waits for the reader."""
    session.attempt(lambda: desk.next_to_read(view, session.reviewer()))
