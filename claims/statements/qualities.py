"""A statement of what something is in, the same with one quality out: "a large, modern port" as "a large port"."""

from collections.abc import Iterator

from claims.parse.grammar import Tokens
from claims.parse.singular import article
from claims.parse.standing import Statement
from claims.parse.tokens import Token

MOST = 4  # qualities
_QUALITIES = frozenset("JJ JJR VBN VBG".split())


def each_quality(doc: Tokens, statement: Statement) -> Iterator[Statement]:
    """Yield the statement with each of the qualities that only commas part, behind "is a"."""
    verb = statement.head
    noun = next((c for c in verb.children if c.dep_ == "attr" and c.i > verb.i), None)
    det = next((c for c in noun.children if c.lower_ in {"a", "an"}), None) if noun is not None else None
    if verb.lemma_ != "be" or noun is None or det is None or not {det.i, noun.i} <= set(statement.tokens):
        return
    parted = _parted(noun, det)
    if not 1 < len(parted) <= MOST:
        return
    inside = frozenset(range(det.i + 1, parted[-1][-1] + 1))
    for words in parted:
        kept = tuple(i for i in statement.tokens if i not in inside or i in words)
        yield statement._replace(tokens=kept, respelt=(*statement.respelt, (det.i, article(doc[words[0]].text))))


def _parted(noun: Token, det: Token) -> list[range]:
    """Return the words of each quality before the noun; nothing where more than commas stands between them."""
    doc, start = noun.doc, det.i + 1
    parted: list[range] = []
    while start < noun.i:
        words = _quality(doc, start, noun.i)
        if words is None:
            return []
        parted.append(words)
        start = words[-1] + 2
        if doc[words[-1] + 1].text != ",":
            break
    return parted


def _quality(doc: Tokens, start: int, end: int) -> range | None:
    """Return the words of the quality that begins there: "large", "family-owned", "highly charged"."""
    first = start + (doc[start].tag_ == "RB")
    last = first
    while last < end - 1 and not doc[last].whitespace_ and doc[last + 1].text != ",":
        last += 1
    told = doc[first].tag_ in _QUALITIES or (last > first and doc[last].tag_ in _QUALITIES)
    return range(start, last + 1) if told and last < end else None
