"""A verb in, what a parse says about its clause out: subject, auxiliaries, conjunctions, and how far it reaches."""

from collections.abc import Sequence, Set

from claims.lexicon.joints import RELATIVE
from claims.lexicon.speakers import HUMANS
from claims.parse.tokens import Token

Tokens = Sequence[Token]  # an article's tokens as a list, which is quicker to look into than a Doc
SUBJECTS = frozenset("nsubj nsubjpass csubj csubjpass expl".split())
VERBAL = frozenset(("VERB", "AUX"))
NOMINAL = frozenset(("NOUN", "PROPN"))
_OPENING = frozenset("once since before after so as until till though rather not".split())
_IF_IN_FRONT = frozenset("had were should".split())
_SECOND = frozenset("so and but yet".split())
DEFINING = frozenset(("that", "which", "who"))
INDEFINITE = frozenset("a an some several many two three four five six".split())


def subject_above(head: Token) -> Token | None:
    """Return the verb's subject, or that of the verb it is joined to."""
    while subject_of(head) is None and head.dep_ in {"conj", "xcomp"} and head.head.i != head.i:
        head = head.head
    return subject_of(head)


def relative_pronoun(clause: Token, words: Set[str] = RELATIVE) -> Token | None:
    """Return the "which" or "who" of a relative clause when it is the subject, or its "where"."""
    for child in clause.children:
        if child.lower_ in words and (child.dep_ in SUBJECTS or child.lower_ == "where"):
            return child
        if child.dep_ in SUBJECTS:
            return next((part for part in child.children if part.lower_ == "whose"), None)
    return None


def person_for(noun: Token) -> Token | None:
    """Return the noun that "who" can mean: this one, or one that it belongs to ("a man in his 50s, who ...")."""
    current = noun
    for _ in range(3):
        if (
            current.ent_type_ in {"PERSON", "NORP", "ORG"}
            or current.pos_ == "PROPN"
            or current.lemma_.lower() in HUMANS
        ):
            return current
        if current.dep_ not in {"pobj", "dobj", "appos", "conj"}:
            return None
        current = current.head.head if current.dep_ == "pobj" else current.head
    return None


def owner_of(noun: Token) -> Token | None:
    return next((child for child in noun.children if child.dep_ == "poss" and child.pos_ in NOMINAL), None)


def after_comma(token: Token) -> bool:
    before = token.left_edge.i - 1
    return before >= 0 and token.doc[before].text in {",", "—", "–", "--", "-"}


def after_stop(token: Token) -> bool:
    before, behind = token.left_edge.i - 1, token.right_edge.i + 1
    if token.i < token.head.i:
        behind -= token.doc[behind - 1].text == ","
        following = [part.lower_ for part in token.doc[behind : behind + 2]]
        return following[:1] == [";"] or (following[:1] == [","] and not _SECOND.isdisjoint(following))
    return before >= 0 and token.doc[before].text in {";", "—", "–", "--", ":"}


def marks(clause: Token) -> set[str]:
    """Return the conjunctions that open a subordinate clause."""
    return {
        child.lower_
        for child in clause.children
        if child.dep_ == "mark"
        or (child.dep_ == "advmod" and (child.tag_ == "WRB" or child.lower_ in _OPENING) and not _is_inner(child))
    }


def _is_inner(adverb: Token) -> bool:
    """Say whether the word stands inside of its verb and opens nothing: "has since grown"."""
    return (
        adverb.i > 0
        and adverb.doc[adverb.i - 1].head is adverb.head
        and adverb.doc[adverb.i - 1].dep_ in {"aux", "auxpass"}
    )


def is_inverted(clause: Token) -> bool:
    """Say whether a clause is a condition by the order of its words: "Had the port closed", "Should it close"."""
    first = clause.doc[clause.left_edge.i]
    while first.i < clause.i and (first.is_punct or first.lower_ == "that" and first.dep_ == "mark"):
        first = first.doc[first.i + 1]
    if first.lower_ not in _IF_IN_FRONT or first not in (clause, *clause.children):
        return False
    subjects = (subject_of(part) for part in (clause, *clause.children) if part is clause or part.dep_ == "ccomp")
    if first is clause and first.lower_ == "were" and any(is_infinitive(child) for child in clause.children):
        return True  # "were the port to close", where the parser has the port for what they were
    return any(subject is not None and first.i < subject.i for subject in subjects)


def has_subject(head: Token) -> bool:
    """Say whether the verb has a subject of its own, which the parser may hang on its auxiliary."""
    return any(
        child.dep_ in SUBJECTS or (child.dep_ == "auxpass" and child.children and has_subject(child))
        for child in head.children
    )


def subject_of(head: Token) -> Token | None:
    """Return the verb's own subject."""
    return next((child for child in head.children if child.dep_ in SUBJECTS), None)


def auxiliaries(head: Token) -> list[Token]:
    """Return the verb's auxiliaries."""
    return [child for child in head.children if child.dep_ in {"aux", "auxpass"} and child.lower_ != "to"]


def size(token: Token, region: frozenset[int]) -> int:
    return sum(
        1 for part in range(token.left_edge.i, token.right_edge.i + 1) if part in region and token.doc[part].is_alpha
    )


def inside_word(token: Token) -> bool:
    """Say whether the piece would begin or end in the middle of a word, as at the hyphen of "re-elected"."""
    doc, left, right = token.doc, token.left_edge.i, token.right_edge.i
    before = left > 0 and not doc[left - 1].whitespace_ and doc[left - 1].text == "-"
    after = right + 1 < len(doc) and not doc[right].whitespace_ and doc[right + 1].text == "-"
    return before or after


def is_infinitive(verb: Token) -> bool:
    """Say whether the verb stands with "to"."""
    return verb.tag_ == "VB" and any(child.lower_ == "to" and child.dep_ == "aux" for child in verb.children)


def is_astray(verb: Token) -> bool:
    """Say whether "and to ensure" was hung on a word that it cannot go on: "the risks posed by ships and to ensure"."""
    return verb.dep_ == "conj" and is_infinitive(verb) and verb.head.tag_ != "VB"


def is_joined(subject: Token) -> bool:
    """Say whether a name is one of several that are joined as a subject, of whom none is told of alone."""
    joined = (child for child in subject.children if child.dep_ == "conj" and child.pos_ == "PROPN")
    return subject.dep_ == "conj" and subject.head.pos_ == "PROPN" or any(child.i > subject.i for child in joined)
