"""A short form behind a pronoun in, the whole word out: "he's working" reads "Berg is working" with a name put in."""

from claims.lexicon.short_forms import BEING, DOUBLE, HAVING, HAVING_WITH, UNCHANGED
from claims.parse.tokens import Token

_WHOLE = {"m": "am", "re": "are", "ve": "have", "ll": "will"}
_DONE = frozenset(("VBN", "VBD"))
_OBJECTS = frozenset("DT PRP PRP$ CD NNP NNPS NNS NN JJ $".split())
_ROUGHLY = frozenset("about over around more nearly".split())
_WISHING = frozenset("like love rather prefer have hate".split())


def spelt_out(token: Token) -> str | None:
    """Return the whole word for "'s", "'d", "'ve" and their like; None for what is no verb, or can be two of them."""
    if token.text[:1] not in {"'", "’"} or token.tag_ == "POS" or token.pos_ not in {"AUX", "VERB"}:
        return None
    short = token.lower_[1:]
    if short == "s":
        return _of_s(token)
    return _of_d(token) if short == "d" else _WHOLE.get(short)


def _next(token: Token) -> Token | None:
    """Return the word behind the short form, adverbs left out."""
    behind = token.doc[token.i + 1 : token.sent.end]
    return next((one for one in behind if one.pos_ not in {"ADV", "PART"} and one.dep_ != "neg"), None)


def _of_s(token: Token) -> str | None:
    """Return "has" or "is": has left the party, has read about it, is known for it; None for "he's paid off"."""
    verb = _next(token)
    if verb is None or verb.tag_ not in _DONE or verb.pos_ == "ADJ":
        return "is"
    if token.i > 1 and token.doc[token.i - 2].lower_ == "what":
        return "has"  # "what he's proposed"
    following = verb.doc[verb.i + 1 : verb.sent.end]
    counted = following[:1] and following[0].lower_ in _ROUGHLY and following[1:2] and following[1].tag_ in {"CD", "$"}
    after = (following[1] if counted else following[0]) if following else verb
    if verb.lower_ in HAVING or after.lower_ in HAVING_WITH.get(verb.lower_, ()):
        return "has"
    if verb.lower_ in BEING and after.tag_ not in {"DT", "PRP", "PRP$"}:
        return "is"
    if any(one.lower_ == "by" for one in following[:3]):
        return "is"
    if after.tag_ in _OBJECTS and after is not verb:
        return _of_double(verb, after)
    return None


def _of_double(verb: Token, after: Token) -> str | None:
    if verb.lower_ not in DOUBLE:
        return "has"
    given = after.tag_ in {"PRP", "PRP$"} or (after.tag_ == "DT" and verb.lower_ in {"asked", "paid", "told"})
    return "has" if given and verb.lower_ not in {"called", "named"} else None


def _of_d(token: Token) -> str | None:
    """Return "would" or "had": would go, had gone; None for "he'd cut"."""
    verb = _next(token)
    if verb is None or verb.lower_ in _WISHING or token.doc[token.i + 1].lower_ in _WISHING:
        return "would"
    if token.doc[token.i + 1].lower_ == "better":
        return "had"
    if verb.lower_ in UNCHANGED:
        return None
    return "had" if verb.tag_ in _DONE else "would"
