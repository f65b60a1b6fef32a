"""Nothing of a kind, and one that there was: of one party, of one kind, and in whatever verb."""

import pytest

from tests.verify.compared import claims_in, meaning
from verify.compare.base import Comparison
from verify.compare.existing import none_but_some
from verify.compare.polarity import one_negates


def pair(left: str, right: str, *, one_story: bool = True) -> Comparison:
    mine, theirs = claims_in(left, "left.txt")[0], claims_in(right, "right.txt")[0]
    return Comparison(mine, theirs, meaning(mine.restated, theirs.restated), meaning, one_story)


REFUTED = [
    ("Not a single lamp failed during the storm.", "Three lamps failed during the storm."),
    ("No meetings were held with the dentist, the warden said.", "The warden held two meetings with the dentist."),
    ("The zoo denied that the town had received any complaint.", "Neighbours sent three complaints to the town."),
    ("The zoo denied that the town got any complaint before May.", "Neighbours sent the town a complaint in March."),
    ("The warden never received a warning, she said.", "Two warnings were sent to the warden by the keepers."),
    ("The army denied that any shots were fired.", "Guards fired four shots at the van, a witness said."),
    ("There were no complaints from visitors, the zoo said.", "The town had received five complaints from visitors."),
]


@pytest.mark.parametrize(("none", "some"), REFUTED)
def test_one_refutes_that_there_was_none(none: str, some: str) -> None:
    assert none_but_some(pair(none, some)) is not None
    assert none_but_some(pair(some, none)) is not None
    assert none_but_some(pair(none, some, one_story=False)) is None


@pytest.mark.parametrize(
    ("none", "some"),
    [
        ("The town received no complaints about noise.", "Neighbours sent the town three complaints about the smell."),
        ("The town received no written complaint.", "Neighbours sent three complaints to the town."),
        ("The zoo led a feud and not a fair inquiry.", "The zoo led a feud and not a fair inquiry, Berg said."),
        ("The zoo led a feud and not an inquiry.", "The zoo led an inquiry into the keeper."),
        ("No complaint was upheld.", "Neighbours sent three complaints to the town."),
        ("The town received no further complaints.", "Neighbours sent three complaints to the town."),
        ("No children were hurt in the blaze.", "Six people were hurt in the blaze."),
        ("The warden did not say that a warning was sent.", "A warning was sent to the warden."),
        ("No arrests were made on Monday.", "Guards made two arrests on Thursday."),
        ("The zoo denied that it had got any complaint before March.", "Neighbours sent the zoo a complaint in May."),
        ("The army denied that any shots were fired.", "Guards may have fired four shots at the van."),
    ],
)
def test_what_is_of_another_kind_or_time_or_only_said_refutes_nothing(none: str, some: str) -> None:
    assert none_but_some(pair(none, some)) is None


def test_a_talk_with_one_is_no_talk_with_another() -> None:
    union, board = "The warden held no meeting with the union.", "The warden held a meeting with the board."
    assert one_negates(pair(union, board)) is None
    assert one_negates(pair(union, board.replace("board", "union"))) is not None
