"""A phrase that opens a statement in, what it tells of the subject out: "Hit by a gale, Holm sank" as "Holm was hit".

"As the oldest judge, Anna Berg presides" and "The oldest judge, Anna Berg presides" tell that she is the oldest judge.
"""

from claims.lexicon.joints import FRAMING
from claims.parse.grammar import NOMINAL, Tokens, auxiliaries, marks, subject_of
from claims.parse.relatives import is_person
from claims.parse.singular import inside
from claims.parse.standing import Statement, noun_words, trimmed
from claims.parse.tokens import Token
from claims.statements.implied import done
from claims.statements.pronouns import is_impersonal

FEWEST = 3  # words of what is told alone
_OPEN = frozenset("would will shall 'll ’ll should might".split())
_PERSONS = frozenset(("he", "she"))
_LOOSE = frozenset("on upon than to".split())  # "Based on reports, ..."
_ASIDE = frozenset("npadvmod dep advcl ccomp".split())


def told_in_front(doc: Tokens, statement: Statement, token: Token) -> Statement | None:
    """Return what the phrase of `token`, with which `statement` opens, tells of the subject behind its comma."""
    verb, subject = statement.head, subject_of(statement.head)
    if token.head is not verb or subject is None or statement.lead or token.left_edge.i != statement.start:
        return None
    comma = token.right_edge.i + (token.right_edge.text != ",")
    if doc[comma].text != "," or subject.left_edge.i != comma + 1 or subject.i > verb.i or is_impersonal(subject):
        return None
    words = list(range(token.left_edge.i, comma))
    if len(words) < FEWEST or subject.dep_ not in {"nsubj", "nsubjpass"} or subject.lower_ in {"this", "that"}:
        return None
    if token.dep_ == "advcl" and not marks(token):
        return _of_participle(doc, token, subject, words)
    if token.dep_ == "prep" and token.text == "As" and not any(child.dep_ == "conj" for child in token.children):
        noun = next((child for child in token.children if child.dep_ == "pobj"), None)
        return _of_role(doc, noun, subject, words[1:])
    alone = token.dep_ in _ASIDE and doc[words[0]].lower_ in {"a", "an", "the"} and token.pos_ == "NOUN"
    return _of_role(doc, token, subject, words) if alone else None


def _of_participle(doc: Tokens, token: Token, subject: Token, words: list[int]) -> Statement | None:
    first = doc[words[0]]
    if first.lower_ in FRAMING or {part.lower_ for part in auxiliaries(subject.head)} & _OPEN:
        return None
    if first is token and token.tag_ == "VBG" and doc[token.i + 1].lower_ != "of":
        return done(doc, token, subject, words)
    if first is not token or token.tag_ != "VBN" or doc[token.i + 1].lower_ in _LOOSE:
        return None
    if subject.pos_ not in NOMINAL and subject.lower_ not in _PERSONS | {"they"}:
        return None
    dated = any(doc[i].ent_type_ == "DATE" for i in words)
    be = _be(subject, "were" if dated else "")
    return Statement(token, trimmed(doc, words), (*noun_words(subject), be), respelt=((token.i, token.lower_),))


def _of_role(doc: Tokens, noun: Token | None, subject: Token, words: list[int]) -> Statement | None:
    """Return "Berg is the oldest judge" for one person who is told of as one."""
    modals = {part.lower_ for part in auxiliaries(subject.head)}
    if noun is None or noun.tag_ != "NN" or not is_person(noun) or modals & _OPEN:
        return None
    if not (subject.lower_ in _PERSONS or (subject.pos_ == "PROPN" and is_person(subject))):
        return None
    if any(child.dep_ in {"conj", "appos"} for child in (*noun.children, *subject.children)):
        return None
    told = (*noun_words(subject), _be(subject), *inside(doc, words))
    return Statement(noun, tuple(words), told, tuple(words))


def _be(subject: Token, told: str = "") -> str:
    """Return the "is" or "was" that goes with the subject, in the tense of its verb or as `told`."""
    verb = subject.head
    finite = next(iter(auxiliaries(verb)), verb)
    past = bool(told) or finite.tag_ == "VBD"
    joined = any(child.dep_ == "conj" for child in subject.children)
    many = subject.tag_ in {"NNS", "NNPS"} or subject.lower_ == "they" or joined
    return ("were" if many else "was") if past else ("are" if many else "is")
