"""Two articles in, whether they tell of different places: a fire in one town is not the fire in another.

An article's places are those of its first statements, or else of its dateline, which may say no more than where the
reporter is. Two articles tell of different ones where neither names any of the other's, and they begin with nobody that
both name: then what they count, deny or tell is not of one matter, unless both statements name whom they are about.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from claims.lexicon.places import states
from claims.model import Claim, Document
from verify.candidates.stories import Names, words_of_name
from verify.compare.base import names_of, shared_names

LEAD = 3  # statements of an article that say where it takes place, its headline among them
DATELINE = re.compile(
    r"^[ \t]*(?P<place>[A-Z][A-Z.'’ -]+[A-Z])(?:,[^\n—–(]{0,40}?)?[ ]?(?:\([^)\n]{2,40}\))?[ ]?(?:[—–]|-+)[ ]",
    re.MULTILINE,
)
TOP = 600  # characters of an article in which its dateline stands
# what stands where a place does, whatever it is taken for
IN_PLACE = re.compile(
    r"\b(?:[Ii]n|[Aa]t|[Nn]ear|outside|across|hits?|struck|strikes?|rocked|battered|flooded)"
    r"(?: (?:the )?(?:town|city|village|port|suburb)(?: of)?)? (?P<place>[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+)*)"
)
# words of many places: neither York nor Orleans is named by "New"
OF_MANY = frozenset(
    "the a an and of new old san santa saint st north south east west northern southern eastern western central el la "
    "le los las port mount lake river city county street road island isle gate hall room platform terminal".split()
)
SMALL = frozenset("a an and as at by for from in near of on or the to with".split())
NO_PLACE = frozenset({"people", "event"})


class Elsewhere:
    """The places of all articles of a corpus, found when they are first asked for."""

    def __init__(self, claims: Iterable[Claim], documents: Mapping[str, Document]) -> None:
        self._documents = documents
        self._claims: dict[str, list[Claim]] = defaultdict(list)
        for claim in claims:
            self._claims[claim.document_id].append(claim)
        self._found: dict[str, tuple[Names, Names]] = {}
        self._words: dict[str, Names] = {}
        self._apart: dict[tuple[str, str], bool] = {}

    def differ(self, claim: Claim, other: Claim) -> bool:
        """Say whether two statements are of articles on different places, and name nobody that both are about."""
        pair = claim.document_id, other.document_id
        if pair not in self._apart:
            self._apart[pair] = self._are_apart(*pair)
        return self._apart[pair] and not self._one_name(claim, other)

    def aside(self, claim: Claim, other: Claim) -> bool:
        """Say whether the sentence of one statement is about a place and nobody of whom the other's article speaks.

        The place may stand in the sentence and not in the part of it that became the statement.
        """
        if claim.document_id == other.document_id:
            return False
        return self._is_aside(claim, other) or self._is_aside(other, claim) or self._of_two_towns(claim, other)

    def _of_two_towns(self, claim: Claim, other: Claim) -> bool:
        """Say whether two statements share no name, and their articles begin with two towns and nobody of both.

        Where each article names what the other begins with, either may have been taken for a town that is none.
        """
        ours, others = (self._places(one.document_id)[0] for one in (claim, other))
        if not ours or not others or ours & others or self._one_name(claim, other):
            return False
        if ours <= self._all(other.document_id) and others <= self._all(claim.document_id):
            return False
        return not self._people(claim.document_id) & self._people(other.document_id)

    def _is_aside(self, claim: Claim, other: Claim) -> bool:
        sentence = self._sentence(claim)
        found = (_words(one["place"]) for one in IN_PLACE.finditer(sentence))
        there, names = Names().union(*found), words_of_name(" ".join(sentence.split()[1:]))
        if not there or there & self._around(claim) or _in_capitals(sentence):
            return False
        return not (there | names) & self._all(other.document_id)

    def _sentence(self, claim: Claim) -> str:
        span = claim.sentence
        return self._documents[claim.document_id].text[span.start : span.end] if span else claim.text

    def _around(self, claim: Claim) -> Names:
        """Return the places that the article of a statement begins with, what its own sentence names left out."""
        lead = (one for one in self._lead(claim.document_id) if one.sentence != claim.sentence)
        return Names().union(*(words for one in lead for words in _places_in(one)))

    def _one_name(self, claim: Claim, other: Claim) -> bool:
        mine, theirs = self._own(claim), self._own(other)
        if mine and theirs and not mine & theirs:
            return False
        return bool(shared_names(_telling(claim), _telling(other)))

    def _own(self, claim: Claim) -> Names:
        return Names().union(*_places_in(claim))

    def _are_apart(self, left: str, right: str) -> bool:
        if left == right or self._people(left) & self._people(right):
            return False
        (ours, lands), (others, abroad) = self._places(left), self._places(right)
        if (ours | lands) & self._all(right) or (others | abroad) & self._all(left):
            return bool(ours and others) and not ours & self._all(right) and not others & self._all(left)
        return bool(ours and others or lands and abroad)

    def _places(self, id_: str) -> tuple[Names, Names]:
        """Return the words of the places that an article begins with, and of the states among them."""
        if id_ not in self._found:
            found = [words for claim in self._lead(id_) for words in _places_in(claim)]
            if not found and (line := DATELINE.search(self._documents[id_].text[:TOP])):
                found.append(_words(line["place"]))
            lands = [words for words in found if words in _states()]
            towns = [words for words in found if words not in _states()]
            self._found[id_] = Names().union(*towns), Names().union(*lands)
        return self._found[id_]

    def _lead(self, id_: str) -> list[Claim]:
        return sorted(self._claims[id_], key=lambda one: one.start)[:LEAD]

    def _people(self, id_: str) -> frozenset[str]:
        """Return the people and bodies that an article begins with."""
        named = (one for claim in self._lead(id_) for one in claim.entities if one.kind in {"person", "body"})
        return frozenset(one.name for one in named if _words(one.name))

    def _all(self, id_: str) -> Names:
        """Return all words in capitals of an article."""
        if id_ not in self._words:
            self._words[id_] = words_of_name(self._documents[id_].text)
        return self._words[id_]


@lru_cache(maxsize=1)
def _states() -> frozenset[Names]:
    return frozenset(_words(state.name) for state in states())


def _words(name: str) -> Names:
    return words_of_name(name) - OF_MANY


def _telling(claim: Claim) -> Names:
    return frozenset(name for name in names_of(claim) if words_of_name(name))


def _places_in(claim: Claim) -> Iterator[Names]:
    """Yield the places of a statement: those known for places, and what stands where a place does."""
    yield from filter(None, (_words(one.name) for one in claim.entities if one.kind == "place"))
    others = {one.start - claim.start for one in claim.entities if one.kind in NO_PLACE}
    if not _in_capitals(claim.text):
        found = (one for one in IN_PLACE.finditer(claim.text) if one.start("place") not in others)
        yield from filter(None, (_words(one["place"]) for one in found))


def _in_capitals(text: str) -> bool:
    """Say whether all but the small words have capitals, as in some headlines, so that a capital tells no name."""
    return not any(word.islower() and word not in SMALL for word in text.split())
