"""The first word of a list in, the others on it out, where the parser hung them on other words than the one before."""

from claims.parse.grammar import is_astray, is_infinitive
from claims.parse.tokens import Token
from claims.statements.series import series

_JOINED = frozenset("conj advcl xcomp".split())


def beside(first: Token, own: frozenset[int]) -> list[tuple[Token, frozenset[int]]]:
    """Return the two of "a poet and radio host", where the parser has the first for a word on the second."""
    noun, joint = first.head, next((c for c in first.children if c.dep_ == "cc" and c.lower_ == "and"), None)
    if first.dep_ != "nmod" or noun.pos_ != "NOUN" or joint is None or joint.i < first.i or not noun.i > joint.i:
        return []
    if not any(c.lower_ in {"a", "an"} for c in first.children) or any(c.dep_ == "conj" for c in first.children):
        return []
    one = frozenset(range(first.left_edge.i, joint.i)) & own
    other = frozenset(range(joint.i + 1, noun.right_edge.i + 1)) & own
    return [(first, one), (noun, other)] if one and other else []


def by_commas(first: Token, own: frozenset[int]) -> list[tuple[Token, frozenset[int]]]:
    """Return the names of "Oslo, Rome, and Lima are ports" where the parser hung them on one another amiss."""
    verb, doc = first.head, first.doc
    if first.dep_ not in {"nsubj", "nsubjpass"} or not any(c.dep_ == "appos" for c in first.children):
        return []
    end = min((c.i for c in verb.children if c.dep_ in {"aux", "auxpass"} and c.i > first.i), default=verb.i)
    run = [i for i in range(first.left_edge.i, end) if i in own]
    members = series(doc, run)
    if any(doc[i].pos_ != "PROPN" for one in members for i in one):
        return []
    return [(doc[one[-1]], frozenset(one)) for one in members]


def infinitives(first: Token, own: frozenset[int]) -> list[Token]:
    """Return the "to mend", "to rest" of "to open a school, to mend the port, and to rest", whatever they hang on."""
    chain = [first]
    for i in range(first.i + 1, first.head.right_edge.i + 1):
        verb = first.doc[i]
        if verb.tag_ == "VB" and i in own and verb.dep_ in _JOINED and _opens_with_to(verb):
            hung = verb.head in chain or verb.head is first.head or verb.head.head in chain
            chain += [verb] if hung and is_infinitive(verb) else []
    return chain[1:]


def _opens_with_to(verb: Token) -> bool:
    """Say whether a comma or an "and" stands before its "to": not "to sell the ship, not to mend it"."""
    before = verb.doc[verb.left_edge.i - 1]
    return verb.doc[verb.left_edge.i].lower_ == "to" and (before.text == "," or before.lower_ in {"and", "or"})


def astray(first: Token, own: frozenset[int]) -> list[Token]:
    """Return the "a doctorate" that goes with "a degree" in "a degree from Oslo and a doctorate from Bergen"."""
    if not _has_article(first):
        return []
    inside = first.doc[first.i + 1 : first.right_edge.i + 1]
    return [
        token
        for token in inside
        if token.dep_ == "conj" and token.i in own and _has_article(token) and not _has_article(token.head)
    ]


def astray_verbs(first: Token, own: frozenset[int]) -> list[Token]:
    """Return the "to calm" that goes with "to cut" in "to cut the risks posed by ships and to calm the owners"."""
    if not is_infinitive(first):
        return []
    inside = first.doc[first.i + 1 : first.right_edge.i + 1]
    return [token for token in inside if token.i in own and is_astray(token)]


def _has_article(noun: Token) -> bool:
    return noun.doc[noun.left_edge.i].lower_ in {"a", "an", "the"}
