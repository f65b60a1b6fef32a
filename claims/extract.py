"""One article in, its claims in order out: every statement with its place, its speaker and how it is put.

Each sentence is cut into statements; what somebody says is a statement of its own, with that speaker. A sentence that
holds no claim is kept with the reason why it was passed over.
"""

from collections.abc import Iterable, Iterator
from itertools import tee
from typing import NamedTuple, TypeVar

from spacy.tokens import Doc, Span, Token

from claims.attribution import Attribution, Voice, find_attributions, outermost
from claims.cast import Cast
from claims.clauses import Statement, closed, split, trimmed
from claims.clean import HEADLINE, Mark, find_boilerplate
from claims.context import References, write
from claims.frames import carry_topics, find_frames
from claims.lexicon.cues import ASKING
from claims.model import Claim, Document, Entity, Period, Quantity, Stance, claim_id
from claims.model import Span as Place
from claims.names import find_entities
from claims.nlp import parse
from claims.periods import find_periods
from claims.quantities import find_quantities
from claims.quotes import find_quotes
from claims.speech import Speech, find_speeches
from claims.stance import is_check_worthy, is_negated, modality, terms_of

Found = TypeVar("Found", Quantity, Period, Entity)
FEWEST_TOKENS = 2  # a shorter piece says nothing


class Reading(NamedTuple):
    """An article with everything that was found in it."""

    document: Document
    doc: Doc
    cast: Cast
    references: References
    quantities: list[Quantity]
    periods: list[Period]
    attributions: dict[int, list[Attribution]]  # by the start of the sentence their cue stands in
    speeches: list[Speech]
    marks: list[Mark]


class Framing(NamedTuple):
    """By whom and how a statement is made."""

    voice: Voice
    cue: Span | None
    stance: Stance


def extract(document: Document) -> list[Claim]:
    """Return the claims of `document` in order, the statements that were passed over included."""
    return next(iter(extract_all([document])))[1]


def extract_all(documents: Iterable[Document]) -> Iterator[tuple[Document, list[Claim]]]:
    """Yield every document with its claims, in order."""
    given, parsed = tee(documents)
    for document, doc in zip(given, parse(parsed), strict=True):
        yield document, _with_topics(list(_claims(read(document, doc))))


def _with_topics(claims: list[Claim]) -> list[Claim]:
    """Return `claims` with the topics filled in that a later position only points at."""
    frames = carry_topics(claim.frames for claim in claims)
    return [claim.model_copy(update={"frames": own}) for claim, own in zip(claims, frames, strict=True)]


def read(document: Document, doc: Doc) -> Reading:
    """Find everything in `doc` that the claims will need."""
    quotes = find_quotes(document.text)
    cast = Cast(doc, find_entities(doc), quotes)
    attributions = find_attributions(doc, cast)
    by_sentence: dict[int, list[Attribution]] = {}
    for one in attributions:
        by_sentence.setdefault(one.cue.sent.start, []).append(one)
    return Reading(
        document,
        doc,
        cast,
        References(doc, cast),
        find_quantities(doc),
        find_periods(doc, document.published),
        by_sentence,
        find_speeches(doc, quotes, attributions, cast),
        find_boilerplate(document.text),
    )


def _claims(reading: Reading) -> Iterator[Claim]:
    seen: set[tuple[int, int]] = set()
    for sentence in reading.doc.sents:
        span = _without_space(sentence)
        if span is None:
            continue
        for claim in sorted(_of_sentence(reading, span), key=lambda claim: (claim.start, claim.end)):
            if (claim.start, claim.end) not in seen:
                seen.add((claim.start, claim.end))
                yield claim


def _without_space(span: Span) -> Span | None:
    start, end = span.start, span.end
    while start < end and span.doc[start].is_space:
        start += 1
    while end > start and span.doc[end - 1].is_space:
        end -= 1
    return span.doc[start:end] if start < end else None


