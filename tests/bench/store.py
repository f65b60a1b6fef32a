"""What the queue costs in a large store: `python -m tests.bench.store [CLAIMS [DATABASE]]`.

100,000 claims in a new SQLite file, unless told otherwise. The corpus is made by chance, always the same: 100 claims an
article, three pieces of evidence a claim. Printed for each view: milliseconds for the first page of 50 flags, the next
one, and all counts of the filters, as medians of five.
"""

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from claims.model import Claim
from tests.factory import at, make_claim, make_document, make_evidence, make_flag, make_quantity
from verify import decide
from verify.model import Flag, FlagKind
from verify.store import FlagFilter, Sort, Store

WORDS = "port harbour container minister union strike ferry canal dredge quay crane cargo vessel berth freight".split()
TAGS = ("denied", "repeated", "maybe-outdated")
KINDS = [FlagKind.CONTRADICTED] + [FlagKind.CORROBORATED] * 4 + [FlagKind.SINGLE_SOURCE] * 15
VIEWS: tuple[dict[str, Any], ...] = (
    {},
    {"flag": FlagKind.CONTRADICTED},
    {"flag": FlagKind.CONTRADICTED, "has_numbers": True, "reviewed": False},
    {"has_numbers": True},
    {"reviewed": False},
    {"speaker": "Speaker 7"},
    {"tag": "denied"},
    {"text": "Harbour"},
    {"text": "no such words"},
)


def articles(count: int, chance: random.Random) -> Iterator[list[Claim]]:
    """Yield the claims of one article after another."""
    for number in range(count // 100):
        sentences = [" ".join(chance.choices(WORDS, k=22)) for _ in range(100)]
        document = make_document(f"article{number:05}.txt", "\n".join(sentences))
        start, claims = 0, []
        for sentence in sentences:
            speaker = f"Speaker {chance.randrange(2000)}" if chance.random() < 0.6 else None
            quantities = (make_quantity(),) if chance.random() < 0.4 else ()
            claims.append(make_claim(document, start, start + len(sentence), speaker=speaker, quantities=quantities))
            start += len(sentence) + 1
        yield claims


def flags(claims: list[Claim], chance: random.Random) -> list[Flag]:
    """Return a flag for each claim."""
    made = []
    for claim in claims:
        evidence = tuple(make_evidence(claim, other) for other in chance.choices(claims, k=3))
        tags = tuple(tag for tag in TAGS if chance.random() < 0.1)
        made.append(make_flag(claim, chance.choice(KINDS), evidence=evidence, tags=tags))
    return made


def fill(store: Store, count: int) -> None:
    """Put the corpus, its flags and some verdicts into the store."""
    chance = random.Random(0)
    everything: list[Claim] = []
    for claims in articles(count, chance):
        text = "\n".join(claim.text for claim in claims)
        store.save_document(make_document(claims[0].document, text), claims, fingerprint="1")
        everything += claims
    made = flags(everything, chance)
    written = seconds(partial(store.replace_flags, made, fingerprint="1"))
    say(f"{count} flags with {3 * count} links written in {written:.1f} s")
    decided = chance.sample(made, count // 100)
    given = seconds(lambda: give(store, decided))
    say(f"{len(decided)} verdicts, {1000 * given / len(decided):.1f} ms each")


def give(store: Store, decided: list[Flag]) -> None:
    """Give a verdict on each flag."""
    for minutes, flag in enumerate(decided):
        decide.decide(store, flag, "true", reviewer=f"Reviewer {minutes % 5}", at=at(minutes))


def measure(store: Store) -> None:
    """Print a line for each view and order."""
    for asked in VIEWS:
        for sort in Sort:
            view = FlagFilter(**asked, sort=sort)
            after = store.page(view, limit=50).next
            first = median(partial(store.page, view, limit=50))
            following = median(partial(store.page, view, limit=50, after=after)) if after else 0.0
            say(f"{first:8.1f} {following:8.1f}           {sort:9} {asked}")
        counts = median(partial(store.facets, FlagFilter(**asked)))
        say(f"                  {counts:8.1f}  counts    {asked}")


def seconds(act: Callable[[], object]) -> float:
    """Return how long an act takes."""
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


def median(act: Callable[[], object]) -> float:
    """Return the milliseconds an act takes, as the median of five."""
    return 1000 * statistics.median(seconds(act) for _ in range(5))


def say(line: str) -> None:
    """Print a line at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main(count: int = 100_000, where: str = "") -> None:
    """Fill a store and measure it."""
    with tempfile.TemporaryDirectory() as folder, Store.open(where or Path(folder) / "bench.db") as store:
        fill(store, count)
        say("   first     next    counts")
        measure(store)


if __name__ == "__main__":
    main(*(int(word) if word.isdigit() else word for word in sys.argv[1:]))  # type: ignore[arg-type]
