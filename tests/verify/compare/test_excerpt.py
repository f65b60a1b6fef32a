"""What is quoted stands in the text word for word, or is marked as left out or told elsewhere."""

import pytest

from claims.model import Frame
from tests.factory import make_claim, make_document
from verify.compare.excerpt import excerpt, predicate_span

LONG = "The union rejected, after two nights of talks at which nothing was said that had not been said, the new rota."


@pytest.mark.parametrize(
    ("text", "verb", "topic", "told"),
    [
        ("Peru rejected the idea of it.", "rejected", "it", "“rejected the idea of it”"),
        ("They may have to be sent home.", "may", "have be sent home", "“may have to be sent home”"),
        ("Oslo views plans to drill coldly.", "views coldly", "drill", "“views plans to drill coldly”"),
        ("The rota was rejected by the union.", "was rejected", "The rota", "“The rota was rejected”"),
        (LONG, "rejected", "the new rota", "“rejected … the new rota”"),
        ("Its opposition is known.", "opposition", "the new rota", "“opposition” (the new rota)"),
        ("Oslo opposes the A-B plan.", "opposes", "the A B plan: drilling", "“opposes the A-B plan” (drilling)"),
        ("He “never” agreed\nto it.", "never agreed", "", "“never agreed”"),
        ("It was ‘a choice’ of Oslo's.", "was a choice", "", "“was a choice”"),
        ('It was a "free" port.', "was free port", "", "“was a 'free' port”"),
        ("It was so.", "has fallen", "the price", "has fallen"),
    ],
)  # fmt: skip
def test_quoted_words_are_those_of_the_text(text: str, verb: str, topic: str, told: str) -> None:
    frame = Frame(predicate=verb, verb=verb, topic_text=topic, start=0, end=len(verb))
    assert excerpt(frame, make_claim(make_document("note.txt", text))) == told


@pytest.mark.parametrize(
    ("text", "head", "verb", "marked"),
    [
        ("Peru did not ask for ships.", "ask", "did not ask", "did not ask"),
        ("The price has, as ever, risen.", "risen", "has risen", "has, as ever, risen"),
        ("Oslo views the plans of its neighbours to the north and east coldly.", "views", "views coldly", "views"),
        ("They ask, and they ask again.", "ask again", "ask", "ask again"),
    ],
)
def test_a_predicate_is_marked_with_its_not(text: str, head: str, verb: str, marked: str) -> None:
    document = make_document("note.txt", f"One. {text}")
    start = document.text.index(head)
    frame = Frame(predicate="x", verb=verb, start=start, end=start + len(head))
    span = predicate_span(frame, make_claim(document, 5))
    assert document.text[span.start : span.end] == marked
