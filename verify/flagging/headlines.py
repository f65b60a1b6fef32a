"""Evidence in, the same with headlines judged by their articles out: a headline is no source beside whom it sums up.

"Lawyer fired" above an article in which the lawyer says so goes back to the lawyer, though no name stands in it.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from claims.lexicon.concepts import concept
from claims.model import Claim, Document
from claims.stems import stem
from verify.model import Evidence, OriginKind, Relation
from verify.origin import Origins
from verify.origins.acts import tells_the_act
from verify.origins.headings import is_headline

LEAD = 600  # characters below the heading in which an article says where it has its news from
SOMEBODY = frozenset({OriginKind.PERSON, OriginKind.BODY, OriginKind.UNNAMED, OriginKind.PAPERS})


def leads(claims: Iterable[Claim], documents: Mapping[str, Document]) -> Mapping[str, list[Claim]]:
    """Return by article what somebody says right below its heading."""
    found: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        heading = documents[claim.document_id].text.find("\n")
        if claim.speaker and not tells_the_act(claim) and heading < claim.start < heading + LEAD:
            found[claim.document_id].append(claim)
    return found


def summed_up(
    claim: Claim,
    evidence: Sequence[Evidence],
    documents: Mapping[str, Document],
    origins: Origins,
    below: Mapping[str, list[Claim]],
) -> list[Evidence]:
    """Return the evidence with what supports by a headline alone joined to whoever says the same below it."""
    said = [e for e in evidence if e.link.relation is Relation.SUPPORTS and e.origin_kind in SOMEBODY]
    own = [e for e in said if e.claim.document_id == claim.document_id]
    heads = origins.of(claim).kind not in SOMEBODY and is_headline(claim, documents[claim.document_id])
    judged = [_judged(one, said, own if heads else [], documents, origins) for one in evidence]
    judged = [_by_the_lead(claim, one, documents, origins, below) for one in judged]
    return [_announced(claim, one, documents, origins, below) for one in judged]


def _by_the_lead(
    claim: Claim,
    one: Evidence,
    documents: Mapping[str, Document],
    origins: Origins,
    below: Mapping[str, list[Claim]],
) -> Evidence:
    """Return evidence that is a headline joined to the claim where the one who says it below the headline is one."""
    if not one.independent or one.link.relation is not Relation.SUPPORTS or one.origin_kind in SOMEBODY:
        return one
    if not is_headline(one.claim, documents[one.claim.document_id]):
        return one
    for said in below.get(one.claim.document_id, ()):
        if _tells(one.claim, said) and origins.joined(claim, said):
            why = f"the headline sums up what {origins.of(said).name} says"
            return one.model_copy(update={"independent": False, "joined": why})
    return one


def _announced(
    claim: Claim,
    one: Evidence,
    documents: Mapping[str, Document],
    origins: Origins,
    below: Mapping[str, list[Claim]],
) -> Evidence:
    """Return evidence joined to the claim where both are headlines on what a body did, and it says so itself below."""
    sides = claim, one.claim
    if not one.independent or one.link.relation is not Relation.SUPPORTS or not claim.speaker:
        return one
    if claim.speaker != one.claim.speaker or not all(is_headline(side, documents[side.document_id]) for side in sides):
        return one
    said = [origins.of(other) for side in sides for other in below.get(side.document_id, ())]
    if any(origin.kind is OriginKind.BODY and origin.name == claim.speaker for origin in said):
        why = f"both headlines sum up what {claim.speaker} says"
        return one.model_copy(update={"independent": False, "joined": why})
    return one


def _tells(headline: Claim, said: Claim) -> bool:
    """Say whether a headline has the word for what happens in what somebody says; few headlines can be parsed."""
    words = {concept(stem(word.casefold())) for term in headline.terms for word in term.split()}
    words |= {concept(frame.predicate) for frame in headline.frames}
    return any(frame.main and concept(frame.predicate) in words for frame in said.frames)


def _judged(
    one: Evidence,
    said: Sequence[Evidence],
    own: Sequence[Evidence],
    documents: Mapping[str, Document],
    origins: Origins,
) -> Evidence:
    if not one.independent or one.link.relation is not Relation.SUPPORTS:
        return one
    if why := next((why for mine in own if (why := origins.joined(mine.claim, one.claim))), None):
        return one.model_copy(update={"independent": False, "joined": f"the headline sums up its article; {why}"})
    below = [e for e in said if e.claim.document_id == one.claim.document_id and not e.independent]
    if below and one.origin_kind not in SOMEBODY and is_headline(one.claim, documents[one.claim.document_id]):
        why = f"the headline sums up what {below[0].origin} says; {below[0].joined}"
        return one.model_copy(update={"independent": False, "joined": why})
    return one
