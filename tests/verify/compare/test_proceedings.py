"""What one body looks into is not what another does."""

import pytest

from tests.verify.compared import claims_in, meaning
from verify.compare.base import Comparison
from verify.compare.proceedings import other_proceeding

PANEL = "The ethics committee is investigating Tove Berg over gifts from a builder."


@pytest.mark.parametrize(
    ("right", "other"),
    [
        ("Prosecutors are investigating Tove Berg over gifts from a builder.", True),
        ("The ethics panel's inquiry into gifts that Tove Berg took goes on.", False),
        ("Tove Berg is under investigation over gifts from a builder.", False),
        ("On Friday the police guarded the house of Tove Berg in Lindow.", False),
        ("Prosecutors left the investigation of Tove Berg to the ethics committee.", False),
    ],
)
def test_a_committee_is_not_the_prosecution(right: str, other: bool) -> None:
    claim, evidence = claims_in(PANEL, "left.txt")[0], claims_in(right, "right.txt")[0]
    assert other_proceeding(Comparison(claim, evidence, 0.8, meaning)) == other
    assert other_proceeding(Comparison(evidence, claim, 0.8, meaning)) == other
