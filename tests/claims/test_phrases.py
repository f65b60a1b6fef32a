"""Phrases: which words stand right before the noun they qualify, and where."""

import pytest

from claims.extract import extract
from tests.factory import make_document


def phrases(text: str) -> list[tuple[str, str, str]]:
    """Return every phrase of a text as lemmas, and as it stands there."""
    document = make_document(text=text)
    return [(p.modifier, p.head, text[p.start : p.end]) for c in extract(document) for p in c.phrases]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The army fired wooden missiles at the bridge.", [("wooden", "missile", "wooden missiles")]),
        ("The council approved the harbour budgets.", [("harbour", "budget", "harbour budgets")]),
        ("The army fired long-range missiles at the bridge.", []),  # a word with a hyphen is one word
        ("The port bought German cranes in May.", []),  # a name says whose, not of what kind
        ("The bridge is wooden.", []),
    ],
)
def test_a_phrase_is_a_noun_with_the_word_before_it(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert phrases(text) == expected


def test_a_statement_has_only_its_own_phrases() -> None:
    document = make_document(text="The wooden bridge fell, and the stone harbour was shut.")
    assert all(c.start <= p.start < p.end <= c.end for c in extract(document) for p in c.phrases)
