"""Text reuse in, groups out: which sentences, and which whole articles, were copied from one another."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping
from typing import NamedTuple, TypeVar

from claims.model import Claim, Document
from verify.model import Reuse
from verify.origins.headings import is_headline
from verify.origins.reuse import sentences, stands_in
from verify.texts.runs import in_a_row, verbatim
from verify.texts.words import words_of

IN_A_ROW, AT_LEAST = 4, 3  # words of two statements whose articles are known to draw on one report; of short ones
Item = TypeVar("Item", bound=Hashable)


class Place(NamedTuple):
    """A sentence in a document."""

    document: str
    start: int
    end: int


def groups(pairs: Iterable[tuple[Item, Item]]) -> dict[Item, int]:
    """Return for each item the number of the group that it is in, when the two of every pair belong together."""
    heads: dict[Item, Item] = {}

    def head(item: Item) -> Item:
        while (above := heads.setdefault(item, item)) != item:
            heads[item] = heads[above]
            item = above
        return item

    for left, right in pairs:
        heads[head(left)] = head(right)
    numbers: dict[Item, int] = {}
    return {item: numbers.setdefault(head(item), len(numbers)) for item in list(heads)}


class Texts:
    """The articles that share text, as a claim of one of them asks for it."""

    def __init__(self, reuse: Iterable[Reuse], documents: Mapping[str, Document]) -> None:
        found = list(reuse)
        self._documents = documents
        self._pairs = {(one.left, one.right): one for one in found if one.joined}
        self._wire = {(one.left, one.right): one for one in found if one.one_wire}
        self._whole = groups((one.left, one.right) for one in found if one.one_text)
        self._near = _neighbours(one for one in found if one.joined or one.one_wire)
        self._close = _neighbours(one for one in found if one.joined or one.largely)
        self._carried: dict[str, set[str]] = defaultdict(set)  # the documents of which most stands in a document
        for one in self._pairs.values():
            for carrier, carried, of in ((one.right, one.left, one.left_of), (one.left, one.right, one.right_of)):
                if one.same * 2 >= of:
                    self._carried[carrier].add(carried)
        self._same: dict[Place, list[Place]] = defaultdict(list)
        for left, right in (pair for one in found for pair in _sentences(one)):
            self._same[left].append(right)
            self._same[right].append(left)
        self._groups = groups((place, other) for place, others in self._same.items() for other in others)
        self._in_document: dict[str, list[Place]] = defaultdict(list)
        self._members: dict[int, set[str]] = defaultdict(set)
        self._places: dict[int, list[Place]] = defaultdict(list)
        for place, group in self._groups.items():
            self._in_document[place.document].append(place)
            self._members[group].add(place.document)
            self._places[group].append(place)

    def group(self, claim: Claim, documents: Mapping[str, Document]) -> int | None:
        """Return the group of copied sentences that a claim stands in, if its own words were copied."""
        for place in self._in_document.get(claim.document_id, ()):
            if 2 * (min(claim.end, place.end) - max(claim.start, place.start)) > claim.end - claim.start:
                others = (documents[other.document].text[other.start : other.end] for other in self._same[place])
                if any(stands_in(claim.text, other) for other in others):
                    return self._groups[place]
        return None

    def members(self, group: int | None) -> set[str]:
        """Return the documents that a group of copied sentences stands in."""
        return self._members.get(group, set()) if group is not None else set()

    def places(self, group: int | None) -> list[Place]:
        """Return where the sentences of a group stand."""
        return sorted(self._places.get(group, [])) if group is not None else []

    def whole(self, left: str, right: str, copy: str | None) -> bool:
        """Say whether most of `copy` (of either, where that is not known) stands in the other, or both are one text."""
        if left in self._whole and self._whole[left] == self._whole.get(right):
            return True
        wire = self._wire.get((min(left, right), max(left, right)))
        if wire and wire.rewritten(copy):
            return True
        pair = self._pairs.get((min(left, right), max(left, right)))
        if pair is None:
            return False
        sentences = {pair.left: pair.left_of, pair.right: pair.right_of}
        return pair.same * 2 >= (sentences[copy] if copy else min(sentences.values()))

    def through(self, left: str, right: str) -> str | None:
        """Return a third document of which most stands in each of two, as an agency's copy in two papers."""
        return min(self._carried[left] & self._carried[right], default=None)

    def one_report(self, left: Claim, right: Claim) -> str | None:
        """Say by what wording two statements seem to come from one report, which neither article may name."""
        if words := verbatim(left.text, right.text):
            return f"both have the same words: “{words}”"
        pair = self._wire.get((min(left.document_id, right.document_id), max(left.document_id, right.document_id)))
        if pair and (_in_like_words(left.text, right.text) or pair.largely and self._heads(left, right)):
            shared = "a stretch" if pair.runs == 1 else f"{pair.runs} stretches"
            return f"{left.document} and {right.document} share {shared} of wording: both draw on one report"
        return self._through_a_sentence(left, right)

    def _heads(self, *claims: Claim) -> bool:
        """Say whether one of two statements heads its article: what it sums up is the article's."""
        return any(is_headline(claim, self._documents[claim.document_id]) for claim in claims)

    def _through_a_sentence(self, left: Claim, right: Claim) -> str | None:
        """Say whether both are in like words with one sentence of a third article that both draw on."""
        told = left.document_id, right.document_id
        close = self._close[told[0]] & self._close[told[1]] if self._heads(left, right) else set()
        for third in sorted(self._near[told[0]] & self._near[told[1]]):
            text = self._documents[third].text
            parts = (text[start:end] for start, end in sentences(text))
            if third in close or any(all(_in_like_words(one.text, part) for one in (left, right)) for part in parts):
                return f"{left.document} and {right.document} both draw on {self._documents[third].name}"
        return None

    def why(self, left: str, right: str) -> str:
        """Return in words how much two documents share, or an empty text."""
        pair = self._pairs.get((min(left, right), max(left, right)))
        wire = self._wire.get((min(left, right), max(left, right)))
        return pair.why if pair else wire.why_rewritten if wire and wire.rewritten() else ""


def _neighbours(pairs: Iterable[Reuse]) -> dict[str, set[str]]:
    """Return for each document those that are paired with it."""
    found: dict[str, set[str]] = defaultdict(set)
    for one in pairs:
        found[one.left].add(one.right)
        found[one.right].add(one.left)
    return found


def _in_like_words(text: str, other: str) -> bool:
    """Say whether two texts share words in a row: four, or of a short one half."""
    shorter = min(len(words_of(text)), len(words_of(other)))
    return in_a_row(text, other) >= min(IN_A_ROW, max(AT_LEAST, shorter / 2))


def _sentences(reuse: Reuse) -> Iterator[tuple[Place, Place]]:
    """Yield the sentences that count as copied: nearly the same in a rewritten article, closely the same elsewhere."""
    for copied in reuse.copied:
        if reuse.joined or copied.closely:
            left = Place(reuse.left, copied.left_start, copied.left_end)
            yield left, Place(reuse.right, copied.right_start, copied.right_end)
