"""A statement in, whether it hangs on what only the sentences before tell out: "the town", "that remark"."""

from typing import Protocol

from claims.lexicon.alike import alike
from claims.lexicon.leaning import AFFAIRS, TURNS
from claims.lexicon.localities import UNPLACED
from claims.lexicon.pointing import BARE
from claims.naming.introduced import is_bare
from claims.parse.grammar import NOMINAL, VERBAL, Tokens
from claims.parse.standing import Statement
from claims.parse.tokens import Token
from claims.statements.pronouns import is_many

_BACK = frozenset("that those these such".split())
_PLACED = frozenset("nsubj nsubjpass dobj pobj attr".split())
_TELLING = frozenset("relcl acl prep appos amod compound nmod poss".split())
_REFLEXIVE = frozenset("himself herself itself themselves".split())
_TIMES = frozenset(("DATE", "TIME"))
_DIGITS_OF_YEAR = 4


class Known(Protocol):
    """Tells of a token what an earlier name or phrase says it stands for."""

    def __call__(self, i: int, /) -> str | None:
        """Return the words in place of the phrase that begins at token `i`, or None."""


def is_untold(doc: Tokens, words: list[int], statement: Statement, known: Known) -> bool:
    """Say whether a place, a number or a thing in the statement is one that it does not name."""
    if any(isinstance(part, str) for part in statement.lead):
        return False
    if doc[words[0]].lower_ in _REFLEXIVE:
        return True
    named = any((doc[i].pos_ == "PROPN" and doc[i].ent_type_ not in _TIMES) or _is_name(known(i)) for i in words)
    for place, i in enumerate(words):
        token = doc[i]
        if not named and _is_unplaced(token):
            return True
        before = [doc[j] for j in words[:place]]
        if _is_side(token, before):
            return True
        if known(i) is None and _is_mere_that(token, before, words[place + 1 :]):
            return True
        if _is_mere_count(token, statement, before) or (
            _is_pointed_back(token, before, statement.head) and not known(_first(token))
        ):
            return True
    return False


def _is_name(told: str | None) -> bool:
    """Say whether what stands for a word is a name, and not only "the town"."""
    return told is not None and told.partition(" ")[0].lower() != "the" and told != told.lower()


def _first(noun: Token) -> int:
    return noun.left_edge.i


def _is_unplaced(token: Token) -> bool:
    """Say whether it is a bare "the town", or a "here" that nothing tells more of."""
    if token.lower_ == "here":
        behind = [*token.doc[token.i + 1 : token.i + 3], token, token]
        told = behind[0].dep_ == "prep" and behind[1].ent_type_ not in _TIMES  # "here in the harbour"
        return token.dep_ == "advmod" and token.head.lemma_ != "be" and not told
    if token.lower_ not in UNPLACED or token.tag_ != "NN" or token.dep_ in {"compound", "nmod"}:
        return False
    first = next((child for child in token.children if child.dep_ == "det"), None)
    told = any(child.dep_ in _TELLING for child in token.children)
    return first is not None and first.lower_ in {"the", "this", "that"} and first.i == token.i - 1 and not told


def _is_side(token: Token, before: list[Token]) -> bool:
    """Say whether it is "the two sides" or "both sides" of what nobody names."""
    if token.lower_ != "sides" or any(child.dep_ in _TELLING for child in token.children):
        return False
    counted = token.doc[token.i - 1].lower_ in {"two", "both"} if token.i else False
    return counted and not any(other.pos_ == "PROPN" or is_many(other) for other in before)


def _is_mere_that(token: Token, before: list[Token], behind: list[int]) -> bool:
    """Say whether a sentence ends with what it does not tell: "Friday marked the end of that"."""
    if token.lower_ not in {"this", "that"} or token.tag_ != "DT" or token.dep_ not in {"dobj", "pobj"}:
        return False
    last = not any(token.doc[i].is_alpha for i in behind)
    turn = token.head.lower_ in TURNS or token.head.head.lower_ == "top"
    clause = any(other.lower_ in {"if", "when", "that"} for other in before)  # "if it rains, nobody likes that"
    return last and not turn and not clause and token.doc[token.i - 1].lower_ not in {"at", "like"}


def _is_mere_count(token: Token, statement: Statement, before: list[Token]) -> bool:
    """Say whether it is a number of nothing: "Lima named six"."""
    if token.pos_ != "NUM" or token.dep_ not in {"dobj", "oprd"} or any(token.children):
        return False
    if token.head.lemma_ == "turn":
        return False  # "turned 70"
    year = token.text.isdigit() and len(token) >= _DIGITS_OF_YEAR
    if token.head is not statement.head or token.head.pos_ not in VERBAL or year or "." in token.text:
        return False
    behind = token.doc[token.i + 1] if token.i + 1 < len(token.doc) else token
    told = any(is_many(other) or other.pos_ == "NUM" for other in before if other.pos_ != "PROPN")
    return not told and (behind.is_punct or behind.dep_ == "prep" or behind.is_space)


def _is_pointed_back(noun: Token, before: list[Token], head: Token) -> bool:
    """Say whether it is "that remark" or "those sanctions", told of nowhere in the statement."""
    if noun.pos_ != "NOUN" or noun.dep_ not in _PLACED or noun.ent_type_ in _TIMES:
        return False
    first = next((child for child in noun.children if child.dep_ == "det" and child.i < noun.i), None)
    if first is None or first.lower_ not in _BACK or first.i != noun.left_edge.i:
        return False
    if any(child.dep_ in _TELLING and child.i > noun.i and child is not head for child in noun.children):
        return False
    nouns = [other for other in before if other.pos_ in NOMINAL and other.i < first.i]
    if any(alike(other.lower_) == alike(noun.lower_) for other in nouns):
        return False
    what = noun.lemma_.lower()
    if what == "circumstance" or (first.lower_ == "such" and what not in BARE):
        return False
    if what in BARE or what in AFFAIRS:
        return not any(other.lemma_ in BARE and not is_bare(other, ("the", "that")) for other in nouns)
    return not any(other.pos_ == "NOUN" and other.ent_type_ not in _TIMES for other in nouns)
