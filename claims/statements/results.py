"""A statement in, whether it tells the sales or the profit of a firm that nobody names out: "Sales rose 8 percent"."""

from claims.lexicon.results import KINDS_OF_RESULTS, OF_ALL, RESULTS
from claims.parse.grammar import SUBJECTS
from claims.parse.standing import Statement
from claims.parse.tokens import Token

_TIMES = frozenset(("DATE", "TIME"))


def result_of_nobody(statement: Statement) -> Token | None:
    """Return the first word of the "net income" that a statement tells of, where none of its words says whose it is."""
    noun = next((child for child in statement.head.children if child.dep_ in SUBJECTS), None)
    if noun is None or noun.lower_ not in RESULTS:
        return None
    before = [child for child in noun.children if child.i < noun.i]
    if any(child.lower_ in OF_ALL for child in before):
        return None
    if any(child.dep_ != "amod" and child.lower_ not in KINDS_OF_RESULTS for child in before):
        return None
    behind = [part for word in (noun, statement.head) for part in word.children if part.dep_ == "prep"]
    if any((prep.lower_ == "of" and prep.head is noun) or _has_name(prep) for prep in behind):
        return None
    return noun.left_edge


def _has_name(prep: Token) -> bool:
    return any(part.pos_ == "PROPN" and part.ent_type_ not in _TIMES for part in prep.subtree)
