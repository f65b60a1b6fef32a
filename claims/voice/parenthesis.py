"""A verb of saying that breaks into a sentence in, the sentence around it out: "The pier, he added, was shut"."""

from claims.lexicon import cues
from claims.parse.grammar import SUBJECTS, VERBAL
from claims.parse.nouns import noun_end
from claims.parse.tokens import Token
from claims.voice.conditions import is_conditional
from claims.voice.passed import is_passed_on
from claims.voice.subjects import own_subject
from claims.voice.told import edges_of, is_indirect_question, that_of

_DASHES = frozenset((",", "—", "–", "--", "-"))
_ASIDES = frozenset("prep npadvmod advmod".split())
_LONGEST_ASIDE = 8


def around(verb: Token) -> tuple[tuple[int, ...], Token] | None:
    """Return the sentence around a parenthesis: "The quay, Mr Berg added, would stay open"."""
    doc, sentence = verb.doc, verb.sent
    subject = own_subject(verb, borrowed=False)
    if subject is None or subject.left_edge.i <= sentence.start + 1 or verb.i + 2 >= sentence.end:
        return None
    left, right = min(subject.left_edge.i, verb.i), max(noun_end(subject), verb.i + 1)
    plain, right = right, _after_told(verb, right)
    if (
        doc[left - 1].text not in _DASHES
        or right >= sentence.end
        or doc[right].text not in _DASHES
        or doc[left - 2].is_quote
    ):
        return None
    if _says_that(verb, right) or is_passed_on(verb):
        return None
    conditional = is_conditional(doc[sentence.start])
    outside = (*range(sentence.start, left - (not conditional)), *range(right + conditional, sentence.end))
    heads = [doc[i] for i in outside if doc[i].dep_ not in {"aux", "auxpass", "punct"} and doc[i].head.i in {i, verb.i}]
    besides = (c for c in verb.children if c.i > verb.i and (c.lower_ == "without" or c.lemma_ in cues.CITING))
    own = {i for child in besides for i in range(*edges_of(child))}
    behind = any(doc[i].pos_ in VERBAL and i not in own for i in range(right, sentence.end))
    if right > plain and heads and heads[0].i < left:
        return None  # "It fell, she said on Monday, as prices rose"
    if not heads or not behind or (doc[sentence.start].dep_ == "mark" and doc[sentence.start].lower_ == "as"):
        return None
    return outside, heads[0]


def is_in_relative(verb: Token) -> bool:
    """Say whether it breaks into a clause: "the stadium, which, Berg said, is full", with nothing told before it."""
    subject = own_subject(verb, borrowed=False)
    left = min(subject.left_edge.i, verb.i) if subject is not None else 0
    if left < 2 or verb.dep_ != "parataxis" or verb.doc[left - 1].text not in _DASHES:
        return False
    pronoun = verb.doc[left - 2]
    return pronoun.tag_ in {"WDT", "WP"} and pronoun.head is verb.head and verb.head.i > verb.i


def _after_told(verb: Token, end: int) -> int:
    """Return where "the mayor told me on Friday" ends: behind whom it is said to, where and when."""
    asides = _ASIDES | {"dobj", "dative"} if verb.lemma_ == "tell" else _ASIDES
    relative = any(child.tag_ in {"WP", "WDT"} and child.dep_ in SUBJECTS for child in verb.children)
    told = verb.lemma_.lower() in cues.ALOUD | cues.THINKING and not relative
    beside = {child.left_edge.i: child for child in verb.children if told and child.i >= end and child.dep_ in asides}
    while (child := beside.get(end)) is not None and len(range(*edges_of(child))) <= _LONGEST_ASIDE:
        if any(part.pos_ in VERBAL for part in child.subtree):
            break
        end = edges_of(child)[1]
    return end


def _says_that(verb: Token, comma: int) -> bool:
    """Say whether only an aside is between the verb and what it tells: "claimed, without evidence, that ..."."""
    told = (that_of(child) for child in verb.children if child.dep_ == "ccomp")
    return any(that is not None and that.i > comma for that in told)


def as_noted(verb: Token) -> tuple[tuple[int, ...], Token] | None:
    """Return the clause beside "as the paper noted"."""
    head = verb.head
    if (
        verb.dep_ != "advcl"
        or head.pos_ not in VERBAL
        or not any(c.dep_ == "mark" and c.lower_ == "as" for c in verb.children)
    ):
        return None
    own = range(*edges_of(verb))
    if any(child.dep_ in {"dobj", "xcomp"} or _is_of_its_own(child) for child in verb.children):
        return None
    return tuple(i for i in range(*edges_of(head)) if i not in own), head


def _is_of_its_own(child: Token) -> bool:
    """Say whether the verb has its own matter: "as the board hints at what it plans", not "as Berg said in May"."""
    parts = (part for part in child.children if part.dep_ in {"pcomp", "ccomp"}) if child.dep_ == "prep" else ()
    return any(is_indirect_question(part) for part in parts)
