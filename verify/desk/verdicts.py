"""The open claim in; the bar with verdicts, note and link out, and a row of the log for every verdict given."""

from collections.abc import Sequence
from functools import partial
from typing import Any

import streamlit as st

from verify.decisions.roles import Task
from verify.decisions.views import opinion
from verify.desk import deeds, done, naming, parts, reading, repeats, session, words
from verify.desk.address import View
from verify.desk.state import Desk, Focus
from verify.desk.words import VERDICTS, plain
from verify.model import Fault, Flag, FlagView, Opinion, Ruling, Verdict

KEYS = "review_keys"
WRONG = "review_wrong"
FAULT_KEYS: dict[Fault, str] = {
    Fault.FALSE_ALARM: "a",
    Fault.NOT_COMPARABLE: "m",
    Fault.WRONG_SPEAKER: "p",
    Fault.WRONG_QUANTITY: "w",
    Fault.NOT_INDEPENDENT: "i",
    Fault.MISSED_EVIDENCE: "e",
    Fault.OTHER: "o",
}
HELD = "review_held"  # (claim, verdict, other places): pressed before anybody said who checks
GIVEN = "review_given_on"  # the claim of the last verdict
SETTLED = "review_settled"  # the claim whose draft may be forgotten


def draw(desk: Desk, view: View, focus: Focus) -> None:
    """Draw the bar at the foot of the page: what stands, the verdicts, the note and the link."""
    claim_id = focus.flag.claim.id
    with st.bottom, st.container(key="review_bar"):
        done.draw(view)
        draw_judged(focus)
        if session.reviewer():
            with st.container(horizontal=True, vertical_alignment="center", gap="small", key="review_standing"):
                draw_standing(focus)
                reading.draw(desk, view, focus, settle)
            if why := desk.why_not(Task.RULE):
                parts.aside(f":material/lock: {plain(why)}.")
            repeats.draw(view, focus)
        else:
            naming.ask(question(view), then=partial(rule_held, desk, view))
        draw_verdicts(desk, view, focus)
        draw_note(desk, view, claim_id)
        parts.keys(listening(claim_id), key=KEYS, on_draft=keep_draft)


def draw_judged(focus: Focus) -> None:
    """Say what the verdict is on and whose word it is: of a denial what is denied, and never the denial."""
    lead, claim, whose = map(plain, words.judged(focus.flag.claim, session.scale().verdicts[0]))
    with st.container(key="review_judged"):
        st.markdown(f":gray[{lead}] **{claim}** :gray[{whose}]")


def draw_standing(focus: Focus) -> None:
    """Say which verdict stands, and whether the evidence changed since."""
    if focus.opinion:
        draw_opinion(focus.opinion, focus.flag)
    if focus.ruling is None:
        return
    verdict = f"**{VERDICTS[focus.ruling.verdict]}**"
    look_again = f":red[:material/history:] **Look again,** the flag or its evidence changed since: {verdict}"
    st.markdown(look_again if focus.stale else f":material/gavel: {verdict}", width="content")
    st.text(f"by {focus.ruling.reviewer}, {words.day(focus.ruling.at.date())}", width="content")


def draw_opinion(opinion: Opinion, flag: Flag) -> None:
    """Say what was thought of the flag."""
    then = "" if flag.rests_on(opinion.basis) else "an earlier "
    said = deeds.viewed(opinion.view, opinion.fault)
    st.markdown(f":material/flag: {then}flag **{said}**", width="content")
    st.text(f"says {opinion.reviewer}, {words.day(opinion.at.date())}", width="content")


def draw_verdicts(desk: Desk, view: View, focus: Focus) -> None:
    """Draw the scale's verdicts with their keys, skip and undo."""
    with st.container(horizontal=True, gap="xsmall", key="review_verdicts"):
        for number, verdict in enumerate(session.scale().verdicts, start=1):
            key = verdict_key(number, focus.flag.claim.id)
            stands = focus.ruling is not None and focus.ruling.verdict is verdict
            st.button(
                VERDICTS[verdict],
                key=key,
                type="primary" if stands else "secondary",
                shortcut=str(number),
                on_click=rule,
                args=(desk, view, verdict, repeats.chosen(view.claim or "", focus)),
                **session.offered(desk.why_not(Task.RULE)),
            )
        st.space("stretch")
        draw_flag_views(desk, view, focus)
        st.space("small")
        st.button("Skip", key="review_skip", type="tertiary", shortcut="s", on_click=skip, args=(desk, view))
        st.space("small")
        draw_undo(desk, view)


