"""The log in; verdicts that wait for a second reader, disagreements, and review files to and from other desks, out."""

from functools import partial

import streamlit as st

from verify.desk import parts, session, words
from verify.desk.address import EVERY, View
from verify.desk.parts import Cell
from verify.desk.state import READ, Desk, ToRead
from verify.desk.words import count, plain
from verify.errors import VerifyError
from verify.export import Format
from verify.roles import Task
from verify.second import Reading, Second
from verify.store import LogFilter

ROWS = "second_rows"
TOLD = "second_told"
COLUMNS = (("Claim", "wide"), ("Article", "break minor"), ("Verdict", ""), ("Second reader", ""), ("Asked", "minor"))
NOTHING = {
    ToRead.WAITING: "No verdict of somebody else waits for you.",
    ToRead.DISPUTED: "Nobody disagrees with a verdict.",
    ToRead.AGREED: "No verdict was read by a second person yet.",
}


def page() -> None:
    """Draw the lists, then the review files."""
    with session.calm():
        desk = session.desk()
        st.subheader("Second reader", anchor=False)
        draw_list(desk)
        draw_files(desk)


def draw_list(desk: Desk) -> None:
    """Draw the verdicts of the list that was chosen."""
    me = session.reviewer()
    lists = desk.to_read(me)
    labels = {kind: f"{kind.value} **{len(found):,}**" for kind, found in lists.items()}
    kind = st.pills(
        "List", list(labels), format_func=labels.__getitem__, key="second_list", required=True,
        default=ToRead.WAITING, label_visibility="collapsed",
    )  # fmt: skip
    mine = st.toggle("Only what I was asked to read", key="second_mine") if me else False
    found = [one for one in lists[kind] if not mine or one.assignee == me]
    if not found:
        st.markdown(NOTHING[kind])
        return
    hidden = desk.hidden_from(session.blind_to(), [one.claim_id for one in found[:READ]])
    rows = [row(one, hidden=one.claim_id in hidden) for one in found[:READ]]
    parts.table(COLUMNS, rows, label=kind.value, key=ROWS)
    if len(found) > READ:
        parts.aside(f"{READ} of {len(found):,} are shown")
    chosen = st.session_state[ROWS].get("go")
    if chosen:
        st.switch_page(session.REVIEW, query_params=View(status=EVERY, claim=chosen["claim"]).to_query())


def row(one: Second, *, hidden: bool) -> list[Cell]:
    """Return a verdict's row; a hidden one shows nothing of what was ruled."""
    verdict = f"{words.VERDICTS[one.ruling.verdict]}, {one.ruling.reviewer}"
    return [
        {"t": one.claim_text, "go": {"claim": one.claim_id}},
        {"t": one.document},
        {"t": "hidden until yours" if hidden else verdict},
        {"t": "" if hidden else "\n".join(map(told, one.readings))},
        {"t": one.assignee or ""},
    ]


def told(reading: Reading) -> str:
    """Return what a second reader made of a verdict, in one line."""
    other = f"says {words.VERDICTS[reading.verdict]}" if reading.verdict else "rejects it"
    what = "agrees" if reading.agrees else other
    where = ", from another desk" if reading.elsewhere else ""
    return f"{reading.reviewer} {what}{where}" + (f": {reading.note}" if reading.note else "")


def draw_files(desk: Desk) -> None:
    """Draw the way to work together without a shared database: a file out, a file in."""
    st.subheader("Without a shared database", anchor=False)
    st.markdown(
        "Save the review file and send it to the other desk; take theirs in here. Rows keep their hashes, nothing is "
        "rewritten, and where two people differ it is listed under Disagreements."
    )
    with st.container(horizontal=True, vertical_alignment="bottom", key="second_files"):
        st.download_button(
            "Save the review file",
            data=partial(desk.export, LogFilter(), Format.JSONL),
            file_name="twosource-review.jsonl",
            mime="application/jsonl",
            icon=":material/download:",
            key="second_save",
            on_click="ignore",
        )
    if not session.reviewer():
        parts.aside("Give your name on a claim first: the log keeps who took a file in.")
        return
    closed = session.offered(desk.why_not(Task.BRING))
    file = st.file_uploader("A review file from another desk", type=["jsonl"], key="second_file", **closed)
    if file is not None:
        brought = (desk, file.name, file.getvalue())
        st.button("Take it in", key="second_take", type="primary", on_click=take, args=brought, **closed)
    if TOLD in st.session_state:
        st.markdown(plain(st.session_state.pop(TOLD)))


def take(desk: Desk, name: str, data: bytes) -> None:
    """Take a review file in and say what it brought."""
    try:
        merged = desk.merge(name, data, reviewer=session.reviewer(), at=session.now())
    except VerifyError as problem:
        session.told(problem)
        return
    said = [f"{count(merged.added, 'row')} added", f"{merged.known:,} known already"]
    said += [f"{count(merged.left, 'row')} on origins or on other files left out"] if merged.left else []
    said += [f"{count(len(merged.disputed), 'claim')} in dispute"] if merged.disputed else []
    st.session_state[TOLD] = "; ".join(said)


if __name__ == "__main__":  # Streamlit runs the page as a script
    page()
