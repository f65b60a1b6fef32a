"""How many, how much: amounts of the same counted thing, equal, compatible or different."""

import re
from collections.abc import Iterator, Sequence

from claims.lexicon.concepts import concept
from claims.model import BaseAmount, Claim, Frame, Quantity, Span
from claims.stems import stem
from verify.compare.base import Comparison, finding, names_of, other_party, shared_names, telling, things
from verify.model import Finding, Relation

SAME_MATTER = 0.62  # cosine of two contexts below which equal units count different things
SAME_STATEMENT = 0.75  # enough where the parse does not say what the amount is an amount of
ONE_STATEMENT = 0.85  # enough even where the verbs differ
ROUNDING = 0.05  # "about 20,000" and 21,000 are one figure; no rounding to the last digit takes more, "10" is not 14
# "none of the 40 million", "rather than 12": an amount that is named to say that it is not so.
CONTRAST = re.compile(
    r"(?i)\b(?:none of|not|instead of|rather than|as opposed to|compared (?:with|to)|unlike|short of|down from|up from)"
    r"(?: (?:the|some|about|just|only|its|their|an? (?:\w+ )?))?\W*$"
)
Bounds = tuple[float, float]


def amounts_agree(pair: Comparison) -> Finding | None:
    """Both give the same amount of the same thing, within what "about", "at least" or a range leave open."""
    for mine, theirs in _comparable(pair):
        if mine.value is not None and compatible(mine, theirs):
            text = f"The amounts agree: {mine.text} here, {theirs.text} there."
            return _finding("amounts_agree", Relation.SUPPORTS, text, pair, mine, theirs)
    return None


def amounts_differ(pair: Comparison) -> Finding | None:
    """Both count the same thing of the same matter, and the amounts cannot both be true."""
    pairs = list(_comparable(pair))
    if any(compatible(mine, theirs) for mine, theirs in pairs):
        return None  # another amount may be a part of it
    for mine, theirs in pairs:
        text = f"The amounts differ: {mine.text} here, {theirs.text} there."
        return _finding("amounts_differ", Relation.CONTRADICTS, text, pair, mine, theirs)
    return None


def _finding(code: str, relation: Relation, text: str, pair: Comparison, mine: Quantity, theirs: Quantity) -> Finding:
    spans = Span(start=mine.start, end=mine.end), Span(start=theirs.start, end=theirs.end)
    return finding(code, relation, text, pair, values=(mine.text, theirs.text), spans=spans)


