"""A statement in, whether it lacks what it needs to be read alone out: a verb without its subject is none to check."""

from claims.parse.grammar import SUBJECTS, VERBAL, Tokens, is_infinitive
from claims.parse.standing import Statement, trimmed
from claims.parse.tokens import Token

_NAMING = frozenset(("NOUN", "PROPN", "PRON", "NUM", "DET"))
_PARTICIPLES = frozenset(("VBN", "VBG"))
_CONDITIONS = frozenset("if unless whether until before after".split())
_BELOW = frozenset("advcl relcl acl pcomp".split())
_RELATIVE = frozenset("which who whose".split())
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))


def is_fragment(doc: Tokens, statement: Statement) -> bool:
    """Say whether a statement is the end or the opening of a sentence: "had filed in May", "Asked by the council"."""
    head = statement.head
    if _is_below(doc, statement) or _is_left_over(doc, statement):
        return True
    if statement.lead or head.i not in statement.tokens or any(_is_subject(doc[i], head) for i in statement.tokens):
        return False
    before = [doc[i] for i in statement.tokens if i < head.i]
    if any(token.pos_ in _NAMING and token.dep_ not in {"npadvmod", "det"} for token in before):
        return False
    if _is_inverted(head, before) or any(_is_main(doc, doc[i]) for i in statement.tokens):
        return False
    if head.pos_ not in VERBAL:
        opens = head.dep_ in {"prep", "mark"} and all(token.pos_ == "ADV" for token in before)
        return opens and not any(_is_told(doc[i]) for i in statement.tokens)
    helped = any(token.tag_ in _FINITE and not _commands(token) for token in before)
    return head.tag_ in _FINITE | _PARTICIPLES or is_infinitive(head) or helped


def _is_below(doc: Tokens, statement: Statement) -> bool:
    """Say whether it is only a condition, or what is told of somebody left out: "if it rained", "whose boat sank"."""
    first, head = doc[statement.tokens[0]], statement.head
    if statement.lead or first.i in statement.replaced or first.i > head.i:
        return False
    before = [doc[i] for i in statement.tokens if i < head.i]
    opening = next((i for i, one in enumerate(before) if one.head is head and _is_condition(one)), -1)
    opens = opening >= 0 and not any(one.text == "," for one in before[:opening])
    whose = first.lower_ == "whose" and first.dep_ == "poss" and not any(doc[i].text == "?" for i in statement.tokens)
    return (opens or whose) and head.dep_ != "ROOT" and not any(_is_main(doc, doc[i]) for i in statement.tokens)


def _is_left_over(doc: Tokens, statement: Statement) -> bool:
    """Say whether it tells of what the sentence before named, in a sentence of its own: "Which failed to pass."."""
    first, head = doc[statement.tokens[0]], statement.head
    if first.lower_ not in _RELATIVE or first.i in statement.replaced or statement.lead:
        return False
    told_of = first if first.dep_ in SUBJECTS else first.head if first.dep_ == "poss" else None
    return told_of is not None and told_of.head is head and not any(doc[i].text == "?" for i in statement.tokens)


def _is_condition(token: Token) -> bool:
    return token.lower_ in _CONDITIONS and token.dep_ in {"mark", "advmod"}


def _is_told(token: Token) -> bool:
    """Say whether the word is the subject of a clause that is not below another word: no "shortly after he left"."""
    return token.dep_ in SUBJECTS and token.head.dep_ not in _BELOW


def _is_inverted(head: Token, before: list[Token]) -> bool:
    """Say whether what is said of the subject stands in front: "Gone were the boats"."""
    return head.lemma_ == "be" and any(token.pos_ in {"ADJ", "VERB"} for token in before)


def _is_main(doc: Tokens, token: Token) -> bool:
    """Say whether a clause of its own follows, whatever the parser hung it on: "Asked by the council, Berg agreed"."""
    left = token.left_edge.i
    return token.dep_ in SUBJECTS and token.head.i > token.i and left > 0 and doc[left - 1].text == ","


def _commands(token: Token) -> bool:
    """Say whether it is the "do" of "Don't write him off"."""
    return token.lower_ == "do" and token.tag_ == "VBP"


def _is_subject(token: Token, head: Token) -> bool:
    """Say whether the word is what the verb is said of, also where the parser hung it on its auxiliary."""
    return token.dep_ in SUBJECTS and (token.head is head or token.head.head is head and token.head.dep_ == "auxpass")


def without_hanging(doc: Tokens, words: list[int], cues: set[int]) -> list[int]:
    """Return the words without the "by saying" at their end, when what is said has been told apart."""
    kept = [*trimmed(doc, words)]
    while len(kept) > 1 and kept[-1] in cues and doc[kept[-1]].tag_ == "VBG":
        governed = doc[kept[-1]].dep_ == "pcomp" and doc[kept[-2]] is doc[kept[-1]].head
        kept = kept[: -2 if governed else -1]
    return kept or words
