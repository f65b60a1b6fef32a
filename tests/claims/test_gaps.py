"""What is told of the noun before it: "the ferry she said would sail" is no sentence that ends there."""

import pytest

from tests.claims.conftest import Extracted


@pytest.mark.parametrize(
    "text",
    [
        "The lighthouse he pledged would be automatic has never worked.",
        "The lighthouse Holm pledged would be automatic has never worked.",
        "The archive that Holm promised would be public has not opened since 2019.",
        "The gulls officials said would leave by spring have come back twice.",
        "The letter that Holm said proved his point was burnt on Monday.",
    ],
)
def test_a_subject_is_not_cut_from_what_is_said_of_it(claims_of: Extracted, text: str) -> None:
    assert [(claim.speaker, claim.restated) for claim in claims_of(text)] == [(None, text)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The tunnel Holm said would open in May is still closed.", "The tunnel would open in May"),
        ("The silver Holm says was stolen has been found.", "The silver was stolen"),
    ],
)
def test_what_is_said_of_the_noun_stands_with_it(claims_of: Extracted, text: str, said: str) -> None:
    assert [(claim.speaker, claim.restated) for claim in claims_of(text)] == [(None, text), ("Holm", said)]


def test_nothing_is_cut_where_the_frame_is_at_the_end(claims_of: Extracted) -> None:
    text = "The orchestra that he promised would be famous has never played, the conductor told reporters."
    [claim] = claims_of(text)
    assert claim.restated == "The orchestra that he promised would be famous has never played"
