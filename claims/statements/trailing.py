"""A phrase in that stands behind what it is said of, what can be left out for it out: ", with a focus on trade"."""

from claims.parse.grammar import VERBAL, Tokens, after_comma
from claims.parse.standing import Statement, noun_words, trimmed
from claims.parse.tokens import Token
from claims.statements.added import Addition, same_as
from claims.statements.being import be_of


def trailing(token: Token, words: frozenset[int]) -> Addition | None:
    """Return what is added behind a comma: ", with a focus on trade"."""
    behind = after_comma(token) and token.i > token.head.i
    loose = token.head.pos_ not in VERBAL or token.lower_ == "with"
    return Addition(words) if behind and loose and len(words) > 2 else None


def excepted(token: Token, words: frozenset[int]) -> Addition | None:
    """Return the "but not on Mondays" that is set against what the statement says."""
    before = token.left_edge.i
    opening = {t.lower_ for t in token.doc[max(before - 2, 0) : before + 2]}
    if "but" not in opening or not opening & {"not", "rather"} or token.pos_ in VERBAL:
        return None
    return Addition(words | {i for i in (before - 1, before - 2) if token.doc[i].lower_ in {"but", "not", "rather"}})


def quality(doc: Tokens, token: Token, words: frozenset[int]) -> Addition | None:
    """Return the ", capable of 300 miles an hour" that is said of the noun before it."""
    if not after_comma(token) or token.i < token.head.i or len(words) < 3:
        return None
    noun = same_as(token.head)
    return Addition(words, Statement(token, trimmed(doc, sorted(words)), (*noun_words(noun), be_of(noun, token))))
