"""What reviewers say: verdicts, views of flags, and the rows of the log in which it stands."""

from datetime import datetime
from enum import StrEnum

from pydantic import Field

from claims.model import Frozen
from verify.model.flags import FlagKind
from verify.model.origins import Grade


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
