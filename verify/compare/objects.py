"""Two statements with one verb in, whether it is said of two things out: who denies one has not denied the other.

"Offered no paid post" and "never offered the harbour office" deny two things, the report that criticises the letters
does not criticise the repairs, and what would allow both is not borne out by what could not be.
"""

import re

from claims.lexicon.concepts import GENERIC, concept
from claims.model import Claim, Frame
from claims.stems import stem
from verify.compare.base import Comparison

FEWEST = 2  # words that tell what is judged, or what could not be
JUDGING = re.compile(
    r"(?i)\b(?P<verb>critici[sz]|critical of|faulted|rebuk|condemn|denounc|prais|applaud|commend|blam)\w*"
    r"(?P<piece>[^.;:—–]*)"
)
PURPOSE = re.compile(r"(?i)(?<=\bfor )(?P<deed>.*?) to \w.*")
ENABLING = frozenset(stem(verb) for verb in ("allow", "let", "enable", "permit"))
WORD = re.compile(r"[\w-]+")


def other_denied(pair: Comparison) -> bool:
    """Say whether both say no to one deed, each of a thing that the other does not name."""
    mine, theirs = pair.claim.point, pair.evidence.point
    if mine is None or theirs is None or not (mine.negated and theirs.negated):
        return False
    if concept(mine.predicate) != concept(theirs.predicate):
        return False
    left, right = _things(mine), _things(theirs)
    return bool(left and right) and not left & right


def other_judged(pair: Comparison) -> bool:
    """Say whether both tell of criticism, or of praise, each of another thing."""
    mine, theirs = _judged(pair.claim), _judged(pair.evidence)
    return any(
        verb in theirs and min(len(some), len(theirs[verb])) >= FEWEST and not some & theirs[verb]
        for verb, some in mine.items()
    )


def could_not_be(pair: Comparison) -> bool:
    """Say whether the claim tells what is made possible, and the evidence that as much could not be."""
    if not any(frame.predicate in ENABLING and not frame.negated for frame in pair.claim.frames):
        return False
    words = _words(pair.claim.restated)
    not_possible = (one for one in pair.evidence.frames if one.negated and one.modality == "possible")
    return any(len(words & _words(_from(pair.evidence, frame))) >= FEWEST for frame in not_possible)


def _things(frame: Frame) -> frozenset[str]:
    return frozenset(concept(word) for word in (*frame.objects, *frame.topic) if word not in frame.actors)


def _judged(claim: Claim) -> dict[str, frozenset[str]]:
    """Return by verb the words that tell what is judged, without names and without what it was done for."""
    found: dict[str, frozenset[str]] = {}
    for one in JUDGING.finditer(claim.restated):
        verb = one["verb"].casefold()[:6]
        piece = PURPOSE.sub(lambda match: match["deed"], one["piece"])
        found[verb] = found.get(verb, frozenset()) | _words(" ".join(w for w in piece.split() if not w[:1].isupper()))
    return found


def _from(claim: Claim, frame: Frame) -> str:
    return claim.text[max(frame.start - claim.start, 0) :]


def _words(text: str) -> frozenset[str]:
    keys = (concept(stem(word.casefold())) for word in WORD.findall(text) if len(word) > 3)
    return frozenset(key for key in keys if key not in GENERIC)
