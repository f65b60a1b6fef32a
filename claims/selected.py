"""A document and stretches of it that a reader selected in; the claim that each of them makes out."""

from collections.abc import Iterable, Sequence

from claims.model import Claim, Document, Stance, claim_id
from claims.model import Span as Place
from claims.nlp import parse
from claims.parse.standing import Statement
from claims.reading import Reading
from claims.statements.record import record
from claims.voice.framing import Framing, framing_of


def select(document: Document, places: Iterable[Place]) -> list[Claim]:
    """Return the claim that each stretch makes, with exactly its offsets."""
    reading = Reading(document, next(iter(parse([document]))))
    return [_claim(reading, place) for place in places]


def _claim(reading: Reading, place: Place) -> Claim:
    document, doc = reading.document, reading.doc
    tokens = [
        token.i
        for token in doc
        if token.idx < place.end and token.idx + len(token) > place.start and not token.is_space
    ]
    text = document.text[place.start : place.end]
    exact = {
        "id": claim_id(document.sha256, place.start, place.end),
        "start": place.start,
        "end": place.end,
        "text": text,
    }
    if not tokens:
        return Claim(**exact, document_id=document.id, document=document.name, restated=text)
    sentence = doc[tokens[0]].sent
    head = doc.span(tokens[0], min(tokens[-1] + 1, sentence.end)).root
    found = record(reading, sentence, Statement(head, tuple(tokens)), _framing(reading, tokens), chosen=True)
    inside = {
        name: tuple(one for one in getattr(found, name) if place.start <= one.start and one.end <= place.end)
        for name in ("quantities", "periods", "entities")
    }
    return found.model_copy(update=exact | inside | {"check_worthy": True})


def _framing(reading: Reading, tokens: Sequence[int]) -> Framing | None:
    """Return by whom the stretch is said: by whoever is quoted with all of it, else by whom it is told of."""
    words = {i for i in tokens if reading.doc[i].is_alpha}
    for speech in reading.speeches_in(tokens[0], tokens[-1] + 1):
        if all(speech.start <= i < speech.end for i in words):
            return Framing(speech.voice, speech.cue, Stance.QUOTED)
    sentence = reading.doc[tokens[0]].sent
    said = [one for one in reading.attributions_in(sentence.start, sentence.end) if words <= set(one.content or ())]
    return framing_of(min(said, key=lambda one: len(one.content or ()))) if words and said else None
