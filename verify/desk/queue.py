"""Flags and the verdicts on them in; the rows of the queue out, as plain data for the page's script."""

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from verify.decide import stale
from verify.desk import words
from verify.desk.chips import flag_chip, singles_out, tag_chips
from verify.model import Flag, Relation, Ruling
from verify.store import Heading

LEADS = {  # what another statement does, where it is shown alone
    Relation.CONTRADICTS: "Against it",
    Relation.SUPPORTS: "For it",
    Relation.UPDATES: "Another state",
    Relation.NEITHER: "Near it",
}
HIDDEN = {"verdict": "Ruled on", "by": "hidden until you rule", "stale": False}


def rows(
    flags: Iterable[Flag], rulings: Mapping[str, Ruling], begins: Mapping[str, Heading], hidden: Collection[str] = ()
) -> list[dict[str, Any]]:
    """Return one row a flag: the statement as it reads alone, whose words it is, both values, and the verdict.

    `begins` tells of each article by the name of its file how it begins, in which outlet and when it was published.
    """
    drawn = [_row(flag, rulings.get(flag.claim.id), begins) for flag in flags]
    return [row | HIDDEN if row["id"] in hidden else row for row in drawn]


def _row(flag: Flag, ruling: Ruling | None, begins: Mapping[str, Heading]) -> dict[str, Any]:
    heading = begins.get(flag.claim.document)
    return {
        "id": flag.claim.id,
        "flag": flag_chip(flag.kind),
        "text": " ".join(flag.claim.restated.split()),
        "before": flag.claim.before,
        "under": words.said(flag.claim),
        "where": _where(flag.claim.document, heading),
        "file": flag.claim.document,
        "values": _values(flag),
        "tags": tag_chips(flag, heading.published if heading else None),
        **_verdict(flag, ruling),
    }


def _where(file: str, begins: Heading | None) -> list[str]:
    """Return the outlet, the day and the headline of an article, as far as each is known."""
    if begins is None:
        return [file]
    day = words.day(begins.published) if begins.published else ""
    return [told for told in (begins.publisher, day, words.headline(begins.title, begins.opening) or file) if told]


def _values(flag: Flag) -> str:
    """Return the two values of what tells most; where one is the whole statement, which stands beside it, the other."""
    finding = words.telling(flag.evidence)
    if finding is None or not (finding.claim_value and finding.evidence_value):
        return ""
    if singles_out(finding.claim_span, flag.claim):
        return f"{finding.claim_value} ↔ {finding.evidence_value}"
    return f"{LEADS[finding.relation]}: {finding.evidence_value}"


def _verdict(flag: Flag, ruling: Ruling | None) -> dict[str, Any]:
    if ruling is None:
        return {"verdict": "", "by": "", "stale": False}
    old = stale(flag, ruling)
    by = f"by {ruling.reviewer}"
    return {"verdict": words.VERDICTS[ruling.verdict], "by": f"{by}, on other evidence" if old else by, "stale": old}
