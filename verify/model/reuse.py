"""Two documents with text in common: how much of it, and whether one draws on the other."""

from typing import NamedTuple

from pydantic import Field

from claims.model import Frozen

RUNS = 4  # stretches of like wording by which two articles draw on one report; two of one event have one or two
ALIKE, MOSTLY = 0.25, 0.5  # share of the shorter article's words in such stretches; of two of one event, a tenth
FEWEST_ALIKE = 16  # words: of a few lines a quarter may be the same by chance ...
BRIEF_SHARE, BRIEF_ALIKE = 0.4, 12  # ... and two fifths hardly


class Copied(NamedTuple):
    """Where a sentence stands nearly word for word in two documents; `closely`: as a whole, and too long for chance."""

    left_start: int
    left_end: int
    right_start: int
    right_end: int
    closely: bool


class Reuse(Frozen):
    """Two documents that share sentences: how many, of how many that can tell who wrote them, and where they stand."""

    left: str = Field(description="the document's id")
    right: str
    same: int
    left_of: int
    right_of: int
    copied: tuple[Copied, ...] = ()
    runs: int = Field(default=0, description="runs of six words of the writers' own that stand in both")
    left_words: int = Field(default=0, description="the writer's own words of the left document")
    right_words: int = 0
    alike: int = Field(default=0, description="of them, words in runs of six that stand in both")

    @property
    def joined(self) -> bool:
        """Say whether one was copied or rewritten from the other, or both from a third: 3 sentences and 3 in 10."""
        few = min(self.left_of, self.right_of)
        return self.same >= max(2, min(3, few)) and self.same * 10 >= few * 3

    @property
    def one_text(self) -> bool:
        """Say whether at least half of either stands in the other."""
        return self.joined and self.same * 2 >= max(self.left_of, self.right_of)

    @property
    def one_wire(self) -> bool:
        """Say whether both draw on one report that neither names: they share phrases all over, no whole sentences."""
        return self.runs >= RUNS or self.largely

    @property
    def largely(self) -> bool:
        """Say whether a good part of the shorter document stands in the other, though sentences were turned round."""
        words = min(self.left_words, self.right_words)
        return self.alike >= max(FEWEST_ALIKE, ALIKE * words) or self.alike >= max(BRIEF_ALIKE, BRIEF_SHARE * words)

    def rewritten(self, copy: str | None = None) -> bool:
        """Say whether most of `copy`, or of the shorter where that is not known, stands in the other, turned round."""
        words = {self.left: self.left_words, self.right: self.right_words}
        return self.largely and self.alike >= MOSTLY * (words[copy] if copy else min(words.values()))

    @property
    def why(self) -> str:
        """Return the reason in words: "8 of 11 sentences are the same"."""
        return f"{self.same} of {min(self.left_of, self.right_of)} sentences are the same"

    @property
    def why_rewritten(self) -> str:
        """Return the reason in words: "40 of 70 words stand in the same stretches"."""
        return f"{self.alike} of {min(self.left_words, self.right_words)} words stand in the same stretches"
