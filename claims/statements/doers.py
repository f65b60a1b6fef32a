"""A statement in the passive in, what its doer does besides, and the statement without it, out.

"The cup was won by Anna Berg sailing a yawl" says that the cup was won by Berg, and that she sailed a yawl.
"""

from collections.abc import Iterator
from functools import partial

from claims.lexicon.verbs import past, present
from claims.parse.grammar import NOMINAL, Tokens, subject_of
from claims.parse.standing import Statement, trimmed
from claims.parse.tokens import Token
from claims.statements.being import be_of

FEWEST = 2  # words of what the doer does


def doings(doc: Tokens, statement: Statement) -> Iterator[Statement]:
    """Yield "The cup was won by Anna Berg" and "Anna Berg sailed a yawl"."""
    own = frozenset(statement.tokens)
    by = next((child for child in statement.head.children if child.dep_ == "agent" and child.i in own), None)
    found = _act(by) if by is not None else None
    if by is None or found is None:
        return
    doer, act = found
    words = [i for i in range(act.i, act.right_edge.i + 1) if i in own and doc[i].text != "."]
    if doer.ent_type_ not in {"PERSON", "ORG"} or len(words) < FEWEST:
        return
    yield statement._replace(tokens=trimmed(doc, [i for i in statement.tokens if i not in words]))
    be = be_of(doer, by)
    spell = past if be.startswith("w") else partial(present, several=be == "are")
    name = tuple(range(doer.left_edge.i, doer.i + 1))
    yield Statement(act, tuple(words), name, respelt=((act.i, spell(act.lemma_.lower())),))


def _act(by: Token) -> tuple[Token, Token] | None:
    """Return who does it, and the participle that stands right behind the name."""
    for act in (*by.children, *by.head.children):
        if act.tag_ != "VBG" or act.i < by.i or act.dep_ not in {"pcomp", "advcl"}:
            continue
        doer = subject_of(act) if act.dep_ == "pcomp" else by.doc[act.i - 1]
        behind = doer is not None and doer.i == act.i - 1 and doer.pos_ in NOMINAL
        if doer is not None and behind and (act.dep_ == "pcomp" or doer.head is by):
            return doer, act
    return None
