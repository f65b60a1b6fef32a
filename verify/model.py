"""The nouns of this room: findings, relations, flags, verdicts and the entries of the log."""

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum
from typing import Any, NamedTuple

from pydantic import Field

from claims.model import Claim, Document, Frozen, Span, content_id

CONFIRMED = 3  # independent origins by which a statement counts as confirmed
RUNS = 4  # stretches of like wording by which two articles draw on one report; two of one event have one or two
ALIKE, MOSTLY = 0.25, 0.5  # share of the shorter article's words in such stretches; of two of one event, a tenth
FEWEST_ALIKE = 16  # words: of a few lines a quarter may be the same by chance ...
BRIEF_SHARE, BRIEF_ALIKE = 0.4, 12  # ... and two fifths hardly


class Relation(StrEnum):
    """What evidence does to a claim."""

    SUPPORTS = "supports"
    CONTRADICTS = "contradicts"
    UPDATES = "updates"
    NEITHER = "neither"


class FlagKind(StrEnum):
    """The three flags, in the words of the desk."""

    CONTRADICTED = "contradicted"
    CORROBORATED = "corroborated"
    SINGLE_SOURCE = "single-source"


class Copied(NamedTuple):
    """Where a sentence stands nearly word for word in two documents; `closely`: as a whole, and too long for chance."""

    left_start: int
    left_end: int
    right_start: int
    right_end: int
    closely: bool


class Reuse(Frozen):
    """Two documents that share sentences: how many, of how many that can tell who wrote them, and where they stand."""

    left: str = Field(description="the document's id")
    right: str
    same: int
    left_of: int
    right_of: int
    copied: tuple[Copied, ...] = ()
    runs: int = Field(default=0, description="runs of six words of the writers' own that stand in both")
    left_words: int = Field(default=0, description="the writer's own words of the left document")
    right_words: int = 0
    alike: int = Field(default=0, description="of them, words in runs of six that stand in both")

    @property
    def joined(self) -> bool:
        """Say whether one was copied or rewritten from the other, or both from a third: 3 sentences and 3 in 10."""
        few = min(self.left_of, self.right_of)
        return self.same >= max(2, min(3, few)) and self.same * 10 >= few * 3

    @property
    def one_text(self) -> bool:
        """Say whether at least half of either stands in the other."""
        return self.joined and self.same * 2 >= max(self.left_of, self.right_of)

    @property
    def one_wire(self) -> bool:
        """Say whether both draw on one report that neither names: they share phrases all over, no whole sentences."""
        return self.runs >= RUNS or self.largely

    @property
    def largely(self) -> bool:
        """Say whether a good part of the shorter document stands in the other, though sentences were turned round."""
        words = min(self.left_words, self.right_words)
        return self.alike >= max(FEWEST_ALIKE, ALIKE * words) or self.alike >= max(BRIEF_ALIKE, BRIEF_SHARE * words)

    def rewritten(self, copy: str | None = None) -> bool:
        """Say whether most of `copy`, or of the shorter where that is not known, stands in the other, turned round."""
        words = {self.left: self.left_words, self.right: self.right_words}
        return self.largely and self.alike >= MOSTLY * (words[copy] if copy else min(words.values()))

    @property
    def why(self) -> str:
        """Return the reason in words: "8 of 11 sentences are the same"."""
        return f"{self.same} of {min(self.left_of, self.right_of)} sentences are the same"

    @property
    def why_rewritten(self) -> str:
        """Return the reason in words: "40 of 70 words stand in the same stretches"."""
        return f"{self.alike} of {min(self.left_words, self.right_words)} words stand in the same stretches"


class Finding(Frozen):
    """One named rule's result on a pair: what it saw in the claim, what in the evidence, and a sentence about it."""

    code: str = Field(description="the rule's name, such as amounts_differ")
    relation: Relation = Field(description="what this finding alone speaks for")
    text: str = Field(description="one sentence a journalist can read, with both values")
    claim_value: str
    evidence_value: str
    claim_span: Span
    evidence_span: Span


class Link(Frozen):
    """The relation of one piece of evidence towards one claim, with the findings it rests on."""

    claim_id: str
    evidence_id: str
    relation: Relation
    findings: tuple[Finding, ...] = ()
    similarity: float = Field(default=0.0, description="cosine of the two sentence embeddings, -1 to 1")


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


class Grade(StrEnum):
    """How reliable a source is, in the letters of the Admiralty code; a reviewer gives it, nothing is graded by us."""

    A = "A"  # completely reliable
    B = "B"  # usually
    C = "C"  # fairly
    D = "D"  # not usually
    E = "E"  # unreliable
    F = "F"  # cannot be judged


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


