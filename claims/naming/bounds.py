"""A name as the pipeline marked it in, its bounds and its kind out, without titles, marks and other names."""

from collections.abc import Iterator

from claims.lexicon import places
from claims.lexicon.people import BODY_WORDS, FIRST_NAMES, PARTICLES, TITLES
from claims.lexicon.voices import SUFFIXES
from claims.naming.called import after_calling
from claims.naming.known import Named, known_words
from claims.naming.people import plain
from claims.parse.tokens import Doc, Span

KINDS = {
    "PERSON": "person",
    "ORG": "body",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
    "NORP": "people",
    "EVENT": "event",
    "PRODUCT": "other",
    "LAW": "other",
    "WORK_OF_ART": "other",
}
_BEFORE_A_PERSON = BODY_WORDS | TITLES
_BREAKS = frozenset('":“”«»()[]/;|•')


def of_pipeline(doc: Doc, start: int, end: int, label: str) -> Iterator[Named]:
    """Yield the entity without what the pipeline took in by mistake: marks, titles, a person after an office."""
    if (comma := _comma_before_a_name(doc, start, end, label)) is not None:
        if comma - start > 1:  # a lone word before the comma is where it was: "Ulm, Jan Bauer"
            yield from of_pipeline(doc, start, comma, label)
        yield from of_pipeline(doc, comma + 1, end, "PERSON")
        return
    for left, right in _pieces(doc, start, end):
        kind = KINDS[label]
        if kind in {"person", "body"} and (called := after_calling(doc[left:right])):
            left, kind = left + called, "person"
        if left > start and doc[left].pos_ != "PROPN":
            continue
        if kind == "person" and is_company(doc.span(left, right)):
            kind = "body"
        if kind == "person" and (_is_street(doc, left, right) or _is_where(doc, left, right)):
            kind = "place"
        if kind == "place" and ends_as_body(doc.span(left, right)):
            kind = "body"
        if kind == "body" and _is_water(doc, left, right):
            kind = "place"
        if kind == "person":
            right = next((i for i in range(left + 1, right) if doc[i].tag_ == "POS"), right)  # "Berg's Harbour"
            while right - left > 1 and doc[right - 1].text.islower() and doc[right - 1].pos_ in {"ADJ", "ADV"}:
                right -= 1  # "puts Berg third"
        if kind == "person" or (kind == "body" and _is_person(doc, left, right)):
            left, right, kind = *_person_bounds(doc, left, right), "person"
        elif kind == "body" and (cut := _person_inside(doc, left, right)):
            yield Named(left, cut, "body")
            left, kind = cut, "person"
        if kind == "person" and any(t.text[0].isdigit() or t.text[-1].isdigit() for t in doc[left:right]):
            kind = "other"
        if left < right and any(t.text[0].isupper() or t.text[0].isdigit() for t in doc[left:right]):
            yield Named(left, right, kind)


def _pieces(doc: Doc, start: int, end: int) -> Iterator[tuple[int, int]]:
    left = start
    for i in range(start, end + 1):
        if i == end or doc[i].text in _BREAKS or (doc[i].is_space and "\n" in doc[i].text) or _owns_person(doc, i, end):
            bounds = _trimmed(doc, left, i)
            if bounds[0] < bounds[1]:
                yield bounds
            left = i + 1


def _owns_person(doc: Doc, i: int, end: int) -> bool:
    """Say whether token `i` is the apostrophe in "Fox News' Sean Hannity"."""
    return doc[i].tag_ == "POS" and i + 2 < end and _is_person(doc, i + 1, end)


def _trimmed(doc: Doc, start: int, end: int) -> tuple[int, int]:
    while start < end and (doc[start].lower_ in {"the", "a", "an"} or doc[start].is_punct or doc[start].is_space):
        start += 1
    while (
        end > start
        and not _is_own(doc, end - 1)
        and (doc[end - 1].tag_ in {"POS", "_SP"} or doc[end - 1].lower_ in {"'s", "’s"} or doc[end - 1].is_punct)
    ):
        end -= 1
    return start, end


def _is_own(doc: Doc, i: int) -> bool:
    """Say whether the "'s" at token `i` is part of the name: "Moody's expects" speaks of no thing that Moody has."""
    return i > 0 and doc[i].tag_ == "POS" and doc[i - 1].dep_ == "nsubj" and doc[i].head is doc[i - 1]


