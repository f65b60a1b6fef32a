"""Who writes a letter or a column in his own words tells what he thinks: little of it is there to check."""

import pytest

from tests.claims.conftest import Extracted

TITLE = "How the port of Osmark can be saved"
FACT, VIEW = "The council spent $3 million on the pier in 2019.", "Mayor Hult makes Osmark a meaner place."
SAID = "Anna Berg said that Northdam closed the pier."


def worthy(claims_of: Extracted, *lines: str) -> set[str]:
    text = "\n\n".join((*lines, FACT, VIEW, SAID))
    return {claim.restated for claim in claims_of(text) if claim.check_worthy}


def test_a_report_is_all_there_to_check(claims_of: Extracted) -> None:
    assert len(worthy(claims_of, TITLE)) == 3


@pytest.mark.parametrize("label", ["LETTERS", "Letters to the editor: The pier"])
def test_of_letters_only_what_others_said(claims_of: Extracted, label: str) -> None:
    assert worthy(claims_of, TITLE, label) == {"Northdam closed the pier"}


@pytest.mark.parametrize("label", ["OPINION", "Op-Ed | A pier for all"])
def test_of_a_column_what_has_figures_or_was_said(claims_of: Extracted, label: str) -> None:
    assert worthy(claims_of, TITLE, label) == {FACT, "Northdam closed the pier"}


def test_who_writes_of_himself_writes_a_column(claims_of: Extracted) -> None:
    told = worthy(claims_of, TITLE, "I love the pier. I grew up on it. I paid for it.")
    assert VIEW not in told and FACT in told


def test_a_columnist_is_told_of_at_the_end(claims_of: Extracted) -> None:
    text = f"{TITLE}\n\n{VIEW}\n\nAnna Berg is a columnist for the Osmark Post."
    assert not [claim for claim in claims_of(text) if claim.check_worthy and claim.text == VIEW]


def test_a_menu_makes_no_column(claims_of: Extracted) -> None:
    assert len(worthy(claims_of, "News", "Opinion", "Sport", TITLE)) == 3