def _comparable(pair: Comparison) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield amounts of one counted thing in two statements about one matter; one unit used twice is not comparable."""
    if pair.similarity < SAME_MATTER or not same_matter(pair):
        return
    for mine in stated(pair.claim):
        for theirs in stated(pair.evidence):
            if unit_of(mine) and unit_of(mine) == unit_of(theirs) and _same_measure(mine, theirs, pair):
                yield mine, theirs


def _same_measure(mine: Quantity, theirs: Quantity, pair: Comparison) -> bool:
    """Say whether both amounts are of one thing that happens: people killed are not people injured."""
    if not (_only(mine, pair.claim) and _only(theirs, pair.evidence)):
        return False
    what = _measured(mine, pair.claim), _measured(theirs, pair.evidence)
    if all(what):
        return _one_happening(pair, *what)
    near = _governing(mine, pair.claim), _governing(theirs, pair.evidence)
    if unit_of(mine).isupper() and pair.similarity < ONE_STATEMENT:  # money: what was asked for is not what was granted
        return _one_happening(pair, *near)
    if not all(near):
        return pair.similarity >= SAME_STATEMENT
    return pair.similarity >= SAME_STATEMENT and _may_be_told_of_one(pair, near[0][0], near[1][0])


def _one_happening(pair: Comparison, ours: Sequence[Frame], others: Sequence[Frame]) -> bool:
    """Say whether the same is told of one party, as a fact in both or in neither."""
    return any(
        concept(mine.predicate) == concept(theirs.predicate) and _may_be_told_of_one(pair, mine, theirs)
        for mine in ours
        for theirs in others
    )


def _may_be_told_of_one(pair: Comparison, mine: Frame, theirs: Frame) -> bool:
    """Say whether neither another party nor a plan speaks against it: what a plan would cut is not what was cut."""
    return (mine.modality == "fact") == (theirs.modality == "fact") and not other_party(pair, mine, theirs)


def _measured(quantity: Quantity, claim: Claim) -> tuple[Frame, ...]:
    """Return the frames that the counted thing takes part in."""
    unit = unit_of(quantity)
    return tuple(f for f in claim.frames if unit in {concept(w) for w in (*f.actors, *f.objects, *f.topic)})


def _governing(quantity: Quantity, claim: Claim) -> tuple[Frame, ...]:
    """Return the frame that stands nearest before an amount."""
    before = [f for f in claim.frames if f.start <= quantity.start]
    return tuple(sorted(before, key=lambda f: f.start)[-1:])


def other_amounts(pair: Comparison) -> bool:
    """Say whether both count one thing, and the amounts cannot both be true."""
    mine, theirs = ({unit_of(q): q for q in stated(c)} for c in (pair.claim, pair.evidence))
    return any(not compatible(mine[u], theirs[u]) for u in mine.keys() & theirs.keys())


def same_matter(pair: Comparison) -> bool:
    """Say whether two statements share what happens and, where both name somebody, a name.

    Two telling words will do, or one among three words of any kind where the statements are near in meaning.
    """
    words = [tuple(f.predicate for f in c.frames) + c.terms for c in (pair.claim, pair.evidence)]
    tell, share = telling(words[0]) & telling(words[1]), things(words[0]) & things(words[1])
    names = names_of(pair.claim), names_of(pair.evidence)
    if all(names) and not shared_names(*names):
        return False
    return len(tell) >= 2 or (len(tell) == 1 and len(share) >= 3 and pair.similarity >= SAME_STATEMENT)


def _only(quantity: Quantity, claim: Claim) -> bool:
    return sum(unit_of(q) == unit_of(quantity) for q in stated(claim)) == 1


def stated(claim: Claim) -> Iterator[Quantity]:
    """Yield the amounts that a claim gives for true; what one is in another currency it is roughly, for rates move."""
    for quantity in claim.quantities:
        if CONTRAST.search(claim.text[: quantity.start - claim.start]):
            continue
        rough = quantity.same_as is not None and quantity.approximation == "="
        yield quantity.model_copy(update={"approximation": "~"}) if rough else quantity


def amounts_of(claim: Claim) -> list[list[Quantity]]:
    """Return the amounts of a claim, each in all currencies that it is given in."""
    ways: dict[int, list[Quantity]] = {}
    for quantity in stated(claim):
        ways.setdefault(quantity.start if quantity.same_as is None else quantity.same_as, []).append(quantity)
    return list(ways.values())


def unit_of(quantity: Quantity) -> str:
    """Return what is counted, in normal form: the concept of the noun, or the currency code or base unit."""
    unit = measure(quantity).unit or ""
    return unit if unit.isupper() else concept(stem(unit.split()[-1])) if unit else ""


def measure(quantity: Quantity) -> Quantity | BaseAmount:
    """Return the amount in base units where it is a measure, as written where it is not."""
    return quantity.base or quantity


def bounds(quantity: Quantity) -> Bounds:
    """Return the least and the greatest value that the words allow."""
    value = measure(quantity).value
    low, high = (value if end is None else end for end in (measure(quantity).low, measure(quantity).high))
    if quantity.approximation == "≥":
        return low if low is not None else float("-inf"), float("inf")
    if quantity.approximation == "≤":
        return float("-inf"), high if high is not None else float("inf")
    if low is None or high is None:
        return float("-inf"), float("inf")
    slack = ROUNDING * max(abs(low), abs(high)) if quantity.approximation == "~" else 0.0
    return low - slack, high + slack


def compatible(left: Quantity, right: Quantity) -> bool:
    """Say whether one number can satisfy both; a figure rounded to its last written digit counts as equal."""
    (low, high), (other_low, other_high) = bounds(left), bounds(right)
    if low <= other_high and other_low <= high:
        return True
    exact, rounded = measure(left).value, measure(right).value
    return _rounds_to(exact, rounded) or _rounds_to(rounded, exact)


def _rounds_to(exact: float | None, rounded: float | None) -> bool:
    """Say whether `rounded`, a figure of at most two digits and zeros, is `exact` rounded to its last digit."""
    if exact is None or rounded is None or not rounded or rounded < 100:
        return False
    step = 1.0
    while rounded % (step * 10) == 0:
        step *= 10
    return rounded / step < 100 and step > 1 and abs(exact - rounded) <= min(step / 2, ROUNDING * rounded)
