"""Links in, flags out: the three rules a fact-checker can recite.

contradicted   a statement elsewhere, or by another speaker in the same article, cannot be true together with this one
corroborated   at least one independent origin supports it, and none contradicts it
single-source  everything else, however often it is repeated
"""

from collections import defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence

from claims.model import Claim, Document
from verify.compare.deeds import is_own_word
from verify.compare.existing import CODE as EXISTING
from verify.compare.hours import same_hour
from verify.compare.past import is_of_another_year
from verify.compare.periods import is_dated, meet
from verify.flagging.dated import denies_all, never_was, told_on
from verify.flagging.days import Days
from verify.flagging.disputes import is_disputed, is_of_every_year
from verify.flagging.elsewhere import Elsewhere
from verify.flagging.headlines import Headlines, places
from verify.flagging.matters import POSITIONS, is_standing, one_matter
from verify.flagging.partly import in_part
from verify.flagging.series import drops, series_of
from verify.flagging.states import (
    goes_on,
    has_moved,
    has_passed,
    has_risen_to,
    in_turn,
    is_revised,
    is_running,
    turned_round,
)
from verify.flagging.tells_part import OPEN, leads_on, settled
from verify.model import Evidence, Flag, FlagKind, Link, Relation
from verify.origin import Origins
from verify.origins.reuse import stands_in
from verify.weighing.alike import share_a_figure
from verify.weighing.join import MAIN, rests_on_judge

ONE_PROPOSAL_DAYS = 14  # positions this far apart are on one proposal only where it has a name of its own
UPDATE_DAYS = 3  # reports this far apart may tell two states of one running matter
FAR_OFF_DAYS = 14  # a model does not know that an event weeks apart is another one
RECURRING_DAYS = 60  # reports this far apart tell of two events, unless of a standing matter such as a position
CHANGEABLE = frozenset({"amounts_differ", "positions_oppose", "opposites", "model_contradicts"})
CHANGEABLE |= {EXISTING, "told_or_not", "one_negates", "same_words_negated", "some_are_not", "verdicts_differ"}
EVENTS = frozenset({"amounts_differ", "amounts_agree", "opposites", "same_happening", "same_meaning", "same_words"})
EVENTS |= {"both_deny", "model_supports", "model_contradicts", MAIN}  # none tells if a matter stands or comes again
EVENTS |= {EXISTING, "slots_differ", "tallies_differ", "told_or_not", "not_the_first"}
EVENTS |= {"same_tally", "same_count", "ages_differ", *OPEN}  # whoever is older months later had a birthday
NARROW = frozenset({"day", "week", "month"})
# what can catch one speaker in one article
SPOKEN = frozenset({"amounts_differ", "one_negates", "same_words_negated", "some_are_not"})
SPOKEN |= {"dates_differ", "hours_differ", "reason_denied", "slots_differ", "tallies_differ"}
# none of which another day can make true
LASTING = frozenset({"one_is_denied", "reason_denied", "hours_differ", "days_differ", "dates_differ", "ages_differ"})
LASTING |= {"slots_differ", "tallies_differ", "not_the_first"}
UNUSUAL = "unusual wording"
ORDER = {Relation.CONTRADICTS: 0, Relation.UPDATES: 1, Relation.SUPPORTS: 2, Relation.NEITHER: 3}


