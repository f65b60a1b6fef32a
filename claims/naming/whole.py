"""The bodies of an article as the pipeline marked them in, each with the words that it left out in front out."""

from collections.abc import Iterator

from claims.lexicon.people import CALLED
from claims.naming.known import Named
from claims.parse.tokens import Doc, Token

_PARTS = frozenset(("compound", "nmod"))
_JOINTS = frozenset(("and", "&"))
_LONG = 4  # letters of a word that has a capital only in a headline
_FEWEST = 2  # such words that make a headline


def whole_bodies(doc: Doc, named: list[Named]) -> Iterator[Named]:
    """Yield the names, a body's from its first word: "Arva Valley Homes" where only "Valley Homes" was marked."""
    taken = {i for one in named for i in range(one.start, one.end)}
    for one in named:
        start = _beginning(doc, one, taken) if one.kind == "body" and one.known is None else one.start
        yield one._replace(start=start) if start < one.start else one


def _beginning(doc: Doc, one: Named, taken: set[int]) -> int:
    left, last = one.start, doc[one.end - 1]
    while left > last.sent.start and left - 1 not in taken and _belongs(doc[left - 1], last):
        left -= 1
    while left < one.start and (doc[left].lower_ in _JOINTS or doc[left].lower_ in CALLED):
        left += 1
    return one.start if left < one.start and _is_headline(last) else left


def _belongs(word: Token, last: Token) -> bool:
    """Say whether a word in front of a name is a part of it: a name itself that hangs on it, or what joins two."""
    if word.lower_ in _JOINTS:
        return word.dep_ == "cc" and _is_below(word, last)
    named = word.pos_ == "PROPN" and word.text[0].isupper() and word.is_alpha and not word.ent_type_
    return named and word.dep_ in _PARTS and _is_below(word, last)


def _is_below(word: Token, last: Token) -> bool:
    while word.head is not word and word is not last and word.head.i > word.i - 2:
        word = word.head
    return word is last


def _is_headline(word: Token) -> bool:
    words = [token.text for token in word.sent if token.is_alpha and len(token) >= _LONG]
    return sum(not text[0].isupper() for text in words) < _FEWEST
