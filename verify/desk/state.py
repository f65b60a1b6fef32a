"""All that the desk does, without Streamlit: a store and a view in; what a page shows, and rows of the log, out.

Every write goes through `verify.decide`; the time and the reviewer's name come in as arguments.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from typing import Any, NamedTuple

from claims.model import Document
from verify import coverage, decide, edit, export, merge, second, views
from verify.coverage import Stretch
from verify.desk import article, queue, sheet
from verify.desk.address import EVERY, View
from verify.errors import DecideError
from verify.export import Format
from verify.log import Broken, Head
from verify.model import Action, Extent, Fault, Flag, FlagKind, FlagView, Grade, LogEntry, Opinion, Ruling, Verdict
from verify.second import Second
from verify.store import Between, Counted, Coverage, Dated, Facets, FlagFilter, LogFilter, Sort, Store

PAGE = 25  # rows of the queue on one page
DOCUMENTS = 50  # rows of the list of documents on one page
READ = 200  # verdicts in a list of the second reader
ENTRIES = 100  # rows of the log on one page


class ToRead(StrEnum):
    """The lists of the second reader."""

    WAITING = "To read"
    DISPUTED = "Disagreements"
    AGREED = "Agreed"


class Overview(NamedTuple):
    """What is in the corpus, what is flagged, and what is left to do."""

    coverage: Coverage
    flags: dict[FlagKind, int]
    open: dict[FlagKind, int]
    current: bool

    @property
    def next(self) -> FlagKind | None:
        """Return the flag to work on next: contradicted claims first."""
        return next((kind for kind in FlagKind if self.open.get(kind)), None)


class Pictures(NamedTuple):
    """What the overview draws: statements by day, and who faces whom."""

    dated: list[Dated]
    between: list[Between]


class Reading(NamedTuple):
    """One article with every statement found in it."""

    document: Document
    article: dict[str, Any]
    copies: list[str]
    claims: int
    passed_over: list[tuple[str, str]]
    extent: Extent
    changes: list[LogEntry]


class Chain(NamedTuple):
    """The log's state: its head, and its first broken row (None: it holds)."""

    head: Head
    broken: Broken | None


class Queue(NamedTuple):
    """One page of the queue, the counts on every filter, and the places of the pages around it."""

    rows: list[dict[str, Any]]
    facets: Facets
    first: int
    next: str | None
    previous: str | None


class Focus(NamedTuple):
    """One claim with everything that is seen beside it."""

    flag: Flag
    sheet: dict[str, Any]
    ruling: Ruling | None
    stale: bool
    opinion: Opinion | None
    second: Second | None
    hidden: bool
    history: list[LogEntry]
    position: int
    total: int
    before: str | None
    after: str | None


