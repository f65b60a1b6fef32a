"""A stretch of an article in, the words of it that are shown before a statement out: in one line, and not too long."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from claims.leads.before import Stretch
from claims.lexicon.leads import LOOSE, MANY, MEN, ONES
from claims.model import Claim, Lead
from claims.reading import Reading

LONGEST = 200  # characters of all that is put before one statement
SHORTEST = 40  # fewer are not begun
_QUOTES = str.maketrans("“”\"«»", "‘’'‘’")
_POINTING = MEN | ONES | MANY


class Shown:
    """What is shown of an article's stretches."""

    def __init__(self, reading: Reading, claims: Iterable[Claim]) -> None:
        self._reading = reading
        self._doc = reading.doc
        self._text = reading.document.text
        self._claims: dict[int, list[Claim]] = defaultdict(list)
        for claim in claims:
            if claim.passed_over is None and claim.sentence is not None:
                self._claims[claim.sentence.start].append(claim)

    def lead(self, claim: Claim, stretch: Stretch, others: Sequence[Lead], *, whole: bool = False) -> list[Lead]:
        """Return what is shown of a stretch beside the others; nothing where there is no room (for the `whole`)."""
        most = LONGEST - sum(len(other.shown) + 1 for other in others)
        first, last = self._edges(stretch)
        start = first
        if most < SHORTEST or last <= first or any(first < one.end and one.start < last for one in others):
            return []
        end = last
        if last - first > most or stretch.end < self._doc[stretch.start].sent.end:
            first, last = self._claim_in(stretch, first, last)
            end = last
        if last - first > most:
            if whole:
                return []
            first, last = self._cut(stretch, first, last, most)
        shown = self._line(first, last) + " …" * (last < end)
        return [Lead(start=first, end=last, text=self._text[first:last], shown="… " * (first > start) + shown)]

    def _edges(self, stretch: Stretch) -> tuple[int, int]:
        """Return the offsets of a stretch without what hangs loose at its edges."""
        start, end = stretch.start, stretch.end
        while end > start and self._is_loose(end - 1):
            end -= 1
        while start < end and self._is_loose(start):
            start += 1
        if start == end:
            return 0, 0
        return self._doc[start].idx, self._doc[end - 1].idx + len(self._doc[end - 1])

    def _is_loose(self, i: int) -> bool:
        token = self._doc[i]
        return token.is_space or token.lower_ in LOOSE

    def _claim_in(self, stretch: Stretch, first: int, last: int) -> tuple[int, int]:
        """Return where the statement stands in which the word is that explains, or the whole."""
        focus = self._doc[stretch.focus].idx
        sentence = self._doc[stretch.start].sent
        told = self._claims[next(token.idx for token in sentence if not token.is_space)]
        holding = [one for one in told if first <= one.start <= focus < one.end <= last]
        return min(((one.start, one.end) for one in holding), key=lambda one: one[0] - one[1], default=(first, last))

    def _cut(self, stretch: Stretch, first: int, last: int, most: int) -> tuple[int, int]:
        """Return as many whole words as there is room for, with the one that explains among them."""
        noun = self._doc[stretch.focus]
        end = noun.idx + len(noun)
        if end - first > most - SHORTEST:
            first = self._text.find(" ", max(first, min(end + SHORTEST, last) - most), noun.idx) + 1 or noun.idx
        if last - first <= most:
            return first, last
        return first, first + max(self._text[first : first + most].rfind(" "), end - first)

    def _line(self, first: int, last: int) -> str:
        words = self._text[first:last].translate(_QUOTES).replace("``", "‘").replace("''", "’")
        return " ".join(words.split()).strip("‘’ ")
