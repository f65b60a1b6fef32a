"""The words and marks of a text in, where its sentences start out: the law that the parser then has to keep to.

A sentence starts after every line break that ends a paragraph and beside datelines and appeals, and none starts where
none can end. Everywhere else the parser decides.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator

from claims.clean import HEADLINE, Mark
from claims.lexicon.abbreviations import ABBREVIATIONS
from claims.parse.lines import is_wrapped
from claims.parse.tokens import Doc, Token

_LINE_BREAK = re.compile(r"[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_TERMINAL = frozenset((".", "!", "?", "…", "...", "?!", "!!", "••", "•", "*"))
_STOPS = (".", "!", "?")
_CLOSING = frozenset(('"', "'", "”", "’", "''", "»", "›", ")", "]", "}"))
_NEVER_FIRST = frozenset(",;:.)]”’»%")


def sentence_starts(doc: Doc, marks: list[Mark]) -> Iterator[bool | None]:
    """Yield for every word whether a sentence starts there, or None where the parser may decide."""
    wrapped = is_wrapped(doc.lines)
    edges = sorted({edge for mark in marks if mark.reason != HEADLINE for edge in (mark.start, mark.end)})
    previous, broken = None, False
    for token in doc:
        if token.is_space:
            broken = broken or bool(_LINE_BREAK.search(token.text))
            yield False if token.i else None
            continue
        yield None if previous is None else _starts(doc, previous, token, edges, broken=broken, wrapped=wrapped)
        previous, broken = token, False


def _starts(
    doc: Doc, previous: Token, token: Token, edges: list[int], *, broken: bool, wrapped: bool
) -> bool | None:
    if broken and _ends_paragraph(doc, previous, token, wrapped):
        return True
    if edges and _crosses(edges, previous, token):
        return True
    if not _may_start(doc, previous, token):
        return False
    return True if _opens_quotation(doc, previous, token) else None


def _crosses(edges: list[int], previous: Token, token: Token) -> bool:
    """Say whether one of the `edges` lies between two words, so that the second starts a sentence."""
    place = bisect_right(edges, token.idx) - 1
    return place >= 0 and edges[place] >= previous.idx + len(previous)


def _ends_paragraph(doc: Doc, previous: Token, token: Token, wrapped: bool) -> bool:
    gap = doc.text[previous.idx + len(previous) : token.idx]
    blank = len(_LINE_BREAK.findall(gap.replace("\r\n", "\n"))) > 1
    return blank or not (wrapped or token.text[0].islower())


def _may_start(doc: Doc, previous: Token, token: Token) -> bool:
    """Say whether a sentence can start at `token`: after a full stop that ends no abbreviation."""
    before = previous
    while before.text in _CLOSING and before.i > 0:
        before = doc[before.i - 1]
    if not before.text.endswith(_STOPS) and before.text not in _TERMINAL:
        return False
    first = token.text[0]
    if first.islower() or first in _NEVER_FIRST:
        return False
    if token.text in _CLOSING and previous.idx + len(previous) == token.idx:
        return False
    if previous.is_quote and not previous.whitespace_ and (previous.i == 0 or _is_apart(doc[previous.i - 1])):
        return False
    return not (before is previous and _is_abbreviation(doc, before))


def _is_apart(token: Token) -> bool:
    return token.is_space or bool(token.whitespace_)


def _opens_quotation(doc: Doc, previous: Token, token: Token) -> bool:
    """Say whether a quotation begins behind a full stop: the parser takes its mark for the end of what went before."""
    if not token.is_quote or not _is_apart(doc[token.i - 1]):
        return False
    following = doc[token.i + 1] if token.i + 1 < len(doc) else None
    ended = previous.text.endswith(_STOPS) or previous.text in _CLOSING
    return ended and following is not None and following.text[0].isupper() and not token.whitespace_


def _is_abbreviation(doc: Doc, token: Token) -> bool:
    if token.text == "." and token.i > 0:
        return doc[token.i - 1].lower_ + "." in ABBREVIATIONS
    return token.lower_ in ABBREVIATIONS
