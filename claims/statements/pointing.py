"""A statement in, whether it hangs on words that only point out: "she is wrong", "that line", "your plan"."""

from collections.abc import Iterator
from itertools import chain

from claims.lexicon.alike import alike
from claims.lexicon.cues import DECLINING
from claims.lexicon.leaning import AFFAIRS, STRANGERS, UNNAMED
from claims.lexicon.people import ROLES
from claims.lexicon.pointing import (
    AIMING,
    ANSWERS,
    AT_HAND,
    BACKWARD,
    BARE,
    COUNTED,
    DOERS,
    HEARER,
    ONE_OF,
    OTHERS,
    PARTS,
    PEOPLE,
    POINTING,
    SEVERAL,
    SHARES,
    THINGS,
    WHEN,
)
from claims.naming.introduced import is_bare
from claims.parse.grammar import NOMINAL, SUBJECTS, VERBAL, Tokens
from claims.parse.standing import Statement
from claims.parse.tokens import Token
from claims.statements.leaning import is_told_behind, leaning
from claims.statements.pronouns import is_impersonal, is_many, is_named, is_person, unnamed
from claims.statements.untold import Known, is_untold

_MAIN = SUBJECTS | {"dobj"}
_BELOW = frozenset(("xcomp", "ccomp"))
_OPENERS = PEOPLE | SEVERAL | THINGS
_ASIDE = SUBJECTS | frozenset(("aux", "advmod", "punct", "neg", "cc", "conj"))
_CLAUSES = frozenset(("ccomp", "xcomp", "csubj", "csubjpass", "advcl", "acl", "relcl"))
_EMPTY = frozenset(("be", "do", "have"))
_TOLD_APART = frozenset(("relcl", "acl", "prep", "compound", "nmod", "appos", "conj"))
_NARROWING = frozenset(("relcl", "acl", "prep", "amod", "compound", "nmod", "appos"))


def points_elsewhere(doc: Tokens, statement: Statement, known: Known, *, plainly: bool) -> bool:
    """Say whether a main subject or object only points to what neither the statement nor the article names."""
    words = [*(i for i in statement.lead if isinstance(i, int)), *statement.tokens]
    inside = frozenset(words)
    named = [i for i in statement.lead if isinstance(i, str)]
    for token in _main(doc, statement, inside):
        first = token.left_edge.i
        told = known(token.i) or (known(first) if first in inside else None)
        if told is not None and not _is_open(told):
            continue
        before = [doc[i] for i in words[: words.index(token.i)] if not _does(doc[i], token)]
        if told is not None or _points(token, before, named=bool(named)):
            return True
    if _opens_backward(doc, statement, known) or _opens_unnamed(doc[words[0]], statement, known):
        return True
    if is_untold(doc, words, statement, known):
        return True
    if plainly:
        return False
    open_ = chain(leaning(doc, words, statement.head), unnamed(doc, words, statement))
    return any(_is_owned(token) or known(token.left_edge.i) is None for token in open_)


def _is_owned(noun: Token) -> bool:
    """Say whether it is "its position", which whoever has it leaves as open."""
    return noun.left_edge.head is noun and noun.left_edge.tag_ == "PRP$"


def _is_open(told: str) -> bool:
    """Say whether what stands for a word only points as well: "this line", "the move"."""
    first, _, rest = told.lower().partition(" ")
    return first in POINTING or (first == "the" and (rest in BARE or rest in AFFAIRS or rest in DOERS))


def _opens_backward(doc: Tokens, statement: Statement, known: Known) -> bool:
    """Say whether it opens with what only points back: "On that day", "In both cases"."""
    first = doc[statement.tokens[0]]
    if first.lower_ == "if" and len(statement.tokens) > 1 and doc[statement.tokens[1]].lower_ in {"so", "not"}:
        return not statement.lead  # "if so, the port would close"
    if first.dep_ != "prep" or statement.lead or first.i > statement.head.i:
        return False
    noun = next((child for child in first.children if child.dep_ == "pobj"), None)
    if noun is not None and noun.lower_ in BACKWARD:  # "in both of those cases"
        noun = _of(noun) or noun
    if noun is not None and noun.lower_ in THINGS | SEVERAL:
        return known(noun.i) is None and not _is_narrowed(noun)
    if noun is None or noun.pos_ not in NOMINAL | {"PRON", "DET"}:
        return False
    if noun.lower_ in {"case", "instance"} and any(child.lower_ in {"each", "either"} for child in noun.children):
        return True
    words = {noun, *noun.children} if noun.pos_ in NOMINAL else {noun}
    pointed = any(word.lower_ in {"that", "those"} for word in words)  # "on that same day"
    if _is_narrowed(noun, besides="same" if pointed else "") or any(known(word.i) for word in words):
        return False
    return any(word.lower_ in BACKWARD and word.dep_ in {"det", "pobj", "amod", "predet"} for word in words)


