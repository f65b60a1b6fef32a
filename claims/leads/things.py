"""A noun of an article in, what its phrase tells of a thing out: a name, what it is told from others by, or nothing."""

from claims.lexicon.leads import COUNTS, EVENTS, POINTING
from claims.lexicon.people import ROLES
from claims.lexicon.pointing import QUALITIES
from claims.parse.grammar import VERBAL
from claims.parse.tokens import Token
from claims.stems import stem

_NAMING = frozenset("compound nmod poss appos nummod acl relcl prep".split())
_PARTS_OF_NAMES = frozenset("compound nmod amod npadvmod".split())
_CONTENT = frozenset("NOUN PROPN ADJ NUM VERB".split())
_LONGEST = 15  # words of a phrase of which more is told than a statement repeats


def tells_more(noun: Token) -> bool:
    """Say whether an earlier phrase tells what a thing is: a name, "a stadium", "the Lima yard", "the firm's chip"."""
    if noun.pos_ == "PROPN":
        return noun.dep_ not in _PARTS_OF_NAMES and bool(words_of(noun))
    if noun.dep_ in _PARTS_OF_NAMES:
        return False
    first = noun.left_edge.lower_
    if first in POINTING or (noun.left_edge.tag_ == "PRP$" and len(noun.children) < 2):
        return False
    if first in {"a", "an"}:
        return True
    return any(child.dep_ in _NAMING or _is_telling(child) for child in noun.children)


def _is_telling(child: Token) -> bool:
    return child.dep_ == "amod" and child.lower_ not in QUALITIES


def qualities(noun: Token) -> frozenset[str]:
    """Return the words before a noun by which it is told from others of its kind: not "new" and "reorganized"."""
    told = (child for child in noun.children if child.dep_ == "amod" and not _is_done_to(child))
    return frozenset(child.lower_ for child in told if child.lower_ not in QUALITIES) | _before(noun)


def beside(noun: Token) -> frozenset[str]:
    """Return the stems of the nouns before a noun: the override of "the override effort"."""
    return frozenset(stem(word) for word in _before(noun))


def _before(noun: Token) -> frozenset[str]:
    words = (child for child in noun.children if child.dep_ in {"compound", "nmod"} and child.i < noun.i)
    return frozenset(child.lower_ for child in words if child.tag_ == "NN")


def many_meant(noun: Token) -> bool:
    """Say whether it is "the two sides", who were told of before."""
    counted = any(child.dep_ == "nummod" and child.lower_ in COUNTS for child in noun.children)
    return counted and noun.tag_ == "NNS" and not any(child.dep_ in {"amod", "compound"} for child in noun.children)


def names_of(noun: Token) -> frozenset[str]:
    """Return the names and numbers in its phrase."""
    return frozenset(token.lower_ for token in _phrase(noun) if token.i != noun.i and token.pos_ in {"PROPN", "NUM"})


def _is_done_to(child: Token) -> bool:
    return child.tag_ in {"VBN", "VBG", "JJR"} or child.lower_.endswith("ed")


def is_event(noun: Token) -> bool:
    """Say whether the sentence before tells of it, even in other words: "the move", "the attack"."""
    return noun.lemma_.lower() in EVENTS


def is_role(noun: Token) -> bool:
    """Say whether somebody is spoken of by what he is: "the senator"."""
    return noun.lower_ in ROLES


def is_named(noun: Token) -> bool:
    """Say whether a name stands in the phrase: "the Lima yard", "the yard of Varn"."""
    return any(token.pos_ == "PROPN" for token in _phrase(noun))


def words_of(noun: Token) -> frozenset[str]:
    """Return the words of its phrase that tell something, the noun left out."""
    return frozenset(
        token.lower_ for token in _phrase(noun) if token.i != noun.i and token.pos_ in _CONTENT and not token.is_stop
    )


def _phrase(noun: Token) -> list[Token]:
    """Return the words from the first of the phrase up to a mark or a verb behind the noun."""
    words = noun.doc[max(noun.left_edge.i, noun.i - _LONGEST) : min(noun.right_edge.i + 1, noun.i + _LONGEST)]
    ends = (place for place, token in enumerate(words) if token.i > noun.i and _ends(token))
    return words[: next(ends, len(words))]


def _ends(token: Token) -> bool:
    return token.pos_ in VERBAL or (token.is_punct and token.text != "-")
