"""All and none against some: "all inspections were carried out", "two were not"; "nobody has died", "two have".

Who says all, or none, is refuted by a single case. The case must be of the same kind and of the same happening: a
tourist who was hurt refutes "no tourists were hurt" and "nobody was hurt", and not "no children were hurt".
"""

import re
from collections.abc import Iterator, Sequence

from claims.lexicon.concepts import GENERIC, concept
from claims.lexicon.parts import EACH, FEW_OF, HARMS, HUMANS, NOBODY, OF_THEM
from claims.model import Attitude, Claim, Frame, Span
from claims.stems import stem
from verify.compare.base import (
    Comparison,
    finding,
    named,
    names_of,
    quoted,
    quoted_both,
    shared_names,
    spans_of,
    things,
)
from verify.compare.certainty import is_believed, is_held
from verify.compare.tolls import harm_of
from verify.compare.values import measure, unit_of
from verify.model import Finding, Relation

ALL, NONE, SOME, SOME_NOT = "all", "none", "some", "some not"
REFUTED = {(ALL, NONE), (NONE, ALL), (ALL, SOME_NOT), (SOME_NOT, ALL), (NONE, SOME), (SOME, NONE)}
REACH = 60  # characters before a verb in which its subject is counted
WORD = re.compile(r"[^\W\d_]+")
# "nobody is missing any more": it was otherwise before
NO_MORE = re.compile(r"(?i)\b(?:any ?more|no longer)\b")
FINDING = frozenset(concept(stem(word)) for word in "report find discover detect record register".split())
INJURE = concept("injure")
SPRAINS = frozenset(stem(word) for word in "sprain fracture concuss bruise".split())
THERE = re.compile(r"(?i)\b(?:t?here|at (?:the|this|that) (?:scene|site|spot))\W*$")  # not elsewhere
OTHERS = re.compile(r"(?i)\b(?:others?|else|more|yet|until|unless|if|almost|nearly|virtually)\b")
NOT_ALL = re.compile(r"(?i)\bnot\W*$")
Counted = tuple[str, frozenset[str]]  # how many, and of what, in concepts


def some_are_not(pair: Comparison) -> Finding | None:
    """One says it of all or of none, and the other has a case that is otherwise."""
    if any(OTHERS.search(NO_MORE.sub("", one.text)) for one in (pair.claim, pair.evidence)) or not _one_scope(pair):
        return None
    if counted := _harmed(pair.claim, pair.evidence):
        return _found(pair, counted)
    if counted := _harmed(pair.evidence, pair.claim):
        return _found(pair, counted[::-1])
    if counted := _hurt_by_name(pair.claim, pair.evidence):
        return _found(pair, counted)
    if counted := _hurt_by_name(pair.evidence, pair.claim):
        return _found(pair, counted[::-1])
    for mine in _happenings(pair.claim):
        for theirs in _happenings(pair.evidence):
            if _one_happening(pair, mine, theirs) and _refuted(pair, mine, theirs):
                return _found(pair, quoted_both(pair, mine, theirs), spans_of(pair, mine, theirs))
    return None


def _found(pair: Comparison, values: tuple[str, str], spans: tuple[Span, Span] | None = None) -> Finding:
    text = f"One says it of all or of none, and the other has a case against it: {values[0]} here, {values[1]} there."
    return finding("some_are_not", Relation.CONTRADICTS, text, pair, values=values, spans=spans)


def _harmed(none: Claim, toll: Claim) -> tuple[str, str] | None:
    """Return the "nobody" of one and the toll of the other, where both are of one harm: nobody died, the toll is 7."""
    for frame in _happenings(none):
        counted = _counted(none, frame)
        if counted is None or counted[0] != NONE or counted[1] - HUMANS or concept(frame.predicate) not in HARMS:
            continue
        if THERE.search(none.text) or _sort_of(none, frame) - {concept(term.casefold()) for term in toll.terms}:
            continue
        for quantity in (one for one in toll.quantities if one.unit is None):
            least = measure(quantity).value or measure(quantity).low or 0
            if least > 0 and harm_of(quantity, toll) == concept(frame.predicate):
                return quoted(frame, none), quantity.text
    return None


def _hurt_by_name(none: Claim, case: Claim) -> tuple[str, str] | None:
    """Return the "nobody" of one and whom the other names, where nobody was hurt in the one and he was in the other."""
    people = {entity.name for entity in case.entities if entity.kind == "person"}
    for frame in _happenings(none):
        counted = _counted(none, frame)
        if counted is None or counted[0] != NONE or counted[1] - HUMANS or concept(frame.predicate) != INJURE:
            continue
        if THERE.search(none.text) or _sort_of(none, frame):
            continue
        for hurt in _happenings(case):
            told = concept(hurt.predicate) == INJURE or hurt.predicate in SPRAINS
            who = people & {*hurt.actors, *hurt.objects}
            if told and who and not hurt.negated and not case.periods and _meets(none, case):
                return quoted(frame, none), quoted(hurt, case)
    return None


def _sort_of(none: Claim, frame: Frame) -> frozenset[str]:
    """Return of what sort those are of whom none is said to be: "no Danish nurse was hurt"."""
    place = frame.start - none.start
    found = NOBODY.search(none.text[max(0, place - REACH) : place])
    told = _words(found["of"]) if found else frozenset()
    return told - HUMANS - _who(frame) - GENERIC


def _meets(none: Claim, case: Claim) -> bool:
    """Say whether the case may be of the happening in which nobody is said to have been hurt."""
    where = _setting(none)
    return not where or bool(where & _setting(case))


