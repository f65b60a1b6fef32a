"""What an article says its bodies and places are in, the one that "the company" means out where only one can be meant.

"Northdam, a company in Lima" and "Northdam Corp." are companies, "the town of Berg" is a town; nothing else is guessed.
"""

from collections import Counter
from collections.abc import Iterator
from functools import cached_property

from claims.lexicon.people import BODY_WORDS, ROLES
from claims.lexicon.places import COMPANY_WORDS, wordings
from claims.lexicon.results import KINDS_OF_RESULTS, OF_ALL, RESULTS
from claims.naming.known import usual_name
from claims.naming.roster import SUBJECTS, Roster
from claims.parse.grammar import VERBAL
from claims.parse.tokens import Span, Token

_IN_NAMES = frozenset("poss case compound nmod".split())
_FIRMS = (COMPANY_WORDS - {"agency", "newspaper", "outlet", "brand", "group"}) | {
    "corporation", "corp", "corp.", "inc", "inc.", "ltd", "ltd.", "plc", "llc", "co.", "airlines", "chain",
}  # fmt: skip
_PANELS = frozenset("panel committee subcommittee commission board council".split())
_AGENCIES = frozenset("agency service bureau administration commission authority".split())
_SOCIETIES = frozenset(
    "organization organisation association federation foundation coalition alliance league society".split()
)
ALIKE = {"company": _FIRMS, "firm": _FIRMS, "corporation": _FIRMS, "panel": _PANELS, "agency": _AGENCIES}
ALIKE |= {"organization": _SOCIETIES, "organisation": _SOCIETIES}
_PLACES = frozenset("town city village island province district county suburb".split())
# Words in the names of bodies that mean none by themselves, "the house" of "the White House", or that each side has.
_COMMON = frozenset(
    """news times post journal press house front office service force forces guard trust united global international
    party holdings partners systems industries tv television radio channel review""".split()
)
_BODIES = frozenset(
    """panel bureau chain airline retailer insurer publisher restaurant eatery hotel carmaker automaker drugmaker
    manufacturer startup""".split()
)
NOUNS = (frozenset(ALIKE) | _PLACES | BODY_WORDS | _BODIES) - _COMMON
NEAR = 1  # sentences back in which one of several is the one that is meant
FIRMS = frozenset(("company", "firm", "corporation"))
_OPENING = 3  # sentences, a headline included, one of which names what an article is about
_PAGE = 5  # sentences back in which a firm is looked for whose figures are told
_LEAST = 2  # how often it is named at least


