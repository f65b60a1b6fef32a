"""A claim and its evidence in, a dated series out: how a running figure stood, day by day, and by whom.

A later figure of one matter is an update and no contradiction. Where the thing counted can only grow (the dead, the
arrested), a later figure that is lower is marked: a revision, or a slip.
"""

from collections.abc import Iterable, Mapping, Sequence

from claims.lexicon.concepts import concept
from claims.lexicon.running import CUMULATIVE
from claims.model import Claim, Document, Quantity
from verify.compare.values import compatible, counts_people, measure, stated, unit_of
from verify.flagging.dated import told_on
from verify.model import Evidence, Point, Relation

AMOUNT_CODES = frozenset({"amounts_differ", "amounts_agree", "amounts_grow"})


def series_of(claim: Claim, evidence: Sequence[Evidence], documents: Mapping[str, Document]) -> tuple[Point, ...]:
    """Return the amounts of one matter in order of their dates, where articles of different dates tell others."""
    told = [e for e in evidence if any(f.code in AMOUNT_CODES for f in e.link.findings)]
    if not any(e.link.relation is Relation.UPDATES for e in told):
        return ()
    counted = _counted(claim, told)
    points = [_point(c, documents[c.document_id], counted) for c in (claim, *(e.claim for e in told))]
    return tuple(sorted((p for p in points if p is not None), key=lambda p: (p.as_of, p.document, p.start)))


def _counted(claim: Claim, told: Iterable[Evidence]) -> str:
    units = {unit_of(q) for e in told for q in stated(e.claim)}
    own = [unit_of(q) for q in stated(claim)]
    shared = (unit for unit in own if unit in units)
    return next(shared, next((unit_of(q) for q in stated(claim) if counts_people(q)), ""))


def _point(claim: Claim, document: Document, counted: str) -> Point | None:
    told = [q for q in stated(claim) if unit_of(q) == counted] or [q for q in stated(claim) if counts_people(q)]
    amount = next(iter(told), None) if counted else None
    if amount is None or document.published is None:
        return None
    return Point(
        as_of=as_of(claim, document),
        value=amount.text,
        document=document.name,
        publisher=document.publisher,
        start=amount.start,
        end=amount.end,
    )


def as_of(claim: Claim, document: Document) -> str:
    """Return the ISO date of a figure: its own last day where it names one, else when it was said or printed."""
    if any(f.main and concept(f.predicate) in CUMULATIVE for f in claim.frames):  # the day is that of what happened
        told = told_on(claim, document)
        return told.isoformat() if told else ""
    days = [p.start_date for p in claim.periods if p.precision == "day" and p.start_date and len(p.start_date) == 10]
    known = [day for day in days if document.published is None or day <= document.published.isoformat()]
    return max(known) if known else document.published.isoformat() if document.published else ""


def drops(claim: Claim, evidence: Sequence[Evidence], documents: Mapping[str, Document]) -> bool:
    """Say whether a figure that can only grow is lower in a later article."""
    if not any(concept(f.predicate) in CUMULATIVE for f in claim.frames):
        return False
    mine = as_of(claim, documents[claim.document_id])
    for one in evidence:
        theirs = as_of(one.claim, documents[one.claim.document_id])
        if one.link.relation is Relation.UPDATES and mine and theirs and mine != theirs:
            early, late = (claim, one.claim) if mine < theirs else (one.claim, claim)
            if _is_below(stated(early), stated(late)):
                return True
    return False


def _is_below(early: Iterable[Quantity], late: Iterable[Quantity]) -> bool:
    """Say whether all that is counted of one unit is lower later: four dead and 23 hurt are not six dead."""
    earlier, later = list(early), list(late)
    units = {unit_of(one) for one in earlier} & {unit_of(one) for one in later}
    of = {unit: [(p, q) for p in earlier for q in later if unit_of(p) == unit == unit_of(q)] for unit in units}
    return any(all(_lower(q, p) for p, q in pairs) for pairs in of.values())


def _lower(late: Quantity, early: Quantity) -> bool:
    values = measure(late).value, measure(early).value
    return None not in values and values[0] < values[1] and not compatible(late, early)  # type: ignore[operator]
