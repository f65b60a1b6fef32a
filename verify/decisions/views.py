"""Rows of the log in; what reviewers think of the flags, and how often each flag was right, out."""

from collections import Counter
from collections.abc import Iterable

from claims.model import Frozen
from verify.model import Action, Fault, FlagKind, FlagView, LogEntry, Opinion


class Judged(Frozen):
    """How often one flag was right, as reviewers judged it."""

    flag: FlagKind
    right: int = 0
    wrong: int = 0
    faults: dict[Fault | None, int] = {}

    @property
    def share(self) -> float | None:
        """Return the share of right flags among those that were judged; None before any was."""
        judged = self.right + self.wrong
        return self.right / judged if judged else None


def opinion(history: Iterable[LogEntry]) -> Opinion | None:
    """Return the view of the flag that stands after the rows of ONE claim, in order: the last, unless taken back.

    A view from another log counts only where nothing was said in this one.
    """
    said = [entry for entry in history if entry.action is Action.FLAG_VIEW]
    here = [entry for entry in said if entry.source is None]
    last = (here or said)[-1] if said else None
    if last is None or last.flag_view is None or last.flag is None or last.claim_id is None:
        return None
    return Opinion(
        claim_id=last.claim_id,
        flag=last.flag,
        view=last.flag_view,
        fault=last.fault,
        reviewer=last.reviewer,
        at=last.at,
        note=last.note,
        basis=last.basis,
    )


def opinions(entries: Iterable[LogEntry]) -> dict[str, Opinion]:
    """Return the view that stands on each claim's flag."""
    by_claim: dict[str, list[LogEntry]] = {}
    for entry in entries:
        if entry.action is Action.FLAG_VIEW and entry.claim_id is not None:
            by_claim.setdefault(entry.claim_id, []).append(entry)
    found = {claim_id: opinion(rows) for claim_id, rows in by_claim.items()}
    return {claim_id: said for claim_id, said in found.items() if said}


def judged(said: Iterable[Opinion]) -> list[Judged]:
    """Return how often each flag was right, for the flag that was on the screen when it was judged."""
    said = list(said)
    return [_judged(kind, [one for one in said if one.flag is kind]) for kind in FlagKind]


def _judged(kind: FlagKind, said: list[Opinion]) -> Judged:
    wrong = [one for one in said if one.view is FlagView.WRONG]
    faults = Counter(one.fault for one in wrong).most_common()
    return Judged(flag=kind, right=len(said) - len(wrong), wrong=len(wrong), faults=dict(faults))
