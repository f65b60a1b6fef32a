"""A statement's words in, the same statement out so that it can be read alone, with names for pronouns."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple, TypeVar

from claims.lexicon.people import COURTESY
from claims.model import Entity
from claims.naming.cast import Cast
from claims.naming.descriptions import NOUNS
from claims.naming.introduced import find_introduced
from claims.naming.known import usual_name
from claims.naming.localities import find_localities
from claims.naming.pairs import find_pairs
from claims.naming.whom import PERSONAL
from claims.parse.grammar import SUBJECTS, Tokens
from claims.parse.nouns import owned_by
from claims.parse.standing import Statement
from claims.parse.tokens import Token
from claims.statements.brackets import meant, unbracketed
from claims.statements.contractions import spelt_out
from claims.statements.openers import without_also, without_opener

_SMALL = frozenset(
    "the a an these this those some many several both all two three most my our your his her its their".split()
)
_BESIDE = frozenset(("compound", "nmod", "amod", "poss"))
_LOOSE = frozenset((",", ";", ":", "—", "–", "--", "and", "but", "or", "that", "(", "“"))
_DASHES = frozenset(("—", "–", "--"))
_STANDING = frozenset("dobj pobj attr nsubj nsubjpass".split())
_LOOSE_MARK = re.compile(r" ((?:[,;:?!]|’s|'s|'(?= )|\.(?!\w)))")  # but "the .NET platform"
Part = TypeVar("Part", int, int | str)


class Reference(NamedTuple):
    """Tokens `start` to `end` stand for `text`."""

    start: int
    end: int
    text: str
    noun: int = -1  # the subject that a pronoun stands for, which needs no repeating where it is told as well
    owner: str = ""  # whose it is, where that is all that is added


class Own(NamedTuple):
    """What stands for the words of the first person, by token: the name, later "he" or "she"; and verbs respelt."""

    names: dict[int, tuple[str, str]]  # by name, and once the name is known
    respelt: dict[int, str]


NOTHING = Own({}, {})


class References:
    """What the pronouns and pointing phrases of one article stand for, by the token they begin at."""

    def __init__(self, doc: Tokens, cast: Cast) -> None:
        self._doc = doc
        self._cast = cast
        phrases = {one.start: Reference(*one) for one in find_introduced(doc, cast)}
        self._starts = {reference.start: reference for reference in self._short_names()}
        self._starts.update((one.start, Reference(*one[:3], owner=one.owner)) for one in find_localities(doc, cast))
        self._starts.update(phrases)
        self._starts.update((one.start, Reference(*one)) for one in find_pairs(doc, cast))
        self._starts.update((one.start, one) for one in self._people())
        self._starts.update((one.start, one) for one in [*self._things()])
        self._starts.update((one.start, one) for one in [*self._results()])

    def at(self, i: int) -> Reference | None:
        """Return what the phrase that begins at token `i` stands for."""
        return self._starts.get(i)

    def among(self, tokens: list[int]) -> bool:
        """Say whether something stands for a name at one of the tokens."""
        return not self._starts.keys().isdisjoint(tokens)

    def name_at(self, i: int) -> str | None:
        """Return the name that token `i` is part of."""
        entity = self._cast.at(self._doc[i])
        return None if entity is None else entity.name

    def _short_names(self) -> Iterator[Reference]:
        """Yield the full name for a surname, "Mr." included, and the long form of an abbreviation."""
        for i, entity in self._cast.beginnings():
            if _is_short(entity):
                courtesy = i > 0 and entity.kind == "person" and _is_courtesy(self._doc[i - 1], self._doc[i])
                end = i + 1
                while end < len(self._doc) and self._cast.at(self._doc[end]) is entity:
                    end += 1
                yield Reference(i - courtesy, end, entity.name)

    def _people(self) -> Iterator[Reference]:
        """Yield who "he" and "the minister" are."""
        for i, name in self._cast.resolved():
            token = self._doc[i]
            if token.lower_ in PERSONAL:
                yield Reference(i, i + 1, _owned(token, name))
            elif token.lower_ in NOUNS:
                yield Reference(token.left_edge.i, i + 1, self._with_article(name))
            elif token.left_edge.dep_ != "predet" and token.left_edge.lower_ not in {"all", "both"}:
                yield Reference(token.left_edge.i, i + 1, name)

    def _results(self) -> Iterator[Reference]:
        """Yield the "sales" of a firm that is not told beside them, as "Northdam's sales"."""
        for i, name in self._cast.owners():
            first = self._doc[i].left_edge
            if first.i not in self._starts and self._cast.at(first) is None:
                word = first.lower_ if first.i == first.sent.start or not first.is_alpha else first.text
                yield Reference(first.i, first.i + 1, f"{owned_by(name)} {word}", owner=name)

    def _with_article(self, name: str) -> str:
        """Return the name of a body as the article writes it: "the Supreme Court", "Northdam"."""
        return f"the {name}" if self._cast.has_article(name) else name

    def _things(self) -> Iterator[Reference]:
        """Yield what "it" and "they" are, in the fuller words for what they stand for if there are any."""
        for i, noun in self._cast.antecedents():
            fuller = self._starts.get(noun.left_edge.i)
            joined = any(child.dep_ == "conj" for child in noun.children)
            whole = fuller is not None and fuller.end == noun.i + 1 and not joined
            text = fuller.text if fuller is not None and whole else self._cast.name_of(noun)
            if text is not None:
                yield Reference(i, i + 1, _owned(self._doc[i], text), noun.i if noun.dep_ in SUBJECTS else -1)


def _is_short(entity: Entity) -> bool:
    """Say whether the article wrote a surname or an abbreviation of its own for a longer name."""
    if entity.name == entity.text or entity.probable:
        return False
    return entity.kind == "person" or (entity.text.isupper() and usual_name(entity.text) is None)


def _is_courtesy(before: Token, name: Token) -> bool:
    """Say whether the word goes with the short name only: "Mr. Berg", "the reply to the Berg"."""
    return before.lower_ in COURTESY or (
        before.lower_ == "the"
        and before.head is name
        and name.dep_ not in _BESIDE
        and not any(child.dep_ == "conj" for child in name.children)
    )


def _owned(pronoun: Token, name: str) -> str:
    """Return the name as the pronoun stands: no owner in "named her Berg's successor"."""
    behind = pronoun.doc[pronoun.i + 1 : pronoun.i + 3]
    given = len(behind) == 2 and behind[0].pos_ == "PROPN" and behind[1].tag_ == "POS"
    return owned_by(name) if pronoun.tag_ == "PRP$" and not given else name


def write(doc: Tokens, statement: Statement, references: References, own: Own = NOTHING) -> str:
    """Return the statement so that it can be read alone, with the speaker's name for "I" where it is known."""
    body = [i for i in statement.tokens if i not in statement.replaced]
    body = without_also(doc, body if statement.lead else without_opener(doc, body))
    if not statement.lead and not statement.respelt and not own.names and not references.among(body):
        return _tidy(_as_written(doc, body))
    coming = {name for i in body if (name := references.name_at(i)) is not None}
    said = {i for i in (*statement.lead, *body) if isinstance(i, int)}
    writing = _Writing(doc, references, own, own.respelt | dict(statement.respelt), coming, said)
    return _tidy("".join([*writing.words(statement.lead), *writing.words(body)]))


