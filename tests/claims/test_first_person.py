"""Who "I" is in a quotation, and what becomes of the verb beside it."""

import pytest

from tests.claims.conftest import Extracted


@pytest.mark.parametrize(
    ("text", "words", "context"),
    [
        ("“I never received any warning,” Anna Berg said.", "warning", "Anna Berg never received any warning"),
        ("“I'm the owner of two pools,” said Anna Berg.", "owner", "Anna Berg is the owner of two pools"),
        ("“I don't own a pool,” said Anna Berg.", "own a", "Anna Berg doesn't own a pool"),
        ("“I'd never seen the letter,” said Anna Berg.", "letter", "Anna Berg had never seen the letter"),
        ("“I've paid for my boats,” said Anna Berg.", "boats", "Anna Berg has paid for her boats"),
        ("“I pay taxes and my brother hates me for it,” said Ola Thus.", "taxes", "Ola Thus pays taxes"),
        ("“The council asked me to leave,” Anna Berg told the court.", "leave", "The council asked Anna Berg to leave"),
        ("Anna Berg said the pool was “the best I have seen.”", "best", "The pool was “the best Anna Berg has seen.”"),
        ("“My wife and I sold two pools,” said Peter Vance.", "wife", "Peter Vance's wife and he sold two pools"),
        # two of them are told apart
        (
            "John Hill left early. “I saw him when I came,” said Peter Vance.",
            "saw",
            "Peter Vance saw John Hill when Peter Vance came",
        ),
        # whose it is cannot be told: a body's, or that of whoever is quoted in turn
        ("“I sold two pools,” a spokesman said.", "pools", "I sold two pools"),
        ("“We sold two pools,” said Anna Berg.", "pools", "We sold two pools"),
    ],
)
def test_who_speaks_is_named_for_i(claims_of: Extracted, text: str, words: str, context: str) -> None:
    claim = min((claim for claim in claims_of(text) if words in claim.text), key=lambda one: len(one.text))
    assert claim.restated.rstrip(".") == context.rstrip(".")
