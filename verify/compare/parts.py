"""Part and whole: whether an amount is one of a part of what the other counts, or of another thing altogether.

Twelve dead in one county do not contradict forty dead in all, nor do six children; those who were killed are not those
who were hurt, and who measures among the young measures something else than who measures among all.
"""

import re
from collections.abc import Sequence

from claims.lexicon.concepts import concept
from claims.lexicon.parts import AMONG, HARMS, WHOLE
from claims.model import Claim, Quantity
from claims.stems import stem
from verify.compare.base import Comparison, shared_names

AROUND = 40  # characters beside an amount
NO_KIND = re.compile(r"\d|(?i:^(?:many|more|several|few|other|some|total|new|additional|estimated)$)")


def of_a_part(pair: Comparison, mine: Quantity, theirs: Quantity, values: tuple[float | None, float | None]) -> bool:
    """Say whether the smaller of two amounts is told of a part: of one place, one kind, some among them."""
    if values[0] is None or values[1] is None or values[0] == values[1]:
        return False
    sides = (pair.claim, mine), (pair.evidence, theirs)
    small, large = sides if values[0] < values[1] else sides[::-1]
    if (mine.unit or "") == "percent":
        return bool(_kinds(*small) ^ _kinds(*large)) or _among(*small) != _among(*large)
    if _kinds(*small) - _kinds(*large) or _among(*small) and not _among(*large):
        return True
    return _closer(small[0], large[0], one_story=pair.one_story)


def _kinds(claim: Claim, quantity: Quantity) -> frozenset[str]:
    """Return of what kind the counted things are: "private" for "80 private schools"."""
    last = (quantity.unit or "").split()[-1:]
    inside = [one for one in claim.phrases if one.head.casefold() in {*last, *(word.rstrip("s") for word in last)}]
    return frozenset(concept(one.modifier) for one in inside if not NO_KIND.search(one.modifier))


def _among(claim: Claim, quantity: Quantity) -> bool:
    """Say whether some among others are counted: "41 percent among the young", "12 of them"."""
    near = claim.text[max(0, quantity.start - claim.start - AROUND) : quantity.end - claim.start + AROUND]
    return AMONG.search(near) is not None


def _closer(small: Claim, large: Claim, *, one_story: bool) -> bool:
    """Say whether only the statement of the smaller amount tells a place, or only the other says "worldwide".

    Where both are told of one story, the place is that of the story.
    """
    if WHOLE.search(large.text) and not WHOLE.search(small.text):
        return True
    if one_story:
        return False
    places = [frozenset(e.name for e in one.entities if e.kind == "place" and not e.probable) for one in (small, large)]
    return bool(places[0]) and not places[1] and not _in_words(places[0], large)


def _in_words(places: frozenset[str], claim: Claim) -> bool:
    """Say whether a place stands in a statement that does not take it for one."""
    named = frozenset(e.name for e in claim.entities)
    words = {term.casefold() for term in claim.terms}
    return bool(shared_names(places, named)) or any(set(place.casefold().split()) & words for place in places)


def other_harm(ours: Sequence[str], others: Sequence[str]) -> bool:
    """Say whether the predicates of two statements tell of two kinds of harm, such as the dead and the hurt."""
    mine, theirs = ({concept(stem(word)) for word in words} & HARMS for words in (ours, others))
    return bool(mine and theirs) and not mine & theirs
