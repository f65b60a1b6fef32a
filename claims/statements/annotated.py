"""A statement with a list in it each of whose members has a bracket behind it in, the same of one member at a time out.

"Holm won Ohio (18 seats), Iowa (6) and Utah (6)" says that Holm won Ohio (18 seats), however the parser hung the names.
"""

from collections.abc import Iterator
from itertools import pairwise

from claims.lexicon.joints import BETWEEN, HELD, MUTUAL, ORDERING, SCANT
from claims.parse.grammar import Tokens
from claims.parse.standing import Statement, trimmed
from claims.statements.stance import is_negated

LONGEST = 6  # words of a member before its bracket
_JOINTS = frozenset((",", "and"))
_NAMING = frozenset("PROPN NOUN ADJ NUM DET".split())
_UNITED = BETWEEN | frozenset(("of", "from"))


def annotated(doc: Tokens, statement: Statement) -> Iterator[Statement]:
    """Yield the statement with each of the members alone, its bracket beside it."""
    if is_negated(statement.head) or statement.head.lemma_ in MUTUAL:
        return
    for members in _lists(doc, statement):
        before = doc[members[0][0] - 1]
        outside = [i for i in statement.tokens if not members[0][0] <= i <= members[-1][-1]]
        held = any(doc[i].lower_ in HELD or doc[i].lower_ in SCANT for i in outside)
        ordered = doc[before.i - 1].lower_ in ORDERING
        if held or ordered or members[0][0] < statement.head.i or before.lower_ in _UNITED:
            continue
        for member in members:
            yield statement._replace(tokens=trimmed(doc, sorted({*outside, *member})))


def _lists(doc: Tokens, statement: Statement) -> Iterator[list[range]]:
    """Yield the lists of the statement that end with an "and" before their last member."""
    brackets = [*_brackets(doc, statement)]
    run: list[range] = []
    for before, bracket in pairwise([range(0), *brackets]):
        member = _after(doc, before, bracket) if run else None
        if member is not None:
            run.append(member)
        else:
            yield from [run] if _is_list(doc, run) else []
            first = _first(doc, bracket)
            run = [] if first is None else [first]
    yield from [run] if _is_list(doc, run) else []


def _is_list(doc: Tokens, run: list[range]) -> bool:
    return len(run) > 1 and doc[run[-1][0] - 1].lower_ == "and"


def _brackets(doc: Tokens, statement: Statement) -> Iterator[range]:
    opened = None
    for i in statement.tokens:
        if doc[i].text == "(":
            opened = i
        elif doc[i].text == ")" and opened is not None:
            yield range(opened, i + 1)
            opened = None


def _after(doc: Tokens, before: range, bracket: range) -> range | None:
    """Return the member that a comma or an "and" joins to the one before it."""
    start = before[-1] + 1
    while start < bracket[0] and doc[start].lower_ in _JOINTS:
        start += 1
    named = all(doc[i].pos_ in _NAMING for i in range(start, bracket[0]))
    joined = start > before[-1] + 1 and 0 < bracket[0] - start <= LONGEST and named
    return range(start, bracket[-1] + 1) if joined else None


def _first(doc: Tokens, bracket: range) -> range | None:
    """Return the first member with its bracket, whose words the parser ties together."""
    noun = doc[bracket[0] - 1] if bracket[0] > 0 else None
    if noun is None or noun.pos_ not in {"NOUN", "PROPN"} or noun.i - noun.left_edge.i >= LONGEST:
        return None
    return range(noun.left_edge.i, bracket[-1] + 1)
