"""A statement with an editor's square brackets in, the same read cleanly out: "He [Berg] knew" as "Berg knew"."""

import re

from claims.lexicon.speakers import NOISES
from claims.parse.grammar import Tokens

_MEANT = re.compile(
    r"\b(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|him|them|[Ww]e|us|[Tt]h[ai][ts]|(?P<owner>[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur)) "
    r"\[(?P<who>(?:the |an? |his |her |their |its |our |[A-ZÀ-Þ])[^\[\]]+)\]"
)
_NOISE = re.compile(rf"\s*\[(?:{'|'.join(sorted(NOISES))})\]", re.IGNORECASE)
_LEFT_OUT = re.compile(r"\[(?:\.\s?\.\s?\.|…)\]")
_HALF = re.compile(r"\s?\]|\[\s?(?=[^\[\]]*$)")  # of a pair that was cut
_ANY = re.compile(r"\[([^\[\]]*)\]")


def unbracketed(text: str) -> str:
    """Return the words without square brackets: what an editor put in is read as said."""
    if "[" not in text and "]" not in text:
        return text
    told = _LEFT_OUT.sub("…", _NOISE.sub("", text))
    return _HALF.sub("", _ANY.sub(r"\1", _MEANT.sub(_who, told)))


def _who(match: re.Match[str]) -> str:
    who = match["who"]
    owns = match["owner"] is not None and not who.endswith(("'s", "’s", "s'", "s’"))
    return f"{who}'s" if owns else who


def meant(doc: Tokens, i: int) -> str | None:
    """Return the words in brackets right behind token `i`: who "he" is in "he [Berg] knew"."""
    if i + 1 >= len(doc) or doc[i + 1].text != "[":
        return None
    end = next((token.i for token in doc[i + 2 : i + 12] if token.text == "]"), None)
    return None if end is None or end == i + 2 else " ".join(token.text for token in doc[i + 2 : end])
