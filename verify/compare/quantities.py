"""How many, how much: amounts of the same counted thing, equal, compatible or different."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from claims.lexicon.concepts import concept
from claims.lexicon.parts import HARMS, PEOPLE, VICTIMS
from claims.lexicon.running import CUMULATIVE
from claims.model import BaseAmount, Claim, Frame, Quantity, Span
from claims.stems import stem
from verify.compare.base import (
    Comparison,
    finding,
    names_of,
    near,
    other_party,
    same_actor,
    shared_names,
    telling,
    things,
)
from verify.compare.certainty import is_other_kind
from verify.compare.measures import one_measure, other_measure
from verify.compare.parts import of_a_part, other_harm
from verify.compare.steps import other_step
from verify.compare.tolls import harm_of, one_event, whom
from verify.model import Finding, Relation

SAME_MATTER = 0.62  # cosine of two contexts below which equal units count different things
INSIDE = 0.25  # enough for the running figures of one story: its dead, its costs
JOB = concept("job")
SAME_STATEMENT = 0.75  # enough where the parse does not say what the amount is an amount of
ONE_STATEMENT = 0.85  # enough even where the verbs differ
TELLING = 21.0  # smaller figures are met by chance
ROUNDING = 0.05  # "about 20,000" and 21,000 are one figure; no rounding to the last digit takes more, "10" is not 14
# "none of the 40 million", "rather than 12": an amount that is named to say that it is not so.
CONTRAST = re.compile(
    r"(?i)\b(?:none of|not|instead of|rather than|as opposed to|compared (?:with|to)|unlike|short of|down from|up from)"
    r"(?: (?:the|some|about|just|only|its|their|an? (?:\w+ )?))?\W*$"
)
# "half of the 400", "ten of the 40": how many there were, and not how many it is told of.
OF_ALL = re.compile(
    r"(?i)\b(?:half|thirds?|quarters?|fifths?|tenths?|percent|most|some|many|few|none|dozens|hundreds|thousands|\d[\d,.]*"
    r"|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)"
    r" of (?:the|its|their|all|his|her|our)(?: (?:about|some|roughly|nearly|more than|\w+ed))? $"
)
# How long times are in what they are compared by.
SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800, "fortnight": 1209600}
MONTHS = {"month": 1, "year": 12, "decade": 120, "century": 1200, "centurie": 1200}
FRACTION = re.compile(r"(?i)\b(?:half|halves|thirds?|quarters?|fifths?|tenths?|eighths?|sixths?)\b")
VAGUE = 5.0  # times its least that the most of an amount is that only tells an order of size
Bounds = tuple[float, float]


def amounts_agree(pair: Comparison) -> Finding | None:
    """Both give the same amount of the same thing, within what "about", "at least" or a range leave open."""
    for mine, theirs in _comparable(pair):
        if mine.value is not None and compatible(mine, theirs):
            text = f"The amounts agree: {mine.text} here, {theirs.text} there."
            return _finding("amounts_agree", Relation.SUPPORTS, text, pair, mine, theirs)
    return None


def same_figure(pair: Comparison) -> Finding | None:
    """Both give one figure, and no round one, of one thing that happens: 2,300 were evacuated, about 2,300 were."""
    for mine, theirs in _figures(pair):
        text = f"Both give the same figure of the same thing: {mine.text} here, {theirs.text} there."
        return _finding("amounts_agree", Relation.SUPPORTS, text, pair, mine, theirs)
    return None


def _figures(pair: Comparison) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield amounts of one value that are of one unit and one happening, where the words are too few to tell much."""
    names = names_of(pair.claim), names_of(pair.evidence)
    if pair.similarity < SAME_MATTER or all(names) and not shared_names(*names):
        return
    for mine in stated(pair.claim):
        for theirs in stated(pair.evidence):
            if mine.value is None or mine.value != theirs.value or not _is_telling(mine.value):
                continue
            what = _measured(mine, pair.claim), _measured(theirs, pair.evidence)
            same = _one_happening(pair, *what) or one_measure(pair, mine, theirs)
            if unit_of(mine) and unit_of(mine) == unit_of(theirs) and same:
                yield mine, theirs


