"""A parsed article in, the people, bodies and places it names out, each with its usual name."""

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from spacy.tokens import Doc, Span, Token

from claims.lexicon.places import _TABLE
from claims.model import Entity

KINDS = {
    "PERSON": "person", "ORG": "body", "GPE": "place", "LOC": "place", "FAC": "place", "NORP": "people", "EVENT": "event",
    "PRODUCT": "other", "LAW": "other", "WORK_OF_ART": "other",
}


class Known(NamedTuple):
    """What a table says about a word: the usual name and the kind."""

    name: str
    kind: str


@lru_cache(maxsize=1)
def known_places() -> dict[str, Known]:
    """Return the table of states, capitals, demonyms and governments by lower-case wording."""
    found: dict[str, Known] = {}
    for line in _TABLE.strip().splitlines():
        state, capital, people, others, seats = line.split("|")
        for word in [state, *others.split(",")]:
            found[word.lower()] = Known(state, "place")
        for word in capital.split(","):
            found[word.lower()] = Known(capital.split(",")[0], "place")
        for word in people.split(","):
            found[word.lower()] = Known(state, "people")
        for word in filter(None, seats.split(",")):
            found[word.lower()] = Known(state, "body")
    found.pop("", None)
    return found


def usual_name(text: str) -> str | None:
    """Return the usual name of a state, capital or people, or None where the table has none."""
    known = known_places().get(_plain(text).lower())
    return known.name if known else None


def find_entities(doc: Doc) -> list[Entity]:
    """Return the named people, bodies and places of `doc` in order."""
    return list(_resolved(doc, _spans(doc)))


def _plain(text: str) -> str:
    for ending in ("'s", "’s"):
        text = text.removesuffix(ending)
    return text.removeprefix("the ").removeprefix("The ").strip()


def _trimmed(span: Span) -> Span:
    start, end = span.start, span.end
    while start < end - 1 and span.doc[start].lower_ in {"the", "a"}:
        start += 1
    while end > start + 1 and span.doc[end - 1].tag_ in {"POS", "_SP"}:
        end -= 1
    return span.doc[start:end]


def _spans(doc: Doc) -> Iterable[tuple[Span, str]]:
    taken: set[int] = set()
    for ent in doc.ents:
        if ent.label_ in KINDS:
            span = _trimmed(ent)
            taken.update(range(ent.start, ent.end))
            yield span, ent.label_
    for token in doc:
        if token.i not in taken and token.text[:1].isupper() and token.lower_ in known_places():
            yield doc[token.i : token.i + 1], "GPE"


def _resolved(doc: Doc, spans: Iterable[tuple[Span, str]]) -> Iterable[Entity]:
    ordered = sorted(spans, key=lambda pair: pair[0].start)
    full = {span[-1].text: span.text for span, label in ordered if label == "PERSON" and len(span) > 1}
    for span, label in ordered:
        known = known_places().get(span.text.lower())
        kind = known.kind if known else KINDS[label]
        name = known.name if known else span.text
        if not known and span.text in full:
            name, kind = full[span.text], "person"
        yield Entity(text=span.text, start=span.start_char, end=span.end_char, kind=kind, name=name)


class Cast:
    """Who is named where in one article: by token, by role and in order of appearance."""

    def __init__(self, doc: Doc, entities: list[Entity]) -> None:
        self.doc = doc
        self.entities = entities
        self._at: dict[int, Entity] = {}
        for entity in entities:
            span = doc.char_span(entity.start, entity.end)
            if span is not None:
                self._at.update(dict.fromkeys(range(span.start, span.end), entity))

    def at(self, token: Token) -> Entity | None:
        """Return the name that `token` is part of."""
        return self._at.get(token.i)

    def name(self, head: Token) -> str | None:
        """Return who or what the noun phrase at `head` stands for."""
        entity = self.at(head)
        if entity is not None and entity.kind in {"person", "body", "place", "people"} and head.pos_ == "PROPN":
            return self._government(entity)
        if head.pos_ == "PRON":
            person = self._before(head)
            return person.name if person and head.lower_ in {"he", "she", "him", "her"} else None
        inside = [self._at[i] for i in range(head.left_edge.i, head.right_edge.i + 1) if i in self._at]
        persons = [entity for entity in inside if entity.kind == "person"]
        if persons and head.pos_ == "PROPN":
            return persons[0].name
        role = self._by_role(head)
        if role:
            return role
        return _phrase(head)

    def referent(self, token: Token) -> str | None:
        """Return the usual name of who or what `token` names or clearly refers back to, or None for a common noun."""
        entity = self.at(token)
        if entity is not None:
            return self._government(entity)
        if token.lower_ in {"he", "she", "him", "her"}:
            return self.name(token)
        return self._by_role(token) if token.pos_ == "NOUN" and token.tag_ == "NN" else None

    def medium(self, head: Token) -> str | None:
        """Return the outlet last named before "the report" or "the newspaper"."""
        bodies = [e for e in self.entities if e.kind == "body" and e.end <= head.idx]
        return bodies[-1].name if bodies else _phrase(head)

    def _government(self, entity: Entity) -> str:
        for state, capital in CAPITALS.items():
            if entity.name == capital:
                return state
        return entity.name

    def _before(self, token: Token) -> Entity | None:
        persons = [e for e in self.entities if e.kind == "person" and e.end <= token.idx]
        same = [e for e in persons if e.start >= token.sent.start_char]
        earlier = [e for e in persons if e.start < token.sent.start_char]
        if same:
            return same[0]
        if not earlier:
            return None
        last = self.doc.char_span(earlier[-1].start, earlier[-1].end)
        if last is None:
            return earlier[-1]
        within = [e for e in earlier if e.start >= last.sent.start_char]
        return within[0]

    def _by_role(self, head: Token) -> str | None:
        """Resolve "the minister" to the last person introduced as a minister."""
        people = {e.name for i in range(head.left_edge.i, head.i) if (e := self._at.get(i)) and e.kind == "people"}
        for entity in reversed([e for e in self.entities if e.kind == "person" and e.end <= head.idx]):
            span = self.doc.char_span(entity.start, entity.end)
            if span is None:
                continue
            before = self.doc[max(0, span.start - 8) : span.start]
            words = {token.lower_ for token in before}
            if head.lower_ in words or (head.lower_ == "leader" and words & {"president", "premier", "minister"}):
                states = {e.name for token in before if (e := self._at.get(token.i)) and e.kind == "people"}
                if not people or people & states:
                    return entity.name
        return None


def _phrase(head: Token) -> str:
    start, end = head.left_edge.i, head.i + 1
    if head.doc[start].pos_ in {"DET"}:
        start += 1
    return head.doc[start:end].text


CAPITALS = {line.split("|")[0]: line.split("|")[1].split(",")[0] for line in _TABLE.strip().splitlines()}
