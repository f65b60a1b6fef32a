"""Two statements of why in, a finding out where one denies the reason that the other gives.

"The port closed because of the strike" and "the closure was not because of the strike" cannot both be true; that it
was not only because of the strike leaves the strike a reason.
"""

import re

from claims.lexicon.concepts import GENERIC, concept
from claims.model import Claim, Span
from claims.stems import stem
from verify.compare.base import Comparison, finding, near
from verify.compare.certainty import is_believed
from verify.model import Finding, Relation

NEAR, INSIDE = 0.60, 0.40  # cosine of two contexts of one matter, alone and where both are told of one story
_BY = r"because of|due to|owing to|on account of|(?:as )?(?:a|the) result of|caused by|triggered by|blamed on"
_PIECE = r"(?P<piece>(?: (?!but\b)[^\s,;:—–]+)+)"
NOT_FOR = re.compile(
    rf"(?i)\b(?:(?:not|never|n[’']t)(?: (?!only|just|solely|merely|mainly|entirely|simply)\w+){{0,2}}?"
    rf" (?:{_BY}|linked to|related to)"
    rf"|(?:nothing to do with|unrelated to)){_PIECE}"
)
FOR = re.compile(rf"(?i)\b(?:{_BY}){_PIECE}")
END = " .”\"’'"
WORD = re.compile(r"[^\W\d_]{4,}")


def reason_denied(pair: Comparison) -> Finding | None:
    """One gives as the reason of a thing what the other says was not its reason."""
    if not near(pair, NEAR, INSIDE) or is_believed(pair.claim) or is_believed(pair.evidence):
        return None
    denied = [NOT_FOR.search(one.text) for one in (pair.claim, pair.evidence)]
    if (denied[0] is None) == (denied[1] is None):
        return None
    given = [found or FOR.search(one.text) for found, one in zip(denied, (pair.claim, pair.evidence), strict=True)]
    mine, theirs = given
    if mine is None or theirs is None or not _is_one(pair, mine, theirs):
        return None
    here, there = (found.group().rstrip(END) for found in (mine, theirs))
    text = f"One denies the reason that the other gives: {here} here, {there} there."
    spans = _span(pair.claim, mine), _span(pair.evidence, theirs)
    return finding("reason_denied", Relation.CONTRADICTS, text, pair, values=(here, there), spans=spans)


def _is_one(pair: Comparison, mine: re.Match[str], theirs: re.Match[str]) -> bool:
    """Say whether the reason is one, and something else that happens is told in both."""
    why = _words(mine["piece"]), _words(theirs["piece"])
    what = [_words(one.text[: found.start()]) for one, found in ((pair.claim, mine), (pair.evidence, theirs))]
    return bool(why[0] & why[1]) and bool((what[0] & what[1]) - why[0] - why[1])


def _words(text: str) -> set[str]:
    return {concept(stem(word.casefold())) for word in WORD.findall(text)} - GENERIC


def _span(claim: Claim, found: re.Match[str]) -> Span:
    start = claim.start + found.start()
    return Span(start=start, end=start + len(found.group().rstrip(END)))
