"""A participle behind a comma in, whether it tells what the subject of the sentence does out."""

from claims.lexicon.cues import ACTS, SAYING
from claims.lexicon.joints import COMPRISING, MEASURED, OUTCOMES
from claims.parse.grammar import NOMINAL, VERBAL, Tokens, has_subject, subject_above
from claims.parse.relatives import is_person
from claims.parse.tokens import Token

_PERSONAL = frozenset("he she they we i you who".split())
_NAMED = frozenset(("PERSON", "ORG", "NORP"))


def is_act(token: Token) -> bool:
    """Say whether the subject does it: not in "It was sold by him, citing ...", nor "The aim is to win, making ..."."""
    subject, main = subject_above(token.head), token.head
    if subject is None or subject.dep_ in {"expl", "csubj"} or subject.pos_ not in {*NOMINAL, "PRON", "DET", "NUM"}:
        return False
    if token.lemma_ in MEASURED or _is_listed(token) or _is_word(token) or _is_another_s(token):
        return False
    if any(child.dep_ == "auxpass" for child in main.children):
        return token.lemma_ not in OUTCOMES and not any(child.dep_ == "agent" for child in main.children)
    return main.lemma_ != "be" or _can_act(subject) or _is_made_of(token)


def _is_made_of(token: Token) -> bool:
    """Say whether it tells what the subject has or is for: "The mosque is the oldest in town, serving 300 people"."""
    return token.lemma_ in COMPRISING and any(c.dep_ == "attr" and c.i < token.i for c in token.head.children)


def _can_act(subject: Token) -> bool:
    if subject.lower_ in _PERSONAL or subject.ent_type_ in _NAMED:
        return True
    return subject.pos_ in NOMINAL and is_person(subject)


def _is_listed(token: Token) -> bool:
    """Say whether it may go on a list before it: "plans for raising taxes, closing ports and selling ships"."""
    between: Tokens = token.doc[token.head.i + 1 : token.left_edge.i]
    return any(one.tag_ == "VBG" and one.dep_ not in {"amod", "compound"} and not _is_helped(one) for one in between)


def _is_helped(verb: Token) -> bool:
    return any(child.dep_ == "aux" for child in verb.children)


def _is_word(token: Token) -> bool:
    """Say whether it is a noun or a quality: "fell to fourth, his worst showing", "the last, whining note"."""
    if any(child.dep_ in {"det", "poss", "amod", "compound"} and child.i < token.i for child in token.children):
        return True
    doc, before = token.doc, token.doc[token.left_edge.i - 2]
    behind = doc[token.i + 1 : token.i + 2]
    return before.pos_ == "ADJ" and before.dep_ != "acomp" and bool(behind) and behind[0].tag_ == "NN"


def _is_another_s(token: Token) -> bool:
    """Say whether somebody else may do it: who is told of just before it, who says all this, or who is "with" them."""
    main, comma = token.head, token.left_edge.i - 1
    near = [one for one in token.doc[main.i + 1 : comma] if comma - 1 <= one.right_edge.i <= comma]
    if any(one.dep_ == "relcl" and one.pos_ in VERBAL and has_subject(one) for one in near):
        return True
    if any(one.lower_ == "with" and one.dep_ == "prep" and token.doc[one.i - 1].text == "," for one in near):
        return True
    teller = main.head
    said = main.dep_ == "ccomp" and teller.lemma_ in SAYING | ACTS
    return said and (token.lemma_ in SAYING | ACTS or token.lemma_ in {"point", "refer", "allude"})
