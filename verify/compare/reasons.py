"""Two statements in, whether one has a reason that the other has not: "fired over the letters", "months after them".

That one thing came after another does not say that it came of it, and who was dismissed for one reason was not
dismissed for another.
"""

import re

from claims.lexicon.concepts import GENERIC, concept
from claims.model import Claim
from claims.stems import stem
from verify.compare.base import Comparison, names_of

ENDED = (
    r"(?:fir(?:ed?|es|ing)|sack(?:ed|s)|dismiss(?:ed|es)|oust(?:ed|s)|suspend(?:ed|s)|resign(?:ed|s)|quit|quits|su(?:ed|es)"
    r"|arrest(?:ed|s)|charged|jailed|fined|expelled|banned|indicted|impeached|removed|demoted|disciplined|punished)"
)
CAUSE = re.compile(
    rf"(?i)\b{ENDED}\b(?: [\w.’'-]+){{0,4}}? (?P<piece>(?:over|because of|due to|for (?=\w+ing\b)) ?[^,;:—–]+)"
)
LINK = re.compile(
    rf"(?i)(?:\b(?:because|due to|owing to|as a result of|thanks to|prompted by|led to|cost (?:him|her|them))\b"
    rf"|\b{ENDED}\b(?: [\w.’'-]+){{0,4}}? (?:over|for|in protest)\b)(?P<piece>[^,;—–]*)"
)
WORD = re.compile(r"[\w’'-]+")
BOTH = re.compile(  # "both houses", no "both had doubts"
    r"(?i)\bboth (?:of )?(?:the |these |those |its |their |his |her )?"
    r"(?!(?:had|have|has|were|are|was|is|did|do|can|will|\w+ed)\b)(?:[a-z-]+ )?[a-z-]+s\b"
)
PLURAL = re.compile(r"(?i)\b(?:both|two|each|every|all|either|neither|none|and|no)\b(?!-)")


def other_reason(pair: Comparison) -> bool:
    """Say whether the evidence gives another reason than the claim, or names it without calling it the reason."""
    cause = CAUSE.search(pair.claim.text)
    if cause is None:
        return False
    why = _words(cause["piece"])
    given = [_words(link["piece"]) for link in LINK.finditer(pair.evidence.text)]
    return bool(why) and not any(why & one for one in given) and (bool(given) or bool(why & _words(pair.evidence.text)))


def is_wider(pair: Comparison) -> bool:
    """Say whether the claim tells of both what the evidence tells of one: "both houses", "the upper house"."""
    several = len(names_of(pair.evidence)) > 1 or PLURAL.search(pair.evidence.text)
    return _of_both(pair.claim) and not several


def _of_both(claim: Claim) -> bool:
    found = BOTH.search(claim.text)
    return found is not None and not re.match(r"(?: [\w-]+){0,3} and\b", claim.text[found.end() :])


def _words(text: str) -> set[str]:
    keys = (concept(stem(word.casefold().strip("'’-"))) for word in WORD.findall(text) if len(word) > 3)
    return {key for key in keys if key not in GENERIC}
