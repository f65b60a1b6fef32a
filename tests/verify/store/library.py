"""A made-up corpus with flags of every kind, always the same, for the tests of the queue."""

import random
from datetime import date

from claims.model import Claim, Document
from tests.factory import make_claim, make_document, make_evidence, make_finding, make_flag, make_quantity
from verify.model import Finding, Flag, FlagKind, OriginKind, Relation

TAGS = ("denied", "repeated", "maybe-outdated")
SPEAKERS = (None, "harbour master", "Æsa Ødegård", "100%_sure")
SENTENCES = (
    "The port handled 1,200 containers.",
    "ÉCLAIR sales rose by 5% in the Straße district.",
    "A path C:\\ports\\new was given.",
    "Under_scored words stand here.",
    "Nothing   happened\tat the quay.",
)
RELATIONS = (Relation.SUPPORTS, Relation.CONTRADICTS)
CODES = ("amounts_differ", "same_words", "one_negates")


def findings(chance: random.Random) -> tuple[Finding, ...]:
    """Return up to two findings."""
    return tuple(make_finding(chance.choice(CODES), chance.choice(RELATIONS)) for _ in range(chance.randint(0, 2)))


SOURCES = ("", "the union", "Port Authority")


def corpus(seed: int = 4) -> tuple[list[tuple[Document, list[Claim]]], list[Flag]]:
    """Return some articles and their flags, by chance but always the same."""
    chance = random.Random(seed)
    articles = []
    for number in range(6):
        sentences = [f"{chance.choice(SENTENCES)} {place}" for place in range(chance.randint(5, 12))]
        day = chance.choice((None, date(2025, 3, 1), date(2025, 3, 2), date(2024, 12, 31)))
        document = make_document(f"{'aBé'[number % 3]}{number}.txt", "\n".join(sentences), published=day)
        starts = [sum(len(sentence) + 1 for sentence in sentences[:place]) for place in range(len(sentences))]
        claims = [
            make_claim(
                document,
                start,
                start + len(sentence),
                speaker=chance.choice(SPEAKERS),
                quantities=(make_quantity(),) if chance.random() < 0.4 else (),
            )
            for start, sentence in zip(starts, sentences, strict=True)
        ]
        articles.append((document, claims))
    everything = [claim for _, claims in articles for claim in claims]
    flags = [
        make_flag(
            claim,
            chance.choice(list(FlagKind)),
            tags=tuple(chance.sample(TAGS, chance.randint(0, 2))),
            origins=chance.randint(1, 3),
            outlets=chance.randint(1, 4),
            origin_kind=chance.choice((None, *OriginKind)),
            origin=chance.choice(SOURCES),
            evidence=tuple(
                make_evidence(
                    claim,
                    chance.choice(everything),
                    chance.choice(RELATIONS),
                    findings=findings(chance),
                    origin=chance.choice(SOURCES),
                )  # fmt: skip
                for _ in range(chance.randint(0, 3))
            ),
        )
        for claim in everything
    ]
    return articles, flags


ARTICLES, FLAGS = corpus()
PUBLISHED = {document.name: document.published for document, _ in ARTICLES}
DECIDED = random.Random(5).sample(FLAGS, 14)
