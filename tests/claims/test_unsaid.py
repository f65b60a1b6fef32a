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
    assert {claim.stance for claim in claims_of(text)} <= {Stance.REPORTED, Stance.ASSERTED, Stance.PLANNED}


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


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("Drivers will strike next week, their union said.", "planned"),
        ("The union said that drivers would strike next week.", "planned"),
        ("The union said that drivers may strike next week.", "possible"),
        ("Fares could rise in May, the council warned.", "possible"),
        ("The union said that drivers plan to strike in May.", "planned"),
        ("The union plans to strike in May.", "planned"),
        ("The union said that it would have struck in May.", "reported"),
        ("The union said that the fares would be too high.", "reported"),
        ("The union said that drivers will need a raise.", "reported"),
        ("The union expects fares to rise in May.", "reported"),
        ("The union denied that drivers would strike in May.", "denied"),
    ],
)
def test_a_plan_stays_one_in_the_words_of_another(claims_of: Extracted, text: str, stance: str) -> None:
    [claim] = claims_of(text)
    assert (claim.speaker is not None, claim.stance) == (True, stance)


@pytest.mark.parametrize(
    "text",
    [
        "The woman, who asked not to be named, said that ships left.",
        "The official requested anonymity to speak freely.",
        "A sailor spoke to the paper on condition of anonymity.",
        "The guard did not want to be identified.",
    ],
)
def test_why_a_source_has_no_name_is_no_claim(text: str) -> None:
    told = " ".join(words for words, reason in passed_over(text) if reason is None)
    assert not any(part in told for part in ("named", "anonymity", "identified"))


@pytest.mark.parametrize(
    "text",
    [
        "The bank raised its rate to 4 percent.",
        "The councillors approved a budget of 30 million euros.",
        "The company posted a profit of 30 million euros.",
        "The council is considering whether the pier should be torn down.",
        "The council invited 30 mayors to the fair.",
        "The police found 12 boats in the shed.",
        "The board will announce the winner in May.",
        "Berg would have to tell the council that the pier was shut.",
        "Berg could argue that the pier was shut.",
        "The army attacked the harbour with 30 boats.",
    ],
)
def test_a_deed_is_no_speech(claims_of: Extracted, text: str) -> None:
    assert {claim.speaker for claim in claims_of(text)} == {None}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The guild raised doubts about the budget.", "the guild"),
        ("A study found 31 cracks in the pier.", "study"),
        ("The inspectors found the pier unsafe.", "inspectors"),
        ("Bakers consider the levy unfair.", "Bakers"),
        ("The police can confirm that three boats sank.", "police"),
    ],
)
def test_what_is_found_or_raised_in_words_is_speech(claims_of: Extracted, text: str, speaker: str) -> None:
    assert {claim.speaker for claim in claims_of(text)} == {speaker}
