"""Written accounts of made-up events in, labelled pairs out: what bears out, speaks against or only stands beside.

A file of accounts has lines of a letter and a statement. `=` begins an event, an empty line the next fact of it. `A` is
one fact in several tellings and `B` the rival fact in several: tellings of one bear each other out, those of the other
speak against them. `W` follows from every `A` and says less; `N` is a neighbour, about the same and yet another matter.
Facts of one event are independent, so their tellings are neighbours too.
"""

import gzip
import hashlib
import random
from collections.abc import Iterable, Iterator
from itertools import permutations, product
from pathlib import Path
from typing import NamedTuple

from rapidfuzz import fuzz, process

from verify.errors import PairError
from verify.training.rows import ACCOUNTS, Label, Row

LICENCE = "Apache-2.0 (written for this project)"
BESIDE = 14  # pairs of a fact with others of its event
AFAR = 4  # pairs of a fact with other events
JOINED = 6  # pairs of a fact with two statements as evidence
AMONG = 60  # statements of other events among which the likest are looked for
LETTERS = "ABWN"
NEEDS = f"a line is '= event', empty, or a letter of {', '.join(LETTERS)} with its statement"
Told = tuple[str, str, Label]


class Fact(NamedTuple):
    """One fact of an event: its tellings, those of its rival, what says less, and its neighbours."""

    tellings: list[str]
    rivals: list[str]
    weaker: list[str]
    neighbours: list[str]


Event = list[Fact]


def read_accounts(path: Path) -> list[Event]:
    """Return the events of a file, gzipped or not; PairError for a line that is none."""
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        return list(_events(lines, path))


def _events(lines: Iterable[str], path: Path) -> Iterator[Event]:
    event: Event = []
    fact = Fact([], [], [], [])
    for number, line in enumerate(lines, 1):
        letter, _, statement = line.strip().partition(" ")
        if letter == "=" or not letter:
            event, fact = _closed(event, fact), Fact([], [], [], [])
            if letter and event:
                yield event
                event = []
        elif letter in LETTERS and statement:
            fact[LETTERS.index(letter)].append(statement.strip())
        else:
            raise PairError(f"{path}:{number}: {line.strip()[:40]!r} is no account; {NEEDS}")
    if event := _closed(event, fact):
        yield event


def _closed(event: Event, fact: Fact) -> Event:
    return [*event, fact] if len(fact.tellings) > 1 else event


def accounts(events: Iterable[Event], seed: int) -> Iterator[Row]:
    """Yield the pairs of all events; those of one event share the first part of their ids."""
    events, chance = list(events), random.Random(seed)
    everything = [statement for event in events for fact in event for statement in fact.tellings + fact.rivals]
    for event in events:
        name = hashlib.sha256("\n".join(event[0].tellings).encode()).hexdigest()[:12]
        told = [pair for fact in event for pair in _of_fact(fact, event, everything, chance)]
        for number, (evidence, claim, label) in enumerate(dict.fromkeys(told)):
            yield Row(f"{name}/{number}", evidence, claim, label, ACCOUNTS, LICENCE)


def _of_fact(fact: Fact, event: Event, everything: list[str], chance: random.Random) -> Iterator[Told]:
    yield from _within(fact, chance)
    yield from _beside(fact, event, chance)
    yield from _joined(fact, event, chance)
    yield from _afar(fact, event, everything, chance)


def _within(fact: Fact, chance: random.Random) -> Iterator[Told]:
    for side in (fact.tellings, fact.rivals):
        yield from ((left, right, Label.SUPPORTS) for left, right in permutations(side, 2))
    for left, right in product(fact.tellings, fact.rivals):
        yield left, right, Label.CONTRADICTS
        yield right, left, Label.CONTRADICTS
    for telling, weaker in product(fact.tellings, fact.weaker):
        yield telling, weaker, Label.SUPPORTS
        yield weaker, telling, Label.NEITHER
    for telling, near in product(fact.tellings, fact.neighbours):
        yield telling, near, Label.NEITHER
        yield near, telling, Label.NEITHER
    for rival, near in product(fact.rivals, fact.neighbours):
        yield (*_either(rival, near, chance), Label.NEITHER)


def _beside(fact: Fact, event: Event, chance: random.Random) -> Iterator[Told]:
    """Yield pairs with the statements of the event's other facts that share most words."""
    others = [one for other in event if other is not fact for one in (*other.tellings, *other.rivals, *other.weaker)]
    own = fact.tellings + fact.rivals
    for _, one in sorted(_alike(own, others), reverse=True)[: 2 * BESIDE : 2]:
        yield (*_either(*one, chance), Label.NEITHER)


def _afar(fact: Fact, event: Event, everything: list[str], chance: random.Random) -> Iterator[Told]:
    here = {one for other in event for one in (*other.tellings, *other.rivals)}
    others = [one for one in chance.sample(everything, min(AMONG, len(everything))) if one not in here]
    for _, one in sorted(_alike(fact.tellings + fact.rivals, others), reverse=True)[:AFAR]:
        yield (*_either(*one, chance), Label.NEITHER)


def _alike(own: list[str], others: list[str]) -> Iterator[tuple[float, tuple[str, str]]]:
    for mine in own:
        found = process.extract(mine, others, scorer=fuzz.token_set_ratio, limit=4)
        yield from ((score, (mine, other)) for other, score, _ in found)


def _joined(fact: Fact, event: Event, chance: random.Random) -> Iterator[Told]:
    """Yield pairs whose evidence is two statements, as an article has them one after the other."""
    others = [one for other in event if other is not fact for one in other.tellings]
    others += fact.neighbours
    asked = [(one, Label.SUPPORTS) for one in fact.tellings] + [(one, Label.CONTRADICTS) for one in fact.rivals]
    asked += [(one, Label.NEITHER) for one in fact.neighbours]
    for _ in range(JOINED if others else 0):
        evidence, (claim, label) = chance.choice(fact.tellings), chance.choice(asked)
        second = chance.choice(others)
        if claim not in (evidence, second):
            yield " ".join(_either(evidence, second, chance)), claim, label


def _either(left: str, right: str, chance: random.Random) -> tuple[str, str]:
    return (left, right) if chance.random() < 0.5 else (right, left)
