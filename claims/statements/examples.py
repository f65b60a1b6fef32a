"""A preposition in, the examples that it lists and what they are examples of out: "factors such as diet and stress"."""

from typing import NamedTuple

from claims.parse.grammar import NOMINAL, VERBAL
from claims.parse.tokens import Token

_MANY = frozenset("variety range number series host list array selection set mix group lot handful".split())


class Examples(NamedTuple):
    """The words that list examples; those of each, which can stand in place of the words `stands_for`."""

    tokens: frozenset[int]
    items: tuple[frozenset[int], ...]
    stands_for: frozenset[int]


def examples(token: Token, words: frozenset[int], own: frozenset[int]) -> Examples | None:
    """Return the examples that a preposition lists, of the words of its statement; None where it lists none."""
    noun, doc = _kind_of(token), token.doc
    such = token.i > 0 and token.lower_ == "as" and doc[token.i - 1].lower_ == "such"
    if noun.pos_ not in NOMINAL or not (such or token.lower_ == "including"):
        return None
    first = next((child for child in token.children if child.dep_ == "pobj"), None)
    items = []
    while first is not None:
        following = next((child for child in first.children if child.dep_ == "conj"), None)
        joined = [c for c in first.children if c.dep_ in {"conj", "cc", "punct"}]
        end = min((c.left_edge.i for c in joined if c.i > first.i), default=first.right_edge.i + 1)
        item = frozenset(range(first.left_edge.i, end)) & own
        if item and first.lower_ not in {"more", "others", "etc"}:  # one may be of the next statement
            items.append(item)
        first = following
    listed = words | ({token.i - 1} if such else frozenset())
    stands_for = frozenset(range(_all_of(noun).left_edge.i, token.i)) | listed
    return Examples(listed & own, tuple(items), stands_for)


def _all_of(noun: Token) -> Token:
    """Return the "range" of "a wide range of goods"."""
    above = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "of" else noun
    return above if above.lemma_ in _MANY else noun


def _kind_of(token: Token) -> Token:
    """Return the noun that examples are given of: "awards" in "got awards for her work, including the Holm Prize"."""
    noun = token.head
    while noun.tag_ == "NN" and noun.dep_ == "pobj" and noun.head.head.pos_ in NOMINAL and noun.head.lower_ != "of":
        noun = noun.head.head
    if noun.tag_ == "NNS":
        return noun
    noun = above = token.head
    while above.pos_ not in VERBAL and above.head is not above:
        above = above.head
    return next((c for c in above.children if c.dep_ == "dobj" and c.i < token.i and c.tag_ == "NNS"), noun)
