"""A description of somebody named before in, the name out: "the truck maker", "the South Carolina senator".

Only who was just told of is meant, and only where no other can be.
"""

from collections.abc import Iterator

from claims.lexicon.agencies import AGENCIES
from claims.lexicon.firms import ANY_FIRM, FIRMS, NO_FIRMS, OTHER_NAMES, SPOKESPEOPLE, UNIQUE
from claims.lexicon.people import FEMALE_ROLES, MALE_ROLES
from claims.lexicon.places import OUTLETS, STREETS
from claims.lexicon.results import RESULTS
from claims.naming.cast import Cast
from claims.parse.grammar import SUBJECTS
from claims.parse.tokens import Token

_BACK = 2  # sentences
_WHERE = frozenset("npadvmod compound nmod amod".split())  # "Ulm-based", "an Ulm hospital"
_NEWS = frozenset((*OUTLETS, *AGENCIES, *AGENCIES.values()))
_PUBLIC = NO_FIRMS | STREETS
_POINTING = frozenset(("the", "this", "that"))


def known_by(head: Token, cast: Cast) -> str | None:
    """Return the name of the only one who was just told of, where `head` describes them; None for others."""
    if head.tag_ != "NN":
        return None
    if (beside := _beside(head, cast)) is not None:
        return beside
    noun = _told_by(head)
    if noun.lower_ in SPOKESPEOPLE and _is_bare(noun):
        body = _the_body(head, cast)
        return None if body is None else f"{body} {noun.lower_}"
    if noun.left_edge.lower_ not in _POINTING and not _is_superlative(noun):
        return None
    if noun.lower_ in FIRMS and not _is_owned(noun):
        return _the_body(head, cast)
    return _the_person(noun, cast) if noun.lower_ in OTHER_NAMES else None


def _told_by(head: Token) -> Token:
    """Return the "company" of "the large timber, paper and shipping company", which the parser hung on the timber."""
    return next((c for c in head.children if c.dep_ == "appos" and c.lower_ in FIRMS and c.i > head.i), head)


def _is_superlative(noun: Token) -> bool:
    return any(child.tag_ in {"JJS", "RBS"} for child in noun.children)


def _is_owned(noun: Token) -> bool:
    """Say whether another's is meant: "the company's bank", "the maker's lender"."""
    return any(child.dep_ == "poss" for child in noun.children) and not _is_superlative(noun)


def _is_bare(noun: Token) -> bool:
    """Say whether nothing tells whose spokesman: "a spokesman", "a company spokesman"."""
    own = (child for child in noun.children if child.dep_ not in {"det", "relcl", "punct"})
    return all(child.lower_ in FIRMS and child.dep_ == "compound" for child in own)


def _beside(head: Token, cast: Cast) -> str | None:
    """Return who is named on the other side of a comma: "Anna Berg, the chief of the port, said", and turned round."""
    doc, left = head.doc, head.left_edge.i
    if left - 1 > head.sent.start and doc[left - 1].text == "," and doc[left].lower_ in {"the", "a", "an"}:
        before = cast.at(doc[left - 2])
        capital = doc[left - 2].pos_ == "PROPN" and doc[head.right_edge.i].text == "," and before is None
        if before is not None and before.kind == "person" and doc[head.right_edge.i].text == ",":
            return before.name
        return _capitals(doc[left - 2]) if capital else None
    comma = next((t for t in doc[head.i : min(head.i + 12, head.sent.end - 2)] if t.text == ","), None)
    named = cast.at(doc[comma.i + 1]) if comma is not None and doc[left].lower_ == "the" else None
    if named is None or comma is None or named.kind != "person" or head.head.i < comma.i:
        return None
    end = comma.i + 1
    while end < head.sent.end - 1 and cast.at(doc[end]) is named:
        end += 1
    return named.name if doc[end].text == "," or doc[end] is head.head else None


def _capitals(last: Token) -> str | None:
    """Return the name of two words or more that ends there, which nobody else read as one."""
    start = last.i
    while start > last.sent.start and last.doc[start - 1].pos_ == "PROPN":
        start -= 1
    return last.doc.span(start, last.i + 1).text if start < last.i else None


