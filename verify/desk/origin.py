"""One origin in; what it is, who carries it, what is one with it and why, and the ways to put that right, out."""

from collections.abc import Callable, Mapping, Sequence
from difflib import get_close_matches
from functools import partial
from itertools import islice

import streamlit as st

from verify.decisions.roles import Task
from verify.desk import checking, deeds, naming, parts, session, words
from verify.desk.address import EVERY, View
from verify.desk.parts import Cell
from verify.desk.state import Desk, Source
from verify.desk.words import count, plain
from verify.model import Action, Grade, LogEntry
from verify.store import Joined, Sourced

OTHER, NEAR = "origin_join_other", "origin_join_near"
OFFERED = 6  # names that are offered for what was typed
PAIRS = 15  # other origins shown with a way to split them
WORDS = 100  # words of reviewers shown
CARRIED = (("Outlet", "break"), ("Statements", "number"), ("Articles", "number"))
KNOWN = (("How it is known", "break"), ("Statements", "number"))
WITHIN = (("Why several articles are one source here", "break"), ("Statements", "number"))


def draw(desk: Desk, name: str) -> None:
    """Draw one origin."""
    found = desk.source(name)
    draw_head(found, desk.headlines())
    checking.draw(outcome=False)
    left, right = st.columns([6, 5], gap="large")
    with left:
        draw_carried(found)
        draw_joined(desk, found)
    with right:
        if is_allowed(desk):
            draw_grade(desk, found)
            draw_join(desk, found)
        if found.words:
            st.markdown("**What reviewers said of it**")
            draw_words(desk, found.words[::-1])


def draw_head(found: Source, called: Mapping[str, str]) -> None:
    """Draw the way back, the name, what it is, and the way to its statements."""
    about = found.about
    with st.container(horizontal=True, vertical_alignment="center", key="origin_ways"):
        st.button("Sources", key="origin_back", type="tertiary", icon=":material/arrow_back:",
                  on_click=st.query_params.clear)  # fmt: skip
        st.space("stretch")
        label = f"Review its {count(about.claims, 'statement')}"
        if about.claims and st.button(label, key="origin_go", type="primary"):
            st.switch_page(session.REVIEW, query_params=View(origin=about.name, status=EVERY).to_query())
    st.subheader(plain(called.get(about.name, about.name)), anchor=False)
    kind = kind_of(about, called) if about.kind else "No statement comes from it now"
    counted = f"{count(about.claims, 'statement')} in {count(about.outlets, 'outlet')}" if about.claims else ""
    file = plain(about.name) if about.name in called else ""
    st.markdown(" · ".join(part for part in (kind, counted, file) if part))


def kind_of(about: Sourced, called: Mapping[str, str]) -> str:
    """Return what an origin is; an article whose publisher is not known is its own."""
    if about.name in called:
        return "An article whose publisher is not known"
    return words.ORIGINS[about.kind] if about.kind else "not known"


def draw_carried(found: Source) -> None:
    """Draw which outlets carry it, and how its statements are known to be its own."""
    if not found.carried:
        parts.aside("No statement goes back to it now: it was corrected, or its articles were taken out.")
        return
    outlets: list[list[Cell]] = [[{"t": one.outlet}, {"t": one.claims}, {"t": one.articles}] for one in found.carried]
    parts.table(CARRIED, outlets, label="Outlets that carry it", key="origin_carried")
    known: list[list[Cell]] = [[{"t": why[:1].upper() + why[1:]}, {"t": number}] for why, number in found.known_by]
    if known:
        parts.table(KNOWN, known, label="How the origin is known", key="origin_known")
    within: list[list[Cell]] = [[{"t": one.why[:1].upper() + one.why[1:]}, {"t": one.claims}] for one in found.within]
    if within:
        parts.table(WITHIN, within[:PAIRS], label="Why its statements are one source", key="origin_within")


def draw_joined(desk: Desk, found: Source) -> None:
    """Draw which other origins count as one source with it, why, and a way to split each."""
    st.markdown("**One source with**")
    if not found.joined:
        parts.aside("No other origin: what it says and what others say count as two sources.")
    for number, (other, reasons) in enumerate(islice(found.joined.items(), PAIRS)):
        with st.container(border=True, key=f"origin_pair_{number}"):
            draw_pair(desk, found.about.name, other, reasons, number)
    if len(found.joined) > PAIRS:
        parts.aside(f"{PAIRS} of {len(found.joined):,} are shown")


def draw_pair(desk: Desk, name: str, other: str, reasons: Sequence[Joined], number: int) -> None:
    """Draw another origin and all reasons why the two are one; a reviewer may split them."""
    with st.container(horizontal=True, vertical_alignment="top", gap="small"):
        with st.container(gap=None):
            st.button(plain(other or "not known"), key=f"origin_open_{number}", type="tertiary",
                      on_click=st.query_params.from_dict, args=({"origin": other},))  # fmt: skip
            for one in reasons:
                st.text(f"{one.why[:1].upper()}{one.why[1:]}")
                parts.aside(count(one.claims, "statement") if one.claims else "No statements of the two meet")
        if session.reviewer() and not desk.why_not(Task.SOURCES):
            with st.popover("Split", type="tertiary", key=f"origin_split_{number}"):
                why = ask_why(f"origin_split_why_{number}", "Why are they two sources?")
                st.button("Write into the log", key=f"origin_split_do_{number}", type="primary",
                          on_click=split, args=(desk, name, other, why))  # fmt: skip


def split(desk: Desk, name: str, other: str, why: str) -> None:
    """Record that two origins are independent."""
    write(partial(desk.split, name, other), why)