def _opens_unnamed(first: Token, statement: Statement, known: Known) -> bool:
    """Say whether a clause in front of the main verb opens with nobody named: "It would cost more - Lima agreed"."""
    if first.lower_ not in _OPENERS or first.dep_ not in SUBJECTS or first.head is statement.head:
        return False
    does = any(child.dep_ == "dobj" for child in first.head.children)  # not "It turns out, the port agreed"
    return does and known(first.i) is None and _points(first, [], named=False)


def _of(share: Token) -> Token | None:
    return next((part for child in share.children if child.lower_ == "of" for part in child.children), None)


def says_nothing(head: Token) -> bool:
    """Say whether somebody only answers, or speaks: "Berg refused", "the mayor said no", "Berg said on Friday"."""
    others = [child for child in head.children if child.dep_ not in _ASIDE]
    how = [child.lower_ for child in head.children if child.dep_ == "advmod"]
    inverted = any(child.dep_ in SUBJECTS and child.i > head.i for child in head.children)
    if head.lemma_ in _EMPTY and not others and not inverted and (not how or "so" in how):
        return True  # "Berg did so", "Berg has not"
    if head.lemma_ in DECLINING:
        return not others and not any(child.dep_ == "auxpass" for child in head.children)
    below = [token for child in head.children if child.dep_ != "conj" for token in child.subtree]
    told = any(token.pos_ in VERBAL and token.i > head.i for token in below)
    if head.lemma_ != "say" or told or any(child.dep_ == "auxpass" for child in head.children):
        return False
    return all(child.lower_ in ANSWERS or child.dep_ in {"prep", "dative", "npadvmod"} for child in others)


def _main(doc: Tokens, statement: Statement, inside: frozenset[int]) -> Iterator[Token]:
    """Yield the subjects and objects of the main verb, and of the clauses that complete it."""
    verbs, seen = [statement.head], set[int]()
    for verb in verbs:
        verbs += [
            child
            for child in verb.children
            if child.i in inside
            and (child.dep_ in {"csubj", "acomp"} or (child.dep_ in _BELOW and child.i > verb.i))
            and not (child.dep_ == "xcomp" and verb.dep_ == "acomp")
        ]
        for child in (*verb.children, *_aimed_at(verb)):
            if child.i in inside and child.dep_ in _MAIN | {"pobj"} and child.i not in seen:
                seen.add(child.i)
                yield child
    for i in statement.lead:
        if isinstance(i, int) and i not in seen and doc[i].dep_ in SUBJECTS and doc[i].i not in statement.tokens:
            yield doc[i]


def _aimed_at(verb: Token) -> Iterator[Token]:
    """Yield the bill of "voted against the bill"."""
    for child in verb.children:
        if child.lower_ in AIMING and child.i > verb.i:
            yield from (part for part in child.children if part.dep_ == "pobj" and part.lemma_ in BARE)


def _does(other: Token, thing: Token) -> bool:
    """Say whether a word is of who does what is done to `thing`: "the council sold it" does not sell the council."""
    whose = other
    while thing.dep_ == "dobj" and whose.head is not whose and whose.i != thing.head.i:
        if whose.dep_ in SUBJECTS and whose.head.i == thing.head.i:
            return True
        whose = whose.head
    return False


