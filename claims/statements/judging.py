"""A statement in, whether it only judges, bids, boasts or feels out: "a great victory", "we have to stand together"."""

from collections.abc import Iterator

from claims.lexicon.judging import (
    ABOUT,
    AIR,
    ALL,
    DESERVING,
    FELT,
    FOUND,
    IDIOMS,
    IMPRESSION,
    ITS,
    LINKING,
    MATTERS,
    MINDING,
    MINDING_WITH,
    MISTAKES,
    MOODS,
    NAMES_CALLED,
    OF_US,
    PRAISING,
    REMINDING,
    SHORT_BE,
    SILENT,
    SUPPOSING,
    VAGUE,
    VIRTUES,
    VOWED,
    WANTING,
    WAVERING,
    WEIGHED,
)
from claims.lexicon.manner import PRAISE_AND_BLAME
from claims.parse.grammar import SUBJECTS, VERBAL, subject_above
from claims.parse.standing import finite_of
from claims.parse.tokens import Token

SHORT = 120  # characters: a longer statement tells more than its turn of speech
_COMPLEMENTS = frozenset(("attr", "acomp", "oprd"))
_OWN = frozenset(("i", "we"))
_CLAUSES = frozenset(("ccomp", "xcomp", "advcl", "relcl", "acl"))
_HELPING = frozenset(("aux", "auxpass"))
_TO_COME = frozenset("will 'll ’ll wo shall would".split())
_HOLDING_PLACE = frozenset(("it", "that", "this"))


def only_judges(head: Token, text: str, *, said: bool, quoted: bool, named: bool) -> bool:
    """Say whether a statement without figures, `said` by somebody or told by the article, tells of nothing done."""
    if len(text) < SHORT and IDIOMS.search(text):
        return True
    if _is_verdict(head) or _is_deserved(head) or _is_slogan(head) or _is_felt(head):
        return True
    if _is_vow(head) or _is_left_open(head) or (not said and _is_supposed(head)):
        return True
    subject = subject_above(head)
    if subject is None:
        return False
    if subject.lower_ == "god" and head.tag_ in {"VBZ", "VBP", "MD", "VB"}:
        return True
    if _is_in_the_air(head, subject) or (said and not named and _is_of_all(head, subject)):
        return True
    own = subject.lower_ in _OWN
    if own and _is_imagined(head):
        return True
    if own and (_is_on_the_mind(head) or _is_boast(head)):
        return True
    if said and not named and (_is_of_us(head, subject) or _is_its(head, subject)):
        return True
    return (quoted or (said and own)) and (_is_bidding(head) or (own and _is_mood(head)))


def _is_supposed(head: Token) -> bool:
    """Say whether who writes only supposes it: "maybe the mayor never meant to build it"."""
    first = head.left_edge
    return first.lower_ in SUPPOSING and first.head is head


def _is_in_the_air(head: Token, subject: Token) -> bool:
    """Say whether it tells how it feels in a place: "the mood was sombre"."""
    return subject.lemma_.lower() in AIR and any(told.pos_ == "ADJ" for told in _complements(head))


def _is_of_all(head: Token, subject: Token) -> bool:
    """Say whether it tells what all want, of whatever place: "people want safe streets"."""
    plain = all(child.is_punct for child in subject.children)
    return subject.lower_ in ALL and plain and head.lemma_ in WANTING and finite_of(head).tag_ in {"VBP", "VBZ"}


def _is_of_us(head: Token, subject: Token) -> bool:
    """Say whether it tells how things are with "us", without a name or a time in it: "we have a good team"."""
    if _lemma(head) == "be" and head.tag_ != "VBD" and subject.left_edge.lower_ == "our":  # "our job is to win"
        return any(child.dep_ in {"xcomp", "attr"} for child in head.children)
    finite = finite_of(head)
    going = head.lemma_ == "go" and any(child.dep_ == "xcomp" for child in head.children)
    now = finite.tag_ in {"VBP", "VBZ"} or finite.lower_ in {"can", "may", "might", "ca", "could"}
    return subject.lower_ == "we" and now and not going and _lemma(head) in OF_US


