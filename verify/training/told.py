"""Nothing in, labelled pairs out: two tellings of one event of `events.py`, equal, compatible, other or at odds.

The label is known because both sentences are made from values: an amount with its approximation, a place, a day, who
acts, whether it is done, planned or denied. Every kind of pair is a function here and has its share in `KINDS`.
"""

import random
from collections.abc import Callable, Iterator

from verify.training import amounts
from verify.training.amounts import Wording
from verify.training.events import BODIES, DAYS, EVENTS, MONTHS, PLACES, POSITIONS, SPEAKERS, STATES, Event
from verify.training.rows import Label, Row

Told = tuple[str, str, Label]
DENIALS = ("denied that", "rejected reports that", "dismissed claims that", "said it was not true that")
LICENCE = "Apache-2.0 (made by verify/training/told.py)"


class Scene:
    """An event with its values drawn: the number, and what stands for who, where and when."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.event: Event = chance.choice(EVENTS)
        self.value = amounts.draw(chance, *self.event.amounts)
        if not self.event.unit:
            self.value = max(2.0, float(round(self.value)))
        self.who = chance.choice(BODIES)
        self.where = chance.choice(PLACES if chance.random() < 0.6 else STATES)
        self.when = chance.choice((f"on {chance.choice(DAYS)}", f"in {chance.choice(MONTHS)}"))

    def exactly(self, value: float | None = None) -> Wording:
        """Return the number, or another one, as it is."""
        return amounts.exactly(self.value if value is None else value, self.event.unit, self.chance)

    def loosely(self, value: float | None = None) -> Wording:
        """Return a wording that is true of the number, or of another one, and says less."""
        return amounts.loosely(self.value if value is None else value, self.event.unit, self.chance)

    def other(self) -> float:
        """Return a number that is not the scene's."""
        return amounts.other(self.value, self.event.unit, self.chance)

    def tell(self, forms: tuple[str, ...], amount: Wording | None = None, **other: str) -> str:
        """Return one of the forms with the values in it; `other` replaces where, when or who."""
        values = {"who": self.who, "where": self.where, "when": self.when} | other
        return sentence(self.chance.choice(forms).format(n=(amount or self.exactly()).text, **values))

    def again(self, amount: Wording, **other: str) -> str:
        """Return the event told in any form, sometimes by somebody."""
        return said(self.tell(self.event.forms, amount, **other), self.chance)


def sentence(text: str) -> str:
    """Return the words as a sentence."""
    text = " ".join(text.split())
    return f"{text[:1].upper()}{text[1:]}."


def inner_case(text: str) -> str:
    """Return a sentence as it stands within another."""
    return text if text.startswith(STATES + PLACES) else text[:1].lower() + text[1:]


def said(text: str, chance: random.Random, share: float = 0.3) -> str:
    """Return the sentence, or the same said by somebody."""
    if chance.random() >= share:
        return text
    inner = text.rstrip(".")
    inner = inner_case(inner)
    speaker = chance.choice(SPEAKERS)
    if chance.random() < 0.5:
        return sentence(f"{speaker} said that {inner}")
    return sentence(f"{inner}, {speaker} said")


def same_amount(scene: Scene) -> Told:
    """The same number in other words."""
    return scene.again(scene.exactly()), scene.tell(scene.event.forms), Label.SUPPORTS


def looser_claim(scene: Scene) -> Told:
    """The evidence gives the number, the claim one that follows from it."""
    exact, loose = scene.exactly(), scene.loosely()
    return scene.again(exact), scene.tell(scene.event.forms, loose), Label.SUPPORTS


def tighter_claim(scene: Scene) -> Told:
    """The evidence gives a bound or a range, the claim a number within it: it may be so."""
    loose = next((w for _ in range(9) if scene.value not in (w := scene.loosely())[1:]), None)
    if loose is None:
        return looser_claim(scene)
    near = "about" if loose.high < amounts.ANY and loose.low and loose.high / loose.low < 1.2 else ""
    label = Label.SUPPORTS if near else Label.NEITHER
    return scene.again(loose), scene.tell(scene.event.forms, scene.exactly()), label


def other_amount(scene: Scene) -> Told:
    """Two numbers that are not one."""
    second = scene.exactly(scene.other())
    return scene.again(scene.exactly()), scene.tell(scene.event.forms, second), Label.CONTRADICTS


def out_of_bounds(scene: Scene) -> Told:
    """A bound, a range or an approximation that leaves no room for the other number."""
    for _ in range(20):
        loose = scene.loosely(scene.other())
        exact = scene.exactly()
        if not amounts.fit(loose, exact):
            sides = [loose, exact] if scene.chance.random() < 0.5 else [exact, loose]
            return scene.again(sides[0]), scene.tell(scene.event.forms, sides[1]), Label.CONTRADICTS
    return other_amount(scene)


def within_bounds(scene: Scene) -> Told:
    """Two approximations: the second follows from the first, fits beside it, or does not."""
    first = scene.loosely()
    second = scene.loosely(scene.value if scene.chance.random() < 0.6 else scene.other())
    label = Label.SUPPORTS if amounts.follows(first, second) else Label.NEITHER
    label = label if amounts.fit(first, second) else Label.CONTRADICTS
    return scene.again(first), scene.tell(scene.event.forms, second), label


