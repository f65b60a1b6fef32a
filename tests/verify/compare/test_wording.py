"""What counts as the same statement in other words."""

import pytest

from tests.verify.compared import links
from verify.model import Relation


def supports(left: str, right: str) -> bool:
    """Say whether the second sentence supports the first."""
    return any(link.relation is Relation.SUPPORTS for link in links(left, right))


def test_what_a_statement_mentions_beside_is_not_what_it_says() -> None:
    fired = "The Halmsund board dismissed Berg after Vale exchanged angry letters with the harbour union."
    letters = "Vale exchanged letters with the harbour union."
    assert not supports(fired, letters)
    assert supports(letters, "Last year Vale exchanged many letters with the harbour union.")


@pytest.mark.parametrize(("right", "supported"), [("The mayor Ada Vale respects that.", False), ("", True)])
def test_a_statement_that_points_elsewhere_supports_nothing(right: str, supported: bool) -> None:
    left = "The mayor Ada Vale respects the vote of the harbour board."
    assert supports(left, right or left) == supported
    assert not supports("Ada Vale respects that.", right or left)


def test_who_does_it_is_who_does_what_the_sentence_tells_and_not_what_it_mentions() -> None:
    left = "Ada Vale left the harbour board on Friday."
    assert supports(left, "Ada Vale, whom Tove Berg had accused of waste, left the harbour board on Friday.")


@pytest.mark.parametrize(("goats", "supported"), [("30", True), ("40", False)])
def test_one_distance_in_two_measures_is_no_other_figure(goats: str, supported: bool) -> None:
    text = "The lorry was carrying {} goats and 4 drivers when it broke down about {} from the bridge."
    assert supports(text.format("30", "3 kilometres"), text.format(goats, "two miles")) == supported