class Verdict(StrEnum):
    """A reviewer's ruling on a claim, of any scale; a log may hold verdicts of both."""

    TRUE = "true"
    MOSTLY_TRUE = "mostly true"
    MIXTURE = "mixture"
    MOSTLY_FALSE = "mostly false"
    FALSE = "false"
    MISLEADING = "misleading"
    UNPROVEN = "unproven"
    SUPPORTED = "supported"
    REFUTED = "refuted"
    NOT_ENOUGH = "not enough evidence"
    CONFLICTING = "conflicting evidence"


class Scale(StrEnum):
    """The verdicts that a newsroom gives, in the order of their keys."""

    SEVEN = "seven-point"
    EVIDENCE = "evidence"

    @property
    def verdicts(self) -> tuple[Verdict, ...]:
        """Return the scale's verdicts; the first has the key 1."""
        return tuple(Verdict)[:7] if self is Scale.SEVEN else tuple(Verdict)[7:]


class FlagView(StrEnum):
    """A reviewer's view of the flag, apart from the verdict on the claim."""

    RIGHT = "right"
    WRONG = "wrong"


class Fault(StrEnum):
    """Why a flag is wrong; a reason for each kind of mistake that can be mended."""

    FALSE_ALARM = "false alarm"
    NOT_COMPARABLE = "not comparable"
    WRONG_SPEAKER = "wrong speaker"
    WRONG_QUANTITY = "wrong quantity"
    NOT_INDEPENDENT = "not independent"
    MISSED_EVIDENCE = "missed evidence"
    OTHER = "another reason"


class Action(StrEnum):
    """What a log entry records."""

    VERDICT = "verdict"
    UNDO = "undo"
    NOTE = "note"
    SECOND = "second verdict"  # a second reader's own, beside the one that stands
    APPROVE = "approve"
    REJECT = "reject"
    ASSIGN = "assign"  # `assignee` is asked to read the verdict
    OPINION = "second opinion of a model"  # `asked` is the model and its host; `note` what it said of `evidence`
    MERGE = "merge"  # rows of another log follow, with what they were there as `source`
    FLAG_VIEW = "view of the flag"  # `flag_view` is null when it was taken back
    ORIGIN_SET = "origin set"  # `origin` is where the claim, or the whole document, comes from
    ORIGIN_JOIN = "origin join"  # `origin` and `other_origin` are one source
    ORIGIN_SPLIT = "origin split"  # they are two
    ORIGIN_UNDO = "origin undo"
    ORIGIN_GRADE = "origin grade"  # `origin` is as reliable as `grade` says
    CLAIM_ADD = "claim add"  # the reader missed it; the row holds its place
    CLAIM_SET = "claim set"  # of the claim, `field` was read as `before` and is `after`
    CLAIM_UNDO = "claim undo"
    METADATA = "metadata"  # of the document, `field` was `before` (null: not known) and is `after` ("": not known)


class LogEntry(Frozen):
    """One row of the log, chained to the row before it by `prev_hash`.

    `evidence` is a JSON list of the spans that were on the screen; `undoes` is the `seq` that an undo takes back;
    rows with one `batch` were written by one act.
    """

    seq: int
    at: datetime = Field(description="UTC")
    reviewer: str
    action: Action
    claim_id: str | None = None
    document: str | None = None
    document_sha256: str | None = None
    start: int | None = None
    end: int | None = None
    claim_text: str | None = None
    speaker: str | None = None
    flag: FlagKind | None = None
    basis: str | None = None
    verdict_before: Verdict | None = None
    verdict: Verdict | None = None
    note: str = ""
    evidence_url: str = ""
    evidence: str = "[]"
    undoes: int | None = None
    origin: str | None = None
    other_origin: str | None = None
    field: str | None = None
    before: str | None = None
    after: str | None = None
    flag_view: FlagView | None = None
    fault: Fault | None = None
    assignee: str | None = None
    source: str | None = None
    grade: Grade | None = None
    batch: str | None = None
    asked: str | None = None
    tool_version: str = ""
    prev_hash: str = ""
    hash: str = ""


class Ruling(Frozen):
    """The verdict that stands on a claim now, computed from the log."""

    claim_id: str
    verdict: Verdict
    reviewer: str
    at: datetime
    note: str = ""
    evidence_url: str = ""
    seq: int
    basis: str | None = None


class Opinion(Frozen):
    """The view of a claim's flag that stands now, computed from the log."""

    claim_id: str
    flag: FlagKind
    view: FlagView
    fault: Fault | None = None
    reviewer: str
    at: datetime
    note: str = ""
    basis: str | None = None


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
    claims: int = 0
    passed_over: int = 0
    pairs: int = 0
    flags: dict[str, int] = Field(default_factory=dict)
    changed: tuple[Change, ...] = ()
    problems: tuple[Problem, ...] = ()


__all__ = [
    "Action", "Change", "CheckReport", "Claim", "Document", "Evidence", "Finding", "Flag", "FlagKind", "Link",
    "LogEntry", "Problem", "Relation", "Ruling", "Span", "Verdict",
]
