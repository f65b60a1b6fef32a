"""A statement in, its pronouns out that stand for nothing in it: "confirmed its cause", "asked about it"."""

from collections.abc import Iterator

from claims.lexicon.people import ROLES
from claims.lexicon.pointing import IMPERSONAL, LINKING, REASONS, WILLING
from claims.lexicon.speakers import HUMANS
from claims.parse.grammar import NOMINAL, SUBJECTS, VERBAL, Tokens
from claims.parse.standing import Statement
from claims.parse.tokens import Token

_CLAUSES = frozenset(("ccomp", "xcomp", "csubj", "csubjpass", "advcl", "acl", "relcl"))
_ONE = frozenset(("it", "its"))
_MANY = frozenset("they them their".split())
_HUMAN = frozenset("he him his she her who".split())
_EACH = frozenset("who those nobody anybody person each everybody".split())  # "each voter has their card"
_THIRD = _ONE | _MANY | (_HUMAN - {"who"})
_OTHERS = frozenset(("DATE", "TIME", "PERSON"))
_HELD = frozenset("make find think consider call deem keep put".split())  # "made it hard to", "call it a day"


def unnamed(doc: Tokens, words: list[int], statement: Statement) -> Iterator[Token]:
    """Yield the pronouns of the third person before which nothing stands that they can mean."""
    subject = next((child for child in statement.head.children if child.dep_ in SUBJECTS), None)
    named = any(isinstance(part, str) for part in statement.lead)
    for place, i in enumerate(words):
        token = doc[i]
        if token.lower_ not in _THIRD or token.tag_ not in {"PRP", "PRP$"} or named:
            continue
        if subject is not None and i < subject.left_edge.i and _can_be(subject, token):
            continue  # "in its report, the council ..."
        if token.dep_ == "expl" or (token.tag_ == "PRP" and token.lower_ == "it" and _is_empty(token)):
            continue
        if token.tag_ == "PRP$" and any(child.dep_ == "appos" for child in token.head.children):
            continue  # "their father, Erik Berg,"
        if not any(_can_be(doc[j], token) for j in words[:place]):
            yield token


def is_own(statement: Statement) -> bool:
    """Say whether a statement is about the one who writes or speaks it: "I had to pay", "our town was flooded"."""
    subject = next((child for child in statement.head.children if child.dep_ in SUBJECTS), None)
    if subject is None or subject.pos_ == "PROPN":
        return False
    owners = (child.lower_ for child in subject.children if child.tag_ == "PRP$")
    return subject.lower_ in {"i", "we"} or any(owner in {"my", "our"} for owner in owners)


def _is_empty(it: Token) -> bool:
    like = it.head.lemma_ in {"look", "sound", "feel"}  # "it looks like rain"
    return like or it.head.lemma_ in _HELD or it.head.dep_ in {"ccomp", "xcomp"} or is_impersonal(it)


def _can_be(other: Token, pronoun: Token) -> bool:
    """Say whether the pronoun can stand for the word, or for another pronoun of its kind."""
    if pronoun.lower_ in _ONE:
        if other.lower_ in _ONE or (other.pos_ in NOMINAL and other.ent_type_ in {"ORG", "NORP"}):
            return True
        return other.pos_ in NOMINAL and not other.tag_.endswith("S") and other.ent_type_ not in _OTHERS
    if pronoun.lower_ in _MANY:
        return other.lower_ in _MANY | _EACH or is_many(other)
    return other.lower_ in _HUMAN or is_person(other)


def is_impersonal(token: Token) -> bool:
    """Say whether "it" stands for nothing, or for a clause that follows: "it rained", "it is clear that"."""
    verb = token.head
    if token.dep_ == "expl" or verb.lemma_ in IMPERSONAL:
        return True
    later = [child for child in verb.children if child.i > verb.i]
    if any(child.dep_ == "acomp" and child.lower_ in WILLING for child in later):
        return False  # "it has been careful to say so"
    for child in later:  # "it is the council's job to pay", "it is time for the town to pay"
        later += [part for part in child.children if child.pos_ not in VERBAL and part.i > child.i]
    linking = verb.lemma_ in LINKING or verb.pos_ == "AUX" or verb.lower_ in {"'s", "’s"}
    passive = any(child.dep_ == "auxpass" for child in verb.children)
    if token.dep_ in SUBJECTS and not linking and not passive:
        return any(child.dep_ in {"csubj", "ccomp"} and _is_that(child) for child in later) and any(
            child.dep_ == "dobj" for child in later
        )
    clauses = {"ccomp", "csubj", "csubjpass"} if not linking and not passive else _CLAUSES
    if token.dep_ == "dobj":
        clauses = {"ccomp"}
    return any(part.dep_ in clauses and not _is_reason(part) for part in later)


def _is_that(clause: Token) -> bool:
    """Say whether "it" stands for the clause: "it surprised Berg that", and not "it allowed Berg to stay"."""
    return clause.left_edge.lower_ in {"that", "how", "whether", "to"}


def _is_reason(clause: Token) -> bool:
    """Say whether a clause only gives the reason, or the time: "it was needed as the gate stood open"."""
    return clause.dep_ == "advcl" and any(
        child.dep_ in {"mark", "advmod"} and child.lower_ in REASONS for child in clause.children
    )


def is_person(token: Token) -> bool:
    return token.pos_ == "PROPN" or token.lemma_.lower() in HUMANS or token.lower_ in ROLES


def is_many(token: Token) -> bool:
    many = (
        token.tag_ in {"NNS", "NNPS"}
        or token.ent_type_ in {"ORG", "NORP"}
        or token.lower_ in {"we", "everybody", "everyone"}
    )
    return many or (token.pos_ in NOMINAL and any(child.dep_ == "conj" for child in token.children))


def is_named(noun: Token) -> bool:
    """Say whether the noun is a person's name, or has one beside it."""
    return any(one.ent_type_ == "PERSON" for one in (noun, *noun.children) if one is noun or one.dep_ == "appos")
