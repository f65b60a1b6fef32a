"""Two statements, or two documents, side by side: what was found, and what one does to the other."""

from enum import StrEnum

from pydantic import Field

from claims.model import Frozen, Span


class Relation(StrEnum):
    """What evidence does to a claim."""

    SUPPORTS = "supports"
    CONTRADICTS = "contradicts"
    UPDATES = "updates"
    NEITHER = "neither"


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
