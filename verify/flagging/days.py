"""A statement in, the days it is of out: those that it names, or that the sentence before it named for it.

"The motion went through on Tuesday. It passed 214-180" tells of a Tuesday, and is no support for a vote on Wednesday.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from claims.model import Claim, Document, Period
from verify.compare.periods import is_dated, meet
from verify.compare.tallies import NEAR, other_day, within_a_week
from verify.model import Link, Relation

POINTS_BACK = re.compile(
    r"(?i)(?:it|they|that|this|the (?:final |last )?(?:vote|tally|bill|measure|motion|resolution))\b"
)
ONE_VOTE = "same_tally"


class Days:
    """The days of all statements of a corpus."""

    def __init__(self, claims: Iterable[Claim], documents: Mapping[str, Document]) -> None:
        self._documents = documents
        self._dated: dict[str, list[Claim]] = defaultdict(list)
        for claim in claims:
            if _named(claim):
                self._dated[claim.document_id].append(claim)

    def of(self, claim: Claim) -> list[Period]:
        """Return the days of a statement."""
        row = self._row(claim)
        return _named(row) if row else []

    def _row(self, claim: Claim) -> Claim | None:
        """Return the statement that names the days: it itself, or one of the sentence before that it points to."""
        if _named(claim):
            return claim
        return self._before(claim) if POINTS_BACK.match(claim.text) else None

    def _before(self, claim: Claim) -> Claim | None:
        """Return what the sentence before tells with a day, in one paragraph."""
        text = self._documents[claim.document_id].text
        earlier = [one for one in self._dated[claim.document_id] if one.end <= claim.start]
        last = max(earlier, key=lambda one: one.end, default=None)
        if last is None:
            return None
        end = last.sentence.end if last.sentence else last.end
        return None if text[end : claim.start].strip("”\"’ ") or "\n" in text[last.end : claim.start] else last

    def told(self, claim: Claim, other: Claim, link: Link) -> Link | None:
        """Return the link as the days leave it: one vote of two days of a week is a contradiction, else nothing.

        It stands between the statements that name the days: one that gives the tally alone is not contradicted.
        """
        if all(one.code != ONE_VOTE for one in link.findings) or link.relation is not Relation.SUPPORTS:
            return link
        mine, theirs = self.of(claim), self.of(other)
        if not self._apart(mine, theirs):
            return link
        one_article = claim.document_id == other.document_id
        if one_article or link.similarity < NEAR or not within_a_week(mine[0], theirs[0]):
            return None if self.differ(claim, other, link) else link
        row = self._row(other)
        if row is None or not _named(claim):
            return link
        found = {"relation": Relation.CONTRADICTS, "findings": (other_day(mine[0], theirs[0]),), "evidence_id": row.id}
        return link.model_copy(update=found)

    def _apart(self, mine: Sequence[Period], theirs: Sequence[Period]) -> bool:
        return bool(mine and theirs) and not any(meet(left, right) for left in mine for right in theirs)

    def differ(self, claim: Claim, other: Claim, link: Link) -> bool:
        """Say whether a vote is told of the day that a statement names, and the same tally of another day."""
        if link.relation is not Relation.SUPPORTS or all(one.code != ONE_VOTE for one in link.findings):
            return False
        return self._apart(_named(claim), self.of(other))


def _named(claim: Claim) -> list[Period]:
    return [one for one in claim.periods if one.precision == "day" and is_dated(one)]
