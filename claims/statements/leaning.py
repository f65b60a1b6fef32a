"""A statement in, whether a word in it leans on what was said before out: "otherwise", "the other two", "the vote"."""

from collections.abc import Iterator, Sequence

from claims.lexicon.alike import alike
from claims.lexicon.leaning import (
    AFFAIRS,
    ALIKE,
    COUNTED_OFF,
    LIKEWISE,
    OWNED,
    PARTIES,
    RELATED,
    STANCES,
    TURNS,
    WHICHEVER,
)
from claims.lexicon.pointing import BARE
from claims.naming.introduced import is_bare
from claims.parse.grammar import NOMINAL, SUBJECTS, VERBAL, Tokens
from claims.parse.tokens import Token

_PLACED = SUBJECTS | {"dobj", "pobj", "attr"}
_TELLING = frozenset(("relcl", "acl", "prep", "appos"))
_POINTING = ("the", "that", "those")
_TIMES = frozenset(("DATE", "TIME"))
_CHAIN = frozenset("pobj prep dobj nsubj nsubjpass attr acomp ccomp xcomp oprd agent conj acl pcomp".split())
_ADDRESSING = frozenset("know see mind".split())  # "as you know", "you see"


def leaning(doc: Tokens, words: list[int], head: Token) -> Iterator[Token]:
    """Yield the words of the main clause that tell nothing without the sentences before."""
    named = any(child.dep_ == "dobj" and child.pos_ == "PROPN" for child in head.children)
    for place, i in enumerate(words):
        token = doc[i]
        if token.lower_ in LIKEWISE:
            last = all(doc[j].is_punct for j in words[place + 1 :])
            if _is_likewise(token, last=last) and (last or not _is_clause_before(doc, words[:place], token)):
                yield token
        elif token.dep_ not in _PLACED:
            continue
        elif token.lower_ == "you":
            if token.dep_ not in SUBJECTS or token.head.lemma_ not in _ADDRESSING:
                yield token
        elif token.lower_ in {"this", "that"} and token.tag_ == "DT":
            if not _is_turn(token) and not token.children and not _is_clause_before(doc, words[:place], token):
                yield token
        elif token.lower_ == "one":
            if token.dep_ == "dobj" and not _is_one_of(token) and not _is_near_noun(doc, words[:place]):
                yield token
        elif token.pos_ in NOMINAL or token.pos_ == "NUM":
            if named and token.dep_ == "pobj":
                continue  # "fired Berg over the issue"
            before = [doc[j] for j in words[:place]]
            if (_is_left_open(token, before) and _is_main(token, head)) or _is_pointed_at(token, before):
                yield token


def is_told_behind(noun: Token) -> bool:
    """Say whether the sentence goes on to tell what it is: "the plan is to mend it", "the problem is that ..."."""
    verb = noun.head
    if verb.lemma_ != "be" or noun.dep_ not in SUBJECTS:
        return False
    behind = (child for child in verb.children if child.i > verb.i)
    return any(child.dep_ in {"xcomp", "ccomp"} or child.lower_ == "for" for child in behind)


def _is_same_as_said(noun: Token) -> bool:
    """Say whether it is "the same thing that" somebody said: what it is remains untold."""
    return noun.lower_ == "thing" and any(child.lower_ in ALIKE for child in noun.children)


def _is_pointed_at(noun: Token, before: list[Token]) -> bool:
    """Say whether "that promise" or "such a promise" is told of nowhere before."""
    first = next((child for child in noun.children if child.lower_ in {"that", "those"}), noun.left_edge)
    if first.lower_ not in {"that", "those", "such"} or noun.pos_ != "NOUN":
        return False
    if first.dep_ not in {"det", "predet", "amod"} or (first.i and first.doc[first.i - 1].lower_ == "as"):
        return False  # "as such"
    if noun.ent_type_ in _TIMES or any(child.dep_ in _TELLING and child.i > noun.i for child in noun.children):
        return False
    if any(child.lower_ == "as" for child in noun.children):
        return False
    return not any(other.pos_ == "NOUN" and other.i < first.i and other.ent_type_ not in _TIMES for other in before)


