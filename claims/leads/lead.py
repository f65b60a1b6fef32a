"""An article's claims in, the same claims out, each with the earlier words that a reader needs where it leans on some.

"The owner kept the chip." leans on "Northdam bought a chip of Varn's in May." The words are the article's own.
"""

from collections.abc import Iterable, Iterator, Sequence

from claims.leads.before import Before, Stretch
from claims.leads.dangling import dangling
from claims.leads.open import Open, Wants
from claims.leads.shown import LONGEST, Shown
from claims.model import Claim, Lead
from claims.naming.rivals import says_so, speaks_for
from claims.naming.whom import HE
from claims.parse.standing import Statement
from claims.reading import Reading

MOST = 2  # stretches before one statement
_NAMELESS = frozenset((Wants.PERSON, Wants.ONE, Wants.SEVERAL))


def with_leads(reading: Reading, claims: Sequence[Claim]) -> Iterator[Claim]:
    """Yield the claims, with a lead where one is needed."""
    leads = _Leads(reading, claims)
    for claim in claims:
        yield claim if claim.passed_over is not None else leads.put_before(claim)


class _Leads:
    def __init__(self, reading: Reading, claims: Sequence[Claim]) -> None:
        self._reading = reading
        self._before = Before(reading, claims)
        self._shown = Shown(reading, claims)

    def put_before(self, claim: Claim) -> Claim:
        """Return the claim with the earlier words that it leans on."""
        statement = self._reading.statements.get(claim.id)
        found = [] if statement is None else self._stretches(claim, statement)
        if not found:
            return claim
        lead = self._fitting(claim, found)
        return claim.model_copy(update={"lead": lead}) if lead else claim

    def _stretches(self, claim: Claim, statement: Statement) -> list[Stretch]:
        """Return the stretches that the open words of a statement lean on."""
        put = [i for i in statement.lead if isinstance(i, int)]
        words = [*put, *(i for i in statement.tokens if i not in statement.replaced)]
        named = len(put) < len(statement.lead)
        found: list[Stretch] = []
        for one in self._open(words):
            explained = any(self._before.explains(stretch, one) for stretch in found)
            if explained or len(found) == MOST or (named and one.wants in _NAMELESS) or self._is_who_says_so(one):
                continue
            stretch = self._before.find(claim, min(words), one)
            if stretch is not None:
                found.append(stretch)
        return found

    def _is_who_says_so(self, one: Open) -> bool:
        """Say whether "he" is most likely who says it himself, and nobody of the sentence before."""
        subject = says_so(one.token) if one.wants is Wants.PERSON else None
        name = self._reading.cast.person_in(subject) if subject is not None and not speaks_for(subject) else None
        gender = self._reading.cast.gender_of(name) if name is not None else None
        return name is not None and gender in {None, "he" if one.token.lower_ in HE else "she"}

    def _open(self, words: Sequence[int]) -> Iterator[Open]:
        return dangling(self._reading.tokens, words, self._reading.references, self._reading.cast)

    def _fitting(self, claim: Claim, found: Iterable[Stretch]) -> tuple[Lead, ...]:
        """Return the stretches that one line holds, in order, and what the first leans on where there is room."""
        leads: list[Lead] = []
        for stretch in found:
            leads += self._shown.lead(claim, stretch, leads)
            further = self._further(claim, stretch) if len(leads) == 1 else None
            if further is not None and len(leads) < MOST:
                leads += self._shown.lead(claim, further, leads, whole=True)
        return tuple(sorted(leads, key=lambda lead: lead.start))

    def _further(self, claim: Claim, stretch: Stretch) -> Stretch | None:
        """Return what a stretch leans on itself, if it opens with a word that nothing explains."""
        if stretch.end - stretch.start > LONGEST // 4:
            return None
        opening = next(self._open(range(stretch.start, stretch.end)), None)
        if opening is None or opening.kind or opening.token.i - stretch.start > MOST:
            return None
        return self._before.find(claim, stretch.start, opening)
