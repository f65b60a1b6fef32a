"""A statement in, whether the half that tells something is lost out: "The boat which sank", "sold boats, including"."""

from claims.lexicon.judging import HANGING
from claims.parse.grammar import VERBAL, Tokens
from claims.parse.standing import Statement
from claims.parse.tokens import Token

_FINITE = frozenset("VBD VBZ VBP MD".split())
_JOINING = frozenset(("WDT", "WP", "WP$", "WRB"))
_BELOW = frozenset("relcl acl advcl pcomp".split())
_OPENING = frozenset("when while although though whereas unless".split())


def is_half(doc: Tokens, statement: Statement) -> bool:
    """Say whether a statement has lost its main clause, or its end."""
    if _hangs(doc, statement):
        return True
    return not statement.lead and (_is_headless(doc, statement) or _only_opens(doc, statement))


def _hangs(doc: Tokens, statement: Statement) -> bool:
    """Say whether it ends with a word that no sentence ends with: "sold ships, including"."""
    last = next((doc[i] for i in reversed(statement.tokens) if doc[i].text[:1].isalnum()), None)
    return last is not None and last.text.rstrip(".") in HANGING


def _is_headless(doc: Tokens, statement: Statement) -> bool:
    """Say whether it is a thing of which only a clause beside it tells something: "The boat which sank in May"."""
    head = statement.head
    if head.pos_ in VERBAL or head.pos_ == "ADJ":
        return False
    words = [doc[i] for i in statement.tokens]
    finite = [one for one in words if one.tag_ in _FINITE]
    opening = [place for place, one in enumerate(words) if one.tag_ in _JOINING]  # each opens a clause of its own
    if not 0 < len(finite) <= len(opening) or any(one.i < head.i or not _is_below(one, head) for one in finite):
        return False
    commas = (place for place, one in enumerate(words[:-1]) if one.text == "," and place > opening[0])
    return all(words[place + 1].tag_ in {*_JOINING, "CC"} for place in commas)  # else the sentence goes on behind it


def _is_below(verb: Token, head: Token) -> bool:
    """Say whether a verb belongs to a clause that is told of something else."""
    current = verb
    while current is not head and current.head is not current:
        if current.dep_ in _BELOW:
            return True
        current = current.head
    return False


def _only_opens(doc: Tokens, statement: Statement) -> bool:
    """Say whether it is only what stands in front of a main clause: "When told that the port was closed"."""
    first, head = doc[statement.tokens[0]], statement.head
    if first.lower_ not in _OPENING or first.head is not head or first.i > head.i or head.dep_ != "ROOT":
        return False
    return not any(doc[i].text == "," for i in statement.tokens)
