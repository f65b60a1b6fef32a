"""Who says what, as one record: the speaker, the words that tell so, and what is said.

An attribution either has a content of its own ("said that ...": the statement is the clause), or it is an act of speech
("announced new aid": the statement is the whole clause, and its cue lies inside of it).
"""

from collections.abc import Iterable
from typing import NamedTuple

from claims.model import Stance
from claims.parse.tokens import Span, Token
from claims.voice.voices import Voice


class Attribution(NamedTuple):
    """Who says what: `content` holds the statement's tokens and `head` its main verb; both are None for an act."""

    voice: Voice
    cue: Span
    stance: Stance
    content: tuple[int, ...] | None = None
    head: Token | None = None

    @property
    def verb(self) -> int:
        """The token that the attribution hangs on."""
        return self.cue.root.i


def lemma_of(verb: Token) -> str:
    """Return the verb's lemma; the pipeline takes "hoping" for a form of "hop"."""
    lemma = verb.lemma_.lower()
    return "hope" if lemma == "hop" else lemma


def span_of(token: Token) -> Span:
    return token.doc.span(token.i, token.i + 1)


def subtree(head: Token) -> tuple[int, ...]:
    return tuple(range(head.left_edge.i, head.right_edge.i + 1))


def outermost(attributions: Iterable[Attribution]) -> list[Attribution]:
    """Return those whose cue lies in no larger one's content."""
    listed = sorted(attributions, key=lambda one: (-len(one.content or ()), one.cue.start))
    kept: list[Attribution] = []
    for one in listed:
        if not any(one.cue.start in (other.content or ()) for other in kept):
            kept.append(one)
    return sorted(kept, key=lambda one: one.cue.start)
