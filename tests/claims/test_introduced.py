"""What a bare "the bill" stands for: the one fuller phrase that brought it in, and nothing where it can be several."""

import pytest

from claims.extract import extract
from tests.claims.conftest import document_of


@pytest.mark.parametrize(
    ("text", "context"),
    [
        (
            "Anna Berg signed a bill to mend the harbour of Lima. The bill passed in May.",
            "The bill to mend the harbour of Lima passed in May.",
        ),
        (
            "Anna Berg sent the ferries a letter about ice. The council of Lima read the letter on Friday.",
            "The council of Lima read the letter about ice on Friday.",
        ),
        (
            "Lima sold the ferry under a ten-year lease agreement. The deal was signed by Anna Berg.",
            "The ten-year lease agreement was signed by Anna Berg.",
        ),
        (
            "A state law on tolls was passed. The council of Lima opposed the law.",
            "The council of Lima opposed the state law on tolls.",
        ),
        (
            "Anna Berg went to the Lima Ferry Convention. Peter Vance left the convention in May.",
            "Peter Vance left the Lima Ferry Convention in May.",
        ),
        (
            "Berg’s proposal for a toll failed. The council of Lima opposed the proposal.",
            "The council of Lima opposed Berg’s proposal for a toll.",
        ),
    ],
)
def test_a_bare_thing_is_called_what_it_was_brought_in_as(text: str, context: str) -> None:
    assert context in [claim.restated for claim in extract(document_of(text)) if claim.check_worthy]


@pytest.mark.parametrize(
    "text",
    [
        "Lima read a bill on tolls. Callao read a bill on ferries. The bill passed in May with 12 votes.",
        "Lima read a bill on tolls. Callao wants a bill. The bill passed in May with 12 votes.",
        "Lima read the longest bill on tolls. The bill passed in May with 12 votes.",
        "Lima wants no bill on tolls. The bill passed in May with 12 votes.",
    ],
)
def test_what_can_be_one_of_several_is_left_and_not_called_worth_checking(text: str) -> None:
    last = extract(document_of(text))[-1]
    assert (last.restated, last.check_worthy) == ("The bill passed in May with 12 votes.", False)


def test_words_that_somebody_quotes_stay_as_they_are() -> None:
    text = "Lima read a bill on tolls. Anna Berg said the council had “never seen the bill” before Friday."
    assert any("“never seen the bill”" in claim.restated for claim in extract(document_of(text)))
