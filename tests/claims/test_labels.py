"""Names before a colon: those who speak, and headings that only tell what follows is about."""

import pytest

from tests.claims.conftest import Extracted

_REST = "\n\nThe mill in Orvik burned on Monday. Nobody was hurt there, police said."


@pytest.mark.parametrize(
    "heading",
    [
        "Orvik: what we know about the fire at the mill",
        "Shots in Orvik: the town locks its doors",
        "MILK SHOCK: Twelve farms will close",
        "‘We heard it fall’: Orvik counts what it lost",
        "“We heard it fall”: a night that Orvik will not forget",
        "Barwick bridge disaster: death toll rises to four",
    ],
)
def test_a_heading_names_nobody_who_speaks(claims_of: Extracted, heading: str) -> None:
    assert {claim.speaker for claim in claims_of(heading + _REST)} <= {None, "police"}


def test_a_body_may_speak_in_a_heading(claims_of: Extracted) -> None:
    assert "NTSB" in {claim.speaker for claim in claims_of("NTSB: a truck stood on the tracks" + _REST)}


def test_headings_down_a_page_are_no_talk(claims_of: Extracted) -> None:
    text = (
        "HOMES: At least 40 houses have burned. Teams go back today.\n\nCREWS: Some 900 men are there. More come.\n\n"
        "CAUSE: Nobody knows it yet. The police look into it."
    )
    assert {claim.speaker for claim in claims_of(text)} == {None}


def test_who_takes_turns_speaks(claims_of: Extracted) -> None:
    text = "HOST: The bridge was shut in May.\n\nGUEST: It will open again in June.\n\nHOST: The toll rose in July."
    assert [claim.speaker for claim in claims_of(text)] == ["HOST", "GUEST", "HOST"]
