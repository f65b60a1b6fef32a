"""Yes or no: the same thing affirmed in one statement and negated, or denied by a named party, in the other."""

import re
from collections.abc import Callable, Iterator

from claims.lexicon.concepts import LASTING, OPPOSITES, concept
from claims.lexicon.time import MONTHS, WEEKDAYS
from claims.model import Attitude, Claim, Frame, Stance
from claims.stems import stem
from verify.compare.base import (
    Comparison,
    finding,
    named,
    names_of,
    near,
    of_one,
    other_party,
    quoted_both,
    same_actor,
    shared_names,
    spans_of,
    spoken_frames,
    telling,
    things,
)
from verify.compare.certainty import is_accusation, is_believed, is_held
from verify.compare.deeds import tells_the_act
from verify.compare.denied import (
    IDLE,
    TALK,
    denied,
    done_to_another,
    is_beside,
    misses_own_deed,
    only_touches,
    setting,
    tells_own_deed,
)
from verify.compare.existing import other_matter
from verify.compare.hours import CLOCK
from verify.compare.negation import at_no_time, may_both_be, named_beside, of_two_times
from verify.compare.outright import outright
from verify.compare.quantities import other_amounts
from verify.compare.values import unit_of
from verify.model import Finding, Relation
from verify.texts.naming import as_told, opening, verb

NEAR = 0.55  # cosine of two contexts that speak of one matter
DENIAL = 0.52
ANSWERED = 0.35  # enough for a denial of an accusation of the same story, with two words of it
SAME = 0.80  # enough for a denial of "this", which is of the sentence before it
OPPOSITE = 0.60
INSIDE = 0.40  # enough for yes and no, or for opposites, where both are told of one story
OF_ONESELF = 0.30  # enough inside one article, for "I never got any warning" has few words
RARE_NEAR = 0.40  # a shared negated noun tells much by itself
GENERAL = frozenset(
    concept(w) for w in "about that there were been being have regarding concerning which they their".split()
)
# what stands behind a verb and only says when
WHEN = frozenset(stem(w) for w in "morning afternoon evening night day week weekend month year midnight noon".split())
WHEN |= frozenset(name.capitalize() for name in (*WEEKDAYS, *MONTHS))
LEFT = frozenset(stem(w) for w in "remain stay be keep stand become".split())
STATE = re.compile(  # "remained open", and not "stayed at home"
    r" (?:still |fully |partly )?(?!(?:at|in|on|with|for|as|there|here|by|to|until|from|away)\b)([A-Za-z]+)\b"
)
OPEN = frozenset(concept(w) for w in "any whether if possible potential".split())


def both_deny(pair: Comparison) -> Finding | None:
    """Both negate the same thing: "there is no unanimity", "it does not have unanimity"."""
    for mine, theirs in _same_predicate(pair, RARE_NEAR):
        if mine.negated and theirs.negated and _fits(mine, theirs):
            return _finding("both_deny", Relation.SUPPORTS, "Both say it is not so", pair, mine, theirs)
    return None


def one_negates(pair: Comparison) -> Finding | None:
    """One affirms what the other negates: same predicate, same actor, same thing."""
    enough = OF_ONESELF if _is_of_oneself(pair) else INSIDE if pair.one_story else NEAR
    for mine, theirs in _same_predicate(pair, enough, outright):
        if (
            mine.negated != theirs.negated
            and _negates_him(pair, mine, theirs)
            and not other_party(pair, mine, theirs)
            and not other_matter(pair, mine, theirs)
            and not may_both_be(pair)
            and mine.modality == theirs.modality != "conditional"
            and is_held(mine, pair.claim) == is_held(theirs, pair.evidence)
            and is_believed(pair.claim) == is_believed(pair.evidence)
        ):
            said = "One affirms what the other negates"
            return _finding("one_negates", Relation.CONTRADICTS, said, pair, mine, theirs)
    return None


def _negates_him(pair: Comparison, mine: Frame, theirs: Frame) -> bool:
    """Say whether one actor does in one, to the same thing or at some time, what he does not do in the other."""
    one = same_actor(pair, mine, theirs) or named_beside(pair, mine, theirs)
    if of_two_times(pair, mine, theirs):
        return False
    if at_no_time(pair, mine, theirs):
        mine, theirs = (frame.model_copy(update={"objects": ()}) for frame in (mine, theirs))
    return _same_players(mine, theirs, one)


def _is_of_oneself(pair: Comparison) -> bool:
    """Say whether one says of himself in an article what another says there of him: "I never", "the mayor did".

    So it is where one of the two says that nothing at all was done.
    """
    one_article = pair.claim.document_id == pair.evidence.document_id
    return one_article and any(outright(one) != one.frames for one in (pair.claim, pair.evidence))