def _is_telling(value: float) -> bool:
    """Say whether a figure is not met by chance: 2,300 and 47 are; 12, 100 and 5,000 are everywhere."""
    return value >= TELLING and len(f"{value:.0f}".rstrip("0")) >= 2


def amounts_grow(pair: Comparison) -> Finding | None:
    """Both give the running figure of what can only grow, one as a bound that the other has passed: 2 at least, 7."""
    for mine, theirs in _comparable(pair):
        told = [concept(f.predicate) for side in _sides(pair, mine, theirs) for f in _measured(*side)]
        if CUMULATIVE.intersection(told) and "≥" in {mine.approximation, theirs.approximation}:
            if compatible(mine, theirs) and _middle(mine) != _middle(theirs) and not is_of_another(pair, mine, theirs):
                text = f"A running figure: {mine.text} here, {theirs.text} there."
                return _finding("amounts_grow", Relation.UPDATES, text, pair, mine, theirs)
    return None


def amounts_differ(pair: Comparison) -> Finding | None:
    """Both count the same thing of the same matter, and the amounts cannot both be true."""
    pairs = list(_comparable(pair))
    if any(compatible(mine, theirs) for mine, theirs in pairs) or is_other_kind(pair):
        return None  # another amount may be a part of it
    for mine, theirs in pairs:
        if is_of_another(pair, mine, theirs):
            continue
        text = f"The amounts differ: {mine.text} here, {theirs.text} there."
        return _finding("amounts_differ", Relation.CONTRADICTS, text, pair, mine, theirs)
    return None


def _finding(code: str, relation: Relation, text: str, pair: Comparison, mine: Quantity, theirs: Quantity) -> Finding:
    spans = Span(start=mine.start, end=mine.end), Span(start=theirs.start, end=theirs.end)
    return finding(code, relation, text, pair, values=(mine.text, theirs.text), spans=spans)


