"""A word that earlier words explain, and what these must hold."""

from enum import Enum, auto
from typing import NamedTuple

from claims.parse.grammar import SUBJECTS
from claims.parse.tokens import Token

PLACED = SUBJECTS | frozenset("dobj pobj attr poss dative conj".split())
AMOUNTS = frozenset("DATE TIME MONEY PERCENT CARDINAL QUANTITY ORDINAL".split())


class Wants(Enum):
    """What earlier words must hold to explain an open one."""

    PERSON = auto()
    ONE = auto()
    SEVERAL = auto()
    SAID = auto()  # whatever the sentence before says
    PLACE = auto()
    THING = auto()  # the same thing in more words
    CASE = auto()  # under which plan, or if what
    MORE = auto()  # the same thing in a sentence with names, where the statement has none: "two segments"
    BODY = auto()  # the name of a firm or an office


class Open(NamedTuple):
    """A word that earlier words explain, and what these must hold; of a thing the noun, and its `kind`: see `alike`."""

    token: Token
    wants: Wants
    noun: Token | None = None
    kind: str = ""
