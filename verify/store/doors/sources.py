"""Where statements come from, who carries them and what is one source with what, out."""



from verify.store import sources
from verify.store.doors.base import Door
from verify.store.records import Carried, Joined, Repeated, Sourced


class Sources(Door):
    """Origins and outlets, counted over the flags."""

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
