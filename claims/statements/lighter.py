"""A statement in, lighter ones out: with one of its adjuncts at a time, without the last, and without any."""

from collections.abc import Iterator

from claims.lexicon.cues import BIDDING
from claims.lexicon.joints import PLACED
from claims.parse.grammar import VERBAL, Tokens, after_comma, inside_word, marks
from claims.parse.standing import Statement, trimmed
from claims.parse.tokens import Token
from claims.statements.added import is_indefinite
from claims.statements.reach import Reach
from claims.statements.stance import is_negated

_COMPLEMENTS = frozenset("dobj attr acomp oprd ccomp xcomp agent dative".split())
_ADJUNCTS = frozenset("prep npadvmod agent".split())
_REASONS = frozenset("due because since after during".split())
_BE = frozenset("is are was were".split())
_LEADING_IN = frozenset("well long far shortly soon right even early late".split())  # "well in advance"
_FOLLOWING = frozenset(("xcomp", "ccomp"))
_KEPT = frozenset(
    "if unless until except without despite but than as to from into onto toward towards of off out away".split()
)


def lighter(doc: Tokens, core: Statement, reach: Reach) -> Iterator[Statement]:
    """Yield the statement with fewer adjuncts; what `reach` holds together is not touched."""
    own = frozenset(core.tokens)
    found = [] if reach.steady else [(above, one) for above in _bearers(core.head) for one in _adjuncts(above, own)]
    adjuncts = [words for _, words in found if words.isdisjoint(reach.frozen)]
    every = frozenset[int]().union(*adjuncts)
    done = any(isinstance(part, str) and part in _BE for part in core.lead) and core.head.tag_ == "VBN"
    for kept in _choices(core.head, adjuncts, own, done=done):
        gone = frozenset[int]().union(*(one for one in adjuncts if not _stays(one, adjuncts, kept)))
        words = trimmed(doc, [i for i in core.tokens if i not in gone and (i in kept or i not in every)])
        if core.head.i in words:
            yield core._replace(tokens=words)


def _stays(one: frozenset[int], adjuncts: list[frozenset[int]], kept: frozenset[int]) -> bool:
    """Say whether an adjunct is kept, what hangs on it aside: no "in Oslo" of "for a talk in Oslo" stays by itself."""
    inner = frozenset[int]().union(*(other for other in adjuncts if other < one))
    return one - inner <= kept


def _bearers(head: Token) -> Iterator[Token]:
    """Yield the verbs of the statement and the nouns that can go without their adjuncts."""
    verbs = [*_verbs(head)]
    yield from verbs
    for verb in verbs:
        yield from (c for c in verb.children if c.dep_ in {"attr", "dobj"} and is_indefinite(c))
        qualities = [c for c in verb.children if c.dep_ == "acomp"]
        yield from (*qualities, *(c for quality in qualities for c in quality.children if c.dep_ == "xcomp"))
        below = (part for c in verb.children if c.dep_ == "prep" for part in c.children if part.dep_ == "pobj")
        yield from (part for part in below if is_indefinite(part))


def _verbs(head: Token) -> Iterator[Token]:
    yield head
    for child in head.children:
        if child.dep_ == "xcomp" and child.pos_ in VERBAL and not is_negated(child):
            yield from _verbs(child)


def _adjuncts(above: Token, own: frozenset[int]) -> Iterator[frozenset[int]]:
    for child in above.children:
        leading = child.i < above.i and child.doc[min(child.right_edge.i + 1, len(child.doc) - 1)].text == ","
        kept = child.lower_ in _KEPT and not (child.lower_ == "as" and (leading or _is_part_of(child)))
        kept = kept and not (child.lower_ == "to" and above.lemma_ == "bear")  # "born in Oslo to a judge"
        if child.i not in own or kept:
            continue
        if inside_word(child) or (child.dep_ == "prep" and child.i > above.i and _is_bound(child, above)):
            continue
        if child.dep_ in _ADJUNCTS and _is_spare(child, above) or (
            child.dep_ == "advcl" and above.lemma_ not in PLACED | BIDDING and _is_purpose(child)
        ):
            start = child.left_edge.i - (child.doc[child.left_edge.i - 1].lower_ in _LEADING_IN)
            yield frozenset(range(start, child.right_edge.i + 1)) & own