def _happenings(claim: Claim) -> Iterator[Frame]:
    return (f for f in claim.frames if f.attitude is Attitude.NONE and f.modality == "fact" and f.main)


def _one_happening(pair: Comparison, mine: Frame, theirs: Frame) -> bool:
    what = concept(mine.predicate)
    return (
        what == concept(theirs.predicate)
        and not (_named(mine) and _named(theirs))
        and is_believed(pair.claim) == is_believed(pair.evidence)
        and is_held(mine, pair.claim) == is_held(theirs, pair.evidence)
        and not _apart([things(one.objects) - _who(one) - GENERIC for one in (mine, theirs)])
    )


def _apart(sides: Sequence[frozenset[str]]) -> bool:
    """Say whether each side names something and nothing is named by both: the blaze here, the crash there."""
    return all(sides) and not sides[0] & sides[1]


def _setting(claim: Claim) -> frozenset[str]:
    """Return the words of a statement beside what happens and to whom, in concepts."""
    counted = {concept(stem(word.casefold())) for q in claim.quantities for word in q.text.split()}
    players = {concept(word) for f in claim.frames for word in (f.predicate, *f.actors)}
    return frozenset(concept(term) for term in claim.terms) - counted - players - GENERIC


def _one_scope(pair: Comparison) -> bool:
    """Say whether both are told of one story: by their articles, or by a name or a word beside what is counted."""
    names = names_of(pair.claim), names_of(pair.evidence)
    settings = [_setting(one) for one in (pair.claim, pair.evidence)]
    if all(names) and not shared_names(*names):
        return False
    return pair.one_story or bool(settings[0] & settings[1]) or bool(shared_names(*names))


def _refuted(pair: Comparison, mine: Frame, theirs: Frame) -> bool:
    if _is_found(mine, theirs) or _is_found(theirs, mine):
        return True
    if _named(mine) or _named(theirs):
        return False
    counted = _counted(pair.claim, mine), _counted(pair.evidence, theirs)
    if counted[0] is None or counted[1] is None or (counted[0][0], counted[1][0]) not in REFUTED:
        return False
    sides = (pair.claim, counted[0][1]), (pair.evidence, counted[1][1])
    return _one_kind(*(sides if counted[0][0] in {ALL, NONE} else sides[::-1]))


def _is_found(none: Frame, found: Frame) -> bool:
    """Say whether one tells that none was reported or found, and the other who reported or found some."""
    if concept(none.predicate) not in FINDING or not none.negated or found.negated:
        return False
    sought = _who(none)
    return bool(sought) and sought <= things(none.objects) and sought <= things(found.objects) - things(found.actors)


def _one_kind(whole: tuple[Claim, frozenset[str]], case: tuple[Claim, frozenset[str]]) -> bool:
    """Say whether the case is one of those that "all" or "none" is said of."""
    of_what, of_those = whole[1], case[1]
    if not of_what:  # nobody
        return bool(of_those & HUMANS)
    shared = of_what & of_those
    kinds = [
        {concept(one.modifier.casefold()) for one in claim.phrases if concept(stem(one.head)) in shared}
        for claim, _ in (whole, case)
    ]
    return bool(shared) and kinds[0] <= kinds[1]


def _counted(claim: Claim, frame: Frame) -> Counted | None:
    """Return of how many a frame tells what it tells, and what they are; None where the words do not say."""
    place = frame.start - claim.start
    before = claim.text[max(0, place - REACH) : place]
    who = _who(frame)
    if found := NOBODY.search(before):
        said = who & _words(found["of"])
        return (NONE, said) if frame.negated and (said or not found["of"]) else None
    if (found := EACH.search(before)) and (not who or who & _words(found["of"])):
        some_not = NOT_ALL.search(before[: found.start()])
        return SOME_NOT if some_not else NONE if frame.negated else ALL, who or _words(found["of"])
    if _is_case(claim, frame, who, before):
        return (SOME_NOT if frame.negated else SOME), who
    if _is_none_of_harm(claim, frame):
        return NONE, frozenset()
    return None


def _who(frame: Frame) -> frozenset[str]:
    """Return who acts, or what it happens to, in concepts: the seats of "half of the seats"."""
    who = things(tuple(actor for actor in frame.actors if actor not in _named(frame)))
    counted = any(concept(stem(actor)) in OF_THEM for actor in frame.actors)
    return who | things(frame.actors_of) if counted else who


def _named(frame: Frame) -> frozenset[str]:
    """Return who acts by name; a number that opens the sentence, "Three of the trams", is no name."""
    return frozenset(name for name in named(frame.actors) if concept(stem(name)) not in OF_THEM)


def _is_case(claim: Claim, frame: Frame, who: frozenset[str], before: str) -> bool:
    """Say whether at least one of those who act is counted: "two people", "half of the seats"."""
    counts = [q for q in claim.quantities if q.end <= frame.start and unit_of(q) in who]
    if any((measure(q).value or measure(q).low or 0) > 0 for q in counts):
        return True
    found = FEW_OF.search(before)
    return found is not None and bool(who & _words(found["of"]))


def _is_none_of_harm(claim: Claim, frame: Frame) -> bool:
    """Say whether a statement tells that there were no injuries, or no deaths."""
    return frame.negated and concept(frame.predicate) in HARMS and frame.predicate in frame.objects


def _words(text: str | None) -> frozenset[str]:
    return frozenset(concept(stem(word.casefold())) for word in WORD.findall(text or ""))
