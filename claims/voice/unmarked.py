"""A quotation that no verb gives to anybody in, whose it is all the same out: nobody's where that would be a guess."""

import re
from bisect import bisect_right

from claims.attribution import Attribution, lemma_of, span_of
from claims.lexicon.cues import SAYING
from claims.lexicon.speakers import HUMANS
from claims.lexicon.voices import ISSUED, ISSUING
from claims.naming.cast import Cast
from claims.parse.grammar import VERBAL
from claims.parse.tokens import Doc, Span, Token
from claims.voice.beside import before_colon
from claims.voice.voices import NOBODY, Voice, voice_of

_BREAKS = 1  # paragraph breaks between who spoke last and a quotation that may still be the same one's
_DASHES = frozenset(("—", "–", "―", "--", "-"))
_STOPS = frozenset((".", "!", "?", "…", "..."))
_FINITE = frozenset(("VBD", "VBZ", "VBP"))
_PUT = 6  # tokens from "put it", "shot back in May" to the comma
_SIGNED = 12  # tokens of a line that signs a quotation
_LONGEST_NAME = 5
_NAME = re.compile(r"[^\W\d_a-zß-ÿ](?:\.|[\w’'-]*\.?)")  # "Berg", "G.", and the "Ott." that ends a line


def word_before(doc: Doc, start: int) -> Token | None:
    """Return the token before the opening mark, in the same paragraph."""
    i = start - 1
    while i >= 0 and doc[i].is_quote:
        i -= 1
    return None if i < 0 or (doc[i].is_space and "\n" in doc[i].text) else doc[i]


def signature(doc: Doc, end: int, cast: Cast) -> tuple[Voice, Span] | None:
    """Return who signs a quotation behind a dash, and the dash: “The plan is sound.” — Anna Berg, Lund."""
    i = end
    while i < min(end + 3, len(doc)) and (doc[i].is_quote or doc[i].is_space):
        i += 1
    if i >= len(doc) or doc[i].text.lstrip("”\"’'»") not in _DASHES:  # "”―" may be one word
        return None
    line = _line(doc, i + 1)
    name = _leading_name(line)
    if not 1 < len(name) <= _LONGEST_NAME or any(token.tag_ in _FINITE for token in line[len(name) :]):
        return None
    person = cast.person_in(name[-1]) or doc.span(name[0].i, name[-1].i + 1).text.rstrip(".")
    return Voice(person, doc.span(name[0].i, name[-1].i + 1)), span_of(doc[i])


def headed(doc: Doc, end: int, cast: Cast) -> tuple[Voice, Span] | None:
    """Return who is named behind the colon of a heading: “We must build it anew”: mayor Berg in interview."""
    colon = _colon_behind(doc, end)
    if colon is None:
        return None
    line = _line(doc, colon.i + 1)
    if any(token.tag_ in _FINITE | {"MD"} or token.is_quote or token.text in _STOPS for token in line):
        return None
    named = next((token for token in line if (one := cast.at(token)) is not None and one.kind == "person"), None)
    name = cast.referent(named) if named is not None else None
    return (Voice(name, span_of(named)), span_of(colon)) if named is not None and name is not None else None


def is_heading(doc: Doc, start: int, end: int) -> bool:
    """Say whether a quotation opens a heading that goes on with what happens: ‘We ran’: Holm counts its dead."""
    first = start - 1
    while first >= 0 and doc[first].is_quote:
        first -= 1
    return (first < 0 or doc[first].is_space) and _colon_behind(doc, end) is not None


def _colon_behind(doc: Doc, end: int) -> Token | None:
    """Return the colon just behind the closing mark."""
    behind = next((doc[i] for i in range(end, min(end + 2, len(doc))) if not doc[i].is_quote), None)
    return behind if behind is not None and behind.text == ":" else None


def _line(doc: Doc, start: int) -> list[Token]:
    end = next((i for i in range(start, len(doc)) if doc[i].is_space and "\n" in doc[i].text), len(doc))
    return doc[start : min(end, start + _SIGNED)]


def _leading_name(line: list[Token]) -> list[Token]:
    """Return the capitalised words that a line begins with."""
    end = next((n for n, token in enumerate(line) if not _NAME.fullmatch(token.text)), len(line))
    return line[:end]


def before_mark(doc: Doc, start: int, cast: Cast) -> Voice | None:
    """Return whose words follow in front of the colon or comma that a quotation stands behind."""
    i = start - 1
    while i > 0 and (doc[i].is_quote or doc[i].is_space):
        i -= 1
    if i <= 0:
        return None
    who = before_colon(doc, doc[i]) if doc[i].text == ":" else _before_comma(doc[i]) if doc[i].text == "," else None
    voice = voice_of(who, cast) if who is not None else NOBODY
    if voice.name is None and who is not None and who.lower_ in {"his", "her"}:
        near = [one for one in cast.mentions_before(who.i, 0) if cast.gender_of(one.name) is not None]
        voice = Voice(near[-1].name, span_of(who)) if near else NOBODY
    return voice if voice.name else None


