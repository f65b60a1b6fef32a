"""Two statements in, a finding out where somebody was not told of a thing in one, and was in the other.

"No one on the board had been told of the leak", "directors were briefed on the leak": who is told for a body is one of
its members, and to be warned is to be told. What came only later leaves room for both.
"""

from collections.abc import Iterator

from claims.lexicon.concepts import concept
from claims.lexicon.informing import BY, INFORMING, LATER, MEMBERS, NOBODY_OF, PASSIVE
from claims.model import Claim, Frame, Stance
from claims.stems import stem
from verify.compare.base import (
    Comparison,
    finding,
    named,
    quoted_both,
    shared_names,
    spans_of,
    spoken_frames,
    telling,
    things,
)
from verify.compare.certainty import is_believed
from verify.model import Finding, Relation

Whom = tuple[frozenset[str], frozenset[str]]  # by name, and by a noun


def told_or_not(pair: Comparison) -> Finding | None:
    """One says that somebody was not told of a matter, and the other that he was."""
    if not pair.one_story or not all(f.predicate in INFORMING for one in pair[:2] for f in (one.point,) if f):
        return None
    if any(LATER.search(one.text) or is_believed(one) for one in pair[:2]):
        return None
    if Stance.DENIED in {one.stance for one in pair[:2]}:
        return None
    for mine, ours in _told(pair.claim):
        for theirs, others in _told(pair.evidence):
            if mine.negated != theirs.negated and _meet(ours, others) and _one_matter(pair, ours, others):
                values = quoted_both(pair, mine, theirs)
                text = f"One says that somebody was told, the other denies it: {values[0]} here, {values[1]} there."
                spans = spans_of(pair, mine, theirs)
                return finding("told_or_not", Relation.CONTRADICTS, text, pair, values=values, spans=spans)
    return None


def _told(claim: Claim) -> Iterator[tuple[Frame, Whom]]:
    for frame in spoken_frames(claim):
        if frame.predicate in INFORMING and frame.main and frame.modality == "fact":
            yield frame, _whom(frame, claim)


def _whom(frame: Frame, claim: Claim) -> Whom:
    """Return who is told: who acts in the passive, or to whom it is done; and whose nobody it is."""
    by = BY.search(claim.text[frame.end - claim.start :])
    agents = {concept(stem(word.strip(",.").casefold())) for word in by["who"].split()} if by else set()
    players = frame.actors if PASSIVE.search(frame.verb) else frame.objects
    players = tuple(one for one in (*players, *frame.objects) if concept(one) not in agents) if by else players
    before = claim.text[: frame.start - claim.start]
    of = [stem(found["of"].casefold()) for found in NOBODY_OF.finditer(before) if found["of"]]
    nouns = things((*players, *of)) - {concept("one"), concept("nobodi")}
    return named(players), frozenset(MEMBERS.get(noun, noun) for noun in nouns)


def _meet(ours: Whom, others: Whom) -> bool:
    return bool(shared_names(ours[0], others[0]) or ours[1] & others[1])


def _one_matter(pair: Comparison, ours: Whom, others: Whom) -> bool:
    """Say whether a word beside those who are told is in both: the leak."""
    words = [frozenset(MEMBERS.get(word, word) for word in telling(one.terms)) for one in pair[:2]]
    return bool(words[0] & words[1] - (ours[1] & others[1]) - frozenset(map(concept, INFORMING)))
