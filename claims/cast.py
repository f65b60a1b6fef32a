"""A parsed article and its names in, who is who out: whom "he", "the minister" and "the French leader" mean.

The rules are light: the nearest person who fits in gender, office and state, subjects before others. Where nothing
fits, nothing is resolved.
"""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from claims.antecedents import find_antecedents
from claims.lexicon.cues import SOME
from claims.lexicon.people import (
    BODY_WORDS,
    FEMALE_NAMES,
    FEMALE_ROLES,
    FEMALE_TITLES,
    LEADING_ROLES,
    MALE_NAMES,
    MALE_ROLES,
    MALE_TITLES,
    ROLES,
)
from claims.lexicon.places import OUTLETS
from claims.model import Entity
from claims.nouns import antecedent_of, coordinated, is_definite, listed, noun_end, phrase
from claims.people import plain
from claims.quotes import Quote
from claims.stems import stem
from claims.tokens import Doc, Token

HE = frozenset("he him his himself".split())
SHE = frozenset("she her hers herself".split())
PERSONAL = HE | SHE
SUBJECTS = frozenset("nsubj nsubjpass csubj csubjpass".split())
FARTHEST = 12  # sentences between a pronoun and the name it stands for
NEAR = 1  # sentences back in which a role is filled
MUCH_MORE = 3  # times as often named as anybody else in the same office
_DEFINITE = ROLES | BODY_WORDS  # what "the" may stand before in place of a name
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


