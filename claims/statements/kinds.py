"""A statement in that lists what a kind includes, what it says of each member out: "Large ports include Oslo"."""

from collections.abc import Callable, Iterator

from claims.parse.grammar import Tokens, subject_of
from claims.parse.singular import singular
from claims.parse.standing import Statement
from claims.parse.tokens import Token
from claims.statements.added import Addition
from claims.statements.being import be_of
from claims.statements.lists import listed

_LOOSE = frozenset("some other many several various".split())
_LOOSER = _LOOSE | frozenset("the different certain numerous multiple additional these those such further".split())
_OWN = frozenset(("amod", "compound", "nmod"))


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
    for member, named in listed(first, own, one_name):
        half = sum(doc[i].is_quote for i in named) % 2 == 1
        words = named | {max(named) + 1} if half and doc[max(named) + 1].is_quote else named
        several = member.tag_ in {"NNS", "NNPS"}
        spelt = () if several else singular(kind, phrase[0])
        be = {(True, True): "were", (True, False): "was", (False, True): "are", (False, False): "is"}
        if several or spelt:
            lead: tuple[int | str, ...] = (*sorted(words), be[verb.tag_ == "VBD", several])
            yield Statement(kind, tuple(sorted({*phrase, *words})), lead, tuple(words), spelt)


def examples_of_kind(doc: Tokens, statement: Statement, one: Addition) -> Iterator[Statement]:
    """Yield "Oslo and Bergen are large ports" of "large ports in Norway, such as Oslo and Bergen", and "in Norway"."""
    kind, own = one.kind, frozenset(statement.tokens)
    if kind is None or kind.tag_ != "NNS" or not one.items:
        return
    told = [c for c in kind.children if c.dep_ in _OWN and c.lower_ not in _LOOSER]
    if not told or any(part.dep_ == "conj" for c in told for part in c.children):
        return  # "Norwegian and Danish ports, such as Oslo"
    if any(c.dep_ in {"poss", "nummod"} or c.lower_ in {"no", "any", "few"} for c in kind.children):
        return
    first, last = min(min(item) for item in one.items), max(max(item) for item in one.items)
    joints = {doc[i].lower_ for i in range(first, last + 1) if doc[i].dep_ == "cc"}
    phrase = [i for i in range(kind.left_edge.i, kind.right_edge.i + 1) if i in own and i < min(one.tokens)]
    while phrase and doc[phrase[-1]].is_punct:
        phrase.pop()
    while phrase and doc[phrase[0]].lower_ in _LOOSER and phrase[0] != kind.i:
        phrase.pop(0)
    if doc[first].lower_ == "to" or kind.i not in phrase or joints != {"and"} or len(one.items) < 2:
        return
    if any(doc[i].is_quote for i in range(first, last + 1)):
        return
    listed_words = tuple(range(first, last + 1))
    be = be_of(kind, kind)
    for told_of in (phrase, [i for i in phrase if i <= kind.i]):
        yield Statement(kind, (*told_of, *listed_words), (*listed_words, be), listed_words)
