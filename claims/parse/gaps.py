"""A verb of saying in, whether what it tells of is the noun before it out: "the fund he said would grow"."""

from claims.lexicon.cues import ACTS, SAYING
from claims.parse.grammar import NOMINAL, SUBJECTS, VERBAL
from claims.parse.tokens import Token

_FINITE = frozenset(("VBD", "VBZ", "VBP", "VBN", "MD"))
_GOVERNED = frozenset(("ccomp", "xcomp"))


def gap_clause(verb: Token) -> Token | None:
    """Return the "would grow" of "the fund he said would grow"."""
    if verb.dep_ != "relcl" or not _tells_of_noun(verb) or verb.head.dep_ == "ROOT":
        return None
    return next((child for child in verb.children if child.dep_ in _GOVERNED and child.i > verb.i), None)


def is_lost(verb: Token) -> bool:
    """Say whether the parser lost where the clause ends: "The fund he said would grow has shrunk"."""
    before = verb.doc[verb.i - 1] if verb.i > verb.sent.start else verb
    follows = before.pos_ == "VERB" and before.lemma_.lower() in SAYING and _tells_of_noun(before)
    return follows or (_tells_of_noun(verb) and gap_clause(verb) is None)


def is_swallowed(second: Token) -> bool:
    """Say whether it is the "has shrunk" of "the fund he said would grow has shrunk", taken for a second half."""
    told = (one for one in second.doc[second.head.left_edge.i : second.head.i + 1] if one.lemma_ in SAYING | ACTS)
    subject = next((child for child in second.head.children if child.dep_ in SUBJECTS), None)
    between = second.doc[second.head.i : second.i]
    joined = any(token.text in {",", ";"} or token.dep_ == "cc" for token in between)
    return not joined and subject is not None and any(_tells_of_noun(one) for one in told)


def _tells_of_noun(verb: Token) -> bool:
    """Say whether a predicate without a subject follows the verb: "said would grow", "says was stolen"."""
    if verb.i + 2 >= verb.sent.end or verb.i - 1 <= verb.sent.start:
        return False
    teller, following = verb.doc[verb.i - 1], verb.doc[verb.i + 1]
    predicate = following.tag_ in _FINITE and following.pos_ in VERBAL and following.head.dep_ != "amod"
    named = following.text[0].isupper()  # "the poll shows Berg in front"
    return predicate and not named and following.dep_ != "amod" and teller.pos_ in NOMINAL | {"PRON"}