def _comparable(pair: Comparison) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield amounts of one counted thing in two statements about one matter; one unit used twice is not comparable."""
    same, inside = pair.similarity >= SAME_MATTER and same_matter(pair), near(pair, SAME_MATTER, INSIDE)
    if not same and not inside:
        return
    for mine in stated(pair.claim):
        for theirs in stated(pair.evidence):
            if not unit_of(mine) or unit_of(mine) != unit_of(theirs) or _is_other(pair, mine, theirs):
                continue
            if same and _same_measure(mine, theirs, pair) or inside and _one_running(mine, theirs, pair):
                yield mine, theirs


def _is_other(pair: Comparison, mine: Quantity, theirs: Quantity) -> bool:
    return other_step(pair, mine, theirs) or other_measure(pair, mine, theirs)


def _one_running(mine: Quantity, theirs: Quantity, pair: Comparison) -> bool:
    """Say whether both are the running figure of one story: of the dead, of the missing, of what it costs."""
    if not (_only(mine, pair.claim) and _only(theirs, pair.evidence)):
        return False
    if one_measure(pair, mine, theirs):
        return True
    sides, counted = _sides(pair, mine, theirs), HARMS | {JOB}
    what = [[f for f in _measured(*side) if concept(f.predicate) in counted] for side in sides]
    return one_event(pair) and _one_happening(pair, *what) or _is_of_one_actor(pair, mine, theirs)


def _is_of_one_actor(pair: Comparison, mine: Quantity, theirs: Quantity) -> bool:
    """Say whether in one story the same one does the same with both amounts: three took 2 million, took 3 million."""
    if not pair.one_story or pair.similarity < SAME_MATTER:
        return False
    ours, others = (_measured(*side) for side in _sides(pair, mine, theirs))
    met = ((one, other) for one in ours for other in others if same_actor(pair, one, other))
    return any(_one_happening(pair, [one], [other]) for one, other in met)


def _sides(pair: Comparison, mine: Quantity, theirs: Quantity) -> tuple[tuple[Quantity, Claim], tuple[Quantity, Claim]]:
    return (mine, pair.claim), (theirs, pair.evidence)


def only_bounded(pair: Comparison) -> bool:
    """Say whether a number of the claim is in the evidence as a bound of another value alone: "45", "at least 32"."""
    for mine in stated(pair.claim):
        alike = [other for other in stated(pair.evidence) if same_unit(mine, other) and compatible(mine, other)]
        if mine.approximation in {"=", "~"} and alike and all(_is_other_bound(mine, other) for other in alike):
            return True
    return False


def _is_other_bound(mine: Quantity, other: Quantity) -> bool:
    value, bound = measure(mine).value, next((end for end in bounds(other) if abs(end) != float("inf")), None)
    if other.approximation not in {"≥", "≤"} or value is None or bound is None:
        return False
    return abs(value - bound) > ROUNDING * abs(value)


def steps_differ(pair: Comparison) -> bool:
    """Say whether an amount of the claim is in the evidence as another end of a change alone: "by 5", "to 5"."""
    for mine in stated(pair.claim):
        alike = [other for other in stated(pair.evidence) if same_unit(mine, other) and compatible(mine, other)]
        if alike and all(other_step(pair, mine, other) for other in alike):
            return True
    return False


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
    """Return the frames that the counted thing takes part in; a death toll tells of who was killed."""
    unit = unit_of(quantity)
    if (harm := harm_of(quantity, claim)) is not None:
        return (Frame(predicate=harm, start=quantity.start, end=quantity.end),)
    parts = ((f, (f.predicate, *f.actors, *f.objects, *f.topic)) for f in claim.frames)
    return tuple(f for f, words in parts if unit in set(map(concept, words)))


def _governing(quantity: Quantity, claim: Claim) -> tuple[Frame, ...]:
    """Return the frame that stands nearest before an amount."""
    before = [f for f in claim.frames if f.start <= quantity.start]
    return tuple(sorted(before, key=lambda f: f.start)[-1:])


def other_amounts(pair: Comparison) -> bool:
    """Say whether both count one thing, and the amounts cannot both be true."""
    mine, theirs = ({unit_of(q): q for q in stated(c)} for c in (pair.claim, pair.evidence))
    return any(not compatible(mine[u], theirs[u]) for u in mine.keys() & theirs.keys())


def lacks_amounts(pair: Comparison) -> bool:
    """Say whether the evidence gives amounts, and none of them, nor their sum, is a number of the claim."""
    mine, theirs = (list(chain.from_iterable(amounts_of(one))) for one in (pair.claim, pair.evidence))
    if not mine or not theirs or any(_may_count_one(one, other) for one in mine for other in theirs):
        return False
    total = sum(other.value or 0.0 for other in theirs)
    return len(theirs) == 1 or not any(one.value == total for one in mine)


def _may_count_one(left: Quantity, right: Quantity) -> bool:
    """Say whether two amounts fit, and are not of two measures: 5 percent is not 5 dollars."""
    measured = [one.base is not None or one.unit == "percent" or unit_of(one).isupper() for one in (left, right)]
    return compatible(left, right) and (same_unit(left, right) or not all(measured))


def shares_amount(pair: Comparison) -> bool:
    """Say whether an amount of the claim, in its unit, may be one of the evidence's."""
    mine, theirs = amounts_of(pair.claim), amounts_of(pair.evidence)
    return any(may_be_one(one, other) for one in mine for other in theirs)


def may_be_one(mine: Sequence[Quantity], theirs: Sequence[Quantity]) -> bool:
    """Say whether two amounts can be one, in any of the currencies that they are given in."""
    return any(same_unit(left, right) and compatible(left, right) for left in mine for right in theirs)


def same_unit(left: Quantity, right: Quantity) -> bool:
    """Say whether two amounts are in one unit, as far as both tell."""
    units = unit_of(left), unit_of(right)
    return units[0] == units[1] or not all(units)