def flag_claims(
    claims: Sequence[Claim],
    links: Iterable[Link],
    documents: Mapping[str, Document],
    origins: Origins | None = None,
    unusual: Mapping[str, str] | None = None,
    *,
    only: Container[str] | None = None,
) -> list[Flag]:
    """Return one flag a claim, in the order of `claims`; `documents` maps ids, `links` hold both directions.

    `only` are the ids of those that a flag is wanted of, all where it is None.

    What was passed over, such as a headline without a verb, is evidence alone.

    `unusual` holds by claim id why its wording is out of keeping with all others (see `verify/flagging/unusual.py`).
    """
    by_id = {claim.id: claim for claim in claims}
    origins = origins or Origins(claims, documents)
    dated, headlines = Days(claims, documents), Headlines(claims, documents, origins)
    places = Elsewhere(claims, documents)
    found: dict[str, list[Evidence]] = defaultdict(list)
    made = list(links)
    for link in (*made, *leads_on(made, by_id)):
        if only is not None and link.claim_id not in only:
            continue
        claim, other = by_id[link.claim_id], by_id[link.evidence_id]
        pair = documents[claim.document_id], documents[other.document_id]
        if link.relation is Relation.NEITHER or not counts(claim, other, link) or places.differ(claim, other):
            continue
        told = dated.told(claim, other, link)
        other = other if told is None else by_id[told.evidence_id]  # the one beside it that names the day
        if told is None or is_of_another_year(claim, other, told, pair):
            continue
        if told.relation is not Relation.SUPPORTS and places.aside(claim, other):
            continue
        days = days_apart(claim, other, told, pair)
        runs_on = same_date(claim, other, pair) or goes_on(claim, other, told, pair)
        one = origins.one_speaker(claim, other)
        runs_on = runs_on or is_of_every_year(claim, other, told)
        runs_on = runs_on or never_was(claim, other, told, pair, one_speaker=one)
        if (recurs(claim, other, told, days) or is_far_off(claim, other, told, days)) and not runs_on:
            continue
        told = timed(claim, other, told, days, pair, one_speaker=one)
        if told is None:
            continue
        evidence = _evidence(claim, other, told, origins, documents)
        if evidence.independent or not only_recalls(evidence, claim, pair):
            found[claim.id].append(evidence)
    wanted = (claim for claim in claims if claim.passed_over is None and (only is None or claim.id in only))
    known = ((one, headlines.judged(one, found[one.id])) for one in wanted)
    flags = (flag(one, settled(evidence), documents, origins) for one, evidence in known)
    return [in_part(marked(one, (unusual or {}).get(one.claim.id))) for one in flags]


def marked(flag: Flag, reason: str | None) -> Flag:
    """Return the flag with the mark of an unusual wording, where nobody else stands behind the statement."""
    if reason is None or flag.kind is not FlagKind.SINGLE_SOURCE:
        return flag
    return flag.model_copy(update={"tags": (*flag.tags, UNUSUAL), "notes": (*flag.notes, reason)})


def recurs(claim: Claim, other: Claim, link: Link, days: int | None) -> bool:
    """Say whether two statements are so far apart that they tell of two events, or of what has no name of its own."""
    if days is None or days <= RECURRING_DAYS:
        return False
    return all(f.code in EVENTS or f.code == POSITIONS and not is_standing(claim, other) for f in link.findings)


def is_far_off(claim: Claim, other: Claim, link: Link, days: int | None) -> bool:
    """Say whether nothing but a model's word joins two statements weeks apart: no figure is in both."""
    if days is None or days < FAR_OFF_DAYS or link.relation is not Relation.SUPPORTS or not rests_on_judge(link):
        return False
    return not share_a_figure(claim, other)


def same_date(claim: Claim, other: Claim, documents: Iterable[Document]) -> bool:
    """Say whether two statements name one time: a day, a week or a month, or a year in which neither article stands."""
    years = {str(document.published.year) for document in documents if document.published}
    named = [[p for p in c.periods if p.precision in NARROW or p.start_date not in years] for c in (claim, other)]
    return any(meet(mine, theirs) for mine in named[0] for theirs in named[1] if is_dated(mine) and is_dated(theirs))


def only_recalls(evidence: Evidence, claim: Claim, documents: tuple[Document, Document]) -> bool:
    """Say whether one source is thought to repeat itself on a later day, in words that are not the same."""
    days, texts = _days_apart(*documents), (claim.text, evidence.claim.text)
    if evidence.link.relation is not Relation.SUPPORTS or days is None or days < UPDATE_DAYS:
        return False
    return not (stands_in(*texts) or stands_in(*texts[::-1]))


