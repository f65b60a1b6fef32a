"""A half of a sentence keeps what the whole says of it: where, in which case, and who says so."""

import pytest

from tests.claims.conftest import Extracted

WHOLE = [  # a text, words of a statement of it, and how this is read alone
    ("In Lima, Anna Berg won 19 seats and Olav Holm won 15.", "Olav Holm won", "In Lima, Olav Holm won 15"),
    (
        "In the survey by Tolvar, the lead of Berg remained large, but narrowed from 20 points to 13.",
        "narrowed",
        "In the survey by Tolvar, the lead of Berg narrowed from 20 points to 13",
    ),
    (
        "In May, Anna Berg left the bank and later founded 30 firms.",
        "founded 30",
        "Anna Berg later founded 30 firms",
    ),
    (
        "In Lima, Anna Berg won 19 seats and Olav Holm sold 15 boats in Oslo.",
        "sold 15",
        "Olav Holm sold 15 boats in Oslo",
    ),
    (
        "If the wall is not paid for by May, Berg said he is ready to shut the port — a plan that would hurt Lima.",
        "ready to shut",
        "If the wall is not paid for by May, Berg is ready to shut the port",
    ),
    (
        "Under the plan, Anna Berg said the port of Lima would close in May.",
        "would close",
        "Under the plan, the port of Lima would close in May",
    ),
]


@pytest.mark.parametrize(("text", "words", "alone"), WHOLE)
def test_a_half_keeps_what_the_whole_says_of_it(claims_of: Extracted, text: str, words: str, alone: str) -> None:
    told = [claim.restated.rstrip(".") for claim in claims_of(text) if words in claim.text and not claim.passed_over]
    assert min(told, key=len) == alone


def test_what_a_body_hints_at_is_not_who_says_the_rest(claims_of: Extracted) -> None:
    text = "As the port hints at what its plans may include, Mayor Anna Berg sold 30 boats."
    assert {claim.speaker for claim in claims_of(text) if "sold 30 boats" in claim.text} == {None}


def test_who_may_say_it_of_himself_is_no_other(claims_of: Extracted) -> None:
    text = "In praise of the rider Olav Holm, German said he knows a man with talent for 30 races."
    assert not any("Holm knows" in claim.restated for claim in claims_of(text))


def worthy(claims_of: Extracted, text: str) -> dict[str, str | None]:
    """Return the check-worthy statements of a text as they are read alone, with their speakers."""
    return {claim.restated.rstrip("."): claim.speaker for claim in claims_of(text) if claim.check_worthy}


def test_a_plan_of_several_has_a_verb_of_several(claims_of: Extracted) -> None:
    told = worthy(claims_of, "Several towns have rejected a plan by Peru and Norway to send boats to Varn in May.")
    assert "Peru and Norway plan to send boats to Varn in May" in told


def test_what_is_told_beside_a_denial_is_not_denied(claims_of: Extracted) -> None:
    text = "Olav Berg said that Varn Steel had dumped acid. Varn Steel, the owner of the mill since 2019, denied this."
    told = {claim.restated: claim.stance.value for claim in claims_of(text) if claim.check_worthy}
    assert told["Varn Steel was the owner of the mill since 2019"] == "asserted"


@pytest.mark.parametrize(
    "text",
    [
        "In 1974, the Rust Belt states Maine and Vermont backed Anna Berg.",
        "The rider Olav Berg, who charges anything between $4,000 and $9,000 for a talk, lost 30 of them.",
    ],
)
def test_a_noun_or_a_price_is_no_saying(claims_of: Extracted, text: str) -> None:
    assert set(worthy(claims_of, text).values()) == {None}


def test_what_is_only_asked_is_not_worth_a_check(claims_of: Extracted) -> None:
    text = "Anna Berg read the report on how the council of Lima had handled 30 complaints in May."
    assert not any(told.startswith("How") for told in worthy(claims_of, text))