class Cast:
    """Who is named where in one article, and who is meant where nobody is named."""

    def __init__(self, doc: Doc, entities: list[Entity], quotes: Iterable[Quote] = ()) -> None:
        self.doc = doc
        self.tokens = list(doc)
        self.entities = entities
        self._at = dict(_by_token(self.tokens, entities))
        self._sentences = [sentence.start for sentence in doc.sents]
        self._quoted = dict(_between(self.tokens, sorted(quotes)))
        self._gender: dict[str, str] = {}
        self.mentions = list(self._people())
        self._name_words = {word for mention in self.mentions for word in plain(mention.name).split()}
        self._counts = Counter(mention.name for mention in self.mentions)
        self._offices = [office for mention in self.mentions for office in self._introduced(mention)]
        self._states: dict[str, set[str]] = defaultdict(set)
        for office in self._offices:
            self._states[office.name] |= office.states
        self._resolved = dict(self._resolve())
        self._things = dict(find_antecedents(self.tokens, self._is_person, self.quoted))

    def at(self, token: Token) -> Entity | None:
        """Return the name that `token` is part of."""
        return self._at.get(token.i)

    def one_name(self, first: Token, second: Token) -> bool:
        """Say whether two words belong to the same name: "Dow" and "Jones"."""
        return first.i in self._at and self._at[first.i] is self._at.get(second.i)

    def knows(self, token: Token) -> bool:
        """Say whether the word is part of a person's name elsewhere in the article."""
        return token.text[0].isupper() and plain(token.text) in self._name_words

    def referent(self, token: Token) -> str | None:
        """Return the usual name of who or what `token` names or clearly refers back to, or None for a common noun."""
        entity = self._at.get(token.i)
        return entity.name if entity is not None else self._resolved.get(token.i)

    def beginnings(self) -> Iterator[tuple[int, Entity]]:
        """Yield the first token of every name."""
        last: Entity | None = None
        for i, entity in self._at.items():
            if entity is not last:
                yield i, entity
            last = entity

    def resolved(self) -> Iterable[tuple[int, str]]:
        """Return the tokens that stand for somebody named elsewhere, and for whom."""
        return self._resolved.items()

    def antecedents(self) -> Iterable[tuple[int, Token]]:
        """Return every "it" and "they" that stands for something, and for what."""
        return self._things.items()

    def antecedent(self, token: Token) -> Token | None:
        """Return the noun that "it" or "they" stands for."""
        return self._things.get(token.i)

    def thing(self, token: Token) -> str | None:
        """Return what "it" or "they" stands for, in words that can take its place."""
        noun = self.antecedent(token)
        return None if noun is None else self.name_of(noun)

    def name_of(self, noun: Token) -> str | None:
        """Return words that can take the place of a pronoun for `noun`."""
        if self._at.get(noun.i) is not None or any(child.dep_ == "conj" for child in noun.children):
            return self.speaker(noun)
        return " ".join(noun.doc.span(noun.left_edge.i, noun.i + 1).text.split())

    def _is_person(self, token: Token) -> bool:
        """Say whether `token` names somebody, or an outlet: neither is what an article means by "it"."""
        entity = self._at.get(token.i)
        return entity is not None and (entity.kind == "person" or entity.name in OUTLETS)

    def meant(self, token: Token) -> str | None:
        """Return the usual name that `token` stands for, or the stem of the thing that "it" and "they" stand for."""
        name = self.referent(token)
        if name is not None or token.pos_ != "PRON":
            return name
        thing = self.thing(token)
        last = thing.split()[-1] if thing else ""
        return last if last[:1].isupper() else stem(last) or None

    def speaker(self, head: Token) -> str | None:
        """Return who the noun phrase at `head` stands for, as a reader would write it into a log."""
        if head.tag_ in {"WP", "WDT", "WP$"} and head.i not in self._at:
            antecedent = antecedent_of(head)
            return self.speaker(antecedent) if antecedent is not None else None
        names = [name for part in coordinated(head) if (name := self._one_speaker(part))]
        return listed(names) or None

    def medium(self, token: Token) -> str | None:
        """Return the outlet that "the report" or "the newspaper" before `token` must be, or None."""
        bodies = [e for e in self.entities if e.kind == "body" and e.end <= token.idx and e.name in OUTLETS]
        return bodies[-1].name if bodies else None

    def _one_speaker(self, head: Token) -> str | None:
        if head.pos_ == "PRON" and head.i not in self._at:
            if head.lower_ in SOME:
                return phrase(head)
            noun = self._things.get(head.i)
            return self.speaker(noun) if noun is not None and noun.pos_ != "PRON" else self._resolved.get(head.i)
        person = self.person_in(head)
        if person is not None:
            return person
        entity = self._at.get(head.i)
        if entity is not None:
            return entity.name
        return self._resolved.get(head.i) or self._phrase(head)

    def _phrase(self, head: Token) -> str:
        """Return the noun phrase as a name, with its owner's name for "his" and "its"."""
        owner = self.tokens[head.left_edge.i]
        if owner.tag_ != "PRP$":
            return phrase(head)
        noun = self._things.get(owner.i)
        name = self._resolved.get(owner.i) or (self.name_of(noun) if noun is not None else None)
        rest = phrase(head)[len(owner) :].strip()
        return f"{name}'s {rest}" if name else rest

    def person_in(self, head: Token) -> str | None:
        """Return the person named in "French Defence Minister X" or "X, the minister", whichever word is the head."""
        entity = self._at.get(head.i)
        if entity is not None and entity.kind == "person":
            return entity.name
        end = noun_end(head)
        for i in range(head.left_edge.i, end):
            inside = self._at.get(i)
            if inside is not None and inside.kind == "person" and self._in_same_name(head, i, end):
                return inside.name
        for child in head.children:
            named = self._at.get(child.i)
            if child.dep_ == "appos" and named is not None and named.kind == "person":
                return named.name
        return None

    def _in_same_name(self, head: Token, i: int, end: int) -> bool:
        """Say whether the person at token `i` is the one the phrase is about and not its owner ("Trump's lawyer")."""
        person_end = i
        while person_end < end and self._at.get(person_end) is self._at.get(i):
            person_end += 1
        return (
            person_end >= end - 1
            and (person_end > head.i or head.lower_ in ROLES)
            and self.tokens[i].dep_ not in {"poss"}
        )

    def _sentence(self, i: int) -> int:
        return bisect_right(self._sentences, i) - 1

    def quoted(self, token: Token) -> bool:
        """Say whether `token` stands inside quotation marks."""
        return token.i in self._quoted

    def quoted_among(self, tokens: Iterable[int]) -> frozenset[int]:
        """Return which of the tokens stand inside quotation marks."""
        return frozenset(self._quoted.keys() & set(tokens))

    def _people(self) -> Iterator[Mention]:
        last: Entity | None = None
        for i, entity in self._at.items():
            if entity is last or entity.kind != "person":
                continue
            last = entity
            end = i + 1
            while self._at.get(end) is entity:
                end += 1
            head = self.doc.span(i, end).root
            subject = head.dep_ in SUBJECTS or (
                head.dep_ == "pobj" and head.head.lower_ == "to" and head.head.head.lower_ == "according"
            )
            self._learn_gender(entity.name, i)
            yield Mention(entity.name, i, end, self._sentence(i), subject, self.quoted(self.tokens[i]))

    def _learn_gender(self, name: str, start: int) -> None:
        before = self.tokens[start - 1].lower_ if start else ""
        first = plain(name.split()[0])
        if before in MALE_TITLES:
            self._gender[name] = "he"
        elif before in FEMALE_TITLES:
            self._gender[name] = "she"
        elif name not in self._gender and " " in name and (first in MALE_NAMES) != (first in FEMALE_NAMES):
            self._gender[name] = "he" if first in MALE_NAMES else "she"

    def _introduced(self, mention: Mention) -> Iterator[Office]:
        before, after = self._words_before(mention.start), self._words_after(mention.end)
        for words in (before, after):
            roles = [t.lower_ for t in words if t.lower_ in ROLES]
            states = frozenset(
                e.name for t in words if (e := self._at.get(t.i)) and e.kind in {"people", "place", "body"}
            )
            for role in dict.fromkeys(roles):
                if role in MALE_ROLES or role in FEMALE_ROLES:
                    self._gender.setdefault(mention.name, "he" if role in MALE_ROLES else "she")
                yield Office(role, states, mention.name, mention.start)

    def _words_before(self, start: int) -> list[Token]:
        """Return the office in front of a name: "French Minister of the Armed Forces"."""
        words = []
        i = start - 1
        if i > 0 and self.tokens[i].text == "," and self.tokens[i - 1].lower_ in ROLES:
            i -= 1
        while i >= 0 and start - i < 10:
            token = self.tokens[i]
            if (named := self._at.get(i)) is not None and named.kind == "person":
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
            words.append(token)
        return words

    def _resolve(self) -> Iterator[tuple[int, str]]:
        unknown = set[int]()  # holders of an office whom nobody names
        for token in self.tokens:
            if token.i in self._at:
                continue
            if token.lower_ in PERSONAL:
                name = None if _teller(token) in unknown else self._person_for(token)
                if name is not None:
                    self._gender.setdefault(name, "he" if token.lower_ in HE else "she")
                    yield token.i, name
            elif token.tag_ == "NN" and token.lower_ in _DEFINITE and is_definite(token):
                name = self._holder(token) if token.lower_ in ROLES else self._body(token)
                if name is not None:
                    yield token.i, name
                elif token.lower_ in ROLES:
                    unknown.add(token.i)

    def _person_for(self, pronoun: Token) -> str | None:
        """Return the nearest fitting person before `pronoun`: by sentence, subjects first.

        Inside of a quotation that is whoever was named in it, and never the one who speaks; nobody where it can be
        several who were named outside of it.
        """
        here, quoted = self._sentence(pronoun.i), self.quoted(pronoun)
        best: tuple[float, int] | None = None
        found: Mention | None = None
        fitting = self._who_fit(pronoun)
        for mention in fitting:
            distance = here - mention.sentence
            score = -2.0 * distance + 2.5 * mention.subject - 6.0 * (mention.quoted and not quoted)
            rank = (score, -mention.start if distance == 0 else mention.start)
            if best is None or rank > best:
                best, found = rank, mention
        near = {one.name for one in fitting if not one.quoted and here - one.sentence <= NEAR} if quoted else set()
        return None if found is None or (len(near) > 1 and not found.quoted) else found.name

    def _who_fit(self, pronoun: Token) -> list[Mention]:
        """Return the mentions before `pronoun`, the last first, of people whom it can mean."""
        gender, here = "he" if pronoun.lower_ in HE else "she", self._sentence(pronoun.i)
        fitting: list[Mention] = []
        for mention in reversed(self.mentions):
            if here - mention.sentence > FARTHEST:
                break
            if mention.start < pronoun.i and self._gender.get(mention.name, gender) == gender:
                fitting += [] if self._same_clause(pronoun, mention) else [mention]
        if (quote := self._quoted.get(pronoun.i)) is None:
            return fitting
        inside = [mention for mention in fitting if self._quoted.get(mention.start) == quote]
        saying = self._sayers(pronoun)
        return inside or [mention for mention in fitting if mention.name not in saying]

    def _sayers(self, pronoun: Token) -> set[str]:
        """Return who may speak in the quotation around `pronoun`: subjects of its sentence, or of what leads to it."""
        here = self._sentence(pronoun.i)
        start = next(i for i in range(pronoun.i, -2, -1) if self._quoted.get(i) != self._quoted[pronoun.i]) + 1
        first = self._sentence(start)
        before = self.doc[self._sentences[first] - 1] if self._sentences[first] else None
        while before is not None and (before.is_space or before.is_quote) and before.i:
            before = self.doc[before.i - 1]
        told = {first, here} | ({first - 1} if before is not None and before.text == ":" else set())
        return {one.name for one in self.mentions if one.sentence in told and one.subject and not one.quoted}

    def _same_clause(self, pronoun: Token, mention: Mention) -> bool:
        """Say whether both hang on one verb, so that "him" cannot be its subject."""
        if pronoun.tag_ == "PRP$" or pronoun.lower_.endswith("self") or pronoun.dep_ in SUBJECTS:
            return False
        verb = pronoun.head if pronoun.dep_ != "pobj" else pronoun.head.head
        return self.doc.span(mention.start, mention.end).root.head.i == verb.i

    def _holder(self, noun: Token) -> str | None:
        """Return the person introduced in the office that "the French president" names, the one most written about."""
        if any(child.dep_ == "prep" and child.lower_ == "of" for child in noun.children):
            return None
        states = {e.name for t in noun.children if (e := self._at.get(t.i)) is not None}
        fitting = [
            office
            for office in self._offices
            if _fits(noun.lower_, office.role) and (not states or states & self._states[office.name])
        ]
        earlier = [office.name for office in fitting if office.position < noun.i]
        if fitting and not states and self._is_another(noun):
            return None
        if earlier:
            names = [*dict.fromkeys(earlier)]
            return next(iter(names if len(names) == 1 else self._at_hand(noun, names)), None)
        later = {office.name for office in fitting}
        return later.pop() if len(later) == 1 else None

    def _at_hand(self, noun: Token, names: list[str]) -> list[str]:
        """Return whom of several in the same office it is: the one most written about, or the only one who is near."""
        here, (first, second) = self._sentence(noun.i), Counter({n: self._counts[n] for n in names}).most_common(2)
        near = {m.name for m in self.mentions if m.name in names and m.start < noun.i and here - m.sentence <= NEAR}
        if first[1] < MUCH_MORE * second[1]:
            return [*near] if len(near) == 1 else []
        return [first[0]] if not near or first[0] in near else []

    def _is_another(self, noun: Token) -> bool:
        """Say whether somebody unnamed is in the office, and near: "the governor of Texas met Holm, the governor"."""
        start = self._sentences[max(self._sentence(noun.i) - NEAR, 0)]
        return any(
            token.lower_ == noun.lower_
            and any(child.dep_ == "prep" and child.lower_ == "of" for child in token.children)
            and token.dep_ != "appos"
            and self.person_in(token) is None
            for token in self.tokens[start : noun.i]
        )

    def _body(self, noun: Token) -> str | None:
        """Return the body that a bare "the ministry" means: the last one named with that word."""
        if any(child.dep_ != "det" and child.dep_ != "punct" for child in noun.children):
            return None
        earlier = (e for e in reversed(self.entities) if e.kind == "body" and e.end <= noun.idx)
        return next((e.name for e in earlier if e.text.lower().split()[-1] == noun.lower_), None)


def _teller(pronoun: Token) -> int | None:
    """Return the subject of the verb that tells what the pronoun does: "governor" in "The governor said he agreed"."""
    clause = pronoun.head
    if pronoun.dep_ not in SUBJECTS or clause.dep_ != "ccomp":
        return None
    return next((c.i for c in clause.head.children if c.dep_ == "nsubj" and c.i < pronoun.i), None)


def _fits(noun: str, role: str) -> bool:
    return noun == role or (noun == "leader" and role in LEADING_ROLES) or (noun == "premier" and role == "minister")


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
