"""A statement with a list of names or years in it in, what it says of each out, by its commas and numbers alone.

"Holm's yards are: Ask, Elm, and Fir" says that Ask is a yard of Holm, "won two cups: 1990, 1994" that one was in 1990.
"""

import re
from collections.abc import Iterator, Sequence

from claims.parse.grammar import VERBAL, Tokens, auxiliaries, subject_of
from claims.parse.singular import article
from claims.parse.standing import Statement, trimmed
from claims.parse.tokens import Token
from claims.statements.numbered import on_list
from claims.statements.series import series
from claims.statements.stance import is_negated

FEWEST_YEARS = 2
_NUMBERED = re.compile(r"\d{1,2}\.(?=[^\W\d])")
_YEAR = re.compile(r"1\d\d\d|20\d\d")
_BETWEEN = frozenset((",", "and", ";"))
_OPENING = frozenset((":", "("))
_TOLD_APART = frozenset(("JJS", "RBS"))
_RANKED = frozenset("first last only next final".split())


def enumerated(doc: Tokens, statement: Statement) -> list[Statement]:
    """Return what the statement says of each that it lists behind "are:", or of each year behind a count."""
    if statement.lead or is_negated(statement.head) or statement.head.pos_ not in VERBAL:
        return []
    return [*_members(doc, statement), *_by_year(doc, statement)]


def _members(doc: Tokens, statement: Statement) -> Iterator[Statement]:
    """Yield "Ask is a yard of Holm" for each name behind "Holm's yards are"."""
    verb, kind = statement.head, _kind(statement.head)
    if verb.lemma_ not in {"be", "include"} or auxiliaries(verb) or kind is None or kind.i > verb.i:
        return
    one, be = _one_of(doc, statement, kind), "was" if verb.tag_ == "VBD" else "is"
    numbered = [*on_list(doc, statement, kind, (be, *one))] if one is not None else []
    if numbered or verb.lemma_ == "include":
        yield from numbered
        return
    run = [i for i in statement.tokens if i > verb.i]
    while run and doc[run[-1]].text in {".", ";", "!"}:
        run.pop()
    if not run or doc[run[0]].text != ":":
        return
    members = _numbered(doc, run[1:]) or series(doc, run[1:])
    if one is None or not all(_is_named(doc, member) for member in members):
        return
    for member in members:
        name: tuple[int | str, ...] = (_NUMBERED.sub("", doc[member[0]].text), *member[1:])
        kept = tuple(sorted({*member, kind.i}))
        yield Statement(kind, kept, (*name, be, *one), kept)


def _kind(verb: Token) -> Token | None:
    """Return the plural noun of "The ports are", "Some of the ports include"."""
    noun = subject_of(verb)
    if noun is not None and noun.lower_ == "some":
        inner = (part for child in noun.children if child.lower_ == "of" for part in child.children)
        noun = next((part for part in inner if part.dep_ == "pobj"), None)
    return noun if noun is not None and noun.tag_ == "NNS" else None


def _numbered(doc: Tokens, run: Sequence[int]) -> list[tuple[int, ...]]:
    """Return the members of "1.Ask 2.Elm"."""
    starts = [n for n, i in enumerate(run) if _NUMBERED.match(doc[i].text)]
    if len(starts) < 2 or starts[0] != 0:
        return []
    return [tuple(run[left:right]) for left, right in zip(starts, [*starts[1:], len(run)], strict=True)]


def _is_named(doc: Tokens, member: Sequence[int]) -> bool:
    first = _NUMBERED.sub("", doc[member[0]].text)
    return first[:1].isupper() and not any(doc[i].tag_ in {"MD", "VBZ"} for i in member)


def _one_of(doc: Tokens, statement: Statement, kind: Token) -> tuple[int | str, ...] | None:
    """Return "a yard of Holm" for "Holm's yards", "one of the largest yards" where they are told apart by rank."""
    phrase = [i for i in range(kind.left_edge.i, kind.right_edge.i + 1) if i in statement.tokens]
    owner = next((c for c in kind.children if c.dep_ == "poss"), None)
    if any(doc[i].tag_ in _TOLD_APART or doc[i].lower_ in _RANKED for i in phrase if i < kind.i):
        small = doc[phrase[0]].lower_ if doc[phrase[0]].lower_ == "the" else doc[phrase[0]].text
        return ("one of", small, *phrase[1:])
    if owner is not None and owner.pos_ not in {"PROPN", "NOUN"}:
        return None
    owned = range(0) if owner is None else range(owner.left_edge.i, owner.right_edge.i + 1)
    left = [i for i in owned if doc[i].tag_ != "POS"]
    said = [i for i in phrase if owner is None or i > owner.right_edge.i]
    said = [i for i in said if doc[i].head is not kind or i >= kind.i or doc[i].dep_ not in {"det", "nummod", "case"}]
    if not said or said[0] > kind.i or any(doc[i].dep_ == "conj" for i in said):
        return None
    first = _lemma(kind) if said[0] == kind.i else doc[said[0]].text
    words: list[int | str] = [_lemma(kind) if i == kind.i else i for i in said]
    if left:
        words += ["of", *left]
    return (article(first), *words)


def _lemma(noun: Token) -> str:
    """Return the noun in the singular, with the capital that it has."""
    return noun.lemma_.capitalize() if noun.text[:1].isupper() else noun.lemma_


def _by_year(doc: Tokens, statement: Statement) -> Iterator[Statement]:
    """Yield what happened in each of the years that stand behind a count: "won two cups: 1990, 1994"."""
    verb, subject = statement.head, subject_of(statement.head)
    groups = [found for i in statement.tokens if i > verb.i and (found := _years(doc, statement, i)) is not None]
    if subject is None or not groups or subject.i > verb.i:
        return
    front = [i for i in statement.tokens if i < groups[0][0].left_edge.i]
    if any(doc[i].is_alpha for i in front if i > verb.i):
        return
    for noun, years in groups:
        phrase = [i for i in range(noun.left_edge.i, noun.i + 1) if doc[i].dep_ != "cc"]
        yield statement._replace(tokens=trimmed(doc, [*front, *phrase]))
        count = next(c for c in noun.children if c.dep_ == "nummod")
        rest = [i for i in phrase if i > count.i]
        words: list[int | str] = [_lemma(noun) if i == noun.i else i for i in rest]
        one: tuple[int | str, ...] = (article(doc[rest[0]].text), *words)
        said = [i for i in front if i >= subject.left_edge.i]
        for year in years:
            kept = (*said, year)
            yield Statement(verb, kept, (*said, *one, "in", year), kept)


def _years(doc: Tokens, statement: Statement, i: int) -> tuple[Token, list[int]] | None:
    """Return the counted noun before a colon or a bracket, and the years behind it."""
    noun = doc[i - 1]
    counted = [c for c in noun.children if c.dep_ == "nummod" and c.i < noun.i]
    if doc[i].text not in _OPENING or noun.tag_ not in {"NNS", "NNPS"} or len(counted) != 1:
        return None
    years: list[int] = []
    for token in doc[i + 1 : statement.end]:
        if _YEAR.fullmatch(token.text):
            years.append(token.i)
        elif token.lower_ not in _BETWEEN:
            break
    return (noun, years) if len(years) >= FEWEST_YEARS else None
