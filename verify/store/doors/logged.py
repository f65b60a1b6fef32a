"""Rows of the log in, sealed and never changed; what the log says out."""

from collections.abc import Iterable, Sequence

from claims.model import Document
from verify.decisions.merge import Merged
from verify.log import Broken, Head, corrections, edits, standing_claims, standing_origins, verify_chain
from verify.model import Action, Corrections, LogEntry, Ruling
from verify.store import documents, journal, meta
from verify.store.doors.base import FLAGS_FINGERPRINT, Door
from verify.store.records import LogFilter

WHOLE_LOG = LogFilter()


class Logged(Door):
    """The log, and what is computed from it."""

    def append(self, entry: LogEntry) -> LogEntry:
        """Add an entry as the log's next row and return it sealed; nothing else ever changes the log."""
        with self._database.write() as connection:
            return self._append(connection, entry)

    def append_all(self, entries: Sequence[LogEntry]) -> list[LogEntry]:
        """Add entries as the log's next rows, all of them or none, and return them sealed."""
        with self._database.write() as connection:
            return [self._append(connection, entry) for entry in entries]

    def batch(self, batch: str) -> list[LogEntry]:
        """Return the verdicts that one act gave, in order."""
        return self.log(LogFilter(batch=batch, action=Action.VERDICT))

    def merge(self, rows: Sequence[LogEntry], opening: LogEntry) -> Merged:
        """Add the rows of another log that this one does not hold, all or none; `opening` says who took them in.

        What they say about claims and articles the next check minds.
        """
        if self._allow:
            self._allow(opening)
        with self._database.write() as connection:
            merged = journal.merge(connection, rows, opening)
            if any([documents.read_again(connection, sha256) for sha256 in merged.articles]):
                meta.put(connection, {FLAGS_FINGERPRINT: None})
            return merged

    def log(self, filters: LogFilter = WHOLE_LOG) -> list[LogEntry]:
        """Return the log's entries in order."""
        with self._database.read() as connection:
            return list(journal.entries(connection, filters))

    def newest(self, filters: LogFilter = WHOLE_LOG, *, limit: int) -> list[LogEntry]:
        """Return the log's last entries, newest first; `up_to` in the filters turns the page."""
        with self._database.read() as connection:
            return journal.newest(connection, filters, limit)

    def history(self, claim_id: str) -> list[LogEntry]:
        """Return the entries on one claim in order."""
        return self.log(LogFilter(claim_id=claim_id))

    def origin_words(self) -> list[LogEntry]:
        """Return the rows about origins that stand, in order."""
        with self._database.read() as connection:
            return standing_origins(journal.origin_entries(connection))

    def words(self) -> list[LogEntry]:
        """Return the rows that say something about claims, origins or articles, or take it back, in order."""
        with self._database.read() as connection:
            return journal.words(connection)

    def corrections(self) -> Corrections:
        """Return what reviewers said about origins, computed from the log."""
        with self._database.read() as connection:
            return corrections(journal.origin_entries(connection))

    def reviewers(self) -> list[str]:
        """Return everybody who has a row in the log, by name."""
        with self._database.read() as connection:
            return journal.reviewers(connection)

    def last_entry(self) -> LogEntry | None:
        """Return the log's last entry."""
        with self._database.read() as connection:
            return journal.last(connection)

    def head(self) -> Head:
        """Return the log's head as the store remembers it beside the log."""
        with self._database.read() as connection:
            return journal.head(connection)

    def verify_log(self, *, heads: Iterable[Head] = ()) -> Broken | None:
        """Re-compute the whole chain; `heads` are heads known from elsewhere, such as from an export."""
        with self._database.read() as connection:
            return verify_chain(journal.rows(connection, WHOLE_LOG), last=journal.head(connection), heads=heads)

    def rulings(self, claim_ids: Iterable[str] | None = None) -> dict[str, Ruling]:
        """Return the rulings that stand, of all claims or of those given."""
        with self._database.read() as connection:
            return journal.rulings(connection, claim_ids)

    def last_ruling(self, reviewer: str) -> Ruling | None:
        """Return a reviewer's newest ruling that stands."""
        with self._database.read() as connection:
            return journal.last_ruling(connection, reviewer)

    def rebuild_rulings(self) -> dict[str, Ruling]:
        """Derive what stands from the log alone, in place of what was kept."""
        with self._database.write() as connection:
            return journal.rebuild(connection)

    def claim_words(self, document_id: str | None = None) -> list[LogEntry]:
        """Return the rows that add claims or put them right and still stand, of all documents or of one."""
        with self._database.read() as connection:
            return standing_claims(journal.claim_entries(connection, document_id))

    def edits(self) -> dict[tuple[str, str], dict[str, str]]:
        """Return what reviewers said about articles, by the SHA-256 of the text and the name, from the log."""
        with self._database.read() as connection:
            return edits(journal.edit_entries(connection))

    def edits_of(self, document: Document) -> list[LogEntry]:
        """Return the rows about what is known of one article, in order, whatever its file is called elsewhere."""
        with self._database.read() as connection:
            rows = journal.edit_entries(connection, document.sha256)
        return [row for row in rows if row.document == document.name]