def days_apart(claim: Claim, other: Claim, link: Link, documents: tuple[Document, Document]) -> int | None:
    """Return how many days lie between two articles; where they do not go together, between what is said in them."""
    if link.relation is Relation.SUPPORTS:
        return _days_apart(*documents)
    days = told_on(claim, documents[0]), told_on(other, documents[1])
    return None if days[0] is None or days[1] is None else abs((days[0] - days[1]).days)


def _days_apart(document: Document, other: Document) -> int | None:
    if document.published is None or other.published is None:
        return None
    return abs((document.published - other.published).days)


def timed(
    claim: Claim,
    other: Claim,
    link: Link,
    days: int | None,
    documents: tuple[Document, Document],
    *,
    one_speaker: bool = False,
) -> Link | None:
    """Return a contradiction as an update where both can have been true in turn; None where they are two matters."""
    if link.relation is Relation.SUPPORTS:
        passed = has_passed(claim, other, link, documents)
        return link.model_copy(update={"relation": Relation.UPDATES}) if passed else link
    if link.relation is Relation.UPDATES:
        return link if has_passed(claim, other, link, documents) or in_turn(claim, other, link, documents) else None
    if never_was(claim, other, link, documents, one_speaker=one_speaker):
        return link
    if has_risen_to(claim, other, link, documents):
        return link.model_copy(update={"relation": Relation.UPDATES})
    revised = one_speaker and is_revised(claim, other, link, documents)
    if revised or turned_round(claim, other, link) or has_moved(claim, other, link, documents, one_speaker=one_speaker):
        return link.model_copy(update={"relation": Relation.UPDATES})
    if days is None or days < UPDATE_DAYS:
        return link
    changeable = all(f.code in CHANGEABLE for f in link.findings) and not is_disputed(claim, other, link)
    if not changeable or _is_of_one_day(claim, other, link, documents):
        return link
    if days > ONE_PROPOSAL_DAYS and POSITIONS in {f.code for f in link.findings} and not is_standing(claim, other):
        return None
    return link.model_copy(update={"relation": Relation.UPDATES}) if one_matter(claim, other, link, documents) else None


def _is_of_one_day(claim: Claim, other: Claim, link: Link, documents: tuple[Document, Document]) -> bool:
    """Say whether both name one time at which a thing was so or was not: no later state takes its place."""
    plans = (one.point is not None and one.point.modality == "planned" for one in (claim, other))
    one_time = same_date(claim, other, documents) or same_hour(claim, other)
    return one_time and not is_running(claim, other, link) and not all(plans)


def counts(claim: Claim, other: Claim, link: Link) -> bool:
    """Say whether a link may be shown: inside one article only what named speakers say can contradict.

    That there was nothing of a kind, as a speaker says, the article's own voice contradicts where it tells of one.
    """
    if link.relation is Relation.SUPPORTS or claim.document_id != other.document_id:
        return True
    codes = {finding.code for finding in link.findings}
    if not claim.speaker or not other.speaker:
        return bool(claim.speaker or other.speaker) and EXISTING in codes
    return claim.speaker != other.speaker or codes <= SPOKEN


def _evidence(claim: Claim, other: Claim, link: Link, origins: Origins, documents: Mapping[str, Document]) -> Evidence:
    document, origin = documents[other.document_id], origins.of(other)
    joined = origins.joined(claim, other, similarity=link.similarity) or origins.hearsay(other)
    return Evidence(
        claim=other,
        link=link,
        origin=origin.name,
        origin_kind=origin.kind,
        independent=joined is None,
        joined=joined or "",
        publisher=document.publisher,
        published=document.published.isoformat() if document.published else None,
    )


