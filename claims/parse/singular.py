"""A noun's phrase in, how it is spelt for one of its kind or inside of a sentence out: "Ports" as "a port"."""

from collections.abc import Iterator, Sequence

from claims.parse.grammar import Tokens
from claims.parse.tokens import Token

_SOUNDED = ("eu", "one", "uni", "use", "usu", "u.", "ura")

_SPELT = 4  # letters of a short form that is read letter by letter


def singular(noun: Token, start: int | None = None) -> tuple[tuple[int, str], ...]:
    """Return the words to spell anew; a phrase that is told apart by more than its kind becomes "one of" it.

    The phrase begins at token `start`, or with all that stands before the noun.
    """
    first = noun.doc[noun.left_edge.i if start is None else start]
    before = [child for child in noun.children if first.i <= child.i < noun.i]
    if any(child.dep_ == "poss" or child.lower_ in {"the", "these", "those"} for child in before):
        return ((first.i, f"one of {_small(first)}"),)
    if any(child.dep_ in {"nummod", "det"} for child in before) or any(c.dep_ == "conj" for c in noun.children):
        return ()
    one = noun.lemma_
    if first is noun:
        return ((noun.i, f"{article(one)} {one}"),)
    return ((first.i, f"{article(first.text)} {_small(first)}"), (noun.i, one))


def _small(first: Token) -> str:
    """Return the word without the capital that it has for standing first."""
    return first.lower_ if first.i == first.sent.start and first.pos_ != "PROPN" and not first.ent_type_ else first.text


def inside(doc: Tokens, words: Sequence[int]) -> Iterator[int | str]:
    """Yield the words without the capital that the first has for opening its sentence."""
    first = doc[words[0]]
    named = first.pos_ == "PROPN" or first.ent_type_ or (first.text.isupper() and len(first) > 1)
    yield words[0] if named or first.i != first.sent.start else first.lower_
    yield from words[1:]


def article(word: str) -> str:
    """Return "a" or "an" for a word by its letters."""
    low = word.lower()
    if word.isupper() and 1 < len(word) < _SPELT:
        return "an" if low[0] in "aefhilmnorsx" else "a"  # "an FA cup"
    return "an" if low[:1] in "aeiou" and not low.startswith(_SOUNDED) else "a"
