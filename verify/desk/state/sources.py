"""Origins in; what each is, who carries it and what is one with it out, and rows of the log for a reviewer's word."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from claims.model import Claim, Document
from verify import log
from verify.decisions import sourced
from verify.decisions.said import origin_key
from verify.desk.address import View
from verify.desk.state.base import Work
from verify.desk.state.records import SOURCES, Shelf, Source, Sources
from verify.errors import DecideError
from verify.model import Action, Grade, LogEntry
from verify.origins.families import Families, fold
from verify.store import Carried, Joined, Sourced


class SourceWork(Work):
    """Where statements come from. The flags follow with the next check, which compares nothing again for it."""

    def sources(self, text: str = "", first: int = 0) -> Sources:
        """Return one page of the origins whose name holds a text, those of most statements first."""
        wanted = text.casefold().strip()
        found = [one for one in self.origins() if wanted in one.name.casefold()]
        grades = log.grades(self.store.origin_words())
        return Sources(found[first : first + SOURCES], grades, len(found), first)

    def origins(self) -> list[Sourced]:
        """Return every origin, counted once for as long as the flags do not change."""
        return self._once("origins", self.store.origins)

    def source(self, name: str) -> Source:
        """Return what is known of one origin; one that the corpus does not have has no statements."""
        about = next((one for one in self.origins() if one.name == name), Sourced(name, None, 0, 0, 0))
        words, joined = self.store.origin_words(), self.store.joined(name)
        return Source(
            about,
            log.grades(words).get(origin_key(name)),
            self._carried(name),
            self.store.known_by(name),
            _by_origin([*(one for one in joined if one.origin != name), *_joined_by_hand(words, name, joined)]),
            [one for one in joined if one.origin == name],
            [row for row in words if _speaks_of(row, name)],
        )

    def _carried(self, name: str) -> list[Carried]:
        """Return the outlets that carry an origin's statements, each once by its usual name."""
        usual = self._families().usual
        found: dict[str, Carried] = {}
        for one in self.store.carried(name):
            outlet = usual(one.outlet)
            known = found.get(outlet, Carried(outlet, 0, 0))
            found[outlet] = Carried(outlet, known.claims + one.claims, known.articles + one.articles)
        return list(found.values())

    def origin_words(self) -> list[LogEntry]:
        """Return what reviewers said about origins and still stands, newest first."""
        return self.store.origin_words()[::-1]

    def shelves(self) -> list[Shelf]:
        """Return the publishers with their outlets as reviewers leave them, those of this corpus first."""
        families = self._families()
        here = self.publishers()
        outlets = {outlet.name for family in families.family for outlet in family.outlets}
        owned: dict[str, set[str]] = {}
        for outlet in (*sorted(outlets), *here):
            owned.setdefault(families.owner(outlet), set()).add(outlet)
        sources = {family.name: family.source for family in families.family}
        shelves = [_shelf(name, source, owned.get(name, set()), here) for name, source in sources.items()]
        return sorted(shelves, key=lambda shelf: (not shelf.here, shelf.name.casefold()))

    def publishers(self) -> list[str]:
        """Return the outlets that the corpus has articles of, by their usual names."""
        usual = self._families().usual
        return sorted({usual(name) for name in self.store.publishers()}, key=str.casefold)

    def owner(self, outlet: str) -> str | None:
        """Return the publisher of an outlet; None when nobody is known to own it."""
        families = self._families()
        owner = families.owner(outlet)
        return owner if owner in {family.name for family in families.family} else None

    def _families(self) -> Families:
        return Families.read().corrected(self.store.corrections().pairs)

    # --- a reviewer's word

    def grade_source(self, name: str, grade: Grade, *, reviewer: str, at: datetime, note: str = "") -> None:
        """Record how reliable an origin is."""
        if log.grades(self.store.origin_words()).get(origin_key(name)) is not grade:
            sourced.grade_origin(self.store, name, grade, reviewer=reviewer, at=at, note=note)

    def join(self, left: str, right: str, *, reviewer: str, at: datetime, note: str) -> None:
        """Record that two origins are one source."""
        sourced.join_origins(self.store, left, right, reviewer=reviewer, at=at, note=_why(note))

    def split(self, left: str, right: str, *, reviewer: str, at: datetime, note: str) -> None:
        """Record that two origins are independent."""
        sourced.split_origins(self.store, left, right, reviewer=reviewer, at=at, note=_why(note))

    def settle_owner(self, outlet: str, owner: str | None, *, reviewer: str, at: datetime, note: str) -> None:
        """Record to which publisher an outlet belongs; None: it is run on its own."""
        before = self.owner(outlet)
        if before == owner:
            raise DecideError(f"{outlet}: is held so already; choose another publisher")
        if owner is None and before is not None:
            self.split(outlet, before, reviewer=reviewer, at=at, note=note)
        elif owner is not None:
            self.join(outlet, owner, reviewer=reviewer, at=at, note=note)

    def set_claim_origin(self, view: View, name: str, *, reviewer: str, at: datetime, note: str) -> None:
        """Record where the open claim comes from."""
        self._set(self._open_flag(view).claim, name, reviewer=reviewer, at=at, note=note)

    def set_article_origin(self, document_id: str, name: str, *, reviewer: str, at: datetime, note: str) -> None:
        """Record where an article's own statements come from."""
        document = self.store.document(document_id)
        if document is None:
            raise DecideError("this article is no longer in the corpus; go back to the articles")
        self._set(document, name, reviewer=reviewer, at=at, note=note)

    def _set(self, what: Claim | Document, name: str, *, reviewer: str, at: datetime, note: str) -> None:
        sourced.set_origin(self.store, what, name, reviewer=reviewer, at=at, note=_why(note))

    def named(self, what: Claim | Document) -> LogEntry | None:
        """Return the word that stands on where a claim, or an article, comes from."""
        key = "claim_id" if isinstance(what, Claim) else "document_sha256"
        mine = (row for row in self.store.origin_words() if row.action is Action.ORIGIN_SET)
        found = [row for row in mine if getattr(row, key) == what.id and (row.claim_id is None) == (key != "claim_id")]
        return found[-1] if found else None

    def take_back_word(self, seq: int, *, reviewer: str, at: datetime, note: str = "") -> None:
        """Take back a word on origins."""
        sourced.undo_origin(self.store, seq, reviewer=reviewer, at=at, note=note)


