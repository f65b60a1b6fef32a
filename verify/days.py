"""A statement in, the days it is of out: those that it names, or that the sentence before it named for it.

"The motion went through on Tuesday. It passed 214-180" tells of a Tuesday, and is no support for a vote on Wednesday.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from claims.model import Claim, Document, Period
from verify.compare.periods import is_dated, meet
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
        return _named(claim) or (self._before(claim) if POINTS_BACK.match(claim.text) else [])

    def _before(self, claim: Claim) -> list[Period]:
        """Return the days that the sentence before names, in one paragraph."""
        text = self._documents[claim.document_id].text
        earlier = [one for one in self._dated[claim.document_id] if one.end <= claim.start]
        last = max(earlier, key=lambda one: one.end, default=None)
        if last is None:
            return []
        end = last.sentence.end if last.sentence else last.end
        return [] if text[end : claim.start].strip("”\"’ ") or "\n" in text[last.end : claim.start] else _named(last)

    def differ(self, claim: Claim, other: Claim, link: Link) -> bool:
        """Say whether a vote is told of the day that a statement names, and the same tally of another day."""
        if link.relation is not Relation.SUPPORTS or all(one.code != ONE_VOTE for one in link.findings):
            return False
        mine, theirs = _named(claim), self.of(other)
        return bool(mine and theirs) and not any(meet(left, right) for left in mine for right in theirs)


def _named(claim: Claim) -> list[Period]:
    return [one for one in claim.periods if one.precision == "day" and is_dated(one)]
