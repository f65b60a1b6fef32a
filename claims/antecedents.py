"""A parsed article in, what its "it" and "they" stand for out: the noun, for each pronoun where one can be told.

The subject of the clause above comes first ("France said it would ..."), then the last fitting subject of the sentences
before. Pronouns inside of quotation marks look only at their own quotation's words.
"""

from collections.abc import Callable, Iterator

from spacy.tokens import Doc, Token

from claims.lexicon.people import ROLES

_SUBJECTS = frozenset(("nsubj", "nsubjpass"))
_EMPTY_VERBS = frozenset("seem appear rain snow turn happen".split())
_NOUNS = frozenset(("NOUN", "PROPN"))
BACK = 60  # tokens back to look
LAST = 4  # subjects to look at


def find_antecedents(doc: Doc, is_person: Callable[[Token], bool], quoted: Callable[[Token], bool]) -> Iterator[tuple[int, Token]]:
    """Yield token number and antecedent for every "it" and "they" that is a subject and stands for something."""
    subjects: list[Token] = []
    for token in doc:
        if token.dep_ not in _SUBJECTS:
            continue
        if token.pos_ in _NOUNS:
            subjects.append(token)
        elif token.lower_ in {"it", "they"} and not is_empty(token):
            noun = _above(token, is_person) or _before(subjects, token, is_person, quoted)
            if noun is not None:
                yield token.i, noun


def _above(pronoun: Token, is_person: Callable[[Token], bool]) -> Token | None:
    """Return the subject of the clause that the pronoun's clause is the object of."""
    verb = pronoun.head
    while verb.dep_ in {"ccomp", "xcomp", "conj", "advcl", "pcomp", "prep"} and verb.head.i != verb.i and verb.head.i < pronoun.i:
        verb = verb.head
        for child in verb.children:
            if child.dep_ in _SUBJECTS and child.i < pronoun.i and child.pos_ in _NOUNS:
                return child if fits(pronoun, child, is_person) else None
    return None


def _before(
    subjects: list[Token], pronoun: Token, is_person: Callable[[Token], bool], quoted: Callable[[Token], bool]
) -> Token | None:
    for noun in reversed(subjects[-LAST:]):
        if pronoun.i - noun.i > BACK or quoted(noun) != quoted(pronoun):
            return None
        if noun.sent.start != pronoun.sent.start and not (is_person(noun) and pronoun.lower_ == "it"):
            return noun if fits(pronoun, noun, is_person) else None
    return None


def fits(pronoun: Token, noun: Token, is_person: Callable[[Token], bool]) -> bool:
    """Say whether number and kind agree."""
    several = noun.tag_ in {"NNS", "NNPS"} or any(child.dep_ == "conj" for child in noun.children)
    if pronoun.lower_ == "they":
        return several
    return not several and not is_person(noun) and noun.lower_ not in ROLES


def is_empty(pronoun: Token) -> bool:
    """Say whether "it" stands for nothing: "it is clear that", "it rained", "making it difficult"."""
    if pronoun.lower_ != "it":
        return False
    verb = pronoun.head
    if verb.pos_ not in {"VERB", "AUX"} or verb.lemma_ in _EMPTY_VERBS:
        return True
    behind = {child.dep_ for child in verb.children if child.i > verb.i}
    if verb.lemma_ == "be":
        if any(child.dep_ == "prep" and child.lower_ == "for" for child in verb.children):
            return True
        return bool(behind & {"ccomp", "csubj", "xcomp", "relcl"}) or any(
            part.dep_ in {"xcomp", "ccomp", "advcl"} for child in verb.children if child.dep_ in {"acomp", "attr", "prep"} for part in child.children
        )
    return "csubj" in behind or (verb.tag_ == "VBN" and "ccomp" in behind)