def draw_undo(desk: Desk, view: View) -> None:
    """Draw the way to take the last verdict back."""
    st.button("Undo", key="review_undo", type="tertiary", shortcut="u", on_click=undo, args=(desk, view),
              **session.offered(desk.why_not(Task.RULE)))  # fmt: skip


def draw_flag_views(desk: Desk, view: View, focus: Focus) -> None:
    """Draw what can be thought of the flag: that it is right, or wrong and why. It is no verdict on the claim."""
    said = focus.opinion.view if focus.opinion else None
    claim_id = focus.flag.claim.id
    st.button(
        "Flag right",
        key=f"review_right_{claim_id}",
        type="primary" if said is FlagView.RIGHT else "secondary",
        shortcut="y",
        on_click=view_flag,
        args=(desk, view, FlagView.RIGHT),
        **session.offered(desk.why_not(Task.RULE), "The flag is right, whatever the verdict on the claim"),
    )
    closed = session.offered(desk.why_not(Task.RULE))
    wrong = said is FlagView.WRONG
    label = "Flag wrong\u2002:small[X]" if wrong else "Flag wrong\u2002:gray[:small[X]]"  # grey is not seen on blue
    panel = st.popover(label, key=focus.closing(WRONG), type="primary" if wrong else "secondary", **closed)
    with panel, st.container(gap=None):
        for fault, key in FAULT_KEYS.items():
            stands = focus.opinion is not None and focus.opinion.fault is fault
            st.button(
                fault.value.capitalize(),
                key=fault_key(key, claim_id),
                type="primary" if stands else "tertiary",
                shortcut=key,
                on_click=view_flag,
                args=(desk, view, FlagView.WRONG, fault),
            )


def view_flag(desk: Desk, view: View, said: FlagView, fault: Fault | None = None) -> None:
    """Record what is thought of the flag; the claim stays open for its verdict."""
    by = session.reviewer()
    if session.meant(view) and naming.is_known():
        if session.attempt(lambda: desk.view_flag(view, said, reviewer=by, at=session.now(), fault=fault)):
            done.tell_view(by, stands=opinion(desk.store.history(view.claim or "")) is not None)


def draw_note(desk: Desk, view: View, claim_id: str) -> None:
    """Draw the reason and the address of outside evidence; both go into the log with the verdict."""
    closed = session.offered(desk.why_not(Task.RULE))
    with st.container(horizontal=True, vertical_alignment="top", gap="small", key="review_words"):
        st.text_area(
            "Note", key=note_key(claim_id), height=68, placeholder="Why  ( n )", persist_state="session",
            label_visibility="collapsed", max_chars=4000, disabled=closed["disabled"],
        )  # fmt: skip
        st.text_input(
            "Evidence link", key=link_key(claim_id), placeholder="https://  evidence outside the corpus",
            persist_state="session", label_visibility="collapsed", icon=":material/link:", max_chars=2000,
            disabled=closed["disabled"],
        )  # fmt: skip
        st.button("Keep as a note", key="review_remark", type="tertiary", on_click=remark, args=(desk, view), **closed)


def note_key(claim_id: str) -> str:
    """Return the key of a claim's note; each claim has its own, so that drafts do not wander."""
    return f"review_note_{claim_id}"


def link_key(claim_id: str) -> str:
    """Return the key of a claim's evidence link."""
    return f"review_link_{claim_id}"


def verdict_key(number: int, claim_id: str) -> str:
    """Return the key of a verdict's button; a press meant for the claim before can never rule on this one."""
    return f"review_verdict_{number}_{claim_id}"


def fault_key(key: str, claim_id: str) -> str:
    """Return the key of the button of a reason why a flag is wrong."""
    return f"review_fault_{key}_{claim_id}"


def listening(claim_id: str) -> dict[str, object]:
    """Return what the page's script listens for."""
    return {
        "claim": claim_id,
        "note": note_key(claim_id),
        "link": link_key(claim_id),
        "settled": st.session_state.get(SETTLED, ""),
        "buttons": {str(n): verdict_key(n, claim_id) for n, _ in enumerate(session.scale().verdicts, start=1)},
        "reasons": {key: fault_key(key, claim_id) for key in FAULT_KEYS.values()},
        "waits": naming.ASKED if st.session_state.get(HELD) and not session.reviewer() else session.sought(),
    }


