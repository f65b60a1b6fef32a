"""A parsed article and its names in, who is who out: what each word names or stands for, as a reader would write it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property

from claims.lexicon.agencies import AGENCIES
from claims.lexicon.cues import SOME
from claims.lexicon.places import OUTLETS
from claims.lexicon.speakers import HUMANS, PAPERS
from claims.model import Entity
from claims.naming.antecedents import find_antecedents
from claims.naming.employers import find_employers
from claims.naming.known import is_seat
from claims.naming.people import plain
from claims.naming.resolve import Resolver
from claims.naming.roster import Mention, Roster
from claims.naming.sure import sure_ones
from claims.naming.whom import PERSONAL
from claims.parse.nouns import antecedent_of, coordinated, is_one_firm, listed, owned_by, phrase
from claims.parse.quotes import Quote
from claims.parse.tokens import Doc, Token
from claims.stems import stem

_WIRES = frozenset((*AGENCIES, *AGENCIES.values()))
MUCH = 1.6  # times as often as somebody else, who is then no main figure
_LONGEST_TOLD = 6  # words of "those surveyed by the council"


class Cast:
    """Who is named where in one article, and who is meant where nobody is named."""

    def __init__(self, doc: Doc, entities: list[Entity], quotes: Iterable[Quote] = ()) -> None:
        self._roster = Roster(doc, entities, quotes)
        self.tokens = self._roster.tokens
        self.entities = entities
        self._at = self._roster.at
        self._quoted = self._roster.quoted
        self._name_words = {word for mention in self.mentions for word in plain(mention.name).split()}
        self._resolver = Resolver(self._roster)
        self._resolved = dict(self._resolver.resolved())
        sure = dict(sure_ones(self._roster, self._resolved))
        self._sure = {i for i, noun in sure.items() if noun is None}
        self._things = dict(find_antecedents(self.tokens, self._is_person, self.quoted))
        self._things.update((i, noun) for i, noun in sure.items() if noun is not None)
        self._resolved.update(find_employers(self._roster, self._resolved, self._things, self.name_of))

    @property
    def mentions(self) -> list[Mention]:
        """Every place where a person is named, in order of the text."""
        return self._roster.mentions

    def mentions_before(self, start: int, sentences: int) -> list[Mention]:
        """Return the people who are subjects before token `start`, at most so many sentences back."""
        first = self._roster.sentence(start) - sentences
        return [one for one in self.mentions if one.start < start and one.subject and one.sentence >= first]

    def person_in(self, head: Token) -> str | None:
        """Return the person named in the noun phrase at `head`; see `Roster`."""
        return self._roster.person_in(head)

    def is_person(self, name: str) -> bool:
        """Say whether it is the name of a person whom the article names."""
        return name in self._roster.counts

    def called(self, surname: str) -> str | None:
        """Return the one person of the article whose name ends so."""
        last = plain(surname.strip("\"'>“‘ "))
        names = {name for name in self._roster.counts if last and plain(name).split()[-1:] == [last]}
        return names.pop() if len(names) == 1 else None

    def is_about(self, name: str) -> bool:
        """Say whether the article tells of hardly anybody else so often."""
        counts = self._roster.counts
        return counts[name] * MUCH >= max(counts.values(), default=0)

    def in_office(self, role: str) -> set[str]:
        """Return all whom the article gives such an office: "Sen. Berg" and "Sen. Holm" are senators."""
        return {office.name for office in self._roster.offices if office.role.split()[-1] == role}

    def may_be_of(self, name: str, states: set[str]) -> bool:
        """Say whether somebody may hold an office in one of the states, as far as the article tells."""
        known = self._roster.states.get(name, set())
        return not states or not known or bool(states & known)

    def gender_of(self, name: str) -> str | None:
        """Return whether the article speaks of "he" or "she"; None where it cannot be told."""
        return self._roster.gender.get(name)

    def has_article(self, name: str) -> bool:
        """Say whether the article writes "the" before the name."""
        written = (i for i, one in self.beginnings() if one.name == name and self.tokens[max(i - 1, 0)].lower_ == "the")
        return any(self.tokens[i - 1].head in (self.tokens[i], self._last(i)) for i in written)

    def _last(self, i: int) -> Token:
        """Return the last word of the name that begins at token `i`."""
        while i + 1 in self._at and self._at[i + 1] is self._at[i]:
            i += 1
        return self.tokens[i]

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

    def resolved(self) -> Iterator[tuple[int, str]]:
        """Yield the tokens that surely stand for somebody named elsewhere, and for whom."""
        for i, name in self._resolved.items():
            if i in self._sure or self.tokens[i].lower_ not in PERSONAL:
                yield i, name

    def spoken_by(self, name: str, start: int, end: int) -> None:
        """Take note that `name` speaks from token `start` to `end`: no "he" there is the one who speaks."""
        for i in range(start, end):
            if self._resolved.get(i) == name and self.tokens[i].lower_ in PERSONAL:
                self._sure.discard(i)
                other = self._resolver.besides(self.tokens[i], name)
                if other is None:
                    del self._resolved[i]
                else:
                    self._resolved[i] = other

    def owners(self) -> Iterable[tuple[int, str]]:
        """Return the "sales" and "profit" that are told of without their firm, each with it."""
        return self._resolver.owners()

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
        if (beside := self._beside(noun)) is not None:
            return beside
        first = self.tokens[noun.left_edge.i]
        owned = first.tag_ == "PRP$" and first is not noun
        words = " ".join(noun.doc.span(noun.left_edge.i + owned, noun.i + 1).text.split())
        known = first.lower_ not in PERSONAL or first.i in self._sure
        name = self._owner(first) if owned and known else None
        return words if not owned else f"{owned_by(name)} {words}" if name else None

    def _is_person(self, token: Token) -> bool:
        """Say whether `token` names somebody, or an outlet: neither is what an article means by "it"."""
        entity = self._at.get(token.i)
        if entity is None or (entity.name == token.text and entity.kind in {"body", "place"}):
            return token.pos_ == "PROPN" and plain(token.text) in self._name_words
        return entity.kind == "person" or entity.name in OUTLETS

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
            named = antecedent is not None and antecedent.dep_ == "appos" and self.person_in(antecedent.head)
            return named or (self.speaker(antecedent) if antecedent is not None else None)
        if is_one_firm(head):
            return " ".join(self._roster.doc.span(head.left_edge.i, [*coordinated(head)][-1].i + 1).text.split())
        names = [name for part in coordinated(head) if (name := self._one_speaker(part))]
        return listed(names) or None

    def medium(self, token: Token) -> str | None:
        """Return the outlet that "the report" or "the newspaper" before `token` must be, or None."""
        bodies = [e for e in self.entities if e.kind == "body" and e.end <= token.idx and e.name in OUTLETS]
        official = token.lemma_ == "agency" and all(child.lower_ != "news" for child in token.children)
        told = bodies and (not official or {bodies[-1].name, bodies[-1].text} & _WIRES)
        return bodies[-1].name if told else None

    def paper(self, head: Token) -> str | None:
        """Return the one "Holm report" that a bare "the report" must be, else "the report"; None for any other noun."""
        if not _is_bare(head):
            return None
        named = (token for token in self._papers.get(head.lemma_, ()) if token.i < head.i)
        called = {phrase(token) for token in named}
        return called.pop() if len(called) == 1 else f"the {head.lower_}"

    @cached_property
    def _papers(self) -> dict[str, list[Token]]:
        """The reports, polls and statements with a name in front: "the Holm report"."""
        found = defaultdict(list)
        for token in self.tokens:
            if token.tag_ == "NN" and token.lemma_ in PAPERS and self._is_called(token):
                found[token.lemma_].append(token)
        return found

    def _is_called(self, paper: Token) -> bool:
        named = (child for child in paper.children if child.dep_ in {"compound", "nmod", "poss"} and child.i < paper.i)
        return any(self.at(child) is not None for child in named)

    def _one_speaker(self, head: Token) -> str | None:
        if head.pos_ == "PRON" and head.i not in self._at:
            if head.lower_ in SOME:
                return phrase(head)
            if (told := _told_of(head)) is not None:
                return told
            noun = self._things.get(head.i)
            return self.speaker(noun) if noun is not None and noun.pos_ != "PRON" else self._resolved.get(head.i)
        person = self.person_in(head)
        if person is not None:
            return person
        entity = self._at.get(head.i)
        if entity is not None and entity.kind == "people" and head.pos_ in {"NOUN", "PROPN"}:
            return phrase(head)  # "most Americans" are not the United States
        if entity is not None:
            return entity.text if is_seat(entity.text) else entity.name
        return self._resolved.get(head.i) or self._beside(head) or self.paper(head) or self._phrase(head)

    def _beside(self, head: Token) -> str | None:
        """Return the body that is named beside its description: "The operator, Northdam, denied it"."""
        if head.pos_ != "NOUN":
            return None
        beside = [child for child in head.children if child.dep_ == "appos" and child.i > head.i]
        if head.lemma_.lower() in HUMANS and len(beside) == 1 and beside[0].i > head.i + 2:
            return self._in_full(beside[0])  # "their leader in the debate, Jan Bauer,"
        named = (self._at.get(one.i) for one in beside if not any(part.dep_ == "conj" for part in one.children))
        return next((one.name for one in named if one is not None and one.kind == "body"), None)

    def _in_full(self, last: Token) -> str | None:
        """Return the name that ends there, also of two words or more that nobody marked as one."""
        named, words = self._at.get(last.i), last.doc[last.left_edge.i : last.i + 1]
        whole = len(words) > 1 and all(word.text[0].isupper() for word in words) and last.right_edge is last
        return named.name if named is not None else " ".join(word.text for word in words) if whole else None

    def _phrase(self, head: Token) -> str:
        """Return the noun phrase as a name, with its owner's name for "his" and "its"."""
        owner = self.tokens[head.left_edge.i]
        if owner.tag_ != "PRP$":
            return self._with_owner(phrase(head), head)
        name = self._owner(owner)
        rest = phrase(head)[len(owner) :].strip()
        return f"{owned_by(name.removeprefix('the ').removeprefix('The '))} {rest}" if name else rest

    def _with_owner(self, text: str, head: Token) -> str:
        """Return the phrase with a name for the "his" inside: "a spokesman for his office"."""
        if " his " not in text and " her " not in text and " its " not in text:
            return text
        owner = next((part for part in head.subtree if part.tag_ == "PRP$" and part.i > head.i), None)
        name = self._owner(owner) if owner is not None else None
        return text if owner is None or name is None else text.replace(f" {owner.text} ", f" {owned_by(name)} ", 1)

    def _owner(self, pronoun: Token) -> str | None:
        """Return the name for "his" or "its"."""
        noun = self._things.get(pronoun.i)
        return self._resolved.get(pronoun.i) or (self.name_of(noun) if noun is not None else None)

    def quoted(self, token: Token) -> bool:
        """Say whether `token` stands inside quotation marks."""
        return token.i in self._quoted

    def quoted_among(self, tokens: Iterable[int]) -> frozenset[int]:
        """Return which of the tokens stand inside quotation marks."""
        return frozenset(self._quoted.keys() & set(tokens))


def _told_of(pronoun: Token) -> str | None:
    """Return the "those surveyed" and "those close to the mayor" that stand for nobody named; None for other words."""
    told = [child for child in pronoun.children if child.dep_ in {"acl", "amod"} and child.i == pronoun.i + 1]
    words = told[0].subtree if pronoun.lower_ == "those" and told else ()
    text = " ".join(part.text for part in words if not part.is_punct)
    plain = all(part.tag_ not in {"PRP", "PRP$"} for part in words)
    return f"those {text}" if text and plain and len(text.split()) <= _LONGEST_TOLD else None


def _is_bare(noun: Token) -> bool:
    """Say whether it is "the report", with nothing that tells which: no person, whom "minister" names well enough."""
    before = [child for child in noun.children if child.i < noun.i]
    the = len(before) == 1 and before[0].lower_ == "the"
    told = any(child.dep_ in {"prep", "relcl", "acl", "appos", "conj"} for child in noun.children)
    return the and not told and noun.tag_ == "NN" and noun.text.islower() and noun.lemma_.lower() not in HUMANS
