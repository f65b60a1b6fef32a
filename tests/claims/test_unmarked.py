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
        ("“The ferry pays the men nothing.”― Jan P. Ott\n“I hate it.” ― Eva Sand.", "nothing", "Jan P. Ott"),
        ("“The ferry pays the men nothing.”― Jan P. Ott\n“I am sad.” ― Eva Sand.", "sad", "Eva Sand"),
        ("Lindqvist called it hers. “It must go, and soon!” Karl Ek (D-Lund) shouted to the crowd.", "soon", "Karl Ek"),
        ("“It has a hundred posts,” Lindqvist said, referencing a firm called Nordpier.", "posts", "Anna Lindqvist"),
        ("“I never sold it,” Hansen said, after the Post’s Eva Sand said that he had.", "never sold", "Peter Hansen"),
        ("Hansen beamed and asked the crew to welcome the mayor - “my new best friend.”", "best", "Peter Hansen"),
        ('"HANSEN: The ferry was mine. I mean it.\n\n"LINDQVIST: It was not his.', "not his", "Anna Lindqvist"),
        ("“The dyke must be higher by May”: mayor Hansen in interview", "higher by May", "Peter Hansen"),
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
        ("Lindqvist said the ferry was shut.\n\nIt rained.\n\nThe pier rots.\n\n“It brings us guests.”", "guests"),
        ("Hansen sold the ferry.\n\n“It brings us half our guests.”", "guests"),
        ("Hansen said it was shut.\n\n“It is half as old as it looks,” the 52-year-old asked us in a letter.", "looks"),
        ("Most sailors said they back the plan.\n\n“It costs us a month of work.”", "a month"),
        ("Lindqvist said it was shut. On the wall hangs a sign with the words “It is open on Sundays.”", "Sundays"),
    ],
)
def test_no_guess_is_made(claims_of: Extracted, text: str, words: str) -> None:
    assert speaker_of(claims_of, text, words) is None
