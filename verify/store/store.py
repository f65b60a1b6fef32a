"""The one door to the database: frozen records in, frozen records out, each call one transaction of its own.

A store may be used by several threads, and its database by several processes, at the same time.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, select

from claims.model import Claim, Document
from verify.candidates.chosen import Chosen
from verify.changes import Stood
from verify.decisions.merge import Merged
from verify.decisions.said import WORDS
from verify.errors import LogError
from verify.log import Broken, Head, corrections, edits, standing_claims, standing_origins, verify_chain
from verify.model import Action, Corrections, Flag, Link, LogEntry, Reuse, Ruling
from verify.store import (
    bookmarks,
    chosen,
    documents,
    facets,
    flags,
    journal,
    meta,
    notes,
    queue,
    reuse,
    sources,
    survey,
    tables,
    vectors,
)
from verify.store.database import Database
from verify.store.records import (
    Between,
    Carried,
    Copy,
    Counted,
    Coverage,
    Dated,
    Due,
    Facets,
    FlagFilter,
    Heading,
    Joined,
    Known,
    LogFilter,
    Page,
    Repeated,
    Sort,
    Sourced,
)
from verify.store.vectors import Vector

ALL = FlagFilter()
WHOLE_LOG = LogFilter()
Allow = Callable[[LogEntry], None]  # raises where a row must not be written
STRIDE = 500  # flags read at a time when all are asked for
FLAGS_FINGERPRINT = "flags_fingerprint"
FLAGS_BASIS = "flags_basis"
FLAGS_HEAD = "flags_head"  # the last row of the log that the flags mind


class Store:
    """Documents, claims, flags, vectors and the log, in SQLite or PostgreSQL."""

    def __init__(self, database: Database, allow: Allow | None = None) -> None:
        self._database = database
        self._allow = allow

    @classmethod
    def open(cls, where: str | Path, *, create: bool = True) -> Self:
        """Open a file or a postgresql:// URL, with its schema brought up to date; `create=False` wants it to exist."""
        return cls(Database.open(where, create=create))

    def guarded(self, allow: Allow) -> Self:
        """Return the same store for somebody whose rows of the log are shown to `allow` first; it raises to refuse."""
        return type(self)(self._database, allow)

    def close(self) -> None:
        """Give back all connections; the store must not be used afterwards."""
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def name(self) -> str:
        """Return the database's name as it may be shown: a file, or a URL without its password."""
        return self._database.name

    # --- documents and claims

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

    # --- where statements come from

    def origins(self) -> list[Sourced]:
        """Return every origin with its counts, that of most statements first."""
        with self._database.read() as connection:
            return sources.origins(connection)

    def carried(self, origin: str) -> list[Carried]:
        """Return the outlets that carry statements of an origin, most first."""
        with self._database.read() as connection:
            return sources.carried(connection, origin)

    def known_by(self, origin: str) -> list[tuple[str, int]]:
        """Return in words how it is known that statements come from an origin, and of how many."""
        with self._database.read() as connection:
            return sources.known_by(connection, origin)

    def joined(self, origin: str) -> list[Joined]:
        """Return which origins count as one source with this one, and why."""
        with self._database.read() as connection:
            return sources.joined(connection, origin)

    def repeats(self, *, limit: int) -> list[Repeated]:
        """Return how many statements each outlet carries that go back to another, by that origin, most first."""
        with self._database.read() as connection:
            return sources.repeats(connection, limit)

    def publishers(self) -> list[str]:
        """Return every publisher of an article or of a copy of one."""
        with self._database.read() as connection:
            return sources.publishers(connection)

    # --- views of the queue

    def saved_views(self, reviewer: str) -> dict[str, dict[str, str]]:
        """Return a reviewer's own views of the queue: addresses of the page, by name."""
        with self._database.read() as connection:
            return bookmarks.load(connection, reviewer)

    def save_view(self, reviewer: str, name: str, address: Mapping[str, str]) -> None:
        """Keep a view under a name, in place of what the name held."""
        with self._database.write() as connection:
            bookmarks.save(connection, reviewer, name, address)

    def forget_view(self, reviewer: str, name: str) -> None:
        """Forget a view."""
        with self._database.write() as connection:
            bookmarks.remove(connection, reviewer, name)

    # --- flags

    def replace_flags(self, flags_: Iterable[Flag], *, fingerprint: str) -> None:
        """Store `flags_` in place of all flags, in one transaction; their claims must be stored already."""
        made = list(flags_)  # before the lock is taken: others write verdicts meanwhile
        with self._database.write() as connection:
            flags.replace(connection, made)
            meta.put(connection, {FLAGS_FINGERPRINT: fingerprint, FLAGS_BASIS: None, chosen.TOUCHED: None})
            meta.put(connection, {FLAGS_HEAD: str(journal.head(connection).seq or 0)})

    def flags_basis(self) -> str | None:
        """Return what the flags were made of beside claims and links, as it was given with them."""
        with self._database.read() as connection:
            return meta.get(connection, FLAGS_BASIS)

    def flagged(self) -> dict[str, Stood]:
        """Return what the flags of all claims are, by the claims' ids."""
        with self._database.read() as connection:
            return flags.flagged(connection)

    def put_flags(self, some: Iterable[Flag], *, ended: Sequence[str], fingerprint: str, basis: str) -> None:
        """Store flags in place of those of the same claims, and forget those of the `ended`; all others stand."""
        made = list(some)
        with self._database.write() as connection:
            flags.put(connection, made, ended)
            meta.put(connection, {FLAGS_FINGERPRINT: fingerprint, FLAGS_BASIS: basis, chosen.TOUCHED: None})

    def mind(self, seq: int) -> None:
        """Keep that the flags mind every row of the log up to this one."""
        with self._database.write() as connection:
            meta.put(connection, {FLAGS_HEAD: str(seq)})

    def due(self) -> Due | None:
        """Return what the flags do not mind yet; None when they are as the articles and the log have it."""
        with self._database.read() as connection:
            head = meta.get(connection, FLAGS_HEAD)
            word = journal.first_word_after(connection, int(head)) if head is not None else None
            if word is not None:
                return Due(word.seq)
            held = connection.scalar(select(tables.claims.c.claim_id).limit(1))
            return Due(None) if held and meta.get(connection, FLAGS_FINGERPRINT) is None else None

    def flags_fingerprint(self) -> str | None:
        """Return what the flags were computed from; None when documents changed since, or there are none yet."""
        with self._database.read() as connection:
            return meta.get(connection, FLAGS_FINGERPRINT)

    def state(self) -> tuple[str | None, str]:
        """Return what tells this state of flags and log from every other: `flags_fingerprint` and the head's hash."""
        with self._database.read() as connection:
            return meta.get(connection, FLAGS_FINGERPRINT), journal.head(connection).hash

    def page(
        self, filters: FlagFilter = ALL, *, limit: int, after: str | None = None, before: str | None = None
    ) -> Page:
        """Return one page of the queue, and where the pages around it begin."""
        with self._database.read() as connection:
            return flags.page(connection, filters, limit, after, before)

    def flags(self, filters: FlagFilter = ALL, *, limit: int | None = None, after: str | None = None) -> list[Flag]:
        """Return the flags that the filters leave, in their order; `after` is a place from `page` or `cursor`."""
        if limit is not None:
            return list(self.page(filters, limit=limit, after=after).flags)
        return list(self.iter_flags(filters, after=after))

    def iter_flags(self, filters: FlagFilter = ALL, *, after: str | None = None) -> Iterator[Flag]:
        """Yield the flags that the filters leave, as one state of the database has them, without holding them all."""
        with self._database.read() as connection:
            while True:
                page = flags.page(connection, filters, STRIDE, after, None)
                yield from page.flags
                if page.next is None:
                    return
                after = page.next

    def flag(self, claim_id: str) -> Flag | None:
        """Return the flag of one claim."""
        with self._database.read() as connection:
            return flags.by_id(connection, claim_id)

    def count(self, filters: FlagFilter = ALL) -> int:
        """Return how many flags the filters leave."""
        with self._database.read() as connection:
            return queue.count(connection, filters)

    def facets(self, filters: FlagFilter = ALL) -> Facets:
        """Return how many flags each choice would leave, each facet with the other filters applied."""
        with self._database.read() as connection:
            return facets.facets(connection, filters)

    def cursor(self, claim_id: str, sort: Sort) -> str | None:
        """Return a claim's place in an order, for `after` and `before`."""
        with self._database.read() as connection:
            cursor = queue.cursor_at(connection, claim_id, sort)
            return cursor.to_text() if cursor else None

    def neighbours(self, filters: FlagFilter, claim_id: str) -> tuple[str | None, str | None]:
        """Return the claims before and after a claim in the queue, even when the filters no longer show it itself."""
        with self._database.read() as connection:
            before = queue.neighbour(connection, filters, claim_id, backwards=True)
            return before, queue.neighbour(connection, filters, claim_id, backwards=False)

    def position(self, filters: FlagFilter, claim_id: str) -> int:
        """Return how many flags of the queue stand before a claim."""
        with self._database.read() as connection:
            cursor = queue.cursor_at(connection, claim_id, filters.sort)
            return queue.count(connection, filters, queue.beyond(cursor, backwards=True)) if cursor else 0

    # --- text reuse

    def replace_reuse(self, found: Iterable[Reuse]) -> None:
        """Keep which documents share text, in place of what was known."""
        with self._database.write() as connection:
            reuse.replace(connection, found)

    def reuse(self, document_id: str | None = None) -> list[Reuse]:
        """Return the pairs of documents that share text, or those of one document."""
        with self._database.read() as connection:
            return reuse.load_all(connection, document_id)

    # --- sentence vectors

    def vectors(self, keys: Iterable[str]) -> dict[str, Vector]:
        """Return those of the vectors that are kept."""
        with self._database.read() as connection:
            return vectors.load(connection, keys)

    def save_vectors(self, mapping: Mapping[str, Vector]) -> None:
        """Keep vectors for the next check."""
        if not mapping:
            return
        with self._database.write() as connection:
            vectors.save(connection, mapping)

    # --- comparisons

    def chosen(self, rules: str) -> dict[str, Chosen]:
        """Return what the statements of each document chose to be compared with, where the rules are the same."""
        with self._database.read() as connection:
            return chosen.load(connection, rules)

    def keep_compared(
        self,
        rules: str,
        articles: Mapping[str, Chosen],
        *,
        forgotten: Sequence[str],
        fresh: Sequence[str],
        gone: Iterable[tuple[str, str]],
        links: Iterable[Link],
    ) -> None:
        """Keep what was chosen anew and found: `fresh` statements have these links alone, `gone` pairs none."""
        made = list(links)
        with self._database.write() as connection:
            chosen.keep(connection, rules, articles, forgotten, fresh, gone, made)

    def touched(self) -> set[str]:
        """Return the statements whose links changed since the flags were written."""
        with self._database.read() as connection:
            return set(chosen.touched_by(connection))

    def links(self, claim_ids: Iterable[str] | None = None) -> list[Link]:
        """Return the links that were found, in both directions, of all statements or of those given."""
        with self._database.read() as connection:
            return chosen.links(connection, claim_ids)

    def linked(self, claim_ids: Iterable[str]) -> set[str]:
        """Return the statements that have links with those given."""
        with self._database.read() as connection:
            return chosen.linked(connection, claim_ids)

    def notes(self, kind: str) -> dict[str, str]:
        """Return what was made out of documents before, by key."""
        with self._database.read() as connection:
            return notes.load(connection, kind)

    def save_notes(self, kind: str, mapping: Mapping[str, str], *, clear: bool = False) -> None:
        """Keep what was made out of documents; `clear` forgets all else of the kind."""
        if mapping or clear:
            with self._database.write() as connection:
                if clear:
                    notes.clear(connection, kind)
                notes.save(connection, kind, mapping)

    # --- the log

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

    def _append(self, connection: Connection, entry: LogEntry) -> LogEntry:
        """Add a row that may be written."""
        if self._allow:
            self._allow(entry)
        sealed = journal.append(connection, entry)
        if entry.action in WORDS and meta.get(connection, FLAGS_HEAD) is None:  # of a database older than this fact
            meta.put(connection, {FLAGS_HEAD: str(sealed.seq - 1)})
        return sealed

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
