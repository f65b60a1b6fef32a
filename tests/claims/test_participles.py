"""A participle behind a comma is told of the subject where the subject does it, and stays where another may."""

import pytest

from tests.claims.conftest import Extracted


def test_what_the_subject_does_is_told_of_it(claims_of: Extracted) -> None:
    told = [claim.restated for claim in claims_of("The abbot closed the mill on Monday, calling it a danger.")]
    assert "The abbot called it a danger" in told


@pytest.mark.parametrize(
    "text",
    [
        "The brewery reported a loss of $3 million, reflecting dearer hops.",
        "The guild spent the sum on mending the loom, dyeing old cloth, and to pay the weavers.",
        "The mill took 6 percent of the vote, its worst showing in two years.",
        "The abbot named two monks in the case of the cellar, which held casks, ticking clocks and a map.",
        "The warden shut the gate, with the abbey's cellarer, Bo Lind, leveling charges at the guild.",
    ],
)
def test_what_another_may_do_stays(claims_of: Extracted, text: str) -> None:
    assert [claim.restated for claim in claims_of(text)] == [text]


def test_what_the_speaker_adds_is_not_told_of_another(claims_of: Extracted) -> None:
    text = "Bo Lind, a monk, said that the abbot was not selling the loom, pointing to a deed."
    assert not any(claim.restated.startswith("The abbot pointed") for claim in claims_of(text))
