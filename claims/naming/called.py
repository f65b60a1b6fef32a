"""A capitalised name in, where the person's own name begins in it out, behind "Superintendent" and "Local MP"."""

from collections.abc import Sequence

from claims.lexicon.people import BODY_WORDS, CALLED
from claims.lexicon.places import STREETS
from claims.parse.tokens import Token

_FEWEST = 2  # words of a full name
_MOST = 4
_NO_NAMES = BODY_WORDS | STREETS


def after_calling(words: Sequence[Token]) -> int:
    """Return how many words in front are what somebody is called by; none where no full name stands behind them."""
    last = max((n for n, word in enumerate(words) if word.lower_ in CALLED), default=-1) + 1
    name, before = words[last:], words[: last - 1]
    whole = _FEWEST <= len(name) <= _MOST and all(word.text[0].isupper() or "-" in word.text for word in name)
    if last == 0 or not whole or any(word.lower_.strip(".") in _NO_NAMES for word in name):
        return 0
    return last if all(word.text[0].isupper() and word.lower_ not in BODY_WORDS for word in before) else 0
