"""The address in; the log's rows, the state of its chain and its exports out."""

from collections.abc import Callable, Mapping

import streamlit as st

from verify.decisions.views import Judged
from verify.desk import checking, contents, deeds, exports, parts, session, words
from verify.desk.parts import Cell
from verify.desk.state import ENTRIES, Chain, Desk
from verify.desk.words import count, plain
from verify.model import Action, LogEntry
from verify.store import FlagFilter, LogFilter

AT_ONCE = 5_000  # rows that are re-computed whenever the page is opened; longer logs on demand
CHECKED = "log_checked"
CURE = "From there on the log proves nothing: compare it with an export or a copy made earlier."
COLUMNS = (
    ("Row", "number minor"),
    ("Time (UTC)", "tight"),
    ("Reviewer", "name"),
    ("Act", "name"),
    ("Verdict", "name"),
    ("Claim", "wide"),
    ("Article", "break minor"),
    ("Note and link", "break"),
    ("Hash", "code minor"),
)

JUDGED = (("Flag", ""), ("Right", "number"), ("Wrong", "number"), ("Share right", "number"), ("Why wrong", "wide"))


def page() -> None:
    """Draw the chain's state, the filters, the rows and the exports."""
    with session.calm():
        desk, filters = session.desk(), asked()
        st.subheader("Verification log", anchor=False)
        checking.draw(outcome=False)
        draw_chain(desk, filters)
        draw_filters(desk, filters)
        draw_entries(desk, filters)
        draw_judged(desk)
        draw_exports(desk, filters)


def asked() -> LogFilter:
    """Return the rows that the page's address asks for."""
    said = st.query_params.to_dict()
    action = said.get("action")
    up_to = said.get("up_to", "")
    return LogFilter(
        claim_id=said.get("claim") or None,
        reviewer=said.get("reviewer") or None,
        action=Action(action) if action in set(Action) else None,
        up_to=int(up_to) if up_to.isdecimal() else None,
    )


def ask(filters: LogFilter) -> None:
    """Put filters into the page's address."""
    said = {"claim": filters.claim_id, "reviewer": filters.reviewer, "action": filters.action, "up_to": filters.up_to}
    st.query_params.from_dict({name: str(value) for name, value in said.items() if value is not None})


def draw_chain(desk: Desk, filters: LogFilter) -> None:
    """Say whether the chain of rows holds; a short log is re-computed each time, a long one on demand."""
    head = desk.store.head()
    if not head.seq:
        return
    if head.seq > AT_ONCE and st.session_state.get(CHECKED) != head.hash:
        st.button("Re-compute the chain", key="log_verify", icon=":material/link:", on_click=check, args=(head.hash,))
        return
    told_chain(desk.chain(), filters)


def check(head: str) -> None:
    """Ask for the chain to be re-computed up to the row that is last now."""
    st.session_state[CHECKED] = head


def told_chain(chain: Chain, filters: LogFilter) -> None:
    """Say what re-computing the chain showed, and where it is broken the way there and what to do."""
    rows = count(chain.head.seq or 0, "row")
    if chain.broken:
        st.error(f"**The chain is broken:** {plain(chain.broken.text)}. {CURE}", icon=":material/link_off:")
        there = LogFilter(up_to=chain.broken.seq)
        if filters != there:
            st.button(f"Show the log up to row {chain.broken.seq}", key="log_broken", icon=":material/arrow_downward:",
                      on_click=ask, args=(there,))  # fmt: skip
        st.markdown(f"{rows}, re-computed just now. Last row’s hash:")
    else:
        st.markdown(f":green[:material/verified:] **The chain holds:** {rows}, re-computed just now. Last row’s hash:")
    st.code(chain.head.hash, language=None, wrap_lines=True)


def draw_filters(desk: Desk, filters: LogFilter) -> None:
    """Draw the choice of a reviewer, of an act, and of one claim's history."""
    reviewers = desk.store.reviewers()
    if not reviewers:
        return
    with st.container(horizontal=True, vertical_alignment="bottom", key="log_filters"):
        choose("Reviewer", "reviewer", reviewers, filters.reviewer)
        choose("Act", "action", [action.value for action in Action], filters.action and filters.action.value,
               lambda name: deeds.ACTS[Action(name)])  # fmt: skip
        if filters != LogFilter():
            st.button("Whole log", key="log_whole", on_click=ask, args=(LogFilter(),))
    if filters.claim_id:
        parts.aside("The history of one claim")
    if filters.reviewer and not session.blind_to():
        draw_person(desk, filters.reviewer)


def draw_person(desk: Desk, name: str) -> None:
    """Draw what somebody did in two lines: the acts, and the verdicts that stand."""
    person = desk.person(name)
    if person is None:
        return
    since = f"from {words.day(person.first.at.date())} to {words.day(person.last.at.date())}"
    acts = ", ".join(f"{deeds.ACTS[act].lower()} {number:,}" for act, number in person.acts.items())
    stand = ", ".join(f"{words.VERDICTS[verdict].lower()} {number:,}" for verdict, number in person.standing.items())
    st.markdown(f"**{plain(name)}**, {plain(since)}: {plain(acts)}.")
    parts.aside(plain(f"Verdicts that stand: {stand}." if stand else "No verdict of theirs stands."))


