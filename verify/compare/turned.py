"""Two statements in the same words in, what turns the sense out: an opposite word, or two who change places."""

from claims.lexicon.concepts import NEGATIVE, OPPOSITES, STAGES, SYMMETRIC, TURNING, concept
from claims.model import Claim, Frame
from claims.stems import stem
from verify.compare.base import Comparison, named
from verify.texts.figures import number_words

SHORTEST = 3  # letters of a word whose opposite begins with "un"


def rests(pair: Comparison) -> tuple[frozenset[str], frozenset[str]]:
    """Return the words of both statements without numbers and what they count in."""
    told = _counted(pair.claim) | _counted(pair.evidence)
    mine, theirs = (_words(one) for one in (pair.claim, pair.evidence))
    return mine - told, theirs - told


def _words(claim: Claim) -> frozenset[str]:
    told = frozenset(concept(word) for term in claim.terms for word in term.casefold().split())
    return told | TURNING.intersection(claim.text.casefold().split())


def same_rest(pair: Comparison) -> bool:
    """Say whether two statements are of the same words, their numbers aside."""
    mine, theirs = rests(pair)
    return bool(mine) and mine == theirs


def _counted(claim: Claim) -> frozenset[str]:
    words = [word for q in claim.quantities for word in q.text.replace("-", " ").split()]
    return frozenset(concept(stem(word.casefold())) for word in (*words, *number_words(claim.text)))


def opposite_word(pair: Comparison) -> tuple[str, str] | None:
    """Return the one word in which two statements differ, where it turns the sense: safe and unsafe."""
    mine, theirs = ({term.casefold() for term in one.terms} for one in (pair.claim, pair.evidence))
    ours, others = mine - theirs, theirs - mine
    if len(ours) != 1 or len(others) != 1 or not mine & theirs:
        return None
    (left,), (right,) = ours, others
    opposed = frozenset((concept(left), concept(right))) in OPPOSITES
    return (left, right) if opposed or _negates(left, right) or _negates(right, left) else None


def undone_word(pair: Comparison) -> tuple[str, str] | None:
    """Return a word of one statement that the other has with "un" before it: broken seals, and unbroken ones."""
    mine, theirs = ({term.casefold() for term in one.terms} for one in (pair.claim, pair.evidence))
    pairs = ((left, right) for left in sorted(mine - theirs) for right in sorted(theirs - mine))
    return next(((one, other) for one, other in pairs if one == f"un{other}" or other == f"un{one}"), None)


def other_stage(pair: Comparison) -> tuple[str, str] | None:
    """Return what the point of each is, where one is another stage than the other: cancelled, and postponed."""
    sides = pair.claim.point, pair.evidence.point
    if sides[0] is None or sides[1] is None or sides[0].negated or sides[1].negated:
        return None
    mine, theirs = (concept(frame.predicate) for frame in sides if frame is not None)
    apart = any(mine in stages and theirs in stages and mine != theirs for stages in STAGES)
    there = {concept(frame.predicate) for frame in pair.evidence.frames}
    return (sides[0].verb, sides[1].verb) if apart and mine not in there else None


def _negates(word: str, other: str) -> bool:
    return len(other) >= SHORTEST and any(word == before + other for before in NEGATIVE)


def roles_swapped(pair: Comparison) -> tuple[str, str] | None:
    """Return who does it in one and in the other, where the two change places in the same words: who beat whom."""
    if not same_rest(pair):
        return None
    for mine in pair.claim.frames:
        for theirs in pair.evidence.frames:
            if mine.predicate == theirs.predicate and mine.predicate not in SYMMETRIC:
                if found := _crosswise(mine, theirs, pair):
                    return found
    return None


def _crosswise(mine: Frame, theirs: Frame, pair: Comparison) -> tuple[str, str] | None:
    left, right = named(mine.actors), named(theirs.actors)
    if len(left) != 1 or len(right) != 1:
        return None
    (ours,), (others,) = left, right
    both = (ours.split()[-1], others.split()[-1])
    apart = both[0].casefold() != both[1].casefold()
    there = all(word in one.text for word in both for one in (pair.claim, pair.evidence))
    return (ours, others) if apart and there else None
