"""Links that the rules found in, links by rules and judge out: a pair of texts is read once, and kept in the store."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

import numpy as np

from claims.model import Claim, content_id
from verify.compare.base import Comparison
from verify.entail.base import Judge, Pair
from verify.model import Link, Relation
from verify.pair import Candidate
from verify.store import Store
from verify.weighing.bounds import Weights
from verify.weighing.features import Likely
from verify.weighing.join import join
from verify.weighing.worth import is_worth_judging

AT_ONCE = 256  # pairs of texts between two words about progress; they are kept as soon as they are read
Told = Callable[[int, int], None]
Asked = tuple[bool, Pair]  # whether with care, and the texts


class Judging:
    """A judge, and the store that keeps what it said."""

    def __init__(self, judge: Judge, store: Store, weights: Weights) -> None:
        self._judge, self._store, self._weights = judge, store, weights

    def links(
        self, claims: Sequence[Claim], pairs: Iterable[Candidate], found: Iterable[Link], progress: Told
    ) -> Iterator[Link]:
        """Yield the links of all pairs in both directions; `found` are those that the rules made of them."""
        linked = {(link.claim_id, link.evidence_id): link for link in found}
        bounds = self._weights.links
        ways = [way for pair in pairs for way in _ways(claims, pair, linked) if is_worth_judging(*way, bounds)]
        told = self._told(_wanted(ways), progress)
        for pair, link in ways:
            careful, texts = _is_found(link), _texts(pair)
            joined = join(pair, link, self._weights, told[careful, texts], told[careful, texts[::-1]])
            if joined.relation is not Relation.NEITHER or joined.findings:
                yield joined

    def _told(self, wanted: Sequence[Asked], progress: Told) -> dict[Asked, Likely]:
        """Return what the judge says of each pair of texts; it reads those alone that it never read before."""
        judges = {True: self._judge.careful, False: self._judge}
        keys = {one: content_id(judges[one[0]].fingerprint, *one[1]) for one in wanted}
        kept = self._store.vectors(keys.values())
        new = list({keys[one]: one for one in wanted if keys[one] not in kept}.values())
        done = 0
        for careful, judge in judges.items():
            pairs = [one for one in new if one[0] is careful]
            for start in range(0, len(pairs), AT_ONCE):
                some = pairs[start : start + AT_ONCE]
                made = dict(zip(map(keys.__getitem__, some), judge.scores([texts for _, texts in some]), strict=True))
                self._store.save_vectors(made)
                kept |= made
                done += len(some)
                progress(done, len(new))
        return {one: Likely(*np.asarray(kept[key]).tolist()) for one, key in keys.items()}


def _wanted(ways: Iterable[tuple[Comparison, Link]]) -> list[Asked]:
    """Return what is to be read, both ways round and each once."""
    both = ((_is_found(link), texts) for pair, link in ways for texts in (_texts(pair), _texts(pair)[::-1]))
    return list(dict.fromkeys(both))


def _ways(
    claims: Sequence[Claim], pair: Candidate, linked: Mapping[tuple[str, str], Link]
) -> Iterator[tuple[Comparison, Link]]:
    """Yield a pair in both directions, each with its link."""
    left, right = claims[pair.left], claims[pair.right]
    for claim, evidence in ((left, right), (right, left)):
        link = linked.get((claim.id, evidence.id)) or Link(
            claim_id=claim.id, evidence_id=evidence.id, relation=Relation.NEITHER, similarity=round(pair.similarity, 4)
        )
        yield Comparison(claim, evidence, pair.similarity, _unasked, pair.one_story, pair.one_event), link


def _is_found(link: Link) -> bool:
    """Say whether a rule found something: much hangs on the judge's word then, and such pairs are few."""
    return link.relation is not Relation.NEITHER


def _texts(pair: Comparison) -> Pair:
    return pair.evidence.restated, pair.claim.restated


def _unasked(left: str, right: str) -> float:
    """Stand in for the meaning of topics, which the rules asked for before."""
    return 0.0
