"""The same statement again: in the same words, or in other words with nothing that speaks against it."""

import re
from collections.abc import Iterator, Sequence

from rapidfuzz import fuzz

from claims.lexicon.concepts import concept
from claims.model import Attitude, Claim, Frame, Quantity, Stance
from claims.stems import stem
from verify.compare.base import (
    Comparison,
    finding,
    named,
    names_of,
    of_one,
    quoted_both,
    shared_names,
    spans_of,
    telling,
    things,
)
from verify.compare.proceedings import other_proceeding
from verify.compare.quantities import lacks_amounts, other_amounts, shares_amount
from verify.compare.turned import opposite_word, roles_swapped, undone_word
from verify.compare.values import may_be_one
from verify.model import Finding, Relation
from verify.texts.figures import same_but_figures

HARD = frozenset({"person", "body", "place"})
SAME_WORDS = 92.0  # rapidfuzz token_sort_ratio, 0 to 100
SAME_MEANING = 0.80
NOUN_MEANING = 0.45  # enough where a telling noun says what happens: "serve as a deterrent"
LIKELY_MEANING = 0.58  # enough where actor, predicate and object are the same
SHARED_WORDS = 0.5
ENOUGH = 3  # shared telling words that do without a name; with an amount, without the verb
POINTING = re.compile(r"(?i)\b(?:that|this|it|so)\W*$")
EDGES = ".,;:!?“”‘’\"'()"  # what may stand at a word without being of it


def same_words(pair: Comparison) -> Finding | None:
    """Both are the same words, or nearly."""
    ratio = fuzz.token_sort_ratio(pair.claim.text, pair.evidence.text)
    if ratio < SAME_WORDS or not nothing_against(pair):
        return None
    return finding(
        "same_words",
        Relation.SUPPORTS,
        "Both say it in nearly the same words.",
        pair,
        values=(pair.claim.text, pair.evidence.text),
    )


def same_meaning(pair: Comparison) -> Finding | None:
    """Both say the same in other words: near in meaning, half of the telling words shared, nothing against it."""
    if pair.similarity < SAME_MEANING or not nothing_against(pair) or points_elsewhere(pair):
        return None
    mine, theirs = telling(pair.claim.terms), telling(pair.evidence.terms)
    if len(mine & theirs) < max(2.0, SHARED_WORDS * min(len(mine), len(theirs))):
        return None
    if len(mine & theirs) < ENOUGH and not shared_names(names_of(pair.claim), names_of(pair.evidence)):
        return None  # "arson is suspected" may be told of any fire
    if not same_event(pair) and (len(mine & theirs) < ENOUGH or not shares_amount(pair)):
        return None
    words = ", ".join(_written(mine & theirs, pair.claim)[:5])
    shared = f" (shared: {words})" if words else ""
    return finding(
        "same_meaning",
        Relation.SUPPORTS,
        f"Both say the same in other words{shared}.",
        pair,
        values=(pair.claim.text, pair.evidence.text),
    )


def same_event(pair: Comparison) -> bool:
    """Say whether the evidence has what happens in the claim: to amend a bill is not to sign it."""
    main = [frame for frame in pair.claim.frames if frame.main] or _told(pair.claim)
    what = telling(tuple(frame.predicate for frame in main))
    if not what:  # "was looking for a man" is told by its man, "calls for rain" by its rain
        what = telling(tuple(word for frame in main for word in (*frame.objects, *frame.topic[:1])))
    there = things(tuple(frame.predicate for frame in pair.evidence.frames) + pair.evidence.terms)
    return not what or bool(what & there)


def _written(concepts: frozenset[str], claim: Claim) -> list[str]:
    """Return concepts as the words that stand for them in the claim, in its order: "bridge", not the stem "bridg"."""
    words = (word.strip(EDGES) for word in claim.restated.split())
    return list(dict.fromkeys(word for word in words if concept(stem(word)) in concepts))


def same_happening(pair: Comparison) -> Finding | None:
    """Both have the same actor do the same thing to the same object."""
    if pair.similarity < NOUN_MEANING or not nothing_against(pair) or points_elsewhere(pair):
        return None
    for mine in _the_point(pair.claim):
        for theirs in _told(pair.evidence):
            if _same(mine, theirs) and pair.similarity >= (NOUN_MEANING if _by_noun(mine, theirs) else LIKELY_MEANING):
                values = quoted_both(pair, mine, theirs)
                text = f"Both tell the same: {values[0]} here, {values[1]} there."
                spans = spans_of(pair, mine, theirs)
                return finding("same_happening", Relation.SUPPORTS, text, pair, values=values, spans=spans)
    return None


