"""What a rule trips over is passed over with a word; the rest of the article and the other articles are read."""

import logging

import pytest

from claims import extract as extracting
from claims.extract import extract, extract_all
from claims.model import Claim
from claims.parse.tokens import Span
from claims.reading import Reading
from claims.unread import UNREAD
from tests.factory import make_document

TEXT = "The council of Orme bought nine boats. The mill at Lund burned down. Piet Oster sold a barn."


def test_a_sentence_that_is_not_understood_is_one_row_and_the_others_are_read(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    read = extracting._of_sentence

    def trips(reading: Reading, sentence: Span) -> list[Claim]:
        if "Lund" in sentence.text:
            raise IndexError
        return read(reading, sentence)

    monkeypatch.setattr(extracting, "_of_sentence", trips)
    with caplog.at_level(logging.WARNING):
        claims = extract(make_document("a.txt", TEXT))
    assert [(one.text, one.passed_over) for one in claims] == [
        ("The council of Orme bought nine boats.", None),
        ("The mill at Lund burned down.", UNREAD),
        ("Piet Oster sold a barn.", None),
    ]
    assert all(TEXT[one.start : one.end] == one.text for one in claims)
    assert "a.txt: characters 39 to 68 were not understood" in caplog.text


def test_an_article_that_is_not_understood_does_not_stop_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    read = extracting._read

    def trips(reading: Reading, parts: bool) -> list[Claim]:
        if reading.document.name == "b.txt":
            raise RecursionError
        return read(reading, parts)

    monkeypatch.setattr(extracting, "_read", trips)
    found = [claims for _, claims in extract_all([make_document(f"{name}.txt", TEXT) for name in "abc"])]
    assert [len(claims) for claims in found] == [3, 1, 3]
    assert (found[1][0].text, found[1][0].passed_over) == (TEXT, UNREAD)


def test_a_text_that_ends_in_let_is_read() -> None:
    claims = extract(make_document("a.txt", "The mill burned down and let"))
    assert [(one.text, one.passed_over) for one in claims] == [("The mill burned down and let", None)]
