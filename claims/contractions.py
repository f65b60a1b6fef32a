"""A short form behind a pronoun in, the whole word out: "he's working" reads "Berg is working" with a name put in."""

from claims.tokens import Token

_WHOLE = {"m": "am", "re": "are", "ve": "have", "ll": "will"}
_ACTIVE = frozenset(("dobj", "into", "after", "forward"))  # "he's looked into it" has no passive
_HAVING = frozenset("been gone become got come had".split())


def spelt_out(token: Token) -> str | None:
    """Return the whole word for "'s", "'d", "'ve" and their like; None for what is no verb, and for all else."""
    if token.text[:1] not in {"'", "’"} or token.tag_ == "POS" or token.pos_ not in {"AUX", "VERB"}:
        return None
    short, verb = token.lower_[1:], token.head
    if short == "s":
        below = {child.lower_ if child.dep_ in {"prep", "prt"} else child.dep_ for child in verb.children}
        done = token.dep_ == "aux" or verb.lower_ in _HAVING or not _ACTIVE.isdisjoint(below)
        done = done and verb is not token and verb.tag_ in {"VBN", "VBD"}
        return "has" if done else "is"
    if short == "d":
        return "would" if verb.tag_ == "VB" or verb is token else "had"
    return _WHOLE.get(short)
