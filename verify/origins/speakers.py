"""Speakers as articles name them in, sources that can be compared across articles out.

"Berg" and "Anna Berg", "Joseph R. Biden Jr." and "Joe Biden" are one person; a lone surname gets its full name
only where the corpus knows exactly one, and may be any of them where it knows several. A spokesperson or a minister
speaks for the body or state that the corpus names beside the office, as do its capital and its officials. Unnamed
people stay unnamed: what tells them apart is who they speak for. So do unnamed media, which may be any that told it.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache

from claims.lexicon.people import BODY_WORDS, FIRST_NAMES, PARTICLES, ROLES
from claims.lexicon.places import bodies
from claims.lexicon.voices import CALLINGS, FEELINGS, ISSUED, OFFICIALS, PUBLISHED, SOURCES, SPEECH, UNNAMED
from claims.model import Claim, Document
from verify.model import OriginKind
from verify.origins.families import Families, fold, is_agency
from verify.origins.offices import Office, offices_of, role_in, speaks_for_it, whose
from verify.origins.papers import papers, same_papers
from verify.origins.persons import full_form, person, usual_form
from verify.origins.sides import Part, Told, media_without_name, role_of, side_of, spoken_for, told_in
from verify.origins.source import Key, Source
from verify.origins.unnamed import MEDIUM, may_be_the_medium, same_paper, same_unnamed
from verify.texts.naming import as_told, verb

_AND = re.compile(r",? and |, ")
AFTER_A_NAME = frozenset("says said tells told over on in during at after before".split())
TITLE = 7  # words before a full name that tell what somebody is, at the most, and one more
ANYBODY = "anybody"  # whoever issued an advertisement without a name
_BY = re.compile(r" (?:of|from|by|for) ")
PEOPLE = frozenset({OriginKind.PERSON, OriginKind.BODY, OriginKind.UNNAMED})

class Speakers:
    """Everybody whom a corpus names, and whom they speak for."""

    def __init__(
        self,
        claims: Iterable[Claim],
        documents: Iterable[Document],
        families: Families,
        apart: frozenset[tuple[str, str]],
        told: Mapping[str, Told] | None = None,
    ) -> None:
        self._families = families
        self._apart = apart
        kinds = _kinds(claims)
        known = [(told or {}).get(document.id) or told_in(document.text) for document in documents]
        in_office = {name for of_document in known for name, _ in of_document.offices}
        played = {name for of_document in known for name, _ in of_document.parts}
        self._called = played.union(*(of_document.people for of_document in known)) - _bodies_among(kinds)
        self._people = frozenset({*in_office, *(name for name, of in kinds.items() if "person" in of)})
        self._bodies = kinds.keys() - self._people
        self._never = frozenset(name for name, of in kinds.items() if of & {"people", "place"})
        self._full: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))  # surname, given, forms
        for name in sorted(self._people):
            surname, given = person(name)
            if given:
                self._full[surname][full_form(given)].append(name)
        for name in sorted(self._called & played):  # who is named nowhere else
            surname, given = person(name)
            if given and not _is_of_a_body(name) and not self._full.get(surname):
                self._full[surname][full_form(given)].append(name)
        self._speaks_for = self._spokespeople(known)
        self._parts: dict[Key, set[Part]] = defaultdict(set)
        for name, part in (one for of_document in known for one in of_document.parts):
            surname, given = person(name)
            self._parts[surname, full_form(given)].add(part)
        self.sources = lru_cache(maxsize=None)(self._sources)

    def _sources(self, name: str) -> tuple[Source, ...]:
        """Return the sources that a speaker's or a medium's name stands for: several for "Ms. A and Mr. B"."""
        parts = [part for part in _AND.split(name) if part in self._people or part in self._bodies]
        if len(parts) > 1 or any(part in self._people for part in parts):
            return tuple(map(self._source, parts))
        return (self._source(name),)

    def _source(self, name: str) -> Source:
        name = name.removesuffix(" who").strip()
        if self._families.knows(name):
            return outlet(name, self._families, cited=True)
        words = [word.casefold().strip(".,'’") for word in name.split()]
        if SOURCES & set(words):
            return Source(OriginKind.UNNAMED, (), name)
        if (told := media_without_name(name)) is not None:
            return Source(OriginKind.UNNAMED, (MEDIUM, *map(fold, told)), name)
        if (found := self._issued(name) or papers(name)) is not None:
            return found
        if (found := self._person_and_more(name.split())) is not None:
            return found
        if (bare := self._without_title(name)) is not None:
            return self._person(bare)
        if self._is_person(name):
            return self._person(name)
        if role := next((word for word in reversed(words) if word in UNNAMED | ROLES | CALLINGS), None):
            before = words[: len(words) - 1 - words[::-1].index(role)]
            return Source(OriginKind.UNNAMED, (role_in(role_of(role.removesuffix("s")), before), *whose(name)), name)
        return Source(OriginKind.BODY, (fold(_BODIES.get(fold(name), name)),), name)

    def _person_and_more(self, words: list[str]) -> Source | None:
        """Return the person of a name that took in more: "Berg over the weekend", and the headline's "Berg Says"."""
        for end in range(min(3, len(words) - 1), 0, -1):
            if words[end].casefold() in AFTER_A_NAME and self._is_person(" ".join(words[:end])):
                return self._person(" ".join(words[:end]))
        return None

    def _without_title(self, name: str) -> str | None:
        """Return a full name without what stands before it: "Transport Minister Anna Berg" beside "Anna Berg"."""
        words = name.split()
        if name in self._people or words[0].casefold() in FIRST_NAMES:
            return None
        if _BY.search(name):
            return None
        rests = (" ".join(words[start:]) for start in range(1, min(TITLE, len(words) - 1)))
        return next((one for one in rests if one in self._people or one in self._called), None)

    def _issued(self, name: str) -> Source | None:
        """Return whose letter, advertisement or anger it is, as far as its name tells; None for anything else."""
        what, whose = [*_BY.split(name, maxsplit=1), ""][:2]
        words = what.split()
        if not words or words[-1].casefold() not in ISSUED | SPEECH | FEELINGS | PUBLISHED:
            return None
        owner = whose.removeprefix("the ") or re.sub(r"['’]s?$", "", " ".join(words[:-1]))
        if owner[:1].isupper() and owner.split()[0].casefold() not in ISSUED | {"text"}:
            return self._source(re.sub(r"['’]s?$", "", owner))
        return Source(OriginKind.UNNAMED, (ANYBODY,), name) if words[-1].casefold() in ISSUED else None

    def _is_person(self, name: str) -> bool:
        surname, given = person(name)
        if not given and name not in self._never:  # a lone surname is often taken for a body
            return name[:1].isupper() and surname in self._full and name.casefold() not in BODY_WORDS | _BODIES.keys()
        if name in self._people or name in self._bodies:
            return name in self._people
        if name in self._called and not _is_of_a_body(name):
            return True
        return given in FIRST_NAMES and all(word[0].isupper() or word in PARTICLES for word in name.split())

    def _person(self, name: str) -> Source:
        surname, given = person(name)
        known = self._full.get(surname, {})
        if given:
            usual = usual_form(name, known.get(full_form(given), [name]))
            if fold(usual) == fold(name) or self._is_split(name, usual):
                return Source(OriginKind.PERSON, (surname, full_form(given)), name)
            why = f"{name} and {usual} are taken for one person"
            return Source(OriginKind.PERSON, (surname, full_form(given)), usual, why, name)
        if len(known) != 1:
            return Source(OriginKind.PERSON, (surname, ""), name)
        (forms,) = known.values()
        full = usual_form(forms[0], forms)
        if self._is_split(name, full):
            return Source(OriginKind.PERSON, (surname, ""), name)
        why = f"{name} is taken for {full}, the only one of that name in the corpus"
        return Source(OriginKind.PERSON, (surname, full_form(person(full)[1])), full, why, name)

    def _is_split(self, name: str, other: str) -> bool:
        """Say whether a reviewer said that two names are not one source."""
        return tuple(sorted((fold(name), fold(other)))) in self._apart

    def same(self, left: Source, right: Source) -> str | None:
        """Return in words why two sources are or may be one, or None."""
        if left.kind is right.kind is OriginKind.UNNAMED and (one := same_unnamed(left, right)):
            return one
        if OriginKind.PAPERS in (left.kind, right.kind):
            return same_papers(left, right) or same_papers(right, left)
        if PEOPLE.issuperset((left.kind, right.kind)):
            if ANYBODY in (*left.key, *right.key):
                issued, other = (left, right) if ANYBODY in left.key else (right, left)
                return f"{as_told(issued.name)}, whose author is not named, may be of {as_told(other.name)}"
            return one_voice(left, right) or self._one_side(left, right) or self._may_be_in_it(left, right)
        if OriginKind.UNNAMED in (left.kind, right.kind):
            return may_be_the_medium(left, right) or may_be_the_medium(right, left)
        if left.key != right.key:
            return same_paper(left, right) or same_paper(right, left)
        if self._families.usual(left.name) == self._families.usual(right.name):
            return f"both go back to {left.name}"
        return f"{left.name} and {right.name} belong to {self._families.owner(left.name)}"

    def _one_side(self, left: Source, right: Source) -> str | None:
        """Say for whom both speak, where one speaks for the other or both for a third."""
        ours, theirs = self._stands_for(left), self._stands_for(right)
        for one, for_whom, other in ((left, ours, right), (right, theirs, left)):
            if other.key and other.key in for_whom and other.key != one.key:
                return f"{as_told(one.name)} {verb(one.name, 'speaks', 'speak')} for {as_told(other.name)}"
        shared = sorted((ours.keys() & theirs.keys()) - {left.key, right.key})
        both = f"{as_told(left.name)} and {as_told(right.name)}"
        return f"{both} speak for {as_told(ours[shared[0]])}" if shared else None

    def _may_be_in_it(self, left: Source, right: Source) -> str | None:
        """Say whether "the chairman" may be somebody whom the corpus knows as one."""
        for part, who in ((left, right), (right, left)):
            if part.kind is OriginKind.UNNAMED and who.kind is OriginKind.PERSON and part.key:
                role, *told = part.key
                if any(known.may_be(role, told) for known in self._parts.get(who.key, ())):
                    return f"{as_told(part.name)}, who has no name there, may be {who.name}"
        for body, other in ((left, right), (right, left)):
            if found := self._is_of_it(body, other) or self._holds_it(body, other) or speaks_for_it(other, body):
                return found
        return None

    def _holds_it(self, body: Source, who: Source) -> str | None:
        """Say whether somebody holds, or may hold, the office that a body is named for: "the mayor's office"."""
        offices = () if body.kind is OriginKind.PERSON else offices_of(body.name)
        if who.kind is OriginKind.PERSON:
            side, states = side_of(body.name), self._speaks_for.get(who.key, {}).values()
            apart = side and states and side not in states
            found = any(part.may_be(one.role, one.told) for part in self._parts.get(who.key, ()) for one in offices)
            return f"{who.name} speaks for {as_told(body.name)}" if found and not apart else None
        theirs = offices_of(who.name) if who.kind is OriginKind.BODY else (Office(who.key[0], frozenset(who.key[1:])),)
        found = any(one.may_be(other) for one in offices for other in theirs if other.role)
        return f"{as_told(body.name)} may speak for {as_told(who.name)}" if found else None

    def _is_of_it(self, body: Source, who: Source) -> str | None:
        """Say whether a body, or its officials, is that of which somebody is the chief or director."""
        if who.kind is not OriginKind.PERSON or body.kind is OriginKind.PERSON:
            return None
        words = body.name.removeprefix("the ").split()
        if body.kind is OriginKind.UNNAMED:
            words = words[:-1] if words and words[-1].casefold() in OFFICIALS else []
        name = " ".join(words)
        if len(name) > 2 and any(part.is_of(name) for part in self._parts.get(who.key, ())):
            return f"{who.name} speaks for {as_told(name)}"
        return None

    def _stands_for(self, source: Source) -> Mapping[Key, str]:
        """Return by key everybody whom a source speaks for."""
        if source.kind is OriginKind.PERSON:
            return self._speaks_for.get(source.key, {})
        side, whom = side_of(source.name), spoken_for(source.name)
        found = {(fold(side),): side} if side else {}
        return found | ({self._source(whom).key: whom} if whom else {})

    def facts(self, name: str) -> str:
        """Return all that hangs on a name, in words that change when it does: who it is, for whom, in which parts."""
        parts, found = self._parts, self.sources(name)
        return repr([(one, sorted(self._stands_for(one).items()), sorted(parts.get(one.key, ()))) for one in found])

    def _spokespeople(self, told: Iterable[Told]) -> Mapping[Key, Mapping[Key, str]]:
        """Return for each who holds an office the bodies, states and people that articles name beside it, by key."""
        found: dict[Key, dict[Key, str]] = defaultdict(dict)
        for name, whom in (office for of_document in told for office in of_document.offices):
            surname, given = person(name)
            for one in sorted({whom, side_of(whom) or whom}):
                found[surname, full_form(given)][self._source(one).key] = one
        return found


