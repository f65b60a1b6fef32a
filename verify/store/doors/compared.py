"""What a check found and need not find again in and out: copied text, vectors, comparisons, notes."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from verify.candidates.chosen import Chosen
from verify.model import Link, Reuse
from verify.store import chosen, notes, reuse, vectors
from verify.store.doors.base import Door
from verify.store.vectors import Vector


class Compared(Door):
    """Work that was done before."""

    def replace_reuse(self, found: Iterable[Reuse]) -> None:
        """Keep which documents share text, in place of what was known."""
        with self._database.write() as connection:
            reuse.replace(connection, found)

    def reuse(self, document_id: str | None = None) -> list[Reuse]:
        """Return the pairs of documents that share text, or those of one document."""
        with self._database.read() as connection:
            return reuse.load_all(connection, document_id)

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

    def chosen(self, rules: str) -> dict[str, Chosen]:
        """Return what the statements of each document chose to be compared with, where the rules are the same."""
        with self._database.read() as connection:
            return chosen.load(connection, rules)

    def chosen_by(self, document_id: str) -> bytes | None:
        """Return what the statements of one document chose, as it is kept; None where they are to choose anew."""
        with self._database.read() as connection:
            return chosen.chosen_by(connection, document_id)

    def numbered(self, numbers: Collection[int]) -> dict[int, str]:
        """Return the ids of documents by the numbers that partners are kept by; none of those that choose anew."""
        with self._database.read() as connection:
            return chosen.numbered(connection, numbers)

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
