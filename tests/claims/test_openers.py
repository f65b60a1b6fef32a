"""A statement that is read alone names whom it is of, and opens with no word that sets it beside another."""

import pytest

from tests.claims.conftest import Extracted

TOLD = [  # a text, words of a statement of it, and how this is read alone
    ("In addition, the port will get 30 cranes in May.", "30 cranes", "The port will get 30 cranes in May."),
    ("In addition to cranes, the port got 9 ferries.", "9 ferries", "In addition to cranes, the port got 9 ferries."),
    ("The port also sold a ferry for $3 million.", "a ferry", "The port sold a ferry for $3 million."),
    ("Anna Holm and also Lund left Tolvar in May.", "left", "Anna Holm and also Lund left Tolvar in May."),
    ("Berg not only sued but also won $2 million.", "won", "Berg not only sued but also won $2 million."),
    (
        "The ministry bought Varn Ferries, the national carrier, which has carried 300,000 people since May.",
        "has carried",
        "Varn Ferries has carried 300,000 people since May",
    ),
    (
        "Mayor Berg wrote the 2014 Ferry Safety Act, requiring ports to report each accident within a day.",
        "requiring",
        "The 2014 Ferry Safety Act required ports to report each accident within a day",
    ),
    (
        "Tolvar, Ohio-based Varn Steel said it will close 13 mills in May.",
        "13 mills",
        "Varn Steel will close 13 mills in May",
    ),
    (
        "The unions lost 30 seats. In May, Anna Holm met 12 pupils, assuring them that their trip to Lima was safe.",
        "trip",
        "Their trip to Lima was safe",
    ),
    (
        "A study by Anna Holm of Tolvar University, whose findings were doubted by two banks, appeared in May.",
        "doubted",
        "A study's findings were doubted by two banks",
    ),
]


@pytest.mark.parametrize(("text", "words", "alone"), TOLD)
def test_a_statement_is_read_alone(claims_of: Extracted, text: str, words: str, alone: str) -> None:
    told = [claim for claim in claims_of(text) if words in claim.text and claim.passed_over is None]
    assert min(told, key=lambda claim: len(claim.text)).restated.removesuffix(".") == alone.removesuffix(".")
