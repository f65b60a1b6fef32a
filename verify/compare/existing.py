"""Nothing of a kind against one that there was: "received no complaint", "residents sent the city three complaints".

A single one refutes that there was none, whoever tells it and in whatever verb, where both are of one party and nothing
tells that the one is of another kind: a complaint about noise is no complaint about water.
"""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from claims.lexicon.concepts import GENERIC, concept
from claims.lexicon.existing import ANY_OF, HELD, MORE, NOTHING_OF, SOME_OF, THERE_IS, UP_TO
from claims.model import Claim, Frame, Period, Stance
from claims.stems import stem
from verify.compare.base import (
    Comparison,
    finding,
    named,
    names_of,
    shared_names,
    spans_of,
    spoken_frames,
    telling,
    things,
)
from verify.compare.certainty import is_believed
from verify.compare.periods import is_dated, meet, other_turn
from verify.compare.positions import DATES
from verify.model import Finding, Relation

REACH = 50  # characters before a noun in which it is said that there is none
WORD = re.compile(r"[^\W\d_]+")
# behind a noun: about what it is, from whom or with whom
MATTER = re.compile(
    r" (?P<how>about|over|of|on|regarding|concerning|against|from|by|for|with)(?P<what>(?: [\w’'-]+){1,4})"
)
NEGATIVE = re.compile(r"(?i)\b(?:no|not|never|without)\b|n[’']t\b")
TOLD = frozenset({Stance.ASSERTED, Stance.QUOTED, Stance.REPORTED})
ALIKE = dict.fromkeys("over of on regarding concerning".split(), "about")
SINGLE = concept("singl")
LITTLE = frozenset("the a an its his her their our my this that these those any all".split())
COPULA = re.compile(r"(?i)(?:is|are|was|were|be|been|being|['’]s)\b")
CODE = "none_but_some"

Matter = Mapping[str, frozenset[str]]  # by "about", "from" or "with", in concepts


class Told(NamedTuple):
    """What there was, or was not: the noun, what is done with it, who takes part, of what kind it is and about what."""

    noun: str
    frame: Frame
    parties: frozenset[str]
    kinds: frozenset[str]
    matter: Matter


def none_but_some(pair: Comparison) -> Finding | None:
    """One says that there was nothing of a kind, and the other tells of one."""
    if not pair.one_story or not any(_may_tell_of_none(one) for one in pair[:2]):
        return None
    if any(MORE.search(one.text) or is_believed(one) for one in pair[:2]):
        return None
    if (found := next(_refuted(pair.claim, pair.evidence), None)) is not None:
        return _found(pair, *found)
    found = next(_refuted(pair.evidence, pair.claim), None)
    return _found(pair, *found[::-1]) if found is not None else None


def _may_tell_of_none(claim: Claim) -> bool:
    return claim.stance is Stance.DENIED or NEGATIVE.search(claim.text) is not None


def _found(pair: Comparison, mine: Frame, theirs: Frame) -> Finding:
    values = _quoted(pair.claim, mine), _quoted(pair.evidence, theirs)
    text = f"One says there was nothing of the kind, the other tells of one: {values[0]} here, {values[1]} there."
    spans = spans_of(pair, mine, theirs)
    return finding(CODE, Relation.CONTRADICTS, text, pair, values=values, spans=spans)


def _refuted(none: Claim, some: Claim) -> Iterator[tuple[Frame, Frame]]:
    """Yield where a statement says that there was nothing, and where the other tells of one all the same."""
    if some.stance not in TOLD or not _may_tell_of_none(none):
        return
    for nothing in _nothing(none):
        for one in _something(some):
            if _times_meet(none, some) and _refutes(none, nothing, some, one):
                yield nothing.frame, one.frame


def _quoted(claim: Claim, frame: Frame) -> str:
    return f"“{claim.text}”" if len(claim.text) < 2 * REACH else f"“{frame.verb}”"


def _nothing(claim: Claim) -> Iterator[Told]:
    """Yield what a statement says, or a denial denies, that there was any of."""
    denied = claim.stance is Stance.DENIED
    for frame in spoken_frames(claim):
        if frame.modality == "fact" and frame.main and not (denied and frame.negated):
            yield from _nouns(claim, frame, ANY_OF if denied else NOTHING_OF)


