"""What every rule is given and gives back: two claims with what is known of both, and a finding or nothing."""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from claims.lexicon.concepts import GENERIC, concept
from claims.lexicon.people import BODY_WORDS, ROLES
from claims.lexicon.time import WEEKDAYS
from claims.lexicon.voices import SUFFIXES
from claims.model import UNKNOWN_OWNER, Claim, Frame, Span, Stance
from claims.stems import stem
from verify.compare.excerpt import excerpt, predicate_span
from verify.model import Finding, Relation

FIRST_PERSON = re.compile(  # what the one who speaks does stands right behind
    r"\b(?:I|[Ww]e)(?:['’](?:m|ve|d|ll|re))?"
    r"(?: (?:\w+n['’]t|not|never|ever|have|had|did|do|am|was|will|would|could|can|also|just|\w+ly))* $"
)
DAYS = frozenset(day for day in WEEKDAYS if day.endswith("day"))  # the Sun is a paper
Meaning = Callable[[str, str], float]


class Comparison(NamedTuple):
    """A claim and a piece of evidence; `similarity` is the cosine of both contexts, `meaning` that of any two texts.

    `one_story` says that both are told of one story by their articles, `one_event` that their articles tell one, though
    one of the two may name what the other article does not know (see `verify/candidates/stories.py`).
    """

    claim: Claim
    evidence: Claim
    similarity: float
    meaning: Meaning
    one_story: bool = False
    one_event: bool = False


def near(pair: Comparison, bound: float, inside: float) -> bool:
    """Say whether two statements are near enough, for which less is enough where they are told of one story."""
    return pair.similarity >= (min(bound, inside) if pair.one_story else bound)


Rule = Callable[[Comparison], Finding | None]


def finding(
    code: str,
    relation: Relation,
    text: str,
    pair: Comparison,
    *,
    values: tuple[str, str],
    spans: tuple[Span, Span] | None = None,
) -> Finding:
    """Build a finding; without `spans` both whole statements are marked."""
    claim, evidence = spans or (whole(pair.claim), whole(pair.evidence))
    return Finding(
        code=code,
        relation=relation,
        text=text,
        claim_value=values[0],
        evidence_value=values[1],
        claim_span=claim,
        evidence_span=evidence,
    )


def whole(claim: Claim) -> Span:
    """Return the span of the whole statement."""
    return Span(start=claim.start, end=claim.end)


def spans_of(pair: Comparison, mine: Frame, theirs: Frame) -> tuple[Span, Span]:
    """Return what to mark of a frame of the claim and of one of the evidence: the predicate with its "not"."""
    return predicate_span(mine, pair.claim), predicate_span(theirs, pair.evidence)


def quoted(frame: Frame, claim: Claim) -> str:
    """Return a frame's predicate as it stands in the text, after the usual names of its actors."""
    who = " and ".join(sorted(named(frame.actors)))
    told = excerpt(frame.model_copy(update={"topic_text": ""}), claim)
    return f"{who}: {told}" if who else told


def quoted_both(pair: Comparison, mine: Frame, theirs: Frame) -> tuple[str, str]:
    """Return the predicates of a frame of the claim and of one of the evidence, as they stand in their texts."""
    return quoted(mine, pair.claim), quoted(theirs, pair.evidence)


def spoken_frames(claim: Claim) -> tuple[Frame, ...]:
    """Return the frames of a statement with its speaker for "I" and "we": who says "I never got it" never got it."""
    if claim.stance not in {Stance.QUOTED, Stance.PLANNED} or not claim.speaker:
        return claim.frames
    return tuple(
        frame.model_copy(update={"actors": (claim.speaker,)})
        if not frame.actors and FIRST_PERSON.search(claim.text[: frame.start - claim.start])
        else frame
        for frame in claim.frames
    )


def named(values: tuple[str, ...]) -> frozenset[str]:
    """Return the names among actors, objects or topic words: they keep their capitals, stems do not; nor a weekday."""
    return frozenset(v for v in values if v[:1].isupper() and v.casefold() not in DAYS)


def shared_names(mine: frozenset[str], theirs: frozenset[str]) -> frozenset[str]:
    """Return those of our names that are among theirs: in capitals or not, as a lone surname or in full."""
    there = [_name(other) for other in theirs]
    return frozenset(name for name in mine if any(_one_name(_name(name), other) for other in there))


