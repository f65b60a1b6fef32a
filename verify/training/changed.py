"""Sentences in, labelled pairs out: each sentence against itself with one thing changed, so that the label is known.

The sentences are evidence texts of sets whose licence allows it (mostly Wikipedia, CC BY-SA). A changed number, month,
place, word or polarity contradicts; a rounded number, a date without its day and a part of the sentence follow from
it; something added, or another sentence of the same subject, is neither.
"""

import random
import re
from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from rapidfuzz import fuzz

from claims.nlp import load
from verify.training.events import MONTHS, PLACES, STATES
from verify.training.pool import Base, Changed, Pool, one, put
from verify.training.reworded import (
    figure_in_words,
    other_maker,
    other_people,
    other_wider_time,
    other_word,
    wider_time,
)  # fmt: skip
from verify.training.rows import Label, Row

NUMBER = re.compile(
    r"(?<![\w.,$€£/-])\d{1,3}(?:,\d{3})+(?![\d,.])\b|(?<![\w.,$€£/:–-])\d+(?:\.\d+)?(?![\w,:/–-]|\.\d| \d)"
)
COUNT = re.compile(rf"{NUMBER.pattern}(?= (?:[a-z-]+ ){{0,2}}[a-z-]+s\b)")
DAY = re.compile(rf"\b({'|'.join(MONTHS)}) (\d{{1,2}}), (\d{{4}})\b|\b(\d{{1,2}}) ({'|'.join(MONTHS)}) (\d{{4}})\b")
MONTH = re.compile(rf"\b({'|'.join(m for m in MONTHS if m != 'May')})\b")
AUXILIARY = re.compile(r"\b(is|are|was|were|has|have|had|will|would|could|can)\b(?! (?:been|being)\b)")
NOT = re.compile(r"\b(is|are|was|were|has|have|had|will|would|could|can|did|does|do) not\b")
YEAR = re.compile(r"^(1[5-9]\d\d|20[0-3]\d)$")
QUALIFIED = re.compile(
    r"([Ff]rom|'s|[Aa]pproximately|than|about|over|least|most|nearly|to|and|the|-|No\.|number|Route|age|aged|of) $"
)
STANDS = r"(?: and|\.| on| in|, (?:where|and|the))"  # behind a place that a sentence is not about the parts of
WHOLE = re.compile(r"^[A-Z].*[\w)]{4,}\.$")
ALIKE = 60  # percent of like words, from which two sentences may say the same
LEAST = 15  # a count below it is hardly ever rounded
SHORTEST, LONGEST = 8, 40  # words of a sentence that is worth changing


def sentences(rows: Iterable[Row], count: int, seed: int) -> Pool:
    """Return up to `count` different sentences from the evidence of `rows`, with their places."""
    chance = random.Random(seed)
    found = {s: row.licence for row in rows for s in re.split(r"(?<=[a-z)]\.) (?=[A-Z])", row.evidence)}
    texts = [t for t in found if SHORTEST <= len(t.split()) <= LONGEST and WHOLE.match(t)]
    texts = chance.sample(texts, min(count, len(texts)))
    docs = load().pipe(texts, batch_size=64)
    places = (tuple(dict.fromkeys(e.text for e in d.ents if e.label_ == "GPE")) for d in docs)
    return Pool([Base(t, named, found[t]) for t, named in zip(texts, places, strict=True)], chance)


def other_number(base: Base, pool: Pool) -> Changed:
    """Another number, plainly not an approximation."""
    if DAY.search(base.text) or not (found := one(NUMBER, base.text, pool)):
        return None
    return put(base.text, found, _other(found[0], pool)), Label.CONTRADICTS


def _other(written: str, pool: Pool) -> str:
    value = float(written.replace(",", ""))
    if YEAR.match(written):
        return str(int(value) + pool.chance.choice([-21, -12, -7, -4, -3, -2, -1, 1, 2, 3, 5, 8]))
    if value <= 10:
        return str(pool.chance.choice([n for n in range(1, 13) if n != value]))
    changed = value * pool.chance.choice([0.1, 0.4, 0.6, 0.7, 1.4, 1.7, 2, 3, 10])
    return f"{round(changed):,}" if "." not in written else f"{changed:.1f}"