def flag(claim: Claim, evidence: Iterable[Evidence], documents: Mapping[str, Document], origins: Origins) -> Flag:
    """Return the flag of one claim by its evidence, strongest first."""
    document, origin = documents[claim.document_id], origins.of(claim)
    ordered = sorted(evidence, key=_strength)
    supports = [e for e in ordered if e.link.relation is Relation.SUPPORTS]
    kind = kind_of(ordered)
    return Flag(
        claim=claim,
        kind=kind,
        tags=(
            *tags_of(claim, ordered, kind, documents, origins),
            *(("drop",) if drops(claim, ordered, documents) else ()),
        ),
        origins=1 + origins.count([e.claim for e in supports if e.independent]),
        outlets=len(origins.carriers([document, *(documents[e.claim.document_id] for e in supports)])),
        origin=origin.name,
        origin_kind=origin.kind,
        origin_why=origin.why,
        joined=tuple(dict.fromkeys(e.joined for e in supports if e.joined)),
        series=series_of(claim, ordered, documents),
        evidence=tuple(ordered),
    )


def _strength(evidence: Evidence) -> tuple[int, bool, float, str]:
    link = evidence.link
    return ORDER[link.relation], not evidence.independent, -link.similarity, evidence.claim.id


def kind_of(evidence: Sequence[Evidence]) -> FlagKind:
    """Return the flag that the evidence makes."""
    relations = {e.link.relation for e in evidence}
    if Relation.CONTRADICTS in relations:
        return FlagKind.CONTRADICTED
    if any(e.independent and e.link.relation is Relation.SUPPORTS for e in evidence):
        return FlagKind.CORROBORATED
    return FlagKind.SINGLE_SOURCE


def tags_of(
    claim: Claim,
    evidence: Sequence[Evidence],
    kind: FlagKind,
    documents: Mapping[str, Document],
    origins: Origins,
) -> tuple[str, ...]:
    """Return what else a reader must know: denied, disputed, self-contradiction, maybe-outdated, updated, repeated."""
    against = [e for e in evidence if e.link.relation is Relation.CONTRADICTS]
    own = [e for e in against if origins.one_speaker(claim, e.claim)]
    repeats = places([claim, *(e.claim for e in evidence if _repeats(e))], documents)
    tags = []
    if any(f.code == "one_is_denied" for e in against for f in e.link.findings):
        tags.append("denied")
    if any(claim.speaker and e.claim.speaker and e not in own for e in against):
        tags.append("disputed")
    if any(is_own_word(claim) and is_own_word(e.claim) for e in own):
        tags.append("self-contradiction")
    if any(e.link.relation is Relation.UPDATES for e in evidence):
        tags.append("updated")
    if any(_maybe_outdated(claim, e, documents) for e in against):
        tags.append("maybe-outdated")
    if kind is FlagKind.SINGLE_SOURCE and repeats > 1:
        tags.append(f"repeated {repeats}×")
    return tuple(tags)


def _repeats(evidence: Evidence) -> bool:
    return evidence.link.relation is Relation.SUPPORTS and not evidence.independent


def _maybe_outdated(claim: Claim, against: Evidence, documents: Mapping[str, Document]) -> bool:
    """Say whether a statement may be older than another, by the day or, where the matter runs on, by the hour.

    The newer of two is not; nor is what both tell of one time that is named.
    """
    other, pair = against.claim, (documents[claim.document_id], documents[against.claim.document_id])
    if pair[0].id == pair[1].id or _is_dispute(claim, against) or denies_all(claim) or denies_all(other):
        return False
    days = pair[0].published, pair[1].published
    if _is_of_one_day(claim, other, against.link, pair) or None not in days and days[0] > days[1]:  # type: ignore[operator]
        return False
    return days[0] is None or days[0] != days[1] or is_running(claim, other, against.link)


def _is_dispute(claim: Claim, against: Evidence) -> bool:
    """Say whether no time between them makes both true: what was denied, or when, why or what it was."""
    codes = {finding.code for finding in against.link.findings}
    two = claim.speaker and against.claim.speaker and claim.speaker != against.claim.speaker
    return codes <= (LASTING | {"same_words_negated"} if two else LASTING)
