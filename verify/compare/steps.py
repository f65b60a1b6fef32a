"""Two amounts in, whether one is by how much something changed and the other to what or from what: "by 5", "to 5"."""

import re

from claims.model import Claim, Quantity
from verify.compare.base import Comparison

BEFORE = re.compile(
    r"\b(by|to|from)\s+(?:(?:about|around|nearly|almost|roughly|some|only|just|over|a|an|more than|at least|up to)\s+)*"
    r"[$€£]?$",
    re.IGNORECASE,
)
CHANGE = re.compile(  # what is given to 40 people has not changed
    r"\b(?:ris\w+|rose|gr[eo]w\w*|increas\w+|climb\w*|jump\w*|f[ae]ll\w*|drop\w*|declin\w+|cut\w*|reduc\w+|rais\w+"
    r"|lower\w*|shr[aiu]nk\w*|expand\w*|swell\w*|swollen|soar\w*|plung\w+|slip\w*|slid\w*|edg\w+|up|down)\b",
    re.IGNORECASE,
)


def other_step(pair: Comparison, mine: Quantity, theirs: Quantity) -> bool:
    """Say whether both amounts are of a change, and not of the same end of it."""
    steps = _step(mine, pair.claim), _step(theirs, pair.evidence)
    return all(steps) and steps[0] != steps[1]


def _step(quantity: Quantity, claim: Claim) -> str | None:
    text = claim.text[: quantity.start - claim.start]
    found = BEFORE.search(text)
    return found[1].casefold() if found and CHANGE.search(text) else None
