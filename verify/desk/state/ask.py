"""A statement typed in; what in the corpus speaks against it and for it, as cards, out. Nothing of it is kept.

Reading a statement needs the language pipeline, which takes as long to load as all the rest of the desk: it is loaded
when somebody asks, so that nobody else waits for it.
"""

from datetime import date
from typing import TYPE_CHECKING, Any

from verify.desk import cards
from verify.desk.state.base import Work
from verify.model import Evidence

if TYPE_CHECKING:
    from verify.ask import Corpus, Spoken


class AskWork(Work):
    """Questions to the corpus."""

    def ask(self, statement: str, day: date | None = None, *, model: str = "") -> list[dict[str, Any]]:
        """Return the cards, contradictions first; `model` is the relation model that the settings name."""
        from verify.ask import Asking
        from verify.entail.opened import open_judge
        from verify.weighing import weights

        asking = Asking(self.store, self._corpus(), open_judge(model), weights.load())
        return [self._card(item, day) for item in asking.ask(statement, day)]

    def turned(self, asked: str) -> str | None:
        """Return the statement that is looked for where a question is asked."""
        from verify.ask import turned

        return turned(asked)

    def _corpus(self) -> "Corpus":
        """Return the corpus as it can be searched, read once for as long as the flags do not change."""
        from verify.ask import Corpus

        return self._once("corpus", lambda: Corpus(self.store))

    def _card(self, item: "Spoken", day: date | None) -> dict[str, Any]:
        evidence = Evidence(
            claim=item.claim,
            link=item.link,
            origin=item.origin,
            independent=True,
            publisher=item.publisher,
            published=item.published.isoformat() if item.published else None,
        )
        when = day.isoformat() if day else None
        return cards.answer(evidence, item.flag, self.store.document(item.claim.document_id), when)
