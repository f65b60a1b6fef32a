"""What a denial denies, and what it only tells beside that: through the real pipeline."""

import pytest

from claims.lexicon.concepts import concept
from claims.model import Claim, Stance
from tests.verify.compared import claims_in, links
from verify.compare.base import Comparison
from verify.compare.denied import denied
from verify.compare.polarity import one_is_denied
from verify.model import Finding, Link, Relation
from verify.weighing.barred import barred

BRAKE = "Lorvane denied that a brake had been loosened before the crash that injured nine riders in Pelt."
FERRY = "Lorvane denied that the pilot was asleep when the ferry struck a pier in Pelt."
FIRED = "Lorvane denied that it dismissed Rosa Quint because she wrote letters to the regulator."
KNEW = "The firm Norvik, which runs the pier in Aske, denied that it had known of any rust."
SIGNED = "Transport minister Odd Ruud denied on Friday that he had approved the sale of the ferry pier in Aske."
LADEN = "Lorvane denied on Monday that the barge Ottilie was overloaded when it sank off Pelt last Friday."
RIGGED = "Governor Tilda Hask rigged a tender for a bridge, auditor Ben Orly said."


def findings(left: str, right: str) -> list[Finding]:
    """Return what is found against each other in two articles of a sentence or two."""
    return [f for link in links(left, right) for f in link.findings if f.relation is Relation.CONTRADICTS]


def denial_in(text: str) -> Claim:
    """Return the denial that a sentence tells."""
    return next(one for one in claims_in(text, "denial.txt") if one.stance is Stance.DENIED)


@pytest.mark.parametrize(
    ("denial", "statement", "against"),
    [
        (BRAKE, "Nine riders were injured in the crash in Pelt.", False),
        (BRAKE, "A brake of the tram was loosened before the crash in Pelt, inspectors said.", True),
        (FERRY, "A ferry struck a pier in Pelt.", False),
        (FIRED, "Rosa Quint wrote letters to the regulator.", False),
        (LADEN, "Some nine riders died as the barge Ottilie sank off Pelt on Friday, divers said.", False),
        (LADEN, "The barge Ottilie was overloaded when it sank off Pelt, divers said.", True),
        ("Lorvane denied that the barge failed a test in May.", "The barge passed a test in May, papers show.", False),
        (RIGGED, "Governor Tilda Hask denied that she had rigged a tender for a bridge.", True),
        (RIGGED, "Governor Tilda Hask denied rigging a tender for a bridge.", True),
        (RIGGED, "Governor Tilda Hask denied rigging a vote on the school.", False),
        (KNEW, "Norvik knew of rust in the pier since May, the diver Tone Lie said.", True),
        (KNEW, "Norvik knew of the strike in the harbour of Aske since May, the diver Tone Lie said.", False),
        (KNEW, "Aske council knew of rust in the pier since May, the diver Tone Lie said.", False),
        (SIGNED, "Transport minister Odd Ruud said on Monday that he had approved the sale of the ferry pier.", True),
        (SIGNED, "The sale of the ferry pier in Aske will begin on 1 May.", False),
        ("Hask denied rigging a tender for a bridge.", "Hask denied that she had rigged a tender for a bridge.", False),
    ],
)  # fmt: skip
def test_only_what_is_denied_is_contradicted(denial: str, statement: str, against: bool) -> None:
    assert bool(findings(denial, statement)) == against
    assert bool(findings(statement, denial)) == against


@pytest.mark.parametrize(
    ("text", "part", "beside"),
    [
        (BRAKE, ("brake", "loosen"), ("crash", "injure", "rider")),
        ("Ben Orly denied any role in the blast that hurt riders.", ("role", "blast"), ("hurt", "rider")),
    ],
)  # fmt: skip
def test_a_clause_below_the_denied_one_stands_beside_it(
    text: str, part: tuple[str, ...], beside: tuple[str, ...]
) -> None:
    what = denied(denial_in(text))
    assert set(map(concept, part)) <= set(what.part)
    assert set(map(concept, beside)) <= set(what.beside)


def test_a_clause_cut_off_a_denial_is_nobodys_denial() -> None:
    stances = [(one.text, one.stance) for one in claims_in(FIRED, "denial.txt")]
    assert ("she wrote letters to the regulator", Stance.ASSERTED) in [(text.strip("."), was) for text, was in stances]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Nine riders were injured in Pelt.", {"beside_denial"}),
        ("Lorvane denied that a brake was worn.", {"both_denied"}),
        ("A brake was loosened in Pelt.", set()),
    ],
)
def test_no_model_holds_against_a_denial_what_it_takes_for_granted(text: str, codes: set[str]) -> None:
    pair = Comparison(denial_in(BRAKE), claims_in(text, "other.txt")[-1], 0.8, lambda a, b: 0.8)
    bars = barred(pair, Link(claim_id="a", evidence_id="b", relation=Relation.NEITHER))
    assert {bar.code for bar in bars if bar.relation is Relation.CONTRADICTS} == codes


ASKED = "Ferrant denied that he asked Croy to drop the inquiry into Marsh."
FIRED_ON = "The ministry denied that soldiers had fired on the crowd in Korba."


@pytest.mark.parametrize(
    ("denial", "statement", "against"),
    [
        (ASKED, "Ferrant asked Croy to drop the inquiry into Marsh, two keepers and a donor told the zoo.", True),
        (
            ASKED,
            "The zoo lost its licence, four donors, two elephants and most of its keepers in the months after Ferrant "
            "asked Croy to drop the inquiry into Marsh.",
            False,
        ),
        (FIRED_ON, "Soldiers fired on the crowd in Korba for some minutes, residents said.", True),
        (FIRED_ON, "The crowd in Korba had gathered after soldiers fired two cooks, residents said.", False),
    ],
)  # fmt: skip
def test_a_denial_contradicts_what_tells_the_deed_and_not_what_touches_it(
    denial: str, statement: str, against: bool
) -> None:
    mine, theirs = claims_in(denial, "denial.txt")[0], claims_in(statement, "other.txt")[0]
    pairs = [Comparison(*two, 0.6, lambda a, b: 0.6, True) for two in ((mine, theirs), (theirs, mine))]
    assert [one_is_denied(pair) is not None for pair in pairs] == [against, against]
