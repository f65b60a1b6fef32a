"""A pair in, whether it is anchored out: so much of it is shared that both must tell of one matter.

A model that reads two statements alone is unsure of those that two reporters wrote each in their own words. Who, what,
where and when in common make up for it.
"""

from verify.compare.base import Comparison, names_of, shared_names, telling
from verify.compare.wording import nothing_against
from verify.weighing.features import words_of

FEWEST = 5  # words and names that both share
SHARE = 0.3  # of the claim's
SHORTEST = 3  # letters of a word that is counted
PARTIES = 2  # names that are enough where both tell the same of them
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
    main = telling(tuple(frame.predicate for frame in pair.claim.frames if frame.main))
    return bool(main & telling(tuple(frame.predicate for frame in pair.evidence.frames)))
