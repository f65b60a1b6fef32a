"""An article's people in, the firm that "the company" is in what one of its officers says out.

"Its chief executive, Anna Berg, said the company would pay" is of whose chief executive she is.
"""

from collections.abc import Callable, Iterator, Mapping

from claims.lexicon.people import BODY_WORDS
from claims.lexicon.places import COMPANY_WORDS
from claims.naming.descriptions import FIRMS
from claims.naming.known import usual_name
from claims.naming.roster import SUBJECTS, Roster
from claims.parse.grammar import VERBAL
from claims.parse.nouns import is_definite
from claims.parse.tokens import Token

NEAR = 8  # words before or behind a name in which an office is told
AGAIN = 2  # sentences in which "the company" stays the same
_OFFICERS = frozenset(
    """executive chairman chairwoman chair president spokesman spokeswoman spokesperson director founder owner ceo
    manager head lawyer treasurer chief officer""".split()
)
_NO_FIRMS = BODY_WORDS - COMPANY_WORDS


def find_employers(
    roster: Roster, taken: Mapping[int, str], things: Mapping[int, Token], named: Callable[[Token], str | None]
) -> Iterator[tuple[int, str]]:
    """Yield the "company" that nothing else tells, with the firm of who speaks of it."""
    last: tuple[int, str] | None = None
    for token in roster.tokens:
        if token.lower_ not in FIRMS or token.i in taken or not _is_bare(token):
            continue
        speaker = _speaker(roster, token, taken)
        told = _firms_of(roster, speaker, things, named) if speaker is not None else set()
        if len(told) == 1:
            last = token.i, told.pop()
            yield last
        elif last is not None and _is_still(roster, token, last):
            last = token.i, last[1]
            yield last


def _is_bare(noun: Token) -> bool:
    plain = all(child.dep_ in {"det", "punct", "case"} for child in noun.children)
    return noun.tag_ == "NN" and is_definite(noun) and plain


def _is_still(roster: Roster, noun: Token, last: tuple[int, str]) -> bool:
    """Say whether no other body was named since."""
    near = roster.sentence(noun.i) - roster.sentence(last[0]) <= AGAIN
    since = (one for i in range(last[0], noun.i) if (one := roster.at.get(i)) is not None and one.kind == "body")
    return near and all(one.name == last[1] for one in since)


def _speaker(roster: Roster, noun: Token, taken: Mapping[int, str]) -> str | None:
    """Return who says what the noun stands in."""
    token = noun
    while token.head is not token:
        if token.dep_ == "ccomp" and token.head.pos_ in VERBAL:
            subject = next((child for child in token.head.children if child.dep_ in SUBJECTS), None)
            name = None if subject is None else roster.person_in(subject) or taken.get(subject.i)
            return name if name in roster.counts else None
        token = token.head
    return None


def _firms_of(
    roster: Roster, speaker: str, things: Mapping[int, Token], named: Callable[[Token], str | None]
) -> set[str]:
    """Return whose officer somebody is said to be."""
    found = set[str]()
    for mention in roster.mentions:
        if mention.name == speaker:
            sentence = roster.tokens[mention.start].sent
            around = roster.tokens[max(mention.start - NEAR, sentence.start) : min(mention.end + NEAR, sentence.end)]
            office = next((one for one in around if one.lower_ in _OFFICERS), None)
            found |= {name for one in _phrase(office) if (name := _firm(roster, one, things, named)) is not None}
    return found


def _phrase(office: Token | None) -> list[Token]:
    """Return the words of the phrase that tells the office."""
    top = office
    while top is not None and top.dep_ in {"compound", "nmod", "amod", "appos"} and top.head is not top:
        top = top.head
    return [] if top is None else list(top.subtree)[: 3 * NEAR]


def _firm(
    roster: Roster, token: Token, things: Mapping[int, Token], named: Callable[[Token], str | None]
) -> str | None:
    if token.lower_ == "its":
        noun = things.get(token.i)
        return named(noun) if noun is not None and noun.pos_ == "PROPN" else None
    entity = roster.at.get(token.i)
    if entity is None or entity.kind != "body" or usual_name(entity.name) is not None:
        return None
    return entity.name if _NO_FIRMS.isdisjoint(entity.name.lower().split()) else None