def written(view: View) -> dict[str, str]:
    """Return the note and the link as they stand in the bar."""
    claim_id = view.claim or ""
    note, link = st.session_state.get(note_key(claim_id)), st.session_state.get(link_key(claim_id))
    return {"note": note or "", "evidence_url": link or ""}


def rule(desk: Desk, view: View, verdict: Verdict, also: Sequence[str]) -> None:
    """Record a verdict, on other places of the statement too where that was chosen; go on to the next that waits."""
    if not session.meant(view):
        return
    if not session.reviewer():
        st.session_state[HELD] = (view.claim, verdict, also)
        return
    by, blind = session.reviewer(), session.blind_to() is not None
    said: dict[str, Any] = {"blind": blind, "also": also} | written(view)
    if session.attempt(lambda: desk.decide(view, verdict, reviewer=by, at=session.now(), **said)):
        st.session_state[GIVEN] = view.claim
        done.tell_verdict(desk, view, verdict, by, also)
        settle(view)


def just_given(desk: Desk) -> Ruling | None:
    """Return the verdict that was given last at this desk, where it still stands."""
    ruling = desk.store.last_ruling(session.reviewer()) if st.session_state.get(GIVEN) else None
    return ruling if ruling is not None and ruling.claim_id == st.session_state[GIVEN] else None


def draw_given(desk: Desk, view: View, given: Ruling | None) -> None:
    """Say which verdict was written last, where there was one, and offer to take it back."""
    if given is None:
        return
    with st.container(horizontal=True, vertical_alignment="center", key="review_given"):
        told = f":material/gavel: **{VERDICTS[given.verdict]}** is written, row {given.seq} of the log."
        st.markdown(told, width="content")
        draw_undo(desk, view)


def held(view: View) -> tuple[Verdict, Sequence[str]] | None:
    """Return the verdict that was pressed on the open claim before anybody said who checks."""
    claim_id, verdict, also = st.session_state.get(HELD) or (None, None, ())
    return (verdict, also) if verdict and claim_id == view.claim else None


def rule_held(desk: Desk, view: View) -> None:
    """Give the verdict that waited for a name."""
    waiting = held(view)
    st.session_state[HELD] = None
    if waiting:
        rule(desk, view, *waiting)


def settle(view: View) -> None:
    """Forget the drafts of a claim whose words are in the log now."""
    claim_id = view.claim or ""
    st.session_state[note_key(claim_id)] = ""
    st.session_state[link_key(claim_id)] = ""
    st.session_state[SETTLED] = claim_id


def skip(desk: Desk, view: View) -> None:
    """Go on to the next claim that waits, without a verdict."""
    session.attempt(lambda: desk.onward(view))


def undo(desk: Desk, view: View) -> None:
    """Take back the reviewer's last verdict and open its claim, with its note and link in the bar to be used again."""
    by = session.reviewer()
    if not naming.is_known() or not session.attempt(lambda: desk.undo(view, reviewer=by, at=session.now())):
        return
    claim_id = session.view().claim or ""
    taken = desk.taken_back(claim_id)
    done.tell_undo(desk, by, taken.verdict if taken else None)
    if taken is not None and not any(written(session.view()).values()):
        st.session_state[note_key(claim_id)] = taken.note
        st.session_state[link_key(claim_id)] = taken.evidence_url


def remark(desk: Desk, view: View) -> None:
    """Record the note without a verdict."""
    if not naming.is_known():
        return
    if session.attempt(lambda: desk.note(view, reviewer=session.reviewer(), at=session.now(), **written(view))):
        done.tell(f"Note kept, by {plain(session.reviewer())}. The claim has no verdict by it.")
        settle(view)


def keep_draft() -> None:
    """Take back what this browser kept of a note that was never ruled with."""
    draft = st.session_state[KEYS].draft or {}
    claim_id = str(draft.get("claim", ""))
    for key, name in ((note_key(claim_id), "note"), (link_key(claim_id), "link")):
        if draft.get(name) and not st.session_state.get(key):
            st.session_state[key] = str(draft[name])


def question(view: View) -> str:
    """Return how the name is asked for; a verdict that was pressed already is not lost."""
    waiting = held(view)
    if not waiting:
        return naming.WHO
    return f"“{VERDICTS[waiting[0]]}” waits for your name: type it and press Enter, and the verdict is written."
