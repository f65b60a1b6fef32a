"""A noun in, the form of "be" that goes with it in its sentence out."""

from claims.lexicon.joints import NAME_TAILS
from claims.parse.grammar import VERBAL, auxiliaries
from claims.parse.standing import finite_of
from claims.parse.tokens import Token


def be_of(noun: Token, within: Token) -> str:
    """Return the form of "be" for a noun, in the tense of the sentence."""
    verb = within.head
    while (verb.pos_ not in VERBAL or _is_loose(verb)) and verb.head is not verb:
        verb = verb.head
    finite = finite_of(verb)
    told = finite.tag_ == "VBD" or any(part.tag_ == "VBD" for part in auxiliaries(finite))
    joined = any(child.dep_ == "conj" and child.lower_ not in NAME_TAILS for child in noun.children)
    several = noun.tag_ in {"NNS", "NNPS"} or joined
    return ("were" if several else "was") if told else ("are" if several else "is")


def _is_loose(verb: Token) -> bool:
    """Say whether it is a participle without a tense of its own: "found on the ship"."""
    return verb.dep_ == "acl" and verb.tag_ in {"VBN", "VBG"} and not auxiliaries(verb)
