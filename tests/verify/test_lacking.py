"""Evidence that lacks what a claim is about makes no support, or is named as covering it in part."""

from datetime import date
from itertools import permutations

import pytest

from claims.extract import extract
from claims.model import Claim
from tests.factory import make_document, make_finding
from tests.verify.compared import meaning
from verify.compare.base import Comparison
from verify.compare.periods import is_of_then
from verify.compare.reasons import is_wider, other_reason
from verify.flag import flag_claims
from verify.flagging.partly import IN_PART
from verify.flagging.pieces import alone
from verify.model import Flag, FlagKind, Link, Relation
from verify.relate import relate
from verify.weighing.barred import barred


def read(text: str, name: str = "a.txt") -> Claim:
    """Return the first statement of a text."""
    return next(c for c in extract(make_document(name, text, publisher=name)) if not c.passed_over)


def pair(claim: str, evidence: str) -> Comparison:
    """Return two statements as the rules compare them."""
    return Comparison(read(claim), read(evidence, "b.txt"), 0.9, meaning)


def related(found: Comparison) -> Link:
    """Return what the evidence of a pair does to its claim."""
    return relate(found.claim, found.evidence, found.similarity, meaning)


@pytest.mark.parametrize(
    ("claim", "evidence", "other"),
    [
        ("Rask was sacked over his harbour letters.", "Rask was sacked weeks after his letters came out.", True),
        ("Rask was sacked over his harbour letters.", "Rask was sacked for breaking the rules of the port.", True),
        ("Rask was sacked over his harbour letters.", "Rask was sacked because of the letters.", False),
        ("Rask was sacked over his harbour letters.", "Rask was sacked on Monday.", False),
        ("Rask was sacked on Monday.", "Rask was sacked over his harbour letters.", False),
    ],
)
def test_what_came_after_is_no_reason(claim: str, evidence: str, *, other: bool) -> None:
    found = pair(claim, evidence)
    assert other_reason(found) is other
    if other:
        assert related(found).relation is Relation.NEITHER
        assert "other_reason" in {bar.code for bar in barred(found, related(found))}


@pytest.mark.parametrize(
    ("claim", "evidence", "wider"),
    [
        ("Two thirds of both councils must agree to the toll.", "Two-thirds of the town council must agree.", True),
        ("Two thirds of both councils must agree to the toll.", "Each council must agree to the toll.", False),
        ("Two thirds of both councils must agree to the toll.", "The town council and the county must agree.", False),
        ("Both mayors and governors must agree to the toll.", "The governors must agree to the toll.", False),
        ("Both doubted tolls, and both had doubts of the quay.", "The governor doubted the quay.", False),
        ("Both mayors must agree to the toll.", "Tove Berg must agree to it, as Odd Rask must.", False),
        ("The council must agree to the toll.", "Both councils must agree to the toll.", False),
    ],
)
def test_what_is_said_of_one_is_not_said_of_both(claim: str, evidence: str, *, wider: bool) -> None:
    found = pair(claim, evidence)
    assert is_wider(found) is wider
    assert ("wider" in {bar.code for bar in barred(found, related(found))}) is wider


@pytest.mark.parametrize(
    ("claim", "evidence", "negated"),
    [
        ("The quay at Osk will not open before May, its builder said.", "A new quay at Osk is to open in March.", True),
        ("A new quay at Osk is to open in March.", "The quay at Osk will not open before May.", True),
        ("Rask refused to leave the port.", "Rask kept on refusing to leave.", False),
        ("The quay at Osk did not open.", "The quay at Osk will not open.", False),
    ],
)
def test_what_is_in_the_negative_in_one_alone_is_no_support(claim: str, evidence: str, *, negated: bool) -> None:
    found = pair(claim, evidence)
    link = Link(claim_id=found.claim.id, evidence_id=found.evidence.id, relation=Relation.NEITHER)
    assert ((Relation.SUPPORTS, "negated") in {(bar.relation, bar.code) for bar in barred(found, link)}) is negated


def test_what_was_so_then_is_no_support_for_what_is_so_now() -> None:
    then = "At the time, Lund was one of four pilots who meant to leave the port."
    assert is_of_then(pair("Lund is leaving the port.", then))
    assert not is_of_then(pair("Lund meant to leave the port in May.", then))
    assert not is_of_then(pair("Lund is leaving the port.", "Lund left the port on Friday."))


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        ("The strike was not a strike of Lund's making.", "It was not Rask's strike.", Relation.NEITHER),
        ("Halmsund is a port of Lund's making.", "Halmsund is a port that the county needs.", Relation.NEITHER),
        ("Halmsund is a port of Lund's making.", "Halmsund is a port of Berta Lund's making.", Relation.SUPPORTS),
    ],
)
def test_a_thing_of_one_is_not_that_thing_of_another(one: str, other: str, relation: Relation) -> None:
    assert related(pair(one, other)).relation is relation