def _the_point(claim: Claim) -> tuple[Frame, ...]:
    """Return what a statement tells, without what it mentions beside; all of it where the parse does not tell."""
    told = _told(claim)
    return tuple(f for f in told if f.main) if any(f.main for f in claim.frames) else told


def points_elsewhere(pair: Comparison) -> bool:
    """Say whether one of the two ends in a word for what was said before: "Berg respects that" says nothing alone."""
    return any(POINTING.search(one.restated) for one in (pair.claim, pair.evidence))


def _told(claim: Claim) -> tuple[Frame, ...]:
    return tuple(f for f in claim.frames if f.attitude is Attitude.NONE and telling((f.predicate,)))


def _same(mine: Frame, theirs: Frame) -> bool:
    what = concept(mine.predicate)
    if what != concept(theirs.predicate) or mine.negated != theirs.negated or mine.modality != theirs.modality:
        return False
    actors = named(mine.actors) & named(theirs.actors) | telling(mine.actors) & telling(theirs.actors)
    objects = named(mine.objects) & named(theirs.objects) | telling(mine.objects) & telling(theirs.objects)
    return bool(actors and (objects - actors - {what} or _by_noun(mine, theirs)))


def _by_noun(mine: Frame, theirs: Frame) -> bool:
    """Say whether both tell it by a noun of its own: a deterrent, a majority."""
    both = mine.predicate in mine.objects and theirs.predicate in theirs.objects
    return both and bool(telling((mine.predicate,))) and (not mine.objects_of or of_one(mine, theirs))


def nothing_against(pair: Comparison) -> bool:
    """Say whether nothing that was read speaks against the two being one statement."""
    return not (
        Stance.DENIED in (pair.claim.stance, pair.evidence.stance)
        or pair.claim.negated != pair.evidence.negated
        or other_amounts(pair)
        or figure_changed(pair)
        or _other_names(pair)
        or _other_actor(pair)
        or _plan_against_fact(pair)
        or opposite_word(pair) is not None
        or undone_word(pair) is not None
        or roles_swapped(pair) is not None
        or lacks_amounts(pair)
        or other_proceeding(pair)
    )


def figure_changed(pair: Comparison) -> bool:
    """Say whether both are in the same words but for a figure; "some 3 km" is "about two miles"."""
    return same_but_figures(*(_without(measured, one) for measured, one in _one_measure(pair)))


def _one_measure(pair: Comparison) -> Iterator[tuple[list[Quantity], Claim]]:
    """Yield each statement with its measures that may be one of the other's."""
    for one, other in ((pair.claim, pair.evidence), (pair.evidence, pair.claim)):
        theirs = [[quantity] for quantity in other.quantities]
        yield [q for q in one.quantities if q.base is not None and any(may_be_one([q], ways) for ways in theirs)], one


def _without(some: Sequence[Quantity], claim: Claim) -> str:
    """Return the words of a statement without some of its amounts."""
    text = claim.text
    for one in sorted(some, key=lambda one: -one.start):
        text = text[: one.start - claim.start] + text[one.end - claim.start :]
    return text


def _other_names(pair: Comparison) -> bool:
    """Say whether both name persons, bodies or places and share no name; "European" alone names nobody."""
    named_in = [any(e.kind in HARD and not e.probable for e in c.entities) for c in (pair.claim, pair.evidence)]
    return all(named_in) and not shared_names(names_of(pair.claim), names_of(pair.evidence))


def _plan_against_fact(pair: Comparison) -> bool:
    """Say whether what both tell of one actor is only planned, or possible, in one of the two."""
    same = [
        (mine, theirs)
        for mine in pair.claim.frames
        for theirs in pair.evidence.frames
        if concept(mine.predicate) == concept(theirs.predicate) and named(mine.actors) & named(theirs.actors)
    ]
    return bool(same) and all((mine.modality == "fact") != (theirs.modality == "fact") for mine, theirs in same)


def _other_actor(pair: Comparison) -> bool:
    """Say whether the main predicates have different named actors."""
    main = [_first_with_actors(one) for one in (pair.claim, pair.evidence)]
    if main[0] is None or main[1] is None:
        return False
    names = named(main[0].actors), named(main[1].actors)
    return bool(names[0] and names[1]) and not shared_names(*names)


def _first_with_actors(claim: Claim) -> Frame | None:
    """Return the main predicate, or else the first, that names who does it: not what a relative clause tells."""
    found = [frame for frame in claim.frames if frame.actors]
    return next((frame for frame in found if frame.main), next(iter(found), None))
