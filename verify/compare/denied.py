"""A denial in, the concepts of what is denied out, and of what it takes for granted beside that.

Of "denied that a valve had been removed before the fire that killed three" the removal is denied, not the fire and not
the deaths: what stands in a clause below the denied one is told, not denied.
"""

import re
from collections.abc import Set
from typing import NamedTuple

from claims.lexicon.concepts import concept
from claims.model import Claim
from verify.compare.deeds import tells_the_act

# words for the thing that is denied, not for what it says
TALK = frozenset(
    concept(w) for w in "claim report allegation accusation suggestion statement charge rumour story assertion".split()
)
IDLE = frozenset(
    "be do have say tell make take get go come know think see need want report state add note cite "
    "believ feel hope expect tri seem appear becom".split()
)
NOT_JOINING = "the|an?|any|some|no|all|both|it|he|she|they|we|his|her|its|their|our|these|those|this|there"
BELOW = re.compile(  # what opens a clause below the denied one; "that" only where the verb stands next to it
    r"\b(?:when|whenever|while|whilst|before|after|since|until|although|though|whereas|because|who|whom|whose|which|where"
    rf"|that(?! (?:{NOT_JOINING})\b)(?= [a-z]))\b"
)


class Denied(NamedTuple):
    """The concepts of what a denial denies, and of what it only takes for granted, in order."""

    part: tuple[str, ...]
    beside: tuple[str, ...]


def denied(denial: Claim) -> Denied:
    """Return what a denial says in concepts: where the claim tells the act, of the words after its cue."""
    text = denial.restated
    if tells_the_act(denial) and denial.cue_span is not None:
        text = denial.text[denial.cue_span.end - denial.start :]
    below = next((found.start() for found in BELOW.finditer(text) if _told(text[: found.start()])), len(text))
    part = _told(text[:below])
    return Denied(part, tuple(word for word in _told(text[below:]) if word not in part))


def is_beside(denial: Claim, statement: Claim) -> bool:
    """Say whether the point of a statement is what the denial only takes for granted."""
    point = _main_concept(statement)
    return point is not None and point in denied(denial).beside


def setting(denial: Claim, words: Set[str], shared: Set[str]) -> Set[str]:
    """Return those of the shared words that tell in what setting it was, where `words` hold the denied deed itself."""
    return shared & set(denied(denial).beside) if len(words) > 1 and _main_concept(denial) in words else frozenset()


def _main_concept(claim: Claim) -> str | None:
    return concept(claim.point.predicate) if claim.point else None


def _told(text: str) -> tuple[str, ...]:
    words = [word.strip(".,;:“”‘’\"'()").lower() for word in text.split()]
    told = (concept(word) for word in words if len(word) > 3)
    return tuple(word for word in told if word not in TALK and word not in IDLE)