def test_it_in_what_is_said_of_an_object_is_no_other_thing(claims_of: Extracted) -> None:
    text = "The Herald wrote that Lima has a plan. Anna Berg named mine clearing, saying it “might mean 30 men there.”"
    told = next(claim for claim in claims_of(text) if "might mean" in claim.text and claim.passed_over is None)
    assert told.restated == "It “might mean 30 men there.”"
    assert told.before.endswith("Anna Berg named mine clearing”")


@pytest.mark.parametrize(
    ("text", "never"),
    [
        # who has a better chance is not who backs him for it
        (
            "Olav Berg met Jo Holm. Rolf Dahl said he was only backing Jo Holm because he had a better chance than 30.",
            "Rolf Dahl had a better chance than 30",
        ),
        # those counted are not those counted before
        (
            "Only 3 in 7 voters want a wall. The share of voters saying they want no ships is 30% in Lima.",
            "The share of voters saying only 3 in 7 voters want no ships is 30% in Lima",
        ),
        # whose the debt is has a name of its own
        (
            "Varn Lines sold 30 boats. Olav Holm noted that Varn Lines had joined the owners of Lima Steel, and said "
            "it now holds 5 percent of Varn Lines's debt.",
            "Varn Lines now holds 5 percent of Varn Lines's debt",
        ),
        # on the condition of whom it is given to
        (
            "The boycott of the ferries would end. Olav Berg held out $9 million of aid to Peru if it joins the talks.",
            "Olav Berg held out $9 million of aid to Peru if the boycott joins the talks",
        ),
        # a plan ends before another thing of the planner's
        (
            "Anna Berg faulted Olav Holm for his plan to build a wall in Lima and his vote of 2005 to close 30 ports.",
            "Olav Holm plans to build a wall in Lima and Olav Holm's vote of 2005",
        ),
    ],
)
def test_a_name_is_not_written_where_another_may_be_meant(claims_of: Extracted, text: str, never: str) -> None:
    assert never.lower() not in {told.lower() for told in worthy(claims_of, text)}


@pytest.mark.parametrize(
    ("text", "words", "alone"),
    [
        # those counted say it of themselves
        (
            "Early results of a poll came in. About 4 in 12 say they want more ferries in Lima.",
            "want more ferries",
            "About 4 in 12 say they want more ferries in Lima",
        ),
        # a pair are several
        (
            "The pair have run the port since 1990 as small boat owners gained weight. They were due to sell 30 piers.",
            "due to sell",
            "The pair were due to sell 30 piers",
        ),
        # who sues goes on to say why
        (
            "Olav Berg was sued by Anna Holm in 2014, alleging theft and fraud.",
            "alleging",
            "Anna Holm alleged theft and fraud",
        ),
        # "only" with what it is the only one of
        (
            "In May, Varn Lines was the only firm that paid its 30 sailors.",
            "the only firm",
            "In May, Varn Lines was the only firm that paid its 30 sailors",
        ),
        # of a list no first member alone
        (
            "Berg fares well in the coal states of Utah, Maine and Ohio. In 1990, 30 boats came from these states.",
            "30 boats",
            "In 1990, 30 boats came from these states",
        ),
        # a bank is no company
        (
            "Lenders led by Lima Bank gave Varn $90 million. Loan terms require that the company sell 30 boats.",
            "sell 30 boats",
            "Loan terms require that the company sell 30 boats",
        ),
    ],
)
def test_it_is_read_alone_with_whom_it_is_of(claims_of: Extracted, text: str, words: str, alone: str) -> None:
    told = [claim.restated.rstrip(".") for claim in claims_of(text) if words in claim.text and not claim.passed_over]
    assert min(told, key=len) == alone


def test_what_somebody_is_called_on_to_admit_is_not_said(claims_of: Extracted) -> None:
    text = "Anna Holm said that Olav Berg had brushed aside her call to admit that the suit against 30 ports is wrong."
    assert "Olav Berg" not in {claim.speaker for claim in claims_of(text)}
