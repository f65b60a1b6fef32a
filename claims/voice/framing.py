"""Attributions and a statement in, by whom and how the statement is made out: quoted, reported, denied."""

from collections.abc import Iterable
from typing import NamedTuple

from claims.attribution import Attribution
from claims.lexicon.cues import GRANTING, HEARSAY, OBJECT_SPEAKS, THINKING
from claims.model import Stance
from claims.naming.cast import Cast
from claims.parse.grammar import after_comma, has_subject
from claims.parse.standing import Statement
from claims.parse.tokens import Span, Token
from claims.voice.parenthesis import is_in_relative
from claims.voice.passed import are_in_a_row
from claims.voice.voices import Voice

_MISREAD = frozenset("conj appos dep relcl acl ccomp parataxis".split())
_LEADING = frozenset(("according", ":", "in"))


class Framing(NamedTuple):
    """By whom and how a statement is made."""

    voice: Voice
    cue: Span | None
    stance: Stance


def framing_of(one: Attribution) -> Framing:
    """Return how the content of an attribution is made."""
    return Framing(one.voice, one.cue, one.stance)


def within(outer: Framing | None, one: Attribution) -> Framing:
    """Return the framing of what `one` says inside another's words: the inner speaker, passed on by the outer."""
    if outer is None or outer.voice.name is None:
        return framing_of(one)
    if one.voice.name is None or one.voice.name == outer.voice.name:
        return Framing(outer.voice, one.cue, one.stance)
    if _is_aside(outer, one):  # "X reported, according to Y, that": Y told X
        return Framing(outer.voice._replace(via=(*outer.voice.via, one.voice.name)), one.cue, one.stance)
    return Framing(one.voice._replace(via=(*one.voice.via, outer.voice.name)), one.cue, one.stance)


def _is_aside(outer: Framing, one: Attribution) -> bool:
    """Say whether "according to Y" stands before what X tells; at the end of a sentence, Y tells what X said."""
    cue, content = outer.cue, one.content
    return cue is not None and cue[0].lower_ == "according" and (not content or cue.start < content[0])


def counts(one: Attribution, outer: Framing | None, cast: Cast) -> bool:
    """Say whether what somebody says is a claim of its own: inside of another's words, only if they are named."""
    if one.content is None or one.voice.span is None:
        return False
    if outer is None or outer.voice.name is None:
        return True
    same = one.voice.name == outer.voice.name and one.cue.root.dep_ == "advcl"
    behind = bool(one.content) and one.content[-1] < one.cue.start
    passed_on = behind and outer.cue is not None and are_in_a_row(one.cue.root, outer.cue.root)
    named = same or passed_on or any(cast.referent(token) for token in one.voice.span)
    return one.cue.root.lemma_ not in THINKING and named


def beside(framing: Framing | None, head: Token, cast: Cast) -> Framing | None:
    """Return who tells the clause of `head`: the article in "said that Berg, who lost, should go" that she lost.

    What is yet to be ("which would cost more") and what stands in quotation marks stays with the speaker.
    In "denied that Berg lost because she lied" nobody denies the lie.
    """
    if framing is not None and framing.stance is Stance.DENIED and _is_granted(head) and not cast.quoted(head):
        return None
    if framing is None or framing.stance is Stance.QUOTED or head.dep_ != "relcl" or not after_comma(head):
        return framing
    return framing if cast.quoted(head) or any(child.tag_ == "MD" for child in head.children) else None


def _is_granted(head: Token) -> bool:
    """Say whether a clause, or the one it is joined to, only tells when or why something else was."""
    while head.dep_ == "conj" and head.head.i != head.i:
        head = head.head
    opening = (child.lower_ for child in head.children if child.dep_ in {"mark", "advmod"})
    return head.dep_ == "advcl" and not GRANTING.isdisjoint(opening)


def is_same(one: Attribution, framing: Framing | None) -> bool:
    """Say whether `framing` was made of this very attribution."""
    return framing is not None and framing.cue is not None and framing.cue.start == one.cue.start


def is_tail(one: Attribution) -> bool:
    """Say whether the frame hangs on what it frames, as in "..., the minister said" read wrongly."""
    cue = one.cue.root
    above = cue.head.head if cue.dep_ == "relcl" and one.content and cue.head.i > one.content[-1] else cue.head
    return one.content is not None and cue.dep_ in _MISREAD and above.i in one.content


def frame_words(one: Attribution, statement: Statement) -> set[int]:
    """Return the words of "..., emphasizing that", which go with what is emphasized."""
    cue = one.cue.root
    if (joined := _with_which(cue)) is not None and joined.head.i == statement.head.i:
        return set(range(joined.left_edge.i, joined.right_edge.i + 1))
    while cue.dep_ == "xcomp" and cue.head.i != statement.head.i and cue.i != statement.head.i:
        cue = cue.head
    if cue.i == statement.head.i or cue.dep_ not in {"advcl", "prep", "conj"}:
        return set()
    return set(range(cue.left_edge.i, cue.right_edge.i + 1))


def carries(one: Attribution, statement: Statement) -> bool:
    """Say whether the statement is nothing but the frame of what is said: "Berg said that ..."."""
    cue, head = one.cue.root, statement.head
    if _with_which(cue) is not None:
        return False
    if cue.lower_ in _LEADING or (cue.dep_ == "acomp" and cue.head.i == head.i):
        return True
    while cue.dep_ in {"xcomp", "acl", "pcomp", "prep"} and head.i not in (cue.i, cue.head.i) and cue.head.i != cue.i:
        cue = cue.head
    hung = cue.dep_ in {"xcomp", "acl", "pcomp", "prep", "dobj", "acomp"}
    if head.i in (cue.i, cue.head.i) and (cue.i == head.i or hung):
        return True
    return head.lemma_ in {"decline", "refuse"} and cue.head.head.lemma_ == "comment"


def _with_which(cue: Token) -> Token | None:
    """Return the "with" of "The port closed, with Berg saying that it is old", which adds to what happened."""
    before = cue.head
    joined = cue.dep_ == "pcomp" and before.lower_ == "with" and before.dep_ == "prep" and after_comma(before)
    return before if joined and before.i > before.head.i and has_subject(cue) else None


def act(acts: Iterable[Attribution], statement: Statement) -> Framing | None:
    """Return the framing of a statement that is itself an act of speech, or hearsay."""
    chain = _chain(statement.head)
    listed = [one for one in acts if one.stance is not Stance.PLANNED]  # a plan is told beside what happens to it
    found = next((one for one in listed if one.cue.start in chain), None)
    found = found or next((one for one in listed if one.cue.text.lower() in HEARSAY), None)
    return None if found is None else framing_of(found)


def _chain(head: Token) -> set[int]:
    """Return the verb and what it goes on in; not what somebody else is to do, as in "urged him to agree"."""
    others = any(child.dep_ in {"dobj", "dative"} for child in head.children) and head.lemma_ in OBJECT_SPEAKS
    below = {"acomp"} if others else {"xcomp", "acomp"}
    if head.lemma_ == "go" and any(child.lower_ == "on" and child.dep_ == "prt" for child in head.children):
        below = below | {"advcl"}  # "went on to say"
    broken = {child.i for child in head.children if child.dep_ == "parataxis" and is_in_relative(child)}
    return {head.i} | broken | {child.i for child in head.children if child.dep_ in below}
