"""A speaker as a statement names it in, the same as it stands in a sentence out: "the coast guard", "documents"."""

import re

from claims.lexicon.voices import CALLINGS, ISSUED, PUBLISHED, UNNAMED

OPENS = frozenset(  # words that open a name which needs no article
    """the a an some any several many most few all both no other others another each every two three four five six seven
    eight nine ten dozens hundreds thousands his her its their our my one""".split()
)
ANY = UNNAMED | CALLINGS | ISSUED | PUBLISHED  # of which there are many: "a senior aide", "an old letter"
PLURAL = frozenset("people police men women media staff children".split())
_BEHIND = re.compile(r" (?:of|from|by|for|at|in|on|to|with|about|who|that|which|close|familiar)\b")


def as_told(name: str) -> str:
    """Return a speaker's name inside a sentence, with the article that it needs."""
    first = name.split(maxsplit=1)[0] if name.strip() else ""
    if not first[:1].islower() or first in OPENS or first.endswith(("'s", "’s")) or is_plural(name):
        return name
    if first in {"unnamed", "anonymous"} or name.split()[-1] in ANY:
        return f"{'an' if first[0] in 'aeiou' else 'a'} {name}"
    return f"the {name}"


def opening(name: str) -> str:
    """Return a speaker's name at the head of a sentence."""
    text = as_told(name)
    return text[:1].upper() + text[1:]


def verb(name: str, one: str, several: str) -> str:
    """Return the form of a verb that goes with a speaker: "the union denies", "residents deny"."""
    return several if is_plural(name) else one


def is_plural(name: str) -> bool:
    """Say whether a speaker's name is of several: "residents of the quay"; a body in capitals is one."""
    head = _head(name)
    several = head in PLURAL or head.endswith("s") and not head.endswith(("ss", "us", "is"))
    return several and head.islower()


def _head(name: str) -> str:
    words = _BEHIND.split(name, maxsplit=1)[0].split()
    return words[-1] if words else ""
