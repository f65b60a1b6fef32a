"""A statement in, its frames out as a yes and a no meet in them: who pays not "a single crown" pays for nothing.

What is said of "its members" as a whole is said of the union.
"""

import re

from claims.lexicon.units import COINS, SHARED_COINS
from claims.model import UNKNOWN_OWNER, Attitude, Claim, Frame
from claims.stems import stem
from verify.compare.base import spoken_frames

AT_ALL = re.compile(
    r" (?:anything|at all)\b| (?:even )?(?:a|one) single (?P<coin>[a-z]+)\b| an? (?:penny|cent|dime|farthing)\b"
)
MEMBERS = re.compile(r"(?i)(?:\b(?:its|their)|\bthe [\w ]+['’]s?) members\b|\bthe members of\b")
REFUSING = frozenset(map(stem, "refuse decline".split()))
TO = re.compile(r" to [a-z]")
MEMBER = "member"


def outright(claim: Claim) -> tuple[Frame, ...]:
    """Return the frames of a statement; one that is denied altogether acts upon nothing but itself."""
    told = (one for frame in spoken_frames(claim) for one in (frame, *_refused(frame, claim)))
    frames = (_body(frame, claim) for frame in told)
    return tuple(_at_all(frame) if is_at_all(frame, claim) else frame for frame in frames)


def _refused(frame: Frame, claim: Claim) -> tuple[Frame, ...]:
    """Return what somebody refuses or declines to do, as what is not done: "refused to sign the declaration"."""
    if frame.predicate not in REFUSING or not frame.topic or not TO.match(claim.text, frame.end - claim.start):
        return ()
    deed = {"predicate": frame.topic[0], "objects": frame.topic[1:], "topic": (), "topic_text": ""}
    return (frame.model_copy(update={**deed, "attitude": Attitude.NONE, "negated": not frame.negated}),)


def is_at_all(frame: Frame, claim: Claim) -> bool:
    """Say whether a frame tells that nothing at all was done: "did not sign anything"."""
    found = AT_ALL.match(claim.text, max(0, frame.end - claim.start)) if frame.negated else None
    return found is not None and (not found["coin"] or found["coin"] in COINS or found["coin"] in SHARED_COINS)


def _at_all(frame: Frame) -> Frame:
    return frame.model_copy(update={"objects": (frame.predicate,), "objects_of": ()})


def _body(frame: Frame, claim: Claim) -> Frame:
    """Return a frame with the body for its members, where none of them are left out: "the union's members"."""
    owners = [one for one in frame.actors_of if one != UNKNOWN_OWNER]
    if frame.actors != (MEMBER,) or len(owners) != 1 or not MEMBERS.match(claim.restated):
        return frame
    objects = tuple(one for one in frame.objects if one != MEMBER)
    owners_of = tuple(one for one in frame.objects_of if one not in owners)
    told = {"actors": (owners[0],), "actors_of": (), "objects": objects, "objects_of": owners_of, "collective": False}
    return frame.model_copy(update=told)
