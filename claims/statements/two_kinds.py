"""A statement with two kinds of several things in it in, the same with one of them out, by their form alone.

"still and sparkling wines": where the parser is lost, a quality still stands before and behind the "and".
"""

from collections.abc import Iterator

from claims.parse.grammar import Tokens
from claims.parse.standing import Statement, trimmed

_FIRST = frozenset("JJ RB VBN VBG".split())
_SECOND = frozenset("JJ VBN VBG".split())
_BEFORE = frozenset(("IN", "DT", "PRP$"))
_WHOLE = frozenset("both more most less very so as too black white red blue green".split())


def two_kinds(doc: Tokens, statement: Statement, frozen: frozenset[int]) -> Iterator[Statement]:
    """Yield the statement with each of the two kinds, behind a preposition: "sells a range of sparkling wines"."""
    own = frozenset(statement.tokens)
    for place, i in enumerate(statement.tokens[1:-2], 1):
        if doc[i].lower_ != "and" or not {i - 2, i - 1, i + 1, i + 2} <= own or not frozen.isdisjoint((i - 1, i + 1)):
            continue
        if _are_kinds(doc, i) and place > 1 and i > statement.head.i:
            for gone in ((i - 1, i), (i, i + 1)):
                yield statement._replace(tokens=trimmed(doc, [j for j in statement.tokens if j not in gone]))


def _are_kinds(doc: Tokens, joint: int) -> bool:
    led, first, second = doc[joint - 2], doc[joint - 1], doc[joint + 1]
    end = joint + 2
    while end < len(doc) and doc[end].tag_ == "NN" and end < joint + 4:
        end += 1
    named = first.lower_ in _WHOLE or second.lower_ in _WHOLE
    told = led.tag_ in _BEFORE and first.tag_ in _FIRST and second.tag_ in _SECOND and not named
    return told and end < len(doc) and doc[end].tag_ == "NNS" and not first.lower_.endswith("ly")
