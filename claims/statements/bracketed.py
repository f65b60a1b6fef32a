"""A bracket in, what it says of the noun before it out, and whether the statement is as true without it."""

from claims.lexicon.joints import HEDGES
from claims.parse.grammar import NOMINAL, Tokens
from claims.parse.standing import Statement, noun_words, trimmed
from claims.parse.tokens import Token
from claims.statements.being import be_of

LONGEST = 40  # tokens
_LISTING = frozenset(("as", "including"))
_SAYING = frozenset("now formerly a an the".split())


def closing_of(doc: Tokens, opening: Token) -> int | None:
    """Return where the bracket closes."""
    return next((i for i in range(opening.i, min(opening.i + LONGEST, len(doc))) if doc[i].text == ")"), None)


def takes_back(doc: Tokens, opening: Token, closing: int) -> bool:
    """Say whether it cannot be left out: "a dry and (perhaps) cold year", the title “Rain (Part Two)”."""
    quoted = closing + 1 < len(doc) and doc[closing + 1].is_quote
    return quoted or any(one.lower_ in HEDGES for one in doc[opening.i : closing])


def listing_in(doc: Tokens, opening: Token) -> Token | None:
    """Return the preposition of "(such as Oslo and Bergen)"."""
    found = (t for t in doc[opening.i + 1 : opening.i + 3] if t.dep_ == "prep" and t.lower_ in _LISTING)
    return next(found, None) if doc[opening.i + 1].lower_ in {"such", "including"} else None


def said_in(doc: Tokens, opening: Token, words: list[int]) -> Statement | None:
    """Return what a thing is said to be: "Ask (now part of Elm)", "Holm (a ferry firm)"."""
    noun = next((one for one in doc[opening.i + 1 : opening.i + 6] if one.dep_ == "appos" and one.pos_ == "NOUN"), None)
    first = doc[opening.i + 1]
    if noun is None or first.lower_ not in _SAYING or noun.head.i > opening.i or noun.head.pos_ not in NOMINAL:
        return None
    be = "is" if first.lower_ == "now" else be_of(noun.head, noun)
    inside = [i for i in words if opening.i < i <= noun.right_edge.i and doc[i].text != ")"]
    return Statement(noun, trimmed(doc, inside), (*noun_words(noun.head), be))
