"""A pronoun and who was told of before it in, what speaks for and against each out: numbers with readable names.

Whom "he" means is decided by how near and how prominent each is who was told of: the subject of the clause above, who
has been "he" so far, who was named last. Somebody whom nobody names, "a judge", may be meant as well as any other.
"""

from collections.abc import Iterator, Mapping, Set
from math import log
from typing import NamedTuple

from claims.lexicon.people import OFFICES, ROLES, SPEAKING_FOR
from claims.lexicon.speakers import CROWDS, HUMANS
from claims.naming.roster import SUBJECTS, Mention, Roster
from claims.naming.whom import HE, PERSONAL, opens
from claims.parse.nouns import is_definite
from claims.parse.tokens import Token

Features = Mapping[str, float]
FARTHEST = 4  # sentences back; more of them tell no more
OPENING = 2  # sentences that name whom an article is about
STRANGER = "?"  # before the noun of somebody whom nobody names
_VERBAL = frozenset(("VERB", "AUX"))
_OBJECTS = frozenset(("dobj", "dative"))
_BESIDE = frozenset("compound nmod amod npadvmod".split())
_OPENERS = frozenset("advcl prep npadvmod".split())


class Rival(NamedTuple):
    """Somebody whom a pronoun can mean, by one of the mentions of him, and what speaks for and against it."""

    name: str
    features: Features


def rivals(roster: Roster, pronoun: Token, told: list[Mention]) -> Iterator[Rival]:
    """Yield who of those told of can be meant; `told` in order of the text, and fitting in gender and clause."""
    view = _View(roster, pronoun)
    since = set[str]()  # who else was told of since
    for mention in reversed(told):
        coming = mention.start > pronoun.i
        yield Rival(mention.name, view.features(mention, set() if coming else since - {mention.name}))
        since |= set() if coming else {mention.name}


class _View:
    """What an article looks like from one pronoun."""

    def __init__(self, roster: Roster, pronoun: Token) -> None:
        self._roster = roster
        self._pronoun = pronoun
        self._sentence = roster.sentence(pronoun.i)
        self._quoted = pronoun.i in roster.quoted
        self._verbs = list(verbs_above(pronoun))
        self._says_so = says_so(pronoun)
        self._subjects = [subject_before(verb, pronoun) for verb in self._verbs]
        self._gender = "he" if pronoun.lower_ in HE else "she"

    def features(self, mention: Mention, since: Set[str]) -> Features:
        """Return what speaks for and against it that `mention` is of whom the pronoun means."""
        noun = standing(self._roster.doc.span(mention.start, mention.end).root)
        distance = self._sentence - mention.sentence
        coming = mention.start > self._pronoun.i
        told = {
            "told_since": log(1 + len(since)),
            "stranger_since": float(distance > 0 and any(name.startswith(STRANGER) for name in since)),
            "times_named": log(1 + self._roster.counts.get(mention.name, 0)),
            "sentences_back": float(min(distance, FARTHEST)),
            "same_sentence": float(distance == 0),
            "subject": float(noun.dep_ in SUBJECTS),
            "main_subject": float(noun.dep_ in SUBJECTS and noun.head.dep_ == "ROOT"),
            "object": float(noun.dep_ in _OBJECTS),
            "owner": float(noun.dep_ == "poss"),
            "beside": float(noun.dep_ in _BESIDE),
            "owns_subject": float(noun.dep_ == "poss" and noun.head.dep_ in SUBJECTS),
            "one_of_several": float(any(child.dep_ == "conj" for child in noun.children)),
            "joined": float(self._pronoun.dep_ == "poss" and self._pronoun.head in noun.children),
            "both_subjects": float(noun.dep_ in SUBJECTS and self._pronoun.dep_ in SUBJECTS),
            "by_pronoun": float(self._roster.tokens[mention.start].lower_ in PERSONAL),
            "stranger": float(mention.name.startswith(STRANGER)),
            "gender_known": float(self._roster.gender_by_name.get(mention.name) == self._gender),
            "other_quotation": float(mention.quoted and not self._quoted),
            "in_opening": float(not coming and noun.dep_ != "poss" and opens(noun, self._pronoun)),
            "named_at_once": float(self._is_named_at_once(mention.name)),
            "coming": float(coming),
            **self._clauses(noun),
        }
        return {name: value for name, value in told.items() if value}

    def _clauses(self, noun: Token) -> Features:
        """Return in which clause around the pronoun `noun` does something, or has it done to it."""
        nearest = next((i for i, subject in enumerate(self._subjects) if subject is not None), -1)
        does = next((i for i, subject in enumerate(self._subjects) if subject is noun), -1)
        above = self._verbs[1:] if self._pronoun.dep_ in SUBJECTS else self._verbs
        return {
            "does_it": float(does == nearest >= 0),
            "says_so": float(noun is self._says_so),
            "speaks_for": float(noun is self._says_so and speaks_for(noun)),
            "does_more": float(does > nearest >= 0),
            "done_to": float(noun.dep_ in _OBJECTS and noun.i < self._pronoun.i and noun.head in above),
        }

    def _is_named_at_once(self, name: str) -> bool:
        return any(one.name == name and one.sentence < OPENING for one in self._roster.mentions[: 2 * OPENING])


