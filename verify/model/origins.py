"""Where statements come from: what stands behind them, how reliable it is held to be, and what reviewers said of it."""

from enum import StrEnum

from pydantic import Field

from claims.model import Frozen


class OriginKind(StrEnum):
    """What stands behind a statement: who vouches for it, or whom it quotes."""

    OUTLET = "outlet"  # the article's own voice
    AGENCY = "agency"
    MEDIUM = "medium"  # another outlet that the article cites
    PERSON = "person"
    BODY = "body"
    UNNAMED = "unnamed"
    PAPERS = "papers"  # documents, records, a study: nobody is named whose they are


class Origin(Frozen):
    """Where a statement ultimately comes from, and one sentence that says how that is known."""

    name: str
    kind: OriginKind
    why: str
    by_hand: bool = Field(default=False, description="set by a reviewer")


class Naming(Frozen):
    """A reviewer's word on where one statement, or one whole article, comes from."""

    name: str
    reviewer: str


class Pairing(Frozen):
    """A reviewer's word on two origins: that they are one source, or that they are two."""

    left: str
    right: str
    one: bool
    reviewer: str


class Corrections(Frozen):
    """What reviewers said about origins, as the log leaves it; the last word on a thing counts."""

    names: dict[str, Naming] = Field(default_factory=dict, description="by the id of a claim or of a document")
    pairs: tuple[Pairing, ...] = Field(default=(), description="in the order in which they were said")


class Grade(StrEnum):
    """How reliable a source is, in the letters of the Admiralty code; a reviewer gives it, nothing is graded by us."""

    A = "A"  # completely reliable
    B = "B"  # usually
    C = "C"  # fairly
    D = "D"  # not usually
    E = "E"  # unreliable
    F = "F"  # cannot be judged
