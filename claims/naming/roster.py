"""A parsed article and its names in, its people out: where each is named, "he" or "she", and in which office."""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from claims.lexicon.people import (
    FEMALE_NAMES,
    FEMALE_ROLES,
    FEMALE_TITLES,
    MALE_NAMES,
    MALE_ROLES,
    MALE_TITLES,
    ROLES,
    SHORT_ROLES,
)
from claims.model import Entity
from claims.naming.people import plain
from claims.parse.nouns import noun_end
from claims.parse.quotes import Quote
from claims.parse.tokens import Doc, Token

SUBJECTS = frozenset("nsubj nsubjpass csubj csubjpass".split())
_CREDITS = frozenset(("byline", "caption", "boilerplate"))
_FORMER = frozenset("former ex late".split())
_OFFICE_POS = frozenset(("PROPN", "NOUN", "ADJ", "PART"))
_OFFICE_WORDS = frozenset(("of", "for", "the", "and", "-", "'s", "’s", "de"))


class Mention(NamedTuple):
    """A person named in the text."""

    name: str
    start: int
    end: int
    sentence: int
    subject: bool
    quoted: bool


class Office(NamedTuple):
    """A person introduced by an office: "French Foreign Minister Jean-Noël Barrot"."""

    role: str
    states: frozenset[str]
    name: str
    position: int


