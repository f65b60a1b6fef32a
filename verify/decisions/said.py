"""Rows of the log in; which words on claims, origins and articles stand, and where two desks differ, out.

A word from another desk counts where none was given in this log on the same thing. Where both said something else, ours
stands, and the two are shown side by side until somebody settles it.
"""

from collections.abc import Collection, Container, Hashable, Iterable, Mapping, Sequence
from typing import NamedTuple

from verify.model import Action, LogEntry

PAIRED = (Action.ORIGIN_JOIN, Action.ORIGIN_SPLIT)
ORIGINS = (Action.ORIGIN_SET, *PAIRED, Action.ORIGIN_GRADE)
CLAIMS = (Action.CLAIM_ADD, Action.CLAIM_SET)
UNDONE_BY = {Action.CLAIM_UNDO: CLAIMS, Action.ORIGIN_UNDO: ORIGINS}
WORDS = (*CLAIMS, *ORIGINS, *UNDONE_BY, Action.METADATA)


class Differing(NamedTuple):
    """A word that stands here, and what was said on the same thing at another desk."""

    here: LogEntry
    there: LogEntry


def origin_key(name: str) -> str:
    """Return what an origin is found by: its name in any case."""
    return " ".join(name.casefold().split())


def subject(row: LogEntry) -> Hashable:
    """Return what a word is about: of two words on one thing, one counts."""
    if row.action in PAIRED:
        return frozenset((origin_key(row.origin or ""), origin_key(row.other_origin or "")))
    if row.action is Action.ORIGIN_GRADE:
        return row.action, origin_key(row.origin or "")
    if row.action is Action.METADATA:
        return row.action, row.document_sha256, row.document, row.field
    return row.action, row.claim_id or row.document_sha256, row.field


def standing(entries: Iterable[LogEntry], acts: Container[Action]) -> list[LogEntry]:
    """Return the words of these kinds that were not taken back, in order; ours where another desk spoke too."""
    return _ours_first(_not_undone(entries, acts))


def differing(entries: Iterable[LogEntry]) -> list[Differing]:
    """Return the words that stand here with those of other desks that say something else, in the order of ours."""
    rows = [row for row in entries if row.action in WORDS]
    said = _not_undone(rows, (*CLAIMS, *ORIGINS, Action.METADATA))
    ours = {subject(row): row for row in said if row.source is None}
    known = {row.seq: key for key, row in ours.items()}
    theirs = [(subject(row), row) for row in said if row.source is not None]
    theirs += [(known[row.undoes], row) for row in rows if row.source is not None and row.undoes in known]
    there = dict(sorted(theirs, key=lambda pair: pair[1].seq))  # their last word on each thing
    found = [Differing(row, there[key]) for key, row in ours.items() if key in there]
    other = [pair for pair in found if _content(pair.here) != _content(pair.there)]
    return sorted(other, key=lambda pair: pair.here.seq)


def named_here(rows: Iterable[LogEntry], names: Mapping[str, Collection[str]]) -> list[LogEntry]:
    """Return the rows with each article under the name that its text has here: files go by other names elsewhere.

    `names` are those of each text by its SHA-256. Where several files here hold one text, a word counts for the one
    that it names, and for none when it names none of them: they may come from different outlets.
    """
    return [_named_here(row, names.get(row.document_sha256 or "", ())) for row in rows]


def _named_here(row: LogEntry, names: Collection[str]) -> LogEntry:
    if row.action is not Action.METADATA or len(names) != 1 or row.document in names:
        return row
    return row.model_copy(update={"document": next(iter(names))})


def _not_undone(entries: Iterable[LogEntry], acts: Container[Action]) -> list[LogEntry]:
    """Return the words that were not taken back; another desk takes back no word of ours."""
    given: dict[int, LogEntry] = {}
    for entry in entries:
        if entry.action in acts:
            given[entry.seq] = entry
        elif entry.action in UNDONE_BY and entry.undoes in given and _may_undo(entry, given[entry.undoes]):
            del given[entry.undoes]
    return [given[seq] for seq in sorted(given)]


def _may_undo(entry: LogEntry, row: LogEntry) -> bool:
    return row.action in UNDONE_BY[entry.action] and (entry.source is None or row.source is not None)


def _ours_first(rows: Sequence[LogEntry]) -> list[LogEntry]:
    ours = {subject(row) for row in rows if row.source is None}
    return [row for row in rows if row.source is None or subject(row) not in ours]


def _content(row: LogEntry) -> Hashable:
    """Return what a word says, apart from who said it and when."""
    name = origin_key(row.origin or "") if row.action is Action.ORIGIN_SET else ""
    return row.action, row.after, row.grade, name
