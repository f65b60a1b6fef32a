"""A document, its claims and their flags in; the article with every statement marked out, as plain data."""

from collections.abc import Iterable
from typing import Any

from claims.model import Claim, Document
from verify.desk.marks import Mark, lines, paragraphs
from verify.model import Flag


def article(document: Document, claims: Iterable[Claim], flags: Iterable[Flag]) -> dict[str, Any]:
    """Return the article's paragraphs, flagged claims marked with their flag and the way to them."""
    marks = [Mark(flag.claim.start, flag.claim.end, flag.kind.value, flag.claim.id) for flag in flags]
    marks += [Mark(claim.start, claim.end, "passed") for claim in claims if claim.passed_over]
    starts = [start for start, _ in lines(document.text)]
    return {"name": document.title or document.name, "paragraphs": paragraphs(document.text, marks), "starts": starts}
