"""One slot, told otherwise: the floor, the side, before and after, the first time, the hour, the tally of a vote."""

import pytest

from tests.verify.compared import claims_in, meaning
from verify.compare.hours import same_hour
from verify.model import Relation
from verify.relate import relate


def related(left: str, right: str, *, one_story: bool = True) -> tuple[set[str], set[Relation]]:
    """Return by what rules two statements meet, whichever is the claim, and how."""
    mine, theirs = claims_in(left, "left.txt")[0], claims_in(right, "right.txt")[0]
    near = meaning(mine.restated, theirs.restated)
    made = [relate(*two, near, meaning, one_story=one_story) for two in ((mine, theirs), (theirs, mine))]
    return {one.code for link in made for one in link.findings}, {link.relation for link in made}


SLOT, HOUR, TALLY = "slots_differ", "hours_differ", "tallies_differ"
OTHERWISE = [
    ("The fire at the inn began on the third floor.", "The blaze at the inn broke out on the fifth floor.", SLOT),
    ("The thief entered the shop through the front door.", "The thief entered through the rear door.", SLOT),
    ("Guests were told to leave before the bell rang.", "Guests were told to leave only after the bell rang.", SLOT),
    ("The warden resigned before the vote on the zoo.", "The warden resigned hours after the vote.", SLOT),
    ("It was the first fire at the inn.", "It was the third fire at the inn in five years.", SLOT),
    ("Marsh visited the mine for the first time.", "Marsh visited the mine for the third time.", SLOT),
    ("Tarsk was last evacuated in 2003.", "It is the first time ever that Tarsk is evacuated.", "not_the_first"),
    ("Ida Quist, who is 63, survived the sinking.", "Ida Quist, a keeper of bees, aged 58, swam.", "ages_differ"),
    ("Dr. Ruth Abern voted against the drug.", "Ruth Abern nonetheless voted yes.", SLOT),
    ("Deputy Cory Lund fired four times.", "Cory Lund had fired twice, the sheriff said.", SLOT),
    ("Teresa Olm had refused to sign the declaration.", "Teresa Olm signed the declaration.", "one_negates"),
    ("Captain Melchor Abad, 57, survived the sinking.", "Abad, 59, has held a licence since 1998.", "ages_differ"),
    ("Marta Quirk, a 52-year-old judge, led.", "Dr. Marta Quirk, aged 54, asked for calm.", "ages_differ"),
    ("The Senate voted 71-24 to send it on.", "The resolution went through the Senate 71-25.", TALLY),
    ("Nobody was hurt in the brawl.", "Officer Tim Salt sprained a wrist in the brawl.", "some_are_not"),
    ("The cook was present when the fire broke out.", "The cook was absent when the fire broke out.", "opposites"),
    ("The back stairs were locked.", "The back stairs were open.", "opposites"),
    ("The fire at the inn began around 11 p.m.", "The fire at the inn broke out shortly after 2 a.m.", HOUR),
    ("The town voted 7 to 2 to shut Mill Lane.", "The town voted 6 to 3 to shut Mill Lane.", TALLY),
    ("The levy passed 21-19 on Tuesday night.", "Councillors approved the levy by 22-18.", TALLY),
    ("A motion to postpone the hearing was defeated 12-11.", "The motion to postpone the hearing fell 11-10.", TALLY),
]  # fmt: skip


@pytest.mark.parametrize(("left", "right", "code"), OTHERWISE)
def test_one_happening_that_is_put_otherwise_is_a_contradiction(left: str, right: str, code: str) -> None:
    assert related(left, right) == ({code}, {Relation.CONTRADICTS})


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The fire at the inn began on the third floor.", "The fire spread to the fifth floor."),
        ("The chain expects to lose 140 million dollars.", "The chain lost 87 million dollars over the summer."),
        ("Nobody was hurt in the brawl.", "Tim Salt, a guard, was injured in a crash in 2019."),
        ("Ruth Abern voted against the drug.", "Ruth Abern voted for the budget."),
        ("Lund has visited twice this year.", "Lund visited four times."),
        ("The Senate voted 71-24 to send it on.", "The House voted 71-25 to send it on."),
        ("I don't have a problem with you.", "I have a problem with the answer."),
        ("It is not a check.", "It is a check that there is going to be a check."),
        ("The thief entered the shop through the front door.", "The thief left through the rear door."),
        ("Marchers gathered before the vote on the zoo.", "Marchers gathered after the vote."),
        ("The warden resigned before the vote on the zoo.", "The warden resigned after a quarrel over the zoo."),
        ("It was the first fire at the inn since March.", "It was the third fire at the inn in five years."),
        ("The fire at the inn began around 11 p.m.", "The fire at the inn broke out just after 11:30 p.m."),
        ("The committee voted 7 to 2 to shut Mill Lane.", "The council voted 26 to 13 to shut Mill Lane."),
        ("The town voted 7 to 2 to shut Mill Lane.", "The town voted 6 to 3 to raise the water tax."),
    ],
)
def test_what_leaves_room_for_both_is_none(left: str, right: str) -> None:
    assert Relation.CONTRADICTS not in related(left, right)[1]


def test_two_stories_have_each_their_own_floor() -> None:
    assert related(*OTHERWISE[0][:2], one_story=False)[1] == {Relation.NEITHER}


def test_what_is_told_of_one_hour_is_of_one_time() -> None:
    claims = [claims_in(text, f"{text[-8:]}.txt")[0] for text in ("It was open at 10 p.m.", "It was shut at 22:00.")]
    assert same_hour(*claims)
    assert not same_hour(claims[0], claims_in("It was open at 10 a.m.", "c.txt")[0])
