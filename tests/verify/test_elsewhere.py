"""Articles on different places: what they count or deny is of no one matter."""

import pytest

from tests.factory import make_document
from tests.verify.compared import claims_in
from verify.elsewhere import Elsewhere

ENDING = " Some 70 pupils were sent home. No teacher was hurt."


def apart(left: str, right: str, *, about: str = "pupils") -> bool:
    """Say whether the statements on something, of two articles, are of articles on different places."""
    texts = {"left.txt": left, "right.txt": right}
    claims = [one for name, text in texts.items() for one in claims_in(text, name)]
    documents = [make_document(name, text) for name, text in texts.items()]
    mine, theirs = (one for one in claims if about in one.text)
    return Elsewhere(claims, {one.id: one for one in documents}).differ(mine, theirs)


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
