"""The words of a statement in, the same without "In addition" and "also"."""

from claims.lexicon.joints import LEADING_ON, OPENERS
from claims.parse.grammar import VERBAL, Tokens
from claims.parse.tokens import Token

_LONGEST = 6  # words of "on the other hand,"


def without_opener(doc: Tokens, body: list[int]) -> list[int]:
    """Return the words without what only leads on to them."""
    if len(body) > 2 and _goes_on(doc[body[0]]):
        return body[1:]
    if len(body) > 3 and doc[body[0]].lower_ in OPENERS and doc[body[0]].dep_ in {"advmod", "cc"}:
        return body[2:] if doc[body[1]].text == "," else body[1:] if doc[body[0]].dep_ == "cc" else body
    comma = next((place for place, i in enumerate(body[:_LONGEST]) if doc[i].text == ","), 0)
    opens = " ".join([doc[i].lower_ for i in body[:comma]]) in LEADING_ON
    return body[comma + 1 :] if opens and len(body) > comma + 3 else body


def _goes_on(that: Token) -> bool:
    """Say whether it is the second "that" of "said that it is safe and that work went on"."""
    if that.lower_ != "that" or that.i == 0 or that.doc[that.i - 1].lower_ not in {"and", "but"}:
        return False
    verb = that.head if that.head.pos_ in VERBAL else that.head.head
    return verb.dep_ == "conj" and verb.head.dep_ == "ccomp" and that.dep_ in {"det", "mark"}


def without_also(doc: Tokens, body: list[int]) -> list[int]:
    """Return the words without the "also" that sets a fact beside another one."""
    return [i for i in body if doc[i].lower_ != "also" or not _is_spare(doc[i])]


def _is_spare(also: Token) -> bool:
    """Say whether nothing hangs on the word: not "but also", "and also Lima"."""
    doc, i = also.doc, also.i
    if also.dep_ != "advmod" or also.head.pos_ not in VERBAL or not 0 < i < len(doc) - 1:
        return False
    before, behind = doc[i - 1], doc[i + 1]
    joined = before.pos_ in {"CCONJ", "PUNCT", "PART"} or behind.is_punct or before.lower_ == "not"
    only = any(one.lower_ == "only" for one in also.head.children)
    return not joined and not only and behind.pos_ in {*VERBAL, "ADP", "DET"}
