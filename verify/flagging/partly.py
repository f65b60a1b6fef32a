"""A flag in, the same flag out with what its evidence leaves open: words that stand in the statement alone.

A statement of two dozen words is seldom supported as a whole. The words that no independent evidence has tell what is
left to check.
"""

import re
from collections.abc import Iterator, Sequence

from claims.model import Claim, Quantity
from verify.compare.values import amounts_of, compatible, is_figure
from verify.flagging.pieces import alone as pieces_of
from verify.flagging.tells_part import is_near, tells_part
from verify.model import Evidence, Flag, FlagKind, Relation
from verify.texts.runs import SMALL_WORDS
from verify.weighing.join import MAIN
from verify.weighing.written import EDGES, telling_words, whole_names, words_in

IN_PART, TOLD_IN_PART, MAYBE_TOLD = "in part", "told in part", "maybe told elsewhere"
FEWEST = 4  # words that nothing else has
SHARE = 0.4  # of the words that tell something
SHOWN = 8
SHORTENED = re.compile(r"\b[A-Z][a-z]{2,5}(?=\.)")  # "Rep.", "Minn."
PARTY = re.compile(r"\((R|D)-")
PARTIES = {"R": "republican", "D": "democrat"}


def in_part(flag: Flag) -> Flag:
    """Return a flag with a mark where its evidence lacks an amount or many words, or tells only a part."""
    if some := [one for one in flag.evidence if tells_part(one)]:
        return _told_in_part(flag, some)
    if some := [one for one in flag.evidence if is_near(one)]:
        note = f"{_outlets(some)} may tell the same, or a part of it: the relation model is not sure."
        return _marked(flag, MAYBE_TOLD, note)
    if flag.kind is not FlagKind.CORROBORATED:
        return flag
    speaking = [one for one in flag.evidence if _speaks_for(one)]
    main = bool(speaking) and all(map(_is_in_the_main, speaking))
    lacking = _lacking(flag.claim, [one.claim for one in speaking], few=main)
    if lacking:
        return _marked(flag, IN_PART, f"No independent evidence has these words of it: {lacking}.")
    unsure = "The relation model reads it in the main elsewhere, and is not sure of all of it."
    return _marked(flag, IN_PART, unsure) if main else flag


def _told_in_part(flag: Flag, some: Sequence[Evidence]) -> Flag:
    """Return a flag with a note on who else tells a part of its claim, and what stands in the claim alone."""
    lacking = _lacking(flag.claim, [one.claim for one in some])
    rest = f" These words of it stand here alone: {lacking}." if lacking else ""
    return _marked(flag, TOLD_IN_PART, f"A part of it is told by {_outlets(some)} too.{rest}")


def _outlets(some: Sequence[Evidence]) -> str:
    *others, last = dict.fromkeys(one.publisher or one.claim.document for one in some)
    return f"{', '.join(others)} and {last}" if others else last


def _marked(flag: Flag, tag: str, note: str) -> Flag:
    return flag.model_copy(update={"tags": (*flag.tags, tag), "notes": (*flag.notes, note)})


def _lacking(claim: Claim, evidence: Sequence[Claim], *, few: bool = False) -> str:
    """Return what no evidence has of a claim: amounts, clauses, and words where they are many, or also a `few`."""
    alone = _words_alone(claim, evidence, few=few)
    amounts = list(_amounts_alone(claim, evidence))
    parts = list(_pieces_alone(claim, evidence))
    alone = [word for word in alone if not any(word in piece for piece in parts)]
    found = [*amounts, *(f"“{piece}”" for piece in parts), *alone]
    more = f" and {len(found) - SHOWN} more" if len(found) > SHOWN else ""
    return f"{', '.join(found[:SHOWN])}{more}"


def _words_alone(claim: Claim, evidence: Sequence[Claim], *, few: bool = False) -> list[str]:
    """Return the telling words of a claim that no evidence has, where they are enough; amounts are held apart."""
    counted = {word.strip(EDGES).casefold() for ways in amounts_of(claim) for one in ways for word in one.text.split()}
    told = {key: word for key, word in telling_words(claim).items() if word.casefold() not in counted | SMALL_WORDS}
    there = {key for one in evidence for text in (one.restated, one.text) for key, _ in words_in(text)}
    there |= whole_names(claim, there)
    short = {found[0].casefold() for one in evidence for found in SHORTENED.finditer(one.text)}
    parties = {PARTIES[found[1]] for one in evidence for found in PARTY.finditer(one.text)}
    alone = [
        word
        for key, word in told.items()
        if key not in there | parties and not any(word.casefold().startswith(one) for one in short)
    ]
    return alone if few or len(alone) >= max(FEWEST, SHARE * len(told)) else []


def _pieces_alone(claim: Claim, evidence: Sequence[Claim]) -> Iterator[str]:
    """Yield the clauses, places and members of lists of a claim that no evidence covers."""
    texts = [text for one in evidence for text in (one.restated, one.text)]
    there = {key for text in texts for key, _ in words_in(text)}
    found = [one.strip(EDGES) for one in pieces_of(claim.text, there, texts)]
    yield from dict.fromkeys(one for one in found if not any(one != other and one in other for other in found))


def _amounts_alone(claim: Claim, evidence: Sequence[Claim]) -> Iterator[str]:
    """Yield the amounts of a claim that no evidence has a number for."""
    known = [one for other in evidence for ways in amounts_of(other) for one in ways if is_figure(one)]
    words = {word.casefold() for one in evidence for word in one.text.split()}
    for first, *others in amounts_of(claim):
        told = not is_figure(first) or _number(first) in words
        if not told and not any(_is_given(one, other) for one in (first, *others) for other in known):
            yield first.text


def _number(quantity: Quantity) -> str:
    """Return the word that gives an amount as it is written: "$3.6" of "about $3.6 billion", else the first one."""
    words = quantity.text.casefold().split()
    return next((word for word in words if any(char.isdigit() for char in word)), words[0])


def _is_given(mine: Quantity, theirs: Quantity) -> bool:
    """Say whether an amount is borne out by another: of two told as exactly, "3.5" is not "about 3.6"."""
    told = compatible(mine, theirs)
    converted = mine.base is not None and mine.unit != theirs.unit  # miles and kilometres
    if not told or converted or not {mine.approximation, theirs.approximation} <= {"=", "~"}:
        return told
    return mine.value == theirs.value or _digits(mine) != _digits(theirs)


def _digits(quantity: Quantity) -> int | None:
    """Return how many digits of a figure are told: two of 3.6 billion."""
    return len(f"{quantity.value:.12g}".replace(".", "").strip("0")) if quantity.value else None


def _is_in_the_main(one: Evidence) -> bool:
    return {found.code for found in one.link.findings} == {MAIN}


def _speaks_for(one: Evidence) -> bool:
    return one.independent and one.link.relation is Relation.SUPPORTS
