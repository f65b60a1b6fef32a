"""A statement and the acts of speech in it in, those of its subordinate clauses out, each as a statement of its own.

"The shares fell after the firm announced a loss" tells that the shares fell, and that the firm announced a loss.
"""

from collections.abc import Iterable, Iterator

from claims.attribution import Attribution
from claims.lexicon.cues import OF_SEVERAL, PLANS
from claims.lexicon.joints import INDEPENDENT, TIMED
from claims.parse.grammar import DEFINING, Tokens, has_subject, marks, relative_pronoun, size
from claims.parse.standing import Statement, standing
from claims.parse.tokens import Token
from claims.voice.told import planned

FEWEST_WORDS = 4
_HAPPENED = (TIMED - {"before"}) | INDEPENDENT | {"where"}


def embedded_acts(
    doc: Tokens, statement: Statement, acts: Iterable[Attribution]
) -> Iterator[tuple[Attribution, Statement]]:
    """Yield the acts that are told in a subordinate clause of `statement`, with the statement each makes."""
    inside = frozenset(statement.tokens)
    for one in acts:
        verb = one.cue.root
        if verb.lemma_ in PLANS and verb.pos_ == "NOUN" and verb.i in inside:
            yield from _of_plan(one, verb, inside)
            continue
        joint = _joint(verb) if verb.i != statement.head.i and verb.i in inside else None
        if joint is None or size(verb, inside) < FEWEST_WORDS:
            continue
        opening = next((child.i + 1 for child in verb.children if _opens(child)), verb.left_edge.i)
        words = [i for i in range(opening, verb.right_edge.i + 1) if i in inside]
        made = standing(doc, verb, words, joint, {})
        if made is not None:
            yield one, made


def _of_plan(one: Attribution, noun: Token, inside: frozenset[int]) -> Iterator[tuple[Attribution, Statement]]:
    """Yield what somebody plans, as a statement with the planner in front: "Berg plans to build a bridge"."""
    clause = planned(noun)
    words = range(clause.left_edge.i, _end_of(clause)) if clause is not None else range(0)
    if clause is not None and one.voice.name and len(words) >= FEWEST_WORDS and inside.issuperset(words):
        yield one, Statement(clause, tuple(words), (one.voice.name, _verb_of(noun, several=_is_of_several(one))))


def _end_of(clause: Token) -> int:
    """Return where what is planned ends: before another thing of theirs, "and his vote of May"."""
    owned = (part for part in clause.subtree if part.i > clause.i and part.dep_ == "conj" and _is_owned(part))
    joint = next(owned, None)
    return clause.right_edge.i + 1 if joint is None else joint.left_edge.i - 1


def _is_owned(noun: Token) -> bool:
    return noun.left_edge.tag_ == "PRP$" and noun.head.left_edge.tag_ != "PRP$"


def _is_of_several(one: Attribution) -> bool:
    owner = None if one.voice.span is None else one.voice.span.root
    return owner is not None and (owner.tag_ == "NNS" or any(child.dep_ == "conj" for child in owner.children))


def _verb_of(noun: Token, *, several: bool) -> str:
    """Return the verb for a noun, "plans" for a plan, as it is said of one or of several."""
    verb, _, rest = PLANS[noun.lemma_].partition(" ")
    many = OF_SEVERAL.get(verb, verb.removesuffix("s"))
    return f"{many if several else verb} {rest}".strip()


def _joint(verb: Token) -> str | None:
    """Say how the clause of `verb` hangs on its statement, when it tells something that has happened."""
    if verb.dep_ == "relcl":
        return "relative" if relative_pronoun(verb, DEFINING) is not None else None
    if verb.dep_ == "advcl" and not has_subject(verb):
        return "participle" if verb.tag_ == "VBG" and verb.i > verb.head.i and not marks(verb) else None
    if verb.dep_ == "advcl":
        return "clause" if marks(verb) & _HAPPENED else None
    return None


def _opens(token: Token) -> bool:
    """Say whether the word only joins its clause to the statement."""
    return token.lower_ in _HAPPENED and token.dep_ in {"mark", "advmod"}