def _as_written(doc: Tokens, words: list[int]) -> str:
    """Return the words as they stand, with a blank wherever some were left out."""
    if not words or words[-1] - words[0] != len(words) - 1:
        words = _without_loose_ends(doc, words)
        kept = set(words)
        return "".join(doc[i].text_with_ws if i + 1 in kept else f"{doc[i].text} " for i in words)
    end = words[-1]
    while end >= words[0] and _is_loose(doc[end]):
        end -= 1
    return "".join([token.text + token.whitespace_ for token in doc[words[0] : end + 1]])


class _Writing:
    """One statement while it is written out: the names that its reader knows already, and those still to come."""

    def __init__(
        self,
        doc: Tokens,
        references: References,
        own: Own,
        respelt: dict[int, str],
        coming: set[str],
        said: set[int],
    ) -> None:
        self._doc = doc
        self._references = references
        self._own = own.names
        self._respelt = respelt
        self._coming = coming
        self._said = said
        self._known: set[str] = set()

    def words(self, tokens: Iterable[int | str]) -> Iterator[str]:
        """Yield the words, with names for what only points."""
        listed = _without_loose_ends(self._doc, list(tokens))
        kept = {i for i in listed if isinstance(i, int)}
        since = upto = -1
        for part in listed:
            if isinstance(part, str):
                yield f"{part} "
            elif part in self._respelt:
                yield self._respelt[part] + " " * (bool(self._doc[part].whitespace_) or part + 1 not in kept)
            elif not since <= part < upto:
                reference = self._reference(part, kept)
                since, upto = part, part + 1 if reference is None else reference.end
                spaced = bool(self._doc[upto - 1].whitespace_) or upto not in kept
                whole = spelt_out(self._doc[upto]) if reference is not None and not spaced else None
                if whole is not None and upto not in self._respelt:
                    self._respelt[upto], spaced = whole, True
                yield self._text(part, reference, first=part == listed[0]) + " " * spaced

    def _text(self, part: int, reference: Reference | None, *, first: bool) -> str:
        if reference is not None:
            return _cased(reference.text, first=first)
        name = self._references.name_at(part)
        if name is not None:
            self._known.add(name)
        return self._doc[part].text

    def _reference(self, part: int, kept: set[int]) -> Reference | None:
        """Return what stands in for token `part`, unless the statement names it anyway."""
        if part in self._own:
            return Reference(part, part + 1, self._of_speaker(*self._own[part]))
        reference = self._references.at(part)
        if reference is None or not kept.issuperset(range(reference.start, reference.end)):
            return None
        if meant(self._doc, reference.end - 1) is not None or reference.noun in self._said:
            return None  # "he [Berg]" says who it is
        name = reference.owner or reference.text.removesuffix("'s").removesuffix("'")
        owning = self._doc[part].tag_ == "PRP$"
        if reference.noun >= 0 and self._is_owner(name):
            return None  # "it holds 5 percent of Varn's shares" is not Varn
        if name in self._known or (owning and name in self._coming) or name.partition(" ")[0] in self._known:
            return None  # "Northdam" stands there for Northdam Ferries
        if self._known.issuperset(name.split(" and ")):
            return None  # "Berg and Holm, both of them"
        self._known.add(name)
        return reference

    def _is_owner(self, name: str) -> bool:
        """Say whether something in the statement belongs to whoever has the name."""
        owners = (i for i in self._said if self._doc[i].dep_ == "poss")
        return name in self._coming and any(self._references.name_at(i) == name for i in owners)

    def _of_speaker(self, first: str, again: str) -> str:
        """Return the speaker's name at first, and then what stands for it."""
        name = first.strip().removesuffix("'s").removesuffix("'")
        text = again if name in self._known else first
        self._known.add(name)
        return text


