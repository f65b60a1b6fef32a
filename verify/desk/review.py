"""The address in, the queue or the open claim on the page out."""

import streamlit as st

from verify.desk import checking, done, exports, filters, focus, parts, saved, session, shortcuts, verdicts
from verify.desk.address import EVERY, View
from verify.desk.state import PAGE, Desk, Queue
from verify.desk.words import count, plain

ROWS = "review_rows"


def page() -> None:
    """Draw the open claim, or the queue when none is open."""
    with session.calm():
        desk, view = session.desk(), session.view()
        if view.claim:
            focus.draw(desk, view)
        else:
            draw_queue(desk, view)


def draw_queue(desk: Desk, view: View) -> None:
    """Draw the filters beside the queue's rows."""
    queue = desk.queue(view, session.blind_to())
    saved.draw(desk, view)
    filters.draw(view, queue.facets, desk.headlines())
    parts.keys({}, key="review_listen", on_draft=lambda: None)
    checking.draw(outcome=False)
    if queue.rows:
        draw_done(desk, view)
        draw_head(desk, view, queue)
        parts.rows(queue.rows, key=ROWS, on_open=open_row)
        draw_pager(view, queue)
        draw_export(desk, view, queue)
    else:
        draw_nothing(desk, view)


def draw_done(desk: Desk, view: View) -> None:
    """Draw what was just done to the last claim that waited, and the way to take it back."""
    if not done.told(view):
        return
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="review_done"):
        done.draw(view)
        verdicts.draw_undo(desk, view)


def draw_head(desk: Desk, view: View, queue: Queue) -> None:
    """Draw how many claims the queue holds, the order and the way into the first."""
    with st.container(horizontal=True, vertical_alignment="bottom", key="review_head"):
        st.subheader(count(queue.facets.total, "claim"), anchor=False, width="content")
        st.space("stretch")
        shortcuts.draw(shortcuts.QUEUE)
        filters.draw_sort(view)
        st.button(
            "Start with the first",
            key="review_start",
            type="primary",
            icon=":material/play_arrow:",
            shortcut="j",
            on_click=start,
            args=(desk, view),
        )


def start(desk: Desk, view: View) -> None:
    """Open the queue's first claim."""
    session.attempt(lambda: desk.first(view))


def draw_pager(view: View, queue: Queue) -> None:
    """Draw the ways to the pages around this one, where there are any."""
    if not (queue.next or queue.previous):
        return
    last = queue.first + len(queue.rows) - 1
    with st.container(horizontal=True, vertical_alignment="center", key="review_pager"):
        turn("Back", "arrow_back", view.but(after=None, before=queue.previous), disabled=not queue.previous)
        st.text(f"{queue.first:,}–{last:,} of {queue.facets.total:,}", width="content")
        turn("On", "arrow_forward", view.but(after=queue.next, before=None), disabled=not queue.next)


def draw_export(desk: Desk, view: View, queue: Queue) -> None:
    """Draw the downloads of exactly the claims that the filters leave."""
    with st.sidebar:
        parts.aside(f"Export {'this' if queue.facets.total == 1 else 'these'} {count(queue.facets.total, 'claim')}")
        exports.draw(desk, view.filters, name="flags", page="review")


def turn(label: str, icon: str, to: View, *, disabled: bool) -> None:
    """Draw a button that turns the page."""
    key, sign = f"review_{label.lower()}", f":material/{icon}:"
    st.button(f"{label} {PAGE}", key=key, icon=sign, disabled=disabled, on_click=session.show, args=(to,))


def draw_nothing(desk: Desk, view: View) -> None:
    """Say why the queue is empty and what to do next."""
    everything = desk.store.count()
    if not everything:
        return session.no_corpus(f"{desk.store.name}: no claim is flagged in it")
    given = verdicts.just_given(desk)
    if view.narrowed:
        last = "That was the last claim under these filters"
        st.subheader(last if given else "No claim fits these filters", anchor=False)
        parts.aside(plain(f"Filters: {filters.told(view, desk.headlines())}"))
        verdicts.draw_given(desk, view, given)
        st.markdown("Take a filter off, or look at all claims, with and without a verdict.")
    else:
        st.subheader("Every flagged claim has a verdict", anchor=False)
        verdicts.draw_given(desk, view, given)
        st.markdown(f"All {everything:,} are done. Export the log, or read the verdicts once more.")
        st.page_link(session.LOG, label="Go to the log", icon=":material/history:")
    with st.container(horizontal=True, key="review_nothing"):
        if view.narrowed:
            off = View(status=view.status)
            st.button("Take all filters off", key="review_clear", on_click=session.show, args=(off,))
        st.button("Show all claims", key="review_all", on_click=session.show, args=(View(status=EVERY),))


def open_row() -> None:
    """Open the claim of the row that was chosen."""
    claim_id = st.session_state[ROWS].open
    if claim_id:
        session.show(session.view().but(claim=claim_id, reading=""))


if __name__ == "__main__":  # Streamlit runs the page as a script
    page()
