"""A claim of one source and a store in, the statements of other articles nearest to it out, none of which counts.

They are those that the claim chose to be compared with, and that came out neither for it nor against it. Nothing is
compared anew but the few that are shown, and nothing of it is kept.
"""

from collections.abc import Iterator, Sequence

import numpy as np

from claims.model import Claim, Document, content_id
from verify import embedding
from verify.candidates.chosen import BITS, NOBODY, Room
from verify.compare.base import Comparison
from verify.flag import is_far_off, recurs
from verify.flagging.elsewhere import Elsewhere
from verify.model import Evidence, Finding, Flag, FlagKind, Link, Relation
from verify.pair import PER_CLAIM, takes_part
from verify.store import Store
from verify.weighing.uncounted import UNCOUNTED, touch, why_not

MOST = 3
NEAR = 0.45  # cosine below which a statement is no hint where to look
LOOKED_AT = 8  # of those that the claim chose: the nearest, and as many as share most rare words


def nearest(store: Store, flag: Flag) -> tuple[Evidence, ...]:
    """Return what stands nearest to a single-source claim elsewhere, the nearest first, with why it does not count."""
    claim = flag.claim
    if flag.kind is not FlagKind.SINGLE_SOURCE:
        return ()
    shown = {claim.id, *(item.claim.id for item in flag.evidence)}
    found = [one for one in _chosen(store, claim) if one.id not in shown and one.document_id != claim.document_id]
    near = _nearness(store, claim, found)
    pairs = [Comparison(claim, one, near[one.id], _unasked) for one in found]
    telling = (pair for pair in pairs if pair.similarity >= NEAR and touch(pair))
    ordered = sorted(telling, key=lambda pair: (-pair.similarity, pair.evidence.id))
    links = {link.evidence_id: link for link in store.links([claim.id]) if link.claim_id == claim.id}
    return tuple(_evidence(store, pair, links.get(pair.evidence.id)) for pair in _distinct(ordered))


def _distinct(pairs: Sequence[Comparison]) -> list[Comparison]:
    """Return the first few pairs; what several outlets carry word for word is shown once."""
    once = {" ".join(pair.evidence.text.casefold().split()): pair for pair in reversed(pairs)}
    return sorted(once.values(), key=pairs.index)[:MOST]


def _chosen(store: Store, claim: Claim) -> list[Claim]:
    """Return the statements that a claim chose to be compared with, as far as they are as they were then."""
    held = store.chosen_by(claim.document_id)
    own = [one.id for one in store.claims_of(claim.document_id) if takes_part(one)]
    if held is None or claim.id not in own or len(held) != len(own) * Room.of(PER_CLAIM).layout.itemsize:
        return []
    row = np.frombuffer(held, dtype=Room.of(PER_CLAIM).layout)[own.index(claim.id)]
    some = (row[name][row[name] != NOBODY][:LOOKED_AT] for name in ("near", "worded"))
    codes = list(dict.fromkeys(int(code) for part in some for code in part))
    names = store.numbered({code >> BITS for code in codes})
    held_by = {id_: [one for one in store.claims_of(id_) if takes_part(one)] for id_ in {*names.values()}}
    places = ((held_by[names[code >> BITS]], code & ((1 << BITS) - 1)) for code in codes if code >> BITS in names)
    return [statements[place] for statements, place in places if place < len(statements)]


def _nearness(store: Store, claim: Claim, others: Sequence[Claim]) -> dict[str, float]:
    """Return how near statements are to a claim in meaning, by the vectors that the check kept."""
    keys = {one.id: content_id(embedding.fingerprint(), one.restated) for one in (claim, *others)}
    vectors = store.vectors(keys.values())
    mine = vectors.get(keys[claim.id])
    if mine is None:
        return {one.id: 0.0 for one in others}
    return {one.id: float(mine @ vectors[keys[one.id]]) if keys[one.id] in vectors else 0.0 for one in others}


def _evidence(store: Store, pair: Comparison, found: Link | None) -> Evidence:
    """Return a statement as it is shown beside the evidence: as neither, with the reasons why."""
    documents = {one.document_id: store.document(one.document_id) for one in pair[:2]}
    here, there = documents[pair.claim.document_id], documents[pair.evidence.document_id]
    reasons = (*_left_out(pair, found, here, there),) if here and there else ()
    if found is not None and found.relation is Relation.NEITHER:
        reasons += found.findings
    other = store.flag(pair.evidence.id)
    link = Link(
        claim_id=pair.claim.id,
        evidence_id=pair.evidence.id,
        relation=Relation.NEITHER,
        findings=reasons or why_not(pair),
        similarity=round(pair.similarity, 4),
    )
    return Evidence(
        claim=pair.evidence,
        link=link,
        origin=other.origin if other else "",
        origin_kind=other.origin_kind if other else None,
        independent=False,
        publisher=there.publisher if there else None,
        published=there.published.isoformat() if there and there.published else None,
    )


def _left_out(pair: Comparison, found: Link | None, here: Document, there: Document) -> Iterator[Finding]:
    """Yield why the flag leaves out what a rule found: another place, or a day so far off that it is another event."""
    if found is None or found.relation is Relation.NEITHER or not found.findings:
        return
    why = {"relation": Relation.NEITHER, "code": UNCOUNTED, "text": _why(pair, found, here, there)}
    yield found.findings[0].model_copy(update=why)


def _why(pair: Comparison, found: Link, here: Document, there: Document) -> str:
    days = abs((here.published - there.published).days) if here.published and there.published else None
    places = Elsewhere(pair[:2], {here.id: here, there.id: there})
    if places.differ(*pair[:2]) or places.aside(*pair[:2]):
        return "Not counted: the articles tell of different places, and name nobody whom both are about."
    if recurs(*pair[:2], found, days) or is_far_off(*pair[:2], found, days):
        return f"Not counted: the articles are {days:,} days apart, and may tell of two events."
    return "Not counted: it may be of another day, another place or another event of the kind."


def _unasked(left: str, right: str) -> float:
    """Stand in for the meaning of topics, which no reason asks for."""
    return 0.0
