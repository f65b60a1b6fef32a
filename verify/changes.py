"""The flags before and after a check in; how many changed from what to what, also in words, out."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from verify.model import Change, Flag, FlagKind


class Stood(NamedTuple):
    """What of a flag is compared: its kind, its tags, where it comes from, and how much evidence there is."""

    kind: FlagKind
    tags: tuple[str, ...]
    origin: str
    origins: int
    evidence: int
    independent: int


def changes(before: Mapping[str, Stood], made: Iterable[Flag], ended: Collection[str]) -> tuple[Change, ...]:
    """Return the changes, those of most claims first; a flag that is the same by other evidence has two like sides."""
    found: Counter[tuple[FlagKind | None, FlagKind | None]] = Counter()
    for flag in made:
        was, now = before.get(flag.claim.id), stood(flag)
        if was != now:
            found[was.kind if was else None, now.kind] += 1
    found.update((before[claim_id].kind, None) for claim_id in ended)
    return tuple(Change(before=was, after=now, claims=number) for (was, now), number in found.most_common())


def stood(flag: Flag) -> Stood:
    """Return what of a flag is compared."""
    independent = sum(item.independent for item in flag.evidence)
    return Stood(flag.kind, flag.tags, flag.origin, flag.origins, len(flag.evidence), independent)


def added(one: Iterable[Change], other: Iterable[Change]) -> tuple[Change, ...]:
    """Return the changes of two checks, one after the other, as those of one."""
    found: Counter[tuple[FlagKind | None, FlagKind | None]] = Counter()
    for change in (*one, *other):
        found[change.before, change.after] += change.claims
    return tuple(Change(before=was, after=now, claims=number) for (was, now), number in found.most_common())


def in_words(changed: Collection[Change]) -> str:
    """Return "no flag changed", or "2 flags changed: 1 from corroborated to single-source, 1 new, contradicted"."""
    total = sum(change.claims for change in changed)
    if not total:
        return "no flag changed"
    told = ", ".join(f"{change.claims:,} {_how(change)}" for change in changed)
    return f"{total:,} {'flag' if total == 1 else 'flags'} changed: {told}"


def _how(change: Change) -> str:
    if change.before is change.after:
        return f"still {change.after} by other sources or evidence"
    if change.before is None:
        return f"new, {change.after}"
    return f"gone, {change.before} before" if change.after is None else f"from {change.before} to {change.after}"
