"""What one article more costs in a large store: `python -m tests.bench.more [CLAIMS]`, 50,000 unless told otherwise.

A corpus is made by chance, always the same: events that three articles tell, each with words and names of its own,
40 statements an article. It is checked from scratch; then an article is added, corrected and taken away, each followed
by a check. Printed are the seconds of each, the share of the check from scratch, and whether the flags are the same.
Reading, the embedding model and relation models are left out: what they cost does not depend on the store. Sentence
vectors are made of the words instead.
"""

import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path
from zlib import crc32

import numpy as np

from claims.model import Claim, Document, Frame
from tests.bench.arguments import reader
from tests.factory import make_claim, make_document, make_entity, make_quantity
from verify.crosscheck import refresh
from verify.embedding import DIMENSIONS, Vectors
from verify.engine.local import LocalEngine
from verify.store import Store

STATEMENTS, TELLING = 40, 3  # of an article, articles of an event
VOCABULARY, OWN, NAMES = 12_000, 60, 8  # words of the language, of an event; names of an event
FIRST_DAY = date(2024, 1, 1)


class Quick(LocalEngine):
    """The engine of a laptop with vectors that are made of the words alone."""

    def embed(self, texts: Sequence[str], progress: Callable[[int], None]) -> Vectors:
        """Return the mean of the words' vectors, which are made by chance."""
        rows = [np.mean([_vector(word) for word in text.casefold().split()], axis=0) for text in texts]
        made = np.asarray(rows, dtype=np.float32).reshape(len(texts), DIMENSIONS)
        unit: Vectors = made / np.maximum(np.linalg.norm(made, axis=1, keepdims=True), 1e-9)
        return unit


@lru_cache(maxsize=1 << 17)
def _vector(word: str) -> Vectors:
    return np.random.default_rng(crc32(word.encode())).standard_normal(DIMENSIONS).astype(np.float32)


def _word(number: int) -> str:
    """Return a word that can be spoken, another one for each number."""
    syllables = [c + v for c in "bdfgklmnprst" for v in "aeiou"]
    found = ""
    while number or not found:
        number, rest = divmod(number, len(syllables))
        found += syllables[rest]
    return f"{found}n"


def _name(chance: random.Random) -> str:
    return f"{_word(chance.randrange(500)).title()} {_word(chance.randrange(5000)).title()}"


def articles(count: int, seed: int = 0) -> Iterator[tuple[Document, list[Claim]]]:
    """Yield articles with statements until there are that many of these."""
    chance = random.Random(seed)
    for number in range(-(-count // STATEMENTS)):
        if number % TELLING == 0:
            words = [_word(int(VOCABULARY * chance.random() ** 2)) for _ in range(OWN)]  # some are in many events
            names = [_name(chance) for _ in range(NAMES)]
            day = FIRST_DAY + timedelta(chance.randrange(700))
        yield _article(f"article{seed}-{number:05}.txt", words, names, day, chance)


def _article(
    name: str, words: Sequence[str], names: Sequence[str], day: date, chance: random.Random
) -> tuple[Document, list[Claim]]:
    told = []
    for _ in range(STATEMENTS):
        who, amount, said = chance.choice(names), chance.randrange(2, 900), chance.sample(words, 9)
        told.append((who, amount, said, f"{who} {said[0]} {amount} {' '.join(said[1:])}."))
    known = {"publisher": f"Outlet {chance.randrange(300)}", "published": day}
    document = make_document(name, "\n".join(text for *_, text in told), **known)
    start, claims = 0, []
    for who, amount, said, text in told:
        number_at = start + len(f"{who} {said[0]} ")
        claims.append(
            make_claim(
                document,
                start,
                start + len(text),
                terms=(said[0], *said[1:]),
                entities=(make_entity(who, start),),
                quantities=(make_quantity(str(amount), float(amount), number_at, unit=said[1]),),
                frames=(Frame(predicate=said[0], verb=said[0], actors=(who,), objects=said[1:3], start=start),),
                speaker=who if chance.random() < 0.3 else None,
            )
        )
        start += len(text) + 1
    return document, claims


def main(count: int) -> None:
    """Print a line for each check."""
    corpus = list(articles(count))
    (more, its), = articles(STATEMENTS, seed=1)
    with tempfile.TemporaryDirectory() as folder:
        with Store.open(Path(folder) / "one.db") as store:
            _save(store, corpus)
            scratch = _check("from scratch", store, None)
            _save(store, [(more, its)])
            _check("one article more", store, scratch)
        with Store.open(Path(folder) / "other.db") as other, Store.open(Path(folder) / "one.db") as store:
            _save(other, [*corpus, (more, its)])
            _check("from scratch, with it", other, scratch)
            _say(f"the same flags: {_flags(store) == _flags(other)}")
            corrected = more.model_copy(update={"published": FIRST_DAY})
            store.save_document(corrected, its, fingerprint="2")
            _check("its date corrected", store, scratch)
            store.remove_document(more.name)
            _check("taken away again", store, scratch)


def _save(store: Store, corpus: Sequence[tuple[Document, list[Claim]]]) -> None:
    for document, claims in corpus:
        store.save_document(document, claims, fingerprint="1")


def _check(what: str, store: Store, scratch: float | None) -> float:
    start, busy = time.perf_counter(), time.process_time()
    pairs = refresh(store, engine=Quick()).pairs
    spent, busy = time.perf_counter() - start, time.process_time() - busy
    share = f", {spent / scratch:6.1%} of from scratch" if scratch else ""
    _say(f"{what:22} {spent:8.2f} s (processor {busy:.2f} s), {pairs} pairs compared{share}")
    return spent


def _flags(store: Store) -> list[str]:
    return [flag.model_dump_json() for flag in store.iter_flags()]


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    arguments = reader(__doc__)
    arguments.add_argument("claims", nargs="?", type=int, default=50_000)
    main(arguments.parse_args().claims)
