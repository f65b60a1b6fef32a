"""A clause beside a main one in, the same out with what its "they" or "it" takes up, and with the time it goes on from.

"Peru won the cup in 1950, when they beat Oslo" tells that in 1950 Peru beat Oslo.
"""

import re

from claims.parse.grammar import NOMINAL, subject_of
from claims.parse.singular import inside
from claims.parse.standing import Statement, noun_words
from claims.parse.tokens import Token
from claims.statements.pronouns import is_impersonal

_YEAR = re.compile(r"1\d\d\d|20\d\d")
_TIMES = frozenset(("DATE", "TIME", "EVENT"))
_AT = frozenset("in on at during".split())
_AROUND = frozenset("since until till after before from by to".split())
_TEAMS = frozenset(("GPE", "ORG", "NORP"))
_MANY = frozenset(("NNS", "NNPS"))
_SAID = frozenset("attr acomp prep agent ccomp xcomp dobj oprd".split())


def meant_by(told: Statement, main: Token) -> Statement:
    """Return what something means with what it is said of: "Oak is hard, meaning it lasts" as "Oak lasts"."""
    pronoun, subject = subject_of(told.head), subject_of(main)
    if pronoun is None or subject is None or subject.pos_ not in NOMINAL or subject.ent_type_ == "PERSON":
        return told
    if pronoun.lower_ != ("they" if _is_many(subject) else "it"):
        return told
    return _with(told, subject, pronoun)


def resumed(told: Statement, main: Token) -> Statement:
    """Return the clause with the main one's subject for its "they" or "it", where nothing else there can be meant."""
    pronoun, subject = subject_of(told.head), subject_of(main)
    if pronoun is None or subject is None or pronoun.i not in told.tokens or pronoun.lower_ not in {"they", "it"}:
        return told
    if not _is_thing(subject) or is_impersonal(pronoun) or subject.i > pronoun.i:
        return told
    if all(child.dep_ not in _SAID for child in told.head.children):
        return told  # "as it stands"
    before = subject.doc[subject.left_edge.i : pronoun.i]
    nouns = [one for one in before if _is_thing(one) and one.dep_ not in {"compound", "nmod", "attr"}]
    fitting = [one for one in nouns if _can_mean(pronoun, one) and not _is_beside(one, subject)]
    return _with(told, subject, pronoun) if fitting == [subject] else told


def _with(told: Statement, subject: Token, pronoun: Token) -> Statement:
    words = [*inside(subject.doc, noun_words(subject))] if told.lead else noun_words(subject)
    return told._replace(lead=(*told.lead, *words), replaced=(*told.replaced, pronoun.i))


def _is_thing(noun: Token) -> bool:
    """Say whether it is a noun, or the "boating" that the parser takes for a verb."""
    alone = noun.dep_ == "csubj" and noun.tag_ == "VBG" and all(c.dep_ in {"prep", "amod"} for c in noun.children)
    return noun.pos_ in NOMINAL or alone


def _is_beside(noun: Token, subject: Token) -> bool:
    """Say whether it only tells where the subject is, "the port of Oslo", or goes with a time, "500 BCE"."""
    if noun.dep_ == "appos" and noun.head.ent_type_ in _TIMES:
        return True
    return noun.dep_ == "pobj" and noun.head.head is subject and noun.ent_type_ in {"GPE", "LOC"}


def _is_many(noun: Token) -> bool:
    return noun.tag_ in _MANY or any(child.dep_ == "conj" for child in noun.children)


def _can_mean(pronoun: Token, noun: Token) -> bool:
    if noun.ent_type_ in _TIMES:
        return False
    if pronoun.lower_ == "they":
        return _is_many(noun) or noun.ent_type_ in _TEAMS
    return not _is_many(noun) and noun.ent_type_ != "PERSON"


def time_before(clause: Token) -> tuple[int | str, ...]:
    """Return "In 1950," for a clause behind "in 1950," or "since 1950,"; nothing where no time stands before it."""
    doc, comma = clause.doc, clause.left_edge.i - 1
    if comma < 1 or doc[comma].text != ",":
        return ()
    if any(one.ent_type_ in _TIMES for one in doc[clause.left_edge.i : clause.right_edge.i + 1]):
        return ()
    noun = doc[comma - 1]
    while noun.dep_ not in {"pobj", "npadvmod"} and noun.head is not noun and noun.head.i < comma:
        noun = noun.head
    if noun.ent_type_ not in _TIMES and (noun.dep_ != "pobj" or noun.head.lower_ != "during"):
        return ()
    words = range(noun.left_edge.i, comma)
    if noun.dep_ == "npadvmod" and noun.pos_ in NOMINAL and len(words) > 1:
        return (*words, ",")
    prep = noun.head.lower_ if noun.dep_ == "pobj" else ""
    if prep in _AT:
        return (prep.capitalize(), *words, ",")
    return ("In", *words, ",") if prep in _AROUND and _YEAR.fullmatch(doc[comma - 1].text) else ()