def _is_its(head: Token, subject: Token) -> bool:
    """Say whether "it" is only told to be somebody's role, or a matter of something."""
    attributes = (child for child in head.children if child.dep_ == "attr")
    return _lemma(head) == "be" and subject.lower_ == "it" and any(one.lemma_.lower() in ITS for one in attributes)


def _lemma(head: Token) -> str:
    """Return "be" for "’s" and "’m" as well."""
    return "be" if head.lower_ in SHORT_BE and head.pos_ in VERBAL else head.lemma_


def _complements(head: Token) -> Iterator[Token]:
    """Yield what the subject is said to be, or to look like."""
    if _lemma(head) not in LINKING:
        return
    for child in head.children:
        if child.dep_ in _COMPLEMENTS:
            yield child
        elif child.dep_ == "xcomp" and child.lemma_ == "be":
            yield from _complements(child)


def _is_verdict(head: Token) -> bool:
    """Say whether it only praises or blames: "was a great victory", "looked vulnerable", "it is hard to win"."""
    subject = subject_above(head)
    held = subject is not None and subject.lower_ in _HOLDING_PLACE
    for told in _complements(head):
        below = [child for child in told.children if child.dep_ in _CLAUSES]
        if held and any(_is_told(clause) for clause in (*below, *(c for c in head.children if c.dep_ in _CLAUSES))):
            continue
        if told.pos_ in {"NOUN", "PROPN"}:
            weighed = held and told.lower_ in MISTAKES and (below or _is_followed(told, head))
            if weighed or _is_name_called(told) or _is_praised(told):
                return True
        elif [child.lower_ for child in told.children] == ["too"]:
            return True  # "the stakes are too high"
        elif told.lower_ in FOUND or (told.lower_ in PRAISE_AND_BLAME and (held or not below)):
            return True
        elif head.lemma_ in IMPRESSION and (told.pos_ == "ADJ" or told.tag_ == "VBN") and not below:
            return True
        elif held and told.lower_ in WEIGHED and (below or _is_followed(told, head)):
            return True
    return False


def _is_told(clause: Token) -> bool:
    """Say whether what is judged happened, or only is to be kept in mind: "it is sad that he left"."""
    if any(child.lower_ == "that" and child.dep_ == "mark" for child in clause.children):
        return clause.tag_ == "VBD" or any(child.tag_ == "VBD" for child in clause.children if child.dep_ in _HELPING)
    below = (child for child in clause.children if child.dep_ == "ccomp")
    return clause.lemma_ in REMINDING and next(below, None) is not None


def _is_followed(told: Token, head: Token) -> bool:
    """Say whether what is judged comes behind: "it is hard to win"."""
    return any(child.dep_ in _CLAUSES and child.i > told.i for child in head.children)


def _is_name_called(noun: Token) -> bool:
    """Say whether it is "a liar" or "a disgrace to the town"."""
    called = noun.lower_ in NAMES_CALLED or noun.lower_ in PRAISE_AND_BLAME
    # "a failure of the brakes"
    narrowed = any(child.dep_ == "compound" or child.lower_ == "of" for child in noun.children)
    return called and noun.tag_ in {"NN", "NNS"} and not narrowed


def _is_praised(noun: Token) -> bool:
    """Say whether it is "a great victory", of which nothing else is told."""
    if noun.lemma_.lower() not in VAGUE or noun.tag_ not in {"NN", "NNS"}:
        return False
    return any(child.dep_ == "amod" and child.lower_ in PRAISING for child in noun.children)


def _is_left_open(head: Token) -> bool:
    """Say whether it tells only that nobody knows yet: "it remains to be seen whether"."""
    subject = subject_above(head)
    if subject is None or subject.lower_ != "it" or head.lemma_ != "remain":
        return False
    return any(child.dep_ == "xcomp" and child.lemma_ == "see" for child in head.children)


def _is_deserved(head: Token) -> bool:
    return head.lemma_ in DESERVING and head.tag_ in {"VBP", "VBZ"} and head.pos_ in VERBAL


