"""Evidence in, the same with headlines judged by their articles out: a headline is no source beside whom it sums up.

"Lawyer fired" above an article in which the lawyer says so goes back to the lawyer, though no name stands in it.
"""

from collections.abc import Mapping, Sequence

from claims.model import Claim, Document
from verify.model import Evidence, OriginKind, Relation
from verify.origin import Origins

SOMEBODY = frozenset({OriginKind.PERSON, OriginKind.BODY, OriginKind.UNNAMED})


def is_headline(claim: Claim, document: Document) -> bool:
    """Say whether a statement stands in the heading of its article: in the first line, above the text."""
    first, _, rest = document.text.partition("\n")
    return claim.end <= len(first) and bool(rest.strip()) and not first.rstrip().endswith((".", "”", '"'))


def summed_up(
    claim: Claim, evidence: Sequence[Evidence], documents: Mapping[str, Document], origins: Origins
) -> list[Evidence]:
    """Return the evidence with what supports by a headline alone joined to whoever says the same below it."""
    said = [e for e in evidence if e.link.relation is Relation.SUPPORTS and e.origin_kind in SOMEBODY]
    own = [e for e in said if e.claim.document_id == claim.document_id]
    heads = origins.of(claim).kind not in SOMEBODY and is_headline(claim, documents[claim.document_id])
    return [_judged(one, said, own if heads else [], documents, origins) for one in evidence]


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
