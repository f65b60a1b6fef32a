"""The log in; verdicts that wait for a second reader, disagreements, and review files to and from other desks, out."""

from collections.abc import Mapping, Sequence
from functools import partial

import streamlit as st

from verify.decisions.roles import Task
from verify.decisions.said import Differing
from verify.decisions.second import Second
from verify.desk import checking, contents, deeds, naming, parts, session, words
from verify.desk.address import EVERY, View
from verify.desk.parts import Cell
from verify.desk.reading import told
from verify.desk.state import READ, Desk, ToRead
from verify.desk.words import count, plain
from verify.errors import VerifyError
from verify.export import Format
from verify.model import Action, LogEntry
from verify.store import LogFilter

ROWS = "second_rows"
TOLD = "second_told"
COLUMNS = (("Claim", "wide"), ("Article", "break minor"), ("Verdict", ""), ("Second reader", ""), ("Asked", "minor"))
DIFFER = (("About", "wide"), ("Here", "break"), ("At another desk", "break"))
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
        checking.draw(outcome=False)
        differing = desk.differing()
        if draw_list(desk, len(differing)) is ToRead.DISPUTED and differing:
            draw_differing(differing)
        draw_files(desk)


def draw_list(desk: Desk, differing: int) -> ToRead:
    """Draw the verdicts of the list that was chosen, and return which; corrections may differ too."""
    me = session.reviewer()
    lists = desk.to_read(me)
    numbers = {kind: len(found) + (differing if kind is ToRead.DISPUTED else 0) for kind, found in lists.items()}
    labels = {kind: f"{kind.value} **{number:,}**" for kind, number in numbers.items()}
    kind = st.pills(
        "List", list(labels), format_func=labels.__getitem__, key="second_list", required=True,
        default=ToRead.WAITING, label_visibility="collapsed",
    )  # fmt: skip
    mine = st.toggle("Only what I was asked to read", key="second_mine") if me else False
    draw_verdicts(desk, kind, [one for one in lists[kind] if not mine or one.assignee == me])
    return kind


def draw_verdicts(desk: Desk, kind: ToRead, found: Sequence[Second]) -> None:
    """Draw verdicts, each a way to its claim."""
    if not found:
        st.markdown(NOTHING[kind])
        return
    hidden = desk.hidden_from(session.blind_to(), [one.claim_id for one in found[:READ]])
    called = desk.headlines()
    rows = [row(one, called, hidden=one.claim_id in hidden) for one in found[:READ]]
    parts.table(COLUMNS, rows, label=kind.value, key=ROWS)
    if len(found) > READ:
        parts.aside(f"{READ} of {len(found):,} are shown")
    chosen = st.session_state[ROWS].get("go")
    if chosen:
        st.switch_page(session.REVIEW, query_params=View(status=EVERY, claim=chosen["claim"]).to_query())


def draw_differing(found: Sequence[Differing]) -> None:
    """Draw what this desk and another one say otherwise of a claim, an origin or an article; ours stands."""
    st.markdown("**Corrections that differ between desks.** What was said here counts until it is settled.")
    rows: list[list[Cell]] = [
        [{"t": about(pair.here)}, {"t": worded(pair.here)}, {"t": worded(pair.there)}] for pair in found[:READ]
    ]
    parts.table(DIFFER, rows, label="Corrections that differ", key="second_differing")


def about(entry: LogEntry) -> str:
    """Return what a word is about."""
    names = " and ".join(name for name in (entry.origin, entry.other_origin) if name)
    return entry.claim_text or (entry.document if entry.field or entry.action is Action.ORIGIN_SET else names) or names


def worded(entry: LogEntry) -> str:
    """Return what was said and by whom."""
    told_ = deeds.changed(entry) or deeds.sourced(entry)
    return f"{entry.reviewer}: {told_}" + (f" ({entry.note})" if entry.note else "")


def row(one: Second, called: Mapping[str, str], *, hidden: bool) -> list[Cell]:
    """Return a verdict's row; a hidden one shows nothing of what was ruled."""
    verdict = f"{words.VERDICTS[one.ruling.verdict]}, {one.ruling.reviewer}"
    return [
        {"t": one.claim_text, "go": {"claim": one.claim_id}},
        contents.titled(one.document, called),
        {"t": "hidden until yours" if hidden else verdict},
        {"t": "" if hidden else "\n".join(map(told, one.readings))},
        {"t": one.assignee or ""},
    ]


def draw_files(desk: Desk) -> None:
    """Draw the way to work together without a shared database: a file out, a file in."""
    st.subheader("Without a shared database", anchor=False)
    st.markdown(
        "Save the review file and send it to the other desk; take theirs in here. Rows keep their hashes, nothing is "
        "rewritten, and where two people differ it is listed under Disagreements. Verdicts and notes travel with it, "
        "and so does what was put right in claims, sources and articles."
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
        parts.aside("A file from another desk is taken in here, by somebody with a name.")
        naming.ask()
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
    said += [f"{count(merged.corrected, 'correction')} among them"] if merged.corrected else []
    said += [f"{count(merged.left, 'row')} of that desk alone left out"] if merged.left else []
    said += [f"{count(merged.differing, 'correction')} put otherwise here, which stand"] if merged.differing else []
    said += [f"{count(len(merged.disputed), 'claim')} in dispute"] if merged.disputed else []
    st.session_state[TOLD] = "; ".join(said) + "."
    if merged.corrected:
        checking.check()


if __name__ == "__main__":  # Streamlit runs the page as a script
    page()
