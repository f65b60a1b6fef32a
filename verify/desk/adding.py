"""Files and pasted text in; a check outside the page out, with how far it has come and what could not be read."""

import time
from collections.abc import Callable
from datetime import date
from typing import Any

import streamlit as st

from claims.errors import ClaimsError
from claims.formats import EXTENSIONS
from verify import settings
from verify.decisions.roles import Task
from verify.desk import parts, session
from verify.desk.intake import Intake
from verify.desk.words import count, duration, plain
from verify.errors import VerifyError
from verify.job import Status
from verify.originals import Kept
from verify.store import Due, Store

FRESH = "adding_fresh"  # counts what was added, so that the form begins anew afterwards
ANEW = "adding_anew"  # what the flags did not mind while a page waited for it
TOLD = "adding_told"  # what was kept of the last files, to be told once
PASTED = ("title", "publisher", "author", "published", "url")


def draw() -> None:
    """Draw the ways to add articles, and the check that is at work."""
    with st.expander("Add articles", icon=":material/note_add:", key="adding_box"):
        files, text = st.tabs(["Files", "Pasted text"])
        with files:
            draw_files()
        with text:
            draw_text()
    draw_told()
    draw_check()


def draw_files() -> None:
    """Draw the choice of files."""
    kinds = ", ".join(sorted(EXTENSIONS))
    st.file_uploader(
        f"Articles, lists of articles or archives of them ({kinds})",
        accept_multiple_files=True, key=fresh("adding_files"),
    )  # fmt: skip
    send("Keep and check these files", "adding_send", take_files)


def draw_text() -> None:
    """Draw the fields for a text and what is known about it."""
    st.text_area("Text of the article", key=fresh("adding_text"), height=200)
    left, right = st.columns(2)
    left.text_input("Title", key=fresh("adding_title"))
    right.text_input("Publisher", key=fresh("adding_publisher"))
    left.text_input("Author", key=fresh("adding_author"))
    right.date_input(
        "Published", value=None, key=fresh("adding_published"), min_value=date(1800, 1, 1), format="YYYY-MM-DD"
    )
    st.text_input("Web address", key=fresh("adding_url"), placeholder="https://")
    send("Keep and check this text", "adding_paste", take_text)


def send(label: str, key: str, act: Callable[[], None]) -> None:
    """Draw the button that keeps what was given."""
    st.button(label, key=key, type="primary", on_click=act, **offered())


def offered() -> dict[str, Any]:
    """Return how a button that adds articles or has them checked is offered to whoever sits at the desk."""
    return session.offered(session.person().why_not(Task.ADD))


def fresh(key: str) -> str:
    """Return a widget's key that changes with everything that was added."""
    return f"{key}_{st.session_state.get(FRESH, 0)}"


def take_files() -> None:
    """Keep the chosen files and have them checked."""
    files = st.session_state.get(fresh("adding_files")) or []
    if not files:
        return tell(["Choose one or more files first."])
    try:
        kept = intake().keep(((file.name, file.getvalue()) for file in files), taken())
    except (ClaimsError, VerifyError, OSError) as error:
        return tell([str(error)])
    begin(kept)


def take_text() -> None:
    """Keep the pasted text and have it checked."""
    state = st.session_state
    given = {field: str(state.get(fresh(f"adding_{field}")) or "") for field in PASTED}
    try:
        kept = intake().paste(state.get(fresh("adding_text")) or "", given, taken())
    except (ClaimsError, VerifyError, OSError) as error:
        return tell([str(error)])
    begin([kept])


def begin(kept: list[Kept]) -> None:
    """Say what became of each file and start the check when there is anything new."""
    st.session_state[FRESH] = st.session_state.get(FRESH, 0) + 1
    same = [f"{one.given}: is in the corpus already." for one in kept if one.name is None]
    renamed = [f"{one.given}: kept as {one.name}." for one in kept if one.name not in (None, one.given)]
    tell([*same, *renamed])
    if any(one.name for one in kept):
        check()


def check() -> None:
    """Have the kept files checked, outside the page."""
    session.attempt(lambda: intake().check())


def cancel() -> None:
    """Ask the check to end."""
    session.attempt(lambda: intake().cancel())


def intake() -> Intake:
    """Return the folder of what is added, as whoever sits at the desk may use it."""
    chosen = settings.load()
    return Intake(chosen.originals, chosen.db, session.person())


def taken() -> dict[str, str]:
    """Return the names that the corpus has from elsewhere, each with the SHA-256 of its file."""
    if session.is_missing():
        return {}
    store: Store = session.desk().store
    return {name: known.file_sha256 for name, known in store.document_fingerprints().items()}


def tell(lines: list[str]) -> None:
    """Keep what is to be told when the page is drawn."""
    st.session_state[TOLD] = lines


