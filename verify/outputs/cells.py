"""A flag with its verdict in, cells that a person can read out: lists as words, evidence line by line."""

from collections.abc import Sequence
from typing import Any

from verify import log
from verify.decide import stale
from verify.model import Evidence, Flag, Opinion, Relation, Ruling

CELL_LIMIT = 32_000  # Excel holds 32,767 characters in a cell and spills the rest into cells of its own
OPINION = ("flag_view", "flag_fault", "flag_viewed_by")
RULING = ("verdict", "reviewer", "decided_at", "note", "evidence_url", "stale")


def flag_cells(flag: Flag) -> dict[str, Any]:
    """Return a flag as cells a person can read: lists as words, numbers as numbers."""
    counted = [item.link.relation for item in flag.evidence]
    return flag.to_row() | {
        "lead": " … ".join(lead.shown for lead in flag.claim.lead),
        "tags": ", ".join(flag.tags),
        "joined": "; ".join(flag.joined),
        "notes": "; ".join(flag.notes),
        "by_hand": "; ".join(f"{one.field} by {one.reviewer}" for one in flag.claim.by_hand),
        "quantities": "; ".join(quantity.text for quantity in flag.claim.quantities),
        "periods": "; ".join(period.text for period in flag.claim.periods),
        "entities": "; ".join(dict.fromkeys(entity.name for entity in flag.claim.entities)),
        "supports": counted.count(Relation.SUPPORTS),
        "contradicts": counted.count(Relation.CONTRADICTS),
        "updates": counted.count(Relation.UPDATES),
        "evidence": _evidence_cell([_evidence_line(item) for item in flag.evidence]),
    }


def _evidence_line(item: Evidence) -> str:
    reasons = "; ".join(finding.text for finding in item.link.findings)
    said = f"{item.link.relation} — {item.claim.document} [{item.claim.start}:{item.claim.end}]: “{item.claim.text}”"
    return f"{said} ({reasons})" if reasons else said


def _evidence_cell(lines: Sequence[str]) -> str:
    """Join the lines as far as a cell of a spreadsheet holds them, and say how many more there are."""
    text = "\n".join(lines)
    if len(text) <= CELL_LIMIT:
        return text
    kept: list[str] = []
    while sum(map(len, kept)) + len(kept) + len(lines[len(kept)]) < CELL_LIMIT:
        kept.append(lines[len(kept)])
    return "\n".join([*kept, f"and {len(lines) - len(kept)} more: export as jsonl to have all"])


def ruling_cells(flag: Flag, ruling: Ruling | None) -> dict[str, Any]:
    """Return the verdict that stands as cells, empty ones where there is none."""
    if ruling is None:
        return dict.fromkeys(RULING)
    return {
        "verdict": ruling.verdict.value,
        "reviewer": ruling.reviewer,
        "decided_at": log.utc(ruling.at).isoformat(timespec="microseconds"),
        "note": ruling.note,
        "evidence_url": ruling.evidence_url,
        "stale": stale(flag, ruling),
    }


def opinion_cells(said: Opinion | None) -> dict[str, Any]:
    """Return what reviewers think of the flag as cells, empty ones where nobody said."""
    if said is None:
        return dict.fromkeys(OPINION)
    fault = said.fault.value if said.fault else None
    return {"flag_view": said.view.value, "flag_fault": fault, "flag_viewed_by": said.reviewer}
