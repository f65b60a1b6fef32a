"""A statement with an "as well as" in it in, what it says of the second thing out: "sells ale as well as tea"."""

from collections.abc import Iterator

from claims.lexicon.joints import HELD, MUTUAL
from claims.parse.grammar import NOMINAL, Tokens
from claims.parse.standing import Statement, trimmed
from claims.parse.tokens import Token
from claims.statements.stance import is_negated

_AS_WELL_AS = ("as", "well", "as")
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_OPENING = frozenset("DT JJ JJR NN NNS NNP NNPS CD VBN PDT".split())
_NAMES = frozenset(("NNP", "NNPS"))
_THINGS = frozenset(("dobj", "attr", "pobj"))


def told_of_second(doc: Tokens, statement: Statement) -> Iterator[Statement]:
    """Yield the statement with what stands behind "as well as" in the place of what stands before it."""
    words = statement.tokens
    if is_negated(statement.head) or statement.head.lemma_ in MUTUAL or any(doc[i].lower_ in HELD for i in words):
        return
    for place in range(1, len(words) - 3):
        if tuple(doc[i].lower_ for i in words[place : place + 3]) != _AS_WELL_AS or words[place] < statement.head.i:
            continue
        second = [*words[place + 3 :]]
        while second and doc[second[-1]].text in {".", ";", ","}:
            second.pop()
        first = _first(doc, statement, words[place] - (doc[words[place - 1]].text == ","))
        if first is not None and second and _is_like(doc, first, second):
            kept = [i for i in words if i < first.left_edge.i]
            for told in (second, *_each(doc, second)):
                yield statement._replace(tokens=trimmed(doc, [*kept, *told]))
        return


def _each(doc: Tokens, second: list[int]) -> Iterator[list[int]]:
    """Yield each of two things that "and" joins."""
    joints = [n for n, i in enumerate(second) if doc[i].lower_ == "and"]
    noun = _noun(doc, second)
    joined = noun is not None and any(c.dep_ == "conj" and c.i in second and c.pos_ in NOMINAL for c in noun.children)
    if joined and joints and doc[second[joints[0]]].head is noun:
        yield second[: joints[0]]
        yield second[joints[0] + 1 :]


def _noun(doc: Tokens, words: list[int]) -> Token | None:
    nouns = (doc[i] for i in words if doc[i].pos_ in NOMINAL and doc[i].dep_ not in {"compound", "nmod"})
    return next(nouns, None)


def _first(doc: Tokens, statement: Statement, end: int) -> Token | None:
    """Return the object that ends before token `end`, where "as well as" can only go on with it."""
    top = doc[end - 1]
    while top.head is not statement.head and top.head is not top:
        top = top.head
    noun: Token | None = top
    if top.dep_ == "prep":
        noun = next((child for child in top.children if child.dep_ == "pobj"), None)
        if any(child.dep_ in {"dobj", "attr"} for child in statement.head.children):
            return None  # "sells boats to Peru, as well as Chile": or the cars?
    if noun is None or noun.dep_ not in _THINGS or noun.pos_ not in NOMINAL or top.i < statement.head.i:
        return None
    between = doc[noun.i + 1 : end]
    plain = all(one.dep_ != "prep" or one.lower_ == "of" for one in between)
    return noun if plain and not any(one.tag_ in _FINITE for one in between) else None


def _is_like(doc: Tokens, first: Token, second: list[int]) -> bool:
    """Say whether the second is a thing too, as much of a name as the first, and ends the sentence."""
    if doc[second[0]].tag_ not in _OPENING or any(doc[i].tag_ in _FINITE or doc[i].text in {",", ":"} for i in second):
        return False
    noun = _noun(doc, second)
    return noun is not None and (noun.tag_ in _NAMES) == (first.tag_ in _NAMES)
