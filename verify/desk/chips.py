"""A flag, or evidence and the day of the claim's article, in; the chips on the page out: icon, word, colour, meaning.

What tells of another day's state says plainly whether that is newer or older, and from when.
"""

from collections import Counter
from collections.abc import Collection, Sequence
from textwrap import shorten

from claims.model import Claim, Span
from verify.desk import words
from verify.model import Evidence, Finding, Flag, FlagKind, Relation

Chip = dict[str, str]
MOST = 0.6  # of a statement: a longer value is not marked in it
SHOWN = 60  # characters of a statement that is named in a chip's meaning
STATES = {1: "Newer state", -1: "Earlier state", 0: "Another state of it"}


def flag_chip(kind: FlagKind) -> Chip:
    """Return a flag as icon, word, colour and what it means."""
    icon, word, colour = words.FLAGS[kind]
    return {"icon": icon, "word": word, "colour": colour, "means": words.FLAG_MEANS[kind]}


def tag_chips(flag: Flag, day: str | None) -> list[Chip]:
    """Return a flag's tags as words and what they mean; `day` is when the claim's article was published."""
    return [_dated(name, flag, day) or tag_chip(name) for name in flag.tags]


def tag_chip(name: str) -> Chip:
    """Return a tag as word and what it means."""
    word, means = words.tag(name)
    return {"word": word, "means": means}


def relation_chip(relation: Relation, turn: int) -> Chip:
    """Return what evidence does to a claim; of another state of its matter, whether it is newer by `turn_of`."""
    icon, word, colour = words.RELATIONS[relation]
    return {"icon": icon, "word": STATES[turn] if relation is Relation.UPDATES else word, "colour": colour}


def tally(found: Collection[tuple[Relation, int]]) -> list[tuple[int, str]]:
    """Return how many pieces of evidence do what, without what none does; another state is neither for nor against."""
    kinds = Counter(relation for relation, _ in found)
    turns = Counter(turn for relation, turn in found if relation is Relation.UPDATES)
    counted = [
        (kinds[Relation.CONTRADICTS], "against"),
        (kinds[Relation.SUPPORTS], "for"),
        (turns[1], "newer"),
        (turns[-1], "earlier"),
        (turns[0], "of another state"),
        (kinds[Relation.NEITHER], "undecided"),
    ]
    return [(number, word) for number, word in counted if number]


def turn_of(item: Evidence, day: str | None) -> int:
    """Return 1 for what was published after a day, -1 for what was before; 0 on one day, or where it is not known."""
    if not (day and item.published):
        return 0
    return (item.published > day) - (item.published < day)


def _dated(name: str, flag: Flag, day: str | None) -> Chip | None:
    """Return the chip of a tag that tells of time, as far as the days of both sides are known."""
    if name not in OF_TIME:
        return None
    relation, worded = OF_TIME[name]
    found = [item for item in flag.evidence if item.link.relation is relation]
    return worded(sorted(found, key=lambda item: item.published or ""), day)


def _updated(states: Sequence[Evidence], day: str | None) -> Chip | None:
    """Return that a newer state is told and from when, or that this one is the newest."""
    turns = [turn_of(item, day) for item in states]
    if 1 in turns:
        return {"word": f"Updated {words.day(states[-1].published)}", "means": f"Newer is {told(states[-1])}."}
    if set(turns) == {-1}:
        return {"word": "Newest state", "means": f"Nothing newer is told of this matter; before it {told(states[-1])}."}
    return None


def _outdated(against: Sequence[Evidence], day: str | None) -> Chip | None:
    """Return what stands against a statement and is newer, and from when, or that no date tells it."""
    if not against:
        return None
    newest, how = against[-1], "no date tells which of the two is newer"
    if turn_of(newest, day) > 0:
        how = f"what stands against it is newer: {told(newest)}"
    elif day and newest.published:
        how = f"both are of one day: {told(newest)}"
    means = f"{how[:1].upper()}{how[1:]}. Each may have been true on its day."
    return {"word": words.tag("maybe-outdated")[0], "means": means}


OF_TIME = {"updated": (Relation.UPDATES, _updated), "maybe-outdated": (Relation.CONTRADICTS, _outdated)}


def told(item: Evidence) -> str:
    """Return evidence in short, and where and when it was published: "“thirteen” (Bay Sun, 15 Nov 2026)"."""
    finding = next(iter(telling(item)), None)
    one = finding is not None and finding.evidence_value and singles_out(finding.evidence_span, item.claim)
    value = finding.evidence_value if finding is not None and one else item.claim.restated
    words_ = shorten(value, SHOWN, placeholder=" …")
    quoted = words_ if "“" in words_ else f"“{words_}”"  # a value may quote what its speaker says: Berg: “will stay”
    return f"{quoted} ({item.publisher or item.claim.document}, {words.day(item.published)})"


def telling(item: Evidence) -> list[Finding]:
    """Return the findings that speak for the relation as a whole; the others are not what the card is about."""
    findings = item.link.findings
    return [finding for finding in findings if finding.relation is item.link.relation] or list(findings)


def singles_out(span: Span, claim: Claim) -> bool:
    """Return whether a value is a part of the statement: a mark on all of it would point at nothing."""
    return span.end - span.start <= MOST * (claim.end - claim.start)
