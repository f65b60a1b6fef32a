"""A statement that ends before a numbered list in, what it says of each on the list out, over the sentences behind it.

"The judges are: 1. Anna Berg - chosen in May 2. Lars Holm" says that Anna Berg is a judge, and that she was chosen.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from claims.parse.grammar import Tokens
from claims.parse.standing import Statement
from claims.parse.tokens import Token

MOST = 16  # on one list
LONGEST = 7  # words of a name on it
FARTHEST = 600  # tokens
_NUMBER = re.compile(r"(\d{1,2})\.?")
_END = frozenset((":", "-", "–", "—", "(", ",", ";", "."))
_DASHES = frozenset(("-", "–", "—"))


def on_list(doc: Tokens, statement: Statement, kind: Token, told: tuple[int | str, ...]) -> Iterator[Statement]:
    """Yield the name of each on the list with what is `told` of all, and what stands of it behind a dash."""
    last = statement.tokens[-1]
    ends = next((i for i in statement.tokens[-3:] if doc[i].text == ":"), last)
    if doc[ends].text != ":" and (last + 1 >= len(doc) or doc[last + 1].text != ":"):
        return
    for words in _items(doc, ends + (doc[ends].text == ":")):
        end = next((n for n, i in enumerate(words) if doc[i].text in _END or doc[i].is_space), len(words))
        name = words[:end]
        if not name or len(name) > LONGEST or not doc[name[0]].text[:1].isupper():
            continue
        kept = tuple(sorted({*name, *(i for i in statement.tokens if kind.left_edge.i <= i <= kind.right_edge.i)}))
        yield Statement(kind, kept, (*name, *told), kept)
        rest = words[len(name) :]
        done = doc[rest[1]] if len(rest) > 2 and doc[rest[0]].text in _DASHES else kind
        if done.tag_ == "VBN":
            ends_at = next((n for n, i in enumerate(rest) if n > 0 and doc[i].text in _END), len(rest))
            yield Statement(done, (*name, *rest[1:ends_at]), (*name, "was"), tuple(name))


def _items(doc: Tokens, start: int) -> Iterator[list[int]]:
    """Yield the words behind each number of a list that begins at the token."""
    upto = min(start + FARTHEST, len(doc))
    marks = [(i, value) for i in range(start, upto) if (value := _value(doc, i)) is not None]
    marks = marks if marks and marks[0] == (start, 1) else []
    inside: list[int] = []
    last = 0
    for i, value in marks:
        if last < value <= last + 2 and len(inside) < MOST:
            inside.append(i)
            last = value
    for left, right in pairwise([*inside, upto]):
        yield [i for i in range(left + 1, right) if i > left + 1 or doc[i].text != "."]


def _value(doc: Tokens, i: int) -> int | None:
    """Return the number of an item: the 2 of "2. Holm"."""
    found = _NUMBER.fullmatch(doc[i].text)
    if found is None or i + 2 >= len(doc):
        return None
    dotted = doc[i].text.endswith(".") or doc[i + 1].text == "."
    behind = doc[i + 1 + (doc[i + 1].text == ".")]
    return int(found[1]) if dotted and behind.text[:1].isupper() else None
