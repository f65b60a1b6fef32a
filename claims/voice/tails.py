"""A verb of saying behind what it tells in, who tells it out, where the parser lost the thread."""

from claims.attribution import Attribution, span_of
from claims.lexicon.speakers import HUMANS
from claims.model import Stance
from claims.naming.cast import Cast
from claims.parse.grammar import VERBAL
from claims.parse.nouns import phrase
from claims.parse.tokens import Doc, Token
from claims.voice.told import after_semicolon
from claims.voice.voices import Voice, voice_by


def tail_of(verb: Token, cast: Cast) -> Attribution | None:
    """Read "..., French Minister X said in an interview" where the parser lost the thread: words decide."""
    doc, sentence = verb.doc, verb.sent
    left = verb.i
    while left > sentence.start and doc[left - 1].pos_ in {"AUX", "ADV"}:
        left -= 1
    right, left = left, _titled_start(doc, left, sentence.start) or _noun_start(doc, left, sentence.start)
    titled = doc[right - 1].text == ","
    if (
        left == right
        or left <= sentence.start + 3
        or doc[left - 1].text not in {",", "”", '"', "''"}
        or verb.tag_ not in {"VBD", "VBZ", "VBP"}
    ):
        return None
    if verb.dep_ == "relcl" and left <= verb.head.i < right and not _is_title(verb, left):
        return None  # "..., a point the ministry denied"
    own = next((child for child in verb.children if child.dep_ == "nsubj" and left <= child.i < right), None)
    aims = any(_is_aimed(child, cast) for child in verb.children)
    if aims or not (
        own is not None or any(t.pos_ in {"PROPN", "PRON"} for t in doc[left:right])
    ):
        return None
    inside = range(sentence.start, left - 1)
    content = (*inside, *after_semicolon(verb))
    heads = [doc[i] for i in inside if doc[i].pos_ in VERBAL and doc[i].head.i not in inside and doc[i].dep_ != "aux"]
    heads = heads or [doc[i] for i in inside if doc[i].pos_ in VERBAL and doc[i].head.i == i]
    if not heads:
        return None
    if own is not None and own.pos_ == "NOUN" and any(child.dep_ == "prep" for child in own.children):
        return Attribution(voice_by(verb, cast), span_of(verb), Stance.REPORTED, content, heads[0])
    named = next((doc[i] for i in range(right - 1, left - 1, -1) if cast.referent(doc[i])), doc[right - 1 - titled])
    voice = Voice(cast.referent(named) or (phrase(named) if named.pos_ != "PRON" else None), doc.span(left, right))
    return Attribution(voice, span_of(verb), Stance.REPORTED, content, heads[0])


def _is_aimed(child: Token, cast: Cast) -> bool:
    """Say whether the verb of a tail has its own object; whom somebody told is none: "..., Berg told reporters"."""
    if child.head.lemma_ == "tell" and child.dep_ == "dobj":
        return cast.at(child) is None and child.lemma_.lower() not in HUMANS
    return child.dep_ in {"dobj", "xcomp"} or (child.dep_ == "oprd" and child.i > child.head.i)


def _is_title(verb: Token, start: int) -> bool:
    """Say whether the parser took a title for a noun with a clause: ", chief cook Anna Berg said"."""
    title, name = verb.head, next((child for child in verb.children if child.dep_ == "nsubj"), None)
    named = name is not None and name.pos_ == "PROPN" and name.left_edge.i == title.i + 1
    return named and all(token.pos_ != "DET" for token in title.doc[start : title.i])


def _titled_start(doc: Doc, end: int, least: int) -> int | None:
    """Return where "the mayor, Anna Berg, said" begins, or "Anna Berg, the mayor, said": one of the two is a name."""
    if end - least < 3 or doc[end - 1].text != ",":
        return None
    second = _noun_start(doc, end - 1, least)
    if second == end - 1 or second <= least or doc[second - 1].text != ",":
        return None
    first = _noun_start(doc, second - 1, least)
    halves = doc[first : second - 1], doc[second : end - 1]
    names = [bool(half) and all(token.pos_ == "PROPN" for token in half) for half in halves]
    people = [any(token.lemma_.lower() in HUMANS for token in half) for half in halves]
    fits = names[0] and people[1] or names[1] and people[0]
    return first if fits else None


def _noun_start(doc: Doc, end: int, least: int) -> int:
    start = end
    while start > least and (
        doc[start - 1].pos_ in {"DET", "ADJ", "NOUN", "PROPN", "PART", "NUM", "PRON"}
        or doc[start - 1].lower_ in {"of", "-", "for", "and"}
    ):
        start -= 1
    return start
