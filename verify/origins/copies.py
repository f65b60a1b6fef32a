"""Text reuse in, groups out: which sentences, and which whole articles, were copied from one another."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping
from typing import NamedTuple, TypeVar

from claims.model import Claim, Document
from verify.model import Reuse
from verify.origins.reuse import stands_in
from verify.texts.runs import in_a_row, verbatim

IN_A_ROW = 4  # words of two statements whose articles are known to draw on one report
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

    def __init__(self, reuse: Iterable[Reuse]) -> None:
        found = list(reuse)
        self._pairs = {(one.left, one.right): one for one in found if one.joined}
        self._wire = {(one.left, one.right): one.runs for one in found if one.one_wire}
        self._whole = groups((one.left, one.right) for one in found if one.one_text)
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
        runs = self._wire.get((min(left.document_id, right.document_id), max(left.document_id, right.document_id)), 0)
        if runs and in_a_row(left.text, right.text) >= IN_A_ROW:
            return f"{left.document} and {right.document} share {runs} stretches of wording: both draw on one report"
        return None

    def why(self, left: str, right: str) -> str:
        """Return in words how much two documents share, or an empty text."""
        pair = self._pairs.get((min(left, right), max(left, right)))
        return pair.why if pair else ""


def _sentences(reuse: Reuse) -> Iterator[tuple[Place, Place]]:
    """Yield the sentences that count as copied: nearly the same in a rewritten article, closely the same elsewhere."""
    for copied in reuse.copied:
        if reuse.joined or copied.closely:
            left = Place(reuse.left, copied.left_start, copied.left_end)
            yield left, Place(reuse.right, copied.right_start, copied.right_end)
