"""A parsed article in, the people, bodies and places it names out, each with its usual name.

The pipeline's own named entities are the start; tables of states, bodies and first names mend what it mislabels, people
who are later named by surname get their full name, and a surname one letter off gets the probable one, marked as such.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from claims.headings import without_verbs
from claims.lexicon import places
from claims.lexicon.people import BODY_WORDS, FIRST_NAMES, PARTICLES, TITLES
from claims.lexicon.voices import SUFFIXES
from claims.model import Entity
from claims.people import People, is_misspelt, plain
from claims.tokens import Doc, Span, Token

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


class Known(NamedTuple):
    """What the tables say about a wording: the usual name, the kind, and the state whose capital it is."""

    name: str
    kind: str
    capital_of: str | None = None


class Named(NamedTuple):
    """A stretch of tokens that names something, before it has its usual name."""

    start: int
    end: int
    kind: str
    known: Known | None = None


@lru_cache(maxsize=1)
def known_names() -> dict[str, Known]:
    """Return the tables of states, regions and bodies by plain wording in lower case."""
    found: dict[str, Known] = {}
    for name, others in places.bodies():
        found.update(dict.fromkeys(map(plain, (name, *others)), Known(name, "body")))
    for name, others, people in places.regions():
        found.update(dict.fromkeys(map(plain, people), Known(name, "people")))
        found.update(dict.fromkeys(map(plain, (name, *others)), Known(name, "place")))
    for state in places.states():
        found.update(dict.fromkeys(map(plain, state.seats), Known(state.name, "body")))
        found.update(dict.fromkeys(map(plain, state.people), Known(state.name, "people")))
        found.update(
            dict.fromkeys(
                map(plain, state.capitals), Known(state.capitals[0] if state.capitals else "", "place", state.name)
            )
        )
        found.update(dict.fromkeys(map(plain, (state.name, *state.others)), Known(state.name, "place")))
    return found


class _Lengths(NamedTuple):
    """How long the known names are that begin with a word, and what begins the second word of any of them."""

    most: int
    seconds: frozenset[str]


@lru_cache(maxsize=1)
def _known_words() -> dict[str, _Lengths]:
    """Return for the first word of every known name what follows it in known names."""
    followed: dict[str, list[list[str]]] = defaultdict(list)
    for name in known_names():
        words = name.split()
        followed[words[0]].append(words)
    return {
        word: _Lengths(max(map(len, names)), frozenset(_LETTERS.split(one[1])[0] for one in names if len(one) > 1))
        for word, names in followed.items()
    }


@lru_cache(maxsize=1)
def _seats() -> frozenset[str]:
    return frozenset(plain(seat) for state in places.states() for seat in state.seats)


def is_seat(text: str) -> bool:
    """Say whether the words name where a government sits, or a part of it: "the Kremlin", "the State Department"."""
    return plain(text) in _seats()


_LETTERS = re.compile(r"\W")


def usual_name(text: str) -> str | None:
    """Return the usual name of a state, capital, people, body or outlet, or None where the tables have none."""
    known = known_names().get(plain(text))
    return known.name if known else None


def find_entities(doc: Doc) -> list[Entity]:
    """Return the named people, bodies, places and peoples of `doc` in order of the text, none overlapping."""
    tokens = list(doc)
    capitals = [token for token in tokens if token.text[0].isupper()]
    found = [
        one if end == one.end else one._replace(end=end)
        for one, end in without_verbs(doc, list(_named(doc, tokens, capitals)))
    ]
    named = _with_misspelt(doc, capitals, _settled(doc, found))
    acronyms = _acronyms(doc, named)
    people = People(doc, (doc.span(one.start, one.end) for one in named if one.kind == "person"))
    entities = [_entity(doc, one, people, acronyms) for one in _relabelled(tokens, capitals, named, people)]
    return [*_without_overlap([*_inside_compounds(tokens, capitals), *entities])]


def _with_misspelt(doc: Doc, capitals: list[Token], named: list[Named]) -> list[Named]:
    """Return `named` with the lone words that are a surname of the article but for one letter, as people."""
    people = (doc[one.start : one.end] for one in named if one.kind == "person" and one.end - one.start > 1)
    surnames = {plain(span[-1].text) for span in people}
    taken = {i for one in named for i in range(one.start, one.end) if one.known or one.end - one.start > 1}
    alike = {i for i in _lone_names(doc, capitals) if i not in taken and is_misspelt(plain(doc[i].text), surnames)}
    kept = [one for one in named if one.start not in alike]
    return sorted([*kept, *(Named(i, i + 1, "person") for i in alike)])


def _lone_names(doc: Doc, capitals: list[Token]) -> Iterator[int]:
    """Yield the proper nouns that stand by themselves."""
    for token in capitals:
        if token.pos_ == "PROPN" and not _in_longer_name(doc, token):
            if token.i == 0 or doc[token.i - 1].pos_ != "PROPN" or doc[token.i - 1].lower_ in TITLES:
                yield token.i


def _settled(doc: Doc, named: list[Named]) -> list[Named]:
    """Return `named` with one kind a wording: a person where a title tells so, a body where "the company" does."""
    lone = [one for one in named if one.end - one.start == 1 and one.known is None]
    titled = {doc[one.start].text for one in lone if one.start and doc[one.start - 1].lower_ in TITLES}
    bodies = [doc.span(one.start, one.end) for one in lone if one.kind == "body"]
    companies = {body.text for body in bodies if _is_company(body)}
    kinds = dict.fromkeys(companies, "body") | dict.fromkeys(titled, "person")
    return [
        one._replace(kind=kinds[doc[one.start].text])
        if one.known is None and one.end - one.start == 1 and doc[one.start].text in kinds
        else one
        for one in named
    ]


def _named(doc: Doc, tokens: list[Token], capitals: list[Token]) -> Iterator[Named]:
    """Yield what the pipeline and the tables take for a name, the tables first where they disagree."""
    by_token = {i: ent for ent in doc.ents if ent.label_ in KINDS for i in range(ent.start, ent.end)}
    taken = -1
    for i in sorted(by_token.keys() | {token.i for token in capitals}):
        if i <= taken:
            continue
        token, ent = tokens[i], by_token.get(i)
        match = _known_at(doc, token, ent)
        if match is not None and (ent is None or not _is_longer_name(ent, match)):
            yield match
            taken = match.end - 1
        elif ent is not None and (token.i == ent.start or token.i - 1 == taken):
            parts = list(_of_pipeline(doc, token.i, ent.end, ent.label_))
            yield from parts
            taken = max([ent.end, *(part.end for part in parts)]) - 1


def _known_at(doc: Doc, token: Token, ent: Span | None) -> Named | None:
    """Return the longest known name that begins at `token`."""
    word = plain(token.text) if token.text[0].isupper() else ""
    lengths = _known_words().get(word)
    if lengths is None:
        return None
    for length in range(lengths.most + 2 if _may_go_on(doc, token, lengths) else 1, 0, -1):
        span = doc.span(token.i, min(token.i + length, len(doc)))
        if len(span) < length or span[-1].is_space or span[-1].tag_ == "POS":
            continue
        known = known_names().get(plain(span.text))
        if known is not None and not (length == 1 and word in places.AMBIGUOUS and not _is_believed(token, ent, known)):
            return Named(token.i, token.i + length, known.kind, known)
    return None


def _may_go_on(doc: Doc, token: Token, lengths: _Lengths) -> bool:
    """Say whether the next word may belong to a known name that begins at `token`; only plain words rule it out."""
    following = doc[token.i + 1] if token.i + 1 < len(doc) else None
    if following is None or not following.is_alpha or not token.whitespace_:
        return following is not None
    return plain(following.text) in lengths.seconds


def _is_believed(token: Token, ent: Span | None, known: Known) -> bool:
    if token.text.isupper() and len(token) > 1:
        return not all(other.text.isupper() for other in token.sent if other.is_alpha)
    return (
        ent is not None
        and ent.label_ in {"GPE", "NORP", "ORG", "LOC"}
        and (ent.label_ != "ORG" or known.kind == "body")
    )


def _is_longer_name(ent: Span, match: Named) -> bool:
    """Say whether the known word is only part of a person's or a body's name, as in "Bank of England"."""
    if ent.start >= match.start and ent.end <= match.end:
        return False
    words = [t for t in ent if t.i not in range(match.start, match.end) and t.pos_ == "PROPN" and t.text[0].isupper()]
    if ent.label_ == "PERSON":
        return bool(words) and plain(ent[0].text) in FIRST_NAMES
    return ent.label_ in {"ORG", "FAC", "EVENT", "LAW", "WORK_OF_ART", "LOC"} and any(
        t.pos_ in {"PROPN", "NOUN"} and t.i not in range(match.start, match.end) and t.text[0].isupper() for t in ent
    )


def _of_pipeline(doc: Doc, start: int, end: int, label: str) -> Iterator[Named]:
    """Yield the entity without what the pipeline took in by mistake: marks, titles, a person after an office."""
    if (comma := _comma_before_a_name(doc, start, end, label)) is not None:
        if comma - start > 1:  # a lone word before the comma is where it was: "Ulm, Jan Bauer"
            yield from _of_pipeline(doc, start, comma, label)
        yield from _of_pipeline(doc, comma + 1, end, "PERSON")
        return
    for left, right in _pieces(doc, start, end):
        kind = KINDS[label]
        if left > start and doc[left].pos_ != "PROPN":
            continue
        if kind == "person" and _is_company(doc.span(left, right)):
            kind = "body"
        if kind == "person" and (_is_street(doc, left, right) or _is_where(doc, left, right)):
            kind = "place"
        if kind == "person":
            right = next((i for i in range(left + 1, right) if doc[i].tag_ == "POS"), right)  # "Berg's Harbour"
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


def _is_company(span: Span) -> bool:
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
        and plain(doc[after].text) not in _known_words()
    ):
        return after + 1
    return end


def _without_overlap(entities: Iterable[Entity]) -> Iterator[Entity]:
    last = -1
    for entity in sorted(entities, key=lambda e: (e.start, -e.end)):
        if entity.start >= last:
            yield entity
            last = entity.end


def _inside_compounds(doc: list[Token], capitals: list[Token]) -> Iterator[Entity]:
    """Yield the states in tokens such as "U.S.-supplied", and the halves of "Anglo-French"."""
    for token in capitals:
        if "-" in token.text:
            half = token.text.split("-")[0]
            known = known_names().get(plain(half))
            if known is not None:
                yield Entity(text=half, start=token.idx, end=token.idx + len(half), kind=known.kind, name=known.name)
        state = places.COMBINING.get(token.lower_)
        if state is not None and token.i + 1 < len(doc) and doc[token.i + 1].text == "-":
            yield Entity(text=token.text, start=token.idx, end=token.idx + len(token), kind="people", name=state)


def _acronyms(doc: Doc, named: list[Named]) -> dict[str, str]:
    """Return the abbreviations that the article itself introduces in brackets after a name."""
    found = {}
    for one in named:
        if one.end + 2 < len(doc) and doc[one.end].text == "(" and doc[one.end + 2].text == ")":
            short = doc[one.end + 1].text
            if short.isupper() and len(short) > 1 and one.kind != "person":
                found[short] = one.known.name if one.known else doc.span(one.start, one.end).text
    return found


def _relabelled(doc: list[Token], capitals: list[Token], named: list[Named], people: "People") -> Iterator[Named]:
    """Yield `named` with lone surnames of known people labelled as people, those the pipeline missed included."""
    taken: set[int] = set()
    for one in named:
        taken.update(range(one.start, one.end))
        lone = one.end - one.start == 1 and one.known is None
        yield one._replace(kind="person") if lone and people.knows(doc[one.start].text) else one
    for token in capitals:
        if (
            token.i not in taken
            and people.knows(token.text)
            and _is_name(doc, token)
            and not _in_longer_name(doc, token)
        ):
            yield Named(token.i, token.i + 1, "person")


def _is_name(doc: list[Token], token: Token) -> bool:
    """Say whether the word is used as a name: the pipeline says so, or a colon stands behind it as behind a speaker."""
    return token.pos_ == "PROPN" or (
        token.pos_ in {"NOUN", "ADJ"} and token.i + 1 < len(doc) and doc[token.i + 1].text == ":"
    )


def _in_longer_name(doc: Doc | list[Token], token: Token) -> bool:
    after = doc[token.i + 1] if token.i + 1 < len(doc) else None
    return after is not None and after.pos_ == "PROPN" and after.text[0].isupper() and after.dep_ != "nsubj"


def _entity(doc: Doc, one: Named, people: "People", acronyms: dict[str, str]) -> Entity:
    span = doc.span(one.start, one.end)
    kind, name, probable = one.kind, one.known.name if one.known else " ".join(span.text.split()), False
    if one.kind == "person":
        name, probable = people.full_name(one.start)
    elif one.known is None:
        name = acronyms.get(span.text, name)
    elif one.known.capital_of and stands_for_government(span):
        kind, name = "body", one.known.capital_of
    return Entity(text=span.text, start=span.start_char, end=span.end_char, kind=kind, name=name, probable=probable)


def stands_for_government(capital: Span) -> bool:
    """Say whether a capital means the government there ("Paris believes") and not the city ("in Paris")."""
    token = capital.root
    while token.dep_ == "conj" and token.head.i < token.i:
        if token.head.lower_ in {"government"}:
            return True
        token = token.head
    head = token.head
    if token.dep_ == "nsubj":
        return head.lemma_ not in places.CITY_SUBJECT_VERBS
    if token.dep_ == "poss":
        return head.lower_ not in places.CITY_THINGS
    if token.dep_ in {"dobj", "dative", "iobj"} and token.head.pos_ == "VERB":
        return head.lemma_ not in places.CITY_VERBS
    if token.dep_ in {"pobj", "agent"}:
        return _after_preposition(head)
    return False


def _after_preposition(preposition: Token) -> bool:
    word, governor = preposition.lower_, preposition.head
    if word in {"by", "between", "with", "against", "among"}:
        return True
    if word in {"to", "for"}:
        given = {governor.lemma_, *(child.lemma_ for child in governor.children if child.dep_ == "dobj")}
        return bool(given & places.GIVEN_TO_GOVERNMENTS)
    if word in {"from", "on", "of", "over"}:
        return governor.lemma_ in {
            "support",
            "pressure",
            "sanction",
            "aid",
            "demand",
            "assistance",
            "guarantee",
            "part",
            "behalf",
            "side",
        }
    return False