PIECES = [
    ("Lund showed the permit, which was the usual paper in winter.", "which was the usual paper in winter"),
    ("Rask lost his post despite the advice of an inspector.", "despite the advice of an inspector"),
    ("The crate for Lund was found in a northern sorting depot.", "in a northern sorting depot"),
    ("The plan would lower tolls, open the quay and widen muddy lanes.", "widen muddy lanes"),
    ("Berg led the charge against the permit.", "led the charge"),
    ("Berg denied the permit to every pilot.", "every pilot"),
    ("Berg is the only pilot who has the permit.", "the only"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "piece"), PIECES)
def test_a_piece_that_nothing_covers_is_named(text: str, piece: str) -> None:
    there = "Lund Rask Berg permit pilot post crate found plan lower toll open quay"
    words = {word for one in there.split() for word in (one.casefold(), f"{one.casefold()}s")}
    assert piece in [one.rstrip(".") for one in alone(text, words, [there])]
    assert not list(alone(there, words, [there]))


def test_who_is_called_the_first_elsewhere_too_is_no_piece() -> None:
    assert not list(alone("Berg is the only pilot.", set(), ["The only pilot is Berg."]))


def votes(first: str, second: str) -> list[Flag]:
    """Return the flags of two articles on one vote, whose last statements give the same tally."""
    articles = [
        make_document(f"{name}.txt", text, publisher=name, published=date(2026, 3, 5))
        for name, text in (("a", first), ("b", second))
    ]
    claims = [c for one in articles for c in extract(one) if not c.passed_over]
    tallies = [c for c in claims if "214" in c.text]
    finding = relate(tallies[0], tallies[1], 0.8, meaning).findings
    links = [
        Link(claim_id=one.id, evidence_id=two.id, relation=Relation.SUPPORTS, findings=finding, similarity=0.8)
        for one, two in permutations(tallies)
    ]
    flags = flag_claims(claims, links, {one.id: one for one in articles})
    return [flag for flag in flags if "214" in flag.claim.text]


def test_one_tally_of_two_days_contradicts_the_day_and_supports_the_tally() -> None:
    named, bare = votes(
        "On Wednesday, the council voted 214-180 for the toll on lorries.",
        "The toll on lorries was debated and passed on Tuesday. It passed in a 214-180 vote.",
    )
    assert (named.kind, bare.kind) == (FlagKind.CONTRADICTED, FlagKind.CORROBORATED)
    named, _ = votes(
        "On Tuesday, the council voted 214-180 for the toll on lorries.",
        "The toll on lorries was debated and passed on Tuesday. It passed in a 214-180 vote.",
    )
    assert named.kind is FlagKind.CORROBORATED


def test_a_flag_names_the_clause_that_stands_alone() -> None:
    articles = [
        make_document("a.txt", "Hill Freight closed the Halmsund tunnel despite the protests of a driver."),
        make_document("b.txt", "The Halmsund tunnel was closed by Hill Freight."),
    ]
    claims = [next(c for c in extract(one) if not c.passed_over) for one in articles]
    links = [relate(one, two, 0.9, meaning) for one, two in permutations(claims)]
    long, short = flag_claims(claims, links, {one.id: one for one in articles})
    assert long.kind is FlagKind.CORROBORATED and IN_PART in long.tags and IN_PART not in short.tags
    assert "“despite the protests of a driver”" in long.notes[0]


def test_a_headline_goes_back_to_whoever_says_it_right_below() -> None:
    letter = "Odd Rask said on Monday that Hill Freight has shut the Halmsund tunnel."
    lead = "Lorries queue for miles.\n\nOdd Rask said that Hill Freight shut the tunnel on Monday."
    articles = [
        make_document("a.txt", letter, publisher="A"),
        make_document("b.txt", f"Hill Freight Shut Halmsund Tunnel\n\n{lead}", publisher="B"),
    ]
    claims = [c for one in articles for c in extract(one)]
    mine = next(c for c in claims if c.document == "a.txt" and c.speaker)
    headline = next(c for c in claims if c.document == "b.txt" and c.start == 0)
    why = (make_finding("same_meaning", Relation.SUPPORTS),)
    link = Link(claim_id=mine.id, evidence_id=headline.id, relation=Relation.SUPPORTS, findings=why, similarity=0.9)
    told = {one.id: one for one in articles}
    (flag,) = (one for one in flag_claims(claims, [link], told) if one.claim == mine)
    assert flag.kind is FlagKind.SINGLE_SOURCE
    assert "the headline sums up what Odd Rask says" in flag.evidence[0].joined
    unsaid = [c for c in claims if not (c.document == "b.txt" and c.speaker)]
    (flag,) = (one for one in flag_claims(unsaid, [link], told) if one.claim == mine)
    assert flag.kind is FlagKind.CORROBORATED
