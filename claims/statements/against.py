"""A statement with a "but not" in it in, what it denies out: "sold in Oslo but not in Rome" as "not sold in Rome"."""

from collections.abc import Iterator

from claims.lexicon.joints import HELD, INSTEAD, SECOND
from claims.parse.grammar import Tokens, auxiliaries, subject_of
from claims.parse.standing import Statement, trimmed
from claims.parse.tokens import Token
from claims.statements.resumed import resumed
from claims.statements.stance import is_negated

NOT = "not"
_SAME = {"prep": frozenset(("prep", "conj")), "dobj": frozenset(("conj",)), "attr": frozenset(("conj",))}
_DO = {"VBD": "did", "VBZ": "does", "VBP": "do"}


def set_against(doc: Tokens, statement: Statement) -> Iterator[Statement]:
    """Yield what stands behind "but not" as a negative statement of its own."""
    words, verb = statement.tokens, statement.head
    subject = subject_of(verb)
    if subject is None or subject.i not in words or is_negated(verb) or any(doc[i].lower_ in HELD for i in words):
        return
    for place in range(len(words) - 2):
        but, no = doc[words[place]], doc[words[place + 1]]
        if but.lower_ != "but" or no.lower_ != NOT or no.i != but.i + 1 or but.i < verb.i:
            continue
        made = _denied(doc, statement, but, doc[words[place + 2]])
        if made is not None:
            yield made


def without_second(doc: Tokens, statement: Statement) -> Statement | None:
    """Return the statement without the ", as well as ..." or "rather than ..." that it ends with."""
    words = statement.tokens
    place = _second_at(doc, statement)
    kept = words if place is None else words[:place]
    if is_negated(statement.head) or any(doc[i].lower_ in HELD for i in kept):
        return None
    if place is None:
        return _without_doing(doc, statement)
    behind = any(doc[j].text in {",", ";"} or doc[j].dep_ == "ROOT" for j in words[place + 3 :])
    return None if behind else statement._replace(tokens=trimmed(doc, [*kept]))


def _second_at(doc: Tokens, statement: Statement) -> int | None:
    """Return the place among its words where the second thing begins, with the comma before it."""
    words = statement.tokens
    for place, i in enumerate(words[:-3]):
        comma = doc[i].text == ","
        opening = tuple(doc[j].lower_ for j in words[place + comma : place + comma + 3])
        told = opening[:2] in (SECOND if comma else INSTEAD) or (comma and opening in SECOND)
        if told and i > statement.head.i:
            return place
    return None


def _without_doing(doc: Tokens, statement: Statement) -> Statement | None:
    """Return the statement without the ", forming salt" at its end that the parser took for one more thing."""
    words = statement.tokens
    commas = [n for n, i in enumerate(words) if doc[i].text == "," and i > statement.head.i]
    if not commas or len(words) < commas[-1] + 3:
        return None
    tail = [doc[i] for i in words[commas[-1] + 1 :]]
    doing = tail[0].tag_ == "VBG" and tail[0].head in tail and tail[0].dep_ == "amod"
    listed = any(one.dep_ == "cc" for one in tail) or len(commas) > 1
    return None if not doing or listed else statement._replace(tokens=trimmed(doc, [*words[: commas[-1]]]))


def halves(doc: Tokens, statement: Statement) -> list[Statement]:
    """Return what is said and its second clause, "..., but it rose", which the parser hung on who says it."""
    own, words = frozenset(statement.tokens), statement.tokens
    for n, i in enumerate(words[:-3]):
        joint = doc[words[n + 1]]
        if doc[i].text == "," and joint.lower_ in {"and", "but"} and i > statement.head.i:
            verb = joint.head
            later = next((c for c in verb.children if c.dep_ == "conj" and c.i > joint.i and c.i in own), None)
            if verb.i not in own and later is not None and subject_of(later) is not None:
                second = Statement(later, trimmed(doc, [*words[n + 2 :]]))
                first = statement._replace(tokens=trimmed(doc, [*words[:n]]))
                return [first, resumed(second, statement.head)]
    return []


def _denied(doc: Tokens, statement: Statement, but: Token, first: Token) -> Statement | None:
    """Return the statement with what "but not" opens in the place of what stands before it, and with "not"."""
    verb = statement.head
    told, instead = _top(but.head, verb), first
    while instead.left_edge.i >= first.i and instead.dep_ not in {"prep", "conj"} and instead.head is not instead:
        instead = instead.head
    if told is None or instead.i < first.i or instead.dep_ not in _SAME.get(told.dep_, ()):
        return None
    if instead.dep_ == "conj" and instead.pos_ != told.pos_:
        return None
    end = instead.right_edge.i + 1
    rest = [i for i in statement.tokens if i >= end and doc[i].is_alpha]
    spelt = _negative(verb)
    if rest or spelt is None:
        return None
    kept = [i for i in statement.tokens if i < told.left_edge.i or first.i <= i < end]
    return statement._replace(tokens=trimmed(doc, kept), respelt=(*statement.respelt, spelt))


def _top(token: Token, verb: Token) -> Token | None:
    """Return the phrase below the verb that the word is in, or goes on with."""
    if token is verb:  # "sells boats in Oslo but not in Rome"
        but = next((c for c in verb.children if c.lower_ == "but" and c.i > verb.i), verb)
        ends = (but.i - 1, but.i - 2)
        token = next((c for c in verb.children if c.i > verb.i and c.right_edge.i in ends and not c.is_punct), verb)
    while token.head is not verb and token is not verb:
        if token.head is token or token.dep_ not in {"conj", "pobj"}:
            return None
        token = token.head
    return token if token.i > verb.i and token.dep_ in _SAME else None


def _negative(verb: Token) -> tuple[int, str] | None:
    """Return the word that takes the "not", with it."""
    first = next(iter(auxiliaries(verb)), verb)
    if first.text.startswith(("'", "’")):
        return None
    if first.lower_ == "can":
        return first.i, "cannot"
    if first is not verb or verb.lemma_ == "be":
        return first.i, f"{first.text} {NOT}"
    return (verb.i, f"{_DO[verb.tag_]} {NOT} {verb.lemma_}") if verb.tag_ in _DO else None
