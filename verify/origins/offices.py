"""A speaker's name in, the part out by which others may name the same speaker: the prosecutors, the mayor's office.

"Prosecutors", "the district attorney's office" and "District Attorney Anna Berg" speak for one office; so do "the
ministry" and its minister, and "a hospital spokesman" and the hospital.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

from claims.lexicon.firms import SPOKESPEOPLE
from claims.lexicon.people import BODY_WORDS, ROLES, TITLES
from claims.lexicon.sides import ANY_PLACE, FIRMS, HELD_BY, OFFICE, PROSECUTING
from claims.lexicon.voices import OFFICIALS
from verify.model import OriginKind
from verify.origins.families import fold
from verify.origins.sides import role_of
from verify.origins.source import Source, is_name
from verify.texts.naming import as_told

_OFFICE_OF = re.compile(rf"(?P<whose>.+?)['’]s? (?:[\w-]+ )?(?:{OFFICE})")


class Office(NamedTuple):
    """A part that somebody has, in one word, and the words that tell whose part it is: mayor, of Lindow."""

    role: str
    told: frozenset[str]

    def may_be(self, other: "Office") -> bool:
        """Say whether nothing that only one of them tells speaks against their being one."""
        return self.role == other.role and (self.told <= other.told or other.told <= self.told)


def role_in(role: str, before: Iterable[str]) -> str:
    """Return a part as parts are compared, by the word in front of it: a district attorney prosecutes."""
    last = next(iter([*before][-1:]), "")
    return "prosecutor" if role == "lawyer" and fold(last).removesuffix("'s") in PROSECUTING else role


def offices_of(body: str) -> tuple[Office, ...]:
    """Return the parts by which somebody would speak for what a name without a person names."""
    name = body.removeprefix("the ").removeprefix("The ")
    words = [fold(word) for word in name.split()]
    if not words:
        return ()
    if found := _OFFICE_OF.fullmatch(name):
        *told, last = [fold(word) for word in found["whose"].split()]
        role = role_in(role_of(last), told)
        return (Office(role, frozenset(told) - PROSECUTING),) if role in ROLES | {"prosecutor"} else ()
    *told, last = words
    roles = HELD_BY.get(" ".join(words)) or HELD_BY.get(last, ())
    of = frozenset("us" if word == "federal" else word for word in told) - ANY_PLACE
    return tuple(Office(role, of) for role in roles)


def speaks_for_it(unnamed: Source, body: Source) -> str | None:
    """Say whether somebody without a name speaks for a body, or "the company" may be the one that is named."""
    if body.kind is not OriginKind.BODY:
        return None
    if unnamed.kind is OriginKind.BODY:
        return f"{as_told(unnamed.name)} may be {body.name}" if _may_be_the_firm(unnamed, body) else None
    *of, last = [fold(word) for word in unnamed.name.removeprefix("the ").split()] or [""]
    anybodys = not of and last in SPOKESPEOPLE
    speaks = unnamed.kind is OriginKind.UNNAMED and last in OFFICIALS
    if speaks and (anybodys or " ".join(of).removesuffix("'s") == fold(body.name)):
        return f"{as_told(unnamed.name)}, who has no name there, may speak for {as_told(body.name)}"
    return None


def _may_be_the_firm(unnamed: Source, named: Source) -> bool:
    """Say whether "the company" of one article may be the one that another names: no word tells that it is none."""
    words = fold(named.name).split()
    if fold(unnamed.name) not in FIRMS or not named.name[:1].isupper() or named.name.startswith("The "):
        return False
    return fold(unnamed.name) in words or words[-1] in FIRMS or not BODY_WORDS.intersection(words)


def whose(name: str) -> tuple[str, ...]:
    """Return the names in a phrase that tell whose part it is, without titles: grimm of "lawyer for Mr. Grimm"."""
    words = [*name.split()[1:], *name.split()[:1]]
    told = (fold(word.strip(",")).removesuffix("'s") for word in words if is_name(word, name) or _owns(word))
    return tuple(sorted(word for word in told if word not in TITLES))


def _owns(word: str) -> bool:
    return word[:1].isupper() and word.replace("’", "'").endswith(("'s", "s'"))
