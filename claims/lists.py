"""A statement with a list in it in, the same statement with one member of the list at a time out."""

from collections.abc import Callable, Iterator

from claims.grammar import Tokens
from claims.lexicon.joints import BETWEEN
from claims.standing import Statement, trimmed
from claims.tokens import Token

LONGEST = 6  # members of a list
_LISTED = frozenset("NOUN PROPN ADJ NUM ADP".split())
_SINGULAR = {"are": "is", "were": "was", "have": "has", "do": "does"}


def members_apart(doc: Tokens, statement: Statement, one_name: Callable[[Token, Token], bool]) -> Iterator[Statement]:
    """Yield `statement` with each member of its first list alone; "or" and "between" keep theirs together."""
    own = frozenset(statement.tokens)
    for i in statement.tokens:
        members = _members(doc[i], own)
        if len(members) < 2 or len(members) > LONGEST or not _comes_apart(members, one_name):
            continue
        spans = [_member_words(member, members, own) for member in members]
        every = frozenset(range(min(min(s) for s in spans), max(max(s) for s in spans) + 1)) & own
        for member, words in zip(members, spans, strict=True):
            kept = [w for w in statement.tokens if w in words or (w not in every and not is_floating(doc[w]))]
            yield _agreeing(statement._replace(tokens=trimmed(doc, kept)), member, members[0])
        return


def is_floating(token: Token) -> bool:
    """Say whether "all" or "both" stands behind the list that it counts: "Oslo and Bergen are both ports"."""
    return token.lower_ in {"all", "both", "each"} and token.i > 0 and token.doc[token.i - 1].pos_ in {"AUX", "VERB"}


def _members(first: Token, own: frozenset[int]) -> list[Token]:
    if first.pos_ not in _LISTED or first.dep_ == "conj":
        return []
    members: list[Token] = [first]
    current: Token | None = first
    while current is not None:
        current = next((c for c in current.children if c.dep_ == "conj" and c.i in own and c.pos_ in _LISTED), None)
        members.extend([current] if current is not None else [])
    return members if len(members) > 1 else [first, *_astray(first, own)]


def _astray(first: Token, own: frozenset[int]) -> list[Token]:
    """Return the "a doctorate" that goes with "a degree" in "a degree from Oslo and a doctorate from Bergen"."""
    if not _has_article(first):
        return []
    inside = first.doc[first.i + 1 : first.right_edge.i + 1]
    return [
        token
        for token in inside
        if token.dep_ == "conj" and token.i in own and _has_article(token) and not _has_article(token.head)
    ]


def _has_article(noun: Token) -> bool:
    return noun.doc[noun.left_edge.i].lower_ in {"a", "an", "the"}


def _comes_apart(members: list[Token], one_name: Callable[[Token, Token], bool]) -> bool:
    doc = members[0].doc
    between = (t for t in doc[members[0].i : members[-1].i] if t.dep_ in {"cc", "preconj", "neg"})
    joined = {*members, *(member.head for member in members[1:])}
    joints = {token.lower_ for token in between if token.head in joined or token.head.head in joined}
    first = members[0]
    alike = len({_kind(member) for member in members}) == 1 and first.dep_ != "amod"
    numbers = all(member.pos_ == "NUM" for member in members)
    together = first.head.lower_ in BETWEEN or first.dep_ in {"compound", "nmod", "nummod", "quantmod"}
    return "and" in joints and not joints & {"or", "nor", "but", "not", "n't", "either", "neither"} and alike and not (
        numbers or together or one_name(first, members[-1])
    )


def _kind(member: Token) -> str:
    """Say what a member is: "Kansas" and "a father" are no list, whatever the parser says."""
    named = member.pos_ == "PROPN" and not any(child.dep_ == "det" for child in member.children)
    return "name" if named else "noun" if member.pos_ in {"NOUN", "PROPN"} else member.pos_


def _member_words(member: Token, others: list[Token], own: frozenset[int]) -> frozenset[int]:
    """Return the words of one member up to the members behind it and what joins them."""
    behind = [c.left_edge.i for c in member.children if c.i > member.i and c.dep_ in {"conj", "cc", "preconj", "punct"}]
    end = min([*behind, *(other.left_edge.i for other in others if other.i > member.i), member.right_edge.i + 1])
    first = next((i for i in range(member.left_edge.i, member.i) if member.doc[i].dep_ == "preconj"), None)
    start = member.left_edge.i if first is None else first + 1
    words = [i for i in range(start, end) if i in own]
    while words and (member.doc[words[-1]].dep_ == "cc" or member.doc[words[-1]].is_punct):
        words.pop()
    return frozenset(words)


def _agreeing(statement: Statement, member: Token, first: Token) -> Statement:
    """Return the statement with its verb in the singular where one of several subjects is left."""
    if first.dep_ not in {"nsubj", "nsubjpass"} or member.tag_ in {"NNS", "NNPS"}:
        return statement
    verb = first.head
    finite = next((c for c in verb.children if c.dep_ in {"aux", "auxpass"} and c.lower_ in _SINGULAR), verb)
    if finite.lower_ not in _SINGULAR:
        return statement
    return statement._replace(respelt=(*statement.respelt, (finite.i, _SINGULAR[finite.lower_])))
