"""Who stands where on a proposal: agreement and opposition of positions.

Only a position of the same named actor can contradict: that some countries are against what others are for is no
contradiction. A group without names ("several members") can support another group, never contradict it; that two such
groups are open to something says little, for what some discuss is not what others discuss.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from claims.lexicon.concepts import GENERIC, OPPOSITES, concept
from claims.lexicon.time import MONTHS, WEEKDAYS
from claims.model import Attitude, Claim, Frame
from claims.stems import stem
from verify.compare.base import (
    Comparison,
    finding,
    named,
    names_of,
    other_party,
    shared_names,
    spans_of,
    telling,
    things,
)
from verify.compare.excerpt import excerpt
from verify.compare.values import compatible, is_figure
from verify.model import Finding, Relation

TOPIC_MEANING = 0.30  # cosine below which two topics are different, however many words they share
STRONG_MEANING = 0.72  # above it one shared telling word is enough
SHARED_WORDS = 0.5  # share of the shorter topic's telling words that the other must have
LESS = re.compile(r"(?i)\b(?:less|fewer) than\b")  # who refuses less than 40 million wants the 40 million
MAIN = 0.4  # share of a claim's words and names that its position takes up
DATES = frozenset(word.capitalize() for word in (*WEEKDAYS, *MONTHS))
SAME_STORY = 0.33  # cosine of the two statements below which they tell of different things

WORDS = {
    "for": "for it",
    "against": "against it",
    "open": "open to it",
    "not for": "not asking for it",
}
AGREE = {("for", "for"), ("against", "against"), ("open", "open"), ("not for", "not for"), ("not for", "against")}
OPPOSE = {("for", "against"), ("for", "not for"), ("open", "against")}


class Meeting(NamedTuple):
    """Two positions on one topic, and who holds both."""

    left: Frame
    right: Frame
    who: str
    named: bool


def positions_agree(pair: Comparison) -> Finding | None:
    """Both put the same actor, or a group like it, in the same position on the same proposal."""
    for meeting in _meetings(pair):
        sides = (_side(meeting.left), _side(meeting.right))
        agree = (sides in AGREE or sides[::-1] in AGREE) and (meeting.named or "open" not in sides)
        if agree and _is_the_point(meeting.left, pair.claim) and not _lacks_its_figure(pair, meeting.left):
            here, there = _said(pair, meeting)
            text = f"Both say that {meeting.who} {_are(meeting)} {WORDS[sides[0]]}: {here} here, {there} there."
            return _finding("positions_agree", Relation.SUPPORTS, text, pair, meeting)
    return None


def positions_oppose(pair: Comparison) -> Finding | None:
    """One has the named actor for (or open to) a proposal, the other has it against it or not asking for it."""
    for meeting in _meetings(pair):
        sides = (_side(meeting.left), _side(meeting.right))
        if meeting.named and (sides in OPPOSE or sides[::-1] in OPPOSE):
            here, there = _said(pair, meeting)
            stands = f"{meeting.who} {_are(meeting)} {WORDS[sides[0]]} here ({here})"
            text = f"{stands} and {WORDS[sides[1]]} there ({there})."
            return _finding("positions_oppose", Relation.CONTRADICTS, text, pair, meeting)
    return None


def _finding(code: str, relation: Relation, text: str, pair: Comparison, meeting: Meeting) -> Finding:
    here, there = _said(pair, meeting)
    return finding(
        code,
        relation,
        text,
        pair,
        values=(f"{meeting.who}: {here}", f"{meeting.who}: {there}"),
        spans=spans_of(pair, meeting.left, meeting.right),
    )


def _meetings(pair: Comparison) -> Iterator[Meeting]:
    for left in held(pair.claim):
        for right in held(pair.evidence):
            who = _shared_actor(pair, left, right) or _shared_body(pair, left, right)
            if who and same_topic(left, right, pair):
                yield Meeting(left, right, *who)


def held(claim: Claim) -> tuple[Frame, ...]:
    """Return the positions a claim reports as held: not conditional ones, and none on less than what is wanted."""
    positions = (f for f in claim.frames if f.attitude is not Attitude.NONE and f.topic)
    return tuple(f for f in positions if f.modality != "conditional" and not LESS.search(f.topic_text))


def _is_the_point(frame: Frame, claim: Claim) -> bool:
    """Say whether a claim is about a position, and does not only mention it beside what it tells."""
    first = min(claim.frames, key=lambda f: f.start)
    if frame == first:
        return True
    if first.actors and not set(first.actors) & {*frame.actors, *frame.members}:
        return False
    told = things(claim.terms) | names_of(claim)
    said = things((*frame.actors, *frame.topic, frame.predicate)) | named((*frame.actors, *frame.members, *frame.topic))
    return len(told & said) >= MAIN * len(told)


def _lacks_its_figure(pair: Comparison, frame: Frame) -> bool:
    """Say whether a position is on a figure that the evidence has not: who wants billions may not want 5 billion."""
    mine = [one for one in pair.claim.quantities if is_figure(one) and one.start >= frame.start]
    known = [one for one in pair.evidence.quantities if is_figure(one)]
    return bool(mine) and not any(compatible(one, other) for one in mine for other in known)


def _side(frame: Frame) -> str:
    return "not for" if frame.negated and frame.attitude is Attitude.FOR else frame.attitude.value


def _said(pair: Comparison, meeting: Meeting) -> tuple[str, str]:
    return excerpt(meeting.left, pair.claim), excerpt(meeting.right, pair.evidence)


def _are(meeting: Meeting) -> str:
    return "are" if " and " in meeting.who or not meeting.named else "is"


def _shared_actor(pair: Comparison, left: Frame, right: Frame) -> tuple[str, bool] | None:
    mine, theirs = named(left.actors + left.members), named(right.actors + right.members)
    shared = sorted((mine & theirs) - _of_several(pair.claim) - _of_several(pair.evidence))
    if shared:
        return " and ".join(shared), True
    if left.collective and (right.collective or len(theirs) > 1) and not _other_group(left, right):
        return "several", False
    return None


def _of_several(claim: Claim) -> frozenset[str]:
    """Return the surnames in a statement of which its article does not tell whose they are: two bear them."""
    lone = (entity.name for entity in claim.entities if entity.kind == "person" and entity.probable)
    return frozenset(name for name in lone if " " not in name)


def _shared_body(pair: Comparison, left: Frame, right: Frame) -> tuple[str, bool] | None:
    """Return the one that holds both positions where it has no name and both are told of one story: the council."""
    shared = (things(left.actors) & things(right.actors)) - GENERIC
    if not pair.one_story or not shared or left.collective or right.collective or other_party(pair, left, right):
        return None
    written = (word.strip(".,;:") for word in pair.claim.text.split())
    found = next((word for word in written if concept(stem(word.casefold())) in shared), None)
    return (f"the {found}", True) if found else None


def _other_group(left: Frame, right: Frame) -> bool:
    """Say whether two unnamed groups are of different kinds: ministers are not experts."""
    if not right.collective:
        return False
    kinds = {
        "govern": "state",
        "countri": "state",
        "nation": "state",
        "capit": "state",
        "member": "state",
        "state": "state",
    }
    heads = [{kinds.get(a, a) for a in f.actors if not a[:1].isupper()} for f in (left, right)]
    return not heads[0] & heads[1] and "european" not in heads[0] | heads[1]


def same_topic(left: Frame, right: Frame, pair: Comparison) -> bool:
    """Say whether two positions are about one proposal: shared telling words, no other place, near in meaning."""
    if shared_names(_done_to(left), _done_to(right)):
        return True
    mine, theirs = telling(left.topic), telling(right.topic)
    shared = mine & theirs, all_words(left) & all_words(right)
    if not shared[0] or pair.similarity < SAME_STORY or opposite(left, right):
        return False
    places = _places(left), _places(right)
    if all(places) and not places[0] & places[1]:
        return False
    meaning = pair.meaning(left.topic_text, right.topic_text)
    if meaning >= STRONG_MEANING:
        return True
    share = len(shared[0]) / max(1, min(len(mine), len(theirs)))
    if pair.one_story and mine == theirs and meaning >= TOPIC_MEANING:
        return True
    return meaning >= TOPIC_MEANING and share >= SHARED_WORDS and len(shared[1]) >= 2


def _done_to(frame: Frame) -> frozenset[str]:
    """Return to whom it is done by a verb of position: who "was dismissed"."""
    return named(frame.actors) & named(frame.topic)


def _places(frame: Frame) -> frozenset[str]:
    """Return the names in a topic beside who holds it: a weekday is none."""
    return named(frame.topic) - named(frame.actors) - DATES


def all_words(frame: Frame) -> frozenset[str]:
    """Return names and concepts of a topic, the general ones too."""
    return named(frame.topic) | things(frame.topic)


def opposite(left: Frame, right: Frame) -> bool:
    """Say whether one topic is the undoing of the other: sending against withdrawing."""
    mine, theirs = things(left.topic), things(right.topic)
    return any(frozenset((concept(m), concept(t))) in OPPOSITES for m in mine - theirs for t in theirs - mine)
