"""A person's name in; surname and given name as they are compared, and the usual one of several forms, out."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from claims.lexicon.people import ROLES, TITLES
from claims.lexicon.voices import SHORT_FORMS, SUFFIXES


@lru_cache(maxsize=1 << 15)
def person(name: str) -> tuple[str, str]:
    """Return surname and given name as they are compared: without titles and initials, endings spelled alike."""
    bare = unicodedata.normalize("NFKD", name).casefold().replace("’", "'")
    bare = "".join(char for char in bare if not unicodedata.combining(char))
    words = [word.strip(".,") for word in bare.split()]
    words = [word for word in words if word and word not in SUFFIXES] or [bare]
    offices = [place for place, word in enumerate(words[:-1]) if word in TITLES or word in ROLES]
    words = words[offices[-1] + 1 :] if offices else words
    given = next((word for word in words[:-1] if len(word) > 1), "")
    return _ending(words[-1]), _ending(given)


def usual_form(name: str, forms: Iterable[str]) -> str:
    """Return the shortest of a person's forms, "Joe Biden"; the name itself where initials or endings tell two apart.

    "George H. Berg" and "George W. Berg" are kept apart by their initials, "Otto Berg Jr." by its ending.
    """
    mine, all_of = _beside(name), [(form, _beside(form)) for form in forms]
    if mine.ending or len({marks.initials for _, marks in all_of if marks.initials}) > 1:
        return name
    plain = [form for form, marks in all_of if not marks.ending and not marks.titled]
    return min(plain, key=lambda form: (len(form), form), default=name)


class _Beside(NamedTuple):
    initials: tuple[str, ...]
    ending: bool
    titled: bool


def _beside(name: str) -> _Beside:
    """Return what a name has beside given name and surname: initials, a "Jr.", a title."""
    words = [word.strip(".,").casefold() for word in name.split()]
    initials = tuple(word for word in words if word and all(len(part) == 1 for part in word.split(".")))
    titled = any(word in TITLES or word in ROLES for word in words)
    return _Beside(initials, any(word in SUFFIXES for word in words), titled)


def _ending(word: str) -> str:
    """Return a name with the one ending that -y, -i, -iy and -yy are spellings of."""
    return re.sub(r"(?<=\w\w)(?:iy|yy|yi|ii|ij|y|i)$", "i", word)


def full_form(given: str) -> str:
    """Return the given name that a short form stands for: "joseph" for "joe"."""
    return _SHORT.get(given, given)


_SHORT = {
    _ending(short): _ending(full)
    for full, forms in (line.split(":") for line in SHORT_FORMS.strip().splitlines())
    for short in forms.split()
}
