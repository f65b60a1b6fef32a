"""Where a statement comes from, as its own article tells it."""

import pytest

from claims.model import Claim, Document, Span
from tests.factory import make_claim, make_document
from verify.origin import independent, origin_of

PAPER = make_document(publisher="The Harbour Gazette")


@pytest.mark.parametrize(
    ("document", "fields", "origin"),
    [
        (make_document(), {}, "harbour.txt"),
        (PAPER, {}, "The Harbour Gazette"),
        (make_document(publisher="The Harbour Gazette", dateline="TASS"), {}, "TASS"),
        (PAPER, {"speaker": "the harbour master", "cue_span": Span(start=75, end=79)}, "the harbour master"),
        (PAPER, {"speaker": "the harbour master", "cue_span": Span(start=9, end=16)}, "The Harbour Gazette"),
        (PAPER, {"speaker": "unnamed sources", "via": ("Reuters",)}, "Reuters ← unnamed sources"),
    ],
)
def test_origin(document: Document, fields: dict[str, object], origin: str) -> None:
    assert origin_of(make_claim(document, 0, 41, **fields), document) == origin


def test_one_article_and_one_speaker_are_one_origin() -> None:
    def claim(name: str, start: int = 0) -> Claim:
        return make_claim(make_document(name, f"{name}: the port is shut. It stays shut."), start, start + 10)

    here, again, there = claim("a.txt"), claim("a.txt", 15), claim("b.txt")
    assert not independent(here, again, {here.id: "A", again.id: "B"})
    assert not independent(here, there, {here.id: "TASS", there.id: "TASS"})
    assert independent(here, there, {here.id: "A", there.id: "B"})
