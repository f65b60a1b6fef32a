"""Articles in; the overview's numbers and pictures, the list, one article with its claims, and its edits, out."""

from collections import Counter
from collections.abc import Mapping
from datetime import datetime

from verify import coverage
from verify.coverage import Stretch
from verify.decisions import edit
from verify.desk import article
from verify.desk.state.base import Work
from verify.desk.state.records import DOCUMENTS, Overview, Pictures, Reading
from verify.errors import DecideError
from verify.model import FlagKind
from verify.origins.families import Families, fold
from verify.store import Counted, FlagFilter, Repeated

MOST_REPEATED = 500  # outlets and origins: those with most statements


class CorpusWork(Work):
    """What is there, and what is known about it."""

    def overview(self) -> Overview:
        """Return the numbers of the corpus and of the work on it."""
        flags = {kind: self.store.count(FlagFilter(flag=kind)) for kind in FlagKind}
        open_ = {kind: self.store.count(FlagFilter(flag=kind, reviewed=False)) for kind in FlagKind}
        return Overview(self.store.coverage(), flags, open_)

    def pictures(self) -> Pictures:
        """Return what the overview draws, counted once for as long as the flags do not change."""
        return self._once("pictures", self._count)

    def _count(self) -> Pictures:
        return Pictures(self.store.dated(), self.store.between(), self._repeated())

    def _repeated(self) -> list[Repeated]:
        """Return which outlets carry what goes back to another; an outlet's own name spelled otherwise is none."""
        usual = Families.read().usual
        found: Counter[tuple[str, str]] = Counter()
        for one in self.store.repeats(limit=MOST_REPEATED):
            found[usual(one.outlet), one.origin] += one.claims
        return [Repeated(*pair, claims) for pair, claims in found.items() if fold(pair[0]) != fold(usual(pair[1]))]

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
        counted = Counter(flag.kind for flag in flags)
        kinds = {kind: counted[kind] for kind in FlagKind}
        words = self.store.edits_of(document)
        return Reading(document, drawn, kinds, copies, len(claims) - len(passed), passed, held, words)

    def describe(
        self, document_id: str, said: Mapping[str, str], *, reviewer: str, at: datetime, note: str = ""
    ) -> None:
        """Record what a reviewer says about an article; the flags follow with the next check."""
        document = self.store.document(document_id)
        if document is None:
            raise DecideError("this article is no longer in the corpus; go back to the articles")
        edit.edit(self.store, document, said, reviewer=reviewer, at=at, note=note)
