"""Filters in; the log's rows, the state of its chain, how often flags were right, and files of all of it, out."""

from collections import Counter

from verify import export
from verify.decisions import views
from verify.desk.state.base import Work
from verify.desk.state.records import ENTRIES, Chain, Person
from verify.export import Format
from verify.model import Action, LogEntry
from verify.store import FlagFilter, LogFilter


class LogWork(Work):
    """What was done, and files of it."""

    def judged(self) -> list[views.Judged]:
        """Return how often each flag was right, as reviewers judged it."""
        said = self.store.log(LogFilter(action=Action.FLAG_VIEW))
        return views.judged(views.opinions(said).values())

    def entries(self, filters: LogFilter) -> list[LogEntry]:
        """Return the log's entries, newest first, one page of them and one more when there are older ones."""
        return self.store.newest(filters, limit=ENTRIES + 1)

    def chain(self) -> Chain:
        """Re-compute the hash chain of the whole log."""
        return Chain(self.store.head(), self.store.verify_log())

    def export(self, filters: FlagFilter | LogFilter, format: Format) -> bytes:
        """Return the file with exactly what the filters show."""
        return export.render(self.store, filters, format)

    def export_warnings(self, filters: FlagFilter | LogFilter, format: Format) -> tuple[str, ...]:
        """Return what the reader must know of a file before it is made."""
        if not format.of_claims:
            return ()
        return self._counted_once((filters, format), lambda: export.warnings(self.store, filters, format))

    def is_empty(self, filters: FlagFilter | LogFilter, format: Format) -> bool:
        """Return whether a file would hold nothing, because no verdict stands on what the filters leave."""
        if not format.of_claims:
            return False
        return self._counted_once((filters, format, "empty"), lambda: export.is_empty(self.store, filters, format))

    def person(self, reviewer: str) -> Person | None:
        """Return what somebody did so far, and what of it stands; None when nothing is signed by them."""
        rows = self.store.log(LogFilter(reviewer=reviewer))
        if not rows:
            return None
        acts = Counter(row.action for row in rows)
        about = dict.fromkeys(row.claim_id for row in rows if row.claim_id and row.action is Action.VERDICT)
        rulings = self.store.rulings(list(about)).values()
        standing = Counter(ruling.verdict for ruling in rulings if ruling.reviewer == reviewer)
        return Person(dict(acts.most_common()), dict(standing.most_common()), rows[0], rows[-1])
