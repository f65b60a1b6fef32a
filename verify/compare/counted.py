"""An amount in, what those whom it counts do or where they are out: aboard, on strike, at a march, in any words.

"Was carrying 90 passengers" and "there were 75 passengers on board" share no verb and count the same.
"""

from claims.lexicon.concepts import concept
from claims.lexicon.counted import ABOARD, ATTENDING, CARRYING, STRIKING
from claims.model import Claim, Frame, Quantity
from claims.stems import stem

ON_BOARD, ON_STRIKE, AT_A_MARCH = "aboard", "on strike", "at a march"


def role_of(quantity: Quantity, claim: Claim) -> str | None:
    """Return the part in which those are counted; None where it is none that is told in many ways."""
    before, after = claim.text[: quantity.start - claim.start], claim.text[quantity.end - claim.start :]
    if CARRYING.search(before) or ABOARD.search(after):
        return ON_BOARD
    told = [claim.text[frame.start - claim.start :] for frame in claim.frames if _acts(quantity, frame)]
    if any(STRIKING.match(one) for one in told):
        return ON_STRIKE
    return AT_A_MARCH if any(ATTENDING.match(one) for one in told) else None


def _acts(quantity: Quantity, frame: Frame) -> bool:
    """Say whether the counted ones are those who act in a frame that states a fact."""
    counted = concept(stem((quantity.unit or "").split()[-1])) if quantity.unit else ""
    return not frame.negated and frame.modality == "fact" and counted in set(map(concept, frame.actors))
