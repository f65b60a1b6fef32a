"""Unusual wording: what is out of keeping with everything else, and what only looks so."""

import random
import re
from collections.abc import Sequence

import pytest

from claims.extract import extract
from claims.model import Claim, Phrase
from tests.factory import make_claim, make_document
from verify.flag import UNUSUAL, flag_claims
from verify.flagging import english
from verify.flagging.english import English
from verify.flagging.unusual import information, unusual
from verify.model import FlagKind

PHRASE = re.compile(r"(\w+) (cranes?|ships?|talks)")
ENGLISH = English(
    counts={"crane": 3_000_000, "cranes": 2_000_000, "glass": 9_000_000, "tall": 9_000_000, "odd": 8_000_000},
    after={
        "glass": frozenset({"door", "window", "house"}),
        "tall": frozenset({"door", "window", "house"}),
        "yellow": frozenset({"cranes", "door", "window"}),
        "very": frozenset({"tall", "odd"}),
    },
)
USUAL = [
    "Three cranes were set up on the quay",
    "The new cranes of the port stand still",
    "Two cranes fell into the sea on Monday",
    "The cranes were bought from a yard abroad",
]


def said(texts: Sequence[str]) -> list[Claim]:
    """Return a claim a text, each in an article of its own."""
    return [_claim(f"{number}.txt", text) for number, text in enumerate(texts)]


def _claim(name: str, text: str) -> Claim:
    found = [Phrase(modifier=m[1], head=m[2].rstrip("s"), start=m.start(), end=m.end()) for m in PHRASE.finditer(text)]
    terms = [re.sub("(?<!s)s$", "", word) for word in re.findall(r"[a-z]+", text.lower())]
    return make_claim(make_document(name, text), phrases=tuple(found), terms=tuple(terms))


def marked(texts: Sequence[str]) -> list[str]:
    """Return the texts that are marked."""
    claims = said(texts)
    found = unusual(claims, ENGLISH)
    return [claim.text for claim in claims if claim.id in found]


def test_a_kind_that_nothing_else_is_of_is_marked_with_its_reason() -> None:
    odd = "The port put up glass cranes"
    claims = said([*USUAL, odd])
    assert unusual(claims, ENGLISH) == {
        claims[-1].id: "“glass cranes” stands only here: “crane” is in 5 statements of 5 articles (5 per million words "
        "of English), “glass” in no other (9 per million), and the two are no frequent pair of English"
    }


@pytest.mark.parametrize(
    ("texts", "why"),
    [
        ([*USUAL[:2], "The port put up glass cranes"], "too little is known of cranes"),
        ([*USUAL, "The port put up glass cranes", "Its glass roof broke"], "the word stands elsewhere too"),
        ([*USUAL, "The port put up tall cranes"], "the word is a matter of degree"),
        ([*USUAL, "The port put up yellow cranes"], "English knows the pair"),
        ([*USUAL, "The port put up plastic cranes"], "English at large does not know the word"),
        ([*USUAL, "The port put up glass ships"], "the corpus is not about ships"),
    ],
)
def test_what_only_looks_so_is_not_marked(texts: list[str], why: str) -> None:
    assert marked(texts) == [], why


def test_one_article_alone_knows_too_little() -> None:
    document = make_document(text=". ".join([*USUAL, "The port put up glass cranes"]))
    claims = [claim.model_copy(update={"document_id": document.id}) for claim in said(document.text.split(". "))]
    assert unusual(claims, ENGLISH) == {}


def test_a_statement_that_several_articles_carry_counts_once() -> None:
    odd = "The port put up glass cranes"
    claims = [*said([*USUAL, odd]), _claim("copy.txt", odd + " ")]
    assert set(unusual(claims, ENGLISH)) == {claims[-2].id, claims[-1].id}


def test_the_order_of_claims_tells_nothing() -> None:
    claims = said([*USUAL, "The port put up glass cranes"])
    shuffled = random.Random(7).sample(claims, len(claims))
    assert unusual(shuffled, ENGLISH) == unusual(claims, ENGLISH)


@pytest.mark.parametrize(("named", "per_million", "bits"), [(1, 1.0, 19.93), (4, 1.0, 17.93), (4, 1000.0, 7.97)])
def test_information_is_less_the_commoner_a_word_and_the_more_there_is(
    named: int, per_million: float, bits: float
) -> None:
    assert information(named, per_million) == pytest.approx(bits, abs=0.01)


def test_only_single_sources_are_marked() -> None:
    claims = said([*USUAL, "The port put up glass cranes"])
    documents = {claim.document_id: make_document(claim.document, claim.text) for claim in claims}
    flags = flag_claims(claims, [], documents, None, {claims[-1].id: "because"})
    assert [(flag.tags, flag.notes) for flag in flags] == [*[((), ())] * 4, ((UNUSUAL,), ("because",))]
    assert flags[-1].kind is FlagKind.SINGLE_SOURCE
    assert flags[-1].to_row()["notes"] == ["because"]


# --- English at large


@pytest.mark.parametrize(
    ("first", "second", "paired"),
    [("ballistic", "missile", True), ("peace", "talks", True), ("wooden", "missile", False), ("", "", False)],
)
def test_frequent_pairs_of_english_are_known(first: str, second: str, paired: bool) -> None:
    assert english.load().pairs([first], [second]) is paired


def test_words_of_degree_frequency_and_company_are_known() -> None:
    known = english.load()
    assert [known.is_gradable(word) for word in ("dangerous", "ballistic", "wooden")] == [True, False, False]
    assert known.frequency(["the"]) > 20_000 > known.frequency(["missile"]) > 1 > known.frequency(["no such word"])
    assert known.company(["wooden"]) > 3 > known.company(["no such word"]) == 0


def test_phrases_of_real_articles_are_marked() -> None:
    told = [
        "The army fired missiles at the bridge. Two missiles missed it.",
        "Missiles hit the depot near the bridge on Monday. The missiles came from a ship.",
        "The ship brought more missiles to the port.",
        "Soldiers carried wooden missiles to the depot.",
    ]
    claims = [claim for i, text in enumerate(told) for claim in extract(make_document(f"{i}.txt", text))]
    (reason,) = unusual(claims, english.load()).values()
    assert reason.startswith("“wooden missiles” stands only here: “missile” is in 6 statements of 4 articles (8 per ")
