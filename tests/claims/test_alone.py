"""What cannot be read alone is passed over, and what a speaker broke off is put together."""

import pytest

from claims.extract import extract
from tests.claims.conftest import document_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It was a plan Berg says was too dear for the town.", "was too dear for the town"),
        ("Asked by the council, “Is the pool shut?” Berg answered with one word: “Yes.”", "Asked by the council"),
        ("Berg sold two boats to the town. Which sank in the first storm of the year.", "Which sank"),
        ("Berg sold two boats to the town. Whose pier was full by May.", "Whose pier"),
        ("In a note shortly after the fair was shut on Monday, Berg said just that.", "In a note"),
    ],
)
def test_a_verb_without_its_subject_is_a_fragment(text: str, words: str) -> None:
    found = [claim for claim in extract(document_of(text)) if claim.text.startswith(words)]
    assert all(claim.passed_over is not None for claim in found)


@pytest.mark.parametrize(
    ("text", "context"),
    [
        ("Gone were the boats in the harbour of Lima.", "Gone were the boats in the harbour of Lima."),
        ("Reached by the council, Berg sold two boats.", "Reached by the council, Berg sold two boats."),
        ("“The pool that leaks,” Berg said, “was built in 1990.”", "The pool that leaks was built in 1990."),
        ("The new ferry, Berg said, “makes no noise.”", "The new ferry “makes no noise.”"),
        (
            "Sounding sad, Mr. Berg told of his failure in the port when two councils ran it, by saying, “It rained.”",
            "Sounding sad, Mr. Berg told of his failure in the port when two councils ran it",
        ),
        ("Who sold the two boats is still not known in Lima.", "Who sold the two boats is still not known in Lima."),
        # of two clauses that could go on, neither is said to
        (
            "The fair opened as Berg called the pool a gift and praised the town.",
            "The fair opened as Berg called the pool a gift and praised the town.",
        ),
    ],
)
def test_what_can_be_read_alone_is_kept(text: str, context: str) -> None:
    assert context in [claim.restated for claim in extract(document_of(text)) if claim.passed_over is None]


@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("Two years after the port closed in May, the council said the town was poor.", "Two years the port"),
        ("The council refused to pass the bill, which means the port will stay shut.", "bill means"),
    ],
)
def test_no_statement_is_made_of_words_that_do_not_belong_together(text: str, never: str) -> None:
    assert not [claim for claim in extract(document_of(text)) if never in claim.restated]
