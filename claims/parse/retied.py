"""A parse and the place of a second clause in, the same parse with each side of the "and" tied to its own verb out."""

from collections.abc import Iterator
from typing import NamedTuple

from claims.parse.tokens import Doc, Token

NOUNS = frozenset(("NN", "NNS", "NNP", "NNPS"))


class Graft(NamedTuple):
    """The verb of the first clause, the "and", the last word of the noun behind it, and the verb of the second."""

    first: int
    joint: int
    noun: int
    second: int


def free_as_such(doc: Doc, heads: list[int], joint: int) -> None:
    """Hang "and as such," on the second clause, which it opens: the parser has it for the end of the first."""
    if [token.lower_ for token in doc[joint + 1 : joint + 4]] != ["as", "such", ","] or doc[joint + 2].dep_ != "conj":
        return
    first = heads[joint + 2]
    main = heads[first]
    if doc[first].dep_ != "ccomp" or main <= joint:
        return
    heads[joint], heads[joint + 2], heads[joint + 3] = main, main, main
    doc[joint + 2].dep_ = "advmod"
    if doc[joint - 1].text == ",":
        heads[joint - 1] = main


def retied(doc: Doc, heads: list[int], one: Graft, start: int, end: int) -> None:
    """Tie the words anew, each side of the "and" to its own verb; leave all as it was where that makes a circle."""
    before = heads[start:end], [token.dep_ for token in doc[start:end]]
    _free_first(doc, heads, one)
    _tie_noun(doc, heads, one)
    _tie_sides(doc, heads, one, start, end)
    if not _is_tree(heads, start, end):
        heads[start:end] = before[0]
        for token, dep in zip(doc[start:end], before[1], strict=True):
            token.dep_ = dep


def _free_first(doc: Doc, heads: list[int], one: Graft) -> None:
    """Hang the second verb on the first, which takes its place where it hung below it."""
    above = list(_way_up(heads, one.first))
    if one.second in above:
        top = heads[one.second]
        heads[one.first] = one.first if top == one.second else top
        doc[one.first].dep_ = doc[one.second].dep_
    on = heads[one.second]
    if not (doc[one.second].dep_ == "conj" and on in above and doc[on].pos_ in {"VERB", "AUX"}):
        heads[one.second], doc[one.second].dep_ = one.first, "conj"
    heads[one.joint], doc[one.joint].dep_ = heads[one.second], "cc"


def _tie_noun(doc: Doc, heads: list[int], one: Graft) -> None:
    """Make one phrase of the words between the "and" and the verb, and the subject of it."""
    passive = any(heads[i] == one.second and doc[i].dep_ == "auxpass" for i in range(one.noun + 1, one.second))
    owned = (i for i in range(one.joint + 1, one.noun) if doc[i + 1].lower_ == "of" and doc[i].tag_ in NOUNS)
    top = next(owned, one.noun)
    for i in range(one.joint + 1, one.noun + 1):
        if i == top:
            heads[i], doc[i].dep_ = one.second, "nsubjpass" if passive else "nsubj"
        elif not one.joint < heads[i] <= one.noun or doc[i].tag_ in {"VB", "VBP"}:
            heads[i], doc[i].dep_ = top, _part(doc[i])


def _part(token: Token) -> str:
    if token.tag_ in {"DT", "PDT"}:
        return "det"
    if token.tag_ == "PRP$":
        return "poss"
    return "amod" if token.tag_ in {"JJ", "JJR", "JJS"} else "compound"


def _tie_sides(doc: Doc, heads: list[int], one: Graft, start: int, end: int) -> None:
    """Hang what is left of the "and" on the first verb, and what is right of the noun on the second."""
    for i in range(start, one.joint):
        if heads[i] > one.joint and i != one.first:
            heads[i] = one.first
            _as_object(doc, heads, one, i)
    for i in range(one.noun + 1, end):
        if i != one.second and (one.first <= heads[i] < one.joint or one.joint < heads[i] <= one.noun):
            if heads[i] != one.first or doc[i].dep_ != "punct":
                heads[i] = one.second


def _as_object(doc: Doc, heads: list[int], one: Graft, i: int) -> None:
    """Give a noun behind the first verb its tie."""
    if i < one.first or doc[i].tag_ not in NOUNS | {"PRP", "CD"}:
        return
    left = next((j for j in range(i - 1, one.first, -1) if doc[j].tag_ in {"IN", "TO"}), None)
    bare = left is not None and not any(heads[j] == left and doc[j].dep_ == "pobj" for j in range(left + 1, i))
    if left is not None and bare:
        heads[i], doc[i].dep_ = left, "pobj"
    else:
        doc[i].dep_ = "dobj"


def _way_up(heads: list[int], i: int) -> Iterator[int]:
    while heads[i] != i:
        i = heads[i]
        yield i


def _is_tree(heads: list[int], start: int, end: int) -> bool:
    """Say whether every word still leads up to the one root."""
    roots = set()
    for i in range(start, end):
        steps = 0
        while heads[i] != i and steps <= end - start:
            i, steps = heads[i], steps + 1
        roots.add(i if heads[i] == i else -1)
    return len(roots) == 1 and -1 not in roots