def choose(
    label: str, name: str, options: list[str], chosen: str | None, word: Callable[[str], str] = str
) -> None:
    """Draw a list to choose one value from, kept in the address."""
    key = f"log_{name}"
    st.session_state[key] = chosen

    def change() -> None:
        picked = st.session_state[key]
        value = Action(picked) if picked and name == "action" else picked
        ask(asked().model_copy(update={name: value, "up_to": None}))

    options = options if chosen is None or chosen in options else [chosen, *options]
    st.selectbox(label, options, index=None, format_func=word, key=key, on_change=change,
                 placeholder=f"Any {label.lower()}", width=240)  # fmt: skip


def draw_entries(desk: Desk, filters: LogFilter) -> None:
    """Draw the rows, newest first."""
    entries = desk.entries(filters)
    if not entries:
        return draw_nothing(filters)
    shown = entries[:ENTRIES]
    about = list(dict.fromkeys(entry.claim_id for entry in shown if entry.claim_id))
    hidden = desk.hidden_from(session.blind_to(), about)
    called = desk.headlines()
    rows = [row(entry, called) for entry in shown]
    rows = [veiled(cells) if entry.claim_id in hidden else cells for cells, entry in zip(rows, shown, strict=True)]
    parts.table(COLUMNS, rows, label="Rows of the log", key="log_rows", on_go=follow)
    if len(entries) > ENTRIES:
        older = filters.model_copy(update={"up_to": entries[ENTRIES].seq})
        st.button("Older rows", key="log_older", icon=":material/arrow_downward:", on_click=ask, args=(older,))


def draw_nothing(filters: LogFilter) -> None:
    """Say why no row is shown and what to do next."""
    if filters != LogFilter():
        st.markdown("No row fits. Choose another reviewer or act, or look at the whole log.")
        return
    st.markdown("Nothing is in the log yet. The first verdict writes its first row.")
    st.page_link(session.REVIEW, label="Go to the queue", icon=":material/rule:")


def row(entry: LogEntry, called: Mapping[str, str]) -> list[Cell]:
    """Return a row as the table shows it: text throughout, so that no link in it can be clicked."""
    claim: Cell = {"t": entry.claim_text or ""}
    if entry.claim_id:
        claim["go"] = {"claim": entry.claim_id}
    return [
        {"t": str(entry.seq)},
        {"t": words.moment(entry.at)},
        {"t": entry.reviewer, "go": {"reviewer": entry.reviewer}},
        {"t": deeds.ACTS[entry.action]},
        {"t": ruled(entry)},
        claim,
        contents.titled(entry.document or "", called),
        {"t": "\n".join(filter(None, told(entry)))},
        {"t": entry.hash[:10]},
    ]


def told(entry: LogEntry) -> tuple[str, ...]:
    """Return what a row says beside its verdict, each part on a line of its own."""
    return deeds.changed(entry), deeds.sourced(entry), deeds.asked(entry), entry.note, entry.evidence_url


def ruled(entry: LogEntry) -> str:
    """Return what a row did to the verdict, or what it says of it."""
    before = words.VERDICTS[entry.verdict_before] if entry.verdict_before else ""
    if not before or entry.action not in (Action.VERDICT, Action.UNDO):
        return deeds.outcome(entry) or before
    return f"{before} → {words.VERDICTS[entry.verdict] if entry.verdict else 'none'}"


def veiled(cells: list[Cell]) -> list[Cell]:
    """Return a row without the verdict and the note, for a second reader who has not ruled yet."""
    shown = list(cells)
    shown[4], shown[7] = {"t": "hidden until you rule"}, {"t": ""}
    return shown


def follow() -> None:
    """Show the history of the claim, or of the person, that was chosen."""
    chosen = st.session_state["log_rows"].go
    if chosen:
        ask(LogFilter(claim_id=chosen.get("claim"), reviewer=chosen.get("reviewer")))


def draw_judged(desk: Desk) -> None:
    """Draw how often each flag was right, as reviewers judged it."""
    judged = [one for one in desk.judged() if one.share is not None]
    if not judged:
        return
    st.subheader("Were the flags right?", anchor=False)
    st.markdown("As reviewers judged them, apart from their verdicts on the claims; the last word on each flag counts.")
    parts.table(JUDGED, [told_judged(one) for one in judged], label="Flags judged right and wrong", key="log_judged")


def told_judged(one: Judged) -> list[Cell]:
    """Return a flag's row: its share of right ones is of those judged, never of all."""
    reasons = ", ".join(f"{fault or 'no reason'} {number}" for fault, number in one.faults.items())
    share = f"{one.share:.0%}" if one.share is not None else ""
    texts = [words.FLAGS[one.flag][1], str(one.right), str(one.wrong), share, reasons]
    return [{"t": text} for text in texts]


def draw_exports(desk: Desk, filters: LogFilter) -> None:
    """Draw the downloads: the log as it is filtered here, once there is one, and all flags."""
    logged, flagged = bool(desk.store.head().seq), bool(desk.store.count())
    if not logged and not flagged:
        return
    st.subheader("Export", anchor=False)
    left, right = st.columns(2, gap="large") if logged else (None, st.container())
    if left:
        with left:
            st.markdown("**The log**, as filtered above, with every row’s hash.")
            exports.draw(desk, filters, name="log", page="log")
    with right:
        st.markdown("**All flags** with their evidence and the verdicts that stand.")
        exports.draw(desk, FlagFilter(), name="flags", page="log")


if __name__ == "__main__":  # Streamlit runs the page as a script
    page()
