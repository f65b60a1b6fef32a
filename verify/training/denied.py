"""Labelled pairs in, the same with their claims denied out: what supported contradicts, and the other way round.

Sets in which a "not" mostly stands in contradictions teach that it makes one. Here it stands with every label alike:
what leaves a claim open leaves its negative open too.
"""

import random
import re
from collections.abc import Iterable, Iterator

from verify.training.rows import Label, Row

SETS = ("fever_dev_sr", "lingnli", "cad_nli", "semi_auto_nli", "snli")
SOURCE = "denied"
AUXILIARY = re.compile(
    r"^([^,;]*?)\b(is|are|was|were|will|would|could|can|(?:has|have|had) been)\b(?! (?:to|not|no)\b)"
)
SCOPED = re.compile(
    r"\b(all|some|only|every|any|no|not|never|most|many|few|each|both|none|nobody|nothing|least|also|still|already|if"
    r"|that|which|who|when|what|or|may|might|there)\b|n't\b|[?:\"“]",
    re.IGNORECASE,
)
OTHER = {Label.SUPPORTS: Label.CONTRADICTS, Label.CONTRADICTS: Label.SUPPORTS, Label.NEITHER: Label.NEITHER}


def denied(rows: Iterable[Row], seed: int) -> Iterator[Row]:
    """Yield pairs with the first predicate of the claim denied, as many of one label as of another in each set."""
    found: dict[str, dict[Label, list[Row]]] = {source: {label: [] for label in OTHER} for source in SETS}
    for row in rows:
        if row.source in SETS and row.label in OTHER and (claim := in_the_negative(row.claim)):
            label = OTHER[row.label]
            made = row._replace(id=f"{row.id}-denied", claim=claim, label=label, source=SOURCE)
            found[row.source][label].append(made)
    chance = random.Random(seed)
    for labels in found.values():
        least = min((len(some) for some in labels.values() if some), default=0)
        for some in labels.values():
            yield from chance.sample(some, min(least, len(some)))


def in_the_negative(claim: str) -> str | None:
    """Return the claim with its first predicate denied, or None where that would not turn its truth about."""
    match = AUXILIARY.search(claim)
    if not match or SCOPED.search(claim):
        return None
    end = match.start(2) + len(match[2].split()[0])
    return f"{claim[:end]} not{claim[end:]}"