def opposites(pair: Comparison) -> Finding | None:
    """The same actor does one thing here and its opposite there: prices rise, prices fall."""
    if not near(pair, OPPOSITE, INSIDE) or all(CLOCK.search(one.text) for one in (pair.claim, pair.evidence)):
        return None
    for mine in _states(pair.claim):
        for theirs in _states(pair.evidence):
            words = frozenset((concept(mine.predicate), concept(theirs.predicate)))
            same = mine.negated == theirs.negated and (mine.modality == "fact") == (theirs.modality == "fact")
            same = same and is_believed(pair.claim) == is_believed(pair.evidence)
            same = same and not (_is_counted(mine, pair.claim) or _is_counted(theirs, pair.evidence))
            if words in OPPOSITES and same and _same_thing(mine, theirs, words) and not other_party(pair, mine, theirs):
                said = "Opposite things are said of one actor"
                return _finding("opposites", Relation.CONTRADICTS, said, pair, mine, theirs)
    return None


def one_is_denied(pair: Comparison) -> Finding | None:
    """What one states, a named party denies in the other."""
    claim, evidence = pair.claim, pair.evidence
    if (claim.stance is Stance.DENIED) == (evidence.stance is Stance.DENIED):
        return None
    denial, statement = (claim, evidence) if claim.stance is Stance.DENIED else (evidence, claim)
    if denial.takes_up_another and pair.similarity < SAME and statement.restated != denial.restated:
        return None  # who "denied this" denies what stands before it, and not all that is told of it
    own = tells_own_deed(denial, statement)
    answered = pair.one_story and is_accusation(statement)
    if pair.similarity < (ANSWERED if answered or own and pair.one_story else DENIAL):
        return None
    if not denial.speaker or statement.negated or not (own and _is_elsewhere(pair)) and _is_one_side(pair):
        return None
    if other_amounts(pair) or misses_own_deed(denial, statement):
        return None  # who denies that it cost 50 says nothing about whether it cost 60
    shared = telling(denial.terms) & telling(statement.terms) - TALK
    words = shared & set(denied(denial).part)
    names = {n for n in names_of(denial) & names_of(statement) if n != denial.speaker}
    enough = 2 if answered or len(words) > 1 and _is_own_deed(denial, statement) else 3
    told = len(words) + len(names) + len(setting(denial, words, shared))
    if not own and (not words - _who_is_said_to(denial) or told < enough or _misses_the_point(denial, statement)):
        return None
    if is_beside(denial, statement) or _is_the_opposite(denial, statement) or done_to_another(denial, statement):
        return None
    if not own and only_touches(denial, statement, told):
        return None
    if _left_open({*words, _point(denial)}, statement):
        return None
    who = denial.speaker
    denies = f"{opening(who)} {verb(who, 'denies', 'deny')} it"
    text = f"{denies}: “{denial.cue}” here." if denial is claim else f"{denies} (“{denial.cue}”)."
    return finding(
        "one_is_denied", Relation.CONTRADICTS, text, pair, values=(_voice(pair.claim), _voice(pair.evidence))
    )


def _is_one_side(pair: Comparison) -> bool:
    return same_side(pair.claim.speaker or "", pair.evidence.speaker or "")


def _is_elsewhere(pair: Comparison) -> bool:
    """Say whether one speaker says in one article what the same one denies in another."""
    return pair.claim.document_id != pair.evidence.document_id and pair.claim.speaker == pair.evidence.speaker


def _who_is_said_to(denial: Claim) -> frozenset[str]:
    """Return who is said to have done what is denied: that the ferry was overloaded is not that the ferry sank."""
    if denial.point is None or tells_the_act(denial):
        return frozenset()
    before = denial.text[: max(0, denial.point.start - denial.start)]
    return frozenset(concept(word.strip(",;").lower()) for word in before.split())


def _is_the_opposite(denial: Claim, statement: Claim) -> bool:
    """Say whether the statement tells the opposite of what is denied: it passed, and a denial that it failed."""
    mine, theirs = denial.point, statement.point
    if mine is None or theirs is None or mine.negated != theirs.negated:
        return False
    return frozenset((concept(mine.predicate), concept(theirs.predicate))) in OPPOSITES


def _is_own_deed(denial: Claim, statement: Claim) -> bool:
    """Say whether a statement tells as fact of the one who denies it the very deed that is denied."""
    deeds = [one for one in statement.frames if one.main and not one.negated and one.modality == "fact"]
    who = frozenset((denial.speaker or "",))
    return any(
        concept(mine.predicate) == concept(theirs.predicate)
        and shared_names(who, named(theirs.actors))
        and _same_players(mine, theirs)
        for mine in denial.frames
        for theirs in deeds
    )


def _misses_the_point(denial: Claim, statement: Claim) -> bool:
    """Say whether a statement lacks what "dismissed claims about discussions" is about: the discussions."""
    return tells_the_act(denial) and _point(denial) not in {concept(t) for t in statement.terms}


def _point(denial: Claim) -> str | None:
    """Return what is denied, in one word: of "denies any role in the attacks" the role."""
    return next(iter(w for w in denied(denial).part if w not in GENERAL), None)