def _is_part_of(prep: Token) -> bool:
    """Say whether it is the "as part of" that can always be left out: not "served as mayor"."""
    return [one.lower_ for one in prep.doc[prep.i + 1 : prep.i + 3]] == ["part", "of"]


def _is_bound(child: Token, above: Token) -> bool:
    """Say whether the verb wants what hangs on it: "called on the owners to leave", "put it at risk"."""
    if any(c.dep_ == "dobj" and c.lower_.endswith(("self", "selves")) for c in above.children):
        return True  # "immersed himself in the papers"
    behind = any(c.dep_ in _FOLLOWING and c.i > child.i and not after_comma(c) for c in above.children)
    first = next(c for c in above.children if c.dep_ == "prep" and c.i > above.i) is child
    if behind or not first:
        return behind and above.lemma_ != "use"
    alone = above.dep_ == "xcomp" and not any(c.dep_ in _COMPLEMENTS for c in above.children)
    return above.lemma_ in PLACED or (alone and child.lower_ not in _REASONS)  # "hopes to stay in Oslo"


def _is_spare(child: Token, above: Token) -> bool:
    """Say whether an adjunct is none that its word cannot do without: "part of", "responsible for"."""
    if above.dep_ == "acomp" or above.head.dep_ == "acomp":
        return child.lower_ in _REASONS or (above.dep_ == "acomp" and child.lower_ == "in")
    if above.pos_ in VERBAL:
        placed = child.dep_ == "npadvmod" and above.lemma_ in PLACED and child.ent_type_ not in {"DATE", "TIME"}
        return not placed and not _is_again(child)  # "keep it that way"
    return child.lower_ != "of"


def _is_again(prep: Token) -> bool:
    """Say whether it repeats the word before it: "one by one", "day after day"."""
    before = prep.doc[prep.i - 1].lower_ if prep.i and prep.dep_ == "prep" else ""
    return any(child.lower_ == before and child.i > prep.i for child in prep.children)


def _is_purpose(clause: Token) -> bool:
    """Say whether the clause tells what something is done for: "sold the ship to pay its debts"."""
    to = any(child.lower_ == "to" and child.dep_ == "aux" for child in clause.children)
    return clause.tag_ == "VB" and to and clause.i > clause.head.i and not marks(clause)


def _choices(
    head: Token, adjuncts: list[frozenset[int]], own: frozenset[int], *, done: bool = False
) -> Iterator[frozenset[int]]:
    """Yield the sets of adjuncts to keep: none where the verb has its complement, each alone, all but one.

    A participle that is `done` is told with a "was" of ours.
    """
    if not adjuncts:
        return
    agent = next((c for c in head.children if c.dep_ == "agent" and c.i in own), None)
    by = next((words for words in adjuncts if agent is not None and agent.i in words), frozenset[int]())
    whole = (c.dep_ in _COMPLEMENTS or (c.dep_ == "prep" and c.lower_ in _KEPT and c.i > head.i) for c in head.children)
    timed = (done or _is_passive(head)) and all(any(head.doc[i].ent_type_ == "DATE" for i in one) for one in adjuncts)
    if head.lemma_ != "bear" and (any(whole) or timed):
        yield by
    if len(adjuncts) < 2:
        return
    passive = done or _is_passive(head)
    free = passive or any(child.dep_ in _COMPLEMENTS for child in head.children)
    bound = frozenset[int]() if free else next((one for one in adjuncts if min(one) > head.i), frozenset[int]())
    for one in adjuncts:
        yield by | one | bound
        if inner := frozenset[int]().union(*(other for other in adjuncts if other < one)):
            yield by | (one - inner) | bound
            if by and one is not by:
                yield one - inner
    for one in reversed(adjuncts):
        if one is not bound:
            yield frozenset().union(*(other for other in adjuncts if other is not one))
    yield from (one for one in adjuncts if by and one is not by)


def _is_passive(head: Token) -> bool:
    return any(child.dep_ == "auxpass" for child in head.children)
