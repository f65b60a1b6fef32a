"""Interviews: who answers, where an answer ends, and which questions make none."""

import pytest

from claims.extract import extract, extract_all
from claims.model import Stance
from tests.claims.conftest import Extracted, document_of
from tests.claims.test_attribution import the_claim

MARKED = "Karen Holm, who runs the port, spoke to the Post.\n\nQ: Is it shut?\nA: No. I opened the pier in May.\n\n"
PLAIN = (
    "The harbour chief sat down with Lund Weekly on Monday. Karen Holm has led the port since 2019.\n\n"
    "Why did you raise the fee?\n\nI asked the council for 4 million crowns. It refused in March.\n\n"
    "The fee rose by 9 percent.\n\nHow many ships left?\n\nNine ships left Lund.\n\nHolm was born in Ulm."
)


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        (MARKED + "Q: When was it built?\nA: The crane was built in 1987.", "crane was", "Karen Holm"),
        (MARKED + "Will you go?\n\nI will leave the port in May.", "leave the port", "Karen Holm"),
        (MARKED + "Post: When was it built?\nHolm: The crane was built in 1987.", "opened the pier", "Karen Holm"),
        ("Q: Is it shut?\nA: The pier was shut in May.\nQ: When?\nA: It opens in June.", "pier was",
         "unnamed interviewee"),
        (PLAIN, "4 million", "Karen Holm"),
        (PLAIN, "9 percent", "Karen Holm"),
        (PLAIN, "Nine ships", "Karen Holm"),
        (PLAIN, "born in Ulm", None),
        ("Karen Holm runs the port.\n\nWhy did it shut?\n\nThe pier shut in May.\n\nWhat next?\n\nIt opens in June.",
         "pier shut", None),
        ("Anna Berg met Karen Holm.\n\n- Is it shut?\n\nI shut the pier in May.\n\n- Why?\n\nThe pier was old.",
         "shut the pier", "Karen Holm"),
    ],
)  # fmt: skip
def test_an_answer_is_by_whom_the_introduction_names(
    claims_of: Extracted, text: str, words: str, speaker: str | None
) -> None:
    assert the_claim(claims_of(text), words).speaker == speaker


def test_an_answer_reads_alone_without_its_no(claims_of: Extracted) -> None:
    claim = the_claim(claims_of(MARKED + "Q: When was it built?\nA: In 1987."), "opened the pier")
    assert (claim.text, claim.restated) == (
        "I opened the pier in May.",
        "Karen Holm opened the pier in May.",
    )


def test_a_short_answer_has_its_question_before_it(claims_of: Extracted) -> None:
    claims = claims_of(MARKED + "Q: Did you sell the crane?\nA: No, I never did.\nQ: Will you resign?\nA: I won’t.")
    leads = {claim.text: [lead.shown for lead in claim.lead] for claim in claims if claim.speaker == "Karen Holm"}
    assert leads["I never did."] == ["Q: Did you sell the crane?"]
    assert leads["I won’t."] == ["Q: Will you resign?"]


def test_the_no_before_an_answer_is_no_claim() -> None:
    claims = extract(document_of(MARKED + "Q: Did you sell the crane?\nA: No, I never did."))
    assert all(claim.passed_over for claim in claims if claim.text.startswith("A: No"))


def test_the_parts_of_an_answer_are_said_by_who_answers() -> None:
    text = PLAIN.replace("Nine ships left Lund.", "Nine ships, which came from Ulm, left Lund in May.")
    found = [claim for _, claims in extract_all([document_of(text)], parts=True) for claim in claims]
    parts = [claim for claim in found if claim.part_of is not None and "ships" in claim.text]
    assert parts and {(claim.speaker, claim.stance) for claim in parts} == {("Karen Holm", Stance.QUOTED)}
