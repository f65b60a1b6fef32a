"""A quotation mark without its partner is left out where a claim is restated."""

import pytest

from claims.statements.marks import without_lone_marks


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('Berg " came', "Berg came"),
        ("Berg ” came", "Berg came"),
        ("Berg said “it rained", "Berg said it rained"),
        ('"Berg" and "Holm" came', '"Berg" and "Holm" came'),
        ("“Berg” came", "“Berg” came"),
        ('" Berg came', "Berg came"),
        ('Berg told of"a storm', "Berg told of a storm"),
        ('The board is 15" wide', 'The board is 15" wide'),
        ("He came (“late)", "He came (late)"),
        ("Berg came.”", "Berg came."),
    ],
)
def test_a_lone_mark_is_left_out(text: str, told: str) -> None:
    assert without_lone_marks(text) == told
