"""An empty store in; a store with a large corpus out, made by chance and always the same: for the benchmarks.

100 claims an article, three pieces of evidence a claim, 300 outlets of very unequal size, articles of two years, a
verdict on one claim in a hundred.
"""

import random
from collections.abc import Iterator
from datetime import date, timedelta

from claims.model import Claim, Document
from tests.factory import at, make_claim, make_document, make_evidence, make_flag, make_quantity
from verify import decide
from verify.model import Flag, FlagKind, Relation
from verify.store import Store

WORDS = "port harbour container minister union strike ferry canal dredge quay crane cargo vessel berth freight".split()
TAGS = ("denied", "repeated", "maybe-outdated")
KINDS = [FlagKind.CONTRADICTED] + [FlagKind.CORROBORATED] * 4 + [FlagKind.SINGLE_SOURCE] * 15
RELATIONS = (Relation.CONTRADICTS, Relation.SUPPORTS, Relation.SUPPORTS, Relation.UPDATES)
OUTLETS = [f"Outlet {number}" for number in range(300)]
SHARES = [1 / (place + 3) for place in range(len(OUTLETS))]  # few are read widely
FIRST_DAY, DAYS = date(2024, 1, 1), 730


def fill(store: Store, count: int) -> None:
    """Put the corpus, its flags and some verdicts into the store."""
    chance = random.Random(0)
    everything: list[tuple[Document, Claim]] = []
    for document, claims in articles(count, chance):
        store.save_document(document, claims, fingerprint="1")
        everything += [(document, claim) for claim in claims]
    made = flags(everything, chance)
    store.replace_flags(made, fingerprint="1")
    for minutes, flag in enumerate(chance.sample(made, count // 100)):
        decide.decide(store, flag, "true", reviewer=f"Reviewer {minutes % 5}", at=at(minutes))


def articles(count: int, chance: random.Random) -> Iterator[tuple[Document, list[Claim]]]:
    """Yield one article with its claims after another."""
    for number in range(count // 100):
        sentences = [" ".join(chance.choices(WORDS, k=22)) for _ in range(100)]
        known = {
            "publisher": chance.choices(OUTLETS, SHARES)[0],
            "published": FIRST_DAY + timedelta(chance.randrange(DAYS)),
        }
        document = make_document(f"article{number:05}.txt", "\n".join(sentences), **known)
        start, claims = 0, []
        for sentence in sentences:
            speaker = f"Speaker {chance.randrange(2000)}" if chance.random() < 0.6 else None
            quantities = (make_quantity(),) if chance.random() < 0.4 else ()
            claims.append(make_claim(document, start, start + len(sentence), speaker=speaker, quantities=quantities))
            start += len(sentence) + 1
        yield document, claims


def flags(everything: list[tuple[Document, Claim]], chance: random.Random) -> list[Flag]:
    """Return a flag for each claim."""
    made = []
    for document, claim in everything:
        others = chance.choices(everything, k=3)
        evidence = tuple(
            make_evidence(claim, other, chance.choice(RELATIONS), origin=told_by.publisher) for told_by, other in others
        )
        tags = tuple(tag for tag in TAGS if chance.random() < 0.1)
        fields = {"origin": document.publisher, "evidence": evidence, "tags": tags}
        made.append(make_flag(claim, chance.choice(KINDS), outlets=chance.randrange(1, 4), origins=1, **fields))
    return made
