"""The names of an article as they were marked in, those that were taken for people and only ever tell where out."""

from collections import defaultdict
from collections.abc import Iterator

from claims.lexicon.people import FIRST_NAMES, TITLES
from claims.naming.known import Named
from claims.naming.people import plain
from claims.parse.tokens import Doc, Token

_WHERE = frozenset("in near outside inside around across between along beyond towards".split())
_PLACES = frozenset("town city village island province district county suburb side port valley mouth banks".split())
_MINDS = frozenset("trust confidence faith belief interest hope".split())
_BESIDE = frozenset(("conj", "compound", "nmod"))


def only_places(doc: Doc, named: list[Named]) -> Iterator[str]:
    """Yield the wordings that stand nowhere but behind "in" and "the villages of": no person is told of so."""
    told: dict[str, list[Named]] = defaultdict(list)
    for one in named:
        if one.known is None:
            told[doc.span(one.start, one.end).text].append(one)
    people = [one for ones in told.values() for one in ones if one.kind == "person"]
    surnames = {plain(doc[one.end - 1].text) for one in people if one.end - one.start > 1}
    lone_ones = {plain(text) for text, ones in told.items() if any(one.kind == "person" for one in ones)}
    for text, ones in told.items():
        lone = len(text.split()) == 1
        if not lone and plain(text.split()[-1]) in lone_ones:
            continue  # "Mr Berg" elsewhere
        if any(one.kind != "person" for one in ones) or plain(text.split()[0]) in FIRST_NAMES:
            continue
        if (not lone or plain(text) not in surnames) and all(_tells_where(doc, one) for one in ones):
            yield text


def _tells_where(doc: Doc, one: Named) -> bool:
    if one.start and doc[one.start - 1].lower_ in TITLES:
        return False
    word = doc.span(one.start, one.end).root
    while word.dep_ in _BESIDE and word.head is not word:
        word = word.head
    if word.dep_ != "pobj":
        return False
    if (first := doc[max(one.start - 1, 0)]).lower_ == "the" and first.head is word and word.tag_ == "NNP":
        return True  # "into the Ulver"
    before = word.head
    if before.lower_ == "of":
        return before.head.lemma_.lower() in _PLACES
    return before.lower_ in _WHERE and _is_of_places(before)


def _is_of_places(before: Token) -> bool:
    """Say whether it tells where, and not in whom somebody believes."""
    return before.head.lemma_.lower() not in _MINDS