def _is_slogan(head: Token) -> bool:
    """Say whether it is one of the things said of all: "Faith makes us strong", "this election is about the future"."""
    subject = next((child for child in head.children if child.dep_ in SUBJECTS), None)
    if subject is None:
        return False
    bare = all(child.dep_ in {"amod", "punct"} for child in subject.children)
    if subject.lower_ in VIRTUES and subject.pos_ == "NOUN" and bare and head.dep_ != "relcl":
        return True
    if _lemma(head) != "be" or subject.lemma_.lower() not in MATTERS:
        return False
    about = (part for child in head.children if child.lower_ == "about" for part in child.children)
    return any(part.lemma_.lower() in ABOUT or part.lower_ in ABOUT for part in about if part.dep_ == "pobj")


def _is_felt(head: Token) -> bool:
    """Say whether there only is something as somebody feels it: "there is no room for error"."""
    there = any(child.lower_ == "there" and child.dep_ in {"expl", "advmod"} for child in head.children)
    thing = next((child for child in head.children if child.dep_ in {"attr", "nsubj"} and child.i > head.i), None)
    if not there or _lemma(head) not in {"be", "remain"} or thing is None or thing.lemma_.lower() not in FELT:
        return False
    return not any(child.dep_ in {"ccomp", "relcl"} for child in thing.children)


def _is_on_the_mind(head: Token) -> bool:
    """Say whether who speaks only tells what he likes: "I regard him as a friend", "we stand with them"."""
    if head.tag_ == "VBD" and head.lemma_ in MINDING_WITH:
        return False  # "we stood up to them"
    if head.lemma_ in MINDING_WITH:
        below = {child.lower_ for child in head.children if child.dep_ in {"prep", "prt", "advmod", "neg", "acomp"}}
        return not below.isdisjoint(MINDING_WITH[head.lemma_])
    return head.lemma_ in MINDING and head.pos_ in VERBAL


def _is_mood(head: Token) -> bool:
    """Say whether who speaks tells how he feels: "I am passionate about it"."""
    moods = (told for told in _complements(head) if told.lower_ in MOODS)
    return any(all(child.dep_ != "ccomp" for child in told.children) for told in moods)


def _is_imagined(head: Token) -> bool:
    """Say whether "we" would do it were things otherwise: "if he had won, we would still live in huts"."""
    would = any(child.lower_ in {"would", "'d", "’d"} and child.dep_ == "aux" for child in head.children)
    clauses = (child for child in head.children if child.dep_ == "advcl")
    return would and any(part.lower_ == "if" for clause in clauses for part in clause.children)


def _is_to_come(head: Token) -> tuple[Token, bool]:
    """Return the verb of what is promised, and whether it is to come."""
    going = head.lemma_ == "go" and head.tag_ == "VBG"
    verb = next((child for child in head.children if child.dep_ == "xcomp"), head) if going else head
    return verb, verb is not head or any(child.lower_ in _TO_COME for child in head.children)


def _is_vow(head: Token) -> bool:
    """Say whether it is not to be doubted or not to be told: "would not hesitate", "is not going to speculate"."""
    verb, to_come = _is_to_come(head)
    denied = any(child.dep_ == "neg" for child in (*head.children, *verb.children))
    return to_come and denied and verb.lemma_ in WAVERING | SILENT


def _is_boast(head: Token) -> bool:
    """Say whether who speaks only promises to fight or to win, without a name or a time in it."""
    verb, to_come = _is_to_come(head)
    told = any((part.pos_ == "PROPN" and part.ent_type_ != "NORP") or part.ent_type_ == "DATE" for part in head.subtree)
    return to_come and verb.lemma_ in VOWED and not told


def _is_bidding(head: Token) -> bool:
    """Say whether somebody only tells what has to be done: "we have to stand together", "it is time to act"."""
    if head.lemma_ == "have" and head.tag_ in {"VBP", "VBZ"}:
        return _is_to_do(head)
    if head.lower_ == "got" and any(child.dep_ == "aux" for child in head.children):  # "has got to go"
        return _is_to_do(head)
    return _lemma(head) == "be" and any(child.dep_ == "attr" and child.lower_ == "time" for child in head.children)


def _is_to_do(head: Token) -> bool:
    """Say whether something is to be done, and not that one thing "has to do with" another."""
    done = [child for child in head.children if child.dep_ == "xcomp" and child.tag_ == "VB"]
    return any(one.lemma_ != "do" or not any(child.lower_ == "with" for child in one.children) for one in done)
