"""Two verbs of saying in one sentence in, whether one only tells who passes it on out.

"Two died, police said, the Post reported" is what police said, by way of the Post.
"""

from claims.lexicon.cues import SAYING
from claims.parse.tokens import Token
from claims.voice.subjects import own_subject

_OBJECTS = frozenset("ccomp dobj xcomp mark".split())


def is_further_teller(clause: Token, verb: Token) -> bool:
    """Say whether a clause behind a verb of saying is none that is said, but tells who passes it on."""
    behind = clause.doc[verb.i + 1 : clause.left_edge.i + 1]
    apart = clause.i > verb.i and any(token.text == "," for token in behind) and clause.lemma_ in SAYING
    return apart and not any(child.dep_ in _OBJECTS for child in clause.children)


def is_passed_on(verb: Token) -> bool:
    """Say whether what follows a verb of saying, with its clause before it, only tells who passes it on."""
    if not any(child.dep_ == "ccomp" and child.i < verb.i for child in verb.children):
        return False
    if any(is_further_teller(child, verb) for child in verb.children if child.dep_ == "ccomp"):
        return True
    above = verb.head
    subject = own_subject(above, borrowed=False) if above.i > verb.i and above.lemma_ in SAYING else None
    behind = any(child.dep_ in _OBJECTS and child.i > above.i for child in above.children)
    return not behind and subject is not None and subject.left_edge.i > verb.i


def are_in_a_row(cue: Token, outer: Token) -> bool:
    """Say whether the outer one passes on what the other tells, by how the parser hung them together."""
    return outer.head is cue or (cue.dep_ == "parataxis" and cue.head is outer)
