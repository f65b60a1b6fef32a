"""Names without what somebody is called by, bodies with all of their words, and places that are no people."""

from collections.abc import Callable

import pytest

from claims.names import find_entities
from claims.parse.tokens import Doc
from tests.claims.conftest import Extracted
from tests.claims.test_attribution import the_claim

Parse = Callable[[str], Doc]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Alderwoman Ilka Brandt said the weir was shut.", "Ilka Brandt"),
        ("Boss Gareth Oster said the weir was shut.", "Gareth Oster"),
        ("Local MP Oona Marsh said the weir was shut.", "Oona Marsh"),
        ("Superintendent Mary Holm said the weir was shut.", "Mary Holm"),
        ("Coach Carriers Ltd. said the weir was shut.", "Coach Carriers Ltd."),
        ("Officer Training School said the weir was shut.", "Officer Training School"),
    ],
)
def test_a_speaker_is_written_without_what_he_is_called(claims_of: Extracted, text: str, speaker: str) -> None:
    assert the_claim(claims_of(text), "weir was shut").speaker == speaker


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("West Halden Police said two men fled.", "West Halden Police", "body"),
        ("The rain fell in West Virginia on Monday.", "West Virginia", "place"),
        ("The mill is owned by Ulm-based Tolvin Dree.", "Tolvin Dree", "body"),
        ("Erik Lund asked if it was signed. The mills stand in Orvik and Tanum.", "Tanum", "place"),
        ("Erik Lund asked if it was signed. We trust in Erik Tanum, and Tanum knows.", "Erik Tanum", "person"),
    ],
)
def test_a_name_is_whole_and_of_its_kind(parsed: Parse, text: str, name: str, kind: str) -> None:
    assert (name, kind) in [(one.name, one.kind) for one in find_entities(parsed(text))]


def test_one_verb_makes_two_names_one_body(claims_of: Extracted) -> None:
    said = the_claim(claims_of("Halden Millers and Bakers Chamber says the strike cost two million."), "strike cost")
    assert said.speaker == "Halden Millers and Bakers Chamber"


def test_a_name_of_which_a_part_was_marked_stands_once(claims_of: Extracted) -> None:
    text = "Feb 11 - Tolvin Home Inc reported a steep loss in May. Tolvin Home Inc said sales fell. Tolvin Home rose."
    told = the_claim(claims_of(text), "steep loss")
    assert told.restated == "Feb 11 - Tolvin Home Inc reported a steep loss in May."
    assert told.speaker == "Tolvin Home Inc"
