"""Two statements of different days in, whether they are on one matter out: whom and where both name, and what runs on.

Bills, demands and summits come again; a later one is no state of an earlier one.
"""

from collections.abc import Iterator

from claims.lexicon.concepts import concept
from claims.lexicon.running import HOLDS, RECURRING, RUNNING
from claims.model import Attitude, Claim, Document, Frame
from claims.stems import stem
from verify.compare.base import named, names_of, shared_names, telling, things
from verify.model import Link

POSITIONS, FIGURES = "positions_oppose", "amounts_differ"
TELLING = 2  # words that two topics share where no name tells that they are one


def one_matter(claim: Claim, other: Claim, link: Link, documents: tuple[Document, Document]) -> bool:
    """Say whether a later statement can take the place of an earlier one that it does not go together with."""
    if not _one_place(claim, other):
        return False
    codes = {finding.code for finding in link.findings}
    if POSITIONS in codes:
        return is_standing(claim, other) or any(_one_topic(*pair) for pair in _positions(claim, other))
    names = names_of(claim), names_of(other)
    if not shared_names(*names) and any(names):
        known = _is_known(names[0], documents[1]) and _is_known(names[1], documents[0])
        if all(names) or not known:
            return False
    return FIGURES not in codes or (runs(claim) and runs(other))


def is_standing(claim: Claim, other: Claim) -> bool:
    """Say whether two positions are on a matter that has a name of its own, so that it is the same months later."""
    topics = ((named(a.topic) - named(a.actors), named(b.topic) - named(b.actors)) for a, b in _positions(claim, other))
    return any(shared_names(mine, theirs) for mine, theirs in topics)


def may_be_one(claim: Claim, other: Claim, documents: tuple[Document, Document]) -> bool:
    """Say whether no name of one speaks against the other's: the rules have found that they are about one matter.

    A dam and the town below it are two names of one story where each article has both.
    """
    names = names_of(claim), names_of(other)
    known = _is_known(names[0], documents[1]) and _is_known(names[1], documents[0])
    return known or _one_place(claim, other) and (not all(names) or bool(shared_names(*names)))


def _is_known(names: frozenset[str], article: Document) -> bool:
    """Say whether an article has each of the names somewhere, by its last word."""
    return all(name.split()[-1] in article.text for name in names)


def _one_place(claim: Claim, other: Claim) -> bool:
    """Say whether no place that one names speaks against the other's."""
    places = [frozenset(e.name for e in one.entities if e.kind == "place" and not e.probable) for one in (claim, other)]
    return not all(places) or bool(shared_names(*places))


def _positions(claim: Claim, other: Claim) -> Iterator[tuple[Frame, Frame]]:
    """Yield the positions of two statements that one party holds."""
    for mine in _held(claim):
        for theirs in _held(other):
            if named(mine.actors + mine.members) & named(theirs.actors + theirs.members):
                yield mine, theirs


def _held(claim: Claim) -> list[Frame]:
    return [frame for frame in claim.frames if frame.attitude is not Attitude.NONE and frame.topic]


def _one_topic(mine: Frame, theirs: Frame) -> bool:
    """Say whether two topics are one by words that do more than say "a bill"."""
    return len(telling(mine.topic) & telling(theirs.topic) - RECURRING) >= TELLING


def runs(claim: Claim) -> bool:
    """Say whether a statement gives a figure that runs on, or tells what somebody has at the time, or expects."""
    if told_of(claim) & RUNNING:
        return True
    return claim.point is not None and HOLDS.match(claim.point.verb) is not None


def told_of(claim: Claim) -> frozenset[str]:
    counted = tuple(stem(q.unit.split()[-1]) for q in claim.quantities if q.unit and not q.unit.isupper())
    words = (word for f in claim.frames for word in (f.predicate, *f.actors, *f.objects))
    return frozenset(concept(word) for word in (*words, *counted)) | things(claim.terms)
