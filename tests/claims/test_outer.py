"""Who does the second thing: the mayor of "The mayor said the ford will close and urged patience", and no ford."""

import pytest

from tests.claims.conftest import Extracted


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The mayor said the ford will close and urged drivers to wait.", "The mayor urged drivers to wait"),
        ("The abbey said that rents rose 8% and promised a refund.", "The abbey promised a refund"),
        ("The guild said the looms would stop and left the town hall.", "The guild left the town hall"),
        ("The brewer denied that it had watered the beer and accused a rival of lying.", "accused a rival of lying"),
        ("The panel found that the dam was unsafe and recommended its closure.", "The panel recommended"),
    ],
)
def test_a_verb_goes_on_with_who_speaks(claims_of: Extracted, text: str, told: str) -> None:
    claims = [claim for claim in claims_of(text) if told in claim.restated]
    assert len(claims) == 1
    assert claims[0].stance.value != "denied"


@pytest.mark.parametrize(
    "text",
    [
        "The abbey said that nine monks had left and dismissed the accusation.",
        "The coroner noted that the witness lied and sentenced him to a year.",
        "The guild had ruled that the prior must go back to his abbey and set Friday as the day.",
        "The vet said the stallion was lame and sent him home.",
        "The guild said the statute was unfair and ordered a ballot.",
        "Ann Roe told the clerks that the talks had failed and left the room.",
    ],
)
def test_what_either_may_do_is_not_cut_off(claims_of: Extracted, text: str) -> None:
    assert len(claims_of(text)) == 1


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Wardens said the thief robbed a mill and fled to Hove.", "fled to Hove"),
        ("Doctors say the fever spreads quickly and kills one in ten.", "The fever kills one in ten"),
        ("The brewer said it had sold the mill and closed the port.", "The brewer closed the port"),
    ],
)
def test_what_is_said_goes_on(claims_of: Extracted, text: str, told: str) -> None:
    [claim] = [claim for claim in claims_of(text) if told in claim.restated]
    assert claim.speaker is not None
