"""A short form behind a name is spelt out where it can be one word only, and left as it is where it can be two."""

import pytest

from tests.claims.conftest import Extracted

MET = "Anna Lindqvist resigned on Friday. "


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("She's read about the dredger.", "Anna Lindqvist has read about the dredger"),
        ("She's never won a race.", "Anna Lindqvist has never won a race"),
        ("She's lived in Hove since May.", "Anna Lindqvist has lived in Hove since May"),
        ("She's now worked with three abbots.", "Anna Lindqvist has now worked with three abbots"),
        ("She's raised about $900 for the choir.", "Anna Lindqvist has raised about $900 for the choir"),
        ("She's accused the abbot of theft.", "Anna Lindqvist has accused the abbot of theft"),
        ("She's accused of theft.", "Anna Lindqvist is accused of theft"),
        ("She's known for her pots.", "Anna Lindqvist is known for her pots"),
        ("She's survived by a son.", "Anna Lindqvist is survived by a son"),
        ("She's married to a diver.", "Anna Lindqvist is married to a diver"),
        ("She'd gone by noon.", "Anna Lindqvist had gone by noon"),
        ("She'd have sold the mill.", "Anna Lindqvist would have sold the mill"),
        ("She'd better sell the mill.", "Anna Lindqvist had better sell the mill"),
        ("She'd sell the mill.", "Anna Lindqvist would sell the mill"),
        ("She's called the ferry a wreck.", "Anna Lindqvist's called the ferry a wreck"),
        ("She'd cut the toll.", "Anna Lindqvist'd cut the toll"),
    ],
)
def test_a_short_form_is_spelt_out_where_it_is_one_word_only(claims_of: Extracted, text: str, told: str) -> None:
    assert told in [claim.restated.rstrip(".") for claim in claims_of(MET + text)]


def test_a_sentence_with_a_short_form_for_its_verb_is_a_claim(claims_of: Extracted) -> None:
    found = [claim.restated for claim in claims_of("She's a potter. She's tired.")]
    assert found == ["She's a potter.", "She's tired."]
