"""The open claim in; everything that is seen beside it, and rows of the log for what a reviewer says of it, out."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from claims.model import Claim, Document
from verify import decide
from verify.decisions import second, sourced, views
from verify.decisions.entries import NO_REVIEWER
from verify.decisions.roles import Task
from verify.desk import sheet
from verify.desk.address import View
from verify.desk.state.queue import QueueWork
from verify.desk.state.records import Focus, Repeat
from verify.endpoint import Endpoint, second_opinion
from verify.errors import DecideError
from verify.model import Action, Evidence, Fault, Flag, FlagView, Grade, LogEntry, Relation, Verdict
from verify.nearest import nearest
from verify.origins.reuse import nearly_same


class ClaimWork(QueueWork):
    """One claim, its verdict, and the view of its flag."""

    def focus(self, view: View, blind_to: str | None = None, *, scores: bool = False) -> Focus | None:
        """Return the open claim with its article and evidence; None when the corpus no longer has it.

        In blind mode a second reader sees nothing of what others said on the claim before giving an own verdict. The
        scores of a model stay hidden until there is a verdict that the reader may see, whoever asks for them.
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
        near = self._once(f"near {flag.claim.id}", lambda: nearest(self.store, flag))
        return Focus(
            flag=flag,
            sheet=sheet.sheet(
                flag,
                self._documents((*flag.evidence[: sheet.SHOWN], *near), flag.claim),
                near,
                reading=view.reading,
                scores=scores and ruling is not None,
            ),
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
            repeats=self.repeats(flag, blind_to),
        )

    def repeats(self, flag: Flag, blind_to: str | None = None) -> list[Repeat]:
        """Return where else the same statement stands, from the same source; what somebody else ruled on stays theirs.

        In blind mode places with a verdict that is hidden are left out.
        """
        found = [item for item in flag.evidence if _is_repeat(flag.claim, item)]
        rulings = self.store.rulings([item.claim.id for item in found])
        hidden = self.hidden_from(blind_to, list(rulings))
        return [
            Repeat(one.claim, one.publisher or one.claim.document, ruling, open=ruling is None)
            for one in found
            if one.claim.id not in hidden
            for ruling in [rulings.get(one.claim.id)]
        ]

    def _documents(self, shown: Sequence[Evidence], claim: Claim) -> dict[str, Document]:
        wanted = {claim.document_id, *(item.claim.document_id for item in shown)}
        found = (self.store.document(document_id) for document_id in sorted(wanted))
        return {document.id: document for document in found if document}

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
        also: Sequence[str] = (),
    ) -> View:
        """Record a verdict on the open claim and return the view with the next one that waits.

        In blind mode a verdict on what somebody else ruled on is a second reading: both are shown then, and none goes.
        `also` are other places of the statement that get the verdict too, each with a row of its own.
        """
        flag = self._open_flag(view)
        if blind and self.hidden_from(reviewer, [flag.claim.id]):
            decide.second(self.store, flag, verdict, reviewer=reviewer, at=at, note=note, evidence_url=evidence_url)
            return view
        onward = self.onward(view)
        others = [one for one in also if one in {repeat.claim.id for repeat in self.repeats(flag) if repeat.open}]
        if others:
            flags = [*filter(None, map(self.store.flag, others)), flag]
            said: dict[str, Any] = {"reviewer": reviewer, "at": at, "note": note, "evidence_url": evidence_url}
            decide.decide_all(self.store, flags, verdict, **said)
            return onward if onward.claim not in others else self.onward(view)
        if not self._stands(flag, verdict, reviewer, note, evidence_url):
            decide.decide(self.store, flag, verdict, reviewer=reviewer, at=at, note=note, evidence_url=evidence_url)
        return onward

    def _stands(self, flag: Flag, verdict: Verdict, reviewer: str, note: str, evidence_url: str) -> bool:
        """Return whether the very same verdict stands already: a key pressed twice is one act."""
        ruling = self.store.rulings([flag.claim.id]).get(flag.claim.id)
        if ruling is None or not flag.rests_on(ruling.basis):
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

    def second_opinion(
        self, view: View, evidence_id: str, endpoint: Endpoint, *, reviewer: str, at: datetime
    ) -> None:
        """Ask a model elsewhere about one piece of evidence, and record what it said; no flag changes by it."""
        self._who().expect(Task.RULE)
        if not reviewer.strip():
            raise DecideError(NO_REVIEWER)  # before anything is sent
        flag = self._open_flag(view)
        item = next((one for one in flag.evidence if one.claim.id == evidence_id), None)
        if item is None:
            raise DecideError("this evidence is no longer in the corpus; open the claim again")
        said = second_opinion(endpoint, evidence=item.claim.restated, claim=flag.claim.restated)
        decide.opinion(self.store, flag, item, said, reviewer=reviewer, at=at)

    def grade(self, view: View, grade: Grade, *, reviewer: str, at: datetime) -> None:
        """Record how reliable the open claim's origin is; no flag changes by it."""
        flag = self._open_flag(view)
        if flag.source_grade is not grade:
            sourced.grade_origin(self.store, flag.origin, grade, reviewer=reviewer, at=at)

    def view_flag(
        self, view: View, said: FlagView, *, reviewer: str, at: datetime, fault: Fault | None = None, note: str = ""
    ) -> None:
        """Record what the reviewer thinks of the open claim's flag; saying the same again takes it back."""
        flag = self._open_flag(view)
        stands = views.opinion(self.store.history(flag.claim.id))
        same = stands and (stands.view, stands.fault, stands.reviewer) == (said, fault, reviewer)
        if same and stands and flag.rests_on(stands.basis):
            decide.view_flag(self.store, flag, None, reviewer=reviewer, at=at)
        else:
            decide.view_flag(self.store, flag, said, reviewer=reviewer, at=at, fault=fault, note=note)


def _is_repeat(claim: Claim, item: Evidence) -> bool:
    """Say whether a piece of evidence is the same statement once more: from one source, in the same words or nearly."""
    if item.link.relation is not Relation.SUPPORTS or item.independent:
        return False
    here, there = (" ".join(one.text.casefold().split()).rstrip(".") for one in (claim, item.claim))
    return here == there or nearly_same(here, there)
