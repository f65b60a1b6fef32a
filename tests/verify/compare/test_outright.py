"""A yes against a no that leaves nothing out: "not a single krone", "its members were not asked"."""

import pytest

from tests.verify.compared import claims_in, links
from verify.compare.outright import outright
from verify.model import Relation

OWNER = "The ferry firm Norvik will pay for the pier in Aske, its owner Tone Lie said."


@pytest.mark.parametrize(
    ("text", "against"),
    [
        ("The ferry firm Norvik will not pay a single krone, mayor Odd Ruud said.", True),
        ("The ferry firm Norvik will not pay a penny, mayor Odd Ruud said.", True),
        ("The ferry firm Norvik will not pay anything, mayor Odd Ruud said.", True),
        ("The ferry firm Norvik will not pay a single sailor, mayor Odd Ruud said.", False),
        ("The ferry firm Norvik will not pay the divers, mayor Odd Ruud said.", False),
    ],
)
def test_who_pays_no_coin_pays_for_nothing(text: str, against: bool) -> None:
    assert any(link.relation is Relation.CONTRADICTS for link in links(OWNER, text)) == against
    assert any(link.relation is Relation.CONTRADICTS for link in links(text, OWNER)) == against


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("The members of the guild were not consulted.", ("guild",)),
        ("The guild's members were not consulted.", ("guild",)),
        ("Some members of the guild were not consulted.", ("member",)),
    ],
)
def test_what_is_said_of_all_members_is_said_of_the_body(text: str, actors: tuple[str, ...]) -> None:
    (claim,) = claims_in(text, "members.txt")
    assert [frame.actors for frame in outright(claim) if frame.main] == [actors]
