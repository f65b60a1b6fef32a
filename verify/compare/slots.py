"""Two statements of one happening in, a finding out where they fill one slot otherwise: the floor, the side, the order.

A fire that began on the third floor did not begin on the fifth, who resigned before the vote did not do so after it,
and what was the first time was not the third.
"""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from claims.lexicon.concepts import concept
from claims.lexicon.slots import (
    BACK,
    BESIDE,
    FLOOR,
    HOW_OFTEN,
    NTH,
    OFTEN,
    ONCE,
    ORDER,
    ORDINALS,
    OTHER_SIDE,
    SIDE,
    STARTS,
    STRETCH,
    VOTED_FOR,
    WHERE,
)
from claims.model import Claim, Frame, Span
from claims.stems import stem
from verify.compare.base import (
    Comparison,
    finding,
    named,
    names_of,
    other_party,
    same_actor,
    shared_names,
    telling,
)
from verify.compare.certainty import is_believed
from verify.model import Finding, Relation

CODE = "slots_differ"
VOTE = "vote"
SHORTEST = 3  # letters of a word that may only be an article
NEXT = 12  # characters between what is done and how often
BEHIND = 60  # characters between what happens and what fills the slot
STRETCHED = 40  # characters behind "the first" in which a stretch of time may stand


class Slot(NamedTuple):
    """What fills a slot, of what it is said, in which happening, and where it stands."""

    value: str
    what: frozenset[str]
    frame: Frame
    text: str
    span: Span


def slots_differ(pair: Comparison) -> Finding | None:
    """Both tell of one happening, and put it on two floors, at two sides, before and after, first and third."""
    if not pair.one_story:
        return None
    for read, are_two in READERS:
        for mine in read(pair.claim):
            for theirs in read(pair.evidence):
                if mine.what & theirs.what and are_two(mine, theirs) and _is_one(pair, mine, theirs):
                    text = f"They put it otherwise: “{mine.text}” here, “{theirs.text}” there."
                    values, spans = (mine.text, theirs.text), (mine.span, theirs.span)
                    return finding(CODE, Relation.CONTRADICTS, text, pair, values=values, spans=spans)
    return None


def _is_one(pair: Comparison, mine: Slot, theirs: Slot) -> bool:
    ours, others = mine.frame, theirs.frame
    what = concept(ours.predicate), concept(others.predicate)
    if what[0] != what[1] and not STARTS.issuperset(what) or ours.modality != others.modality:
        return False
    if is_believed(pair.claim) or is_believed(pair.evidence):
        return False
    if not ours.actors and not others.actors:  # "it was the first fire there"
        names = shared_names(names_of(pair.claim), names_of(pair.evidence))
        return bool(names or (telling(pair.claim.terms) & telling(pair.evidence.terms)) - mine.what)
    return same_actor(pair, ours, others) and not other_party(pair, ours, others)


def _slots(claim: Claim, pattern: re.Pattern[str]) -> Iterator[tuple[re.Match[str], Frame]]:
    """Yield the only place of a statement at which a slot is filled, with what happens right before it."""
    found = [*pattern.finditer(claim.text)]
    if len(found) != 1:
        return
    place = claim.start + found[0].start()
    before = [one for one in claim.frames if one.start <= place <= one.end + BEHIND]
    frame = max(before, key=lambda one: one.start, default=None)
    if frame is not None and not frame.negated and frame.modality in {"fact", "planned"}:
        yield found[0], frame


def _slot(claim: Claim, found: re.Match[str], frame: Frame, value: str, what: frozenset[str]) -> Slot:
    start, end = claim.start + found.start(), claim.start + found.end()
    return Slot(value, what, frame, found.group().strip(), Span(start=start, end=end))


def _concepts(text: str) -> frozenset[str]:
    return telling(tuple(stem(word.casefold()) for word in text.split() if len(word) > SHORTEST))


def _floors(claim: Claim) -> Iterator[Slot]:
    for found, frame in _slots(claim, FLOOR):
        told = found["value"].casefold()
        yield _slot(claim, found, frame, str(ORDINALS.get(told, told.rstrip("stndrh"))), frozenset({"floor"}))


def _sides(claim: Claim) -> Iterator[Slot]:
    for found, frame in _slots(claim, SIDE):
        if concept(frame.predicate) in WHERE:
            value = found["value"].casefold()
            what = frozenset({concept(stem(found["what"].casefold()))})
            yield _slot(claim, found, frame, BACK.get(value, value), what)


def _orders(claim: Claim) -> Iterator[Slot]:
    for found, frame in _slots(claim, ORDER):
        if concept(frame.predicate) in ONCE:
            what = _concepts(BESIDE.split(found["what"], maxsplit=1)[0])
            yield _slot(claim, found, frame, found["value"].casefold(), what)


def _turns(claim: Claim) -> Iterator[Slot]:
    for found, frame in _slots(claim, NTH):
        behind = STRETCH.search(claim.text[found.end() : found.end() + STRETCHED])
        value = ORDINALS[found["value"].casefold()]
        what = frozenset({concept(stem(found["what"].casefold()))})
        yield _slot(claim, found, frame, f"{value}{' of a stretch' if behind and value == 1 else ''}", what)


def _votes(claim: Claim) -> Iterator[Slot]:
    for found, frame in _slots(claim, VOTED_FOR):
        side = "against" if found["value"].casefold() in {"against", "no"} else "for"
        topic = _concepts(BESIDE.split(found["what"], maxsplit=1)[0])
        yield _slot(claim, found, frame, side, topic | {VOTE})


def _often(claim: Claim) -> Iterator[Slot]:
    for found, frame in _slots(claim, HOW_OFTEN):
        times = found["value"].casefold().split()[0]
        if frame.main and claim.start + found.start() - frame.end <= NEXT:
            yield _slot(claim, found, frame, str(OFTEN.get(times, times)), frozenset({concept(frame.predicate)}))


def _voted_otherwise(mine: Slot, theirs: Slot) -> bool:
    """Say whether one party voted for a thing and against it, as far as both name the thing."""
    topics = mine.what - {VOTE}, theirs.what - {VOTE}
    one = not all(topics) or bool(topics[0] & topics[1])
    who = shared_names(named(mine.frame.actors), named(theirs.frame.actors))
    return mine.value != theirs.value and one and bool(who)


def _apart(mine: Slot, theirs: Slot) -> bool:
    return mine.value != theirs.value


def _opposite(mine: Slot, theirs: Slot) -> bool:
    return frozenset((mine.value, theirs.value)) in OTHER_SIDE


def _not_both(mine: Slot, theirs: Slot) -> bool:
    """Say whether one is the first of all, and the other a later one."""
    return "1" in {mine.value, theirs.value} and mine.value != theirs.value and mine.value[:1] != theirs.value[:1]


READERS: tuple[tuple[Callable[[Claim], Iterator[Slot]], Callable[[Slot, Slot], bool]], ...] = (
    (_floors, _apart),
    (_sides, _opposite),
    (_orders, _apart),
    (_turns, _not_both),
    (_votes, _voted_otherwise),
    (_often, _apart),
)
