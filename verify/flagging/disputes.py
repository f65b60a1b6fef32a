"""Two statements with other figures of one matter in, whether it is a dispute, whatever days lie between, out.

What a thing costs by two parties, what is so every year and who was aboard do not move with the days: a later word on
it is no later state, unless it says that the figure has moved.
"""

from claims.lexicon.measures import ASKED
from claims.lexicon.running import EVERY, MOVED
from claims.model import Claim
from verify.compare.counted import ON_BOARD, role_of
from verify.compare.measures import measured
from verify.compare.polarity import same_side
from verify.compare.values import stated
from verify.model import Link

FIGURES = "amounts_differ"


def is_disputed(claim: Claim, other: Claim, link: Link) -> bool:
    """Say whether no later state makes both figures right, as long as neither is said to have moved."""
    moved = any(MOVED.search(one.text) for one in (claim, other))
    if {finding.code for finding in link.findings} != {FIGURES} or moved:
        return False
    if is_of_every_year(claim, other, link) or all(_sailed(one) for one in (claim, other)):
        return True
    two = claim.speaker and other.speaker and not same_side(claim.speaker, other.speaker)
    return bool(two) and all(_is_asked(one) for one in (claim, other))


def is_of_every_year(claim: Claim, other: Claim, link: Link) -> bool:
    """Say whether two figures are both of what is so year by year, or day by day: "two million boxes a year"."""
    codes = {finding.code for finding in link.findings}
    return codes == {FIGURES} and all(EVERY.search(one.text) for one in (claim, other))


def _sailed(claim: Claim) -> bool:
    return any(role_of(quantity, claim) == ON_BOARD for quantity in stated(claim))


def _is_asked(claim: Claim) -> bool:
    """Say whether a statement tells what a thing costs, and not what the damage is put at so far."""
    measures = (measured(quantity, claim) for quantity in stated(claim))
    return any(one is not None and one.measure in ASKED for one in measures)