class Roster:
    """Who is named where in one article."""

    def __init__(self, doc: Doc, entities: list[Entity], quotes: Iterable[Quote] = ()) -> None:
        self.doc = doc
        self.tokens = list(doc)
        self.entities = entities
        self.at = dict(_by_token(self.tokens, entities))
        self.sentences = [sentence.start for sentence in doc.sents]
        self.quoted = dict(_between(self.tokens, sorted(quotes)))  # the number of the quotation that a word stands in
        self.gender: dict[str, str] = {}
        self.mentions = list(self._people())
        self.counts = Counter(mention.name for mention in self.mentions)
        self.offices = [office for mention in self.mentions for office in self._introduced(mention)]
        self.states: dict[str, set[str]] = defaultdict(set)
        for office in self.offices:
            self.states[office.name] |= office.states
        self.gender_by_name = dict(self.gender)  # told by title, first name or office, and not by a "he"

    def sentence(self, i: int) -> int:
        """Return the number of the sentence that token `i` stands in."""
        return bisect_right(self.sentences, i) - 1

    def person_in(self, head: Token) -> str | None:
        """Return the person named in "French Defence Minister X" or "X, the minister", whichever word is the head."""
        entity = self.at.get(head.i)
        if entity is not None and entity.kind == "person":
            return entity.name
        end = noun_end(head)
        for i in range(head.left_edge.i, end):
            inside = self.at.get(i)
            if inside is not None and inside.kind == "person" and self._in_same_name(head, i, end):
                return inside.name
        for child in head.children:
            named = self.at.get(child.i)
            if child.dep_ == "appos" and named is not None and named.kind == "person":
                return named.name
        return None

    def _in_same_name(self, head: Token, i: int, end: int) -> bool:
        """Say whether the person at token `i` is the one the phrase is about and not its owner ("Trump's lawyer")."""
        person_end = i
        while person_end < end and self.at.get(person_end) is self.at.get(i):
            person_end += 1
        return (
            person_end >= end - 1
            and person_end > head.i
            and self.tokens[i].dep_ not in {"poss"}
            and not self._is_of_another(head, i)
        )

    def _is_of_another(self, head: Token, i: int) -> bool:
        """Say whether it is "a friend of Berg", who is not Berg; "the mayor of Lima Anna Berg" is."""
        last = next((token for token in reversed(self.tokens[head.i + 1 : i]) if token.pos_ == "ADP"), None)
        if last is None or last.head is not head:
            return False
        return all(self.at.get(between, self.at[i]) is self.at[i] for between in range(last.i + 1, i))

    def _people(self) -> Iterator[Mention]:
        last: Entity | None = None
        credited = [(mark.start, mark.end) for mark in self.doc.marks if mark.reason in _CREDITS]
        for i, entity in self.at.items():
            if entity is last or entity.kind != "person":
                continue
            last = entity
            if any(start <= entity.start < end for start, end in credited):
                continue  # who took the picture is nobody whom the article speaks of
            end = i + 1
            while self.at.get(end) is entity:
                end += 1
            head = self.doc.span(i, end).root
            subject = head.dep_ in SUBJECTS or (head.dep_ == "appos" and head.head.dep_ in SUBJECTS) or (
                head.dep_ == "pobj" and head.head.lower_ == "to" and head.head.head.lower_ == "according"
            )
            self._learn_gender(entity.name, i)
            yield Mention(entity.name, i, end, self.sentence(i), subject, i in self.quoted)

    def _learn_gender(self, name: str, start: int) -> None:
        before = self.tokens[start - 1].lower_ if start else ""
        first = plain(name.split()[0])
        if before in MALE_TITLES:
            self.gender[name] = "he"
        elif before in FEMALE_TITLES:
            self.gender[name] = "she"
        elif name not in self.gender and " " in name and (first in MALE_NAMES) != (first in FEMALE_NAMES):
            self.gender[name] = "he" if first in MALE_NAMES else "she"

    def _introduced(self, mention: Mention) -> Iterator[Office]:
        before, after = self._words_before(mention.start), self._words_after(mention.end)
        for words in (before, after):
            roles = [role for t in words if (role := self.role_of(t)).removeprefix("former ") in ROLES]
            states = frozenset(
                e.name for t in words if (e := self.at.get(t.i)) and e.kind in {"people", "place", "body"}
            )
            for role in dict.fromkeys(roles):
                if role in MALE_ROLES or role in FEMALE_ROLES:
                    self.gender.setdefault(mention.name, "he" if role in MALE_ROLES else "she")
                yield Office(role, states, mention.name, mention.start)

    def role_of(self, noun: Token) -> str:
        """Return the office that a word names: a vice president is no president, nor is a former one."""
        role = SHORT_ROLES.get(noun.lower_, noun.lower_)
        before = [token.lower_ for token in self.tokens[max(noun.i - 3, 0) : noun.i]]
        role = f"vice-{role}" if before[-1:] == ["vice"] else role
        role = "premier" if before[-1:] == ["prime"] and role == "minister" else role
        return f"former {role}" if not _FORMER.isdisjoint(before) and role in ROLES else role

    def _words_before(self, start: int) -> list[Token]:
        """Return the office in front of a name: "French Minister of the Armed Forces"."""
        words = []
        i = start - 1
        if i > 0 and self.tokens[i].text == "," and self.tokens[i - 1].lower_ in ROLES:
            i -= 1
        while i >= 0 and start - i < 10:
            token = self.tokens[i]
            if (named := self.at.get(i)) is not None and named.kind == "person":
                break
            if token.pos_ not in _OFFICE_POS and token.lower_ not in _OFFICE_WORDS:
                break
            if token.tag_ == "POS" and self.tokens[i - 1].lower_ in ROLES:  # "the president's second secretary"
                break
            words.append(token)
            i -= 1
        return words

    def _words_after(self, end: int) -> list[Token]:
        """Return the office behind a name: ", the French foreign minister,"."""
        if end + 1 >= len(self.doc) or self.tokens[end].text not in {",", "("}:
            return []
        words = []
        for token in self.doc[end + 1 : end + 12]:
            if token.is_punct and token.text != "-" or token.pos_ in {"VERB", "AUX", "PRON"}:
                break
            if (named := self.at.get(token.i)) is not None and named.kind == "person":
                break  # "lawyer of Holm's father"
            words.append(token)
        return words


def _by_token(doc: list[Token], entities: list[Entity]) -> Iterator[tuple[int, Entity]]:
    remaining = iter(entities)
    entity = next(remaining, None)
    for token in doc:
        while entity is not None and entity.end <= token.idx:
            entity = next(remaining, None)
        if entity is None:
            return
        if entity.start <= token.idx < entity.end and token.idx + len(token) <= entity.end:
            yield token.i, entity


def _between(tokens: list[Token], quotes: list[Quote]) -> Iterator[tuple[int, int]]:
    """Yield the tokens that begin inside of a quotation, each with the number of it; no two of them overlap."""
    starts = [token.idx for token in tokens]
    for number, quote in enumerate(quotes):
        yield from ((i, number) for i in range(bisect_left(starts, quote.start), bisect_left(starts, quote.end)))