def _left_open(words: set[str | None], statement: Claim) -> bool:
    """Say whether a statement leaves open what is denied: "sue for any role it may have had" claims no role."""
    told = [concept(word.strip(".,;:“”‘’\"'()").lower()) for word in statement.text.split()]
    return any(word in words and OPEN & set(told[max(0, place - 2) : place]) for place, word in enumerate(told))


def same_side(left: str, right: str) -> bool:
    """Say whether two speakers are one, or one is a body of the other: Russia and the Russian Foreign Ministry."""
    words = ([w.lower() for w in name.split() if len(w) > 3 and w[0].isupper()] for name in (left, right))
    first, second = words
    return left == right or any(a.startswith(b) or b.startswith(a) for a in first for b in second)


def _voice(claim: Claim) -> str:
    act = "denied" if claim.stance is Stance.DENIED else "stated"
    return f"{act} by {as_told(claim.speaker or 'the article')}"


def _finding(code: str, relation: Relation, said: str, pair: Comparison, mine: Frame, theirs: Frame) -> Finding:
    values = quoted_both(pair, mine, theirs)
    text = f"{said}: {values[0]} here, {values[1]} there."
    return finding(code, relation, text, pair, values=values, spans=spans_of(pair, mine, theirs))


def _happenings(frames: tuple[Frame, ...]) -> tuple[Frame, ...]:
    return tuple(f for f in frames if f.attitude is Attitude.NONE)


def _done(frames: tuple[Frame, ...]) -> tuple[Frame, ...]:
    """Return what happens, with what is done to somebody by a verb of position: "the director was dismissed"."""
    return tuple(f for f in frames if f.attitude is Attitude.NONE or named(f.actors) & named(f.topic))


def _same_predicate(
    pair: Comparison, near: float, frames: Callable[[Claim], tuple[Frame, ...]] = spoken_frames
) -> Iterator[tuple[Frame, Frame]]:
    if pair.similarity < near:
        return
    for mine in _done(frames(pair.claim)):
        for theirs in _done(frames(pair.evidence)):
            if mine.predicate not in IDLE and concept(mine.predicate) == concept(theirs.predicate):
                yield mine, theirs


def _same_thing(mine: Frame, theirs: Frame, words: frozenset[str]) -> bool:
    """Say whether what rises here falls there: a person who climbs and falls does not contradict himself."""
    if words in LASTING:
        return _same_players(mine, theirs)
    return _same_players(mine, theirs) and not named(mine.actors) & named(theirs.actors) - named(mine.objects)


def _is_counted(frame: Frame, claim: Claim) -> bool:
    """Say whether those who act are some of many: two people survived where three died."""
    return any(quantity.unit and unit_of(quantity) in things(frame.actors) for quantity in claim.quantities)


def _states(claim: Claim) -> Iterator[Frame]:
    """Yield what happens in a statement, and in what state a thing is said to be left: "remained open"."""
    for frame in _happenings(claim.frames):
        found = STATE.match(claim.text[frame.end - claim.start :]) if frame.predicate in LEFT else None
        yield frame.model_copy(update={"predicate": stem(found[1].casefold())}) if found else frame


def _fits(mine: Frame, theirs: Frame) -> bool:
    """Say whether two negated predicates are one: a telling noun ("unanimity"), or a verb with the same players."""
    if mine.predicate != theirs.predicate:
        return False
    names = named(mine.actors), named(theirs.actors)
    if mine.predicate in mine.objects and mine.predicate in theirs.objects and telling((mine.predicate,)):
        return of_one(mine, theirs) and (not all(names) or bool(names[0] & names[1]))
    return _same_players(mine, theirs) and any((*mine.objects, *theirs.objects))


def _acted_upon(frame: Frame) -> set[str]:
    """Return what it is done to beside the one of whom it is told: nothing of "the guard was shot"."""
    return set(frame.objects) - {frame.predicate} - WHEN - set(frame.actors)


def _of_any(frame: Frame) -> bool:
    """Say whether a frame tells that the thing was done to nobody at all: "made no arrests"."""
    return frame.negated and frame.predicate in frame.objects and not _acted_upon(frame) and not frame.objects_of


def _same_players(mine: Frame, theirs: Frame, one_actor: bool = False) -> bool:
    """Say whether actors are shared and nothing that is acted upon speaks against it."""
    actors = (
        one_actor
        or shared_names(named(mine.actors), named(theirs.actors))
        or things(mine.actors) & things(theirs.actors)
    )
    objects = _acted_upon(mine), _acted_upon(theirs)
    if not actors or mine.collective or theirs.collective:
        return False
    if not any(objects) or _of_any(mine) or _of_any(theirs):
        return True
    return bool(
        named(mine.objects) & named(theirs.objects) or things(mine.objects) & things(theirs.objects) - {mine.predicate}
    )