def other_place(scene: Scene) -> Told:
    """The same kind of event in another place, or on another day: not the same event."""
    if scene.chance.random() < 0.6:
        alike = PLACES if scene.where in PLACES else STATES
        where = scene.chance.choice([p for p in alike if p != scene.where])
        return scene.again(scene.exactly()), scene.tell(scene.event.forms, None, where=where), Label.NEITHER
    when = f"in {scene.chance.choice(MONTHS)} last year"
    second = scene.exactly(scene.other())
    return scene.again(scene.exactly()), scene.tell(scene.event.forms, second, when=when), Label.NEITHER


def opposite(scene: Scene) -> Told:
    """What is told, and its opposite."""
    if not scene.event.opposite:
        return other_amount(scene)
    texts = [scene.again(scene.exactly()), scene.tell(scene.event.opposite)]
    scene.chance.shuffle(texts)
    return texts[0], texts[1], Label.CONTRADICTS


def less_said(scene: Scene) -> Told:
    """The claim leaves out the number, or uses a wider word; the other way round it may be so."""
    if not scene.event.wider:
        return same_amount(scene)
    full, less = scene.again(scene.exactly()), scene.tell(scene.event.wider)
    return (full, less, Label.SUPPORTS) if scene.chance.random() < 0.6 else (less, full, Label.NEITHER)


def only_planned(scene: Scene) -> Told:
    """What is planned, possible or asked for is not done."""
    if not scene.event.plan:
        return other_event(scene)
    return scene.tell(scene.event.plan), scene.tell(scene.event.forms), Label.NEITHER


def denied(scene: Scene) -> Told:
    """A named party denies it: that stands against the claim."""
    told = inner_case(scene.tell(scene.event.forms, scene.exactly()).rstrip("."))
    speaker = scene.chance.choice(SPEAKERS)
    verb = scene.chance.choice(DENIALS)
    return sentence(f"{speaker} {verb} {told}"), scene.tell(scene.event.forms), Label.CONTRADICTS


def no_word(scene: Scene) -> Told:
    """Whether it is so is left open."""
    told = inner_case(scene.tell(scene.event.forms, scene.exactly()).rstrip("."))
    form = scene.chance.choice(
        (
            "{s} would not say whether {t}", "{s} could not confirm that {t}", "it is unclear whether {t}",
            "{s} declined to comment on reports that {t}", "if {t}, there will be an inquiry", "{s} asked whether {t}",
        )  # fmt: skip
    )
    return sentence(form.format(s=scene.chance.choice(SPEAKERS), t=told)), scene.tell(scene.event.forms), Label.NEITHER


def other_event(scene: Scene) -> Told:
    """Two things that happened in one place."""
    second = Scene(scene.chance)
    while second.event is scene.event:
        second = Scene(scene.chance)
    claim = second.tell(second.event.forms, None, where=scene.where, who=scene.who, when=scene.when)
    return scene.again(scene.exactly()), claim, Label.NEITHER


def one_of_several(scene: Scene) -> Told:
    """The evidence tells two things, the claim is about one of them."""
    second = Scene(scene.chance)
    evidence = f"{scene.again(scene.exactly())} {second.again(second.exactly())}"
    if scene.chance.random() < 0.5:
        return evidence, scene.tell(scene.event.forms), Label.SUPPORTS
    wrong = scene.exactly(scene.other())
    return evidence, scene.tell(scene.event.forms, wrong), Label.CONTRADICTS


def positions(scene: Scene) -> Told:
    """Where a state stands, and where it cannot stand at once; another state may."""
    chance = scene.chance
    pair = list(chance.choice(POSITIONS))
    chance.shuffle(pair)
    states = chance.sample(STATES, 2)
    first = said(sentence(pair[0].format(state=states[0])), chance)
    kind = chance.random()
    if kind < 0.5:
        return first, sentence(pair[1].format(state=states[0])), Label.CONTRADICTS
    if kind < 0.75:
        return first, sentence(pair[1].format(state=states[1])), Label.NEITHER
    told = sentence(pair[0].format(state=states[0]))
    return said(told, chance, 1.0), told, Label.SUPPORTS


KINDS: dict[Callable[[Scene], Told], float] = {
    same_amount: 10, looser_claim: 14, tighter_claim: 5, other_amount: 14, out_of_bounds: 12, within_bounds: 6,
    other_place: 9, opposite: 8, less_said: 8, only_planned: 8, denied: 5, no_word: 6, other_event: 4,
    one_of_several: 5, positions: 8,
}  # fmt: skip


def told(count: int, seed: int) -> Iterator[Row]:
    """Yield that many pairs, the same for the same seed."""
    chance = random.Random(seed)
    kinds = list(KINDS)
    for number in range(count):
        kind = chance.choices(kinds, list(KINDS.values()))[0]
        evidence, claim, label = kind(Scene(chance))
        yield Row(f"told-{seed}-{number}", evidence, claim, label, "made", f"{LICENCE}: {kind.__name__}")