def _of_sentence(reading: Reading, sentence: Span) -> list[Claim]:
    reason = _no_claim(reading, sentence)
    found = [] if reason is not None else [*_spoken(reading, sentence), *_told(reading, sentence)]
    return found or [_passed_over(reading, sentence, reason or "attribution only")]


def _no_claim(reading: Reading, sentence: Span) -> str | None:
    """Return why `sentence` holds no claim, or None."""
    for mark in reading.marks:
        if mark.reason != HEADLINE and mark.start < sentence.end_char and sentence.start_char < mark.end:
            covered = min(mark.end, sentence.end_char) - max(mark.start, sentence.start_char)
            if covered * 2 > sentence.end_char - sentence.start_char:
                return mark.reason
    words = sum(1 for token in sentence if token.is_alpha)
    quoted = any(speech.start < sentence.end and sentence.start < speech.end for speech in reading.speeches)
    if not quoted and _is_question(sentence):
        return "question"
    if words < FEWEST_TOKENS or not (quoted or any(token.pos_ in {"VERB", "AUX"} for token in sentence)):
        return "fragment"
    return None


def _is_question(span: Span) -> bool:
    return span.text.rstrip("\"'”’») ").endswith("?")


def _passed_over(reading: Reading, sentence: Span, reason: str) -> Claim:
    statement = Statement(sentence.root, tuple(range(sentence.start, sentence.end)))
    return _claim(reading, sentence, statement, None, passed_over=reason)


def _spoken(reading: Reading, sentence: Span) -> Iterator[Claim]:
    """Yield the claims of the quoted statements, or their parts, that stand in `sentence`."""
    for speech in reading.speeches:
        tokens = range(max(speech.start, sentence.start), min(speech.end, sentence.end))
        if len(tokens) >= FEWEST_TOKENS:
            framing = Framing(speech.voice, speech.cue, Stance.QUOTED)
            part = reading.doc[tokens[0] : tokens[-1] + 1]
            if _is_question(part):
                statement = Statement(part.root, tuple(tokens))
                yield _claim(reading, sentence, statement, framing, passed_over="question")
            else:
                yield from _of_region(reading, sentence, tokens, framing)


def _told(reading: Reading, sentence: Span) -> Iterator[Claim]:
    """Yield the claims of what `sentence` says outside of whole quoted statements."""
    quoted = {i for speech in reading.speeches for i in range(speech.start, speech.end) if sentence.start <= i < sentence.end}
    tokens = [i for i in range(sentence.start, sentence.end) if i not in quoted]
    if sum(1 for i in tokens if reading.doc[i].is_alpha) >= FEWEST_TOKENS:
        yield from _of_region(reading, sentence, tokens, None)


def _of_region(reading: Reading, sentence: Span, tokens: Iterable[int], framing: Framing | None) -> Iterator[Claim]:
    """Cut a stretch of one sentence into statements, and let everybody who is quoted in it say theirs."""
    region = tuple(tokens)
    inside = frozenset(region)
    voiced = [one for one in reading.attributions.get(sentence.sent.start, []) if one.cue.start in inside and not _is_frame(one, framing)]
    if framing is not None and framing.stance is Stance.QUOTED:
        voiced = [one for one in voiced if one.voice.name not in {framing.voice.name, None}]
    contents = outermost(one for one in voiced if one.content is not None and _counts(one, framing, reading))
    for one in contents:
        if _is_tail(one):
            yield from _of_region(reading, sentence, _kept(one.content, inside), _within(framing, one))
            return
    head = _head(reading.doc, region)
    if head is None:
        return
    whole = frozenset(i for one in contents for i in one.content or ())
    for statement in split(reading.doc, region, head, whole):
        yield from _of_statement(reading, sentence, statement, framing, contents, voiced)


def _counts(one: Attribution, framing: Framing | None, reading: Reading) -> bool:
    """Say whether what somebody says is a claim of its own: inside of another's words, only if that somebody is named."""
    if one.voice.span is None:
        return False
    return framing is None or framing.voice.name is None or any(reading.cast.referent(token) for token in one.voice.span)


