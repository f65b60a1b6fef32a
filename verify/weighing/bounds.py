"""What is in verify/data/weights.json: the two tables of weights, and what a judge may do to links of a corpus."""

from collections.abc import Mapping

from pydantic import Field

from claims.model import Frozen


class Table(Frozen):
    """The weights of every feature, for each of two relations; a feature without one counts nothing."""

    supports: Mapping[str, float]
    contradicts: Mapping[str, float]

    @property
    def backward(self) -> bool:
        """Say whether the pair has to be judged the other way round too."""
        weighed = {**self.supports, **self.contradicts}
        return any(weight for name, weight in weighed.items() if name.startswith("model_back:"))


class Bound(Frozen):
    """How sure a judge has to be either way round, and how near two statements, for it to oppose them."""

    least: float = Field(default=1.01, description="of the less likely way round")
    most: float = Field(default=0.0, description="of the likelier way round")
    similarity: float = Field(default=0.0, description="cosine of both")


class Links(Frozen):
    """How likely a link must be for a judge to make or keep it, and how near two statements for it to read them."""

    make_support: float = 1.0
    both_ways: float = Field(default=1.01, description="of a support with few words in common, the less likely way")
    in_full: float = Field(default=0.0, description="of a support, from which on it may bear out the whole claim")
    backed: float = Field(default=1.0, description="the same where who or what is told of is one in both")
    unsure: float = Field(default=1.01, description="from which on a pair without a link is shown as near")
    unsure_of_two: float = Field(default=1.01, description="the same where both name the same two")
    same: Mapping[str, float] = Field(default={}, description="weights of what speaks for it, in place of the table")
    make_contradiction: float = Field(default=1.0, description="of a statement that somebody asks about")
    opposed: Mapping[str, Bound] = Field(default={}, description="by kind, of a contradiction without a sign")
    against: float = Field(default=1.01, description="of a contradiction that has a sign, the likelier way round")
    against_back: float = Field(default=1.01, description="the same, the other way round")
    denied: float = Field(default=1.01, description="that a statement says what a denial denies")
    keep: float = 0.0
    keep_support: float = Field(default=0.0, description="of the likelier direction: one may say more than the other")
    similarity: float = 1.0
    similarity_in_words: float = Field(default=1.0, description="enough where both have some words or names in common")
    one_event: float = Field(default=99.0, description="of `worth.told_of_one`, where their articles tell one event")


class Weights(Frozen):
    """The two sets of weights, and what a judge may do to links."""

    with_model: Table
    without_model: Table
    links: Links = Links()
    asked: Links | None = Field(default=None, description="the same for a statement that somebody asks about")
    made: str = Field(default="", description="in words where the weights come from")

    def table(self, *, judged: bool) -> Table:
        """Return the set that goes with, or without, a judge's word."""
        return self.with_model if judged else self.without_model
