"""What every change of a sentence is made with: the sentences, a pool of them, and how a word is put in its place."""

import random
import re
from typing import NamedTuple

from verify.training.rows import Label


class Base(NamedTuple):
    """A sentence, the places named in it, and the licence that it stands under."""

    text: str
    places: tuple[str, ...]
    licence: str = ""


class Pool(NamedTuple):
    """Everything that a changed sentence may be made of."""

    bases: list[Base]
    chance: random.Random


Changed = tuple[str, Label] | None


def one(pattern: re.Pattern[str], text: str, pool: Pool) -> re.Match[str] | None:
    """Return one of the places where `pattern` is found, at random."""
    found = list(pattern.finditer(text))
    return pool.chance.choice(found) if found else None


def put(text: str, found: re.Match[str], words: str) -> str:
    """Return `text` with `words` where `found` was."""
    return f"{text[: found.start()]}{words}{text[found.end() :]}"