def _subjects(head: Token, cast: Cast, back: int) -> Iterator[Token]:
    """Yield the subjects of what was told before, so many sentences back, outside of quotations, the last first."""
    sentences, i = 0, head.i - 1
    while i >= 0 and sentences <= back:
        token = head.doc[i]
        if token.dep_ in SUBJECTS and not cast.quoted(token):
            yield token
        sentences += token.is_sent_start and not (token.is_space or token.is_quote or cast.quoted(token))
        i -= 1


def _the_body(head: Token, cast: Cast) -> str | None:
    """Return the one firm that was just told of; none where there were two, or an agency or outlet.

    A bare "the company" is the only one of all that were told of, and before any other the one just named.
    """
    bare = all(child.dep_ in {"det", "punct"} for child in head.children)
    if bare and head.lower_ not in SPOKESPEOPLE and (near := _just_named(head, cast)):
        return near.pop() if len(near) == 1 else None
    told = _subjects(head, cast, len(head.doc) if bare and head.lower_ in ANY_FIRM else _BACK)
    owners = (part for t in told for part in (t, *(t.children if t.lower_ in RESULTS else ())))
    named = {name for t in owners if (name := _firm(t, cast)) is not None and not _is_half(t, cast)}
    shortest = min(named, key=len, default="")
    one = all(name.startswith(shortest) for name in named)  # "Lund Savings" is the Lund Savings Bank
    return max(named, key=len) if named and one else None


def _firm(token: Token, cast: Cast) -> str | None:
    """Return the body that a word names, where it may be a firm: no ministry, creek or newspaper."""
    named = cast.at(token)
    if named is None or named.kind != "body" or named.name in _NEWS:
        return None
    return named.name if _PUBLIC.isdisjoint(named.name.lower().split()) else None


def _just_named(head: Token, cast: Cast) -> set[str]:
    """Return the firms that the sentence before names, or this one in front, whatever is told of them."""
    start, before = head.sent.start, head.doc[max(head.sent.start - 1, 0)]
    start = before.sent.start if start and not before.is_space else start
    words = (token for token in head.doc[start : head.i] if not cast.quoted(token) and token.dep_ not in _WHERE)
    return {name for token in words if (name := _firm(token, cast)) is not None}


def _is_half(name: Token, cast: Cast) -> bool:
    """Say whether a name goes on before the one that was read: "Lund Savings & Loan Association"."""
    first = name
    while first.i and cast.one_name(first.doc[first.i - 1], first):
        first = first.doc[first.i - 1]
    return first.doc[max(first.i - 1, 0)].lower_ in {"&", "amp"}


def _the_person(noun: Token, cast: Cast) -> str | None:
    """Return the one person who was just told of, where the description adds something and may be of him or her.

    Only of whom the article is about it finds other names: "the South Carolina senator", "the Republican nominee".
    """
    added = [child for child in noun.children if child.dep_ not in {"det", "punct"}]
    if not added or noun.lower_ in UNIQUE or (noun.lower_ == "leader" and not any(map(cast.at, added))):
        return None
    people = [name for t in _subjects(noun, cast, 1) if (name := _person(t, cast)) is not None]
    here = {one.name for one in cast.mentions if noun.sent.start <= one.start < noun.i and not one.quoted}
    if len({*people, *here}) != 1 or not people or not cast.is_about(people[0]):
        return None
    if cast.called(people[0].split()[-1]) != people[0] or cast.in_office(noun.lower_) - {people[0]}:
        return None  # several of one surname, or in one office
    gender = cast.gender_of(people[0])
    states = {one.name for child in added if (one := cast.at(child)) is not None and one.kind == "place"}
    fits = gender is None or noun.lower_ not in (FEMALE_ROLES if gender == "he" else MALE_ROLES)
    return people[0] if fits and cast.may_be_of(people[0], states) else None


def _person(token: Token, cast: Cast) -> str | None:
    name = cast.person_in(token) or cast.referent(token)
    return (
        name if name is not None and cast.is_person(name) else cast.called(token.text) if token.text.istitle() else None
    )
