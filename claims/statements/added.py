"""What a statement says besides, as a record; and of which noun an aside tells, and whether it only adds to it."""

from typing import NamedTuple

from claims.parse.grammar import INDEFINITE, VERBAL, after_comma
from claims.parse.standing import Statement
from claims.parse.tokens import Token

_TELLING_APART = frozenset("det poss nummod predet".split())
_SORTS = frozenset("type kind form sort variety species genre".split())


class Addition(NamedTuple):
    """Words that can be left out, what they say when they are told alone, and the examples that they list.

    Each of `items` can stand in place of the words `stands_for`: "diet" for "factors such as diet and stress".
    """

    tokens: frozenset[int]
    statement: Statement | None = None
    items: tuple[frozenset[int], ...] = ()
    kind: Token | None = None
    stands_for: frozenset[int] = frozenset()
    loose: bool = True  # what hangs on so loosely can be left out even of a negative statement


def is_behind_verb(beside: Token) -> bool:
    """Say whether an aside stands behind the verb of the noun that it was hung on: "Holm won — a result that ..."."""
    return beside.head.i < beside.head.head.i < beside.i


def same_as(noun: Token) -> Token:
    """Return who the noun says something of: "Holm, the firm that ..." and "Holm is a firm that ..." are about Holm."""
    above = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "of" else noun
    if above.lemma_ in _SORTS and above.dep_ == "attr":  # "Holm is a kind of firm that ..."
        noun = above
    if noun.dep_ == "appos":
        return noun if is_behind_verb(noun) else noun.head
    of_be = noun.dep_ == "attr" and noun.head.lemma_ == "be"
    subject = next((c for c in noun.head.children if c.dep_ in {"nsubj", "csubj"}), None) if of_be else None
    return subject if subject is not None and subject.pos_ not in {"PRON", "DET"} else noun


def is_spare(clause: Token, about: Token | None = None) -> bool:
    """Say whether the clause only adds to its noun: behind a comma, or of "a company", "Holm" or "their sound"."""
    noun = clause.head
    if about is not None and about.i > noun.i and not after_comma(clause):
        return _is_bare(about)  # "the sale of boats that ...": the boats
    if noun.dep_ == "pobj" and noun.head.lower_ == "with" and clause.tag_ == "VBG" and noun.head.head.pos_ in VERBAL:
        return after_comma(clause)  # "with polls showing a loss"
    if not after_comma(clause) and any(c.dep_ == "expl" for c in noun.head.children):
        return False  # "there are ports that grow" is more than that there are ports
    if after_comma(clause) or is_indefinite(noun) or noun.pos_ == "PROPN":
        return True
    named = any(child.dep_ == "poss" or (child.dep_ == "compound" and child.pos_ == "PROPN") for child in noun.children)
    return named or _is_bare(noun)


def _is_bare(noun: Token) -> bool:
    """Say whether the noun means some of its kind, not all: "made of parts that ...", and not "parts that ... are"."""
    if noun.pos_ != "NOUN" or any(c.dep_ in _TELLING_APART and c.i < noun.i for c in noun.children):
        return False
    while noun.dep_ == "pobj" and noun.head.head is not noun.head:
        noun = noun.head.head
    return noun.dep_ in {"dobj", "attr"} or noun.pos_ in VERBAL


def is_indefinite(noun: Token) -> bool:
    """Say whether the noun is any one of its kind: "a company"."""
    return any(child.lower_ in INDEFINITE for child in noun.children)