class Descriptions:
    """The bodies and places of an article with the nouns that say what they are, found when first asked for."""

    def __init__(self, roster: Roster) -> None:
        self._roster = roster
        self._said: list[tuple[int, str, frozenset[str]]] | None = None

    def meant(self, noun: Token) -> str | None:
        """Return the one that a bare "the company" means: the only one called so before it, or the only near one."""
        if any(child.dep_ not in {"det", "punct", "case"} for child in noun.children):
            return None
        meant = ALIKE.get(noun.lower_, {noun.lower_})
        called = [(i, name) for i, name, words in self._described() if not words.isdisjoint(meant)]
        told = [(i, name) for i, name in called if i < noun.i]
        names = {name for _, name in told or called}
        if not told and len(names) == 1 and not self._is_named_before(noun, *names):
            return None
        if len(names) > 1 and noun.lower_ in FIRMS:
            name = self._firm(noun, told)
            return None if name is not None and noun.lower_ == "company" and self._is_bank(name) else name
        if len(names) > 1:
            here = self._roster.sentence(noun.i)
            names = {name for i, name in told if here - self._roster.sentence(i) <= NEAR}
        if len(names) == 1 and noun.lower_ in FIRMS:
            bank = noun.lower_ == "company" and self._is_bank(*names)
            if bank or any(self._is_beside(noun, i) for i, _ in told):
                return None
        return names.pop() if len(names) == 1 else None

    def owner(self, noun: Token) -> str | None:
        """Return whose "sales" or "net income" is told of where nobody owns it: "Sales rose 3%"."""
        before = [child for child in noun.children if child.i < noun.i]
        plain = all(child.dep_ in {"amod", "punct", "nmod"} or child.lower_ in KINDS_OF_RESULTS for child in before)
        if not plain or any(child.lower_ in {"of", "at", "by", *OF_ALL} for child in noun.children):
            return None
        here = self._roster.sentence(noun.i)
        told = self._reporting(here, noun.i) or self._reporting(here - 1, noun.i) or self._main
        if told is not None:
            return told
        names = (self._reporting(here - back, noun.i, surely=False) for back in range(1, _PAGE))
        last = next((name for name in names if name is not None), None)
        return last if last == self._first else None

    def _reporting(self, sentence: int, before: int, *, surely: bool = True) -> str | None:
        """Return the firm of whose figures a sentence tells: "Northdam said that net income rose"."""
        roster = self._roster
        if sentence < 0:
            return None
        start = roster.sentences[sentence]
        words = roster.tokens[start].sent
        firms = {
            name
            for i, name, called in self._described()
            if start <= i < min(words.end, before) and not called.isdisjoint(_FIRMS) and self._does(i)
        }
        told = not surely or any(token.lower_ in RESULTS for token in words)
        return firms.pop() if len(firms) == 1 and told else None

    def _firm(self, noun: Token, told: list[tuple[int, str]]) -> str | None:
        """Return the firm that does something here, or just before, else the one that the article is about."""
        here = self._roster.sentence(noun.i)
        near = [(i, name) for i, name in told if here - self._roster.sentence(i) <= NEAR]
        doing = [
            {name for i, name in near if self._does(i) and self._roster.sentence(i) == at} for at in (here, here - NEAR)
        ]
        one = next((names for names in doing if len(names) == 1), {name for _, name in near})
        name = next(iter(one)) if len(one) == 1 else self._main
        return None if name is None or any(self._is_beside(noun, i) for i, named in near if named == name) else name

    def _is_beside(self, noun: Token, i: int) -> bool:
        """Say whether the same verb tells of both, who are two then: "gives Northdam a stake in the company"."""
        name, thing = self._roster.tokens[i], noun
        while name.dep_ in _IN_NAMES and name.head is not name:
            name = name.head
        while thing.dep_ in {"pobj", "prep"} and thing.head is not thing and thing.head is not name:
            thing = thing.head
        return name.dep_ not in {"poss", "compound"} and noun.dep_ not in {"poss"} and _verb(name) is _verb(thing)

    def _is_bank(self, name: str) -> bool:
        """Say whether it is called a bank and no company: a bank is spoken of as "the bank"."""
        called = {word for _, one, words in self._described() if one == name for word in words & _FIRMS}
        return called == {"bank"}

    def _does(self, i: int) -> bool:
        """Say whether the name at token `i` is a subject, or who speaks for it: "a spokesman for Northdam said"."""
        token = self._roster.tokens[i]
        while token.dep_ in _IN_NAMES and token.head is not token:
            token = token.head
        if token.dep_ == "pobj" and token.head.head.lower_ in ROLES:
            token = token.head.head
        return token.dep_ in SUBJECTS

    @cached_property
    def _first(self) -> str | None:
        """The firm that does something first, in the opening."""
        firms = [(i, name) for i, name, words in self._described() if not words.isdisjoint(_FIRMS)]
        return next((name for i, name in firms if self._roster.sentence(i) < _OPENING and self._does(i)), None)

    @cached_property
    def _main(self) -> str | None:
        """The firm that the article is about: named first as a subject, and none more often."""
        firms = [(i, name) for i, name, words in self._described() if not words.isdisjoint(_FIRMS)]
        counts = Counter(name for _, name in firms)
        first = self._first
        enough = first is not None and counts[first] >= max(_LEAST, *counts.values())
        return first if enough and usual_name(first or "") is None else None

    def _is_named_before(self, noun: Token, name: str) -> bool:
        """Say whether a body has been named, though only later what it is."""
        return any(i < noun.i and one.name == name and one.kind == "body" for i, one in self._roster.at.items())

    def _described(self) -> list[tuple[int, str, frozenset[str]]]:
        if self._said is None:
            said = list(self._descriptions())
            firms = [(name, words) for _, name, words in reversed(said) if words & _FIRMS and " " in name]
            whole = {one[0].split()[0]: one for one in firms}  # "Northdam" is Northdam Ferries
            self._said = [(i, *whole.get(name, (name, words))) for i, name, words in said]
        return self._said

    def _descriptions(self) -> Iterator[tuple[int, str, frozenset[str]]]:
        """Yield every body and place with its token, its name and what it is called there."""
        at, doc = self._roster.at, self._roster.doc
        last = None
        for i, entity in at.items():
            if entity is last or entity.kind not in {"body", "place"}:
                continue
            last, end = entity, i + 1
            while at.get(end) is entity:
                end += 1
            words = frozenset(_said_of(doc.span(i, end), body=entity.kind == "body"))
            if entity.kind == "body":
                own = _PLACES & {token.lower_ for token in doc.span(i, end - 1)}  # "Brandt County Court" is no county
                words = (words | wordings(entity.name)) - own
            yield i, entity.name, words


def _verb(word: Token) -> Token:
    while word.pos_ not in VERBAL and word.head is not word:
        word = word.head
    return word


def _said_of(span: Span, *, body: bool) -> Iterator[str]:
    root = span.root
    if body:
        yield from (token.lower_ for token in span)
    yield from (child.lemma_.lower() for child in root.children if child.dep_ in {"appos", "compound", "nmod"})
    if root.dep_ == "appos" or (body and root.dep_ in {"compound", "nmod"}):
        yield root.head.lemma_.lower()
    if root.dep_ == "pobj" and root.head.lower_ == "of" and root.head.head.i == span.start - 2:
        yield root.head.head.lemma_.lower()
    if root.dep_ == "nsubj" and root.head.lemma_ == "be":
        yield from (child.lemma_.lower() for child in root.head.children if child.dep_ == "attr")
