"""What is corroborated in part is marked, and the words that stand nowhere else are named."""

import pytest

from claims.extract import extract
from tests.factory import make_document
from tests.verify.compared import meaning
from verify.compare.base import Comparison, finding
from verify.flag import flag_claims
from verify.flagging.partly import IN_PART
from verify.model import Flag, FlagKind, Link, Relation
from verify.relate import relate
from verify.weighing.join import MAIN

SHORT = "Hill Freight closed the Halmsund tunnel."
LONG = (
    "Hill Freight closed the Halmsund tunnel, the last crossing for lorries, after inspectors found rusted cables "
    "and a cracked ceiling."
)


def flags(left: str, right: str) -> list[Flag]:
    """Return the flags of the first statements of two outlets' articles."""
    articles = [make_document(f"{p}.txt", text, publisher=p) for p, text in zip("ab", (left, right), strict=True)]
    claims = [next(c for c in extract(one) if not c.passed_over) for one in articles]
    pairs = ((claims[0], claims[1]), (claims[1], claims[0]))
    links = [relate(one, other, meaning(one.restated, other.restated), meaning) for one, other in pairs]
    return flag_claims(claims, links, {one.id: one for one in articles})


def test_the_words_that_no_evidence_has_are_named() -> None:
    long, short = flags(LONG, SHORT)
    assert [flag.kind for flag in (long, short)] == [FlagKind.CORROBORATED] * 2
    assert IN_PART in long.tags
    (note,) = long.notes
    assert "inspectors" in note and "rusted" in note
    assert "tunnel" not in note and "Halmsund" not in note
    assert (short.tags, short.notes) == ((), ())


@pytest.mark.parametrize(("code", "words"), [(MAIN, ["rusted"]), ("model_supports", [])])
def test_where_a_model_reads_it_in_the_main_one_word_is_named_too(code: str, words: list[str]) -> None:
    articles = [
        make_document("a.txt", "Hill Freight closed the rusted tunnel at Halmsund.", publisher="a"),
        make_document("b.txt", SHORT, publisher="b"),
    ]
    claim, other = (next(c for c in extract(one) if not c.passed_over) for one in articles)
    pair = Comparison(claim, other, 0.9, meaning)
    made = finding(code, Relation.SUPPORTS, "The relation model reads it.", pair, values=(claim.text, other.text))
    link = Link(claim_id=claim.id, evidence_id=other.id, relation=Relation.SUPPORTS, similarity=0.9, findings=(made,))
    flag = flag_claims([claim, other], [link], {one.id: one for one in articles})[0]
    assert flag.kind is FlagKind.CORROBORATED
    assert (IN_PART in flag.tags) is bool(words)
    assert all(word in flag.notes[0] for word in words)


def test_what_is_said_in_other_forms_of_the_same_words_is_no_part() -> None:
    for flag in flags(SHORT, "The Halmsund tunnel was closed by Hill Freight."):
        assert IN_PART not in flag.tags


def test_an_amount_that_no_evidence_has_is_named_and_an_order_of_size_is_none() -> None:
    many = "Hill Freight dismissed {} at the Halmsund tunnel on Friday."
    short = "Drivers at the Halmsund tunnel were dismissed by Hill Freight."
    counted, bare = flags(many.format("170 drivers"), short)
    assert (counted.kind, counted.tags) == (FlagKind.CORROBORATED, (IN_PART,))
    assert "170 drivers" in counted.notes[0]
    assert bare.tags == ()
    assert IN_PART not in flags(many.format("dozens of drivers"), short)[0].tags


def test_a_figure_beyond_its_rounding_bears_nothing_out_and_a_rounded_one_is_not_named() -> None:
    one = "Hill Freight paid {} for the Halmsund tunnel."
    other = "The Halmsund tunnel cost Hill Freight, which paid {}."
    apart, _ = flags(one.format("about $3.5 billion"), other.format("about $3.6 billion"))
    assert (apart.kind, apart.evidence) == (FlagKind.SINGLE_SOURCE, ())
    for left, right in (("about $4 billion", "$3.96 billion"), ("$3.5 billion", "about $3.5 billion")):
        flag, _ = flags(one.format(left), other.format(right))
        assert (flag.kind, flag.notes) == (FlagKind.CORROBORATED, ())


def test_a_shortened_word_is_the_word() -> None:
    long = "Representative Tove Berg, a Republican of Minnesota, closed the Halmsund tunnel after a week of complaints."
    flag, _ = flags(long, "Rep. Tove Berg (R-Minn.) closed the Halmsund tunnel.")
    assert flag.kind is FlagKind.CORROBORATED
    assert not any(word in note for note in flag.notes for word in ("Representative", "Republican", "Minnesota"))


def test_an_amount_that_agrees_in_other_words_and_little_words_are_not_named() -> None:
    left = "Hill Freight closed the Halmsund tunnel about two miles behind those most other carriers use."
    flag, _ = flags(left, "Hill Freight closed the Halmsund tunnel some 3 km behind the port.")
    assert (flag.kind, flag.notes) == (FlagKind.CORROBORATED, ())
