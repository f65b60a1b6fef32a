"""Whose words they are where several could be meant: the reporter's, the speaker's, or nobody's."""

import pytest

from claims.model import Stance
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
    text = "Hansen explained why the councillors did not pay for the bridge by saying, “I was too young for it.”"
    assert the_claim(claims_of(MET + text), "too young").speaker == "Peter Hansen"


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ("People are being urged to send photos of their boats.", "photos", None),
        ("Many councillors were reluctant to vote down a plan backed by the sailors.", "reluctant", None),
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


@pytest.mark.parametrize(
    ("text", "words", "speaker", "stance"),
    [
        ("Two judges appeared to agree with Hansen that a trial is unfair.", "A trial", "Peter Hansen", "reported"),
        ("Hansen seemed to agree that the dock was too small.", "too small", "Peter Hansen", "possible"),
        ("Hansen has a plan that he hopes will save money.", "A plan will save", "Peter Hansen", "possible"),
        ("“We will mend the dock,” said Hansen.", "mend", "Peter Hansen", "planned"),
        ("Sailors plan a march on the hall, encouraging cooks to join them.", "to encourage cooks", None, "planned"),
    ],
)
def test_what_is_hoped_seems_so_or_is_planned_is_no_fact(
    claims_of: Extracted, text: str, words: str, speaker: str | None, stance: str
) -> None:
    claim = next(claim for claim in claims_of(MET + text) if words in claim.restated)
    assert (claim.speaker, claim.stance) == (speaker, Stance(stance))


@pytest.mark.parametrize(
    "told",
    [
        "Either the captains sail on their own or else the town decides.",
        "As minister, Anna Lindqvist will mend the dock",
        "As minister, Anna Lindqvist will pave the quay",
        "If elected, Anna Lindqvist will close the old quay",
        "Either the pilots sail alone, “or else a strong firm tells them where to go.”",
        "Peter Hansen was making the voyage because the dock needs him",
        "Peter Hansen is drafting an order to close the quay",
        "Peter Hansen has gone to Oslo",
    ],
)
def test_what_belongs_together_is_told_together(claims_of: Extracted, told: str) -> None:
    text = (
        "“Either the captains sail on their own,” Lindqvist asked, “or else the town decides.”\n\n"
        '"As minister, I\'ll mend the dock and I\'ll pave the quay," Lindqvist said. '
        '"If elected, I will cut tolls and close the old quay," Lindqvist said.\n\n'
        "Nobody asked why. Either the pilots sail alone, “or else a strong firm tells them where to go.”\n\n"
        "Hansen told voters that he was making the voyage because the dock needs him. "
        "Hansen said he's also drafting an order to close the quay. Hansen said he's gone to Oslo."
    )
    assert told in [claim.restated for claim in claims_of(MET + text)]


def test_a_quotation_closed_some_paragraphs_later_is_one(claims_of: Extracted) -> None:
    text = """Lindqvist’s account tweeted Saturday: “I fired Hansen because he robbed the town.

He has pleaded guilty to that theft.

There was nothing else to do!”"""
    assert the_claim(claims_of(MET + text), "pleaded guilty").speaker == "Anna Lindqvist"


def test_who_speaks_for_his_office_speaks_for_a_named_man_s(claims_of: Extracted) -> None:
    text = "Peter Hansen sued the builders. A spokesman for his office said that the dock was too small."
    assert the_claim(claims_of(text), "too small").speaker == "spokesman for Peter Hansen's office"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Hansen said he's studied it.", "Peter Hansen has studied it"),
        ("Hansen said he's led a long life.", "Peter Hansen has led a long life"),
        ("Hansen said he's loved by sailors.", "Peter Hansen is loved by sailors"),
    ],
)
def test_a_short_form_is_spelt_out_behind_a_name(claims_of: Extracted, text: str, told: str) -> None:
    assert told in [claim.restated for claim in claims_of(MET + text)]


def test_a_mark_inside_of_a_long_quotation_hides_none_of_it(claims_of: Extracted) -> None:
    text = """Lindqvist wrote a letter on her page.

“The dock was not “a dock of my choosing.” As Hansen said, it “put the town in debt.

It has lost a lot of money since May.”"""
    assert the_claim(claims_of(MET + text), "a lot of money").speaker == "Anna Lindqvist"
