"""What a check did: problems, how much was read, and which flags changed."""

from pydantic import Field

from claims.model import Frozen
from verify.model.flags import FlagKind


class Problem(Frozen):
    """A file that could not be read, or a thing worth telling: one line that names the cure."""

    name: str
    text: str


class Extent(Frozen):
    """How many characters of a text, blanks aside, are in claims, passed over (by reason) and unread."""

    claims: int = 0
    passed_over: dict[str, int] = Field(default_factory=dict)
    unread: int = 0


class Change(Frozen):
    """How many claims' flags changed in one way; None: there was no flag before, or there is none any more."""

    before: FlagKind | None
    after: FlagKind | None
    claims: int


class CheckReport(Frozen):
    """What a check did: how many documents were read anew, kept and refused, the flags by kind, and what changed."""

    read: int = 0
    kept: int = 0
    refused: int = 0
    claims: int = 0
    passed_over: int = 0
    pairs: int = 0
    flags: dict[str, int] = Field(default_factory=dict)
    changed: tuple[Change, ...] = ()
    problems: tuple[Problem, ...] = ()
