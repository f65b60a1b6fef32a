"""A statement in, its verb out where it leaves out what was asked or said before: "I never did"."""

from collections.abc import Sequence

from claims.lexicon.leads import AUXILIARIES
from claims.parse.grammar import SUBJECTS, Tokens
from claims.parse.tokens import Token

_IDLE = SUBJECTS | {"neg", "advmod", "punct", "cc", "aux"}


def cut_short(doc: Tokens, words: Sequence[int]) -> Token | None:
    """Return the verb of "I never did" and "they will not", which leaves out what was asked or said before."""
    last = next((doc[i] for i in reversed(words) if doc[i].is_alpha and doc[i].dep_ != "neg"), None)
    if last is None or last.lemma_ not in AUXILIARIES or last.dep_ in {"aux", "auxpass"}:
        return None
    inside = {*words}
    below = last.dep_ != "ROOT" and last.head.i in inside and last.dep_ != "conj"
    told = (c for c in last.children if (c.i > last.i and c.dep_ not in _IDLE) or c.dep_ in {"attr", "acomp"})
    return None if below or any(told) else last
