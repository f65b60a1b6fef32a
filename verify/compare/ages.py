"""How old: the age of one person, told in two ways that no birthday explains."""

import re
from collections.abc import Iterator

from claims.model import Claim, Quantity, Span
from verify.compare.base import Comparison, finding, shared_names
from verify.model import Finding, Relation

OLD = "years old"
BIRTHDAY = 1.0  # by so much one may grow older between two articles of one story
BEFORE = re.compile(
    r"(?P<name>[A-Z][\w’'-]+)(?:,(?: who (?:is|was))?(?: an? [^,.;]{3,40},)?(?: aged?| an?)?| is| was| \()? ?$"
)
WHO = re.compile(r"(?i)who\b")
BEHIND = re.compile(r"^(?:[ -]years?[ -]old)?(?:[ ,]+[a-z-]+){0,2} (?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)")


def ages_differ(pair: Comparison) -> Finding | None:
    """Both give the age of one person, and the ages lie more than a birthday apart."""
    if not (pair.one_story or pair.one_event):
        return None
    for mine, our in _ages(pair.claim):
        for theirs, their in _ages(pair.evidence):
            apart = abs((our.value or 0.0) - (their.value or 0.0)) > BIRTHDAY
            if apart and {our.approximation, their.approximation} == {"="} and _is_one(pair, mine, theirs):
                text = f"The ages differ: {our.text} here, {their.text} there."
                spans = Span(start=our.start, end=our.end), Span(start=their.start, end=their.end)
                values = our.text, their.text
                return finding("ages_differ", Relation.CONTRADICTS, text, pair, values=values, spans=spans)
    return None


def _is_one(pair: Comparison, mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Say whether one person is meant: of one event the same full name will do, in one story a surname."""
    shared = shared_names(mine, theirs)
    return pair.one_story and bool(shared) or any(" " in one and one in theirs for one in shared)


def _ages(claim: Claim) -> Iterator[tuple[frozenset[str], Quantity]]:
    """Yield the people whose age a statement tells right beside their name: "Berg, 58,", "58-year-old Ana Berg"."""
    for quantity in claim.quantities:
        if quantity.unit != OLD or quantity.value is None:
            continue
        before, behind = claim.text[: quantity.start - claim.start], claim.text[quantity.end - claim.start :]
        found = BEFORE.search(_with_whom(before, claim)) or BEHIND.search(behind)
        if found and (people := _people(claim, found["name"])):
            yield people, quantity


def _with_whom(before: str, claim: Claim) -> str:
    """Return what stands before an age, with the name for which "who" stands: "who is 63"."""
    who = WHO.match(claim.text)
    return claim.restated[: len(claim.restated) - len(claim.text) + len(before)] if who else before


def _people(claim: Claim, name: str) -> frozenset[str]:
    """Return whom a statement names by this name, in full where it is known."""
    people = (entity.name for entity in claim.entities if entity.kind == "person")
    return frozenset(one for one in people if one.split()[-1] == name.split()[-1]) or frozenset((name,))
