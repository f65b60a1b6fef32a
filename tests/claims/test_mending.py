"""What clings to a statement: an owner cut off, "he wrote" at its end, and a demand that would read as a fact."""

import pytest

from claims.extract import extract
from tests.claims.conftest import document_of


@pytest.mark.parametrize(
    ("text", "context"),
    [
        (
            "Anna Berg requested that Peter Holm cut short a strike in Lima.",
            "Peter Holm should cut short a strike in Lima",
        ),
        ("The council demanded that the ferry not be sold to Callao.", "The ferry should not be sold to Callao"),
        ("The council insisted that the ferry was sold to Callao.", "The ferry was sold to Callao"),
        ("Officials hoped Friday’s sale of boats would end it.", "Friday’s sale of boats would end it"),
        ("Boats came. “The boat in Lima is an old boat, she wrote.”", "The boat in Lima is an old boat"),
    ],
)
def test_a_statement_is_mended(text: str, context: str) -> None:
    assert context in [claim.restated for claim in extract(document_of(text)) if claim.passed_over is None]


@pytest.mark.parametrize(
    ("text", "worthy"),
    [
        ("“The ferry of Lima is a disgrace,” Anna Berg said.", False),
        ("“The ferry of Lima is the oldest ship of Peru,” Anna Berg said.", True),
        ("Anna Berg is proud to announce that Lima sold the ferry.", True),
        ("Anna Berg said to a hall of sailors in Lima.", False),
    ],
)
def test_praise_and_blame_are_not_worth_checking(text: str, worthy: bool) -> None:
    assert any(claim.check_worthy for claim in extract(document_of(text))) == worthy


def test_a_condition_alone_is_a_fragment() -> None:
    assert not any(claim.check_worthy for claim in extract(document_of("If the ferry sank, Callao said.")))


def test_whom_a_bracket_names_is_not_somebody_else() -> None:
    found = extract(document_of("Peter Holm came to Lima. He (Carl Berg) sold the ferry to Callao in May."))
    assert not any("Peter Holm" in claim.restated for claim in found[1:])


def test_what_a_headline_writes_large_is_no_name() -> None:
    found = extract(document_of("Holm Aide Sells Ferry\n\nMr. Holm sold the old ferry of Lima to Callao in May."))
    assert any(claim.restated.startswith("Mr. Holm sold") for claim in found)
    assert not any("Holm Aide sold" in claim.restated for claim in found)


@pytest.mark.parametrize(
    "text",
    [
        "Berg left, reported said reported said, She wrote to them, clerks wrote, Berg told her, mayor said",
        'Berg told her, mayor said, "We go", She wrote to them, clerks wrote',
    ],
)
def test_of_a_broken_sentence_no_word_is_left_out(text: str) -> None:
    claims = extract(document_of(text))
    unread = [i for i, mark in enumerate(text) if mark.isalpha() and not any(c.start <= i < c.end for c in claims)]
    assert unread == []
