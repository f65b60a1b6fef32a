"""A place in a parsed article in, which way its clause looks out: forward, back, or it cannot be told."""

import re

from claims.lexicon.time import FUTURE_CUES, FUTURE_LEMMAS
from claims.parse.page import Page
from claims.parse.tokens import Token


def looks_ahead(page: Page, start: int, end: int) -> bool | None:
    """Say whether the clause around the time at `start` looks forward (True) or back (False)."""
    root = page.root_of(start, end)
    if root is None or page.text[end : end + 2] in {"'s", "’s"}:
        return None
    before = _PREPOSITION.search(page.text, max(0, start - 20), start)
    verb = _verb_above(root)
    if before and not _has_lasted(verb) and not _is_perfect(verb):
        return not _had_come_by(before, verb)
    if verb is not None and _is_present(verb) and (_runs_on(page, start, verb) or _is_up_for(root, verb)):
        return True
    return _verb_looks_ahead(verb) if verb is not None else None


def _has_lasted(verb: Token | None) -> bool:
    """Say whether it went on until then: "they lived there until May", but not "they have until May"."""
    return verb is not None and verb.lemma_.lower() in _LASTED and not _is_present(verb)


def _had_come_by(before: re.Match[str], verb: Token | None) -> bool:
    """Say whether it had happened by then: "by Tuesday the fire reached the coast", but "promised it by Tuesday"."""
    if verb is None or not before.group().lower().startswith("by"):
        return False
    return verb.tag_ == "VBD" and verb.lemma_ not in _BINDING


_BINDING = frozenset(
    "agree ask call demand direct give instruct need oblige order pledge press promise request require say set tell"
    " urge vow want warn".split()
)


def _is_present(verb: Token) -> bool:
    """Say whether the verb stands in the present, alone or with "is": "runs", "is running"."""
    parts = [child for child in verb.children if child.dep_ in {"aux", "auxpass"}]
    finite = parts[0] if parts else verb
    return finite.tag_ in {"VBZ", "VBP"} and not (parts and verb.tag_ == "VBN")


def _runs_on(page: Page, start: int, verb: Token) -> bool:
    """Say whether something goes on until then: "the fair runs through Sunday"."""
    return verb.lemma_.lower() in _LASTED and _THROUGH.search(page.text, max(0, start - 16), start) is not None


_THROUGH = re.compile(r"\bthrough\s+$", re.IGNORECASE)


def _is_up_for(time: Token, verb: Token) -> bool:
    """Say whether somebody is before a vote of that time: "she is up for re-election in November"."""
    if verb.lemma_ not in {"be", "face"}:
        return False
    words = {token.lower_ for token in verb.doc[verb.i : time.i]}
    return bool(words & _VOTES)


_VOTES = frozenset("election re-election reelection ballot runoff vote primary referendum trial".split())


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
    " reopen resume return start stop travel visit vote".split()
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


def _is_past(noun: Token) -> bool:
    """Say whether a plan has come to its end: "the March 15 deadline passed"."""
    return noun.dep_ == "nsubj" and noun.head.lemma_.lower() in {"pass", "expire", "lapse"}


def _takes_place(verb: Token) -> bool:
    """Say whether the verb and its object tell of a timetable: "the tax takes effect in May"."""
    return verb.lemma_ == "take" and any(child.lower_ in {"effect", "place", "office"} for child in verb.children)


def _was_to_be(verb: Token) -> bool:
    """Say whether it was meant to be, then: "was supposed to leave in March", "was leaving in March"."""
    if verb.tag_ == "VBG" and verb.lemma_.lower() in _SCHEDULED:
        return any(child.lower_ in {"was", "were"} for child in verb.children if child.dep_ == "aux")
    above = verb.head
    return above.lemma_.lower() == "suppose" and any(child.lower_ in {"was", "were"} for child in above.children)


def _verb_looks_ahead(verb: Token, depth: int = 0) -> bool | None:
    if verb.lemma_.lower() in _PLANNED | _PLAN_NOUNS:
        return None if _is_past(verb) else True
    if _was_to_be(verb):
        return None
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
        and (verb.lemma_.lower() in _SCHEDULED or _takes_place(verb))
        and any(c.dep_ == "nsubj" for c in verb.children)
    ):
        return True
    if verb.lemma_.lower() in _LEMMAS:
        return True
    if verb.tag_ == "VBN" and verb.dep_ == "acl":
        return False  # "a vote held on Tuesday", "the quarter ended June 30"
    if (infinitive or verb.dep_ in _CARRIED and verb.tag_ in {"VB", "VBG"}) and depth < 4 and verb.head is not verb:
        if infinitive and verb.head.lemma_ == "be" and verb.head.tag_ in {"VBZ", "VBP"}:
            return True  # "is to resume on Tuesday"
        above = _verb_above(verb.head)
        return _verb_looks_ahead(above, depth + 1) if above is not None else None
    return None
