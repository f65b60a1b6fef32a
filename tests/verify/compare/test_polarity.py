"""Yes and no: denials, and what neither states nor denies."""

from typing import Any

import pytest

from claims.model import Claim, Entity, Frame, Span, Stance
from tests.factory import make_claim, make_document
from verify.compare.base import Comparison
from verify.compare.polarity import one_is_denied, one_negates


def claim(text: str, *terms: str, **fields: Any) -> Claim:
    """Return the claim of an article of one sentence."""
    return make_claim(make_document(f"{text[:9]}.txt", text), terms=terms, **fields)


def compared(left: Claim, right: Claim) -> Comparison:
    """Return two claims about one matter."""
    return Comparison(left, right, 0.8, lambda a, b: 0.8)


BOARD = (Entity(text="the board", start=0, end=9, kind="body", name="Harbour Board"),)
DENIAL = claim(
    "Any role of the Harbour Board in the blast at the depot",
    *("role", "blast", "depot"),
    stance=Stance.DENIED, speaker="Ada Vale", cue="denied", entities=BOARD,
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("The Harbour Board had a role in the blast at the depot", True),
        ("The law lets families sue for any role that the Harbour Board had in the blast at the depot", False),
        ("The judge asked whether a role of the Harbour Board in the blast at the depot was shown", False),
    ],
)
def test_a_denial_stands_against_what_states_it_and_not_against_what_leaves_it_open(text: str, denied: bool) -> None:
    statement = claim(text, "role", "blast", "depot", entities=BOARD)
    found = one_is_denied(compared(statement, DENIAL)), one_is_denied(compared(DENIAL, statement))
    assert [one is not None for one in found] == [denied, denied]


def test_a_denial_of_this_denies_the_sentence_before_and_nothing_else_that_is_told_of_it() -> None:
    said = "The Harbour Board caused the blast at the depot"
    words, sentence = ("harbour", "board", "caus", "blast", "depot"), Span(start=49, end=70)
    denial = claim(
        f"{said}. Ada Vale denied this.",
        *words,
        restated=said, sentence=sentence, stance=Stance.DENIED, speaker="Ada Vale", cue="denied", entities=BOARD,
    )  # fmt: skip
    assert denial.takes_up_another
    near = Comparison(denial, claim(f"{said}, a judge heard", *words, entities=BOARD), 0.7, lambda a, b: 0.7)
    assert one_is_denied(compared(denial, claim(said, *words, entities=BOARD))) is not None
    assert one_is_denied(near) is None


@pytest.mark.parametrize(("predicate", "against"), [("believ", False), ("close", True)])
def test_what_somebody_believes_and_does_not_believe_are_two_things(predicate: str, against: bool) -> None:
    frames = [Frame(predicate=predicate, actors=("Ada Vale",), negated=negated) for negated in (True, False)]
    pair = [claim(f"{n} the depot", frames=(frame,)) for n, frame in zip(("One", "Two"), frames, strict=True)]
    assert (one_negates(compared(*pair)) is not None) == against
