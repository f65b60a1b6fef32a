"""Filters in; the flags that they leave out, page by page and counted, and the views that a reviewer keeps."""

from collections.abc import Iterator, Mapping

from verify.model import Flag
from verify.store import bookmarks, facets, flags, queue
from verify.store.doors.base import Door
from verify.store.records import Facets, FlagFilter, Page, Sort

ALL = FlagFilter()
STRIDE = 500  # flags read at a time when all are asked for


class Queued(Door):
    """Flags as a reviewer goes through them."""

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
