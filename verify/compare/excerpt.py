"""A frame and its claim in, its words as they stand in the text out: nothing in quotation marks is ours."""

import re

from claims.model import Claim, Frame, Span

WORD = re.compile(r"[^\W_]+")
LONGEST = 90  # characters of a text shown without a gap
NEAR = 40  # characters of a predicate that are marked as one
DOUBLE, OPENING = re.compile('[“”"]'), "‘"
Place = tuple[int, int]


def excerpt(frame: Frame, claim: Claim) -> str:
    """Return the words of a frame's predicate and of its topic, quoted; a topic told elsewhere stands in brackets."""
    here, _, elsewhere = frame.topic_text.partition(": ")
    verb, topic = find(frame.verb, claim.text), find(here, claim.text)
    if verb is None:
        return frame.verb
    if topic is None:
        return f"{_quote(claim.text, [verb])} ({frame.topic_text})" if here else _quote(claim.text, [verb])
    return _quote(claim.text, [verb, topic]) + (f" ({elsewhere})" if elsewhere else "")


def in_full(claim: Claim) -> str | None:
    """Return a statement's text, quoted, or nothing where it is too long to be shown without a gap."""
    text = claim.text.strip().strip(' ,.;“”"')
    return f"“{_inner(text)}”" if len(text) <= LONGEST else None


def predicate_span(frame: Frame, claim: Claim) -> Span:
    """Return where the words of a frame's predicate stand in the document; its head alone where they are far apart."""
    place = find(frame.verb, claim.text)
    if place is None or place[1] - place[0] > NEAR or not place[0] <= frame.start - claim.start < place[1]:
        return Span(start=frame.start, end=frame.end)
    return Span(start=claim.start + place[0], end=claim.start + place[1])


def find(phrase: str, text: str) -> Place | None:
    """Return the shortest stretch of a text in which the words of a phrase stand in order."""
    wanted = [word.lower() for word in WORD.findall(phrase)]
    places = [(found.group().lower(), found.start(), found.end()) for found in WORD.finditer(text)]
    runs = [_run(wanted, places[first:]) for first, (word, *_) in enumerate(places) if wanted[:1] == [word]]
    return min((run for run in runs if run), key=lambda run: run[1] - run[0], default=None)


def _run(wanted: list[str], places: list[tuple[str, int, int]]) -> Place | None:
    """Return from where to where the wanted words stand, the first of them at the first place."""
    end, left = 0, list(wanted)
    for word, _, stop in places:
        if left and word == left[0]:
            end = stop
            left.pop(0)
    return None if left else (places[0][1], end)


def _quote(text: str, places: list[Place]) -> str:
    """Return stretches of a text in quotation marks: as one where they are near, else with a gap between them."""
    start, end = min(place[0] for place in places), max(place[1] for place in places)
    if end - start <= LONGEST:
        return f"“{_inner(text[start:end])}”"
    return f"“{' … '.join(_inner(text[left:right]) for left, right in sorted(places))}”"


def _inner(words: str) -> str:
    """Return words on one line, with quotation marks that do not end ours, and none that opens or closes nothing."""
    line = " ".join(words.split())
    if line.count(OPENING) > line.count("’"):
        line = line.replace(OPENING, "")
    if line.count('"') % 2 or line.count("“") != line.count("”"):
        return DOUBLE.sub("", line)
    return line.translate(str.maketrans('“”"', "‘’'"))
