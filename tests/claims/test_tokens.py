"""The records that the rules read say of every word what spaCy says of it."""

from typing import Any

import pytest

from claims.nlp import copied, load
from claims.parse.tokens import Doc

WORDS = """i idx text lower_ lemma_ pos_ tag_ dep_ ent_type_ whitespace_ text_with_ws is_alpha is_punct is_quote
is_space is_stop""".split()
TEXTS = [
    "",
    "One",
    " \n\n ",
    'LINDEN, March 3 - "We won\'t pay," Mayor Anna Berg said.\n\nThe U.S.-built ferry cost €2.5 million (about $2.7m)!',
    "An inquiry into how the notes were changed -- a move that also angered Berg -- opened the next day. It goes on.",
]


@pytest.fixture(scope="module", params=TEXTS)
def both(request: pytest.FixtureRequest) -> tuple[Any, Doc]:
    """Return spaCy's parse of a text and our copy of it."""
    parse = load()(request.param)
    return parse, copied(parse)


def test_words_are_as_the_pipeline_left_them(both: tuple[Any, Doc]) -> None:
    parse, doc = both
    assert [[getattr(word, name) for name in WORDS] for word in doc] == [
        [getattr(word, name) for name in WORDS] for word in parse
    ]


def test_the_tree_is_the_same(both: tuple[Any, Doc]) -> None:
    def places(word: Any) -> list[Any]:
        edges = [word.head.i, word.left_edge.i, word.right_edge.i, word.sent.start, word.sent.end]
        return [*edges, [part.i for part in word.children], [part.i for part in word.subtree], bool(word.is_sent_start)]

    parse, doc = both
    assert [places(word) for word in doc] == [places(word) for word in parse]


def test_stretches_are_the_same(both: tuple[Any, Doc]) -> None:
    def told(span: Any) -> tuple[Any, ...]:
        return span.text, span.start_char, span.end_char, span.root.i, span.sent.start, len(span), span[-1].i

    parse, doc = both
    pairs = [(start, end) for end in range(1, len(parse) + 1) for start in range(end)]
    assert [told(doc.span(start, end)) for start, end in pairs] == [told(parse[start:end]) for start, end in pairs]


def test_sentences_and_names_are_the_same(both: tuple[Any, Doc]) -> None:
    parse, doc = both
    for kind in ("sents", "ents"):
        found = [[(one.start, one.end, one.label_) for one in getattr(text, kind)] for text in both]
        assert found[0] == found[1]
    assert doc.text == parse.text
