"""A statement of a birth in, what it tells of the parents out: "born to a Danish mother" as one who was."""

from collections.abc import Iterator

from claims.parse.grammar import Tokens
from claims.parse.standing import Statement, trimmed
from claims.parse.tokens import Token

_PARENTS = frozenset("mother father parents parent".split())


def parents(doc: Tokens, subject: Token, prep: Token, own: frozenset[int]) -> Iterator[Statement]:
    """Yield "Berg's father was from Lima" of "Berg was born in Oslo to a Danish mother and a father from Lima"."""
    if prep.lower_ != "to" or prep.head.lemma_ != "bear":
        return
    for noun in (doc[i] for i in range(prep.i + 1, prep.right_edge.i + 1)):
        if noun.lower_ not in _PARENTS or noun.i not in own or noun.dep_ not in {"pobj", "conj"}:
            continue
        be = "were" if noun.tag_ == "NNS" else "was"
        owner = (subject.left_edge.i, *range(subject.left_edge.i + 1, subject.i + 1))
        told = _told_of(noun, own)
        if told:
            kept = (noun.i, *told)
            yield Statement(noun, tuple(sorted(kept)), (*owner, "'s", noun.i, be, *told), kept)


def _told_of(noun: Token, own: frozenset[int]) -> tuple[int, ...]:
    """Return what is told of a parent: "Danish", or "from Lima"."""
    doc, behind = noun.doc, noun.doc[noun.i + 1] if noun.i + 1 < len(noun.doc) else noun
    if behind.lower_ == "from":
        last = behind.right_edge.i
        end = next((i for i in range(behind.i, last + 1) if doc[i].dep_ == "cc"), last + 1)
        return trimmed(doc, [i for i in range(behind.i, end) if i in own and doc[i].text != "."])
    words = [c.i for c in noun.children if c.dep_ == "amod" and c.ent_type_ == "NORP" and c.i in own]
    return tuple(words) if len(words) == 1 else ()
