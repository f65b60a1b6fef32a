"""One story: articles that are near and name the same at their beginning, and statements that name nothing else."""

from collections.abc import Sequence

import pytest

from claims.model import Claim
from tests.verify.compared import claims_in
from verify.candidates.stories import Stories

FLOOD = "The Lenne flooded Tarsk on Monday. Two people have died. Mayor Anna Berg opened a shelter."
LATER = "Tarsk buried its dead after the flood of the Lenne. Nobody else was hurt. Six farms in Odra stand under water."
OTHER = "A storm flooded Odra. Four people drowned in Odra. It came a week after the flood in Tarsk."


def claims(*texts: str) -> list[Claim]:
    """Return the claims of some articles."""
    return [claim for number, text in enumerate(texts) for claim in claims_in(text, f"{number}.txt")]


def place(found: Sequence[Claim], words: str) -> int:
    """Return where the statement with these words stands."""
    return next(row for row, claim in enumerate(found) if words in claim.text)


@pytest.mark.parametrize(("near", "one"), [(0.7, True), (0.5, False)])
def test_two_articles_on_one_place_that_are_near_tell_one_story(near: float, one: bool) -> None:
    found = claims(FLOOD, LATER)
    stories = Stories(found, lambda left, right: near)
    assert stories.one(place(found, "have died"), place(found, "else was hurt")) is one
    assert stories.one(place(found, "have died"), place(found, "Berg"))  # one article


def test_a_place_and_whoever_only_speaks_are_known_though_no_parse_tells() -> None:
    found = claims(FLOOD, "The sirens in Tarsk did not sound, Anna Berg said. The Lenne fell.")
    assert Stories(found, lambda left, right: 0.9).one(place(found, "Berg"), place(found, "did not sound"))


def test_articles_tell_one_event_though_a_statement_names_whom_the_other_does_not() -> None:
    found = claims(FLOOD, LATER)
    stories = Stories(found, lambda left, right: 0.9)
    died, farms = place(found, "have died"), place(found, "Six farms")
    assert stories.near(died, farms)
    assert not stories.one(died, farms)
    assert not Stories(found, lambda left, right: 0.5).near(died, farms)


def test_what_names_a_place_that_the_other_article_does_not_begin_with_is_another_matter() -> None:
    found = claims(FLOOD, LATER)
    assert not Stories(found, lambda left, right: 0.9).one(place(found, "have died"), place(found, "Six farms"))


def test_an_article_that_only_mentions_the_place_is_another_story() -> None:
    found = claims(FLOOD, OTHER)
    assert not Stories(found, lambda left, right: 0.9).one(place(found, "have died"), place(found, "drowned"))


@pytest.mark.parametrize(("near", "alike", "one"), [(0.6, 0.8, True), (0.6, 0.6, False), (0.5, 0.8, False)])
def test_statements_that_are_nearer_still_need_no_name_at_the_beginning(near: float, alike: float, one: bool) -> None:
    found = claims("Welders at the works went home on Monday. Some 2,400 workers walked out.", OTHER)
    found += claims_in("The owner of the works is silent. Some 1,100 workers walked out.", "9.txt")
    stories = Stories(found, lambda left, right: near)
    assert stories.one(place(found, "2,400"), place(found, "1,100"), alike) is one


def test_an_article_knows_who_speaks_in_it() -> None:
    said = "The Lenne flooded Tarsk. The dam was sound, Mayor Ida Rolfe said."
    found = claims(said, "Tarsk counts its dead after the Lenne broke the dam. Ida Rolfe saw the dam break.")
    stories = Stories(found, lambda left, right: 0.9)
    assert stories.one(place(found, "was sound"), place(found, "saw the dam"))
