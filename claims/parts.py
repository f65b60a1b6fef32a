"""A statement in, its parts out: smaller statements that each stand alone and hold whenever the whole one does.

"Anna Berg, the mayor, opened a school and a library in May" says that Berg was the mayor, that she opened a school and
that she opened a library. Nothing is parted that a negation, a condition or a word like "only" holds together.
"""

from collections.abc import Callable, Iterator
from itertools import islice

from claims.additions import Addition, additions, is_indefinite
from claims.grammar import VERBAL, Tokens, has_subject
from claims.lexicon.joints import HELD, MUTUAL
from claims.lists import is_floating, members_apart
from claims.stance import is_negated
from claims.standing import Statement, trimmed
from claims.tokens import Token

PART = "part of a larger claim"
FEWEST_WORDS = 3
MOST = 10  # parts of one statement
_COMPLEMENTS = frozenset("dobj attr acomp oprd ccomp xcomp agent dative".split())
_ADJUNCTS = frozenset("prep npadvmod".split())
_KEPT = frozenset("if unless until except without despite".split())

IsOneName = Callable[[Token, Token], bool]


def parts_of(doc: Tokens, statement: Statement, one_name: IsOneName) -> list[Statement]:
    """Return the parts of `statement` in order; `one_name` says whether two words belong to the same name."""
    if statement.head.pos_ not in VERBAL or not (statement.lead or has_subject(statement.head)):
        return []
    seen = {_words(doc, statement)}
    kept = []
    for part in islice(_parts(doc, statement, one_name), 4 * MOST):
        words = _words(doc, part)
        if words not in seen and sum(doc[i].is_alpha for i in part.tokens) >= FEWEST_WORDS - bool(part.lead):
            seen.add(words)
            kept.append(part)
    return sorted(kept[:MOST], key=lambda one: (one.start, one.end))


def _words(doc: Tokens, statement: Statement) -> tuple[int | str, ...]:
    body = (i for i in statement.tokens if doc[i].is_alpha and i not in statement.replaced)
    return (*statement.lead, *body)


def _parts(doc: Tokens, statement: Statement, one_name: IsOneName) -> Iterator[Statement]:
    added = list(additions(doc, statement))
    for one in added:
        if one.statement is not None:
            yield one.statement
            yield from _split_up(doc, one.statement, one_name)
    if is_negated(statement.head) or _is_held(doc, _without(doc, statement, added)):
        yield _without(doc, statement, [one for one in added if one.loose])
        return
    core = _without(doc, statement, added)
    yield core
    yield from _split_up(doc, core, one_name)
    for lighter in _lighter(doc, core):
        yield lighter
        yield from _split_up(doc, lighter, one_name)
    for one in added:
        for item in one.items:
            words = [i for i in core.tokens if i not in one.stands_for]
            yield core._replace(tokens=trimmed(doc, sorted({*words, *item})))


def _split_up(doc: Tokens, statement: Statement, one_name: IsOneName) -> Iterator[Statement]:
    if not is_negated(statement.head) and not _is_held(doc, statement) and statement.head.lemma_ not in MUTUAL:
        yield from members_apart(doc, statement, one_name)


def _is_held(doc: Tokens, statement: Statement) -> bool:
    """Say whether a word in the statement reaches over all of it: "only", "few", "if", "the largest ... in Europe"."""
    words = [doc[i] for i in statement.tokens]
    return any(w.tag_ in {"JJS", "RBS"} or (w.lower_ in HELD and not is_floating(w)) for w in words)


def _without(doc: Tokens, statement: Statement, added: list[Addition]) -> Statement:
    gone = {i for one in added for i in one.tokens}
    words = [i for i in statement.tokens if i not in gone]
    return statement._replace(tokens=trimmed(doc, words) or statement.tokens)


def _lighter(doc: Tokens, core: Statement) -> Iterator[Statement]:
    """Yield the statement with one of its adjuncts at a time, and without any where it still says something."""
    own = frozenset(core.tokens)
    verbs = [core.head, *(child for child in core.head.children if child.dep_ == "xcomp")]
    nouns = [c for verb in verbs for c in verb.children if c.dep_ in {"attr", "dobj"} and is_indefinite(c)]
    adjuncts = [
        frozenset(range(child.left_edge.i, child.right_edge.i + 1)) & own
        for above in (*verbs, *nouns)
        for child in above.children
        if child.dep_ in _ADJUNCTS and child.i in own and child.lower_ not in _KEPT
        if not (child.lower_ == "of" and above.pos_ not in VERBAL)
    ]
    whole = any(child.dep_ in _COMPLEMENTS and child.i in own for child in core.head.children)
    choices = [*([frozenset[int]()] if whole else []), *(adjuncts if len(adjuncts) > 1 else [])]
    every = frozenset().union(*adjuncts)
    for kept in choices if adjuncts else []:
        words = trimmed(doc, [i for i in core.tokens if i in kept or i not in every])
        if core.head.i in words:
            yield core._replace(tokens=words)
