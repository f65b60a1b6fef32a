"""A row of the log, or what a reviewer put right in a claim, in; what was done, in words, out."""

from claims.model import ByHand, Period, Quantity
from verify.decisions.correct import AMOUNTS, PERIODS, QUANTITIES, SPEAKER, TIMES
from verify.desk.words import GRADES, VERDICTS, passed
from verify.model import (
    Action,
    Fault,
    FlagView,
    LogEntry,
)

ACTS: dict[Action, str] = {
    Action.VERDICT: "Verdict",
    Action.UNDO: "Taken back",
    Action.NOTE: "Note",
    Action.SECOND: "Second verdict",
    Action.APPROVE: "Agrees",
    Action.REJECT: "Disagrees",
    Action.ASSIGN: "Asks for a second reader",
    Action.OPINION: "Second opinion of a model",
    Action.MERGE: "Review file taken in",
    Action.FLAG_VIEW: "View of the flag",
    Action.ORIGIN_SET: "Origin set",
    Action.ORIGIN_JOIN: "Sources joined",
    Action.ORIGIN_SPLIT: "Sources split",
    Action.ORIGIN_UNDO: "Word on a source taken back",
    Action.ORIGIN_GRADE: "Source graded",
    Action.CLAIM_ADD: "Claim added",
    Action.CLAIM_SET: "Claim corrected",
    Action.CLAIM_UNDO: "Correction taken back",
    Action.METADATA: "Article corrected",
}


def viewed(view: FlagView | None, fault: Fault | None = None) -> str:
    """Return a view of a flag: "right", "wrong: false alarm", or that it was taken back."""
    if view is None:
        return "taken back"
    return f"{view}: {fault}" if fault else view.value


def outcome(entry: LogEntry) -> str:
    """Return what a row of the log says: the verdict given, or what was thought of the flag."""
    if entry.action is Action.FLAG_VIEW:
        return f"flag {viewed(entry.flag_view, entry.fault)}"
    return VERDICTS[entry.verdict] if entry.verdict else ""


def amount(one: Quantity) -> str:
    """Return an amount as it was understood: "1,200 workers (about)", "30 to 40 percent"."""
    value = f"{_number(one.low)} to {_number(one.high)}" if one.value is None else _number(one.value)
    how = {"~": "about", "≥": "at least", "≤": "at most"}.get(one.approximation, "")
    return " ".join(part for part in (how, value, one.unit) if part)


def _number(value: float | None) -> str:
    return "?" if value is None else f"{value:,.12g}"


def time(one: Period) -> str:
    """Return a time as it was understood: "2025-02-26 to 2025-02-28", "2025", or that it is not known."""
    ends = [end for end in dict.fromkeys((one.start_date, one.end_date)) if end]
    return " to ".join(ends) or "not known when"


def read_as(field: str, value: str) -> str:
    """Return in words what a correction of a claim holds before or after it."""
    if field == QUANTITIES:
        return "; ".join(f"“{one.text}” is {amount(one)}" for one in AMOUNTS.validate_json(value)) or "no amount"
    if field == PERIODS:
        return "; ".join(f"“{one.text}” is {time(one)}" for one in TIMES.validate_json(value)) or "no time"
    return value or "the article’s own voice"


def by_hand(one: ByHand) -> str:
    """Return what a reviewer put right in a claim, and what was read there."""
    if one.field == SPEAKER:
        return f"The speaker was put right by {one.reviewer}; read as: {read_as(one.field, one.read)}"
    if one.field in (QUANTITIES, PERIODS):
        what = "amounts" if one.field == QUANTITIES else "times"
        return f"The {what} were put right by {one.reviewer}; read as: {read_as(one.field, one.read)}"
    was = f"; it was passed over as {passed(one.read)}" if one.read else ""
    return f"Added by {one.reviewer}{was}"


def sourced(entry: LogEntry) -> str:
    """Return what a row says about origins: "Bay Sun and Bay Herald are one source"; else ""."""
    one, other = entry.origin or "", entry.other_origin or ""
    about = f"“{entry.claim_text}”" if entry.claim_text else entry.document or ""
    told = {
        Action.ORIGIN_SET: f"{about} comes from {one}",
        Action.ORIGIN_JOIN: f"{one} and {other} are one source",
        Action.ORIGIN_SPLIT: f"{one} and {other} are two sources",
        Action.ORIGIN_GRADE: f"{one}: {entry.grade}, {GRADES[entry.grade]}" if entry.grade else one,
        Action.ORIGIN_UNDO: f"row {entry.undoes} taken back",
    }
    return told.get(entry.action, "")


def asked(entry: LogEntry) -> str:
    """Return whom a row asks: "asks Ben Ode to read the verdict"; else ""."""
    if entry.action is Action.ASSIGN:
        return f"asks {entry.assignee} to read the verdict"
    return f"asked {entry.asked}" if entry.asked else ""


def acted(entry: LogEntry) -> str:
    """Return a row's act with what came of it: "Verdict: Mostly true", "Asks for a second reader: Ben Ode"."""
    said = outcome(entry) if entry.action is not Action.ASSIGN else entry.assignee
    return f"{ACTS[entry.action]}: {said}" if said else ACTS[entry.action]


def changed(entry: LogEntry) -> str:
    """Return what an edit of an article's particulars changed: "publisher: not known → Harbour Times"; else ""."""
    if entry.action is Action.CLAIM_ADD:
        return "added as a claim that was missed"
    if not entry.field:
        return ""
    if entry.action in (Action.CLAIM_SET, Action.CLAIM_UNDO):
        before, after = (read_as(entry.field, value or "") for value in (entry.before, entry.after))
        return f"{entry.field}: {before} → {after}"
    return f"{entry.field}: {entry.before or 'not known'} → {entry.after or 'not known'}"
