"""Statements and how near their articles are in, whether two of them are told of one story out.

"Nobody has died" says little without its article. Two articles tell one story when they are near as wholes and the
names that each begins with stand in the other, or near with two statements that are nearer still; two statements of
them are about it unless one names what the other's article does not know, or a place that it does not begin with. It is
asked of each pair of articles alone, so that what else is in the corpus changes nothing.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache

from claims.lexicon.numbers import SCALES, TENS, UNITS
from claims.lexicon.people import BODY_WORDS
from claims.lexicon.places import states
from claims.lexicon.time import MONTHS, WEEKDAYS
from claims.model import Claim
from verify.compare.base import names_of

BEGINNING = 8  # statements of an article that say what it is about
NEAR, NEARER = 0.55, 0.62  # nearness of two articles that share two words of names, or only one
ALIKE = 0.70  # nearness of two statements that do without a name that both articles begin with
NO_NAMES = BODY_WORDS | {*WEEKDAYS, *MONTHS, *UNITS, *TENS, *SCALES}
ARTICLES = frozenset({"the", "a", "an"})
Names = frozenset[str]
About = Callable[[int, int], float]


class Stories:
    """The statements of a corpus by article; `about` says how near the articles of two of them are."""

    def __init__(self, claims: Sequence[Claim], about: About) -> None:
        self._claims = claims
        self._about = about
        rows: dict[str, list[int]] = {}
        for row, claim in enumerate(claims):
            rows.setdefault(claim.document_id, []).append(row)
        self._rows = {id_: sorted(some, key=lambda row: claims[row].start) for id_, some in rows.items()}
        self._known: dict[str, tuple[Names, Names, Names]] = {}
        self._near: dict[tuple[str, str], bool] = {}

    def near(self, left: int, right: int, similarity: float = 0.0) -> bool:
        """Say whether the articles of two statements, by their places, tell one story; see `one`."""
        mine, theirs = self._claims[left].document_id, self._claims[right].document_id
        if mine == theirs:
            return True
        if (mine, theirs) not in self._near:
            self._near[mine, theirs] = self._is_near(left, right)
        return self._near[mine, theirs] or similarity >= ALIKE and self._about(left, right) >= NEAR

    def one(self, left: int, right: int, similarity: float = 0.0) -> bool:
        """Say whether two statements, by their places, are told of one story; `similarity` is how near they are."""
        mine, theirs = self._claims[left].document_id, self._claims[right].document_id
        if mine == theirs:
            return True
        near = self.near(left, right, similarity)
        return near and self._is_known(left, theirs) and self._is_known(right, mine)

    def _is_near(self, left: int, right: int) -> bool:
        ours, others = (self._names(self._claims[row].document_id) for row in (left, right))
        shared = min(len(ours[0] & others[1]), len(others[0] & ours[1]))
        return shared > 0 and self._about(left, right) >= (NEAR if shared > 1 else NEARER)

    def _is_known(self, row: int, article: str) -> bool:
        """Say whether an article knows each name of a statement, by a word of it, and begins with each place."""
        _, there, begins = self._names(article)
        places = {entity.name for entity in self._claims[row].entities if entity.kind == "place"}
        own = _own_names(self._claims[row])
        return all(words_of_name(name) & (begins if name in places else there) for name in own)

    def _names(self, article: str) -> tuple[Names, Names, Names]:
        """Return the words of the names that an article begins with, and all its words in capitals, the first apart."""
        if article not in self._known:
            own = [self._claims[row] for row in self._rows[article]]
            begins = (words_of_name(name) for claim in own[:BEGINNING] for name in _own_names(claim))
            there = (words_of_name(f"{claim.restated} {claim.speaker or ''}") for claim in own)
            first = (words_of_name(claim.restated) for claim in own[:BEGINNING])  # a parse misses many a name
            self._known[article] = Names().union(*begins), Names().union(*there), Names().union(*first) - ARTICLES
        return self._known[article]


def _own_names(claim: Claim) -> Names:
    """Return the names in a statement that tell one matter from another: no nationality, no title alone."""
    return frozenset(name for name in names_of(claim) if name.casefold() not in _peoples() and words_of_name(name))


def is_known(claims: Iterable[Claim], text: str) -> bool:
    """Say whether the text of an article knows each name of statements that were not written for it."""
    there = words_of_name(text)
    return all(words_of_name(name) & there for claim in claims for name in _own_names(claim))


def words_of_name(name: str) -> Names:
    """Return the words in capitals that tell a name, or the names of a text: no weekday, number or kind of body."""
    words = (word.strip(".,'’").casefold() for word in name.split() if word[:1].isupper())
    return frozenset(word.removesuffix("'s").removesuffix("’s") for word in words) - NO_NAMES


@lru_cache(maxsize=1)
def _peoples() -> Names:
    return frozenset(word.casefold() for state in states() for word in state.people)
