"""The noun of a speaker in, the name for the log out: nobody's where the parser took something else for a speaker."""

import re

from claims.lexicon.cues import SAYING, SOME
from claims.naming.called import after_calling
from claims.naming.cast import Cast
from claims.parse.grammar import SUBJECTS, VERBAL
from claims.parse.nouns import noun_end
from claims.parse.tokens import Token
from claims.voice.known_by import known_by

_FINITE = frozenset(("VBD", "VBZ", "VBP"))
_NO_NAMES = frozenset(("dative", "mark"))  # "Grant the council a loan", "As my colleague reports"
_TIMES = frozenset(("DATE", "TIME"))
_LEADING = re.compile(r"^(?:[\W_]+|(?:and|but|earlier|later|meanwhile|such)\b[\s,]*)+", re.IGNORECASE)
_BASED = re.compile(r"^[A-Z][\w.]*-based (?=[A-Z])")
_DATED = re.compile(r"^(?:[A-Z][a-z]{2,8}\.? )?\d{1,2} [-–—]+ ")  # "Feb 12 - Northdam Corp"
_CLAUSE = re.compile(r"(?:as|when|while|if|after|because|although|whose)\b", re.IGNORECASE)  # and no name at all
_HANGING = r"not|and|or|of|in|for|with|from|by|at|on|to|being|i|who|that|which|the|an?|[a-z]-"
_TRAILING = re.compile(rf"(?:\W*\s(?:{_HANGING})|[\s―—–-]+)+$", re.IGNORECASE)


def logged(head: Token, cast: Cast) -> str | None:
    """Return who speaks, as a reader would write it into a log; None for what is no name or description of anybody."""
    if head.pos_ in VERBAL and cast.at(head) is None:
        return _of_verb(head, cast)
    person = cast.person_in(head)
    if head.pos_ == "ADJ" and head.text.islower() and all(child.dep_ != "det" for child in head.children):
        told = cast.referent(head) is not None or head.lower_ in SOME
        return cast.speaker(head) if told else _of_conjunct(head, cast)
    if person is None and (head.ent_type_ in _TIMES or any(child.dep_ in _NO_NAMES for child in head.children)):
        return None
    name = _before_verb(head, cast) or cast.speaker(head)
    if name is None or person is not None or cast.is_person(name):
        return name
    if not any(c.isalnum() for c in name) or (head.pos_ == "PROPN" and name == head.text and cast.at(head) is None):
        return _run_up_to(head, cast) or cast.called(head.text) or _tidy(name)
    called = after_calling(head.doc[head.left_edge.i : head.i + 1]) if head.pos_ == "PROPN" else 0
    if called and cast.at(head) is None:
        return head.doc.span(head.left_edge.i + called, head.i + 1).text
    known = known_by(head, cast) if cast.referent(head) is None else None
    mine = head.left_edge.lower_ in {"my", "our"} and not cast.quoted(head)
    return known or (f"the writer's {name}" if mine else _tidy(name))


def _of_conjunct(word: Token, cast: Cast) -> str | None:
    """Return who is named behind what was taken for a first speaker: "calls it “heroic”; another, Berg, thinks"."""
    second = next((child for child in word.children if child.dep_ == "conj" and child.i > word.i), None)
    return cast.person_in(second) or logged(second, cast) if second is not None else None


def _tidy(name: str) -> str | None:
    """Return the name without what hangs on its edges: "But some", "officials in"."""
    found = _TRAILING.sub("", _BASED.sub("", _LEADING.sub("", _DATED.sub("", name))))
    return None if _CLAUSE.match(found) else found or None


def _of_verb(verb: Token, cast: Cast) -> str | None:
    """Return who is meant where the parser took a name for a verb, or hung a clause on the speaker."""
    if (name := cast.called(verb.text)) is not None:
        return name
    subject = next((child for child in verb.children if child.dep_ in SUBJECTS and child.i < verb.i), None)
    said = verb.lemma_ in SAYING and verb.tag_ in _FINITE
    if subject is None and verb.text[0].isupper() and not any(child.dep_ == "dobj" for child in verb.children):
        return _tidy(cast.speaker(verb) or "")
    return logged(subject, cast) if subject is not None and not said else None


def _before_verb(head: Token, cast: Cast) -> str | None:
    """Return the name up to the verb that was taken for a part of it: "The Harbour Board ordered Berg"."""
    named, verb = cast.at(head), head.head
    if named is None or head.dep_ not in SUBJECTS or verb.i < head.i or cast.at(verb) is not named:
        return None
    text = head.doc.text[named.start : head.idx + len(head)]
    return cast.called(text.split()[-1]) or text


def _run_up_to(head: Token, cast: Cast) -> str | None:
    """Return the capitalised words that end in `head`, which the parser took apart: "Harbour Corp. International"."""
    start = head.i
    while start > head.sent.start and _is_of_name(head.doc[start - 1]):
        start -= 1
    if start == head.i:
        return None
    start += after_calling(head.doc[start : head.i + 1])
    named = cast.at(head.doc[start])
    text = " ".join(head.doc.span(start, noun_end(head)).text.split())
    return named.name if named is not None and named.text in text and named.kind == "person" else text


def _is_of_name(token: Token) -> bool:
    return token.text == "-" or (token.text[0].isupper() and token.pos_ not in {"DET", "ADP", "PRON", "SCONJ", "CCONJ"})