def one_voice(left: Source, right: Source) -> str | None:
    """Say whether two sources are one person, or one body, as far as their names tell."""
    if left.kind is right.kind and left.kind in (OriginKind.PERSON, OriginKind.BODY) and left.key == right.key:
        return f"both quote {as_told(max(left.name, right.name, key=len))}"
    if not left.kind is right.kind is OriginKind.PERSON:
        return None
    if left.key[0] == right.key[0] and not (left.key[1] and right.key[1]):
        lone, full = (left, right) if not left.key[1] else (right, left)
        return f"{lone.name} may be {full.name}"
    return None


def outlet(name: str, families: Families, *, cited: bool = False) -> Source:
    """Return the source of an outlet's own voice, or of a medium that is cited; its key is its family."""
    usual = families.usual(name)
    kind = OriginKind.AGENCY if is_agency(usual) else OriginKind.MEDIUM if cited else OriginKind.OUTLET
    return Source(kind, (fold(families.owner(usual)),), usual)


def _kinds(claims: Iterable[Claim]) -> dict[str, set[str]]:
    """Return what claims take each name for: a person, a body, a place, a people."""
    found: dict[str, set[str]] = defaultdict(set)
    speakers: set[str] = set()
    for claim in claims:
        speakers |= {claim.speaker} if claim.speaker else set()
        for entity in claim.entities:
            found[entity.name].add(entity.kind)
    for name in speakers - found.keys():
        if _is_called_as_people_are(name):
            found[name].add("person")
    return found


def _is_called_as_people_are(name: str) -> bool:
    """Say whether a speaker has a first name and a surname, and no word that bodies have."""
    first, *others = name.split()
    known = first.casefold() in FIRST_NAMES and bool(others) and not _is_of_a_body(name)
    return known and all(word[:1].isupper() or word in PARTICLES for word in others)


def _is_of_a_body(name: str) -> bool:
    """Say whether a word of a name is one that bodies have: "Onnen Group"."""
    return not BODY_WORDS.isdisjoint(name.casefold().split())


def _bodies_among(kinds: Mapping[str, set[str]]) -> set[str]:
    return {name for name, of in kinds.items() if of & {"body", "place", "people"}}


_BODIES = {fold(other): name for name, others in bodies() for other in (name, *others)}
