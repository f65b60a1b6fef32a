"""What a position is about: the words of a proposal, and the proposal that "the idea" points back to."""

from collections.abc import Iterable

from claims.lexicon import positions as words
from claims.lexicon.concepts import GENERIC, concept
from claims.model import Frame
from claims.parse.tokens import Token
from claims.parse.tree import children

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
REACH = 12  # claims over which "the idea" can point back
CLAUSES = frozenset({"advcl", "relcl", "parataxis", "appos", "punct", "cc", "mark"})


def topic_of(head: Token) -> list[Token]:
    """Return the words of a topic: the head and what specifies it, without side clauses; idle nouns give way."""
    inside = [c for c in head.children if c.dep_ in {"prep", "acl", "relcl", "appos"}]
    if head.lemma_ in words.VACUOUS_NOUNS:
        deeper = [t for c in inside if c.dep_ != "relcl" for t in _inside(c)]
        if deeper:
            return deeper
        if not [c for c in head.children if c.dep_ in {"amod", "compound"}]:
            return []
    return [t for t in _pruned(head) if not t.is_space]


def goals(verb: Token, complements: list[Token]) -> list[Token]:
    """Return the place names that the parser hung on the verb: 'rejected the deployment of soldiers to Libya'."""
    return [
        t
        for prep in children(verb, "prep", "dative")
        if prep.lower_ in words.GOAL_PREPOSITIONS
        for p in children(prep, "pobj")
        if p.pos_ == "PROPN" and p not in complements
        for t in (prep, *_pruned(p))
    ]


def refers_back(topic: list[Token], complements: list[Token]) -> bool:
    """Say whether complements only point at a proposal: 'it', 'the idea', 'the peacekeeping plan', 'such a force'."""
    heads = [c for c in complements if c.pos_ in {"NOUN", "PRON", "DET"}]
    if len(heads) != len(complements) or not heads:
        return False
    return all(
        h.pos_ in {"PRON", "DET"} or (h.lemma_ in words.VACUOUS_NOUNS and not _stands_alone(h, topic)) for h in heads
    )


def _stands_alone(noun: Token, topic: list[Token]) -> bool:
    definite = any(c.lower_ in {"the", "this", "that", "these", "those", "such", "its", "their"} for c in noun.children)
    return not definite or any(t.i > noun.i for t in topic)


def _inside(child: Token) -> list[Token]:
    if child.dep_ in {"acl", "appos"}:
        return topic_of(child)
    if child.lower_ in {"by", "from"}:
        return []  # whose idea it is, not what it is
    return [t for p in children(child, "pobj", "pcomp") for t in topic_of(p)]


def _pruned(head: Token) -> list[Token]:
    kept = [head]
    for child in head.children:
        if not _is_aside(child):
            kept += _pruned(child)
    return sorted(kept, key=lambda t: t.i)


def _is_aside(child: Token) -> bool:
    """Say whether a dependent does not specify what is proposed: another clause, a time, a mere "to"."""
    return (
        child.dep_ in CLAUSES
        or (child.dep_ == "aux" and child.tag_ == "TO")
        or (child.dep_ in SUBJECTS and child.pos_ == "PRON")
        or (child.dep_ == "conj" and child.pos_ in {"VERB", "AUX"})
        or (child.dep_ == "prep" and child.lower_ in words.SIDE_PREPOSITIONS)
        or _in_the_event(child)
    )


def _in_the_event(prep: Token) -> bool:
    return (
        prep.dep_ == "prep"
        and prep.lower_ == "in"
        and any(c.lemma_ in {"event", "case", "wake"} for c in prep.children)
    )


def carry_topics(claims: Iterable[tuple[Frame, ...]]) -> list[tuple[Frame, ...]]:
    """Give each position that only points back ("the idea") the topic it points at: the last one told in full.

    `claims` are the frames of one document's claims in order; a topic is carried over at most `REACH` claims.
    """
    out: list[tuple[Frame, ...]] = []
    last: list[tuple[int, Frame]] = []
    for number, frames in enumerate(claims):
        carried = []
        for frame in frames:
            if frame.refers_back:
                frame = _pointed_at(frame, [f for n, f in last if number - n <= REACH])
            elif frame.topic:
                last.append((number, frame))
            carried.append(frame)
        out.append(tuple(carried))
    return out


def _pointed_at(frame: Frame, earlier: list[Frame]) -> Frame:
    """Return the frame with the topic it points at; what it says of the topic itself must fit."""
    mine = {concept(word) for word in frame.topic} - GENERIC
    for source in reversed(earlier):
        theirs = {concept(word) for word in source.topic}
        if not mine or mine & theirs:
            topic = tuple(dict.fromkeys((*frame.topic, *source.topic)))
            text = f"{frame.topic_text}: {source.topic_text}" if mine else source.topic_text
            return frame.model_copy(update={"topic": topic, "topic_text": text})
    return frame
