"""A flag in, the same flag out with what its evidence leaves open: words that stand in the statement alone.

A statement of two dozen words is seldom supported as a whole. The words that no independent evidence has tell what is
left to check.
"""

from collections.abc import Iterator

from claims.lexicon.concepts import GENERIC, concept
from claims.model import Claim
from claims.stems import stem
from verify.model import Evidence, Flag, FlagKind, Relation

IN_PART = "in part"
FEWEST = 4  # words that nothing else has
SHARE = 0.4  # of the words that tell something
SHOWN = 8
EDGES = ".,;:!?“”‘’\"'()[]-–—"


def in_part(flag: Flag) -> Flag:
    """Return a corroborated flag with a mark, and the words, where its evidence has many of its words nowhere."""
    if flag.kind is not FlagKind.CORROBORATED:
        return flag
    told = dict(_telling(flag.claim))
    there = {key for one in flag.evidence if _speaks_for(one) for key, _ in _words(one.claim.context)}
    there |= _whole_names(flag.claim, there)
    alone = [word for key, word in told.items() if key not in there]
    if len(alone) < FEWEST or len(alone) < SHARE * len(told):
        return flag
    more = f" and {len(alone) - SHOWN} more" if len(alone) > SHOWN else ""
    note = f"No independent evidence has these words of it: {', '.join(alone[:SHOWN])}{more}."
    return flag.model_copy(update={"tags": (*flag.tags, IN_PART), "notes": (*flag.notes, note)})


def _speaks_for(one: Evidence) -> bool:
    return one.independent and one.link.relation is Relation.SUPPORTS


def _whole_names(claim: Claim, there: set[str]) -> set[str]:
    """Return the words of names of which a part is there: a surname stands for whoever bears it."""
    names = [{_key(word) for word in term.split()} for term in claim.terms if " " in term]
    return {key for name in names if name & there for key in name}


def _telling(claim: Claim) -> Iterator[tuple[str, str]]:
    """Yield the words of a statement that tell something: what they are compared by, and as they are written."""
    terms = {_key(word) for term in claim.terms for word in term.split()} - GENERIC
    yield from ((key, word) for key, word in _words(claim.context) if key in terms)


def _words(text: str) -> Iterator[tuple[str, str]]:
    for word in text.split():
        for part in word.replace("’s", "").replace("'s", "").split("-"):
            if len(bare := part.strip(EDGES)) > 2:
                yield _key(bare), bare


def _key(word: str) -> str:
    return concept(stem(word.casefold().replace(".", "")))
