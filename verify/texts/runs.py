"""Two texts in, the runs of words that stand in both out: too long, or too many, to be met by chance.

Names and titles are long and everybody's ("Senator Vera Holt of Elmsworth, the majority leader"), so what counts is how
many words of a run are written in lower case.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from typing import NamedTuple

from verify.texts.words import WORD

LONG = 8  # words of a run of one sentence, numbers aside, that nobody writes twice by chance
PIECE, TOGETHER = 4, 12  # words of each of several runs, and of all of them
MOST = 0.6  # of the words of the shorter text that they take up
TELLING = 4  # of them, that tell something and are no name
SHORT = 6  # words of a run between two articles: one is met by chance, several are not
PLAIN = 4  # of them, that are written in lower case
SMALL_WORDS = frozenset(
    "about after again against been before being between both could does down during each from have having into itself "
    "just more most much only other over same should some such than that their them then there these they this those "
    "through under until upon very were what when where which while whom whose will with would your".split()
)


class Word(NamedTuple):
    """A word as it is compared, and whether it is written in lower case."""

    bare: str
    plain: bool


def verbatim(text: str, other: str) -> str:
    """Return the longest run of words in both texts, as it stands in the first, or "" where chance may have made it.

    One long run tells, or several that take up most of the shorter text.
    """
    ours, theirs = _words(text), _words(other)
    matcher = SequenceMatcher(None, [word.bare for word in ours], [word.bare for word in theirs], autojunk=False)
    run = matcher.find_longest_match()
    longest = ours[run.a : run.a + run.size]
    if not _too_long(longest, LONG):
        pieces = [one for one in matcher.get_matching_blocks() if one.size >= PIECE]
        all_of_them = [word for one in pieces for word in ours[one.a : one.a + one.size]]
        if len(all_of_them) < MOST * min(len(ours), len(theirs)) or not _too_long(all_of_them, TOGETHER):
            return ""
    places = list(WORD.finditer(text.replace("’", "'")))[run.a : run.a + run.size]
    return text[places[0].start() : places[-1].end()]


def _too_long(run: Sequence[Word], least: int) -> bool:
    """Say whether words that two texts share are too many to be met by chance, figures and names aside."""
    words = [word for word in run if not word.bare.isdigit()]
    return len(words) >= least and len({word.bare for word in words if word.plain and _tells(word.bare)}) >= TELLING


def in_a_row(text: str, other: str) -> int:
    """Return how many words in a row two texts have in common at most."""
    ours, theirs = ([word.bare for word in _words(one)] for one in (text, other))
    return SequenceMatcher(None, ours, theirs, autojunk=False).find_longest_match().size


def shared_runs(ours: Mapping[str, tuple[int, int]], theirs: Collection[str]) -> int:
    """Return how many separate runs two articles share; each is given by `own_runs`."""
    places = sorted(place for run, place in ours.items() if run in theirs)
    return sum(
        not before or place[0] != before[0] or place[1] > before[1] + 1
        for before, place in zip([None, *places], places, strict=False)
    )


def words_in_runs(ours: Mapping[str, tuple[int, int]], theirs: Mapping[str, tuple[int, int]]) -> int:
    """Return how many words of either article, of the one with fewer, stand in the runs that both have."""
    both = ours.keys() & theirs.keys()
    return min(len({(of[run][0], of[run][1] + n) for run in both for n in range(SHORT)}) for of in (ours, theirs))


def count_own(text: str, others: Collection[tuple[int, int]]) -> int:
    """Return how many words of a text are the writer's own; `others` are left out."""
    return sum(len(_words(stretch)) for stretch in _own(text, others))


def own_runs(text: str, others: Collection[tuple[int, int]]) -> dict[str, tuple[int, int]]:
    """Return the runs of six words with where they stand, the stretch and the word in it; `others` are left out."""
    found: dict[str, tuple[int, int]] = {}
    for number, stretch in enumerate(_own(text, others)):
        words = _words(stretch)
        for first in range(len(words) - SHORT + 1):
            run = words[first : first + SHORT]
            if sum(word.plain for word in run) >= PLAIN:
                found.setdefault(" ".join(word.bare for word in run), (number, first))
    return found


def _own(text: str, others: Collection[tuple[int, int]]) -> Iterator[str]:
    """Yield the stretches of a text between line breaks and what is left out."""
    start = 0
    for left, right in (*sorted(others), (len(text), len(text))):
        yield from text[start : max(start, left)].split("\n")
        start = max(start, right)


def _tells(word: str) -> bool:
    return len(word) > 3 and word not in SMALL_WORDS


@lru_cache(maxsize=1 << 12)
def _words(text: str) -> tuple[Word, ...]:
    plain = text.replace("’", "'")
    return tuple(Word(found[0].casefold(), found[0].islower()) for found in WORD.finditer(plain))
