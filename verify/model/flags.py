"""A claim with its flag, and everything that the flag rests on."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from pydantic import Field

from claims.model import Claim, Frozen, content_id
from verify.model.origins import Grade, OriginKind
from verify.model.pairs import Link, Relation

CONFIRMED = 3  # independent origins by which a statement counts as confirmed


class FlagKind(StrEnum):
    """The three flags, in the words of the desk."""

    CONTRADICTED = "contradicted"
    CORROBORATED = "corroborated"
    SINGLE_SOURCE = "single-source"


class Evidence(Frozen):
    """A link seen from its claim, with everything a reader needs to judge it."""

    claim: Claim = Field(description="the other statement")
    link: Link
    origin: str = Field(description="where that statement ultimately comes from")
    independent: bool = Field(description="its origin is not that of the claim")
    joined: str = Field(default="", description="in words why it is one source with the claim; empty when independent")
    origin_kind: OriginKind | None = None
    publisher: str | None = None
    published: str | None = None

    @property
    def source(self) -> str:
        """Return what tells its origin from others however it is spelled: an article more may give the fuller name."""
        words = self.origin.casefold().split()
        if self.origin_kind is OriginKind.PERSON:
            return words[-1] if words else ""
        return " ".join(words).removeprefix("the ")


class Point(Frozen):
    """One figure of a running matter: how it stood when, and where that is told."""

    as_of: str = Field(description="ISO date: the claim's own, else that of its article")
    value: str = Field(description="the amount as written")
    document: str
    publisher: str | None = None
    start: int
    end: int


class Flag(Frozen):
    """A claim with its flag and what the flag rests on."""

    claim: Claim
    kind: FlagKind
    tags: tuple[str, ...] = ()
    origins: int = Field(default=1, description="independent origins of the statement, its own included")
    outlets: int = Field(default=1, description="outlets that carry it, its own included; a publisher's count once")
    origin: str = ""
    origin_kind: OriginKind | None = None
    origin_why: str = Field(default="", description="in words how the origin is known")
    joined: tuple[str, ...] = Field(default=(), description="in words why statements that support it are one source")
    evidence: tuple[Evidence, ...] = ()
    source_grade: Grade | None = Field(default=None, description="of its origin, as the log has it; None: not graded")
    notes: tuple[str, ...] = Field(default=(), description="in words what a tag rests on, a sentence each")
    series: tuple[Point, ...] = Field(default=(), description="a running figure in order of its dates")

    @property
    def suggested_credibility(self) -> int:
        """Return what the flag suggests in the numbers of the Admiralty code, apart from the grade of the source.

        1 confirmed by independent sources, 2 probably true, 3 possibly true, 5 improbable, 6 cannot be judged. The
        reviewer judges; 4 (doubtful) is never suggested.
        """
        if not self.claim.check_worthy:
            return 6
        if self.kind is FlagKind.CORROBORATED:
            return 1 if self.origins >= CONFIRMED else 2
        return 3 if self.kind is FlagKind.SINGLE_SOURCE else 5

    @property
    def reason(self) -> str:
        """Return the code of the finding that tells most: of the strongest evidence, what speaks for its relation."""
        link = self.evidence[0].link if self.evidence else None
        findings = link.findings if link else ()
        telling = (finding.code for finding in findings if link and finding.relation is link.relation)
        return next(telling, findings[0].code if findings else "")

    @property
    def unnamed(self) -> bool:
        """Say whether nobody who is named stands behind the statement: neither here nor where it is repeated."""
        behind = [e.origin_kind for e in self.evidence if e.link.relation is Relation.SUPPORTS]
        return {self.origin_kind, *behind} == {OriginKind.UNNAMED}

    @property
    def basis(self) -> str:
        """Return a content id of the flag and its evidence: a verdict given on another basis is stale."""
        return self._basis(f"{e.link.relation}:{e.claim.id}:{e.independent:d}:{e.source}" for e in self.evidence)

    @property
    def basis_without_sources(self) -> str:
        """Return the basis as rows of the log have it that were written before it told where evidence comes from."""
        return self._basis(f"{e.link.relation}:{e.claim.id}" for e in self.evidence)

    def rests_on(self, basis: str | None) -> bool:
        """Say whether a basis that a row of the log holds is this flag's."""
        return basis in (self.basis, self.basis_without_sources)

    def _basis(self, parts: Iterable[str]) -> str:
        return content_id(self.kind.value, self.claim.text, *sorted(parts))

    def to_row(self) -> dict[str, Any]:
        """Return the public row of the data contract: the claim's row and the flag."""
        return self.claim.to_row() | {
            "by_hand": [one.model_dump() for one in self.claim.by_hand],
            "flag": self.kind.value,
            "tags": list(self.tags),
            "notes": list(self.notes),
            "origins": self.origins,
            "outlets": self.outlets,
            "series": [point.model_dump() for point in self.series],
            "origin": self.origin,
            "origin_why": self.origin_why,
            "source_grade": self.source_grade and self.source_grade.value,
            "suggested_credibility": self.suggested_credibility,
            "joined": list(self.joined),
            "evidence": [
                {
                    "document": e.claim.document,
                    "start": e.claim.start,
                    "end": e.claim.end,
                    "text": e.claim.text,
                    "relation": e.link.relation.value,
                    "reasons": [{"code": f.code, "text": f.text} for f in e.link.findings],
                    "origin": e.origin,
                    "independent": e.independent,
                    "joined": e.joined,
                }
                for e in self.evidence
            ],
        }


class Sort(StrEnum):
    """The orders of the queue; within each, claims stand in text order, and the claim's id breaks a tie."""

    TEXT = "text"  # document name, then place in the text
    FLAG = "flag"  # contradicted, corroborated, single-source
    EVIDENCE = "evidence"  # most evidence first
    NEWEST = "newest"  # newest verdict first, those without one last
    OUTLETS = "outlets"  # most outlets beyond its sources first: carried widely, standing on few
    RECENT = "recent"  # newest article first, those without a date last