def _without_loose_ends(doc: Tokens, words: list[Part]) -> list[Part]:
    """Return the words without the comma and the "and" in front of a gap."""
    kept: list[Part] = []
    for part in words:
        if isinstance(part, int):
            last = kept[-1] if kept else ""
            gap = isinstance(last, int) and last != part - 1 and not _is_condition(doc, kept)
            gap = gap and not _is_bracket(doc, last, part)
            dashed = False
            while gap and kept and isinstance(kept[-1], int) and _is_loose(doc[kept[-1]]):
                kept.pop()
                dashed = isinstance(last, int) and doc[last].text in _DASHES
            spare = (doc[part].text == "," and not _opens_aside(doc, part + 1)) or dashed and doc[part].text in _DASHES
            if gap and spare:
                continue
        kept.append(part)
    while kept and isinstance(kept[-1], int) and _is_loose(doc[kept[-1]]):
        kept.pop()
    return kept


def _opens_aside(doc: Tokens, i: int) -> bool:
    """Say whether an aside begins at the token, which keeps its comma: ", a request that was not honoured"."""
    return doc[i].lower_ in {"a", "an"} or any(one.dep_ == "appos" and one.left_edge.i == i for one in doc[i : i + 5])


def _is_bracket(doc: Tokens, last: int | str, behind: int) -> bool:
    """Say whether all that was left out is a bracket, before which an "and" goes on: "sold and (in May) paid"."""
    return isinstance(last, int) and last + 1 < behind and doc[last + 1].text == "(" and doc[behind - 1].text == ")"


def _is_condition(doc: Tokens, kept: list[Part]) -> bool:
    """Say whether all so far is the "If the talks fail," or the "Under the plan," of what follows."""
    first, last = doc[kept[0]] if isinstance(kept[0], int) else None, kept[-1]
    if first is None or not isinstance(last, int):
        return False
    if first.lower_ == "under" and first.dep_ == "prep":
        return first.right_edge.i == last - 1
    opens = first.lower_ in {"if", "unless"} and first.head.dep_ == "advcl"
    return opens and first.head.right_edge.i == last - 1


def _is_loose(token: Token) -> bool:
    """Say whether a word only joins what is left out: not the "that" of "Berg respects that"."""
    return token.lower_ in _LOOSE and not (token.lower_ == "that" and token.dep_ in _STANDING)


def _cased(text: str, *, first: bool) -> str:
    """Return the words with a small letter in front when they come into the middle of a sentence."""
    article, _, _ = text.partition(" ")
    return text if first or article.lower() not in _SMALL else text[0].lower() + text[1:]


def _tidy(text: str) -> str:
    line = " ".join(unbracketed(text).split())
    line = _LOOSE_MARK.sub(r"\1", line)
    line = line.strip(" ,;")
    return line[:1].upper() + line[1:]
