"""Flags and the verdicts on them in; the rows of the queue out, as plain data for the page's script."""

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from verify.decide import stale
from verify.desk import words
from verify.desk.sheet import flag_chip, singles_out
from verify.model import Flag, Ruling

HIDDEN = {"verdict": "Ruled on", "by": "hidden until you rule", "stale": False}


def rows(
    flags: Iterable[Flag], rulings: Mapping[str, Ruling], called: Mapping[str, str], hidden: Collection[str] = ()
) -> list[dict[str, Any]]:
    """Return one row a flag: the statement as it reads alone, whose words it is, both values, and the verdict.

    `called` are the articles' headlines by the names of their files.
    """
    drawn = [_row(flag, rulings.get(flag.claim.id), called) for flag in flags]
    return [row | HIDDEN if row["id"] in hidden else row for row in drawn]


def _row(flag: Flag, ruling: Ruling | None, called: Mapping[str, str]) -> dict[str, Any]:
    return {
        "id": flag.claim.id,
        "flag": flag_chip(flag.kind),
        "text": " ".join(flag.claim.restated.split()),
        "before": flag.claim.before,
        "under": words.said(flag.claim),
        "article": called.get(flag.claim.document, flag.claim.document),
        "file": flag.claim.document,
        "values": _values(flag),
        "tags": [words.tag(name)[0] for name in flag.tags],
        **_verdict(flag, ruling),
    }


def _values(flag: Flag) -> str:
    """Return the two values of what tells most; where one is the whole statement, which stands beside it, the other."""
    finding = words.telling(flag.evidence)
    if finding is None or not (finding.claim_value and finding.evidence_value):
        return ""
    here = f"{finding.claim_value} " if singles_out(finding.claim_span, flag.claim) else ""
    return f"{here}↔ {finding.evidence_value}"


def _verdict(flag: Flag, ruling: Ruling | None) -> dict[str, Any]:
    if ruling is None:
        return {"verdict": "", "by": "", "stale": False}
    old = stale(flag, ruling)
    by = f"by {ruling.reviewer}"
    return {"verdict": words.VERDICTS[ruling.verdict], "by": f"{by}, on other evidence" if old else by, "stale": old}
