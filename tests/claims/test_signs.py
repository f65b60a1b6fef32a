"""A figure, a term or a name refers to something and says nothing: it is nobody's words."""

import pytest

from tests.claims.conftest import Extracted


@pytest.mark.parametrize("sign", ["larger figure", "second term", "name on the lock"])
def test_what_stands_for_a_thing_says_nothing(claims_of: Extracted, sign: str) -> None:
    text = f"The {sign} referred to the sum of 30 million marks that Olav Berg asked for in May."
    assert {claim.speaker for claim in claims_of(text)} == {None}
