"""Two statements in, whether they tell of inquiries of two bodies: a committee of ethics is not the prosecution."""

from claims.lexicon.proceedings import HOLDERS, PROCEEDINGS
from claims.model import Claim
from claims.stems import stem
from verify.compare.base import Comparison


def other_proceeding(pair: Comparison) -> bool:
    """Say whether both tell of an inquiry or a charge, each of a body of another kind."""
    if not (_tells_of_one(pair.claim) and _tells_of_one(pair.evidence)):
        return False
    mine, theirs = _holders(pair.claim), _holders(pair.evidence)
    return bool(mine and theirs) and not mine & theirs


def _tells_of_one(claim: Claim) -> bool:
    words = (*claim.terms, *(frame.predicate for frame in claim.frames))
    return any(stem(word) in PROCEEDINGS for term in words for word in term.split())


def _holders(claim: Claim) -> frozenset[str]:
    """Return the kinds of those who hold it, the body that tells of it included."""
    text = f"{claim.restated} {claim.speaker or ''}"
    return frozenset(kind for kind, named in HOLDERS.items() if named.search(text))
