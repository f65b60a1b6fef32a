"""The rows of one claim in; what a second reader made of the verdict, and who is asked to read it, out."""

from collections.abc import Iterable, Sequence

from claims.model import Frozen
from verify.log import READINGS, standing
from verify.model import Action, LogEntry, Ruling, Verdict


class Reading(Frozen):
    """What another person made of the verdict that stands."""

    reviewer: str
    agrees: bool
    verdict: Verdict | None = None
    note: str = ""
    seq: int
    elsewhere: bool = False


class Second(Frozen):
    """A verdict under four eyes: the ruling, the last reading of each other person, and who was asked to read it."""

    claim_id: str
    claim_text: str = ""
    document: str = ""
    ruling: Ruling
    readings: tuple[Reading, ...] = ()
    assignee: str | None = None

    @property
    def disputed(self) -> bool:
        """Return whether anybody disagrees with the verdict."""
        return any(not reading.agrees for reading in self.readings)

    @property
    def agreed(self) -> bool:
        """Return whether somebody else read it, and nobody disagrees."""
        return bool(self.readings) and not self.disputed

    def waits_for(self, reader: str) -> bool:
        """Return whether the reader has still to read a verdict of somebody else."""
        return self.ruling.reviewer != reader and all(reading.reviewer != reader for reading in self.readings)


def second(history: Iterable[LogEntry]) -> Second | None:
    """Return how a claim's verdict stands under four eyes after its rows, in order; None without a verdict."""
    rows = list(history)
    ruling = standing(rows)
    if ruling is None:
        return None
    asked = [row.assignee for row in rows if row.action is Action.ASSIGN]
    about = next(row for row in rows if row.seq == ruling.seq)
    return Second(
        claim_id=ruling.claim_id,
        claim_text=about.claim_text or "",
        document=about.document or "",
        ruling=ruling,
        readings=_readings(rows, ruling),
        assignee=asked[-1] if asked else None,
    )


def seconds(entries: Iterable[LogEntry]) -> list[Second]:
    """Return every verdict that stands with what became of it, oldest verdict first."""
    by_claim: dict[str, list[LogEntry]] = {}
    for entry in entries:
        if entry.claim_id is not None:
            by_claim.setdefault(entry.claim_id, []).append(entry)
    found = [one for rows in by_claim.values() if (one := second(rows))]
    return sorted(found, key=lambda one: one.ruling.seq)


def _readings(rows: Sequence[LogEntry], ruling: Ruling) -> tuple[Reading, ...]:
    """Return the last reading of each person that came after the verdict and was not taken back."""
    gone = {row.undoes for row in rows if row.action is Action.UNDO}
    last: dict[tuple[str, bool], Reading] = {}
    for row in rows:
        if row.seq > ruling.seq and row.seq not in gone and _reads(row, ruling):
            last[row.reviewer, bool(row.source)] = _reading(row, ruling)
    return tuple(last.values())


def _reads(row: LogEntry, ruling: Ruling) -> bool:
    """Say whether a row is a reading of this verdict: one given elsewhere on the same claim is one too."""
    if row.action is Action.VERDICT:
        return row.source is not None
    if row.action in (Action.APPROVE, Action.REJECT) and row.verdict_before is not ruling.verdict:
        return False
    return row.action in READINGS and row.reviewer != ruling.reviewer


def _reading(row: LogEntry, ruling: Ruling) -> Reading:
    agrees = row.action is Action.APPROVE if row.verdict is None else row.verdict is ruling.verdict
    return Reading(
        reviewer=row.reviewer,
        agrees=agrees,
        verdict=row.verdict,
        note=row.note,
        seq=row.seq,
        elsewhere=row.source is not None,
    )
