"""A stretch that a reader selected: exactly its offsets, and what is read in it like in any other claim."""

import pytest

from claims.model import Span, Stance
from claims.selected import select
from tests.factory import make_document

UNION = "Union leader Rosa Ibarra said that the mine would close on 3 May 2026 and that 1,200 workers would lose work."
QUOTED = "“We will strike until wages rise,” Rosa Ibarra told reporters. The mine is in the north."


@pytest.mark.parametrize(
    ("text", "words", "speaker", "stance"),
    [
        (UNION, "1,200 workers would lose work", "Rosa Ibarra", Stance.REPORTED),
        (UNION, "close on 3 May 2026", "Rosa Ibarra", Stance.PLANNED),
        (QUOTED, "wages rise", "Rosa Ibarra", Stance.QUOTED),
        (QUOTED, "The mine is in the north", None, Stance.ASSERTED),
        (QUOTED, "reporters. The mine", None, Stance.ASSERTED),  # across two sentences
        (QUOTED, "is in", None, Stance.ASSERTED),
        (QUOTED, ",”", "Rosa Ibarra", Stance.QUOTED),
    ],
)
def test_a_selected_stretch_is_said_by_whoever_says_all_of_it(
    text: str, words: str, speaker: str | None, stance: Stance
) -> None:
    start = text.index(words)
    (claim,) = select(make_document("mine.txt", text), [Span(start=start, end=start + len(words))])
    assert (claim.text, claim.start, claim.end) == (words, start, start + len(words))
    assert (claim.speaker, claim.stance, claim.passed_over) == (speaker, stance, None)


def test_what_is_compared_is_read_in_the_stretch_alone() -> None:
    start = UNION.index("1,200")
    first, second = select(
        make_document("mine.txt", UNION), [Span(start=start, end=len(UNION) - 1), Span(start=0, end=start)]
    )
    assert ([one.value for one in first.quantities], first.periods) == ([1200.0], ())
    assert ([one.start_date for one in second.periods], second.quantities) == (["2026-05-03"], ())
    assert first.frames
    assert first.terms


def test_blanks_alone_are_kept_as_they_are() -> None:
    (claim,) = select(make_document("mine.txt", "One.  \n\n  Two."), [Span(start=5, end=8)])
    assert (claim.text, claim.quantities) == (" \n\n", ())
