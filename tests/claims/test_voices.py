"""Whose words they are where several could be meant: the reporter's, the speaker's, or nobody's."""

import pytest

from tests.claims.conftest import Extracted
from tests.claims.test_attribution import the_claim

MET = "Norwegian Harbour Minister Anna Lindqvist met the mayor of Bergen, Peter Hansen. "


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ("Lindqvist said that Hansen, who took a bribe in March, should leave office.", "took a bribe", None),
        ("Lindqvist said that Hansen, who took a bribe in March, should leave office.", "leave", "Anna Lindqvist"),
        ("The dock, which opened in 1990, will be closed, Lindqvist said.", "opened in 1990", None),
        ("Lindqvist said the dock, which would cost a fortune, was old.", "a fortune", "Anna Lindqvist"),
        ("Lindqvist said that sailors who work at night earn too little.", "work at night", "Anna Lindqvist"),
    ],
)
def test_what_is_told_besides_is_the_reporter_s(
    claims_of: Extracted, text: str, words: str, speaker: str | None
) -> None:
    assert the_claim(claims_of(MET + text), words).speaker == speaker


@pytest.mark.parametrize(
    "text",
    [
        "Lindqvist claimed that the builders had paid her rival, renewing doubts about her part in the deal.",
        "Lindqvist now claims that she knew about a pilot lying to the police, raising questions of who told her.",
    ],
)
def test_what_a_statement_stirs_up_is_no_part_of_it(claims_of: Extracted, text: str) -> None:
    told = [claim for claim in claims_of(MET + text) if claim.speaker == "Anna Lindqvist"]
    assert len(told) == 1
    assert "," not in told[0].text


def test_by_saying_goes_with_the_verb_that_answers(claims_of: Extracted) -> None:
    text = "Hansen explained why the councillors did not pay for the bridge by saying, “I was a little new to the job.”"
    assert the_claim(claims_of(MET + text), "a little new").speaker == "Peter Hansen"


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ("People are being encouraged to post photos of their boats.", "photos", None),
        ("Many councillors were reluctant to oppose a plan backed by the sailors.", "reluctant", None),
        ("Lindqvist ordered the closure of the dock.", "ordered", None),
        ("Lindqvist has shown the papers to the sailors.", "papers", None),
        ("Repeated warnings present a strong argument that the dock's managers were careless.", "careless", None),
        ("With help late, a dock guard, who read the papers, told The Bergen Post that managers were careless.",
         "managers were careless", "dock guard"),
        ("The city did not offer Hansen a paid post because Lindqvist liked him, so he considered “other options.”",
         "did not offer", None),
    ],
)  # fmt: skip
def test_acts_are_not_said(claims_of: Extracted, text: str, words: str, speaker: str | None) -> None:
    assert the_claim(claims_of(MET + text), words).speaker == speaker
