"""A parsed sentence in, its statements out: stretches of tokens that can be checked one by one."""

from typing import NamedTuple

from spacy.tokens import Doc, Span, Token

_SUBORDINATE = frozenset("while although though whereas".split())
SUBJECTS = frozenset("nsubj nsubjpass csubj csubjpass expl".split())
_VERBAL = frozenset(("VERB", "AUX"))


class Clause(NamedTuple):
    """Tokens `start` to `end` (exclusive) with the head verb; `subject` holds the tokens to restore in front, if elided."""

    start: int
    end: int
    head: Token
    subject: tuple[int, int] | None = None


def split_clauses(doc: Doc, start: int, end: int, head: Token) -> list[Clause]:
    """Cut tokens `start` to `end`, whose main verb is `head`, at clauses that can stand alone."""
    cuts = [clause for child in head.children for clause in _cut(doc, child, head, start, end)]
    pieces: list[Clause] = []
    for clause in cuts:
        if clause.start <= start < clause.end < end:  # in front
            start = clause.end
            pieces.append(clause)
        elif start < clause.start < end <= clause.end:  # at the end
            end = clause.start
            pieces.append(clause)
    main = Clause(start, end, head)
    found = [main] + [part for piece in pieces for part in _again(doc, piece)]
    return sorted(found, key=lambda clause: clause.start)


def _again(doc: Doc, piece: Clause) -> list[Clause]:
    parts = split_clauses(doc, piece.start, piece.end, piece.head)
    return [part._replace(subject=piece.subject) if part.head.i == piece.head.i else part for part in parts]


def _cut(doc: Doc, child: Token, head: Token, start: int, end: int) -> list[Clause]:
    own = has_subject(child)
    if child.dep_ == "advcl" and own and any(token.lower_ in _SUBORDINATE for token in child.children if token.dep_ == "mark"):
        return [_clause(child, start, end)]
    if child.dep_ == "conj" and child.pos_ in _VERBAL and own and child.i > head.i:
        return [_clause(child, start, end)]
    return []


def _clause(head: Token, start: int, end: int) -> Clause:
    left, right = head.left_edge.i, head.right_edge.i + 1
    left = min(left, head.i)
    return Clause(max(left, start), end if right >= end - 1 else right, head)


def has_subject(head: Token) -> bool:
    """Say whether the verb has a subject of its own."""
    return any(child.dep_ in SUBJECTS for child in head.children)


def trim(doc: Doc, start: int, end: int) -> Span | None:
    """Return the tokens without conjunctions, punctuation and spaces at the edges, or None when nothing is left."""
    while start < end and _is_edge(doc[start], left=True):
        start += 1
    while end > start and _is_edge(doc[end - 1], left=False):
        end -= 1
    return doc[start:end] if start < end else None


def _is_edge(token: Token, *, left: bool) -> bool:
    if token.is_space or token.is_quote:
        return True
    if left:
        return token.lower_ in _SUBORDINATE | {"and", "but", "or", "that"} or (token.is_punct and token.text not in "([$")
    return token.text in {",", ";", ":", "—", "–", "-", "(", "["} or token.lower_ in {"and", "but"}
