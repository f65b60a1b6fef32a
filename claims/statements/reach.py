"""A statement in, how far words like "only", "all" and "the largest" reach in it out: what must stay together."""

from typing import NamedTuple

from claims.lexicon.joints import COVERING, HELD, SCANT
from claims.parse.grammar import SUBJECTS, VERBAL, Tokens
from claims.parse.standing import Statement
from claims.parse.tokens import Token
from claims.statements.lists import is_floating

_SUPERLATIVE = frozenset(("JJS", "RBS"))


class Reach(NamedTuple):
    """Whether the statement is held together as a whole, which words stay as they are, and whether none is left out."""

    whole: bool = False
    frozen: frozenset[int] = frozenset()
    steady: bool = False


def reach_in(doc: Tokens, statement: Statement) -> Reach:
    """Return how far the words of `statement` reach."""
    frozen, steady = set[int](), False
    for i in statement.tokens:
        token = doc[i]
        if is_little_to_no(token):
            frozen.update(range(i - 2, token.head.i + 1))
        scant = token.lower_ in SCANT or (token.tag_ in _SUPERLATIVE and token.lower_ not in COVERING)
        if token.lower_ in HELD and not is_little_to_no(token):
            return Reach(whole=True)
        steady = steady or token.lower_ == "than"
        if not (scant or token.lower_ in COVERING or token.tag_ in _SUPERLATIVE) or _is_loose(token):
            continue
        top = _phrase_of(token)
        if top.dep_ in SUBJECTS:
            if token.lower_ in SCANT:
                return Reach(whole=True)
            steady = steady or token.tag_ not in _SUPERLATIVE
            frozen.update(range(top.left_edge.i, top.right_edge.i + 1))
        else:
            frozen.update(range(top.left_edge.i, _clause_of(top).right_edge.i + 1))
    return Reach(frozen=frozenset(frozen), steady=steady)


def _is_loose(token: Token) -> bool:
    """Say whether the word reaches over nothing: "all" behind a list, "first" at a verb, "last year", "at least"."""
    if token.ent_type_ in {"DATE", "TIME"}:
        return True
    beside_verb = token.dep_ == "advmod" and token.head.pos_ in VERBAL and token.lower_ in {"first", "last"}
    at_least = token.i > 0 and token.doc[token.i - 1].lower_ == "at"
    return is_floating(token) or beside_verb or at_least


def is_little_to_no(token: Token) -> bool:
    """Say whether it only says how much there is of one thing: "little to no rain"."""
    before = [one.lower_ for one in token.doc[max(token.i - 2, 0) : token.i]]
    return token.lower_ == "no" and before == ["little", "to"]


def _phrase_of(token: Token) -> Token:
    """Return the head of the outermost phrase around the word, below its verb."""
    while token.head.pos_ not in VERBAL and token.head is not token:
        token = token.head
    return token


def _clause_of(token: Token) -> Token:
    return token.head if token.head.pos_ in VERBAL else token