def is_of_another(pair: Comparison, mine: Quantity, theirs: Quantity) -> bool:
    """Say whether one amount is of a part of what the other counts, or one of the dead and the other of the hurt."""
    predicates = [[frame.predicate for frame in one.frames] for one in (pair.claim, pair.evidence)]
    return of_a_part(pair, mine, theirs, (_middle(mine), _middle(theirs))) or other_harm(*predicates)


def _middle(quantity: Quantity) -> float | None:
    amount = measure(quantity)
    return next((one for one in (amount.value, amount.low, amount.high) if one is not None), None)


def same_matter(pair: Comparison) -> bool:
    """Say whether two statements share what happens and, where both name somebody, a name.

    Two telling words will do, or one among three words of any kind where the statements are near in meaning.
    """
    words = [tuple(f.predicate for f in c.frames) + c.terms for c in (pair.claim, pair.evidence)]
    tell, share = telling(words[0]) & telling(words[1]), things(words[0]) & things(words[1])
    names = names_of(pair.claim), names_of(pair.evidence)
    if all(names) and not shared_names(*names):
        return False
    enough = 3 - len(shared_names(*names))
    return len(tell) >= 2 or (len(tell) == 1 and len(share) >= enough and pair.similarity >= SAME_STATEMENT)


def _only(quantity: Quantity, claim: Claim) -> bool:
    harm = harm_of(quantity, claim)  # three were killed and 28 injured: each is told once
    return sum(unit_of(q) == unit_of(quantity) and harm_of(q, claim) == harm for q in stated(claim)) == 1


def stated(claim: Claim) -> Iterator[Quantity]:
    """Yield the amounts that a claim gives for true; what one is in another currency it is roughly, for rates move."""
    for quantity in claim.quantities:
        before = claim.text[: quantity.start - claim.start]
        if CONTRAST.search(before) or OF_ALL.search(before):
            continue
        rough = quantity.same_as is not None and quantity.approximation == "="
        yield quantity.model_copy(update={"approximation": "~"} if rough else _counting(quantity, claim))


def _counting(quantity: Quantity, claim: Claim) -> dict[str, str]:
    """Return whom a number counts where other words say it: people in a toll, employees of whoever employs them."""
    if quantity.unit is None and harm_of(quantity, claim) is not None:
        return {"unit": whom(quantity, claim)}
    employs = any(concept(f.predicate) == JOB and f.start < quantity.start for f in claim.frames if f.main)
    return {"unit": "employees"} if quantity.unit == "people" and employs else {}


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


def counts_people(quantity: Quantity) -> bool:
    """Say whether an amount counts people, of whatever kind."""
    return unit_of(quantity) in PEOPLE | VICTIMS


def measure(quantity: Quantity) -> Quantity | BaseAmount:
    """Return the amount in base units where it is a measure, a time or a share of something, else as written."""
    return quantity.base or _as_time(quantity) or _as_share(quantity) or quantity


def _as_time(quantity: Quantity) -> BaseAmount | None:
    """Return a length of time in seconds, or in months, for no month has a number of seconds of its own."""
    unit = (quantity.unit or "").casefold().removesuffix("s")
    for base, lengths in (("second", SECONDS), ("month", MONTHS)):
        if length := lengths.get(unit):
            value, low, high = (n and n * length for n in (quantity.value, quantity.low, quantity.high))
            return BaseAmount(value=value, low=low, high=high, unit=base)
    return None


def _as_share(quantity: Quantity) -> BaseAmount | None:
    """Return "three quarters of voters" as 75 percent."""
    value = quantity.value
    if value is None or not 0 < value < 1 or not FRACTION.search(quantity.text):
        return None
    slack = 0.0 if quantity.approximation == "=" and (value * 100).is_integer() else ROUNDING * value
    return BaseAmount(value=value * 100, low=(value - slack) * 100, high=(value + slack) * 100, unit="percent")


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


def is_figure(quantity: Quantity) -> bool:
    """Say whether an amount is a number, be it a rough one, and not only an order of size: "billions", "dozens"."""
    low, high = quantity.low, quantity.high
    return quantity.value is not None and not (low and high and high >= VAGUE * low)