def _before_comma(comma: Token) -> Token | None:
    """Return who speaks in "Berg shot back, “...”" and "As Berg put it, “...”"."""
    told = (token for token in reversed(comma.doc[max(comma.sent.start, comma.i - _PUT) : comma.i]))
    verb = next((token for token in told if token.tag_ in _FINITE and token.pos_ == "VERB"), None)
    if verb is None or verb.dep_ == "relcl" or (verb.dep_ == "ccomp" and verb.head.i < verb.i):
        return None
    marks = {child.lower_ for child in verb.children if child.dep_ in {"mark", "advmod"} and child.i < verb.i}
    if verb.dep_ == "advcl" and "as" not in marks or marks & {"when", "while", "after", "before", "if"}:
        return None
    return next((child for child in verb.children if child.dep_ == "nsubj" and child.i < verb.i), None)


def last_speaker(
    doc: Doc, start: int, by_sentence: dict[int, list[Attribution]], cast: Cast, *, meant: bool = False
) -> Voice:
    """Return who spoke last, or the person the sentence before is about; nobody that has no name.

    Behind anything but the end of a sentence somebody else is told of whom nothing names well. Where a "they said"
    means who spoke last, that may be several.
    """
    lead = word_before(doc, start)
    closing = lead if lead is not None else _last_word(doc, start)
    if closing is not None and closing.text not in _STOPS and (lead is not None or closing.text == ":"):
        return NOBODY
    about = _subject_before(doc, start, by_sentence, cast) or _writer_before(doc, start, cast)
    if about is not None:
        return about
    sentence = doc[start].sent.start
    keys = sorted(by_sentence)
    for key in keys[max(0, bisect_right(keys, sentence) - 2) : bisect_right(keys, sentence)][::-1]:
        told = [one for one in by_sentence[key] if one.voice.name and one.cue.start < start]
        main = [one for one in told if one.cue.root.dep_ == "ROOT" and lemma_of(one.cue.root) in SAYING]
        main = main or [one for one in told if _is_somebody(one.voice, cast)]
        if main:
            voice = main[-1].voice
            over = _others_between(doc, voice, key, start, cast)
            alone = _goes_on_alone(voice, cast) and _breaks(doc, key, start) <= _BREAKS
            return voice if not over and (meant or alone) else NOBODY
    return NOBODY  # who was only named last need not speak


def _breaks(doc: Doc, start: int, end: int) -> int:
    return sum(token.is_space and "\n" in token.text for token in doc[start:end])


def _last_word(doc: Doc, start: int) -> Token | None:
    return next((doc[i] for i in range(start - 1, -1, -1) if not doc[i].is_space and not doc[i].is_quote), None)


def _subject_before(
    doc: Doc, start: int, by_sentence: dict[int, list[Attribution]], cast: Cast
) -> Voice | None:
    """Return the person whom the sentence before, in the same paragraph, is about: "Berg agreed. “It will.”"."""
    closing = word_before(doc, start)
    if closing is None or closing.text != "." or closing.i + 3 < start:
        return None
    root = closing.sent.root
    said = (one for one in by_sentence.get(closing.sent.start, ()) if one.cue.root is root and one.voice.name)
    if (one := next(said, None)) is not None and _is_somebody(one.voice, cast):
        return one.voice
    subject = next((child for child in root.children if child.dep_ == "nsubj"), None)
    name = cast.person_in(subject) if subject is not None else None
    return Voice(name, span_of(subject)) if name is not None and subject is not None else None


def _writer_before(doc: Doc, start: int, cast: Cast) -> Voice | None:
    """Return who wrote or sent what the sentence before tells of: "... with Berg writing a letter to the port."."""
    last = _last_word(doc, start)
    if last is None or word_before(doc, start) is not None:
        return None
    sent = last.sent
    issued = (one.head for one in sent if one.lower_ in ISSUED and one.dep_ == "dobj" and lemma_of(one.head) in ISSUING)
    verb = next(issued, None)
    named = [one for one in cast.mentions if verb is not None and sent.start <= one.start < verb.i]
    writer = next((one for one in reversed(named) if cast.is_person(one.name)), None)
    return Voice(writer.name, doc.span(writer.start, writer.end)) if writer is not None else None


def _goes_on_alone(voice: Voice, cast: Cast) -> bool:
    """Say whether a second quotation can be the same one's: a person's or a named body's, and no "polls"."""
    head = voice.span.root if voice.span is not None else None
    return _is_somebody(voice, cast) or (head is not None and head.tag_ == "NN" and head.lemma_.lower() in HUMANS)


def _others_between(doc: Doc, voice: Voice, told: int, start: int, cast: Cast) -> bool:
    """Say whether somebody else stands between who spoke last and a quotation: by name, or as the "I" who writes."""
    after = doc[told].sent.end
    writer = (token for token in doc[told:start] if token.text == "I" and not cast.quoted(token))
    if any(token.head.pos_ in VERBAL and lemma_of(token.head) in SAYING for token in writer):
        return True
    if word_before(doc, start) is not None or after >= start:
        return False
    between = [one for one in cast.mentions if after <= one.start < start and cast.is_person(one.name)]
    return bool(between) and all(one.name != voice.name for one in between)


def _is_somebody(voice: Voice, cast: Cast) -> bool:
    """Say whether it is a person or a body with a name, and no "crowd" or "poll"."""
    return voice.name is not None and (
        cast.is_person(voice.name) or (voice.span is not None and any(cast.at(token) for token in voice.span))
    )