def draw_told() -> None:
    """Tell it once."""
    lines = st.session_state.pop(TOLD, [])
    if lines:
        st.info("  \n".join(map(plain, lines)), icon=":material/info:")


def draw_check(*, outcome: bool = True) -> bool:
    """Draw how the check stands, and how the last one ended if wanted; return whether one is at work.

    While it is, how it stands is drawn anew every second, and what the flags on the page do not mind yet is said.
    """
    added, waits = intake(), due()
    found = added.status()
    if found is not None and found.running(time.time()):
        st.session_state[ANEW] = (st.query_params.to_dict(), waits)
        follow(waits)
        return True
    if added.overdue():
        check()
        st.rerun()
    elif waits:
        draw_due(waits)
    else:
        draw_anew()
        if found and outcome:
            draw_outcome(found)
    return False


def due() -> Due | None:
    """Return what the flags that are shown do not mind yet."""
    return None if session.is_missing() else session.desk().store.due()


@st.fragment(run_every=1.0)
def follow(waits: Due | None) -> None:
    """Draw the check at work without drawing the page; when it is done, the page once."""
    found = intake().status()
    now = time.time()
    if found is None or not found.running(now):
        st.rerun()
    with st.container(horizontal=True, vertical_alignment="center", key="adding_at_work"):
        share = min(found.done / found.total, 1.0) if found.total else 0.0
        anew = f"Flags are being computed anew; what you see is {before(waits)}. " if waits else ""
        st.progress(share, text=plain(f"{anew}{in_words(found, now)}"))
        st.button("Cancel", key="adding_cancel", type="tertiary", on_click=cancel, icon=":material/close:",
                  **offered())  # fmt: skip


def before(waits: Due) -> str:
    """Return how old the flags are: "of before row 4 of the log"."""
    return f"of before row {waits.row} of the log" if waits.row else "of before articles came, changed or went"


def draw_due(waits: Due) -> None:
    """Say that the flags are not as they should be, and offer to compute them."""
    with st.container(horizontal=True, vertical_alignment="center", key="adding_due"):
        st.markdown(f":material/info: The flags are {before(waits)}.", width="content")
        st.button("Compute them anew", key="adding_compute", type="tertiary", icon=":material/refresh:",
                  on_click=check, **offered())  # fmt: skip


def draw_anew() -> None:
    """Say that the flags were computed anew, where the page was waiting for it."""
    where, minded = st.session_state.get(ANEW, (None, None))
    if minded is None or where != st.query_params.to_dict():  # told for as long as the page shows the same
        return
    with st.container(horizontal=True, vertical_alignment="center", key="adding_anew"):
        last = f", row {minded.row} of the log included" if minded.row else ""
        parts.aside(f":material/check: The flags were computed anew{last}.", width="content")


def in_words(found: Status, now: float) -> str:
    """Return how far a check has come: "Reading articles: 12 of 40, about 2 minutes left in this step"."""
    line = f"{found.stage}: {found.done:,} of {found.total:,}" if found.total else found.stage
    left = found.remaining(now)
    return line if left is None else f"{line}, {duration(left)} left in this step"


def draw_outcome(found: Status) -> None:
    """Draw how the last check ended, and file by file what could not be read."""
    with st.container(horizontal=True, vertical_alignment="center", key="adding_ended"):
        parts.aside(plain(in_the_end(found)), width="content")
        st.button("Check again", key="adding_again", type="tertiary", on_click=check, icon=":material/refresh:",
                  **offered())  # fmt: skip
    problems = found.report.problems if found.report else ()
    if problems:
        with st.expander(f"{count(len(problems), 'file')} to look at", key="adding_trouble"):
            lines: list[list[parts.Cell]] = [[{"t": one.name}, {"t": told(one.name, one.text)}] for one in problems]
            columns = [("File", "break"), ("What to know", "break")]
            parts.table(columns, lines, label="Files to look at", key="adding_problems")


def told(name: str, text: str) -> str:
    """Return what is said about a file without its name in front, which stands beside it."""
    return text.removeprefix(f"{name}: ").removeprefix(f"{name} ")


def in_the_end(found: Status) -> str:
    """Return in one line how a check ended."""
    if found.trouble:
        return f"The last check of added articles stopped: {found.trouble}"
    if found.cancelled:
        return "The last check was cancelled; what it had read is kept, and the next one goes on from there."
    if found.report is None:
        return "The last check ended without a word; check again, it goes on from where it was."
    read, kept = found.report.read, found.report.kept
    if not (read or kept or found.report.problems):
        return "The last check found no added articles to read, and compared what is in the corpus again."
    return f"Added articles: {read:,} read by the last check, {kept:,} unchanged."