class Desk:
    """The work on one corpus: what is there, what is left to do, and the verdicts given."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self._pictured: tuple[str | None, Pictures] = (None, Pictures([], []))
        self._counted: tuple[tuple[str | None, str], dict[FlagFilter, Facets]] = ((None, ""), {})

    def overview(self) -> Overview:
        """Return the numbers of the corpus and of the work on it."""
        flags = {kind: self.store.count(FlagFilter(flag=kind)) for kind in FlagKind}
        open_ = {kind: self.store.count(FlagFilter(flag=kind, reviewed=False)) for kind in FlagKind}
        current = self.store.flags_fingerprint() is not None
        return Overview(self.store.coverage(), flags, open_, current)

    def pictures(self) -> Pictures:
        """Return what the overview draws, counted once for as long as the flags do not change."""
        state = self.store.flags_fingerprint()
        if state is None or self._pictured[0] != state:
            self._pictured = (state, Pictures(self.store.dated(), self.store.between()))
        return self._pictured[1]

    # --- documents

    def documents(self, after: str | None = None) -> tuple[list[Counted], str | None]:
        """Return one page of documents by name, and after which name the next page begins."""
        found = self.store.counted(limit=DOCUMENTS + 1, after=after)
        return found[:DOCUMENTS], found[DOCUMENTS - 1].name if len(found) > DOCUMENTS else None

    def reading(self, document_id: str) -> Reading | None:
        """Return an article with its claims marked; None when the corpus no longer has it."""
        document = self.store.document(document_id)
        if document is None:
            return None
        claims = self.store.claims_of(document_id)
        flags = self.store.flags(FlagFilter(document=document.name))
        copies = [copy.name for copy in self.store.copies().get(document_id, [])]
        passed = [(claim.passed_over, claim.text) for claim in claims if claim.passed_over]
        drawn = article.article(document, claims, flags)
        held = coverage.extent(document.text, (Stretch(one.start, one.end, one.passed_over) for one in claims))
        return Reading(document, drawn, copies, len(claims) - len(passed), passed, held, self._changes(document))

    def _changes(self, document: Document) -> list[LogEntry]:
        """Return what reviewers said about an article, in order."""
        rows = self.store.log(LogFilter(document=document.name, action=Action.METADATA))
        return [row for row in rows if row.document_sha256 == document.sha256]

    def describe(
        self, document_id: str, said: Mapping[str, str], *, reviewer: str, at: datetime, note: str = ""
    ) -> None:
        """Record what a reviewer says about an article; the flags follow with the next check."""
        document = self.store.document(document_id)
        if document is None:
            raise DecideError("this article is no longer in the corpus; go back to the articles")
        edit.edit(self.store, document, said, reviewer=reviewer, at=at, note=note)

    # --- the queue

    def queue(self, view: View, blind_to: str | None = None) -> Queue:
        """Return the page of the queue that a view asks for."""
        filters = view.filters
        page = self.store.page(filters, limit=PAGE, after=view.after, before=view.before)
        rulings = self.store.rulings([flag.claim.id for flag in page.flags])
        first = self.store.position(filters, page.flags[0].claim.id) if page.flags and page.previous else 0
        rows = queue.rows(page.flags, rulings, self.hidden_from(blind_to, list(rulings)))
        return Queue(rows, self._facets(filters), first + 1, page.next, page.previous)

    def _facets(self, filters: FlagFilter) -> Facets:
        """Return the counts on every filter, counted once for as long as neither flags nor verdicts change."""
        state = (self.store.flags_fingerprint(), self.store.head().hash)
        if self._counted[0] != state:
            self._counted = (state, {})
        known = self._counted[1]
        asked = filters.model_copy(update={"sort": Sort.TEXT})  # the order changes no count
        if asked not in known:
            known[asked] = self.store.facets(asked)
        return known[asked]

    def first(self, view: View) -> View:
        """Return the view with the queue's first claim open, or with none when the queue is empty."""
        page = self.store.page(view.filters, limit=1)
        return self.open(view, page.flags[0].claim.id if page.flags else None)

    def open(self, view: View, claim_id: str | None) -> View:
        """Return the view with a claim open (None: the list)."""
        return view.but(claim=claim_id, reading="")

    # --- one claim

    def focus(self, view: View, blind_to: str | None = None) -> Focus | None:
        """Return the open claim with its article and evidence; None when the corpus no longer has it.

        In blind mode a second reader sees nothing of what others said on the claim before giving an own verdict.
        """
        flag = self.store.flag(view.claim or "")
        if flag is None:
            return None
        ruling = self.store.rulings([flag.claim.id]).get(flag.claim.id)
        history = self.store.history(flag.claim.id)
        hidden = bool(self.hidden_from(blind_to, [flag.claim.id]))
        if hidden:
            ruling, history = None, [entry for entry in history if entry.reviewer == blind_to]
        before, after = self.store.neighbours(view.filters, flag.claim.id)
        total = self.store.count(view.filters)
        return Focus(
            flag=flag,
            sheet=sheet.sheet(flag, self._documents(flag), reading=view.reading),
            ruling=ruling,
            stale=ruling is not None and decide.stale(flag, ruling),
            opinion=views.opinion(history),
            second=second.second(history),
            hidden=hidden,
            history=history,
            position=self.store.position(view.filters, flag.claim.id) + 1,
            total=total,
            before=before,
            after=after,
        )

    def _documents(self, flag: Flag) -> dict[str, Document]:
        wanted = {flag.claim.document_id, *(item.claim.document_id for item in flag.evidence[: sheet.SHOWN])}
        found = (self.store.document(document_id) for document_id in sorted(wanted))
        return {document.id: document for document in found if document}

    def next(self, view: View) -> View:
        """Return the view with the next claim open; at the queue's end nothing changes."""
        after = self.store.neighbours(view.filters, view.claim or "")[1]
        return self.open(view, after) if after else view

    def previous(self, view: View) -> View:
        """Return the view with the claim before open; at the queue's beginning nothing changes."""
        before = self.store.neighbours(view.filters, view.claim or "")[0]
        return self.open(view, before) if before else view

    def onward(self, view: View) -> View:
        """Return the view with the next claim that waits for a verdict; at the queue's end it begins anew."""
        waiting = view.filters.model_copy(update={"reviewed": False})
        after = self.store.neighbours(waiting, view.claim or "")[1]
        if after is None:
            page = self.store.page(waiting, limit=2)
            after = next((flag.claim.id for flag in page.flags if flag.claim.id != view.claim), None)
        return self.open(view, after)

    # --- verdicts

    def decide(
        self,
        view: View,
        verdict: Verdict,
        *,
        reviewer: str,
        at: datetime,
        note: str = "",
        evidence_url: str = "",
        blind: bool = False,
    ) -> View:
        """Record a verdict on the open claim and return the view with the next one that waits.

        In blind mode a verdict on what somebody else ruled on is a second reading: both are shown then, and none goes.
        """
        flag = self._open_flag(view)
        if blind and self.hidden_from(reviewer, [flag.claim.id]):
            decide.second(self.store, flag, verdict, reviewer=reviewer, at=at, note=note, evidence_url=evidence_url)
            return view
        onward = self.onward(view)
        if not self._stands(flag, verdict, reviewer, note, evidence_url):
            decide.decide(self.store, flag, verdict, reviewer=reviewer, at=at, note=note, evidence_url=evidence_url)
        return onward

    def _open_flag(self, view: View) -> Flag:
        flag = self.store.flag(view.claim or "")
        if flag is None:
            raise DecideError("this claim is no longer in the corpus; go back to the queue and choose another")
        return flag

    def _stands(self, flag: Flag, verdict: Verdict, reviewer: str, note: str, evidence_url: str) -> bool:
        """Return whether the very same verdict stands already: a key pressed twice is one act."""
        ruling = self.store.rulings([flag.claim.id]).get(flag.claim.id)
        if ruling is None or ruling.basis != flag.basis:
            return False
        given = (verdict, reviewer, note.strip(), evidence_url.strip())
        return given == (ruling.verdict, ruling.reviewer, ruling.note, ruling.evidence_url)

    def undo(self, view: View, *, reviewer: str, at: datetime) -> View:
        """Take back the reviewer's last verdict that stands and return the view with its claim open."""
        entry = decide.undo(self.store, reviewer, at)
        return self.open(view, entry.claim_id)

    def taken_back(self, claim_id: str) -> LogEntry | None:
        """Return the verdict on a claim that was taken back last."""
        rows = {entry.seq: entry for entry in self.store.history(claim_id)}
        undone = [entry.undoes for entry in rows.values() if entry.action is Action.UNDO and entry.undoes]
        return rows.get(undone[-1]) if undone else None

    def note(self, view: View, *, note: str, reviewer: str, at: datetime, evidence_url: str = "") -> None:
        """Record a remark on the open claim without a verdict."""
        claim = self._open_flag(view).claim
        decide.note(self.store, claim, note, reviewer=reviewer, at=at, evidence_url=evidence_url)

    # --- the second reader

    def hidden_from(self, reader: str | None, claim_ids: Sequence[str]) -> set[str]:
        """Return the claims whose verdict a reader in blind mode must not see yet; None: nobody reads blind."""
        if reader is None:
            return set()
        found = (second.second(self.store.history(claim_id)) for claim_id in claim_ids)
        return {one.claim_id for one in found if one and one.waits_for(reader)}

    def to_read(self, reader: str) -> dict[ToRead, list[Second]]:
        """Return the verdicts that wait for a reader, those in dispute, and those that two people agree on."""
        found = second.seconds(self.store.log())
        return {
            ToRead.WAITING: [one for one in found if one.waits_for(reader)],
            ToRead.DISPUTED: [one for one in found if one.disputed],
            ToRead.AGREED: [one for one in found if one.agreed],
        }

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

    # --- the flag itself

    def grade(self, view: View, grade: Grade, *, reviewer: str, at: datetime) -> None:
        """Record how reliable the open claim's origin is; no flag changes by it."""
        flag = self._open_flag(view)
        if flag.source_grade is not grade:
            decide.grade_origin(self.store, flag.origin, grade, reviewer=reviewer, at=at)

    def view_flag(
        self, view: View, said: FlagView, *, reviewer: str, at: datetime, fault: Fault | None = None, note: str = ""
    ) -> None:
        """Record what the reviewer thinks of the open claim's flag; saying the same again takes it back."""
        flag = self._open_flag(view)
        stands = views.opinion(self.store.history(flag.claim.id))
        same = stands and (stands.view, stands.fault, stands.reviewer) == (said, fault, reviewer)
        if same and stands and stands.basis == flag.basis:
            decide.view_flag(self.store, flag, None, reviewer=reviewer, at=at)
        else:
            decide.view_flag(self.store, flag, said, reviewer=reviewer, at=at, fault=fault, note=note)

    # --- the log

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
        return export.warnings(self.store, filters, format)
