"""A statement's tokens in, its phrases out: each adjective or noun that stands right before the noun it qualifies."""

from collections.abc import Iterable, Iterator

from claims.model import Phrase
from claims.naming.cast import Cast
from claims.parse.tokens import Doc, Token

_QUALIFYING = frozenset(("amod", "compound", "nmod"))
_QUALIFIERS = frozenset(("ADJ", "NOUN"))


def find_phrases(doc: Doc, tokens: Iterable[int], cast: Cast) -> tuple[Phrase, ...]:
    """Return the pairs of words such as "armed forces"; names and words with a hyphen are none."""
    return tuple(_phrase(doc[i], doc[i + 1]) for i in _modifiers(doc, frozenset(tokens), cast))


def _modifiers(doc: Doc, tokens: frozenset[int], cast: Cast) -> Iterator[int]:
    for i in sorted(tokens):
        if doc[i].dep_ in _QUALIFYING and i + 1 in tokens and _qualifies(doc[i], doc[i + 1]):
            if not _is_name(doc[i], cast):
                yield i


def _qualifies(token: Token, head: Token) -> bool:
    if token.pos_ not in _QUALIFIERS or head.pos_ != "NOUN":
        return False
    before = token.doc[token.i - 1] if token.i else None
    apart = bool(token.whitespace_) and (before is None or bool(before.whitespace_) or before.is_punct)
    return token.head is head and apart and token.is_alpha and head.is_alpha and not _is_hyphened(before, head)


def _is_hyphened(before: Token | None, head: Token) -> bool:
    behind = head.i + 1 < len(head.doc) and not head.whitespace_ and head.doc[head.i + 1].text == "-"
    return behind or (before is not None and not before.whitespace_ and before.text == "-")


def _is_name(token: Token, cast: Cast) -> bool:
    return bool(token.ent_type_) or cast.at(token) is not None


def _phrase(token: Token, head: Token) -> Phrase:
    end = head.idx + len(head)
    return Phrase(modifier=token.lemma_.lower(), head=head.lemma_.lower(), start=token.idx, end=end)