def _something(claim: Claim) -> Iterator[Told]:
    for frame in spoken_frames(claim):
        if frame.modality == "fact" and not frame.negated:
            yield from _nouns(claim, frame, SOME_OF)


def _nouns(claim: Claim, frame: Frame, before: re.Pattern[str]) -> Iterator[Told]:
    """Yield the telling nouns of a frame that stand behind words that say whether there is any."""
    if COPULA.match(frame.verb) and frame.predicate in frame.objects and "there" not in claim.text.casefold().split():
        return  # "it is not a test" tells what it is, and not that there is none
    players = (*frame.actors, *frame.objects)
    nouns = telling(players) | HELD.intersection(map(concept, players))
    for found in WORD.finditer(claim.text):
        noun = concept(stem(found.group().casefold()))
        ahead = claim.text[max(0, found.start() - REACH) : found.start()] if noun in nouns else ""
        said = before.search(ahead)
        if said is None or before is NOTHING_OF and said["verb"] and not frame.negated:
            continue  # "a feud, and not an inquiry" says what it was
        if before is SOME_OF and NOTHING_OF.search(ahead):
            continue
        parties = (telling(players) | named(players)) - {noun, concept(frame.predicate)} - DATES
        kinds = {concept(stem(one.modifier.casefold())) for one in claim.phrases if concept(stem(one.head)) == noun}
        kinds |= {concept(stem(word.casefold())) for word in said["kind"].split()}
        yield Told(noun, frame, parties, frozenset(kinds - GENERIC - {SINGLE}), _matter(claim.text, found.end()))


def _matter(text: str, place: int) -> Matter:
    """Return about what, from whom or with whom it is, where that stands right behind the noun."""
    found = MATTER.match(text, place)
    if not found:
        return {}
    words = frozenset(concept(stem(word.casefold())) for word in found["what"].split() if word not in LITTLE)
    return {ALIKE.get(found["how"], found["how"]): words}


def other_matter(pair: Comparison, mine: Frame, theirs: Frame) -> bool:
    """Say whether one thing is about, from or with another in each: talks with the union, with the board."""
    shared = things(mine.objects) & things(theirs.objects)
    found = [
        [_matter(one.text, w.end()) for w in WORD.finditer(one.text) if concept(stem(w.group().casefold())) in shared]
        for one in pair[:2]
    ]
    return any(_apart(left, right) for left in found[0] for right in found[1])


def _apart(mine: Matter, theirs: Matter) -> bool:
    return any(not mine[how] & theirs[how] for how in mine.keys() & theirs.keys() if mine[how] and theirs[how])


def _refutes(none: Claim, nothing: Told, some: Claim, one: Told) -> bool:
    """Say whether what there was is of the kind, and of those, of which the other says that there was nothing."""
    verbs = concept(nothing.frame.predicate), concept(one.frame.predicate)
    if nothing.noun != one.noun or not nothing.kinds <= one.kinds:
        return False
    if verbs[0] != verbs[1] and not all(verb in THERE_IS or verb == nothing.noun for verb in verbs):
        return False
    if _apart(nothing.matter, one.matter):
        return False
    names = names_of(none) - DATES, names_of(some) - DATES
    if all(names) and not shared_names(*names):
        return False
    parties = nothing.parties or telling(none.terms) - {nothing.noun, *verbs}
    there = one.parties | telling(some.terms) | names[1]
    return bool(parties & there) or bool(shared_names(parties, there)) or not parties and verbs[0] == verbs[1]


def _times_meet(none: Claim, some: Claim) -> bool:
    """Say whether a time of the one may be a time of the other; what never was before March may have been in May."""
    mine, theirs = _dated(none), _dated(some)
    if not mine or not theirs:
        pair = Comparison(none, some, 0.0, lambda *_: 0.0)
        return not other_turn(pair)
    return any(meet(left, right) for left in mine for right in theirs)


def _dated(claim: Claim) -> list[Period]:
    """Return the times of a statement; one "before" or "until" which a thing is told begins whenever it may."""
    found = [one for one in claim.periods if is_dated(one) or (one.start_date or "").startswith("--")]
    ends = (UP_TO.search(claim.text[: one.start - claim.start]) for one in found)
    return [one.model_copy(update={"start_date": ""}) if end else one for one, end in zip(found, ends, strict=True)]