def _points(token: Token, before: list[Token], *, named: bool) -> bool:
    word = token.lower_
    plain = all(child.lower_ == "the" for child in token.children)
    if word in COUNTED and plain and token.dep_ in SUBJECTS and token.head.dep_ != "ccomp":
        return not any(is_many(other) for other in before)
    if word in SHARES and token.dep_ in SUBJECTS and not _is_narrowed(token):
        return not any(is_many(other) or other.lower_ in SHARES for other in before)  # "17 percent agree", of whom?
    if token.pos_ in NOMINAL:
        if _is_count_of_untold(token, before):
            return True
        return _is_pointing_phrase(token, before) or _is_told_of_before(token, before)
    if _is_narrowed(token):
        return False  # "those who came", "that of the town"
    if word in PEOPLE:
        if any(child.dep_ == "attr" and is_named(child) for child in token.head.children):
            return False  # "she is the mayor's sister, Anna Berg"
        others = [other for other in before if not _acts_on(other, token)] if word in OTHERS else before
        return not (named and others) and not any(is_person(other) for other in others)
    if word in SEVERAL:
        return not any(is_many(other) for other in before)
    if word in THINGS:
        return not is_impersonal(token) and not any(
            other.pos_ in NOMINAL and not is_person(other) and other.lower_ not in WHEN for other in before
        )
    return word in POINTING and not any(other.pos_ in NOMINAL and not is_person(other) for other in before)


def _acts_on(other: Token, him: Token) -> bool:
    """Say whether a word is of who does something to "him", who is somebody else: "Berg asked him to stay"."""
    verb = him.head
    verbs = {verb.i, verb.head.i} if him.dep_ in SUBJECTS and verb.dep_ in _BELOW else {verb.i}
    while other.head is not other and other.dep_ not in SUBJECTS:
        other = other.head
    return other.dep_ in SUBJECTS and other.head.i in verbs


def _is_narrowed(token: Token, besides: str = "") -> bool:
    return any(child.dep_ in _NARROWING and child.lower_ != besides for child in token.children)


def _is_told_of_before(noun: Token, before: list[Token]) -> bool:
    """Say whether only the sentences before can tell which it is: "the move", "such talks", "one provision"."""
    what, left = noun.lemma_.lower(), noun.left_edge.lower_
    nouns = [other for other in before if other.pos_ in NOMINAL]
    told = [other for other in nouns if other.lemma_ in BARE and not is_bare(other, ("the",))]
    if told or any(alike(other.lower_) == alike(noun.lower_) for other in nouns):
        return False
    if left == "such" and noun.dep_ in SUBJECTS:
        return is_bare(noun, ("such",))
    if noun.dep_ in SUBJECTS and what in PARTS:
        return left in ONE_OF and not _is_narrowed(noun, besides="other")
    if what in ROLES and (noun.dep_ not in SUBJECTS or any(is_person(other) for other in before)):
        return False
    if what in STRANGERS and noun.tag_ == "NN" and noun.dep_ in SUBJECTS and is_bare(noun, ("the",)):
        return True
    open_ = what in BARE or what in UNNAMED or what in AFFAIRS or (what in DOERS and noun.dep_ in SUBJECTS)
    return open_ and is_bare(noun, ("the",)) and not is_told_behind(noun)


def _is_count_of_untold(noun: Token, before: list[Token]) -> bool:
    """Say whether it is "both boats" or "the two boats" of which nothing was told."""
    first = noun.left_edge
    if first.lower_ not in {"both", "the"} or noun.dep_ not in SUBJECTS or any(is_many(other) for other in before):
        return False
    if any(child.dep_ in _TOLD_APART for child in noun.children) or noun.lower_ in {"sides", "houses", "chambers"}:
        return False
    if noun.head.lemma_ == "be" and any(child.pos_ == "PROPN" for child in noun.head.children):
        return False  # "the two exceptions are Lima and Callao"
    counted = first.lower_ == "both" or (first.doc[first.i + 1].lower_ in COUNTED and first.i + 1 < noun.i)
    return counted and noun.ent_type_ not in {"DATE", "TIME"}


def _is_pointing_phrase(noun: Token, before: list[Token]) -> bool:
    """Say whether it is a bare "that line", or "your plan": not "this country", and not "that line of the song"."""
    first = next((child for child in noun.children if child.dep_ in {"det", "poss"} and child.i < noun.i), None)
    if first is None or first.i != noun.left_edge.i:
        return False
    if first.lower_ in HEARER:
        return True
    if (
        first.lower_ not in POINTING
        or noun.ent_type_ in {"DATE", "TIME"}
        or any(o.pos_ in NOMINAL for o in before if o.i < first.i)
    ):
        return False
    telling = [child for child in noun.children if child.dep_ in _NARROWING]
    if any(child.dep_ != "amod" or child.ent_type_ for child in telling):
        return False
    return first.lower_ != "this" or noun.lemma_.lower() not in AT_HAND
