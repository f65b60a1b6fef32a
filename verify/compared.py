"""What was compared before in, and what has to be compared now: a pair of unchanged statements keeps its result.

A statement is known by the digest of all that was read of it and of the rules that read and compare it. So a new
article costs its own pairs and no others, and the result is that of a check from scratch.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from claims.model import Claim, Frozen, content_id
from verify.model import Link
from verify.pair import Candidate


class Met(Frozen):
    """The statements that one statement was compared with, by digest, and the links that were found."""

    partners: tuple[str, ...] = ()
    links: tuple[tuple[str, Link], ...] = ()


class Compared:
    """The pairs of this check, parted into those whose result is known and those that are new."""

    def __init__(
        self, claims: Sequence[Claim], pairs: Iterable[Candidate], held: Mapping[str, str], rules: str
    ) -> None:
        self._digests = {claim.id: content_id(rules, claim.to_json())[:16] for claim in claims}
        self._met: dict[str, set[str]] = defaultdict(set)
        self._links: dict[str, list[tuple[str, Link]]] = defaultdict(list)
        self._held = held
        self._rows: dict[str, tuple[frozenset[str], dict[str, list[Link]]]] = {}
        self.known: list[Link] = []
        self.new = [pair for pair in pairs if not self._is_known(claims[pair.left].id, claims[pair.right].id)]

    def _key(self, left: str, right: str) -> tuple[str, str]:
        low, high = sorted((self._digests[left], self._digests[right]))
        return low, high

    def _is_known(self, left: str, right: str) -> bool:
        low, high = self._key(left, right)
        self._met[low].add(high)
        partners, links = self._row(low)
        if high not in partners:
            return False
        self._links[low] += [(high, link) for link in links.get(high, ())]
        self.known += links.get(high, ())
        return True

    def _row(self, digest: str) -> tuple[frozenset[str], dict[str, list[Link]]]:
        if digest not in self._rows:
            met = Met.model_validate_json(self._held.get(digest, "{}"))
            links: dict[str, list[Link]] = defaultdict(list)
            for partner, link in met.links:
                links[partner].append(link)
            self._rows[digest] = frozenset(met.partners), links
        return self._rows[digest]

    def add(self, link: Link) -> Link:
        """Keep a link that was found for a new pair, and give it back."""
        low, high = self._key(link.claim_id, link.evidence_id)
        self._links[low].append((high, link))
        return link

    def rows(self) -> dict[str, str]:
        """Return what to keep for the next check, by digest."""
        return {
            low: Met(partners=tuple(sorted(partners)), links=tuple(self._links[low])).model_dump_json()
            for low, partners in self._met.items()
        }
