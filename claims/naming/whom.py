"""A pronoun in, what the words around it say of whom it can mean, and whom not."""

from claims.naming.roster import SUBJECTS
from claims.parse.grammar import Tokens
from claims.parse.tokens import Token

HE = frozenset("he him his himself".split())
SHE = frozenset("she her hers herself".split())
PERSONAL = HE | SHE


def asks(subject: Token) -> bool:
    """Say whether somebody asked what is answered, who is "you" in the answer and not "he"."""
    return subject.dep_ in SUBJECTS and subject.head.lemma_ == "ask"


def is_in_title(tokens: Tokens, start: int) -> bool:
    """Say whether a programme has the name that begins at token `start`: "Mornings With Anna Berg"."""
    before = tokens[max(start - 2, 0) : start]
    return len(before) == 2 and before[1].text == "With" and before[0].text.istitle()


def opens(noun: Token, pronoun: Token) -> bool:
    """Say whether `noun` stands in what opens the pronoun's own clause: "In a rebuke of Berg, he resigned"."""
    top = noun
    while top.head.i != top.i and top.head is not pronoun.head:
        top = top.head
    return pronoun.dep_ in SUBJECTS and top.i < pronoun.i and (top.dep_ == "prep" or top.tag_ == "VBG")


def subject_of(owner: Token) -> Token | None:
    """Return the subject of a main clause that "his" belongs to: "his boats", "most of his boats"."""
    thing = owner.head
    while thing.dep_ in {"pobj", "prep"}:
        thing = thing.head
    return thing if thing.dep_ in SUBJECTS and thing.head.dep_ == "ROOT" else None


def is_anybody(pronoun: Token) -> bool:
    """Say whether it is one of "he or she", or tells only how old somebody is: "a man in his 70s"."""
    if pronoun.tag_ == "PRP$" and pronoun.head.text[:1].isdigit() and pronoun.head.text.endswith("0s"):
        return True
    either = (pronoun.head, *pronoun.children)
    return any(other.lower_ in PERSONAL and "conj" in (other.dep_, pronoun.dep_) for other in either)


def teller(pronoun: Token) -> int | None:
    """Return the subject of the verb that tells what the pronoun does: "governor" in "The governor said he agreed"."""
    clause = pronoun.head
    if pronoun.dep_ not in SUBJECTS or clause.dep_ != "ccomp":
        return None
    return next((c.i for c in clause.head.children if c.dep_ == "nsubj" and c.i < pronoun.i), None)
