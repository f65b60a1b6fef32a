"""A denial of "this" or "the claim" denies what the sentence before it says."""

import pytest

from claims.model import Stance
from tests.claims.conftest import Extracted

SAID = "Tolvar Steel knew of the cracks in March, said Anna Holm. "
DENIED = [
    "The firm's spokesman Olav Berg rejected this.",
    "Olav Berg, who owns the firm, denied it on Friday.",
    "Olav Berg disputed that.",
    "Olav Berg called it a lie.",
    "Olav Berg dismissed the claim as false.",
    "Olav Berg dismissed it as nonsense.",
    "Olav Berg denied the allegation.",
    "Olav Berg denied this, saying the firm saw 3 boats.",
]
OTHERS = [  # nothing tells by itself what is denied, or nothing is
    ("The council wants a wall. ", "Olav Berg rejected this."),
    ("The judge accused Olav Berg of theft. ", "Berg denied it."),
    ("Anna Holm said the gate stood open and two guards slept. ", "Olav Berg denied this."),
    (SAID, "Olav Berg denied the charges against him."),
    (SAID, "Olav Berg did not deny this."),
    (SAID, "Olav Berg rejected it."),
    (SAID, "Olav Berg called it a boat."),
]


@pytest.mark.parametrize("denial", DENIED)
def test_what_was_said_is_denied(claims_of: Extracted, denial: str) -> None:
    said, denied = claims_of(SAID + denial)[:2]
    assert (said.speaker, said.stance) == ("Anna Holm", Stance.REPORTED)
    assert (denied.speaker, denied.stance) == ("Olav Berg", Stance.DENIED)
    assert denied.restated == said.restated == "Tolvar Steel knew of the cracks in March"
    assert denied.text.startswith(said.text) and denial.partition(", saying")[0].rstrip(".") in denied.text


@pytest.mark.parametrize(("before", "denial"), OTHERS)
def test_what_nobody_can_tell_stays_as_it_is(claims_of: Extracted, before: str, denial: str) -> None:
    claims = claims_of(before + denial)
    assert not any(claim.start < len(before) < claim.end for claim in claims)


def test_a_denial_of_nothing_is_passed_over(claims_of: Extracted) -> None:
    assert not [claim for claim in claims_of("Olav Berg denied this.") if claim.check_worthy]
