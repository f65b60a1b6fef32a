"""Evidence in, the same with headlines judged by their articles out: a headline is no source beside whom it sums up.

"Lawyer fired" above an article in which the lawyer says so goes back to the lawyer, though no name stands in it; "Nine
hurt in blast" above an agency's report goes back to the agency.
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


def places(told: Sequence[Claim], documents: Mapping[str, Document]) -> int:
    """Return in how many places something is told: a headline is none beside the text of its own article."""
    below = [one.document_id for one in told if not is_headline(one, documents[one.document_id])]
    return len(below) + len({one.document_id for one in told} - set(below))


class Headlines:
    """The headings of a corpus, and by article what somebody says right below its heading."""

    def __init__(self, claims: Iterable[Claim], documents: Mapping[str, Document], origins: Origins) -> None:
        self._documents, self._origins = documents, origins
        self._below: dict[str, list[Claim]] = defaultdict(list)
        for claim in claims:
            heading = documents[claim.document_id].text.find("\n")
            if claim.speaker and not tells_the_act(claim) and heading < claim.start < heading + LEAD:
                self._below[claim.document_id].append(claim)

    def judged(self, claim: Claim, evidence: Sequence[Evidence]) -> list[Evidence]:
        """Return the evidence with what supports by a headline alone joined to whoever says the same below it."""
        told = [e for e in evidence if e.link.relation is Relation.SUPPORTS]
        own = [e for e in told if e.claim.document_id == claim.document_id]
        own = own if self._origins.of(claim).kind not in SOMEBODY and self._heads(claim) else []
        found = []
        for one in evidence:
            may_be = one.independent and one.link.relation is Relation.SUPPORTS
            why = self._why(claim, one, told, own) if may_be else None
            found.append(one.model_copy(update={"independent": False, "joined": why}) if why else one)
        return found

    def _heads(self, claim: Claim) -> bool:
        return is_headline(claim, self._documents[claim.document_id])

    def _why(self, claim: Claim, one: Evidence, told: Sequence[Evidence], own: Sequence[Evidence]) -> str | None:
        """Return why evidence is of one source with the claim, as far as it is headlines that tell."""
        return self._by_own_article(one, told, own) or self._by_the_lead(claim, one) or self._announced(claim, one)

    def _by_own_article(self, one: Evidence, told: Sequence[Evidence], own: Sequence[Evidence]) -> str | None:
        """Return why where the claim, or the evidence, is a headline that sums up what its article says."""
        joined = [(mine, self._origins.joined(mine.claim, one.claim)) for mine in own]
        if why := _of_somebody(joined) or _of_all(joined):
            return f"the headline sums up its article; {why}"
        if one.origin_kind in SOMEBODY or not self._heads(one.claim):
            return None
        below = [e for e in told if e.claim.document_id == one.claim.document_id and e is not one]
        found = [(e, None if e.independent else e.joined) for e in below]
        if (why := _of_somebody(found) or _of_all(found)) is None:
            return None
        return f"the headline sums up what {next(e.origin for e, said in found if said == why)} says; {why}"

    def _by_the_lead(self, claim: Claim, one: Evidence) -> str | None:
        """Return why where the evidence is a headline, and the one who says it below the headline is the claim's."""
        if one.origin_kind in SOMEBODY or not self._heads(one.claim):
            return None
        for said in self._below.get(one.claim.document_id, ()):
            if _tells(one.claim, said) and self._origins.joined(claim, said):
                return f"the headline sums up what {self._origins.of(said).name} says"
        return None

    def _announced(self, claim: Claim, one: Evidence) -> str | None:
        """Return why where both are headlines on what a body did, and it says so itself below."""
        sides = claim, one.claim
        if not claim.speaker or claim.speaker != one.claim.speaker or not all(map(self._heads, sides)):
            return None
        said = [self._origins.of(other) for side in sides for other in self._below.get(side.document_id, ())]
        if any(origin.kind is OriginKind.BODY and origin.name == claim.speaker for origin in said):
            return f"both headlines sum up what {claim.speaker} says"
        return None


def _of_somebody(told: Sequence[tuple[Evidence, str | None]]) -> str | None:
    """Return why what somebody says is of one source, where it is."""
    return next((why for one, why in told if why and one.origin_kind in SOMEBODY), None)


def _of_all(told: Sequence[tuple[Evidence, str | None]]) -> str | None:
    """Return why all that an article tells is of one source, where it is: copied, or an agency's."""
    return told[0][1] if told and all(why for _, why in told) else None


def _tells(headline: Claim, said: Claim) -> bool:
    """Say whether a headline has the word for what happens in what somebody says; few headlines can be parsed."""
    words = {concept(stem(word.casefold())) for term in headline.terms for word in term.split()}
    words |= {concept(frame.predicate) for frame in headline.frames}
    return any(frame.main and concept(frame.predicate) in words for frame in said.frames)
