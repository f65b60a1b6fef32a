"""A word in, whether it leans on what only earlier words tell out: "even wider", "the same reason", "would"."""

from claims.leads.open import AMOUNTS, Open, Wants
from claims.lexicon.leads import CONDITIONS, KNOWN
from claims.lexicon.leaning import OWNED
from claims.lexicon.pointing import BARE
from claims.parse.grammar import NOMINAL, SUBJECTS
from claims.parse.tokens import Token
from claims.statements.pronouns import is_many

_COMPARING = frozenset(("JJR", "RBR"))
_COMPARED_WITH = frozenset("than as that which".split())
_WITHIN = 10  # words behind in which "than" may stand


def more_so(token: Token) -> Open | None:
    """Return "an even wider scale" and "is much larger", where nothing tells than what."""
    more = token.head
    behind = token.doc[more.i + 1 : more.i + _WITHIN]
    if token.i + 1 != more.i or more.tag_ not in _COMPARING or any(one.lower_ in _COMPARED_WITH for one in behind):
        return None
    quality = more.head if more.tag_ == "RBR" else more
    places = {"acomp"} if token.lower_ in {"much", "far"} else {"acomp", "amod", "attr"}  # not "a much tighter race"
    return Open(token, Wants.SAID) if quality.dep_ in places else None


def same(token: Token, before: list[Token]) -> Open | None:
    """Return "the same reason", where nothing tells as what or as whose."""
    noun = token.head
    what, left = noun.lemma_.lower(), noun.left_edge.lower_
    if token.dep_ != "amod" or noun.pos_ != "NOUN" or left != "the":
        return None
    if what in KNOWN - OWNED or noun.ent_type_ in AMOUNTS:
        return None
    behind = noun.doc[noun.i + 1 : noun.i + _WITHIN]
    if any(one.lower_ in _COMPARED_WITH for one in behind):
        return None
    told = any(is_many(other) or other.pos_ == "NOUN" for other in before)
    return None if told else Open(token, Wants.SAID)


def under_a_plan(would: Token, inside: list[Token]) -> Open | None:
    """Return the "would" of what comes only under a plan, or if something happens, and the statement leaves it out."""
    verb = would.head
    main = verb.dep_ == "ROOT" or (verb.dep_ == "conj" and verb.head.dep_ == "ROOT")
    if would.tag_ != "MD" or not main or any(child.lower_ in {"he", "i", "we"} for child in verb.children):
        return None
    told = any(token.lower_ in CONDITIONS or (token.pos_ in NOMINAL and token.lemma_ in BARE) for token in inside)
    has_subject = any(child.dep_ in SUBJECTS for child in verb.children)
    return None if told or not has_subject else Open(would, Wants.CASE)
