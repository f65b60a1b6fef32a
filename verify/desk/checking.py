"""A check outside the page in; how far it has come, how it ended and which flags changed by it, out."""

import time
from typing import Any, NamedTuple

import streamlit as st

from verify import changes, settings, stages
from verify.decisions.roles import Task
from verify.desk import parts, session
from verify.desk.intake import Intake
from verify.desk.words import count, duration, plain
from verify.job import Status
from verify.model import FlagKind
from verify.store import Due

ANEW = "checking_anew"  # what a page waited for
SILENT = 3  # seconds of a step after which it is told how long it goes on


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


def offered() -> dict[str, Any]:
    """Return how a button that adds articles or has them checked is offered to whoever sits at the desk."""
    return session.offered(session.person().why_not(Task.ADD))


def draw(*, outcome: bool = True) -> bool:
    """Draw how the check stands, and how the last one ended if wanted; return whether one is at work.

    While it is, how it stands is drawn anew every second, and what the flags on the page do not mind yet is said.
    """
    added, waits = intake(), due()
    found = added.status()
    if found is not None and found.running(time.time()):
        await_flags(waits)
        follow(waits)
        return True
    if added.overdue():
        check()
        st.rerun()
    elif waits:
        draw_due(waits)
    else:
        draw_anew(found)
        if found and outcome:
            draw_outcome(found)
    return False


class Awaited(NamedTuple):
    """A page that waits for flags: its address, what they do not mind yet, and the open claim's flag before."""

    where: dict[str, str]
    minded: Due
    flag: FlagKind | None


def await_flags(waits: Due | None) -> None:
    """Keep what the page shows before the flags are computed anew, so that it can tell afterwards what changed."""
    known, where = awaited(), st.query_params.to_dict()
    if waits and (known is None or known.minded != waits):
        st.session_state[ANEW] = Awaited(where, waits, open_flag())


def awaited() -> Awaited | None:
    """Return what the page has waited for, as long as it shows the same."""
    known: Awaited | None = st.session_state.get(ANEW)
    return known if known and known.where == st.query_params.to_dict() else None


def open_flag() -> FlagKind | None:
    """Return the flag of the claim that the page shows; None where it shows none."""
    claim = st.query_params.get("claim")
    flag = session.desk().store.flag(claim) if claim and not session.is_missing() else None
    return flag.kind if flag else None


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
    with st.container(horizontal=True, vertical_alignment="center", key="checking_at_work"):
        anew = f"Flags are being computed anew; what you see is {before(waits)}. " if waits else ""
        done = stages.share(found.stage, found.done, found.total)
        st.progress(done, text=plain(f"{anew}{in_words(found, now)}"))
        st.button("Cancel", key="checking_cancel", type="tertiary", on_click=cancel, icon=":material/close:",
                  **offered())  # fmt: skip


def before(waits: Due) -> str:
    """Return how old the flags are: "of before row 4 of the log"."""
    return f"of before row {waits.row} of the log" if waits.row else "of before articles came, changed or went"


def draw_due(waits: Due) -> None:
    """Say that the flags are not as they should be, and offer to compute them."""
    with st.container(horizontal=True, vertical_alignment="center", key="checking_due"):
        st.markdown(f":material/info: The flags are {before(waits)}.", width="content")
        st.button("Compute them anew", key="checking_compute", type="tertiary", icon=":material/refresh:",
                  on_click=check, **offered())  # fmt: skip


def draw_anew(found: Status | None) -> None:
    """Say that the flags were computed anew and what changed, where the page was waiting for it."""
    known = awaited()
    if known is None:
        return
    with st.container(horizontal=True, vertical_alignment="center", key="checking_anew"):
        last = f", row {known.minded.row} of the log included" if known.minded.row else ""
        told_ = f": {changes.in_words(found.report.changed)}" if found and found.report else ""
        here = this_claim(known.flag, open_flag())
        parts.aside(plain(f"The flags were computed anew{last}{told_}.{here}"), width="content")


def this_claim(before_: FlagKind | None, now: FlagKind | None) -> str:
    """Return what became of the flag of the claim that is open; nothing where none is."""
    if before_ is None or now is None:
        return ""
    return f" This claim is still {now}." if before_ is now else f" This claim was {before_} and is {now} now."


def in_words(found: Status, now: float) -> str:
    """Return how far a check has come: "Step 2 of 8, Reading articles: 12 of 40, about 2 minutes left in this step"."""
    line = f"Step {stages.step(found.stage)} of {len(stages.Stage)}, {found.stage}"
    line += f": {found.done:,} of {found.total:,}" if found.total else ""
    left = found.remaining(now)
    if left is not None:
        return f"{line}, {duration(left)} left in this step"
    spent = round(now - found.since)
    return line if spent < SILENT else f"{line}, for {count(spent, 'second')}"


def draw_outcome(found: Status) -> None:
    """Draw how the last check ended, and file by file what could not be read."""
    with st.container(horizontal=True, vertical_alignment="center", key="checking_ended"):
        parts.aside(plain(in_the_end(found)), width="content")
        st.button("Check again", key="checking_again", type="tertiary", on_click=check, icon=":material/refresh:",
                  **offered())  # fmt: skip
    problems = found.report.problems if found.report else ()
    if problems:
        with st.expander(f"{count(len(problems), 'file')} to look at", key="checking_trouble"):
            lines: list[list[parts.Cell]] = [[{"t": one.name}, {"t": told(one.name, one.text)}] for one in problems]
            columns = [("File", "break"), ("What to know", "break")]
            parts.table(columns, lines, label="Files to look at", key="checking_problems")


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
