"""A pair in, whether it is anchored out: so much of it is shared that both must tell of one matter.

A model that reads two statements alone is unsure of those that two reporters wrote each in their own words. Who, what,
where and when in common make up for it.
"""

from claims.lexicon.concepts import concept
from claims.lexicon.time import MONTHS, WEEKDAYS
from claims.model import Claim, Period
from verify.compare.base import Comparison, names_of, same_actor, shared_names, telling
from verify.compare.periods import meet
from verify.compare.wording import nothing_against
from verify.weighing.alike import share_a_figure
from verify.weighing.features import words_of
from verify.weighing.written import key_of

FEWEST = 5  # words and names that both share
SHARE = 0.3  # of the claim's
SHORTEST = 3  # letters of a word that is counted
PARTIES = 2  # names that are enough where both tell the same of them
TIMES = frozenset({*WEEKDAYS, *MONTHS})  # the parser takes "in May" for whom it was done to
DAYS = frozenset({"day", "week", "month"})
FLOOR = 0.40  # cosine below which nothing is looked at


def is_anchored(pair: Comparison) -> bool:
    """Say whether two statements share enough to be of one matter, with nothing that speaks against it."""
    if pair.similarity < FLOOR:
        return False
    names = shared_names(names_of(pair.claim), names_of(pair.evidence))
    if not names or not (_shares_enough(pair, names) or len(names) >= PARTIES and _tells_the_same(pair)):
        return False
    return nothing_against(pair)


def _shares_enough(pair: Comparison, names: frozenset[str]) -> bool:
    mine = _counted(words_of([pair.claim]) | names_of(pair.claim))
    shared = mine & _counted(words_of([pair.evidence]) | names)
    return len(shared) >= max(FEWEST, SHARE * len(mine))


def _counted(words: frozenset[str]) -> frozenset[str]:
    return frozenset(word.casefold() for word in words if len(word) >= SHORTEST)


def _tells_the_same(pair: Comparison) -> bool:
    """Say whether what happens in the claim, in one telling word, happens in the evidence."""
    return bool(_point_of(pair.claim) & telling(tuple(frame.predicate for frame in pair.evidence.frames)))


def is_backed(pair: Comparison) -> bool:
    """Say whether who and what is told of is one in both, so that less of a judge's word is enough.

    What happens in each stands in the other, as a verb or as a noun ("he resigned", "his resignation"); or the same
    does the same; or two names with a day or a figure, and nothing against it. None of it is of another day.
    """
    mine, theirs = _days(pair.claim), _days(pair.evidence)
    if mine and theirs and not (_all_meet(mine, theirs) and _all_meet(theirs, mine)):
        return False
    if _told_in(pair.claim, pair.evidence) and _told_in(pair.evidence, pair.claim) or _does_the_same(pair):
        return True
    return names_both(pair) and (bool(mine and theirs) or share_a_figure(pair.claim, pair.evidence))


def names_both(pair: Comparison) -> bool:
    """Say whether both name the same two, with nothing that speaks against it."""
    names = shared_names(names_of(pair.claim), names_of(pair.evidence))
    return len([name for name in names if name.casefold() not in TIMES]) >= PARTIES and nothing_against(pair)


def _told_in(claim: Claim, other: Claim) -> bool:
    """Say whether what happens in one statement stands in the words of the other."""
    return bool(_point_of(claim) & {key_of(word) for term in other.terms for word in term.split()})


def _days(claim: Claim) -> list[Period]:
    return [period for period in claim.periods if period.precision in DAYS]


def _all_meet(some: list[Period], others: list[Period]) -> bool:
    return all(any(meet(one, other) for other in others) for one in some)


def _does_the_same(pair: Comparison) -> bool:
    """Say whether an actor of the claim does in the evidence what he does there."""
    return any(
        concept(mine.predicate) == concept(theirs.predicate) and same_actor(pair, mine, theirs)
        for mine in pair.claim.frames
        for theirs in pair.evidence.frames
        if mine.main and telling((theirs.predicate,))
    )


def _point_of(claim: Claim) -> frozenset[str]:
    return telling(tuple(frame.predicate for frame in claim.frames if frame.main))