def _is_tail(one: Attribution) -> bool:
    """Say whether the frame hangs on what it frames, as in "..., the minister said" read wrongly."""
    return one.content is not None and one.cue.root.dep_ in {"conj", "appos", "dep", "relcl", "acl"} and one.cue.root.head.i in one.content


def _is_frame(one: Attribution, framing: Framing | None) -> bool:
    return framing is not None and framing.cue is not None and framing.cue.start == one.cue.start


def _kept(content: tuple[int, ...] | None, inside: frozenset[int]) -> list[int]:
    return [i for i in content or () if i in inside]


def _head(doc: Doc, region: tuple[int, ...]) -> Token | None:
    """Return the main verb of a stretch: the word nearest to the sentence's root."""
    inside = set(region)
    tops = [doc[i] for i in region if doc[i].head.i not in inside or doc[i].head.i == i]
    verbs = [token for token in tops if token.pos_ in {"VERB", "AUX"} and token.dep_ not in {"aux", "auxpass"}]
    return (verbs or [token for token in tops if token.is_alpha] or [None])[0]


def _of_statement(
    reading: Reading,
    sentence: Span,
    statement: Statement,
    framing: Framing | None,
    contents: list[Attribution],
    voiced: list[Attribution],
) -> Iterator[Claim]:
    own = set(statement.tokens)
    rest = own
    used = False
    for one in contents:
        if one.cue.start in own and one.content is not None:
            kept = _kept(one.content, frozenset(own))
            made = list(_of_region(reading, sentence, kept, _within(framing, one)))
            yield from made
            if made or not any(reading.doc[i].is_alpha for i in kept):  # what is in quotation marks has been told already
                rest = rest - set(one.content) - _frame_words(one, statement)
                used = used or _carries(one, statement)
    if used or not _is_enough(reading.doc, rest, framing) or _introduces(reading, statement):
        return
    acts = [one for one in voiced if one.content is None and one.cue.start in rest]
    left = statement._replace(tokens=_joined(statement, rest, contents))
    yield _claim(reading, sentence, left, framing or _act(acts, statement))


def _within(framing: Framing | None, one: Attribution) -> Framing:
    """Return the framing of a statement inside another's: who is quoted by whom."""
    if framing is None or framing.voice.name is None:
        return Framing(one.voice, one.cue, one.stance)
    if one.voice.name is None or one.voice.name == framing.voice.name:
        return Framing(framing.voice, one.cue, one.stance)
    return Framing(one.voice._replace(via=(*one.voice.via, framing.voice.name)), one.cue, one.stance)


def _frame_words(one: Attribution, statement: Statement) -> set[int]:
    """Return the words of "..., emphasizing that", which go with what is emphasized."""
    cue = one.cue.root
    while cue.dep_ == "xcomp" and cue.head.i != statement.head.i and cue.i != statement.head.i:
        cue = cue.head
    if cue.i == statement.head.i or cue.dep_ not in {"advcl", "prep", "conj"}:
        return set()
    return set(range(cue.left_edge.i, cue.right_edge.i + 1))


def _carries(one: Attribution, statement: Statement) -> bool:
    """Say whether the statement is nothing but the frame of what is said: "Macron said that ..."."""
    cue = one.cue.root
    if cue.lower_ in {"according", ":", "in"}:
        return True
    while cue.dep_ in {"xcomp", "acl", "pcomp", "prep"} and cue.i != statement.head.i and cue.head.i != cue.i:
        cue = cue.head
    if cue.i == statement.head.i:
        return True
    declined = statement.head.lemma_ in {"decline", "refuse"} and cue.head.head.lemma_ == "comment"
    return declined or (cue.dep_ == "dobj" and cue.head.i == statement.head.i)


def _introduces(reading: Reading, statement: Statement) -> bool:
    """Say whether the statement only introduces a quotation: "A source told Le Monde:"."""
    return any(speech.cue is not None and speech.cue.start == statement.head.i for speech in reading.speeches)


