"""How many, how much: amounts of the same counted thing, equal, compatible or different."""

from collections.abc import Iterator, Sequence
from itertools import chain

from claims.lexicon.concepts import concept
from claims.lexicon.parts import HARMS
from claims.lexicon.running import CUMULATIVE
from claims.model import Claim, Frame, Quantity, Span
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
from verify.compare.counted import role_of
from verify.compare.measures import one_coin, one_measure, other_measure
from verify.compare.parts import of_a_part, other_harm
from verify.compare.steps import other_step
from verify.compare.tolls import harm_of, one_event
from verify.compare.values import (
    JOB,
    ROUNDING,
    amounts_of,
    bounds,
    compatible,
    half_of_last_digit,
    is_figure,
    may_be_one,
    measure,
    middle,
    same_unit,
    stated,
    unit_of,
)
from verify.model import Finding, Relation

SAME_MATTER = 0.62  # cosine of two contexts below which equal units count different things
INSIDE = 0.25  # enough for the running figures of one story: its dead, its costs
SAME_STATEMENT = 0.75  # enough where the parse does not say what the amount is an amount of
ONE_STATEMENT = 0.85  # enough even where the verbs differ
SLIGHTLY = 1.000001  # more than half of a digit, and not by how a computer reckons
TELLING = 21.0  # smaller figures are met by chance


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


def same_count(pair: Comparison) -> Finding | None:
    """Both count, in one story, as many in the same part: 12 dead, 90 aboard, 400 on strike, in whatever words."""
    for mine, theirs in _comparable(pair) if pair.one_story else ():
        parts = {role_of(*side) or harm_of(*side) for side in _sides(pair, mine, theirs)}
        if len(parts) == 1 and None not in parts and is_figure(mine) and middle(mine) == middle(theirs):
            text = f"Both count as many in the same part: {mine.text} here, {theirs.text} there."
            return _finding("same_count", Relation.SUPPORTS, text, pair, mine, theirs)
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
            if compatible(mine, theirs) and middle(mine) != middle(theirs) and not is_of_another(pair, mine, theirs):
                text = f"A running figure: {mine.text} here, {theirs.text} there."
                return _finding("amounts_grow", Relation.UPDATES, text, pair, mine, theirs)
    return None


def amounts_differ(pair: Comparison) -> Finding | None:
    """Both count the same thing of the same matter, and the amounts cannot both be true."""
    pairs = list(_comparable(pair))
    if any(compatible(mine, theirs) for mine, theirs in pairs) or is_other_kind(pair):
        return None  # another amount may be a part of it
    for mine, theirs in pairs:
        if is_of_another(pair, mine, theirs) or _plan_and_fact(pair, mine, theirs):
            continue
        text = f"The amounts differ: {mine.text} here, {theirs.text} there."
        return _finding("amounts_differ", Relation.CONTRADICTS, text, pair, mine, theirs)
    return None


def _plan_and_fact(pair: Comparison, mine: Quantity, theirs: Quantity) -> bool:
    """Say whether one amount is of what is planned or expected, and the other of what was."""
    told = _governing(mine, pair.claim), _governing(theirs, pair.evidence)
    if not all(told) or (told[0][0].modality == "planned") == (told[1][0].modality == "planned"):
        return False
    then = pair.evidence if told[0][0].modality == "planned" else pair.claim
    one_verb = concept(told[0][0].predicate) == concept(told[1][0].predicate)
    return one_verb or any(period.precision == "year" for period in then.periods)


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
            alike = unit_of(mine) == unit_of(theirs) if unit_of(mine) else False
            if not (alike or one_coin(mine, theirs)) or _is_other(pair, mine, theirs):
                continue
            if same and alike and _same_measure(mine, theirs, pair) or inside and _one_running(mine, theirs, pair):
                yield mine, theirs


def _is_other(pair: Comparison, mine: Quantity, theirs: Quantity) -> bool:
    return other_step(pair, mine, theirs) or other_measure(pair, mine, theirs)


def _one_running(mine: Quantity, theirs: Quantity, pair: Comparison) -> bool:
    """Say whether both are the running figure of one story: of the dead, of the missing, of what it costs."""
    if not (_only(mine, pair.claim) and _only(theirs, pair.evidence)):
        return False
    if one_measure(pair, mine, theirs) or _in_one_role(pair, mine, theirs):
        return True
    sides, counted = _sides(pair, mine, theirs), HARMS | {JOB}
    what = [[f for f in _measured(*side) if concept(f.predicate) in counted] for side in sides]
    return one_event(pair) and _one_happening(pair, *what) or _is_of_one_actor(pair, mine, theirs)


def _in_one_role(pair: Comparison, mine: Quantity, theirs: Quantity) -> bool:
    """Say whether in one story both count those aboard, or on strike, in whatever words."""
    roles = {role_of(*side) for side in _sides(pair, mine, theirs)}
    return pair.one_story and len(roles) == 1 and None not in roles


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


def only_near(pair: Comparison) -> bool:
    """Say whether a number of the claim is in the evidence as another alone, for which no rounding takes it."""
    for mine in stated(pair.claim):
        alike = [other for other in stated(pair.evidence) if same_unit(mine, other) and compatible(mine, other)]
        if alike and all(_rounds_otherwise(mine, other) for other in alike):
            return True
    return False


def _rounds_otherwise(mine: Quantity, other: Quantity) -> bool:
    """Say whether two figures, of which one is rough, lie further apart than half of its last digit."""
    rough = [one.value for one in (mine, other) if one.approximation == "~" and one.value is not None]
    plain = all(one.value is not None and one.base is None and one.same_as is None for one in (mine, other))
    if not rough or not plain or mine.unit != other.unit:
        return False
    return abs((mine.value or 0.0) - (other.value or 0.0)) > max(map(half_of_last_digit, rough)) * SLIGHTLY


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


def is_of_another(pair: Comparison, mine: Quantity, theirs: Quantity) -> bool:
    """Say whether one amount is of a part of what the other counts, or one of the dead and the other of the hurt."""
    predicates = [[frame.predicate for frame in one.frames] for one in (pair.claim, pair.evidence)]
    return of_a_part(pair, mine, theirs, (middle(mine), middle(theirs))) or other_harm(*predicates)


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


