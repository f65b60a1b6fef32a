"""A parsed article and its names in, who says what out: speaker, cue, content and stance of every attribution."""

from collections.abc import Iterator
from typing import NamedTuple

from spacy.tokens import Doc, Span, Token

from claims.clauses import SUBJECTS
from claims.lexicon.cues import ACTS, DENYING, HEARSAY, MEDIA_NOUNS, SAYING, SOURCE_NOUNS, STATEMENT_NOUNS
from claims.model import Stance
from claims.names import Cast
from claims.quotes import Quote


class Attribution(NamedTuple):
    """Who says what: `content` is a stretch of tokens with its main verb, or None when the whole clause is the statement."""

    speaker: str | None
    speaker_span: Span | None
    cue: Span
    stance: Stance
    content: tuple[int, int, Token] | None = None
    quote: Quote | None = None
    via: tuple[str, ...] = ()


class Voice(NamedTuple):
    """A speaker as named in the text, and who passes the words on."""

    name: str | None
    span: Span | None
    via: tuple[str, ...] = ()


def find_attributions(doc: Doc, cast: Cast) -> list[Attribution]:
    """Return the attributions of `doc` in the order of their cues."""
    return [found for token in doc for found in _at_cue(doc, cast, token)]


def _at_cue(doc: Doc, cast: Cast, token: Token) -> Iterator[Attribution]:
    if token.lower_ == "according" and token.i + 1 < len(doc) and doc[token.i + 1].lower_ == "to":
        yield from _according(doc, cast, token)
    elif token.lower_ in HEARSAY:
        yield Attribution(None, None, doc[token.i : token.i + 1], Stance.REPORTED)
    elif token.pos_ == "VERB" and (token.lemma_ in SAYING or token.lemma_ in ACTS):
        yield from _at_verb(doc, cast, token)
    elif token.lemma_ in MEDIA_NOUNS | STATEMENT_NOUNS and token.pos_ == "NOUN":
        yield from _at_noun(doc, cast, token)


def _according(doc: Doc, cast: Cast, token: Token) -> Iterator[Attribution]:
    to = doc[token.i + 1]
    target = next((child for child in to.children if child.dep_ == "pobj"), None)
    if target is None:
        return
    voice = voice_of(doc, cast, target)
    head = token.head
    sentence = token.sent
    end = _noun_end(target)
    start, stop = sentence.start, sentence.end
    if token.i == sentence.start:
        start = end
    elif end >= sentence.end - 2:
        stop = token.i
    yield Attribution(voice.name, voice.span, doc[token.i : token.i + 2], Stance.REPORTED, (start, stop, head), via=voice.via)


def _noun_end(target: Token) -> int:
    """Return the end of the plain noun phrase at `target`: up to the first comma."""
    end = target.i + 1
    for token in target.doc[end : target.right_edge.i + 1]:
        if token.is_punct or token.dep_ in {"appos", "relcl"}:
            break
        end = token.i + 1
    return end


def _at_verb(doc: Doc, cast: Cast, verb: Token) -> Iterator[Attribution]:
    subject = subject_of(verb)
    if subject is None:
        return
    content = next((child for child in verb.children if child.dep_ == "ccomp"), None)
    voice = voice_of(doc, cast, subject)
    cited = _cited(verb)
    if cited is not None:
        voice = Voice("unnamed sources" if cited.lemma_ in SOURCE_NOUNS else cast.name(cited), voice.span, (*voice.via, voice.name or ""))
    stance = Stance.DENIED if verb.lemma_ in DENYING else Stance.REPORTED
    cue = doc[verb.i : verb.i + 1]
    if content is not None and verb.lemma_ in SAYING:
        span = (content.left_edge.i, content.right_edge.i + 1, content)
        if content.i < verb.i:
            span = (content.left_edge.i, min(content.right_edge.i + 1, subject.left_edge.i), content)
        if span[0] < span[1]:
            yield Attribution(voice.name, voice.span, cue, stance, span, via=voice.via)
            return
    if verb.lemma_ in ACTS or cited is not None:
        target = next((child for child in verb.children if child.dep_ == "dobj"), None)
        denied = stance is Stance.DENIED and target is not None and target.lemma_ in STATEMENT_NOUNS
        yield Attribution(voice.name, voice.span, cue, Stance.DENIED if denied else Stance.REPORTED, via=voice.via)


def _cited(verb: Token) -> Token | None:
    for child in verb.children:
        if child.lemma_ == "cite" and child.dep_ == "advcl":
            return next((target for target in child.children if target.dep_ == "dobj"), None)
    return None


def _at_noun(doc: Doc, cast: Cast, noun: Token) -> Iterator[Attribution]:
    """Yield what "media reports about plans to ..." report."""
    about = next((c for c in noun.children if c.dep_ == "prep" and c.lower_ in {"about", "of", "on", "that"} and c.i > noun.i), None)
    if about is None or noun.lemma_ not in {"report"}:
        return
    target = next((child for child in about.children if child.dep_ in {"pobj", "pcomp"}), None)
    if target is None:
        return
    name = doc[noun.left_edge.i : noun.i + 1]
    span = (target.left_edge.i, target.right_edge.i + 1, target)
    yield Attribution(name.text, name, doc[noun.i : noun.i + 1], Stance.REPORTED, span)


def subject_of(verb: Token) -> Token | None:
    """Return the subject of `verb`, borrowed from the verb it hangs on when it has none of its own."""
    seen = 0
    current = verb
    while seen < 4:
        for child in current.children:
            if child.dep_ in SUBJECTS:
                return child if child.dep_ not in {"nsubjpass", "expl"} or seen else None
        if current.dep_ in {"conj", "advcl", "xcomp"} and current.head.i != current.i:
            current = current.head
            seen += 1
        else:
            return None
    return None


def voice_of(doc: Doc, cast: Cast, head: Token) -> Voice:
    """Return the name a reader would give to the speaker whose noun is `head`."""
    span = doc[head.left_edge.i : _noun_end(head)]
    if head.lemma_ in MEDIA_NOUNS:
        owner = next((cast.at(child) for child in head.children if child.dep_ in {"compound", "poss", "nmod"} and cast.at(child)), None)
        return Voice(owner.name if owner else cast.medium(head), span)
    return Voice(cast.name(head), span)
