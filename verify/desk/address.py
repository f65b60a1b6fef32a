"""The page's address in, what it asks to see out, and back: filters, place in the queue and the open claim.

Everything a reader chose stands in the address, so that a reload, a bookmark or a link loses nothing.
"""

from collections.abc import Mapping
from typing import Any, Self

from pydantic import ValidationError

from claims.model import Frozen
from verify.model import FlagKind, Relation
from verify.store.records import FlagFilter, Sort

OPEN, REVIEWED, EVERY = "open", "reviewed", "all"  # the words for a filter that is on, off, or left out
STATUS: dict[str, bool | None] = {OPEN: False, REVIEWED: True, EVERY: None}
NUMBERS: dict[str, bool | None] = {"with": True, "without": False}
SOURCES: dict[str, dict[str, bool]] = {"echoed": {"echoed": True}, "unnamed": {"unnamed": True}}


class View(Frozen):
    """What the review page shows: a queue and a page of it, and the claim that is open (None: the list)."""

    flag: FlagKind | None = None
    document: str | None = None
    speaker: str | None = None
    numbers: str | None = None
    tag: str | None = None
    published: str | None = None
    origin: str | None = None
    facing: str | None = None
    relation: Relation | None = None
    sources: str | None = None
    reason: str | None = None
    text: str = ""
    status: str = OPEN
    sort: Sort = Sort.FLAG
    after: str | None = None
    before: str | None = None
    claim: str | None = None
    reading: str = ""

    @property
    def filters(self) -> FlagFilter:
        """Return the question to the store."""
        return FlagFilter(
            flag=self.flag,
            document=self.document,
            speaker=self.speaker,
            has_numbers=NUMBERS.get(self.numbers or ""),
            reviewed=STATUS.get(self.status),
            tag=self.tag,
            published=self.published,
            origin=self.origin,
            facing=self.facing,
            relation=self.relation,
            reason=self.reason,
            **SOURCES.get(self.sources or "", {}),
            text=self.text,
            sort=self.sort,
        )

    @property
    def narrowed(self) -> bool:
        """Return whether any filter beside the status is on."""
        return self.but(status=OPEN, sort=Sort.FLAG, after=None, before=None, claim=None, reading="") != View()

    def but(self, **changes: Any) -> Self:
        """Return the same view with some things changed."""
        return self.model_copy(update=changes)

    def narrow(self, **changes: Any) -> Self:
        """Return the view with other filters, from the queue's first page."""
        return self.but(after=None, before=None, claim=None, reading="", **changes)

    @property
    def kept(self) -> Self:
        """Return what a saved view keeps: filters and order, not the place in the queue."""
        return self.but(after=None, before=None, claim=None, reading="")

    def to_query(self) -> dict[str, str]:
        """Return what the address has to say; what is as usual is left out."""
        return {
            name: str(getattr(self, name))
            for name, field in type(self).model_fields.items()
            if getattr(self, name) != field.default
        }

    @classmethod
    def from_query(cls, query: Mapping[str, str]) -> Self:
        """Return the view an address asks for; what it says wrongly counts as not said."""
        said = {name: value for name, value in query.items() if name in cls.model_fields}
        if said.get("status", OPEN) not in STATUS:
            said.pop("status")
        try:
            return cls.model_validate(said)
        except ValidationError as error:
            wrong = {problem["loc"][0] for problem in error.errors()}
            return cls.model_validate({name: value for name, value in said.items() if name not in wrong})
