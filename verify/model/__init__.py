"""The nouns of this room: findings, relations, flags, verdicts and the entries of the log."""

from claims.model import Claim, Document, Span
from verify.model.checks import Change, CheckReport, Extent, Problem
from verify.model.flags import Evidence, Flag, FlagKind, Point, Sort
from verify.model.origins import Corrections, Grade, Naming, Origin, OriginKind, Pairing
from verify.model.pairs import Finding, Link, Relation
from verify.model.reuse import Copied, Reuse
from verify.model.review import Action, Fault, FlagView, LogEntry, Opinion, Ruling, Scale, Verdict

__all__ = [
    "Action", "Change", "CheckReport", "Claim", "Copied", "Corrections", "Document", "Evidence", "Extent",
    "Fault", "Finding", "Flag", "FlagKind", "FlagView", "Grade", "Link", "LogEntry", "Naming", "Opinion",
    "Origin", "OriginKind", "Pairing", "Point", "Problem", "Relation", "Reuse", "Ruling", "Scale", "Sort", "Span",
    "Verdict",
]  # fmt: skip
