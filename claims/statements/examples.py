"""A preposition in, the examples that it lists and what they are examples of out: "factors such as diet and stress"."""

from typing import NamedTuple

from claims.parse.grammar import NOMINAL, VERBAL
from claims.parse.tokens import Token
from claims.statements.series import are_alike, series

_MANY = frozenset("variety range number series host list array selection set mix group lot handful".split())
_WHY = frozenset(("reason", "purpose"))


class Examples(NamedTuple):
    """The words that list examples; those of each, which can stand in place of the words `stands_for`."""

    tokens: frozenset[int]
    items: tuple[frozenset[int], ...]
    stands_for: frozenset[int]
    kind: Token


def examples(token: Token, words: frozenset[int], own: frozenset[int]) -> Examples | None:
    """Return the examples that a preposition lists, of the words of its statement; None where it lists none."""
    noun, doc = _kind_of(token), token.doc
    such = token.i > 0 and token.lower_ == "as" and doc[token.i - 1].lower_ == "such"
    if noun.pos_ not in NOMINAL or not (such or token.lower_ == "including"):
        return None
    listed = words | ({token.i - 1} if such else frozenset())
    run = _run(token, own)
    members = _in_commas(token, words, run)
    if members:
        listed |= frozenset(run)
    items = [frozenset(one) & own for one in members] or list(_hung(token, own))
    first = min((min(item) for item in items), default=token.i)
    start = _start(token, noun, doc[first])
    if start is None:
        return Examples(listed & own, (), frozenset(), noun)
    return Examples(listed & own, tuple(items), frozenset(range(start, token.i)) | listed, noun)


def _start(token: Token, noun: Token, first: Token) -> int | None:
    """Return where the words begin that an example stands for; None where that cannot be told."""
    if first.lower_ == "to":  # "for reasons such as to save money"
        why = noun.dep_ == "pobj" and noun.head.lower_ == "for" and noun.lemma_ in _WHY
        return noun.head.i if why else None
    if first.lower_.endswith("ing") and token.lower_ == "including" and (doer := _gerund_above(noun)) is not None:
        return doer.i  # "responsible for running the port, including closing gates"
    if first.tag_ == "VBG" and first.dep_ == "pcomp":
        return None
    own = noun.head.i if noun.tag_ == "NN" and noun is token.head else -1
    beside = own >= 0 and not _is_of_kind(token) and _is_deep(noun)
    return None if beside else _all_of(noun).left_edge.i


def _is_deep(noun: Token) -> bool:
    """Say whether examples behind a comma may be of a word further up: "goods from the coast, such as fish"."""
    return noun.lemma_ not in _MANY and _all_of(noun) is noun and noun.dep_ == "pobj"


def _is_of_kind(token: Token) -> bool:
    """Say whether no comma parts the examples from the word before them: "food such as bread"."""
    return token.doc[token.i - 1 - (token.lower_ == "as")].text != ","


def _gerund_above(noun: Token) -> Token | None:
    verb = noun.head
    return verb if noun.dep_ == "dobj" and verb.tag_ == "VBG" and verb.dep_ == "pcomp" else None


def _run(token: Token, own: frozenset[int]) -> list[int]:
    """Return the words of the statement behind the preposition."""
    run = [i for i in sorted(own) if i > token.i]
    while run and token.doc[run[-1]].is_punct and not token.doc[run[-1]].is_quote:
        run.pop()
    return run


def _in_commas(token: Token, words: frozenset[int], run: list[int]) -> list[tuple[int, ...]]:
    """Return the examples by their commas, where the list is as plain as that and reaches to the end."""
    doc = token.doc
    purposes = bool(run) and doc[run[0]].lower_ == "to"
    if not run or not (purposes or max(words) >= run[-1]):
        return []
    members = series(doc, run)
    if purposes:
        return members if all(doc[one[0]].lower_ == "to" for one in members) else []
    if not are_alike(doc, members):
        return []
    shared = members[-1][1:]  # "sourcing, screening, and hiring staff"
    alone = all(len(one) == 1 and doc[one[0]].lower_.endswith("ing") for one in members[:-1])
    done = alone and bool(shared) and doc[members[-1][0]].tag_ == "VBG"
    return [(*one, *shared) if done and one is not members[-1] else one for one in members]


def _hung(token: Token, own: frozenset[int]) -> list[frozenset[int]]:
    """Return the examples as the parser hung them on one another."""
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
    return items


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
    clause = noun.head.head if noun.dep_ == "pobj" else noun
    if clause.dep_ in {"acl", "relcl"} and clause.head.tag_ == "NNS" and not _is_of_kind(token):
        return clause.head  # "topics related to trade, such as tolls"
    noun = above = token.head
    while above.pos_ not in VERBAL and above.head is not above:
        above = above.head
    return next((c for c in above.children if c.dep_ == "dobj" and c.i < token.i and c.tag_ == "NNS"), noun)
