"""A statement of what is used somewhere for something in, the same without the place, and without the purpose, out."""

from collections.abc import Iterator

from claims.lexicon.joints import HELD, USED
from claims.parse.grammar import Tokens
from claims.parse.standing import Statement, trimmed
from claims.statements.stance import is_negated

_VERBS = frozenset("VB VBD VBG VBN VBP VBZ MD".split())
_PLACING = frozenset("in by across throughout on at".split())
_DOINGS = ("tion", "sion", "ment", "ing", "purposes")
_LOOKED_FOR = frozenset(
    """search call demand plan need request bid fight campaign preparation responsibility reason race hunt push case
    vote""".split()
)


def uses(doc: Tokens, statement: Statement) -> Iterator[Statement]:
    """Yield "is used to move coal" and "is used in ports" of "is used in ports to move coal"."""
    verb, words = statement.head, statement.tokens
    if verb.tag_ != "VBN" or verb.lemma_ not in USED or is_negated(verb) or any(doc[i].lower_ in HELD for i in words):
        return
    behind = [i for i in words if i > verb.i]
    if not behind or doc[behind[0]].lower_ not in _PLACING:
        return
    place = next((n for n, i in enumerate(behind) if n > 1 and _is_purpose(doc, i)), None)
    phrase = behind[:place]
    if place is None or any(doc[i].text == "," or (doc[i].tag_ in _VERBS and doc[i].dep_ != "conj") for i in phrase):
        return
    before = [i for i in words if i <= verb.i]
    yield statement._replace(tokens=trimmed(doc, [*before, *behind[place:]]))
    yield statement._replace(tokens=trimmed(doc, [*before, *behind[:place]]))


def _is_purpose(doc: Tokens, i: int) -> bool:
    """Say whether "to move coal" or "for moving coal" begins at the word."""
    if i + 1 >= len(doc):
        return False
    behind, before = doc[i + 1], doc[i - 1]
    if doc[i].lower_ == "to":
        return behind.tag_ == "VB"
    done = behind.tag_ in {"NN", "NNS", "VBG"} and behind.lower_.endswith(_DOINGS)
    return doc[i].lower_ == "for" and done and before.lemma_ not in _LOOKED_FOR
