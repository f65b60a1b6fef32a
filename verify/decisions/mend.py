"""Claims as they were read and reviewers' words on them in, claims as they are compared out.

This stands between reading and comparing: what is read stays a function of the article alone, and a word that is taken
back leaves no trace in it. A corrected claim says what was read in place of what.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from claims.model import ByHand, Claim, Document, Frame, Quantity, Span, Stance
from claims.quantities import with_base
from claims.selected import select
from verify.decisions.correct import AMOUNTS, PERIODS, QUANTITIES, SPEAKER, TIMES, as_json
from verify.model import Action, LogEntry

MISSED = "claim"


def mended(document: Document, claims: Sequence[Claim], words: Sequence[LogEntry]) -> list[Claim]:
    """Return a document's claims with what reviewers added and put right, in text order."""
    if not words:
        return list(claims)
    read = {claim.id: claim for claim in claims}
    found = read | {claim.id: claim for claim in _missed(document, read, words)}
    as_read = dict(found)
    for row in words:
        claim = found.get(row.claim_id or "")
        if row.action is Action.CLAIM_SET and claim is not None:
            found[claim.id] = _corrected(claim, as_read[claim.id], row)
    return sorted(found.values(), key=lambda claim: (claim.start, claim.end))


def _missed(document: Document, read: Mapping[str, Claim], words: Iterable[LogEntry]) -> list[Claim]:
    """Return the claims that reviewers added, without those that were read as claims after all."""
    rows = {row.claim_id or "": row for row in words if row.action is Action.CLAIM_ADD}
    open_ = [row for id_, row in rows.items() if id_ not in read or read[id_].passed_over]
    places = [Span(start=row.start or 0, end=row.end or 0) for row in open_]
    found = select(document, places) if places else []
    passed = [read[claim.id].passed_over if claim.id in read else "" for claim in found]
    return [
        claim.model_copy(update={"by_hand": (ByHand(field=MISSED, read=why or "", reviewer=row.reviewer),)})
        for claim, row, why in zip(found, open_, passed, strict=True)
    ]


def _corrected(claim: Claim, as_read: Claim, row: LogEntry) -> Claim:
    """Return a claim with one correction laid over it, and what was read there."""
    field, after = row.field or "", row.after or ""
    if field == SPEAKER:
        update, read = _spoken(claim, after), as_read.speaker or ""
    elif field == QUANTITIES:
        update, read = {"quantities": _measured(after)}, as_json(as_read.quantities)
    elif field == PERIODS:
        update, read = {"periods": TIMES.validate_json(after)}, as_json(as_read.periods)
    else:
        return claim
    others = tuple(one for one in claim.by_hand if one.field != field)
    mine = ByHand(field=field, read=read, reviewer=row.reviewer)
    return claim.model_copy(update=update | {"by_hand": (*others, mine)})


def _measured(amounts: str) -> tuple[Quantity, ...]:
    return tuple(map(with_base, AMOUNTS.validate_json(amounts)))


def _spoken(claim: Claim, name: str) -> dict[str, Any]:
    """Return what changes in a claim with its speaker; where the words that attribute it named another, they go."""
    update: dict[str, Any] = {"speaker": name or None, "speaker_span": None}
    if not name:
        own = Stance.ASSERTED if claim.stance in (Stance.QUOTED, Stance.REPORTED) else claim.stance
        return update | {"stance": own, "via": (), "cue": None, "cue_span": None}
    if claim.stance is Stance.ASSERTED:
        update["stance"] = Stance.REPORTED
    if claim.tells_its_cue:  # it told of the act, as the outlet's own
        update |= {"cue": None, "cue_span": None}
    return update | {"frames": tuple(_acted(frame, claim.speaker, name) for frame in claim.frames)}


def _acted(frame: Frame, before: str | None, name: str) -> Frame:
    """Return a frame in which the speaker acts, with the speaker's right name."""
    if before is None or before not in frame.actors:
        return frame
    return frame.model_copy(update={"actors": tuple(name if actor == before else actor for actor in frame.actors)})
