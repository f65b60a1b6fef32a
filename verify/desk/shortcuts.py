"""A page in; the keys that do something on it, each with what it does, out."""

from collections.abc import Sequence

import streamlit as st

from verify.decisions.roles import Task
from verify.desk import reading, session
from verify.desk.state import Desk, Focus

HELP = "review_help"
QUEUE = (
    ("j", "opens the first claim"),
    ("/", "searches claims and speakers"),
    ("?", "shows this"),
)


def draw(keys: Sequence[tuple[str, str]]) -> None:
    """Show which key does what."""
    with st.popover("Keys", key=HELP, type="tertiary", icon=":material/keyboard:"):
        with st.container(key="review_cheats"):
            st.markdown("\n".join(["| key | does |", "|---|---|", *(f"| {key} | {does} |" for key, does in keys)]))


def on_claim(desk: Desk, focus: Focus) -> list[tuple[str, str]]:
    """Return the keys that do something on the open claim, as it is and for whoever sits at the desk."""
    may_rule = not desk.why_not(Task.RULE)
    many = any(one.open for one in focus.repeats) and session.reviewer()
    theirs = reading.is_theirs(focus) and not desk.why_not(Task.SIGN)
    offered = [
        (may_rule, f"1 to {len(session.scale().verdicts)}", "gives a verdict and opens the next claim"),
        (may_rule and many, "b", "gives the verdict to all places of the same statement"),
        (may_rule, "u", "takes your last verdict back"),
        (may_rule, "y", "says that the flag is right; once more takes it back"),
        (may_rule, "x", "says that the flag is wrong, and asks why"),
        (theirs, "g", "agrees with the verdict that stands"),
        (theirs, "d", "disagrees with it; first write why in the note"),
        (reading.is_shown(focus), "t", "opens the next verdict that waits for a second reader"),
        (True, "s", "skips the claim"),
        (focus.after, "j", "opens the next claim"),
        (focus.before, "k", "opens the claim before"),
        (may_rule, "n", "writes the note; Esc leaves it"),
        (True, "q", "goes back to the queue"),
        (True, "?", "shows this"),
    ]
    return [(key, does) for is_there, key, does in offered if is_there]
