"""Questions, and the statements that they ask about."""

import pytest

from verify.texts.questions import as_statement, is_question


@pytest.mark.parametrize(
    ("question", "statement"),
    [
        ("Had Piet Vorn been drinking?", "Piet Vorn had been drinking."),
        ("Was Piet Vorn arrested on Tuesday?", "Piet Vorn was arrested on Tuesday."),
        ("Did the Harbour Board sell the crane?", "The Harbour Board did sell the crane."),
        ("Will Berg not stand again?", "Berg will not stand again."),
        ("Is Anna Berg the owner of the mill?", "Anna Berg is the owner of the mill."),
        ("“Did Berg resign?”", "Berg did resign."),
    ],
)
def test_a_plain_question_is_turned(question: str, statement: str) -> None:
    assert is_question(question)
    assert as_statement(question) == statement


@pytest.mark.parametrize(
    "question",
    [
        "Who sold the crane?",
        "How many people died?",
        "Is Lenne Norland's capital?",
        "Is Anna Berg Mayor of Lenne?",
        "Was Piet Vorn Mayor in 2010?",
        "Did Anna Berg and Tom Vale meet?",
        "Did Berg resign or retire?",
        "Did the old harbour bridge close?",
        "Was it raining?",
        "Berg resigned?",
        "Did Berg resign? Did Vale?",
    ],
)
def test_what_is_not_sure_is_left(question: str) -> None:
    assert is_question(question)
    assert as_statement(question) is None


def test_a_statement_is_no_question() -> None:
    assert not is_question("Had Vorn slept, he would have seen the bend.")
