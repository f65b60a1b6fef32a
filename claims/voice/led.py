"""A parsed article in, the lines out that somebody's words lead to: "The report makes three points:" and a list.

A line that stands in quotation marks, or says itself who speaks, is left to the rules for those.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from claims.attribution import Attribution
from claims.lexicon.cues import PUTTING, SPEECH_NOUNS
from claims.lexicon.interviews import LISTING, POINTS
from claims.model import Stance
from claims.naming.cast import Cast
from claims.parse.grammar import SUBJECTS, VERBAL
from claims.parse.lines import is_wrapped
from claims.parse.tokens import Doc, Span, Token
from claims.voice.labels import paragraphs
from claims.voice.speech import Speech
from claims.voice.voices import Voice, voice_of

_BULLET = re.compile(r"[-–—•*·▪●]|\(?[0-9a-h]{1,2}[.)]")
_FEWEST = 4  # tokens of a line that tells something


def find_led(doc: Doc, cast: Cast, attributions: Sequence[Attribution]) -> Iterator[Speech]:
    """Yield what stands in the lines behind a colon, by whom the line before it says."""
    told: dict[int, list[Attribution]] = {}
    for one in attributions:
        told.setdefault(one.cue.sent.start, []).append(one)
    lines = list(paragraphs(cast.tokens, 1 + is_wrapped(doc.lines)))
    for n, (start, end) in enumerate(lines[:-1]):
        leading = _leading(cast, start, end, told)
        if leading is not None:
            yield from _behind(doc, cast, lines[n + 1 :], leading, told)


def _leading(
    cast: Cast, start: int, end: int, told: Mapping[int, list[Attribution]]
) -> tuple[Voice, Span, bool] | None:
    """Return who leads to what follows a line that ends in a colon, by which word, and whether that is said aloud."""
    if end - start < _FEWEST or cast.tokens[end - 1].text != ":" or cast.quoted(cast.tokens[end - 1]):
        return None
    sentence = cast.tokens[end - 1].sent
    said = [one for one in told.get(sentence.start, ()) if one.voice.name and one.content is None]
    verbs = [t for t in sentence if t.pos_ in VERBAL and t.dep_ in {"ROOT", "conj", "ccomp", "csubj"}]
    for verb in reversed(verbs):
        one = next((one for one in said if one.cue.root is verb), None)
        if one is not None:
            return one.voice, one.cue, False
        listed = _listing(verb, cast)
        if listed is not None:
            return listed, verb.doc.span(verb.i, verb.i + 1), verb.lemma_ in {"say", "write", "add", "read", "state"}
    return None


def _listing(verb: Token, cast: Cast) -> Voice | None:
    """Return who lists or says what follows: "The auditors found three faults:", "Here is what the judge found:"."""
    if verb.lemma_ not in LISTING or any(child.dep_ == "neg" for child in verb.children):
        return None
    things = {child.lemma_ for child in verb.children if child.dep_ in {"dobj", "attr"}}
    if verb.lemma_ in PUTTING | {"make", "raise", "set", "name"} and things.isdisjoint(POINTS | SPEECH_NOUNS):
        return None  # "made three boats:"
    subject = next((child for child in verb.children if child.dep_ in SUBJECTS and child.tag_[0] != "W"), None)
    voice = voice_of(subject, cast) if subject is not None else None
    return voice if voice is not None and voice.name else None


def _behind(
    doc: Doc,
    cast: Cast,
    lines: Sequence[tuple[int, int]],
    leading: tuple[Voice, Span, bool],
    told: Mapping[int, list[Attribution]],
) -> Iterator[Speech]:
    """Yield the list that follows, or the one paragraph that somebody says."""
    voice, cue, aloud = leading
    stance = Stance.QUOTED if aloud else Stance.REPORTED
    for n, (start, end) in enumerate(lines):
        first = _after_bullet(cast.tokens, start, end)
        if end - first < _FEWEST or cast.tokens[first].is_quote or (first == start and (n or not aloud)):
            return
        if first == start and any(one.voice.name for i in range(start, end) for one in told.get(i, ())):
            return  # it tells by itself who speaks
        yield Speech(first, end, voice, cue, stance)
        if first == start:
            return


def _after_bullet(tokens: Sequence[Token], start: int, end: int) -> int:
    """Return where the words of a line begin behind the mark that makes it one of a list."""
    opening = "".join(token.text for token in tokens[start : start + 2])
    if _BULLET.fullmatch(tokens[start].text):
        return min(start + 1, end)
    return min(start + 2, end) if _BULLET.fullmatch(opening) else start
