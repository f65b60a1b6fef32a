"""Flags in, with what they were made of; whether they are as the articles and the log have it out."""

from collections.abc import Iterable, Sequence

from sqlalchemy import select

from verify.changes import Stood
from verify.model import Flag
from verify.store import chosen, flags, journal, meta, tables
from verify.store.doors.base import FLAGS_BASIS, FLAGS_FINGERPRINT, FLAGS_HEAD, Door
from verify.store.records import Due


class Flagged(Door):
    """Flags as a check writes them."""

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
