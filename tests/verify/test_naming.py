"""Speakers stand in a sentence with the article and the verb that go with them."""

import pytest

from verify.texts.naming import as_told, opening, verb


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("fire brigade", "the fire brigade"),
        ("chairman of the quay board", "the chairman of the quay board"),
        ("documents", "documents"),
        ("residents of the quay", "residents of the quay"),
        ("two divers", "two divers"),
        ("people close to the talks", "people close to the talks"),
        ("unnamed diver", "an unnamed diver"),
        ("aide", "an aide"),
        ("witness", "a witness"),
        ("old letter", "an old letter"),
        ("study by four doctors", "the study by four doctors"),
        ("the press", "the press"),
        ("Ada Vale", "Ada Vale"),
        ("Vale's lawyer", "Vale's lawyer"),
        ("crew's lawyer", "crew's lawyer"),
        ("", ""),
    ],
)
def test_a_name_has_the_article_it_needs(name: str, text: str) -> None:
    assert as_told(name) == text


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("coast guard", "The coast guard denies"),
        ("ticket records", "Ticket records deny"),
        ("Quay Lines", "Quay Lines denies"),
        ("press", "The press denies"),
        ("police", "Police deny"),
    ],
)
def test_a_sentence_opens_with_a_capital_and_its_verb_agrees(name: str, text: str) -> None:
    assert f"{opening(name)} {verb(name, 'denies', 'deny')}" == text
