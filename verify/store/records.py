"""What goes into a question to the store and what comes back: filters, sorts, pages, counts and copies."""

from datetime import date, datetime
from typing import NamedTuple

from pydantic import Field

from claims.model import Frozen
from verify.model import Action, Extent, Flag, FlagKind, OriginKind, Relation
from verify.model import Sort as Sort


class FlagFilter(Frozen):
    """Which flags, in which order; None (or an empty text) leaves a facet open."""

    flag: FlagKind | None = None
    document: str | None = Field(default=None, description="the document's name")
    speaker: str | None = Field(default=None, description="the speaker's name; \"\" for the article's own voice")
    has_numbers: bool | None = None
    reviewed: bool | None = Field(default=None, description="a verdict stands on the claim")
    tag: str | None = None
    published: str | None = Field(
        default=None,
        description='the beginning of the article\'s ISO date ("2026-03"), or two days with a stroke between them; '
        '"" for no known date',
    )
    origin: str | None = Field(default=None, description="where the statement comes from")
    facing: str | None = Field(default=None, description="the origin of a piece of its evidence")
    relation: Relation | None = Field(default=None, description="what its evidence, that of `facing`, does to it")
    echoed: bool | None = Field(default=None, description="more outlets carry it than sources stand behind it")
    unnamed: bool | None = Field(default=None, description="nobody who is named stands behind it")
    reason: str | None = Field(
        default=None, description='the code of the finding that tells most, such as amounts_differ; "" without evidence'
    )
    text: str = Field(default="", description="a part of the statement, its restated words or its speaker, in any case")
    sort: Sort = Sort.TEXT


class Due(NamedTuple):
    """What the flags do not mind yet: from which row of the log on, or (None) articles that came, changed or went."""

    row: int | None


class Dated(NamedTuple):
    """How many statements of one flag stand in the articles of one day (None: not known)."""

    published: str | None
    flag: FlagKind
    claims: int


class Between(NamedTuple):
    """How many statements of one origin evidence from another supports or contradicts."""

    origin: str
    facing: str
    relation: Relation
    claims: int


class Sourced(NamedTuple):
    """One origin with how many statements come from it, and how many outlets and articles carry them."""

    name: str
    kind: OriginKind | None
    claims: int
    outlets: int
    articles: int


class Carried(NamedTuple):
    """How many statements of one origin an outlet carries, in how many articles; without a publisher, its article."""

    outlet: str
    claims: int
    articles: int


class Repeated(NamedTuple):
    """How many statements of another outlet or agency an outlet carries."""

    outlet: str
    origin: str
    claims: int


class Joined(NamedTuple):
    """Another origin that counts as one source with this one, why in words, and for how many statements."""

    origin: str
    why: str
    claims: int


class LogFilter(Frozen):
    """Which rows of the log; None leaves a facet open. `since` counts, `until` does not."""

    claim_id: str | None = None
    reviewer: str | None = None
    document: str | None = None
    action: Action | None = None
    batch: str | None = Field(default=None, description="what rows of one act share")
    since: datetime | None = None
    until: datetime | None = None
    up_to: int | None = Field(default=None, description="the last row's number: the log as it was then")


class Heading(NamedTuple):
    """How an article begins: its title (None: it has none of its own), its first characters, its outlet and its day."""

    title: str | None
    opening: str
    publisher: str | None = None
    published: str | None = None


class Page(Frozen):
    """Some flags, and where the pages after and before them begin (None: there is none)."""

    flags: tuple[Flag, ...] = ()
    next: str | None = None
    previous: str | None = None


class Facets(Frozen):
    """How many flags each choice would leave, every facet counted with the other filters applied."""

    total: int = Field(default=0, description="with all filters applied")
    flag: dict[FlagKind, int] = Field(default_factory=dict)
    document: dict[str, int] = Field(default_factory=dict)
    speaker: dict[str, int] = Field(default_factory=dict)
    has_numbers: dict[bool, int] = Field(default_factory=dict)
    reviewed: dict[bool, int] = Field(default_factory=dict)
    tag: dict[str, int] = Field(default_factory=dict)
    echoed: dict[bool, int] = Field(default_factory=dict)
    unnamed: dict[bool, int] = Field(default_factory=dict)
    reason: dict[str, int] = Field(default_factory=dict, description='"" for claims without evidence')


class Copy(Frozen):
    """Another file with the text of a document that is stored already."""

    document_id: str
    name: str
    publisher: str | None = None
    author: str | None = None
    published: date | None = None
    url: str | None = None
    title: str | None = None
    file_sha256: str = ""


class Known(NamedTuple):
    """What the store last saw of a file: enough to tell whether it has to be read again."""

    sha256: str
    file_sha256: str
    fingerprint: str


class Coverage(Frozen):
    """How much of the corpus was read, and what is not known about it."""

    documents: int = 0
    copies: int = Field(default=0, description="files with the text of a document that is counted already")
    without_publisher: int = 0
    without_date: int = 0
    claims: int = Field(default=0, description="statements to check")
    passed_over: dict[str, int] = Field(default_factory=dict, description="statements that are none, by reason")
    extent: Extent = Field(default=Extent(), description="characters in claims, passed over and unread")


class Counted(Frozen):
    """One document with the numbers of what was found in it."""

    id: str
    name: str
    publisher: str | None = None
    published: date | None = None
    claims: int = 0
    passed_over: int = 0
    extent: Extent = Extent()
    flags: dict[FlagKind, int] = Field(default_factory=dict)
    open: int = Field(default=0, description="flags without a verdict")