def _one_name(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    if left == right or left[-1:] != right[-1:]:
        return left == right
    lone = 1 in (len(left), len(right)) and left[-1] not in BODY_WORDS
    return lone or left[0] == right[0] or _is_tail(left, right) or _is_tail(right, left)


def _is_tail(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Say whether a full name stands behind what somebody is: "Ana Berg", "Striker Ana Berg"."""
    return len(short) > 1 and long[-len(short) :] == short and not BODY_WORDS.intersection(short)


@lru_cache(maxsize=1 << 15)
def _name(name: str) -> tuple[str, ...]:
    """Return the words of a name as they are compared, without what follows a surname."""
    words = [word.strip(".,").casefold() for word in name.replace("U.S.", "United States").split()]
    return tuple(word for word in words if word not in SUFFIXES) or tuple(words)


def things(values: tuple[str, ...]) -> frozenset[str]:
    """Return the concepts of the common words among `values`."""
    return frozenset(concept(v) for v in values if not v[:1].isupper())


def telling(values: tuple[str, ...]) -> frozenset[str]:
    """Return the concepts that tell one matter from another, without words that go with everything."""
    return frozenset(c for v in values if not v[:1].isupper() and (c := concept(v)) not in GENERIC and v not in GENERIC)


def same_actor(pair: Comparison, mine: Frame, theirs: Frame) -> bool:
    """Say whether one acts in both: by a name, by a noun, or in one story by a name here and its noun there."""
    if shared_names(named(mine.actors), named(theirs.actors)) or things(mine.actors) & things(theirs.actors):
        return True
    return named_elsewhere(pair, mine, theirs)


def named_elsewhere(pair: Comparison, mine: Frame, theirs: Frame) -> bool:
    """Say whether in one story the actor of one is named in the other: "the bank", "the mayor, Anna Berg, has"."""
    ours, others = named(mine.actors), named(theirs.actors)
    if not pair.one_story or bool(ours) == bool(others):
        return False
    alone, claim = (theirs, pair.evidence) if ours else (mine, pair.claim)
    heads = {concept(name.split()[-1].casefold()) for name in ours | others}
    owners = shared_names(names_of(claim), named(alone.actors_of))  # "Arvenia's president, Ana Berg, has"
    people = frozenset(entity.name for entity in claim.entities if entity.kind == "person") - owners
    if heads & things(alone.actors):
        return True
    in_role = any(actor in _roles() for actor in alone.actors)
    return in_role and len(people) == 1 and bool(shared_names(people, ours | others))


@lru_cache(maxsize=1)
def _roles() -> frozenset[str]:
    return frozenset(map(stem, ROLES))


def other_party(pair: Comparison, mine: Frame, theirs: Frame) -> bool:
    """Say whether two frames are, or may be, about what different parties do or have.

    Vance's plan is not Hill's, nor is it Hill; "his plan" may be anybody's as long as nobody is known for "his". The
    price of copper is not the price of tin.
    """
    ours, others = _party(mine), _party(theirs)
    if ours and others and not shared_names(ours, others):
        return not named_elsewhere(pair, mine, theirs)
    return _of_others(pair, mine.actors_of, theirs.actors_of) or _of_others(pair, mine.objects_of, theirs.objects_of)


def _party(frame: Frame) -> frozenset[str]:
    """Return who acts by name, or else whose the things are that do."""
    return named(frame.actors) or named(frame.actors_of)


def _of_others(pair: Comparison, mine: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    """Say whether two things of one kind are known to be of different owners or sorts, or one's owner is not known."""
    if UNKNOWN_OWNER in (*mine, *theirs):
        return pair.claim.speaker is None or pair.claim.speaker != pair.evidence.speaker
    ours, others = (tuple(one for one in some if one.casefold() not in DAYS) for some in (mine, theirs))
    if not ours or not others:
        return False  # "Tuesday afternoon" is nobody's afternoon
    return not shared_names(named(ours), named(others)) and not things(ours) & things(others)


def of_one(mine: Frame, theirs: Frame) -> bool:
    """Say whether a thing is told of the same in both, or of nothing in both: "a war of his choosing", "his war"."""
    ours, others = mine.objects_of, theirs.objects_of
    if not ours and not others:
        return True
    words = [{concept(stem(word)) for one in some for word in one.casefold().split()} for some in (ours, others)]
    return bool(words[0] & words[1] or things(ours) & things(others))


def names_of(claim: Claim) -> frozenset[str]:
    """Return the usual names of everyone and everything that the claim names, without its guesses."""
    return frozenset(e.name for e in claim.entities if not e.probable) | frozenset(
        n for f in claim.frames for n in named(f.actors) | named(f.objects)
    )
