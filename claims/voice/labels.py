"""A parsed article in, the names before a colon at the start of a paragraph out: "PUTIN: ...", "Report: ..."."""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from claims.lexicon.cues import LABELS, NO_LABELS
from claims.lexicon.people import NO_SURNAMES
from claims.naming.cast import Cast
from claims.parse.grammar import VERBAL
from claims.parse.tokens import Doc, Token
from claims.voice.voices import Voice

LONGEST = 9  # tokens of a label: "Rep. Trey Gowdy (R-S.C.)"
_LONGEST_NAME = 4
_SPEAKING = frozenset(("person", "body", "people", "place"))
_NAMES = frozenset(("PROPN", "NOUN", "ADJ", "NUM", "DET", "ADP"))
_IN_LABELS = frozenset((".", "(", ")", "-", "’", "'"))


class Label(NamedTuple):
    """A speaker's name before a colon; what is said goes from the token after `colon` to `end`.

    `spoken` tells a turn of talk or a quotation from the report of a headline.
    """

    colon: int
    end: int
    voice: Voice
    spoken: bool


def find_labels(doc: Doc, cast: Cast) -> Iterator[Label]:
    """Yield the labels of `doc` in order; a lone word in capitals that is nobody's name is no speaker."""
    found = list(_labels(doc, cast))
    turns = Counter(label.voice.name for label in found)
    talk = max(turns.values(), default=0) > 1  # and no list of headings, each of which stands there once
    for label in found:
        words = [] if label.voice.span is None else list(label.voice.span)
        named = any(cast.at(token) or cast.knows(token) for token in words)
        shouted = all(token.text.isupper() for token in words if token.is_alpha)
        if talk or not shouted or named and not _is_title(doc, label, cast):
            yield label


def _is_title(doc: Doc, label: Label, cast: Cast) -> bool:
    """Say whether it opens the headline of an article: "MILK SHOCK: Farms to close" tells what it is about."""
    words = [] if label.voice.span is None else list(label.voice.span)
    bodies = [one for token in words if (one := cast.at(token)) is not None and one.kind == "body"]
    opens = bool(words) and not any(token.is_alpha for token in doc[: words[0].i])
    return opens and len(bodies) < len(words) and not _is_quoted(doc, label.colon, label.end)


def _labels(doc: Doc, cast: Cast) -> Iterator[Label]:
    for start, end in paragraphs(cast.tokens):
        colon = next((i for i in range(start, min(start + LONGEST, end)) if cast.tokens[i].text == ":"), None)
        if colon is None or colon == start or colon + 3 > end:
            continue
        opened = cast.tokens[start].is_quote and doc.span(start, colon).text.isupper()  # "“HOLM: ..." of a talk
        name = _name([doc[i] for i in range(start + opened, colon)], cast, said=_is_quoted(doc, colon, end))
        if name is not None:
            voice = Voice(name, doc.span(start + opened, colon))
            yield Label(colon, end, voice, _is_spoken(doc, start, colon, end))


def paragraphs(doc: list[Token], breaks: int = 1) -> Iterator[tuple[int, int]]:
    """Yield where each line, or with two `breaks` each paragraph, that holds words begins and ends."""
    start = 0
    for token in doc:
        if token.is_space and max(token.text.count("\n"), token.text.count("\r")) >= breaks:
            if start < token.i:
                yield start, token.i
            start = token.i + 1
    if start < len(doc):
        yield start, len(doc)


def _name(label: list[Token], cast: Cast, *, said: bool) -> str | None:
    """Return whose words follow; a place speaks only where its words stand in quotation marks."""
    if any(t.pos_ in VERBAL or (t.is_punct and t.text not in _IN_LABELS) or t.is_quote for t in label):
        return None
    words = [t for t in label if t.is_alpha]
    if not words or any(t.lower_ in NO_LABELS for t in words) or _is_headline(label):
        return None
    if _is_of_another(words):
        small = {t.i for t in words[1:] if not (cast.at(t) or cast.knows(t))}
        return " ".join(t.lower_ if t.i in small else t.text for t in words)
    named = ((t, found) for t in reversed(label) if (found := cast.at(t)) is not None)
    end = next((t for t in words if t.i + 1 < len(t.doc) and t.doc[t.i + 1].text == "("), words[-1])
    last_named = cast.at(end)  # "Karwick bridge disaster: ..." is nobody
    entity = next((e for t, e in named if e.kind in _SPEAKING and e is last_named and _is_head(t, label)), None)
    if entity is not None:
        return entity.name if entity.kind != "place" or said else None  # "Lima: what we know of the flood"
    last = words[-1]
    shouted = last.text.isupper() and len(last) > 2 and len(words) < 4
    said_by = last.lower_ in LABELS and all(t.pos_ != "ADP" for t in words)  # no "anger at police"
    if shouted or said_by or cast.knows(last):
        return " ".join(t.text for t in words)
    return None


def _is_of_another(words: list[Token]) -> bool:
    """Say whether it is who works for somebody, and not that one: "Berg Aide", "Lawyer for Berg"."""
    if len(words) < len(("Berg", "Aide")):
        return False
    opens = words[0].lower_ in NO_SURNAMES and words[1].lower_ in {"to", "for", "of"}
    return opens or words[-1].lower_ in NO_SURNAMES


def _is_head(name: Token, label: list[Token]) -> bool:
    """Say whether a label is about who is named, and not about something of his: "Berg", "Rep. Berg (R-Lima)"."""
    bracket = next((n for n, token in enumerate(label) if token.text == "("), len(label))
    before = label[:bracket] or label
    own = name in before and all(token.pos_ in _NAMES or token.text in _IN_LABELS for token in before)
    return own and not any(token.tag_ == "POS" for token in before)


def _is_headline(label: list[Token]) -> bool:
    """Say whether it is a heading of its own, with a verb that the parser took for a name: "Veto Stops Fleet"."""
    return len([token for token in label if token.is_alpha]) > _LONGEST_NAME and not any(t.text == "(" for t in label)


def _is_spoken(doc: Doc, start: int, colon: int, end: int) -> bool:
    turn = doc.span(start, colon).text.isupper() or sum(1 for i in range(colon + 1, end) if doc[i].is_sent_start) > 0
    return _is_quoted(doc, colon, end) or turn


def _is_quoted(doc: Doc, colon: int, end: int) -> bool:
    """Say whether a quotation begins behind the colon."""
    following = next((doc[i] for i in range(colon + 1, end) if not doc[i].is_space), None)
    return following is not None and following.is_quote
