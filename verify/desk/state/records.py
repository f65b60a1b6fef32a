"""What the pages are given to draw: one record a page or a part of it."""

from enum import StrEnum
from typing import Any, NamedTuple

from claims.model import Claim, Document
from verify.decisions.second import Second
from verify.log import Broken, Head
from verify.model import Action, Extent, Flag, FlagKind, Grade, LogEntry, Opinion, Ruling, Verdict
from verify.store import Between, Carried, Coverage, Dated, Facets, Joined, Repeated, Sourced

PAGE = 25  # rows of the queue on one page
DOCUMENTS = 50  # rows of the list of documents on one page
READ = 200  # verdicts in a list of the second reader
ENTRIES = 100  # rows of the log on one page
SOURCES = 50  # origins on one page


class ToRead(StrEnum):
    """The lists of the second reader."""

    WAITING = "To read"
    DISPUTED = "Disagreements"
    AGREED = "Agreed"


class Overview(NamedTuple):
    """What is in the corpus, what is flagged, and what is left to do."""

    coverage: Coverage
    flags: dict[FlagKind, int]
    open: dict[FlagKind, int]

    @property
    def next(self) -> FlagKind | None:
        """Return the flag to work on next: contradicted claims first."""
        return next((kind for kind in FlagKind if self.open.get(kind)), None)


class Pictures(NamedTuple):
    """What the overview draws: statements by day, who faces whom, and who repeats whom."""

    dated: list[Dated] = []
    between: list[Between] = []
    repeated: list[Repeated] = []


class Reading(NamedTuple):
    """One article with every statement found in it."""

    document: Document
    article: dict[str, Any]
    flags: dict[FlagKind, int]
    copies: list[str]
    claims: int
    passed_over: list[tuple[str, str]]
    extent: Extent
    changes: list[LogEntry]


class Chain(NamedTuple):
    """The log's state: its head, and its first broken row (None: it holds)."""

    head: Head
    broken: Broken | None


class Queue(NamedTuple):
    """One page of the queue, the counts on every filter, and the places of the pages around it."""

    rows: list[dict[str, Any]]
    facets: Facets
    first: int
    next: str | None
    previous: str | None


class Focus(NamedTuple):
    """One claim with everything that is seen beside it."""

    flag: Flag
    sheet: dict[str, Any]
    ruling: Ruling | None
    stale: bool
    opinion: Opinion | None
    second: Second | None
    hidden: bool
    history: list[LogEntry]
    position: int
    total: int
    before: str | None
    after: str | None
    repeats: list["Repeat"]

    def closing(self, panel: str) -> str:
        """Return the key of a panel that each act on the claim makes another one, so that it is closed again."""
        return f"{panel}_{self.flag.claim.id}_{len(self.history)}"


class Repeat(NamedTuple):
    """Another place of a statement, and the verdict that stands there; `open`: one verdict may be given for it too."""

    claim: Claim
    publisher: str
    ruling: Ruling | None
    open: bool


class Person(NamedTuple):
    """What somebody did: rows by act, verdicts that stand, and the first and the last row."""

    acts: dict[Action, int]
    standing: dict[Verdict, int]
    first: LogEntry
    last: LogEntry


class Sources(NamedTuple):
    """One page of the origins, with their grades by `log.origin_key`, and how many there are."""

    rows: list[Sourced]
    grades: dict[str, Grade]
    total: int
    first: int


class Source(NamedTuple):
    """One origin: its counts, who carries it, how it is known, and what reviewers said of it.

    `joined` are other origins that are one source with it, each with the reasons; `within` the reasons why its own
    statements count once.
    """

    about: Sourced
    grade: Grade | None
    carried: list[Carried]
    known_by: list[tuple[str, int]]
    joined: dict[str, list[Joined]]
    within: list[Joined]
    words: list[LogEntry]


class Shelf(NamedTuple):
    """A publisher with its outlets: those that the corpus has articles of, and the others."""

    name: str
    source: str
    here: list[str]
    elsewhere: list[str]
