"""A place in a parsed article in, which way its clause looks out: forward, back, or it cannot be told."""

import re

from claims.lexicon.time import FUTURE_CUES, FUTURE_LEMMAS
from claims.page import Page
from claims.tokens import Token


def looks_ahead(page: Page, start: int, end: int) -> bool | None:
    """Say whether the clause around the time at `start` looks forward (True) or back (False)."""
    root = page.root_of(start, end)
    if root is None or page.text[end : end + 2] in {"'s", "’s"}:
        return None
    before = _PREPOSITION.search(page.text, max(0, start - 20), start)
    verb = _verb_above(root)
    if before and (verb is None or verb.lemma_.lower() not in _LASTED) and not _is_perfect(verb):
        return True
    return _verb_looks_ahead(verb) if verb is not None else None


def _is_perfect(verb: Token | None) -> bool:
    return verb is not None and any(child.dep_ == "aux" and child.lemma_ == "have" for child in verb.children)


_PREPOSITION = re.compile(
    r"\b(?:until|till|by|as\s+(?:soon|early)\s+as|no\s+later\s+than|effective|payable|starting|beginning|due)\s+"
    r"(?:on\s+|the\s+|early\s+|late\s+|mid-)?$",
    re.IGNORECASE,
)
_LASTED = frozenset("be serve remain stay live work last run hold reign rule continue have".split())
# in the present tense these tell of a timetable: "the summit ends Friday"
_SCHEDULED = frozenset(
    "arrive begin close come conclude convene depart embark end expire face fly go head host kick leave meet open"
    " reopen resume return start travel visit vote".split()
)
_CUES = frozenset(FUTURE_CUES)
_LEMMAS = frozenset(FUTURE_LEMMAS)
_PLANNED = frozenset("plan schedule expect intend slate due postpone delay reschedule prepare".split())


def _verb_above(token: Token) -> Token | None:
    """Return the verb that the time hangs on, or the noun of planning before it is reached."""
    for _ in range(6):
        if token.pos_ in {"VERB", "AUX"} or token.lemma_.lower() in _PLAN_NOUNS:
            return token
        if token.head is token:
            return None
        token = token.head
    return None


_PLAN_NOUNS = frozenset("plan deadline schedule due".split())


_CARRIED = frozenset({"xcomp", "conj", "advcl", "acl", "pcomp"})


_COULD = frozenset({"would", "could"})


def _is_denied(verb: Token) -> bool:
    """Say whether the verb is negated: "could not be reached on Tuesday" tells of a Tuesday gone by."""
    return any(child.dep_ == "neg" for child in verb.children)


def _verb_looks_ahead(verb: Token, depth: int = 0) -> bool | None:
    if verb.lemma_.lower() in _PLANNED or verb.lemma_.lower() in _PLAN_NOUNS:
        return True
    infinitive = False
    for child in verb.children:
        if child.dep_ not in {"aux", "auxpass"}:
            continue
        if child.lower_ in _CUES or child.tag_ == "MD":
            return None if child.lower_ in _COULD and _is_denied(verb) else True
        if child.lower_ in {"was", "were", "had", "did", "has", "have"}:
            return False
        infinitive = infinitive or child.tag_ == "TO"
    if verb.tag_ == "VBD":
        return False
    if (
        verb.tag_ in {"VBZ", "VBP"}
        and verb.lemma_.lower() in _SCHEDULED
        and any(c.dep_ == "nsubj" for c in verb.children)
    ):
        return True
    if verb.lemma_.lower() in _LEMMAS:
        return True
    if (infinitive or verb.dep_ in _CARRIED and verb.tag_ in {"VB", "VBG"}) and depth < 4 and verb.head is not verb:
        if infinitive and verb.head.lemma_ == "be" and verb.head.tag_ in {"VBZ", "VBP"}:
            return True  # "is to resume on Tuesday"
        above = _verb_above(verb.head)
        return _verb_looks_ahead(above, depth + 1) if above is not None else None
    return None
