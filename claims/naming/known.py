"""A wording in, what the tables of states, peoples and bodies say of it out: the usual name and the kind."""

import re
from collections import defaultdict
from functools import lru_cache
from typing import NamedTuple

from claims.lexicon import places
from claims.naming.people import plain
from claims.parse.tokens import Doc, Span, Token

_LETTERS = re.compile(r"\W")


class Known(NamedTuple):
    """What the tables say about a wording: the usual name, the kind, and the state whose capital it is."""

    name: str
    kind: str
    capital_of: str | None = None


class Named(NamedTuple):
    """A stretch of tokens that names something, before it has its usual name."""

    start: int
    end: int
    kind: str
    known: Known | None = None


@lru_cache(maxsize=1)
def known_names() -> dict[str, Known]:
    """Return the tables of states, regions and bodies by plain wording in lower case."""
    found: dict[str, Known] = {}
    for name, others in places.bodies():
        found.update(dict.fromkeys(map(plain, (name, *others)), Known(name, "body")))
    for name, others, people in places.regions():
        found.update(dict.fromkeys(map(plain, people), Known(name, "people")))
        found.update(dict.fromkeys(map(plain, (name, *others)), Known(name, "place")))
    for state in places.states():
        found.update(dict.fromkeys(map(plain, state.seats), Known(state.name, "body")))
        found.update(dict.fromkeys(map(plain, state.people), Known(state.name, "people")))
        found.update(
            dict.fromkeys(
                map(plain, state.capitals), Known(state.capitals[0] if state.capitals else "", "place", state.name)
            )
        )
        found.update(dict.fromkeys(map(plain, (state.name, *state.others)), Known(state.name, "place")))
    return found


class _Lengths(NamedTuple):
    """How long the known names are that begin with a word, and what begins the second word of any of them."""

    most: int
    seconds: frozenset[str]


@lru_cache(maxsize=1)
def known_words() -> dict[str, _Lengths]:
    """Return for the first word of every known name what follows it in known names."""
    followed: dict[str, list[list[str]]] = defaultdict(list)
    for name in known_names():
        words = name.split()
        followed[words[0]].append(words)
    return {
        word: _Lengths(max(map(len, names)), frozenset(_LETTERS.split(one[1])[0] for one in names if len(one) > 1))
        for word, names in followed.items()
    }


@lru_cache(maxsize=1)
def _seats() -> frozenset[str]:
    return frozenset(plain(seat) for state in places.states() for seat in state.seats)


def is_seat(text: str) -> bool:
    """Say whether the words name where a government sits, or a part of it: "the Kremlin", "the State Department"."""
    return plain(text) in _seats()


def usual_name(text: str) -> str | None:
    """Return the usual name of a state, capital, people, body or outlet, or None where the tables have none."""
    known = known_names().get(plain(text))
    return known.name if known else None


def known_at(doc: Doc, token: Token, ent: Span | None) -> Named | None:
    """Return the longest known name that begins at `token`."""
    word = plain(token.text) if token.text[0].isupper() else ""
    lengths = known_words().get(word)
    if lengths is None:
        return None
    for length in range(lengths.most + 2 if _may_go_on(doc, token, lengths) else 1, 0, -1):
        span = doc.span(token.i, min(token.i + length, len(doc)))
        if len(span) < length or span[-1].is_space or span[-1].tag_ == "POS":
            continue
        known = known_names().get(plain(span.text))
        if known is not None and not (length == 1 and word in places.AMBIGUOUS and not _is_believed(token, ent, known)):
            return Named(token.i, token.i + length, known.kind, known)
    return None


def _may_go_on(doc: Doc, token: Token, lengths: _Lengths) -> bool:
    """Say whether the next word may belong to a known name that begins at `token`; only plain words rule it out."""
    following = doc[token.i + 1] if token.i + 1 < len(doc) else None
    if following is None or not following.is_alpha or not token.whitespace_:
        return following is not None
    return plain(following.text) in lengths.seconds


def _is_believed(token: Token, ent: Span | None, known: Known) -> bool:
    if token.text.isupper() and len(token) > 1:
        return not all(other.text.isupper() for other in token.sent if other.is_alpha)
    return (
        ent is not None
        and ent.label_ in {"GPE", "NORP", "ORG", "LOC"}
        and (ent.label_ != "ORG" or known.kind == "body")
    )
