"""Links in, those out that leave a claim open and yet lead on: who tells a part of it, who may tell the same.

"The mayor resigned" is borne out by "the mayor resigned on Friday after a long quarrel over the harbour" and does not
bear it out in turn; of other pairs a relation model is not sure. A reader who looks for a second source is shown them
where there is nothing better; no flag rests on them.
"""

from collections.abc import Iterator, Mapping, Sequence

from claims.model import Claim
from verify.compare.base import Comparison, finding
from verify.model import Evidence, Link, Relation
from verify.weighing.barred import barred
from verify.weighing.join import NEAR, rests_on_judge

PART = "model_tells_a_part"  # the code of the finding
OPEN = frozenset({PART, NEAR})
NARROWER = frozenset({"wider", "other_reason"})  # bars to the whole that a part may have
MOST = 2  # of those of which a model is not sure


def leads_on(links: Sequence[Link], claims: Mapping[str, Claim]) -> Iterator[Link]:
    """Yield as supports what is shown though it leaves a claim open: it has to pass what every support has to."""
    known = {(link.claim_id, link.evidence_id): link for link in links}
    for link in links:
        back = known.get((link.evidence_id, link.claim_id))
        alone = back is None or back.relation is Relation.NEITHER
        if link.relation is Relation.SUPPORTS and alone and rests_on_judge(link):
            if (part := _part(link, claims)) is not None:
                yield part
        elif link.relation is Relation.NEITHER and alone and link.findings and rests_on_judge(link):
            yield link.model_copy(update={"relation": Relation.SUPPORTS})


def _part(link: Link, claims: Mapping[str, Claim]) -> Link | None:
    """Return a support the other way round, as that of a part; None where it is another thing: a plan, another day."""
    pair = Comparison(claims[link.evidence_id], claims[link.claim_id], link.similarity, _unasked)
    ids = {"claim_id": link.evidence_id, "evidence_id": link.claim_id}
    bare = link.model_copy(update=ids | {"relation": Relation.NEITHER, "findings": ()})
    bars = {bar.code for bar in barred(pair, bare) if bar.relation is Relation.SUPPORTS}
    if pair.claim.document_id == pair.evidence.document_id or not bars <= NARROWER:
        return None
    text = "It tells a part of the statement, and leaves the rest open."
    found = finding(PART, Relation.NEITHER, text, pair, values=(pair.claim.text, pair.evidence.text))
    return bare.model_copy(update={"relation": Relation.SUPPORTS, "findings": (found,)})


def settled(evidence: Sequence[Evidence]) -> list[Evidence]:
    """Return the evidence with what leaves the claim open behind it; without it where other evidence makes the flag."""
    told = [one for one in evidence if not OPEN & _codes(one)]
    if any(map(_decides, told)):
        return told
    some = [one for one in evidence if one.independent and one.link.relation is Relation.SUPPORTS]
    near = sorted((one for one in some if NEAR in _codes(one)), key=lambda one: -one.link.similarity)[:MOST]
    return [*told, *map(_neither, (one for one in some if PART in _codes(one))), *map(_neither, near)]


def tells_part(one: Evidence) -> bool:
    """Say whether a piece of evidence tells a part of the claim."""
    return PART in _codes(one)


def is_near(one: Evidence) -> bool:
    """Say whether a piece of evidence may tell the same."""
    return NEAR in _codes(one)


def _decides(one: Evidence) -> bool:
    supports = one.link.relation is Relation.SUPPORTS and one.independent
    return supports or one.link.relation is Relation.CONTRADICTS


def _codes(one: Evidence) -> set[str]:
    return {found.code for found in one.link.findings}


def _neither(one: Evidence) -> Evidence:
    return one.model_copy(update={"link": one.link.model_copy(update={"relation": Relation.NEITHER})})


def _unasked(left: str, right: str) -> float:
    return 0.0
