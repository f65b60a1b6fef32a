"""An amount in, what harm came to those whom it counts out: "the death toll rose to 17", "three are missing"."""

import re

from claims.lexicon.concepts import concept
from claims.lexicon.events import EVENTS
from claims.lexicon.parts import HARMED
from claims.model import Claim, Quantity
from claims.stems import stem
from verify.compare.base import Comparison, names_of, shared_names

NEAR = 0.60  # cosine of two contexts of one event, where their articles do not tell
_HARMED = "|".join(sorted(HARMED))
BEFORE = re.compile(
    r"(?i)\b(?:(?P<dead>death toll)|number of (?:the |those )?"
    rf"(?:(?P<whom>[a-z]+) (?:who (?:have |had |were |are )?)?)?(?P<harm>{_HARMED}))\b[^.;]{{0,60}}$"
)
HARMING = re.compile(  # "killed three people and injured 28"
    r"(?i)\b(?P<harm>kill|injur|wound|hurt|arrest|displac|rescu)(?:ed|ing|ting)?"
    r"(?: (?:at least|about|some|around|nearly|almost|more than|over|up to|another|a further))?\W*$"
)
AFTER = re.compile(
    rf"(?i)^(?: (?:people|others|more))?,? (?:are|were|was|is|remain|remained|have been|had been)"
    rf"(?: (?:still|now|also|reported|listed as))* (?P<harm>{_HARMED})\b"
)

RISEN = re.compile(
    r"(?i)\b(?:r[oi]ses?|risen|rising|climb\w*|gr[eo]ws?|grown|jump\w*|mount\w*|went up|gone up|increas\w*) to"
    r"(?: (?:at least|about|around|some|nearly|almost|more than|over))?\W*$"
)

# a headline leaves out the verb: "at least 12 dead", "Twelve die in crash"; "12 missing children" count children
BARE = re.compile(
    rf"(?i)^(?: (?:people|others|more))?(?: ha(?:ve|s|d))? (?P<harm>{_HARMED}|die|perish)"
    r"(?= *(?:$|[,;:.—–]|(?:and|after|as|in|at|on|off|when|near|by)\b))"
)


def harm_of(quantity: Quantity, claim: Claim) -> str | None:
    """Return the concept of the harm that a toll counts; None where the amount is none."""
    before, after = claim.text[: quantity.start - claim.start], claim.text[quantity.end - claim.start :]
    if before.endswith(", ") and after.startswith(","):
        return None  # the age of "Anna Berg, 34, was killed"
    if quantity.unit in {None, "people"} and (found := HARMING.search(before)):
        return concept(stem(found["harm"].casefold()))
    if found := BEFORE.search(before):
        return "kill" if found["dead"] else concept(stem(found["harm"].casefold()))
    if quantity.unit in {None, "people"} and (found := AFTER.search(after) or BARE.search(after)):
        return concept(stem(found["harm"].casefold()))
    return None


def counts_all(quantity: Quantity, claim: Claim) -> bool:
    """Say whether an amount is all of a toll, however many days it took: "the death toll rose to 17"."""
    return BEFORE.search(claim.text[: quantity.start - claim.start]) is not None


def has_risen(quantity: Quantity, claim: Claim) -> bool:
    """Say whether an amount is what a toll rose to."""
    return RISEN.search(claim.text[: quantity.start - claim.start]) is not None


def whom(quantity: Quantity, claim: Claim) -> str:
    """Return those whom a toll counts: patients, of "the number of patients who died rose to six"; else people."""
    found = BEFORE.search(claim.text[: quantity.start - claim.start])
    return found["whom"] if found and found["whom"] else "people"


def one_event(pair: Comparison) -> bool:
    """Say whether both are told of one event: by their articles, or by a name and what kind of event it was."""
    if pair.one_story:
        return True
    kinds = [frozenset(map(concept, one.terms)) & EVENTS for one in (pair.claim, pair.evidence)]
    if not any(kinds) or all(kinds) and not kinds[0] & kinds[1] or pair.similarity < NEAR:
        return False
    return bool(shared_names(names_of(pair.claim), names_of(pair.evidence)))
