"""A statement that ends with two things joined by "and" in, the same with one of them out, by their first words alone.

"armed with four long guns and a 40 mm mortar": where the parser is lost, each still opens with a number or an "a".
"""

from collections.abc import Iterator

from claims.lexicon.joints import BETWEEN
from claims.parse.grammar import VERBAL, Tokens
from claims.parse.standing import Statement, trimmed
from claims.parse.tokens import Token

LONGEST = 6  # words of one of them
_NO_THING = frozenset(("VBD", "VBZ", "MD", "PRP", "WDT", "WP", "CC", "IN", ",", ":"))
_NO_PART = frozenset(("VBD", "VBZ", "MD", "PRP", "WDT", "WP", ",", ":"))
_ARTICLES = frozenset(("a", "an"))
_FROM = BETWEEN | {"from"}


def last_two(doc: Tokens, statement: Statement, frozen: frozenset[int]) -> Iterator[Statement]:
    """Yield the statement with each of the two that it ends with; nothing where they may be more or less than that."""
    words = [*statement.tokens]
    while words and doc[words[-1]].is_punct and not doc[words[-1]].is_quote:
        words.pop()
    joint = next((n for n in range(len(words) - 1, 0, -1) if doc[words[n]].lower_ == "and"), 0)
    second = words[joint + 1 :]
    if (start := _compared(doc, words, statement.head, joint)) and frozen.isdisjoint(words[start:]):
        for gone in (words[joint:], words[start : joint + 1]):
            yield statement._replace(tokens=trimmed(doc, [i for i in words if i not in gone]))
        return
    if joint < 3 or not second or not frozen.isdisjoint(words[joint:]):
        return
    first = _first(doc, words[:joint], statement.head, second)
    if first is None:
        return
    for gone in (words[joint:], [*first, words[joint]]):
        yield statement._replace(tokens=trimmed(doc, [i for i in words if i not in gone]))


def _compared(doc: Tokens, words: list[int], head: Token, joint: int) -> int:
    """Return where the first of "lower taxes for firms and higher tolls for cars" begins, right behind the verb."""
    start = words.index(head.i) + 1 if head.i in words else 0
    inner = (doc[i] for i in words[start:])
    if not start or start + 2 > joint or any(one.tag_ in _NO_PART for one in inner):
        return 0
    return start if _opens_compared(doc, words[start:]) and _opens_compared(doc, words[joint + 1 :]) else 0


def _opens_compared(doc: Tokens, words: list[int]) -> bool:
    """Say whether words begin with "lower taxes", which the parser may take for a plain quality."""
    if len(words) < 2 or doc[words[0]].lower_ in {"other", "former", "inner", "outer", "upper"}:
        return False
    first, second = doc[words[0]], doc[words[1]]
    return first.tag_ in {"JJ", "JJR"} and first.lower_.endswith("er") and second.tag_ in {"NN", "NNS"}


def _first(doc: Tokens, before: list[int], head: Token, second: list[int]) -> list[int] | None:
    """Return the words of the first thing, which begins as the second does, right behind a verb or a preposition."""
    measured = _measure(doc, second)
    if not (measured or _is_thing(doc, second)):
        return None
    for n in range(len(before) - 1, max(len(before) - LONGEST - 1, 0), -1):
        opening, led = doc[before[n]], doc[before[n - 1]]
        if not _opens(opening) or _opens(led):
            continue
        found = before[n:]
        placed = led.pos_ in {"ADP", *VERBAL} and led.lower_ not in _FROM and led.i >= head.i
        same = measured is not None and _measure(doc, found) == measured
        return found if placed and (same or (measured is None and _is_thing(doc, found))) else None
    return None


def _measure(doc: Tokens, words: list[int]) -> str | None:
    """Return the "tons" of "834 tons when loaded"."""
    unit = doc[words[1]] if len(words) > 2 else None
    return unit.lower_ if unit is not None and doc[words[0]].tag_ == "CD" and unit.tag_ == "NNS" else None


def _is_thing(doc: Tokens, words: list[int]) -> bool:
    plain = all(doc[i].tag_ not in _NO_THING for i in words) and not any(doc[i].lower_ in _ARTICLES for i in words[1:])
    ended = doc[words[-1]].tag_ in {"NN", "NNS", "NNP"} or doc[words[-1]].dep_ in {"dobj", "pobj"}
    return _opens(doc[words[0]]) and 2 <= len(words) <= LONGEST and plain and ended


def _opens(token: Token) -> bool:
    return token.lower_ in _ARTICLES or (token.tag_ == "CD" and token.ent_type_ not in {"DATE", "TIME"})
