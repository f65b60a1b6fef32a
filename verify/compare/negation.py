"""Two statements in, a finding out where they are the same words, once with "not": "is a war of choice", "was not one".

`polarity` asks who acts on whom, so it leaves out what only is or has something. Here the words decide: all that tells
something in the shorter statement stands in the other, which adds little to it.
"""

import re

from claims.lexicon.concepts import GENERIC, concept
from claims.model import Claim, Frame
from claims.stems import stem
from verify.compare.base import Comparison, finding, named, other_party, quoted_both, shared_names, spans_of
from verify.compare.certainty import is_believed, is_held
from verify.compare.excerpt import in_full
from verify.model import Finding, Relation

NEAR = 0.60  # cosine of two contexts that speak of one matter
NUMBER = re.compile(r"\d[\d.,]*")
FEWEST = 3  # telling words of the shorter statement
SHARED = 0.8  # of them, that stand in the longer one
ADDED = 3  # telling words that the longer one has beside them
TALK = frozenset(concept(word) for word in "say tell call needless course fact truth really ever simply".split())
ROOM = re.compile(  # what is so of some and not of others, or more than that
    r"\b(?:others?|else|only|merely|necessarily|until|not (?:all|every|both|enough|just|simply))\b", re.IGNORECASE
)
MANNER = re.compile(  # not as this, but perhaps otherwise; what did not come "as planned" did not come
    r"(?:\bnot\b|\bnever\b|n[’']t\b).*\bas\b"
    r"(?! (?:had been )?(?:planned|scheduled|expected|promised|announced|hoped|intended|foreseen))",
    re.IGNORECASE,
)
AT_A_TIME = re.compile(r"(?i) (?P<when>before|after|during|prior to|ahead of)\b")
APPOSED = re.compile(  # "the driver, Piet Vorn,"
    r"\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) (?P<who>[a-z]+), (?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)+),"
)
TIMES = re.compile(  # what is so at one time and not at another, or for one reason and not for another
    r"\b(?:because|yet|longer|again|any ?more|still|before|after|since|if|unless|same|always)\b", re.IGNORECASE
)


def same_words_negated(pair: Comparison) -> Finding | None:
    """One says of a thing what the other, in the same words, says is not so."""
    mine, theirs = pair.claim.point, pair.evidence.point
    if not mine or not theirs or mine.negated == theirs.negated or pair.similarity < NEAR:
        return None
    if not _same_words(pair.claim, pair.evidence) or not _one_point(pair, mine, theirs):
        return None
    shown = quoted_both(pair, mine, theirs)
    values = in_full(pair.claim) or shown[0], in_full(pair.evidence) or shown[1]
    text = f"The same words, once with a “not”: {values[0]} here, {values[1]} there."
    spans = spans_of(pair, mine, theirs)
    return finding("same_words_negated", Relation.CONTRADICTS, text, pair, values=values, spans=spans)


def is_denied_by_not(pair: Comparison) -> bool:
    """Say whether the main predicate of both is one, and stands in the negative in one of them alone."""
    mine, theirs = pair.claim.point, pair.evidence.point
    if mine is None or theirs is None or mine.negated == theirs.negated:
        return False
    return concept(mine.predicate) == concept(theirs.predicate)


def is_told_and_negated(pair: Comparison) -> bool:
    """Say whether what happens in one, whatever else it tells, is only in the negative in the other."""
    both = [
        mine.negated == theirs.negated
        for mine in pair.claim.frames
        for theirs in pair.evidence.frames
        if concept(mine.predicate) == concept(theirs.predicate)
    ]
    return bool(both) and not any(both)


def _one_point(pair: Comparison, mine: Frame, theirs: Frame) -> bool:
    """Say whether both make the point as fact, of one party, with nothing that lets both be true."""
    return (
        concept(mine.predicate) == concept(theirs.predicate)
        and mine.modality == theirs.modality == "fact"
        and not other_party(pair, mine, theirs)
        and _numbers(pair.claim) == _numbers(pair.evidence)
        and is_held(mine, pair.claim) == is_held(theirs, pair.evidence)
        and is_believed(pair.claim) == is_believed(pair.evidence)
        and not may_both_be(pair)
        and not any(TIMES.search(one.text) for one in (pair.claim, pair.evidence))
    )


def _same_words(left: Claim, right: Claim) -> bool:
    """Say whether the shorter statement, of at least three telling words and a name, stands in the longer one."""
    short, long = sorted((left, right), key=lambda claim: len(_words(claim)))
    words, others, names = _words(short), _words(long), _names(short)
    if len(words) < FEWEST or not names or len(shared_names(names, _names(long))) < len(names):
        return False
    return len(words & others) >= SHARED * len(words) and len(others - words) <= ADDED


def _numbers(claim: Claim) -> set[str]:
    return set(NUMBER.findall(claim.text))


def _names(claim: Claim) -> frozenset[str]:
    return frozenset(term for term in claim.terms if term[:1].isupper())


def _actors(claim: Claim) -> frozenset[str]:
    return named(claim.point.actors) if claim.point else frozenset()


def _words(claim: Claim) -> frozenset[str]:
    terms = (term.casefold() if term[:1].isupper() else concept(term) for term in claim.terms)
    return frozenset(terms) - GENERIC - TALK


def may_both_be(pair: Comparison) -> bool:
    """Say whether a yes and a no leave room for each other: "not only", "no other", or no name of one in the other."""
    names = [_names(one) | _actors(one) for one in (pair.claim, pair.evidence)]
    if all(names) and not shared_names(*names):
        return True
    return leaves_room(pair)


def leaves_room(pair: Comparison) -> bool:
    """Say whether the words of a yes and a no leave room for each other: "not only", "not as a witness"."""
    texts = pair.claim.text, pair.evidence.text
    return any(map(ROOM.search, texts)) or bool(MANNER.search(texts[0])) != bool(MANNER.search(texts[1]))


def at_no_time(pair: Comparison, mine: Frame, theirs: Frame) -> bool:
    """Say whether one does a thing at a time, and the other says of no time and nothing that it was not done.

    "Had not been drinking" takes in "had been drinking before the crash".
    """
    sides = (mine, theirs, pair.evidence), (theirs, mine, pair.claim)
    return any(no.negated and not no.objects and not yes.negated and _only_when(yes, told) for no, yes, told in sides)


def of_two_times(pair: Comparison, mine: Frame, theirs: Frame) -> bool:
    """Say whether one is told of before a thing and the other of after it."""
    found = [AT_A_TIME.match(c.text[f.end - c.start :]) for c, f in ((pair.claim, mine), (pair.evidence, theirs))]
    whens = {one["when"].casefold() for one in found if one}
    return "after" in whens and len(whens) > 1


def _only_when(frame: Frame, claim: Claim) -> bool:
    """Say whether right behind the verb stands when it was done, and so nothing that it was done to."""
    return bool(frame.objects) and AT_A_TIME.match(claim.text[frame.end - claim.start :]) is not None


def named_beside(pair: Comparison, mine: Frame, theirs: Frame) -> bool:
    """Say whether who acts in one stands in the other with a name beside: "the driver, Piet Vorn, had ..."."""
    sides = (mine, theirs, pair.evidence), (theirs, mine, pair.claim)
    return any(
        shared_names(named(one.actors), frozenset((found["name"],)))
        for one, other, told in sides
        for actor in other.actors
        for found in APPOSED.finditer(told.text)
        if actor in (found["who"], stem(found["who"])) and told.start + found.end() <= other.start
    )