def ends_as_body(span: Span) -> bool:
    """Say whether the last word makes a place's name a body's: "North Arva Police"."""
    return len(span) > 1 and span[-1].lower_ in places.SERVING


def is_company(span: Span) -> bool:
    """Say whether "the British company" or "a company" stands beside the name."""
    beside = {span.root.head.lower_} if span.root.dep_ in {"appos", "compound", "nmod"} else set()
    beside.update(child.lower_ for child in span.root.children if child.dep_ in {"appos", "compound"})
    return bool(beside & places.COMPANY_WORDS)


def _comma_before_a_name(doc: Doc, start: int, end: int, label: str) -> int | None:
    """Return the comma that the pipeline took into a name, with somebody named behind it."""
    comma = next((i for i in range(start, end - 1) if doc[i].text == ","), None)
    if comma is None or doc[comma + 1].lower_.strip(".") in SUFFIXES:
        return None
    return comma if label == "PERSON" or _is_person(doc, comma + 1, end) else None


def _is_where(doc: Doc, start: int, end: int) -> bool:
    """Say whether a lone word is only told as a place: "In Lund, Anna Berg said"."""
    opening = start > 0 and doc[start - 1].text in {"In", "Near", "Outside", "From"}
    return opening and end - start == 1 and end < len(doc) and doc[end].text == ","


def _is_street(doc: Doc, start: int, end: int) -> bool:
    """Say whether the last word makes it a place: "Mill Lane", and not "Nathan Lane"."""
    titled = start > 0 and doc[start - 1].lower_ in TITLES
    named = plain(doc[start].text) in FIRST_NAMES or doc[start].lower_ in TITLES
    return end - start > 1 and doc[end - 1].lower_ in places.STREETS and not titled and not named


def _is_water(doc: Doc, start: int, end: int) -> bool:
    """Say whether it is a river with its article, "the Laurel Fork": a firm or a town of the name has none."""
    return start > 0 and doc[start - 1].lower_ == "the" and doc[end - 1].lower_ in places.WATERS


def _is_person(doc: Doc, start: int, end: int) -> bool:
    words = [t for t in doc[start:end] if t.is_alpha]
    return (
        1 < len(words) <= 3
        and plain(words[0].text) in FIRST_NAMES
        and all(t.text[0].isupper() and t.lower_ not in BODY_WORDS for t in words)
    )


def _person_inside(doc: Doc, start: int, end: int) -> int | None:
    """Return where a person's name begins inside "the Armed Forces Anna Berg"."""
    for i in range(start + 1, end - 1):
        if doc[i].text[0].isupper() and plain(doc[i].text) in FIRST_NAMES and doc[i - 1].lower_ in _BEFORE_A_PERSON:
            return i if _is_person(doc, i, end) else None
    return None


def _person_bounds(doc: Doc, start: int, end: int) -> tuple[int, int]:
    """Return the bounds without titles in front, and with "Ursula von der" taken in."""
    while start < end - 1 and doc[start].lower_ in TITLES:
        start += 1
    left, end = start, _extended(doc, start, end)
    while left > 0 and doc[left - 1].lower_ in PARTICLES and doc[left - 1].pos_ != "DET":
        left -= 1
    if left < start and left > 0 and doc[left - 1].text[0].isupper() and plain(doc[left - 1].text) in FIRST_NAMES:
        return left - 1, end
    return (start, end) if left == start or doc[left].text[0].islower() else (left, end)


def _extended(doc: Doc, start: int, end: int) -> int:
    """Return the end with the family name taken in, when the pipeline stopped after a first name or a "von der"."""
    first_only = end - start == 1 and plain(doc[start].text) in FIRST_NAMES
    after = end
    while after < len(doc) and (doc[after].lower_ in PARTICLES or doc[after].text == "\xa0"):
        after += 1
    wanted = first_only or after > end or doc[end - 1].lower_ in PARTICLES
    if (
        wanted
        and after < len(doc)
        and doc[after].pos_ == "PROPN"
        and doc[after].text[0].isupper()
        and plain(doc[after].text) not in known_words()
    ):
        return after + 1
    return end