def standing(noun: Token) -> Token:
    """Return the noun that says how somebody stands in a sentence: beside whom he is named, or with whom."""
    while noun.dep_ in {"appos", "conj"} and noun.head is not noun and noun.head.pos_ not in _VERBAL:
        noun = noun.head
    return noun


def verbs_above(pronoun: Token) -> Iterator[Token]:
    """Yield the verbs around the pronoun, from the nearest on, but for the one whose subject or object it is."""
    token = pronoun
    own = pronoun.tag_ != "PRP$"
    while token.head is not token:
        token = token.head
        if token.pos_ in _VERBAL:
            if not own:
                yield token
            own = False


def says_so(pronoun: Token) -> Token | None:
    """Return who says what the pronoun is in, where it is next to it: "Berg said he would", "Berg said his boats"."""
    clause = pronoun.head if pronoun.tag_ != "PRP$" else pronoun.head.head
    told = clause.dep_ == "ccomp" and (pronoun.dep_ in SUBJECTS or pronoun.head.dep_ in SUBJECTS)
    return subject_before(clause.head, pronoun) if told else None


def speaks_for(noun: Token) -> bool:
    """Say whether somebody speaks of another by calling: "his lawyer", "Anna Berg, a spokeswoman"."""
    beside = (noun, *(child for child in noun.children if child.dep_ in _BESIDE | {"appos"}))
    return any(one.lower_ in SPEAKING_FOR for one in beside)


def subject_before(verb: Token, pronoun: Token) -> Token | None:
    """Return who does something, before the pronoun; of "Berg, who sold his boats" it is Berg."""
    subject = next((child for child in verb.children if child.dep_ in SUBJECTS and child.i < pronoun.i), None)
    if subject is None or pronoun.i <= subject.right_edge.i:
        return None
    return standing(verb.head) if subject.tag_ in {"WP", "WDT"} and verb.dep_ == "relcl" else subject


def stranger(roster: Roster, noun: Token) -> str | None:
    """Return the name to call somebody by whom nobody names, "a judge"; None for any other word."""
    office = noun.tag_ == "NNP" and noun.lower_ in OFFICES and is_definite(noun)  # "The Health Secretary"
    if (noun.tag_ != "NN" and not office) or noun.i in roster.at or noun.lower_ in CROWDS:
        return None
    if noun.dep_ in _BESIDE | {"attr", "appos"}:
        return None
    if noun.lower_ not in ROLES and noun.lemma_ not in HUMANS:
        return None
    as_one = noun.dep_ == "pobj" and noun.head.lower_ == "as"
    return None if as_one or roster.person_in(noun) is not None else STRANGER + noun.lower_


def coming(pronoun: Token) -> Token | None:
    """Return the subject that what the pronoun stands in leads up to: "Trying to sell his boats, Berg ..."."""
    top = pronoun
    while top.head is not top and not (top.dep_ in _OPENERS and top.head.pos_ in _VERBAL):
        top = top.head
    subjects = (child for child in top.head.children if child.dep_ in SUBJECTS and child.i > top.right_edge.i)
    return next(subjects, None) if top.head is not top and top.i < top.head.i else None


def is_around(noun: Token, pronoun: Token) -> bool:
    """Say whether the pronoun is a part of what tells who it is: "a friend of his wife" is not he."""
    while pronoun.head is not pronoun and pronoun.pos_ not in _VERBAL and pronoun.dep_ != "conj":
        pronoun = pronoun.head
        if pronoun is noun:
            return True
    return False
