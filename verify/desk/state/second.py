"""A second reader in; verdicts to read, what is made of them, and review files taken in, out."""

from datetime import datetime

from verify import decide
from verify.decisions import merge, said, second
from verify.decisions.said import Differing
from verify.decisions.second import Second
from verify.desk.address import EVERY, View
from verify.desk.state.base import Work
from verify.desk.state.records import ToRead
from verify.errors import DecideError
from verify.model import Verdict


class SecondWork(Work):
    """Verdicts under four eyes."""

    def to_read(self, reader: str) -> dict[ToRead, list[Second]]:
        """Return the verdicts that wait for a reader, those in dispute, and those that two people agree on."""
        found = second.seconds(self.store.log())
        return {
            ToRead.WAITING: [one for one in found if one.waits_for(reader)],
            ToRead.DISPUTED: [one for one in found if one.disputed],
            ToRead.AGREED: [one for one in found if one.agreed],
        }

    def numbers(self, reader: str) -> dict[ToRead, int]:
        """Return how many verdicts stand in each list, counted once for as long as the log does not change."""
        return self._counted_once(("to read", reader), lambda: {k: len(v) for k, v in self.to_read(reader).items()})

    def differing(self) -> list[Differing]:
        """Return the words on claims, origins and articles that another desk put otherwise."""
        return said.differing(self.store.words())

    def next_to_read(self, view: View, reader: str) -> View:
        """Return the next verdict that waits for the reader, opened: first those that the reader was asked for."""
        waiting = [one for one in self.to_read(reader)[ToRead.WAITING] if one.claim_id != view.claim]
        if not waiting:
            raise DecideError("no other verdict waits for you; look at Second reader for the disagreements")
        first = min(waiting, key=lambda one: (one.assignee != reader, one.ruling.seq))
        return View(status=EVERY, claim=first.claim_id)

    def approve(self, view: View, read: Verdict, *, reviewer: str, at: datetime, note: str = "") -> None:
        """Agree with the verdict of somebody else that was read."""
        decide.approve(self.store, self._open_flag(view), read, reviewer=reviewer, at=at, note=note)

    def reject(self, view: View, read: Verdict, *, reviewer: str, at: datetime, note: str) -> None:
        """Disagree with the verdict of somebody else that was read, and say why."""
        decide.reject(self.store, self._open_flag(view), read, reviewer=reviewer, at=at, note=note)

    def assign(self, view: View, assignee: str, *, reviewer: str, at: datetime) -> None:
        """Ask somebody to read the verdict on the open claim."""
        decide.assign(self.store, self._open_flag(view).claim, assignee, reviewer=reviewer, at=at)

    def merge(self, name: str, data: bytes, *, reviewer: str, at: datetime) -> merge.Merged:
        """Take in the review file of another desk."""
        rows = merge.read(data)
        head = rows[-1].hash if rows else ""
        return self.store.merge(rows, decide.merging(name, len(rows), head, reviewer=reviewer, at=at))
