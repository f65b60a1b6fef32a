"""Short builders of records for all tests: every field has a plain value, and a test names only those that matter.

The arguments are Any, so that a test may unpack its table's dicts into them; pydantic checks them all the same.
"""

import hashlib
from datetime import UTC, datetime, timedelta
from typing import Any

from claims.model import Claim, Document, Entity, Period, Quantity, Span, claim_id
from verify.model import Action, Evidence, Finding, Flag, FlagKind, Link, LogEntry, Relation, Verdict

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
TEXT = "The port handled 1,200 containers in May, the harbour master said. A union spokesman put it at 900."


def sha256(text: str) -> str:
    """Return the SHA-256 of a text as UTF-8."""
    return hashlib.sha256(text.encode()).hexdigest()


def at(minutes: float = 0) -> datetime:
    """Return a time some minutes after noon."""
    return NOON + timedelta(minutes=minutes)


def make_document(name: Any = "harbour.txt", text: Any = TEXT, **fields: Any) -> Document:
    """Return a document."""
    return Document(**{"name": name, "text": text, "sha256": sha256(text), "file_sha256": sha256(text + "\n")} | fields)


def make_claim(document: Document | None = None, start: Any = 0, end: Any = None, **fields: Any) -> Claim:
    """Return a claim over a stretch of the document's text."""
    document = document or make_document()
    end = len(document.text) if end is None else end
    text = document.text[start:end]
    plain = {
        "id": claim_id(document.sha256, start, end),
        "document_id": document.sha256,
        "document": document.name,
        "start": start,
        "end": end,
        "text": text,
        "restated": text,
    }
    return Claim(**plain | fields)


def make_quantity(text: Any = "1,200", value: Any = 1200.0, start: Any = 17, **fields: Any) -> Quantity:
    """Return an amount."""
    plain = {"text": text, "start": start, "end": start + len(text), "value": value, "unit": "containers"}
    return Quantity(**plain | fields)


def make_period(text: Any = "May", start: Any = 37, **fields: Any) -> Period:
    """Return a period."""
    return Period(**{"text": text, "start": start, "end": start + len(text), "precision": "month"} | fields)


def make_entity(text: Any = "harbour master", start: Any = 46, **fields: Any) -> Entity:
    """Return a named person, body or place."""
    return Entity(**{"text": text, "start": start, "end": start + len(text), "kind": "person", "name": text} | fields)


def make_finding(code: str = "amounts_differ", relation: Relation = Relation.CONTRADICTS, **fields: Any) -> Finding:
    """Return one rule's result."""
    plain = {
        "code": code,
        "relation": relation,
        "text": "1,200 containers against 900",
        "claim_value": "1,200 containers",
        "evidence_value": "900",
        "claim_span": Span(start=17, end=22),
        "evidence_span": Span(start=94, end=97),
    }
    return Finding(**plain | fields)


def make_evidence(claim: Claim, evidence: Claim, relation: Relation = Relation.CONTRADICTS, **fields: Any) -> Evidence:
    """Return a piece of evidence towards a claim, with one finding."""
    findings = fields.pop("findings", (make_finding(relation=relation),))
    link = Link(claim_id=claim.id, evidence_id=evidence.id, relation=relation, findings=findings, similarity=0.75)
    return Evidence(**{"claim": evidence, "link": link, "origin": "the union", "independent": True} | fields)


def make_flag(claim: Claim | None = None, kind: FlagKind = FlagKind.SINGLE_SOURCE, **fields: Any) -> Flag:
    """Return a flag."""
    return Flag(**{"claim": claim or make_claim(), "kind": kind} | fields)


def make_entry(**fields: Any) -> LogEntry:
    """Return an unsealed verdict on a claim."""
    claim = make_claim()
    plain = {
        "seq": 0,
        "at": NOON,
        "reviewer": "Ada",
        "action": Action.VERDICT,
        "claim_id": claim.id,
        "document": claim.document,
        "document_sha256": claim.document_id,
        "start": claim.start,
        "end": claim.end,
        "claim_text": claim.text,
        "flag": FlagKind.SINGLE_SOURCE,
        "basis": "b" * 32,
        "verdict": Verdict.TRUE,
        "tool_version": "0.1.0",
    }
    return LogEntry(**plain | fields)
