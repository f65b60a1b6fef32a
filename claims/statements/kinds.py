"""A statement in that lists what a kind includes, one statement for each member out: "Large ports include Oslo"."""

from collections.abc import Callable, Iterator

from claims.parse.grammar import Tokens, subject_of
from claims.parse.singular import singular
from claims.parse.standing import Statement
from claims.parse.tokens import Token
from claims.statements.lists import listed

_LOOSE = frozenset("some other many several various".split())


def members_of_kind(doc: Tokens, statement: Statement, one_name: Callable[[Token, Token], bool]) -> Iterator[Statement]:
    """Yield "Oslo is a large port" for each member of the kind that the subject of "include" names."""
    verb, own = statement.head, frozenset(statement.tokens)
    kind = subject_of(verb)
    if verb.lemma_ != "include" or verb.tag_ not in {"VBD", "VBZ", "VBP"} or kind is None or kind.tag_ != "NNS":
        return
    first = next((child for child in verb.children if child.dep_ == "dobj" and child.i in own), None)
    if first is None or kind.i not in own:
        return
    phrase = [i for i in range(kind.left_edge.i, kind.right_edge.i + 1) if i in own]
    while doc[phrase[0]].lower_ in _LOOSE and phrase[0] != kind.i:
        phrase.pop(0)
    for member, words in listed(first, own, one_name):
        several = member.tag_ in {"NNS", "NNPS"}
        spelt = () if several else singular(kind, phrase[0])
        be = {(True, True): "were", (True, False): "was", (False, True): "are", (False, False): "is"}
        if several or spelt:
            lead: tuple[int | str, ...] = (*sorted(words), be[verb.tag_ == "VBD", several])
            yield Statement(kind, tuple(sorted({*phrase, *words})), lead, tuple(words), spelt)
