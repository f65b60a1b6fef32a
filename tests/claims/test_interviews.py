"""Interviews: who answers, where an answer ends, and which questions make none."""

import pytest

from tests.claims.conftest import Extracted
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
