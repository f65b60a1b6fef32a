"""A table of words and tags with a memory says what the table says, word for word, however often it is asked."""

import pytest

from claims.nlp import REMEMBERED_RULER, RULER, load
from claims.parse.ruled import can_be_remembered

TOLD = ["TAG", "POS", "MORPH", "LEMMA", "DEP"]


def told(text: str, ruler: str, other: str) -> list[list[int]]:
    """Return what is said of every word where `ruler` is run and `other` is not."""
    language = load()
    language.enable_pipe(ruler)
    language.disable_pipe(other)
    try:
        rows: list[list[int]] = language(text).to_array([*TOLD]).tolist()
    finally:
        language.enable_pipe(REMEMBERED_RULER)
        language.disable_pipe(RULER)
    return rows


@pytest.mark.parametrize(
    "text",
    [
        "The port, which once was closed, is going to be opened by her and by those who'd never asked for it.",
        "There was a fire. There's another. Is there one? There they are, and there were more.",
        "Let's go. Y'all ain't gonna stay, c'mon, you've gotta leave. They let his boat's crew in on it all.",
        "But nothing\n\nhappened  but for “that”, \t as 3.5 million people can't say whether he'd have been there.",
        "",
    ],
)
def test_the_memory_says_what_the_table_says(text: str) -> None:
    expected = told(text, RULER, REMEMBERED_RULER)
    assert told(text, REMEMBERED_RULER, RULER) == expected
    assert told(text, REMEMBERED_RULER, RULER) == expected  # from memory


def test_a_table_that_looks_further_than_two_words_is_left_as_it_is() -> None:
    assert can_be_remembered([[{"LOWER": "gon"}, {"LOWER": "na"}], [{"TAG": "NN", "DEP": {"IN": ["dobj"]}}]])
    assert not can_be_remembered([[{"LOWER": "a"}, {"LOWER": "lot"}, {"LOWER": "of"}]])
    assert not can_be_remembered([[{"SHAPE": "Xx"}]])
    assert not can_be_remembered([[{"LOWER": "very", "OP": "+"}, {"LOWER": "much"}]])
