"""A participle behind a comma in, whether it tells what the subject of the sentence does out."""

from claims.grammar import NOMINAL, Tokens, subject_above
from claims.lexicon.joints import MEASURED, OUTCOMES
from claims.relatives import is_person
from claims.tokens import Token

_PERSONAL = frozenset("he she they we i you who".split())
_NAMED = frozenset(("PERSON", "ORG", "NORP"))


def is_act(token: Token) -> bool:
    """Say whether the subject does it: not in "It was sold by him, citing ...", nor "The aim is to win, making ..."."""
    subject, main = subject_above(token.head), token.head
    if subject is None or subject.dep_ in {"expl", "csubj"} or token.lemma_ in MEASURED or _is_listed(token):
        return False
    if any(child.dep_ == "auxpass" for child in main.children):
        return token.lemma_ not in OUTCOMES and not any(child.dep_ == "agent" for child in main.children)
    return main.lemma_ != "be" or _can_act(subject)


def _can_act(subject: Token) -> bool:
    if subject.lower_ in _PERSONAL or subject.ent_type_ in _NAMED:
        return True
    return subject.pos_ in NOMINAL and is_person(subject)


def _is_listed(token: Token) -> bool:
    """Say whether it goes on a list before it: "plans, including raising taxes, closing ports"."""
    between: Tokens = token.doc[token.head.i : token.i]
    return any(one.tag_ == "VBG" and one.head.lower_ in {"including", "as", "like"} for one in between)
