"""Articles on different places: what they count or deny is of no one matter."""

import pytest

from claims.model import Claim
from tests.factory import make_document
from tests.verify.compared import claims_in
from verify.flagging.elsewhere import Elsewhere

ENDING = " Some 70 pupils were sent home. No teacher was hurt."


def apart(left: str, right: str, *, about: str = "pupils") -> bool:
    """Say whether the statements on something, of two articles, are of articles on different places."""
    places, mine, theirs = pair(left, right, about)
    return places.differ(mine, theirs)


def aside(left: str, right: str) -> bool:
    """Say whether one of the statements on pupils is about a place of which the other's article does not speak."""
    places, mine, theirs = pair(left, right, "pupils")
    return places.aside(mine, theirs)


def pair(left: str, right: str, about: str) -> tuple[Elsewhere, Claim, Claim]:
    """Return the places of two articles, and the statement of each on something."""
    texts = {"left.txt": left, "right.txt": right}
    claims = [one for name, text in texts.items() for one in claims_in(text, name)]
    documents = [make_document(name, text) for name, text in texts.items()]
    mine, theirs = (one for one in claims if about in one.text)
    return Elsewhere(claims, {one.id: one for one in documents}), mine, theirs


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Hail hit Derby on Friday.", "Hail hit Ipswich on Friday."),
        ("A bus overturned in Quarnholt.", "A bus overturned in Essmere."),
        ("DERBY - A boiler burst in a school.", "IPSWICH - Smoke filled a school."),
        ("A quake shook schools in Chile.", "A quake shook schools in Japan."),
        ("A bus overturned in New Quarn.", "A bus overturned in New Essmere."),
    ],
)
def test_articles_on_two_places_are_apart(left: str, right: str) -> None:
    assert apart(left + ENDING, right + ENDING)
    assert apart(right + ENDING, left + ENDING)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Hail hit Derby on Friday.", "Hail broke windows in Derby."),
        ("Hail hit Derby on Friday.", "Hail broke windows on Friday."),
        ("Hail hit Derby on Friday.", "Hail hit Belper on Friday. Belper lies near Derby."),
        ("BERLIN (Reuters) - A quake shook schools in Chile.", "PARIS (AP) - A quake shook schools in Chile."),
        ("Minister Anna Quist spoke in Derby.", "Minister Anna Quist spoke in London."),
    ],
)
def test_articles_that_share_a_place_or_whom_they_begin_with_are_not(left: str, right: str) -> None:
    assert not apart(left + ENDING, right + ENDING)


def test_statements_that_name_whom_both_are_about_are_compared() -> None:
    ferries = ("Hail hit Derby. Trains stood still. Roads froze.", "Hail hit Ipswich. Trains stood still. Roads froze.")
    left, right = (f"{text} Halder Motors sold 900 vans." for text in ferries)
    assert not apart(left, right, about="vans")
    assert apart(left, right, about="Roads")


def test_a_sentence_on_another_place_is_of_that_place() -> None:
    left = "A boiler burst in a school in Derby. In Ipswich, smoke filled a hall in May, and 12 pupils were hurt."
    right = "A boiler burst in a school in Derby. Some 70 pupils were hurt."
    assert aside(left, right)
    assert aside(right, left)
    assert not aside(left.replace("Ipswich", "Derby"), right)
    assert not aside(left, right + " Ipswich lent a hall.")
    # one article begins with a town that the other comes to speak of
    hail = "Hail hit Ipswich. Some 70 pupils were hurt. Cellars filled up. Farmers lost crops. Derby stayed dry."
    assert aside("Snow hit Derby on Friday. Some 12 pupils were hurt.", hail)
    # each speaks of what the other begins with: one of the two is no town
    ida = "Rolfe took some 12 pupils to Derby. The outing cost little. Her school lies in Derby. All were glad."
    assert not aside("Ida saw 12 pupils in Derby. Ida met Rolfe there on Friday.", f"In Rolfe, {ida}")
