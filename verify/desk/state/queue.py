"""A view in; a page of the queue with the counts on its filters, and the ways to the claims around one, out."""

from verify.desk import queue
from verify.desk.address import View
from verify.desk.state.base import Work
from verify.desk.state.records import PAGE, Queue
from verify.errors import DecideError
from verify.store import Facets, FlagFilter, Sort

LONGEST_NAME = 60  # characters of a saved view's name


class QueueWork(Work):
    """What is left to do, in the order that the reviewer chose."""

    def queue(self, view: View, blind_to: str | None = None) -> Queue:
        """Return the page of the queue that a view asks for."""
        filters = view.filters
        page = self.store.page(filters, limit=PAGE, after=view.after, before=view.before)
        rulings = self.store.rulings([flag.claim.id for flag in page.flags])
        first = self.store.position(filters, page.flags[0].claim.id) if page.flags and page.previous else 0
        rows = queue.rows(page.flags, rulings, self.headings(), self.hidden_from(blind_to, list(rulings)))
        return Queue(rows, self._facets(filters), first + 1, page.next, page.previous)

    def _facets(self, filters: FlagFilter) -> Facets:
        """Return the counts on every filter, counted once for as long as neither flags nor verdicts change."""
        asked = filters.model_copy(update={"sort": Sort.TEXT})  # the order changes no count
        return self._counted_once(asked, lambda: self.store.facets(asked))

    def first(self, view: View) -> View:
        """Return the view with the queue's first claim open, or with none when the queue is empty."""
        page = self.store.page(view.filters, limit=1)
        return self.open(view, page.flags[0].claim.id if page.flags else None)

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

    # --- views that a reviewer saved

    def saved(self, reviewer: str) -> dict[str, View]:
        """Return a reviewer's own views by name."""
        return {name: View.from_query(address) for name, address in self.store.saved_views(reviewer).items()}

    def save(self, view: View, name: str, reviewer: str) -> None:
        """Keep filters and order under a name, in place of what the name held."""
        name = " ".join(name.split())
        if not name or len(name) > LONGEST_NAME:
            raise DecideError(f"give the view a name of at most {LONGEST_NAME} characters")
        if not reviewer:
            raise DecideError("give your name on a claim first: saved views are each reviewer's own")
        self.store.save_view(reviewer, name, view.kept.to_query())

    def forget(self, name: str, reviewer: str) -> None:
        """Forget a view."""
        self.store.forget_view(reviewer, name)
