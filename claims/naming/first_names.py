"""The people of an article as the pipeline marked them in, each surname out with the first name that it left out."""

from collections.abc import Iterable, Iterator

from claims.lexicon.people import BODY_WORDS, CALLED, FIRST_NAMES, PARTICLES, ROLES
from claims.lexicon.speakers import HUMANS
from claims.naming.known import Named
from claims.naming.people import plain
from claims.parse.tokens import Doc, Token

_NO_NAMES = CALLED | ROLES | HUMANS | BODY_WORDS | PARTICLES
_SHORTEST = 3  # letters of a first name that no list has


def with_first_names(doc: Doc, named: Iterable[Named]) -> Iterator[Named]:
    """Yield the names, a person's whole: "Livia Berg" where only "Berg" was marked, there or further on."""
    found = [*_people(doc, list(named))]
    taken = {i for one in found for i in range(one.start, one.end)}
    people = [one for one in found if one.kind == "person" and one.known is None]
    lone = [one for one in people if one.end - one.start == 1]
    surnames = {doc[one.end - 1].text for one in people}
    small = {token.text for token in doc if token.text.islower()}
    places = {i for one in found if one.kind != "person" for i in range(one.start, one.end)}
    whole = {
        token.i: Named(token.i - 1, token.i + 1, "person")
        for token in doc
        if token.text in surnames and token.i not in places and token.i - 1 not in taken
        if token.i and _is_first_name(doc, token, small)
    }
    kept = [one for one in found if one.end - 1 not in whole or one not in lone]
    yield from sorted([*kept, *whole.values()], key=lambda one: one.start)


def _people(doc: Doc, named: list[Named]) -> Iterator[Named]:
    """Yield the names, a person's that was taken for a place where "Mayor" and the lone surname tell it is none."""
    lone = {doc[one.start].text for one in named if one.kind == "person" and one.end - one.start == 1}
    for one in named:
        taken = one.kind == "place" and one.known is None and one.end - one.start > 1
        titled = one.start > 0 and doc[one.start - 1].text.istitle() and doc[one.start - 1].lower_ in CALLED
        yield one._replace(kind="person") if taken and titled and doc[one.end - 1].text in lone else one


def _is_first_name(doc: Doc, surname: Token, small: set[str]) -> bool:
    """Say whether the word before a surname is a part of it: no title, nor a word that the article writes small."""
    word = doc[surname.i - 1]
    if word.pos_ != "PROPN" or word.dep_ != "compound" or word.head is not surname or not word.text.istitle():
        return False
    if plain(word.text) in FIRST_NAMES:
        return True
    before = doc[word.i - 1] if word.i else word
    alone = before is word or before.head is not surname or before.lower_ in CALLED
    told = word.lower_ in _NO_NAMES or word.lower_ in small or len(word) < _SHORTEST
    return alone and not told and word.ent_type_ in {"", "PERSON"} and not _is_of_headline(surname)


def _is_of_headline(word: Token) -> bool:
    return not any(token.text.islower() and len(token) > _SHORTEST for token in word.sent)
