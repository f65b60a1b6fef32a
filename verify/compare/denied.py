"""A denial in, the concepts of what is denied out, and of what it takes for granted beside that.

Of "denied that a valve had been removed before the fire that killed three" the removal is denied, not the fire and not
the deaths: what stands in a clause below the denied one is told, not denied.
"""

import re
from collections.abc import Set
from typing import NamedTuple

from claims.lexicon.concepts import concept, nearly
from claims.lexicon.speakers import BODIES, HUMANS
from claims.model import Claim, Frame
from claims.stems import stem
from verify.compare.base import named, names_of, shared_names, telling
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

ONESELF = re.compile(r"(?i)(?:that )?(?:he|she|it|they|we|I)\b")  # who denies "that it had known" speaks of himself
WHO_ACT = frozenset(map(stem, HUMANS | BODIES))  # may be the one who denies, by another word
# of the words of a statement with another point, below which it does not tell what is denied; and in a clause below
TOUCHED, ASIDE = 0.3, 0.5


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


def own_deed(claim: Claim) -> Frame | None:
    """Return what somebody says, or denies, that he did himself: "that it had known of cracks"."""
    point, who = claim.point, frozenset((claim.speaker or "",))
    if point is None or not claim.speaker:
        return None
    if shared_names(named(point.actors), who):
        return point
    if named(point.actors) or not ONESELF.match(claim.text):
        return None
    return point.model_copy(update={"actors": (claim.speaker,), "actors_of": (), "collective": False})


def tells_own_deed(denial: Claim, statement: Claim) -> bool:
    """Say whether a statement tells as fact that the one who denies a deed did it, to a thing that both name."""
    mine = own_deed(denial)
    if mine is None:
        return False
    who, themselves = frozenset(named(mine.actors)), own_deed(statement)
    deeds = [themselves] if themselves else [one for one in statement.frames if one.main]
    return any(
        not theirs.negated
        and theirs.modality == "fact"
        and shared_names(who, named(theirs.actors))
        and (concept(mine.predicate) == concept(theirs.predicate) or nearly(mine.predicate, theirs.predicate))
        and bool(_upon(mine) & _upon(theirs))
        for theirs in deeds
    )


def misses_own_deed(denial: Claim, statement: Claim) -> bool:
    """Say whether a statement tells nothing of the one who denies a deed of his own, nor of that deed.

    That the ward will close is not contradicted by the minister who denies that he approved the closing.
    """
    mine = own_deed(denial)
    if mine is None or concept(mine.predicate) in {concept(term) for term in statement.terms}:
        return False
    if shared_names(named(mine.actors), names_of(statement) | named(tuple(statement.terms))):
        return False
    return not any(actor in WHO_ACT for frame in statement.frames for actor in frame.actors)


def only_touches(denial: Claim, statement: Claim, told: int) -> bool:
    """Say whether a statement makes another point than what is denied, and few of its words are of that.

    That a message "caused trouble, as it showed that he knew of it when he asked for the files" tells of the trouble.
    """
    point, deed = _main_concept(statement), _main_concept(denial)
    if point is None or deed is None or point == deed or nearly(point, deed):
        return False
    words = {concept(word) for word in statement.terms if word not in IDLE and concept(word) not in TALK}
    below = next(BELOW.finditer(statement.text), None)
    places = [one.start - statement.start for one in statement.frames if concept(one.predicate) == deed]
    aside = below is not None and bool(places) and all(place > below.start() > 0 for place in places)
    return told < (ASIDE if aside else TOUCHED) * len(words)


def done_to_another(denial: Claim, statement: Claim) -> bool:
    """Say whether what is denied is told in the statement of something else alone: fired on a crowd, fired a clerk."""
    deed = denial.point
    if deed is None or not _upon(deed):
        return False
    there = [_upon(one) for one in statement.frames if concept(one.predicate) == concept(deed.predicate)]
    return bool(there) and all(upon and not upon & _upon(deed) and not _names_met(upon, _upon(deed)) for upon in there)


def _names_met(some: frozenset[str], others: frozenset[str]) -> bool:
    return bool(shared_names(named(tuple(some)), named(tuple(others))))


def _upon(frame: Frame) -> frozenset[str]:
    """Return the concepts and the names of what is acted upon."""
    words = tuple(one for one in (*frame.objects, *frame.topic) if concept(one) != concept(frame.predicate))
    return telling(words)


def _main_concept(claim: Claim) -> str | None:
    return concept(claim.point.predicate) if claim.point else None


def _told(text: str) -> tuple[str, ...]:
    words = [word.strip(".,;:“”‘’\"'()").lower() for word in text.split()]
    told = (concept(word) for word in words if len(word) > 3)
    return tuple(word for word in told if word not in TALK and word not in IDLE)
