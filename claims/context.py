"""A statement's words in, the same statement out so that it can be read alone, with names for pronouns."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from spacy.tokens import Doc, Token

from claims.cast import PERSONAL, Cast, is_definite, phrase
from claims.clauses import Statement
from claims.lexicon.alike import alike
from claims.lexicon.joints import OPENERS
from claims.lexicon.people import COURTESY, ROLES
from claims.model import Entity
from claims.names import usual_name

_POINTING = frozenset("this these such that those".split())
_SMALL = frozenset("the a an these this those some many several both all two three most".split())
_LOOSE = frozenset((",", ";", ":", "—", "–", "--", "and", "but", "or", "that", "(", "“"))
_BACK = 60  # tokens back to look for what "these guarantees" were


class Reference(NamedTuple):
    """Tokens `start` to `end` stand for `text`."""

    start: int
    end: int
    text: str


class References:
    """What the pronouns and pointing phrases of one article stand for, people and things."""

    def __init__(self, doc: Doc, cast: Cast) -> None:
        self._doc = doc
        self._cast = cast
        self._phrases = dict(_pointing(doc, cast))

    def at(self, token: Token) -> Reference | None:
        """Return what the phrase that begins at or around `token` stands for."""
        if token.lower_ in PERSONAL:
            name = self._cast.referent(token)
            return None if name is None else Reference(token.i, token.i + 1, _owned(token, name))
        noun = self._cast.antecedent(token)
        if noun is not None:
            fuller = self._phrases.get(noun.left_edge.i)
            text = fuller.text if fuller is not None else self._cast.name_of(noun)
            return None if text is None else Reference(token.i, token.i + 1, _owned(token, text))
        if token.i in self._phrases:
            return self._phrases[token.i]
        entity = self._cast.at(token)
        if entity is None and token.lower_ in COURTESY and token.i + 1 < len(self._doc):
            return self._addressed(token)
        if entity is not None:
            longer = token.idx == entity.start and _is_short(entity)
            return Reference(token.i, _end(self._cast, token), entity.name) if longer else None
        if token.tag_ == "NN" and token.lower_ in ROLES and is_definite(token):
            name = self._cast.referent(token)
            return None if name is None else Reference(token.left_edge.i, token.i + 1, name)
        return None

    def _addressed(self, title: Token) -> Reference | None:
        """Return the full name for "Mr. Smith"."""
        entity = self._cast.at(self._doc[title.i + 1])
        if entity is None or not _is_short(entity) or entity.kind != "person":
            return None
        return Reference(title.i, _end(self._cast, self._doc[title.i + 1]), entity.name)

    def names_in(self, tokens: Iterable[int]) -> set[str]:
        """Return the names that stand in the words themselves."""
        return {entity.name for i in tokens if (entity := self._cast.at(self._doc[i])) is not None}

    def note(self, token: Token, named: set[str]) -> None:
        """Add the name that `token` is part of to those the reader knows already."""
        entity = self._cast.at(token)
        if entity is not None:
            named.add(entity.name)


def _is_short(entity: Entity) -> bool:
    """Say whether the article wrote a surname or an abbreviation of its own for a longer name."""
    if entity.name == entity.text or entity.probable:
        return False
    return entity.kind == "person" or (entity.text.isupper() and usual_name(entity.text) is None)


def _end(cast: Cast, token: Token) -> int:
    end = token.i + 1
    while end < len(token.doc) and cast.at(token.doc[end]) is cast.at(token):
        end += 1
    return end


def _owned(pronoun: Token, name: str) -> str:
    if pronoun.tag_ != "PRP$":
        return name
    return f"{name}'" if name.endswith("s") else f"{name}'s"


def _pointing(doc: Doc, cast: Cast) -> Iterator[tuple[int, Reference]]:
    """Yield what "these guarantees" were when they were named in full, by the token at which the phrase begins."""
    nouns: dict[str, Token] = {}
    for token in doc:
        if token.pos_ not in {"NOUN", "PROPN"}:
            continue
        if token.pos_ == "NOUN" and (back := _pointed(token, nouns)) is not None:
            yield token.left_edge.i, Reference(token.left_edge.i, token.i + 1, _definite(back))
        elif any(child.dep_ in {"amod", "compound", "nmod", "prep", "acl"} for child in token.children):
            nouns[alike(token.lower_)] = token


def _definite(noun: Token) -> str:
    return f"the {phrase(noun)}" if noun.tag_ == "NN" else phrase(noun)


def _pointed(noun: Token, nouns: dict[str, Token]) -> Token | None:
    """Return the earlier, fuller phrase for a bare "these guarantees"."""
    back = nouns.get(alike(noun.lower_))
    if back is None or noun.i - back.i > _BACK or back.sent.start == noun.sent.start:
        return None
    first = noun.doc[noun.left_edge.i]
    bare = noun.left_edge.i == noun.i - 1 and not any(child.dep_ in {"prep", "acl", "relcl"} for child in noun.children)
    return back if bare and first.lower_ in _POINTING else None


def write(doc: Doc, statement: Statement, references: References) -> str:
    """Return the statement so that it can be read alone."""
    body = [i for i in statement.tokens if i not in statement.replaced]
    if not statement.lead:
        body = _without_opener(doc, body)
    writing = _Writing(doc, references, dict(statement.respelt), references.names_in(body))
    return _tidy("".join([*writing.words(statement.lead), *writing.words(body)]))


def _without_opener(doc: Doc, body: list[int]) -> list[int]:
    if len(body) > 3 and doc[body[0]].lower_ in OPENERS and doc[body[0]].dep_ in {"advmod", "cc"}:
        return body[2:] if doc[body[1]].text == "," else body[1:] if doc[body[0]].dep_ == "cc" else body
    return body


class _Writing:
    """One statement while it is written out: the names that its reader knows already, and those still to come."""

    def __init__(self, doc: Doc, references: References, respelt: dict[int, str], coming: set[str]) -> None:
        self._doc = doc
        self._references = references
        self._respelt = respelt
        self._coming = coming
        self._known: set[str] = set()

    def words(self, tokens: Iterable[int | str]) -> Iterator[str]:
        """Yield the words, with names for what only points."""
        listed = _without_loose_ends(self._doc, list(tokens))
        kept = {i for i in listed if isinstance(i, int)}
        upto = -1
        for part in listed:
            if isinstance(part, str):
                yield f"{part} "
            elif part in self._respelt:
                yield f"{self._respelt[part]} "
            elif part >= upto:
                reference = self._reference(part, kept)
                upto = part + 1 if reference is None else reference.end
                spaced = bool(self._doc[upto - 1].whitespace_) or upto not in kept
                yield self._text(part, reference, first=part == listed[0]) + " " * spaced

    def _text(self, part: int, reference: Reference | None, *, first: bool) -> str:
        if reference is None:
            self._references.note(self._doc[part], self._known)
            return self._doc[part].text
        return _cased(reference.text, first=first)

    def _reference(self, part: int, kept: set[int]) -> Reference | None:
        """Return what stands in for token `part`, unless the statement names it anyway."""
        reference = self._references.at(_first_of(self._doc, part, kept))
        if reference is None or reference.start != part or not kept.issuperset(range(reference.start, reference.end)):
            return None
        name = reference.text.removesuffix("'s").removesuffix("'")
        owning = self._doc[part].tag_ == "PRP$"
        if name in self._known or (owning and name in self._coming):
            return None
        self._known.add(name)
        return reference


def _without_loose_ends(doc: Doc, words: list[int | str]) -> list[int | str]:
    """Return the words without the comma and the "and" in front of a gap."""
    kept: list[int | str] = []
    for part in words:
        if isinstance(part, int):
            gap = bool(kept) and isinstance(kept[-1], int) and kept[-1] != part - 1
            while gap and kept and isinstance(kept[-1], int) and doc[kept[-1]].lower_ in _LOOSE:
                kept.pop()
            if gap and doc[part].text == ",":
                continue
        kept.append(part)
    while kept and isinstance(kept[-1], int) and doc[kept[-1]].lower_ in _LOOSE:
        kept.pop()
    return kept


def _first_of(doc: Doc, i: int, kept: set[int]) -> Token:
    """Return the noun of the phrase that begins at token `i`, so that "the French leader" is looked up as one."""
    token = doc[i]
    if token.dep_ == "det" and token.head.i in kept and token.head.left_edge.i == i:
        return token.head if token.head.lower_ in ROLES else token
    return token


def _cased(text: str, *, first: bool) -> str:
    """Return the words with a small letter in front when they come into the middle of a sentence."""
    article, _, _ = text.partition(" ")
    return text if first or article.lower() not in _SMALL else text[0].lower() + text[1:]


def _tidy(text: str) -> str:
    line = " ".join(text.split())
    for mark in (",", ".", ";", ":", "’s", "'s", "?", "!"):
        line = line.replace(f" {mark}", mark)
    line = line.strip(" ,;")
    return line[:1].upper() + line[1:]
