"""One article in, its claims in order out: every statement with its place, speaker, stance and words."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple, TypeVar

from spacy.tokens import Doc, Span, Token

from claims.attribution import Attribution, find_attributions
from claims.clauses import SUBJECTS, Clause, split_clauses, trim
from claims.clean import HEADLINE, find_boilerplate
from claims.frames import carry_topics, find_frames
from claims.model import Claim, Document, Entity, Period, Quantity, Stance, claim_id
from claims.model import Span as Place
from claims.names import Cast, find_entities
from claims.nlp import parse
from claims.quotes import Quote, find_quotes
from claims.stance import is_negated, modality, terms_of

T = TypeVar("T", Quantity, Period, Entity)


class Reading(NamedTuple):
    """An article with everything that was found in it."""

    document: Document
    doc: Doc
    cast: Cast
    quantities: list[Quantity]
    periods: list[Period]
    quotes: list[Quote]
    attributions: list[Attribution]
    passed: list[tuple[int, int, str]]


def extract(document: Document) -> list[Claim]:
    """Return the claims of `document` in order, the statements that were passed over included."""
    return next(iter(extract_all([document])))[1]


def extract_all(documents: Iterable[Document]) -> Iterator[tuple[Document, list[Claim]]]:
    """Yield every document with its claims."""
    kept = list(documents)
    for document, doc in zip(kept, parse(kept), strict=True):
        yield document, _with_topics(list(_claims(read(document, doc))))


def _with_topics(claims: list[Claim]) -> list[Claim]:
    frames = carry_topics(claim.frames for claim in claims)
    return [claim.model_copy(update={"frames": own}) for claim, own in zip(claims, frames, strict=True)]


def read(document: Document, doc: Doc) -> Reading:
    """Find everything in `doc` that the claims will need."""
    cast = Cast(doc, find_entities(doc))
    return Reading(
        document, doc, cast, _quantities(doc), _periods(doc, document), find_quotes(doc.text), find_attributions(doc, cast), _boilerplate(doc.text)
    )


def _quantities(doc: Doc) -> list[Quantity]:
    try:
        from claims.quantities import find_quantities
    except ImportError:
        return []
    return find_quantities(doc)


def _periods(doc: Doc, document: Document) -> list[Period]:
    try:
        from claims.periods import find_periods
    except ImportError:
        return []
    return find_periods(doc, document.published)


def _boilerplate(text: str) -> list[tuple[int, int, str]]:
    return [(mark.start, mark.end, mark.reason) for mark in find_boilerplate(text)]


def _claims(reading: Reading) -> Iterator[Claim]:
    seen: set[tuple[int, int]] = set()
    for sentence in reading.doc.sents:
        span = trim_spaces(sentence)
        if span is None:
            continue
        for claim in _of_sentence(reading, span):
            if (claim.start, claim.end) not in seen:
                seen.add((claim.start, claim.end))
                yield claim


def trim_spaces(span: Span) -> Span | None:
    """Return `span` without white space at its edges."""
    start, end = span.start, span.end
    while start < end and span.doc[start].is_space:
        start += 1
    while end > start and span.doc[end - 1].is_space:
        end -= 1
    return span.doc[start:end] if start < end else None


def _of_sentence(reading: Reading, sentence: Span) -> Iterator[Claim]:
    reason = passed_over(reading, sentence)
    if reason is not None:
        yield _claim(reading, sentence, sentence, None, passed=reason)
        return
    voiced = [a for a in reading.attributions if sentence.start <= a.cue.start < sentence.end]
    quoted = _quoted_part(reading, sentence)
    if quoted is not None:
        yield from _of_quote(reading, sentence, quoted, voiced)
        return
    root = sentence.root
    for clause in split_clauses(reading.doc, sentence.start, sentence.end, root):
        mine = [a for a in voiced if clause.start <= a.cue.start < clause.end]
        yield from _of_clause(reading, sentence, clause, mine)


def _of_clause(reading: Reading, sentence: Span, clause: Clause, voiced: list[Attribution]) -> Iterator[Claim]:
    contents = [a for a in voiced if a.content is not None]
    frames = [a for a in voiced if a.content is None]
    outer: list[Attribution] = []
    for attribution in contents:
        if not any(_inside(attribution, other) for other in outer):
            outer.append(attribution)
            start, end, head = attribution.content or (0, 0, sentence.root)
            for part in split_clauses(reading.doc, start, end, head):
                span = trim(reading.doc, part.start, part.end)
                if span is not None and len(span) > 2:
                    yield _claim(reading, span, sentence, attribution, part)
    if not any(a.cue[0].i == clause.head.i or a.cue.text.lower() == "according to" for a in contents):
        span = trim(reading.doc, clause.start, clause.end)
        if span is not None:
            own = next((a for a in frames if a.cue[0].i == clause.head.i), frames[0] if frames else None)
            yield _claim(reading, span, sentence, own, clause)


def _inside(attribution: Attribution, other: Attribution) -> bool:
    return other.content is not None and other.content[0] <= attribution.cue.start < other.content[1]


def _quoted_part(reading: Reading, sentence: Span) -> tuple[int, int] | None:
    for quote in reading.quotes:
        start, end = max(quote.start, sentence.start_char), min(quote.end, sentence.end_char)
        span = reading.doc.char_span(start, end, alignment_mode="contract") if end - start > 10 else None
        if span is not None and any(token.dep_ in SUBJECTS and token.head.i in range(span.start, span.end) for token in span):
            if span.start == sentence.start or reading.doc[span.start - 1].i == sentence.start or span[0].is_title:
                return start, end
    return None


def _of_quote(reading: Reading, sentence: Span, quoted: tuple[int, int], voiced: list[Attribution]) -> Iterator[Claim]:
    quote = next(q for q in reading.quotes if q.start <= quoted[0] < q.end)
    speaker = _quote_speaker(reading, quote)
    span = reading.doc.char_span(quoted[0], quoted[1], alignment_mode="contract")
    if span is None:
        return
    for part in split_clauses(reading.doc, span.start, span.end, span.root):
        piece = trim(reading.doc, part.start, part.end)
        if piece is not None:
            yield _claim(reading, piece, sentence, speaker, part, stance=Stance.QUOTED)


def _quote_speaker(reading: Reading, quote: Quote) -> Attribution | None:
    """Return the attribution whose cue stands outside of `quote` in one of its sentences."""
    found = [
        a
        for a in reading.attributions
        if a.speaker
        and not quote.start <= a.cue.start_char < quote.end
        and a.cue.sent.start_char < quote.end
        and quote.start < a.cue.sent.end_char
    ]
    if found:
        return min(found, key=lambda a: min(abs(a.cue.start_char - quote.end), abs(a.cue.end_char - quote.start)))
    before = [a for a in reading.attributions if a.speaker and a.cue.start_char < quote.start]
    return before[-1] if before else None


def passed_over(reading: Reading, sentence: Span) -> str | None:
    """Return why `sentence` is no statement to check, or None."""
    for start, end, reason in reading.passed:
        covered = min(end, sentence.end_char) - max(start, sentence.start_char)
        if reason != HEADLINE and covered * 2 > sentence.end_char - sentence.start_char:
            return reason
    if sentence.text.rstrip("\"'”’») ").endswith("?"):
        return "question"
    if not any(token.pos_ in {"VERB", "AUX"} for token in sentence):
        return "fragment"
    return None


def _claim(
    reading: Reading,
    span: Span,
    sentence: Span,
    attribution: Attribution | None,
    clause: Clause | None = None,
    *,
    stance: Stance | None = None,
    passed: str | None = None,
) -> Claim:
    start, end = span.start_char, span.end_char
    head: Token = clause.head if clause is not None else span.root
    put = stance or (attribution.stance if attribution else modality(span, head))
    return Claim(
        id=claim_id(reading.document.sha256, start, end),
        document_id=reading.document.id,
        document=reading.document.name,
        start=start,
        end=end,
        text=reading.doc.text[start:end],
        context=reading.doc.text[start:end],
        speaker=attribution.speaker if attribution else None,
        speaker_span=_place(attribution.speaker_span) if attribution else None,
        via=attribution.via if attribution else (),
        cue=attribution.cue.text if attribution else None,
        cue_span=_place(attribution.cue) if attribution else None,
        stance=put,
        negated=is_negated(span, head),
        quantities=tuple(_within(reading.quantities, start, end)),
        periods=tuple(_within(reading.periods, start, end)),
        entities=tuple(_within(reading.cast.entities, start, end)),
        frames=() if passed else find_frames(span, reading.cast.referent),
        terms=terms_of(span, reading.cast.entities),
        sentence=Place(start=sentence.start_char, end=sentence.end_char),
        passed_over=passed,
    )


def _place(span: Span | None) -> Place | None:
    return None if span is None else Place(start=span.start_char, end=span.end_char)


def _within(found: list[T], start: int, end: int) -> list[T]:
    return [one for one in found if start <= one.start and one.end <= end]
