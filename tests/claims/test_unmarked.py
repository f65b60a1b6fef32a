"""Whose a quotation is that no verb gives to anybody: who signs it, who is told of in front of it, or nobody."""

import pytest

from tests.claims.conftest import Extracted

MET = "Anna Lindqvist, the harbour minister, met Peter Hansen, the mayor.\n\n"


def speaker_of(claims_of: Extracted, text: str, words: str) -> str | None:
    return next(claim for claim in claims_of(MET + text) if words in claim.text).speaker


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ("“The ferry must go. It cost my village a road.”\n― Carla Sand, Lund", "cost my village", "Carla Sand"),
        ("“The ferry brought us 40 jobs.” – Jan Holm, 40, baker", "40 jobs", "Jan Holm"),
        ("As Hansen put it: “The ferry is closed for good.”", "for good", "Peter Hansen"),
        ("Hansen agreed: “It is late.” Lindqvist shot back, “The ferry was never open.”", "never", "Anna Lindqvist"),
        ("When Hansen claimed that it sank, Lindqvist fired back hard: “It did not.”", "did not", "Anna Lindqvist"),
        ("More from Jan Ott: “The boats are very old.”", "very old", "Jan Ott"),
        ("This does not surprise the pilot Tilda Ek: “The boats have been here for years.”", "for years", "Tilda Ek"),
        ("Lindqvist said the ferry was shut.\n\n“It will open in May. We have the money.”", "money", "Anna Lindqvist"),
        ("“That is absurd,” Hansen’s former clerk said in a radio talk.", "absurd", "Hansen’s former clerk"),
    ],
)
def test_what_stands_beside_it_tells(claims_of: Extracted, text: str, words: str, speaker: str) -> None:
    assert speaker_of(claims_of, text, words) == speaker


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Lindqvist said the ferry was shut.\n\nErik Holm sold 40 loaves.\n\n“It brings me half my guests.”", "guests"),
        ("Lindqvist said it was hard.\n\n“Well,” I said. “I was a child when I came to Lund.”", "a child"),
        ("Most sailors said they back the plan.\n\n“It costs us a month of work.”", "a month"),
        ("Lindqvist said it was shut. On the wall hangs a sign with the words “It is open on Sundays.”", "Sundays"),
    ],
)
def test_no_guess_is_made(claims_of: Extracted, text: str, words: str) -> None:
    assert speaker_of(claims_of, text, words) is None
