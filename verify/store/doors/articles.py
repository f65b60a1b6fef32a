"""Articles and their claims in and out, and how much of them was read."""

from collections.abc import Sequence

from claims.model import Claim, Document
from verify.errors import LogError
from verify.model import LogEntry
from verify.store import documents, meta, survey
from verify.store.doors.base import FLAGS_FINGERPRINT, Door
from verify.store.records import Between, Copy, Counted, Coverage, Dated, Heading, Known


class Articles(Door):
    """Documents, their claims, and what is known about them."""

    def save_document(self, document: Document, claims: Sequence[Claim], *, fingerprint: str) -> None:
        """Store a document and its claims in place of what its name held; a text known under another name is a copy."""
        with self._database.write() as connection:
            documents.save(connection, document, claims, fingerprint)
            meta.put(connection, {FLAGS_FINGERPRINT: None})

    def remove_document(self, name: str) -> bool:
        """Forget a name; if its text has a copy, that takes its place. Return whether the name was known."""
        with self._database.write() as connection:
            meta.put(connection, {FLAGS_FINGERPRINT: None})
            return documents.remove(connection, name)

    def edit_document(self, document: Document, entries: Sequence[LogEntry], *, read_again: bool) -> list[LogEntry]:
        """Add a reviewer's words on a document to the log and keep it as they leave it, both or neither."""
        with self._database.write() as connection:
            held = documents.document(connection, document.id)
            if held is None or held.name != document.name:
                raise LogError(f"{document.name}: is no longer in the corpus; go back to the articles")
            for entry in entries:
                value = getattr(held, entry.field or "")
                if (str(value) if value else None) != entry.before:
                    raise LogError(f"{document.name}: somebody changed the {entry.field} meanwhile; look at it again")
            documents.describe(connection, document, read_again=read_again)
            meta.put(connection, {FLAGS_FINGERPRINT: None})
            return [self._append(connection, entry) for entry in entries]

    def mend(self, entry: LogEntry) -> LogEntry:
        """Add a reviewer's word on a claim to the log; the next check reads its document anew and minds it."""
        with self._database.write() as connection:
            meta.put(connection, {FLAGS_FINGERPRINT: None})
            if not documents.read_again(connection, entry.document_sha256 or ""):
                raise LogError(f"{entry.document}: is no longer in the corpus; go back to the articles")
            return self._append(connection, entry)

    def unread(self) -> list[Document]:
        """Return the documents whose claims are to be read anew, though no file changed."""
        with self._database.read() as connection:
            return documents.unread(connection)

    def documents(self) -> list[Document]:
        """Return all documents by name, copies left out."""
        with self._database.read() as connection:
            return documents.documents(connection)

    def document(self, document_id: str) -> Document | None:
        """Return one document by the SHA-256 of its text."""
        with self._database.read() as connection:
            return documents.document(connection, document_id)

    def headings(self) -> dict[str, Heading]:
        """Return how each document begins, by its name; copies left out."""
        with self._database.read() as connection:
            return documents.headings(connection)

    def document_fingerprints(self) -> dict[str, Known]:
        """Return for each name, copies included, (sha256, file_sha256, fingerprint) as last stored."""
        with self._database.read() as connection:
            return documents.fingerprints(connection)

    def copies(self) -> dict[str, list[Copy]]:
        """Return the other files with the same text, by document id."""
        with self._database.read() as connection:
            return documents.copies(connection)

    def claims(self, *, passed_over: bool = False) -> list[Claim]:
        """Return all claims, by document name and in text order; passed-over statements only when asked for."""
        with self._database.read() as connection:
            return documents.claims(connection, passed_over)

    def restated(self) -> list[tuple[str, str]]:
        """Return (claim id, the restated words) of all claims that were not passed over, by id."""
        with self._database.read() as connection:
            return documents.restated(connection)

    def claims_by_id(self, claim_ids: Sequence[str]) -> dict[str, Claim]:
        """Return those of the claims that are stored, by id."""
        with self._database.read() as connection:
            return documents.claims_by_id(connection, claim_ids)

    def claim(self, claim_id: str) -> Claim | None:
        """Return one claim, passed over or not."""
        with self._database.read() as connection:
            return documents.claims_by_id(connection, [claim_id]).get(claim_id)

    def claims_of(self, document_id: str, passed_over: bool = True) -> list[Claim]:
        """Return one document's claims in text order."""
        with self._database.read() as connection:
            return documents.claims_of(connection, document_id, passed_over)

    def coverage(self) -> Coverage:
        """Return how much of the corpus was read, and what is not known about it."""
        with self._database.read() as connection:
            return survey.coverage(connection)

    def counted(self, *, limit: int, after: str | None = None) -> list[Counted]:
        """Return some documents by name, after a name, each with the numbers of what was found in it."""
        with self._database.read() as connection:
            return survey.counted(connection, limit, after)

    def dated(self) -> list[Dated]:
        """Return how many statements of each flag stand in the articles of each day."""
        with self._database.read() as connection:
            return survey.dated(connection)

    def between(self) -> list[Between]:
        """Return how many statements of each origin each other one supports or contradicts, most first."""
        with self._database.read() as connection:
            return survey.between(connection)