def _is_of_something(noun: Token, between: Sequence[Token]) -> bool:
    """Say whether it is always of something, and of what is not told: "the main motive", "the latest criticism"."""
    what = noun.lemma_.lower()
    if what in RELATED:
        return all(token.lower_ in WHICHEVER for token in between)
    plain = all(token.pos_ in {"ADJ", "ADV"} and token.text.islower() for token in between)
    return plain and (what in BARE or what in AFFAIRS)


def _is_main(noun: Token, head: Token) -> bool:
    """Say whether it belongs to the main clause, or what completes it, and opens no sentence: "After the vote"."""
    below = noun
    while below is not head:
        if below.dep_ not in _CHAIN or below.head is below:
            return False
        if below.dep_ == "prep" and below.head.pos_ in VERBAL and below.i < below.head.i:
            return False
        below = below.head
    return True


def _is_likewise(token: Token, *, last: bool) -> bool:
    """Say whether the word means what was told before: "thinks otherwise", "did so", "said as much", not "so many"."""
    verb = token.head
    if token.lower_ == "so":
        return verb.lemma_ == "do" and verb.pos_ == "VERB" and token.i > verb.i and (last or token.i == verb.i + 1)
    if token.lower_ == "much":
        before = [child.lower_ for child in token.children if child.i < token.i]
        compared = any(child.lower_ in {"as", "of"} and child.i > token.i for child in token.children)
        return token.dep_ == "dobj" and before == ["as"] and token.i > verb.i and not compared
    return token.dep_ in {"advmod", "dobj", "acomp", "oprd"} and token.i > verb.i and verb.pos_ in VERBAL


def _is_turn(that: Token) -> bool:
    """Say whether "that" is a subject, or part of a turn of speech: "on top of that", "other than that"."""
    return that.dep_ in SUBJECTS or that.head.lower_ in TURNS or that.head.head.lower_ == "top"


def _is_clause_before(doc: Tokens, before: list[int], that: Token) -> bool:
    """Say whether a clause stands before "that" which it can mean: "if it rains, nobody likes that"."""
    clauses = (doc[i] for i in before if doc[i].pos_ in VERBAL and doc[i].dep_ not in {"aux", "auxpass"})
    return any(that not in verb.subtree and any(c.dep_ in SUBJECTS for c in verb.children) for verb in clauses)


def _is_one_of(one: Token) -> bool:
    return any(child.lower_ in {"of", "another"} or child.dep_ in {"relcl", "amod"} for child in one.children)


def _is_near_noun(doc: Tokens, before: list[int]) -> bool:
    """Say whether a thing stands before "one" that it can be one of: "buys a boat and sells one"."""
    return any(doc[i].dep_ in {"dobj", "pobj", "attr"} and doc[i].pos_ == "NOUN" for i in before)


def _is_left_open(noun: Token, before: list[Token]) -> bool:
    """Say whether nothing tells which it is: "the vote", "that project", "the same goals", "the other two"."""
    first = noun.left_edge
    if noun.lemma_ in STANCES and noun.dep_ != "pobj":
        return any(child.dep_ == "poss" for child in noun.children) and not any(
            child.dep_ in _TELLING or child.dep_ in {"amod", "compound"} for child in noun.children
        )
    if first.lower_ not in _POINTING or first.dep_ not in {"det", "nsubj"} or first.i == noun.i:
        return False
    if any(child.dep_ in _TELLING and child.i > noun.i for child in noun.children) and not _is_same_as_said(noun):
        return False
    nouns = [other for other in before if other.pos_ in NOMINAL]
    told = any(other.lemma_ in BARE and not is_bare(other, _POINTING) for other in nouns)
    if told or is_told_behind(noun) or any(alike(other.lower_) == alike(noun.lower_) for other in nouns):
        return False
    between = noun.doc[first.i + 1 : noun.i]
    if noun.lower_ in COUNTED_OFF:
        return len(between) == 1 and between[0].lower_ == "other"
    what = noun.lemma_.lower()
    if between:
        alike_to = any(token.lower_ in ALIKE for token in between)
        return (alike_to and (what in BARE or what in OWNED)) or _is_of_something(noun, between)
    return (what in BARE or what in AFFAIRS or noun.lower_ in PARTIES) and is_bare(noun, _POINTING)