def rounded_number(base: Base, pool: Pool) -> Changed:
    """A wording of the number that follows from it."""
    if (counted := _counted(base, pool)) is None:
        return None
    found, value, size = counted
    low, high = int(value // size * size), int(value // size * size + size)
    if value == low:
        return put(base.text, found, f"at least {found[0]}"), Label.SUPPORTS
    near = float(f"{value:.2g}")
    words = [f"more than {low:,}", f"over {low:,}", f"fewer than {high:,}", f"between {low:,} and {high:,}"]
    words += [f"about {near:,.0f}", f"nearly {near:,.0f}"] if near != value and near == int(near) else []
    return put(base.text, found, pool.chance.choice(words)), Label.SUPPORTS


def beyond_number(base: Base, pool: Pool) -> Changed:
    """A bound that leaves no room for the number."""
    if (counted := _counted(base, pool)) is None:
        return None
    found, value, size = counted
    above, below = int(value // size * size + 2 * size), max(5, int(value // size * size - size / 2))
    words = [f"more than {above:,}", f"at least {above:,}", f"fewer than {below:,}", f"less than {below:,}"]
    return put(base.text, found, pool.chance.choice(words)), Label.CONTRADICTS


def _counted(base: Base, pool: Pool) -> tuple[re.Match[str], float, int] | None:
    """Return a number that counts something and that nothing bounds already, its value and its magnitude."""
    found = one(COUNT, base.text, pool)
    if not found or YEAR.match(found[0]) or DAY.search(base.text) or QUALIFIED.search(base.text[: found.start()]):
        return None
    value = float(found[0].replace(",", ""))
    return (found, value, 10 ** (len(str(int(value))) - 1)) if value >= LEAST else None


def other_month(base: Base, pool: Pool) -> Changed:
    """Another month."""
    if not (found := one(MONTH, base.text, pool)):
        return None
    return put(base.text, found, pool.chance.choice([m for m in MONTHS if m != found[0]])), Label.CONTRADICTS


def less_of_the_date(base: Base, pool: Pool) -> Changed:
    """The date without its day: on August 29, 1947 becomes in August 1947."""
    if not (found := one(DAY, base.text, pool)) or not base.text[: found.start()].endswith(" on "):
        return None
    month, year = (found[1], found[3]) if found[1] else (found[5], found[6])
    when = pool.chance.choice([f"in {month} {year}", f"in {year}"])
    return f"{base.text[: found.start() - 3]}{when}{base.text[found.end() :]}", Label.SUPPORTS


def other_place(base: Base, pool: Pool) -> Changed:
    """Another place after "in": where something is or happened."""
    found = [p for p in base.places if re.search(rf" in {re.escape(p)}{STANDS}", base.text)]
    if not found:
        return None
    place = pool.chance.choice(found)
    other = pool.chance.choice([p for p in PLACES + STATES if p not in base.text])
    return base.text.replace(f" in {place}", f" in {other}", 1), Label.CONTRADICTS


def negated(base: Base, pool: Pool) -> Changed:
    """The first predicate with a "not" put in, or taken out."""
    if found := NOT.search(base.text):
        return (put(base.text, found, found[1]), Label.CONTRADICTS) if found[1] not in ("did", "does", "do") else None
    found = AUXILIARY.search(base.text)
    if not found or re.search(r",|\b(that|which|who|when)\b", base.text[: found.start()]):
        return None
    return put(base.text, found, f"{found[0]} not"), Label.CONTRADICTS


def part(base: Base, pool: Pool) -> Changed:
    """The sentence without what follows its last comma or "and"."""
    cut = re.search(r"^([^,;]{30,}?)(?:,? and (?:was|is|has|had|were)|, (?:but|while)) .*\.$", base.text)
    return (f"{cut[1]}.", Label.SUPPORTS) if cut and cut[1].count("(") == cut[1].count(")") else None


def more_than_is_said(base: Base, pool: Pool) -> Changed:
    """The sentence with the end of another one added."""
    other = pool.chance.choice(pool.bases).text
    tail = re.search(r",? and (?:was|is|has|had|were) .{12,}$|, (?:which|while|with) .{12,}$", other)
    if not tail or other == base.text:
        return None
    return f"{base.text[:-1]}{tail[0]}", Label.NEITHER


def same_subject(base: Base, pool: Pool) -> Changed:
    """Another sentence that begins with the same words."""
    start = " ".join(base.text.split()[:2])
    others = [
        b.text for b in pool.bases if b.text.startswith(start) and fuzz.token_set_ratio(b.text, base.text) < ALIKE
    ]
    return (pool.chance.choice(others), Label.NEITHER) if others and start.split()[0] not in PLAIN else None


PLAIN = frozenset("The A An In It He She They This On At For As However After During His Her Its".split())
KINDS: dict[Callable[[Base, Pool], Changed], float] = {
    other_number: 0.2, rounded_number: 1, beyond_number: 0.4, other_month: 0.1, less_of_the_date: 1, other_place: 0.4,
    negated: 0.1, part: 0.5, more_than_is_said: 0.12, same_subject: 0.3, figure_in_words: 0.5, other_word: 0.25,
    other_people: 0.3, other_maker: 0.4, wider_time: 0.35, other_wider_time: 0.35,
}  # how often a kind is tried: what hardly ever fits is always tried  # fmt: skip
MOST = 2  # pairs of one sentence


def changed(pool: Pool) -> Iterator[Row]:
    """Yield up to two pairs for each sentence."""
    for number, base in enumerate(pool.bases):
        kinds = [kind for kind, share in KINDS.items() if pool.chance.random() < share]
        pool.chance.shuffle(kinds)
        made = ((kind, found) for kind in kinds if (found := kind(base, pool)))
        for kind, (claim, label) in islice(made, MOST):
            licence = f"{base.licence}, changed: {kind.__name__}"
            yield Row(f"changed-{number}-{kind.__name__}", base.text, claim, label, "made", licence)
