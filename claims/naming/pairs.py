"""An article in, who "the two companies", "both men" and "the two" are out: the only two who are named just before."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from claims.lexicon.cues import SAYING
from claims.lexicon.pairs import BODY, COUNTRIES, KINDS, PERSON, PLACE
from claims.lexicon.places import states
from claims.naming.cast import Cast
from claims.parse.grammar import NOMINAL, Tokens
from claims.parse.nouns import listed
from claims.parse.tokens import Token

_BACK = 2  # sentences back in which the two are named
_TOGETHER = 5  # words from one name to the other, where both are told of together
_NARROWING = frozenset("prep acl relcl appos amod compound nmod poss conj".split())
_BEHIND = frozenset((",", ":", "—", "–", "--", "("))


class Pair(NamedTuple):
    """Tokens `start` to `end` are the two that `text` names."""

    start: int
    end: int
    text: str


def find_pairs(doc: Tokens, cast: Cast) -> Iterator[Pair]:
    """Yield who the two are, for each phrase that says so without naming them."""
    named = [(i, one.kind, one.name) for i, one in cast.beginnings()]
    for token in doc:
        if token.lower_ not in {"two", "both"} or (found := _phrase(token)) is None:
            continue
        start, noun = found
        one_of = [KINDS.get(noun.lemma_.lower())] if noun is not token else [PERSON, BODY]
        for kinds in one_of if not _is_told(noun) else ():
            alike = [one for one in named if one[1] == kinds and not _says(doc, one[0])]
            names = _two(doc, start, noun, [one for one in alike if kinds != PLACE or _is_alike(one[2], noun)])
            if names and (noun is not token or _is_joined(doc, start, [one for one in alike if one[2] in names])):
                yield Pair(start, noun.i + 1, listed(names))


def _two(doc: Tokens, start: int, noun: Token, named: list[tuple[int, str, str]]) -> list[str]:
    """Return the only two who are named before token `start`, where nobody else is named behind it."""
    names = _before(doc, start, [one for one in named if one[0] < start])
    alone = not any(start < i < noun.sent.end for i, _, _ in named)
    return names if len(names) == 2 and alone else []


def _phrase(word: Token) -> tuple[int, Token] | None:
    """Return where "the two banks", "both banks", "the two" or "both" begins, and its noun or itself."""
    noun = word.head
    if word.dep_ in {"nummod", "det"} and noun.pos_ in NOMINAL and noun.i == word.i + 1:
        start = noun.left_edge.i
    elif word.dep_ in {"nsubj", "nsubjpass"}:
        start, noun = word.left_edge.i, word
    else:
        return None
    first = word.doc[start]
    ahead = first is word if word.lower_ == "both" else first.lower_ == "the" and first.i == word.i - 1
    return (start, noun) if ahead else None


def _is_joined(doc: Tokens, start: int, named: list[tuple[int, str, str]]) -> bool:
    """Say whether the last two named before token `start` are told of together: "Berg and Holm"."""
    places = [i for i, _, _ in named if i < start][-2:]
    between = doc[places[0] : places[1]] if len(places) == 2 else []
    others = any(token.lower_ in {"two", "both"} for token in doc[places[1] : start - 1]) if between else False
    return not others and len(between) <= _TOGETHER and any(token.lower_ == "and" for token in between)


def _says(doc: Tokens, i: int) -> bool:
    """Say whether who is named at token `i` only says something there."""
    name = doc[i]
    while name.dep_ in {"compound", "nmod"} and name.head is not name:
        name = name.head
    return name.dep_ == "nsubj" and name.head.lemma_ in SAYING


@lru_cache(maxsize=1)
def _countries() -> frozenset[str]:
    return frozenset(state.name for state in states())


def _is_alike(name: str, noun: Token) -> bool:
    """Say whether it is a country where countries are told of, and none where towns are."""
    return (name in _countries()) == (noun.lemma_.lower() in COUNTRIES)


def _is_told(noun: Token) -> bool:
    """Say whether the phrase itself says which two they are: "both banks in Oslo", "the two, Berg and Holm,"."""
    behind = noun.doc[noun.i + 1] if noun.i + 1 < len(noun.doc) else noun
    told = any(child.dep_ in _NARROWING for child in noun.children)
    return told or behind.text in _BEHIND or behind.tag_ in {"POS", "CD"} or behind.lower_ == "of"


def _before(doc: Tokens, start: int, named: list[tuple[int, str, str]]) -> list[str]:
    """Return who is named in the nearest sentences that name two, the own one's beginning included."""
    names: dict[str, None] = {}
    sentence = doc[start].sent
    for _ in range(_BACK + 1):
        names |= {name: None for i, _, name in named if sentence.start <= i < sentence.end}
        if len(names) > 1 or sentence.start == 0:
            break
        sentence = doc[sentence.start - 1].sent
    return [*names]
