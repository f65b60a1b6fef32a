"""A pronoun and a noun in, whether the one can stand for the other out: by number and kind."""

from collections.abc import Callable

from claims.lexicon.people import CALLED, ROLES
from claims.lexicon.pointing import BY_PEOPLE, LAWS, PARTS, RULING, STATING
from claims.lexicon.speakers import CROWDS, HUMANS, can_speak
from claims.lexicon.voices import CALLINGS
from claims.parse.nouns import is_one_firm
from claims.parse.tokens import Token

_SUBJECTS = frozenset(("nsubj", "nsubjpass"))
_EMPTY_VERBS = frozenset("seem appear rain snow turn happen".split())
_LOOKING = frozenset("look sound feel seem".split())
_STAYING = frozenset("remain become".split())
_OPEN = frozenset("unclear clear uncertain unknown possible impossible apparent evident obvious".split())
_RAISING = frozenset("likely unlikely able unable ready bound due set willing unwilling free about".split())
_CLAUSES = frozenset("ccomp csubj xcomp relcl advcl acl".split())
_COUNTS = frozenset("thousand hundred million billion dozen ten".split())  # of "thousands of shots" no one can be meant
_TWO = frozenset("pair duo couple trio".split())
_PERSONS = (HUMANS | CALLINGS | CALLED) - CROWDS
_CALLED_SO = ("ologist", "ician", "woman", "person", "trustee", "employee", "keeper", "seeker")
_NO_ONE_THING = frozenset("no neither each every".split())
_HOURS = frozenset("past o'clock noon midnight dawn dusk".split())
_ABOUT = frozenset("dark quiet late early".split())  # what the hour or the day is: "when it was dark"


def fits(pronoun: Token, noun: Token, is_person: Callable[[Token], bool]) -> bool:
    """Say whether number and kind agree."""
    if any(child.lower_ in _NO_ONE_THING for child in noun.children):  # "no ship" is none, "each ship" many
        return False
    if noun.doc[noun.left_edge.i].tag_ == "WP$":  # "those whose boats sank"
        return False
    joined = any(child.dep_ == "conj" for child in noun.children) and not is_one_firm(noun)
    several = joined or noun.tag_ in {"NNS", "NNPS"} or noun.lemma_ in _TWO
    if pronoun.lower_ in {"they", "their"}:
        return several and noun.lemma_ not in PARTS | _COUNTS and (not _is_thought(pronoun) or thinks(noun))
    if several and (joined or not _is_firm(noun)):
        return False
    if is_person(noun) or noun.lower_ in ROLES or (noun.tag_ == "NN" and _is_somebody(noun.lemma_)):
        return False
    return not (_is_law(pronoun) and _is_body(noun))


def _is_somebody(word: str) -> bool:
    return word in _PERSONS or (word.endswith(_CALLED_SO) and word not in CROWDS)


def _is_firm(noun: Token) -> bool:
    """Say whether a name in the plural is that of one body: "Northdam Ferries", and not "the Democrats"."""
    bare = noun.left_edge.lower_ != "the" and noun.ent_type_ != "NORP"
    return noun.tag_ == "NNPS" and (noun.ent_type_ == "ORG" or (bare and noun.left_edge.i < noun.i))


def _is_law(pronoun: Token) -> bool:
    """Say whether only a law, a rule or an order does what the pronoun does: "it would require", "it stipulates"."""
    verb = pronoun.head
    if pronoun.lower_ != "it" or verb.lemma_ not in RULING:
        return False
    return verb.lemma_ in STATING or any(child.lower_ in {"would", "also"} for child in verb.children)


def _is_body(noun: Token) -> bool:
    return (noun.ent_type_ in {"ORG", "GPE", "NORP"} or noun.pos_ == "PROPN") and noun.lower_ not in LAWS


def _is_thought(pronoun: Token) -> bool:
    """Say whether only people do what the pronoun does: "they believe", "they count"."""
    return pronoun.lower_ == "they" and pronoun.dep_ in _SUBJECTS and pronoun.head.lemma_ in BY_PEOPLE


def thinks(noun: Token) -> bool:
    people = noun.ent_type_ in {"ORG", "NORP", "PERSON", "GPE"} or noun.pos_ == "PROPN"
    return people or can_speak(noun.lemma_) or any(child.dep_ == "conj" and thinks(child) for child in noun.children)


def is_empty(pronoun: Token) -> bool:
    """Say whether "it" stands for nothing: "it is clear that", "it rained", "making it difficult"."""
    if pronoun.lower_ != "it":
        return False
    verb = pronoun.head
    if verb.pos_ not in {"VERB", "AUX"} or verb.lemma_ in _EMPTY_VERBS:
        return True
    next_word = pronoun.doc[verb.i + 1 : verb.i + 2]
    after = {child.lower_ for child in (*verb.children, *next_word) if child.i > verb.i}
    if (verb.lemma_ == "come" and "to" in after) or (verb.lemma_ in _LOOKING and after & {"like", "as"}):
        return True  # "when it comes to boats", "it looks like the boats will sink"
    if verb.lemma_ in _STAYING and after & _OPEN:
        return True  # "it remained unclear if they will"
    behind = {child.dep_ for child in verb.children if child.i > verb.i}
    if verb.lemma_ == "take" and (behind & {"xcomp", "advcl"} or "until" in after):
        return True  # "it took crews until noon to put it out"
    if verb.lemma_ == "be" or verb.lower_ in {"'s", "’s"}:
        if any(child.lower_ in _RAISING and "ccomp" not in behind for child in verb.children):
            return False  # "it is likely to rise"
        below = [part for child in verb.children if child.i > verb.i for part in (child, *child.children)]
        if any(part.lower_ in _HOURS for part in below) or any(child.lower_ in _ABOUT for child in verb.children):
            return True  # "it was ten past four"
        return any(part.dep_ in _CLAUSES or part.lower_ in {"for", "to"} for part in below)
    return "csubj" in behind or (verb.tag_ == "VBN" and "ccomp" in behind)
