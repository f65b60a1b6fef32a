"""A claim out of words about speech in, whether it tells an act out, and whether its speaker's own word is in it."""

from claims.lexicon.cues import PROCLAIMING
from claims.model import Claim, Stance
from claims.stems import stem

PROCLAIMED = frozenset(map(stem, PROCLAIMING))


def tells_the_act(claim: Claim) -> bool:
    """Say whether the words of attribution stand in the statement itself: "Berg denied theft"."""
    return claim.tells_its_cue


def is_own_word(claim: Claim) -> bool:
    """Say whether a statement is its speaker's word, and not a deed told of him: "declared two days of mourning"."""
    if not claim.speaker:
        return False
    words = (claim.cue or "").split()
    deed = tells_the_act(claim) and claim.stance is Stance.REPORTED and any(stem(word) in PROCLAIMED for word in words)
    return not deed
