"""A verb of saying in, the condition in front of it that belongs to what is said out: "If it rains, he said that"."""

from claims.lexicon import cues
from claims.lexicon.leads import PLANS
from claims.parse.grammar import SUBJECTS
from claims.parse.tokens import Token

_CONDITIONS = frozenset(("if", "unless"))


def is_conditional(first: Token) -> bool:
    """Say whether the word opens a condition."""
    return first.lower_ in _CONDITIONS


def condition_of(verb: Token) -> tuple[int, ...]:
    """Return the "if" that opens "If the talks fail, he said that he would resign": it belongs to what is said."""
    if any(child.tag_ == "MD" for child in verb.children):
        return ()
    for child in verb.children:
        if child.i < verb.i and _is_under_a_plan(child):
            return _with_comma(child)
        first = child.left_edge
        fronted = child.dep_ == "advcl" and child.i < verb.i and is_conditional(first) and first.head is child
        if fronted and child.lemma_ not in cues.ASKING and any(part.dep_ in SUBJECTS for part in child.children):
            return _with_comma(child)
    return ()


def _is_under_a_plan(child: Token) -> bool:
    """Say whether it is the "Under the plan," in which what is said would come about."""
    plans = (part for part in child.children if part.dep_ == "pobj" and part.lemma_ in PLANS)
    return child.lower_ == "under" and child.dep_ == "prep" and next(plans, None) is not None


def _with_comma(child: Token) -> tuple[int, ...]:
    comma = child.right_edge.i + 1
    return tuple(range(child.left_edge.i, comma + (child.doc[comma].text == ",")))
