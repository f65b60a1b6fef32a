"""The pipeline: sentences start at paragraphs and never inside of an abbreviation or a quotation mark."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.nlp import fingerprint, load, parse
from claims.parse.tokens import Doc
from tests.claims.conftest import document_of

Parse = Callable[[str], Doc]


def sentences(doc: Doc) -> list[str]:
    return [sentence.text.strip() for sentence in doc.sents]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Talks on Linden harbour\nThe mayor spoke", ["Talks on Linden harbour", "The mayor spoke"]),
        ("A first line\r\n\r\nA second line", ["A first line", "A second line"]),
        ("It rained on Feb. 26 in Linden.", ["It rained on Feb. 26 in Linden."]),
        ("Gen. Berg met Mr. Lund on Sept. 3.", ["Gen. Berg met Mr. Lund on Sept. 3."]),
        ("“It is done.” She left.", ["“It is done.”", "She left."]),
        ('"Is it done?" he asked.', ['"Is it done?" he asked.']),
        ("The report said: “Prices rose.”", ["The report said: “Prices rose.”"]),
        ("Prices rose; wages fell.", ["Prices rose; wages fell."]),
        ("He said no. Then he left.", ["He said no.", "Then he left."]),
    ],
)
def test_sentences(parsed: Parse, text: str, expected: list[str]) -> None:
    assert sentences(parsed(text)) == expected


def test_a_text_broken_at_a_fixed_width_keeps_its_sentences(parsed: Parse) -> None:
    lines = [
        "The council of the small town decided yesterday to build a",
        "bridge over the river, which has been closed to the lorries",
        "of the mill for many years because of the damage done by a",
        "flood that reached the doors of all houses in the old streets",
        "near the market, as the mayor told the people who had come to",
        "hear him in the hall.",
    ]
    assert len(sentences(parsed("\n".join(lines)))) == 1


@given(st.text())
def test_the_parse_is_made_of_the_untouched_text(text: str) -> None:
    doc = next(iter(parse([document_of(text)])))
    assert doc.text == text
    assert all(text[token.idx : token.idx + len(token)] == token.text for token in doc)


def test_the_pipeline_is_loaded_once_and_names_its_version() -> None:
    assert load() is load()
    assert "core_web_sm" in fingerprint()
    assert "3.8.0" in fingerprint()