def _is_enough(doc: Doc, tokens: set[int], framing: Framing | None) -> bool:
    words = [doc[i] for i in tokens if doc[i].is_alpha]
    return len(words) >= FEWEST_TOKENS and (framing is not None or any(word.pos_ in {"VERB", "AUX", "NOUN"} for word in words))


def _joined(statement: Statement, rest: set[int], contents: list[Attribution]) -> tuple[int, ...]:
    """Return the words left over; what a relative clause or a noun says inside of them stays in its place."""
    kept = [i for i in statement.tokens if i in rest]
    inner = {i for one in contents if one.content and one.cue.root.dep_ in {"relcl", "acl", "dobj", "pobj", "nsubj", "ccomp"} for i in one.content}
    words = [i for i in statement.tokens if i in rest or i in inner]
    return trimmed(statement.head.doc, words or kept)


def _act(acts: list[Attribution], statement: Statement) -> Framing | None:
    """Return the framing of a statement that is itself an act of speech, or hearsay."""
    chain = {statement.head.i} | {child.i for child in statement.head.children if child.dep_ == "xcomp"}
    for one in acts:
        if one.cue.start in chain:
            return Framing(one.voice, one.cue, one.stance)
    hearsay = next((one for one in acts if one.voice.name is None), None)
    return Framing(hearsay.voice, hearsay.cue, hearsay.stance) if hearsay is not None else None


def _claim(
    reading: Reading, sentence: Span, statement: Statement, framing: Framing | None, *, passed_over: str | None = None
) -> Claim:
    doc, text, head = reading.doc, reading.document.text, statement.head
    statement = closed(doc, statement)
    span = doc[statement.start : statement.end]
    start, end = span.start_char, span.end_char
    quantities = _inside(reading.quantities, doc, statement)
    entities = _inside(reading.cast.entities, doc, statement)
    words = [i for i in (*statement.lead, *statement.tokens) if isinstance(i, int)]
    asked = framing is not None and framing.cue is not None and framing.cue.root.lemma_ in ASKING
    return Claim(
        id=claim_id(reading.document.sha256, start, end),
        document_id=reading.document.id,
        document=reading.document.name,
        start=start,
        end=end,
        text=text[start:end],
        context=text[start:end] if passed_over else write(doc, statement, reading.references) or text[start:end],
        **_framing(framing, head),
        negated=is_negated(head),
        check_worthy=not (passed_over or asked) and is_check_worthy(doc, statement.tokens, head, entities, bool(quantities)),
        quantities=tuple(quantities),
        periods=tuple(_inside(reading.periods, doc, statement)),
        entities=tuple(entities),
        frames=() if passed_over else find_frames(span, reading.cast.meant),
        terms=terms_of(doc, words, reading.cast),
        sentence=Place(start=sentence.start_char, end=sentence.end_char),
        passed_over=passed_over,
    )


def _framing(framing: Framing | None, head: Token) -> dict[str, object]:
    if framing is None:
        return {"stance": modality(head)}
    cue = framing.cue
    return {
        "speaker": framing.voice.name,
        "speaker_span": _place(framing.voice.span),
        "via": framing.voice.via,
        "cue": cue.text if cue is not None else None,
        "cue_span": _place(cue),
        "stance": framing.stance,
    }


def _place(span: Span | None) -> Place | None:
    return None if span is None else Place(start=span.start_char, end=span.end_char)


def _inside(found: list[Found], doc: Doc, statement: Statement) -> list[Found]:
    """Return what lies within the statement, without what was cut out of its middle."""
    start, end = doc[statement.start].idx, doc[statement.end - 1].idx + len(doc[statement.end - 1])
    within = [one for one in found if start <= one.start and one.end <= end]
    if statement.end - statement.start == len(statement.tokens):
        return within
    kept = [(doc[i].idx, doc[i].idx + len(doc[i])) for i in statement.tokens]
    return [one for one in within if any(left < one.end and one.start < right for left, right in kept)]