def draw_grade(desk: Desk, found: Source) -> None:
    """Draw how reliable the origin is held to be; it changes no flag."""
    key = f"origin_grade_{found.about.name}"
    st.session_state[key] = found.grade
    st.pills("How reliable is it?", list(Grade), key=key, on_change=grade, args=(desk, found.about.name, key))
    told = words.GRADES[found.grade] if found.grade else "from A, completely reliable, to F, cannot be judged"
    parts.aside(plain(f"{found.grade or 'Not graded'}: {told}. The grade changes no flag."))


def grade(desk: Desk, name: str, key: str) -> None:
    """Record the grade that was chosen; a grade once given is taken back below, not by a second press."""
    chosen = st.session_state[key]
    if chosen:
        act = partial(desk.grade_source, name, chosen)
        session.attempt(lambda: act(reviewer=session.reviewer(), at=session.now()))


def draw_join(desk: Desk, found: Source) -> None:
    """Draw the form to join the origin with another one."""
    name = found.about.name
    others = [one.name for one in desk.origins() if one.name != name]
    with st.expander("Join with another source", icon=":material/merge:", key="origin_join"):
        hint = "its name, or a part of it to choose from"
        st.text_input("It is one source with", key=OTHER, placeholder=hint, max_chars=300)
        draw_near(others)
        why = ask_why("origin_join_why", "Why are they one source?")
        st.button("Write into the log", key="origin_join_do", type="primary", on_click=join, args=(desk, name, why))


def draw_near(others: Sequence[str]) -> None:
    """Draw the origins whose names are near to what was typed, to choose from; say where none has that name."""
    typed = str(st.session_state.get(OTHER) or "").strip()
    if not typed or typed in others:
        return
    found = near(typed, others)
    if found:
        st.pills("Known here", found, key=NEAR, on_change=take_near)
    else:
        parts.aside("No source in the corpus has a name like this; it is joined as it is written.")


def take_near() -> None:
    """Put the name that was chosen into the field."""
    st.session_state[OTHER] = st.session_state[NEAR] or st.session_state[OTHER]
    st.session_state[NEAR] = None


def near(typed: str, names: Sequence[str]) -> list[str]:
    """Return names that hold what was typed, in their order, else those that are spelled nearly like it."""
    sought = typed.casefold()
    holding = (name for name in names if sought in name.casefold())
    folded = {name.casefold(): name for name in names}
    return list(islice(holding, OFFERED)) or [folded[one] for one in get_close_matches(sought, folded, OFFERED)]


def join(desk: Desk, name: str, why: str) -> None:
    """Record that the origin and the one that was named are one source."""
    other = str(st.session_state.get(OTHER) or "")
    if write(partial(desk.join, name, other), why):
        st.session_state[OTHER] = ""


def ask_why(key: str, question: str) -> str:
    """Draw the field for a reason and return its key."""
    st.text_input(question, key=key, placeholder="how you know", max_chars=1000)
    return key


def write(act: Callable[..., None], why: str) -> bool:
    """Record a word on origins with the reason that stands in a field; the flags follow outside the page."""
    note = str(st.session_state.get(why) or "")
    if not said(lambda: act(reviewer=session.reviewer(), at=session.now(), note=note)):
        return False
    st.session_state[why] = ""
    return True


def said(act: Callable[[], None]) -> bool:
    """Record a word on origins and have the flags follow; return whether it could be done."""
    if not session.attempt(act):
        return False
    checking.check()
    return True


def draw_words(desk: Desk, said_: Sequence[LogEntry]) -> None:
    """Draw words of reviewers, each with a way to take it back."""
    for row in said_[:WORDS]:
        with st.container(border=True, horizontal=True, vertical_alignment="center", key=f"origin_word_{row.seq}"):
            with st.container(gap=None):
                st.text(deeds.sourced(row) + (f"\n{row.note}" if row.note else ""))
                parts.aside(plain(f"{row.reviewer}, {words.day(row.at.date())}, row {row.seq}"))
            if session.reviewer() and not desk.why_not(Task.SOURCES):
                st.button("Take back", key=f"origin_back_{row.seq}", type="tertiary", icon=":material/undo:",
                          on_click=take_back, args=(desk, row))  # fmt: skip


def take_back(desk: Desk, row: LogEntry) -> None:
    """Take a word back; a grade changes no flag, so that nothing has to follow."""
    act = partial(desk.take_back_word, row.seq)
    done = session.attempt(lambda: act(reviewer=session.reviewer(), at=session.now()))
    if done and row.action is not Action.ORIGIN_GRADE:
        checking.check()


def is_allowed(desk: Desk) -> bool:
    """Say whether whoever looks may speak of origins; if not, say why, or ask for the name first."""
    if why := desk.why_not(Task.SOURCES):
        parts.aside(f":material/lock: {plain(why)}.")
        return False
    if not session.reviewer():
        naming.ask()
        return False
    return True


def draw_link(name: str) -> None:
    """Draw the way to all that is known of an origin."""
    st.page_link(session.SOURCES, label="All about this source", icon=":material/call_split:",
                 query_params={"origin": name})  # fmt: skip


def draw_naming(key: str, now: str, act: Callable[..., None]) -> None:
    """Draw the fields to say where a statement or an article comes from; `act` records it."""
    hint = now or "an outlet, agency, person or body"
    st.text_input("Where it really comes from", key=f"{key}_name", placeholder=hint, max_chars=300)
    why = ask_why(f"{key}_why", "Why?")
    st.button("Set the origin", key=f"{key}_do", on_click=name_it, args=(key, act, why))


def name_it(key: str, act: Callable[..., None], why: str) -> None:
    """Record the origin that was typed."""
    name = str(st.session_state.get(f"{key}_name") or "")
    if write(partial(act, name), why):
        st.session_state[f"{key}_name"] = ""
