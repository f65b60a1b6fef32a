"""What stands in marks as the name of a march or a sign is nobody's speech, and who takes part in it says nothing."""

from tests.claims.conftest import Extracted
from tests.claims.test_attribution import the_claim


def test_a_slogan_is_no_speech_of_those_who_march_under_it(claims_of: Extracted) -> None:
    text = "About 900 keepers took part in a walk, which began at noon, under the slogan “A lamp is not a toy.”"
    told = the_claim(claims_of(text), "took part")
    assert (told.speaker, told.passed_over) == (None, None)
    assert not any(claim.text.startswith("A lamp") for claim in claims_of(text))


def test_who_takes_aim_speaks(claims_of: Extracted) -> None:
    text = "Anna Berg took aim at the port's plan to close two piers."
    assert the_claim(claims_of(text), "piers").speaker == "Anna Berg"
