"""The address in; the origins of all statements, what reviewers said of them, and who owns which outlet, out."""

from collections.abc import Mapping
from functools import partial

import streamlit as st

from verify.decisions.said import origin_key
from verify.desk import checking, contents, origin, parts, session
from verify.desk.address import EVERY, View
from verify.desk.parts import Cell
from verify.desk.state import SOURCES, Desk, Sources
from verify.desk.words import count
from verify.errors import DecideError
from verify.store import Sourced

ORIGINS, WORDS, OWNERS = "origins", "by hand", "publishers"
ROWS, OWN = "sources_rows", "sources_alone"
COLUMNS = (
    ("Origin", "break"),
    ("What it is", ""),
    ("Grade", ""),
    ("Statements", "number"),
    ("Outlets", "number"),
    ("Articles", "number minor"),
)
SHELVES = (("Publisher", "break"), ("Outlets in this corpus", "break"), ("Other outlets", "break minor"))


def page() -> None:
    """Draw one origin when the address names it, else the lists."""
    with session.calm():
        desk = session.desk()
        if not desk.store.count():
            return session.no_corpus(f"{desk.store.name}: no claim is flagged in it")
        name = st.query_params.get("origin")
        if name is not None:
            return origin.draw(desk, name)
        st.subheader("Sources", anchor=False)
        checking.draw(outcome=False)
        shown = draw_choice(desk)
        {ORIGINS: draw_origins, WORDS: draw_words, OWNERS: draw_owners}[shown](desk)


def draw_choice(desk: Desk) -> str:
    """Draw the choice between the three lists; the address keeps it."""
    labels = {
        ORIGINS: f"Origins **{len(desk.origins()):,}**",
        WORDS: f"Put right by reviewers **{len(desk.origin_words()):,}**",
        OWNERS: "Publishers",
    }
    asked = st.query_params.get("show", ORIGINS)
    st.session_state["sources_show"] = asked if asked in labels else ORIGINS

    def change() -> None:
        st.query_params.from_dict({"show": str(st.session_state["sources_show"])})

    chosen = st.pills(
        "List", list(labels), format_func=labels.__getitem__, key="sources_show", required=True,
        label_visibility="collapsed", on_change=change,
    )  # fmt: skip
    return str(chosen)


def draw_origins(desk: Desk) -> None:
    """Draw where statements come from, with a search by name."""
    st.markdown("Where each statement ultimately comes from, and so what counts as a second source and what does not.")
    text, first = st.query_params.get("text", ""), st.query_params.get("first", "0")
    st.session_state["sources_text"] = text
    st.text_input(
        "Search origins", key="sources_text", placeholder="a name", icon=":material/search:", width=420,
        on_change=search, label_visibility="collapsed",
    )  # fmt: skip
    found = desk.sources(text, int(first) if first.isdecimal() else 0)
    if not found.rows:
        st.markdown("No origin has this name. Take the search off, or try a part of the name.")
        return
    called = desk.headlines()
    parts.table(COLUMNS, [line(one, found, called) for one in found.rows], label="Origins", key=ROWS)
    follow(st.session_state[ROWS].get("go"))
    draw_pager(text, found)


def search() -> None:
    """Put the text that was typed into the address."""
    text = str(st.session_state["sources_text"] or "").strip()
    st.query_params.from_dict({"text": text} if text else {})


def line(one: Sourced, found: Sources, called: Mapping[str, str]) -> list[Cell]:
    """Return one origin's row."""
    grade = found.grades.get(origin_key(one.name))
    return [
        contents.titled(one.name, called) | {"go": {"origin": one.name}},
        {"t": origin.kind_of(one, called)},
        {"t": grade.value if grade else ""},
        {"t": one.claims, "go": {"status": EVERY} | View(origin=one.name, status=EVERY).to_query()},
        {"t": one.outlets},
        {"t": one.articles},
    ]


def follow(chosen: dict[str, str] | None) -> None:
    """Open the origin that was chosen, or its statements in the queue."""
    if chosen:
        page_ = session.REVIEW if "status" in chosen else session.SOURCES
        st.switch_page(page_, query_params=chosen)


def draw_pager(text: str, found: Sources) -> None:
    """Draw the ways to the pages around this one, where there are any."""
    if found.total <= SOURCES:
        return
    last = found.first + len(found.rows)
    with st.container(horizontal=True, vertical_alignment="center", key="sources_pager"):
        turn("Back", text, found.first - SOURCES, disabled=found.first <= 0)
        st.text(f"{found.first + 1:,}–{last:,} of {found.total:,}", width="content")
        turn("On", text, last, disabled=last >= found.total)


def turn(label: str, text: str, first: int, *, disabled: bool) -> None:
    """Draw a button that turns the page."""
    query = {"text": text, "first": str(max(first, 0))}
    st.button(label, key=f"sources_{label.lower()}", disabled=disabled, on_click=st.query_params.from_dict,
              args=({name: value for name, value in query.items() if value},))  # fmt: skip


def draw_words(desk: Desk) -> None:
    """Draw what reviewers said about origins and still stands, each with a way to take it back."""
    said = desk.origin_words()
    if not said:
        st.markdown("Nobody corrected an origin yet. Open an origin to grade it, or to join it with another one.")
        return
    origin.draw_words(desk, said)


def draw_owners(desk: Desk) -> None:
    """Draw which outlets belong to one publisher, and the form to put that right."""
    st.markdown(
        "The outlets of one publisher are one source for what they say in their own voice. The table comes with "
        "Twosource; what a reviewer says about an outlet of this corpus counts for more."
    )
    if origin.is_allowed(desk):
        draw_owner(desk)
    shelves = desk.shelves()
    here = sum(1 for shelf in shelves if shelf.here)
    rows: list[list[Cell]] = [
        [{"t": shelf.name}, {"t": ", ".join(shelf.here) or "none"}, {"t": ", ".join(shelf.elsewhere)}]
        for shelf in shelves
    ]
    if here:
        parts.table(SHELVES, rows[:here], label="Publishers with articles here", key="sources_here")
    with st.expander(f"{count(len(rows) - here, 'publisher')} without an article here", key="sources_others"):
        parts.table(SHELVES[::2], [row[::2] for row in rows[here:]], label="Other publishers", key="sources_known")


def draw_owner(desk: Desk) -> None:
    """Draw the choice of an outlet and of its publisher."""
    outlets = desk.publishers()
    if not outlets:
        parts.aside("No article has a known publisher yet: put it in under Articles.")
        return
    names = [shelf.name for shelf in desk.shelves()]
    left, right = st.columns(2)
    left.selectbox("Outlet", outlets, index=None, key="sources_outlet", placeholder="an outlet of this corpus")
    right.selectbox("belongs to", [OWN, *names], index=None, key="sources_owner", placeholder="a publisher",
                    format_func=lambda name: "nobody: it is run on its own" if name == OWN else name)  # fmt: skip
    why = origin.ask_why("sources_owner_why", "Why?")
    st.button("Write into the log", key="sources_owner_do", type="primary", on_click=settle, args=(desk, why))


def settle(desk: Desk, why: str) -> None:
    """Record to whom the outlet that was chosen belongs."""
    outlet, owner = (st.session_state.get(f"sources_{name}") for name in ("outlet", "owner"))
    if not outlet or not owner:
        return session.told(DecideError("choose an outlet and the publisher it belongs to"))
    if origin.write(partial(desk.settle_owner, outlet, None if owner == OWN else owner), why):
        st.session_state["sources_outlet"] = st.session_state["sources_owner"] = None


if __name__ == "__main__":  # Streamlit runs the page as a script
    page()