def _by_origin(joined: Iterable[Joined]) -> dict[str, list[Joined]]:
    """Return each origin once, with every reason why it counts as one source."""
    found: dict[str, list[Joined]] = {}
    for one in joined:
        found.setdefault(one.origin, []).append(one)
    return found


def _joined_by_hand(words: Iterable[LogEntry], name: str, joined: Iterable[Joined]) -> Iterator[Joined]:
    """Yield the origins that a reviewer joined with this one and that no two statements have brought together yet."""
    met = {origin_key(one.origin) for one in joined}
    for pair in log.corrections(words).pairs:
        sides = {origin_key(side): side for side in (pair.left, pair.right)}
        here = sides.pop(origin_key(name), None)
        other = next(iter(sides.values()), None)
        if pair.one and here is not None and other is not None and origin_key(other) not in met:
            yield Joined(other, f"{pair.reviewer} joined the two", 0)


def _why(note: str) -> str:
    if not note.strip():
        raise DecideError("no reason: write why, so that others can judge it")
    return note


def _speaks_of(row: LogEntry, name: str) -> bool:
    return fold(name) in {fold(one) for one in (row.origin, row.other_origin) if one}


def _shelf(name: str, source: str, outlets: Iterable[str], here: list[str]) -> Shelf:
    """Return a publisher's outlets, parted by whether the corpus has articles of them."""
    known = {fold(outlet) for outlet in here}
    held = sorted({outlet for outlet in outlets if fold(outlet) in known}, key=str.casefold)
    return Shelf(name, source, held, sorted({outlet for outlet in outlets if fold(outlet) not in known}))
