"""Labelled pairs in, new pairs of their texts out, without labels: a teacher says what they are.

A small model learns more from what a large one thinks of many pairs than from few labels: texts are cheap, labels are
not. The pairs are such as a check meets: about one subject, in either direction, of any relation; some are alike but
for one word.
"""

import random
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from rapidfuzz import fuzz, process

from verify.training.rows import Label, Row

SOURCE = "unlabelled"
WORTH = ("fever_dev_sr", "semi_auto_nli", "lingnli", "cad_nli", "conjnli", "made")  # sets of whole statements
SWAPPED = 0.35
AMONG = 600  # texts among which a near one is sought
NEAR = 4  # of the nearest texts, from which one is drawn
WORD = re.compile(r"[A-Za-z]{4,}")

Told = dict[str, list[str]]
Pair = tuple[str, str]
Neighbours = Mapping[str, Sequence[str]]


def unlabelled(rows: Iterable[Row], count: int, seed: int, neighbours: Neighbours | None = None) -> list[Row]:
    """Return `count` different pairs whose label is yet to be said ("neither" stands in for it).

    With `neighbours`, the words that may stand for a word, in a part of them one word is another.
    """
    rows, chance = [row for row in rows if row.source in WORTH], random.Random(seed)
    sets = defaultdict(list)
    for row in rows:
        sets[row.source].append(row)
    told = defaultdict(list)
    for row in rows:
        told[row.evidence].append(row.claim)
    found: dict[tuple[str, str], Row] = {}
    for row in (chance.choice(sets[chance.choice(list(sets))]) for _ in range(4 * count if sets else 0)):
        evidence, claim = chance.choice(WAYS)(row, sets[row.source], told, chance)
        if neighbours and chance.random() < SWAPPED:
            evidence, claim = swapped(chance.choice(((row.evidence, row.claim), (row.claim,) * 2)), neighbours, chance)
        if evidence != claim:
            found.setdefault((evidence, claim), _row(f"{seed}-{len(found)}", evidence, claim, row))
        if len(found) == count:
            break
    return list(found.values())


def swapped(pair: Pair, neighbours: Neighbours, chance: random.Random) -> Pair:
    """The claim with one word for another of its kind: beer for wine, rose for fell, soldiers for troops."""
    evidence, claim = pair
    words = [match for match in WORD.finditer(claim) if match[0].lower() in neighbours]
    if not words or not neighbours[(match := chance.choice(words))[0].lower()]:
        return claim, claim
    other = chance.choice(neighbours[match[0].lower()])
    other = other.capitalize() if match[0][0].isupper() else other
    return evidence, claim[: match.start()] + other + claim[match.end() :]


def turned(row: Row, rows: list[Row], told: Told, chance: random.Random) -> Pair:
    """The claim as evidence for its evidence."""
    return row.claim, row.evidence


def siblings(row: Row, rows: list[Row], told: Told, chance: random.Random) -> Pair:
    """Two claims about one text."""
    return row.claim, chance.choice(told[row.evidence])


def near_evidence(row: Row, rows: list[Row], told: Told, chance: random.Random) -> Pair:
    """A claim with another text of like words."""
    return _near(row.claim, [one.evidence for one in chance.sample(rows, min(AMONG, len(rows)))], chance), row.claim


def near_claim(row: Row, rows: list[Row], told: Told, chance: random.Random) -> Pair:
    """A claim with another claim of like words."""
    return _near(row.claim, [one.claim for one in chance.sample(rows, min(AMONG, len(rows)))], chance), row.claim


WAYS: tuple[Callable[[Row, list[Row], Told, random.Random], Pair], ...] = (
    turned, turned, siblings, siblings, siblings, near_evidence, near_claim,
)  # fmt: skip


def _near(text: str, others: list[str], chance: random.Random) -> str:
    found = process.extract(text, others, scorer=fuzz.token_set_ratio, limit=NEAR)
    return chance.choice(found)[0]


def _row(number: str, evidence: str, claim: str, row: Row) -> Row:
    return Row(f"unlabelled-{number}", evidence, claim, Label.NEITHER, SOURCE, row.licence)
