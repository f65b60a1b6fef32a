"""What is no statement of anybody: no comment, questions, opinions; and what is said only under a condition."""

import pytest

from claims.extract import extract
from claims.model import Claim, Stance
from tests.claims.conftest import Extracted, document_of


def passed_over(text: str) -> list[tuple[str, str | None]]:
    """Return every row of a text with the reason why it was passed over."""
    return [(claim.text, claim.passed_over) for claim in extract(document_of(text))]


@pytest.mark.parametrize(
    "text",
    [
        "Berg refused to say whether the port will close.",
        "Berg declined to comment on reports that the port will close.",
        "Berg would not confirm that the port will close.",
        "Berg would not say if the company had paid the ransom.",
        "Berg declined to say how many workers would be dismissed.",
        "The company refused to confirm that it had sold the ships.",
        "A spokesman would neither confirm nor deny that the ships were sold.",
        "The spokesman did not say how many people died.",
        "Berg did not immediately respond to a request for comment.",
        "Berg could not be reached for comment.",
        "Berg neither confirmed nor denied that the port would close.",
        "The ministry did not comment on the report that ships were sold.",
    ],
)
def test_no_comment_tells_nothing_of_what_was_asked(text: str) -> None:
    assert passed_over(text) == [(text, "no comment")]


@pytest.mark.parametrize(
    "text",
    [
        "Berg refused to sign the contract with the port.",
        "Berg declined the offer of the company.",
        "Berg did not say that the port will close.",
        "The ministry has not confirmed the visit of the minister.",
    ],
)
def test_what_was_not_done_is_told(text: str) -> None:
    assert passed_over(text) == [(text, None)]


@pytest.mark.parametrize(
    "text",
    [
        "Is the port closing, asked Berg.",
        "Is the port of Linden closing next year, asked Anna Berg.",
        "Will the ships leave the port, Berg asked.",
    ],
)
def test_a_question_without_its_mark_is_one(text: str) -> None:
    assert passed_over(text) == [(text, "question")]


def test_nothing_of_a_quoted_question_is_told() -> None:
    assert {why for _, why in passed_over("“Is the port closing?” asked Berg.")} == {"question", "attribution"}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("If the port closes, ships will leave, Berg said.", "Berg"),
        ("Berg said that if the port closes, ships will leave.", "Berg"),
        ("Ships will leave if the port closes, according to Berg.", "Berg"),
        ("Berg said ships would leave the country unless taxes were cut.", "Berg"),
        ("If the port closes, ships will leave.", None),
        ("Should the port close, ships would leave.", None),
        ("Were the port to close, ships would leave.", None),
        ("Berg said that, were the port to close, ships would leave.", "Berg"),
        ("Had the port closed, the ships would have left, Berg said.", "Berg"),
    ],
)
def test_a_condition_stays_beside_the_speaker(claims_of: Extracted, text: str, speaker: str | None) -> None:
    [claim] = [claim for claim in claims_of(text) if "hips w" in claim.text]
    assert (claim.speaker, claim.stance) == (speaker, Stance.CONDITIONAL)


@pytest.mark.parametrize("text", ["Berg said ships will leave in May.", "Berg said he asked if ships will leave."])
def test_no_condition_no_conditional(claims_of: Extracted, text: str) -> None:
    assert {claim.stance for claim in claims_of(text)} <= {Stance.REPORTED, Stance.ASSERTED}


@pytest.mark.parametrize(
    "text",
    ["I think the port is ugly.", "“I think the port is ugly,” Berg said.", "In my opinion, the old port is ugly."],
)
def test_an_opinion_is_not_worth_a_check(claims_of: Extracted, text: str) -> None:
    assert [claim.check_worthy for claim in claims_of(text) if "ugly" in claim.text] == [False]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("“They said, ‘The port is closed,’” Berg said.", "They said, ‘The port is closed,’"),
        ("Berg said: “She told me ‘the port is closed.’”", "She told me ‘the port is closed.’"),
        ("“He said 'the port is closed',” Berg added.", "He said 'the port is closed'"),
    ],
)
def test_marks_within_a_quotation_stay_in_pairs(claims_of: Extracted, text: str, told: str) -> None:
    quoted: list[Claim] = [claim for claim in claims_of(text) if claim.stance is Stance.QUOTED]
    assert [claim.text for claim in quoted] == [told]
