"""A verb that does something by speaking in, whether it is such an act and what is told by it out: "accused Berg"."""

from collections.abc import Iterator

from claims.attribution import Attribution, lemma_of, span_of, subtree
from claims.lexicon import cues
from claims.lexicon.speakers import HUMANS, can_speak
from claims.model import Stance
from claims.parse.tokens import Token
from claims.voice.said_by_noun import ends_false
from claims.voice.told import (
    is_indirect_question,
    is_withheld,
    that_clause,
)
from claims.voice.voices import Voice

_BARE = frozenset(("VB", "VBN"))


def is_act(verb: Token, lemma: str) -> bool:
    """Say whether the verb has what makes it an act of speech: an object, an infinitive, or the particle it needs."""
    if verb.dep_ in {"amod", "compound"} or (lemma in cues.SILENT and is_withheld(verb)):
        return False
    if lemma in cues.DEEDS and _is_deed(verb, lemma) or _does(verb, lemma):
        return False
    if lemma == "challenge" and _is_race(verb):
        return False
    if lemma == "charge" and any(child.ent_type_ == "MONEY" for child in _reached(verb)):
        return False  # "charges $20 a night"
    if lemma in {"speak", "talk"} and any(child.lower_ in {"to", "with"} for child in verb.children):
        return False  # "spoke to the radio about the flood" tells nothing of it
    if lemma == "refer" and any(c.dep_ == "nsubj" and c.lemma_.lower() in cues.SIGNS for c in verb.children):
        return False  # "the larger figure refers to the toll"
    needed = cues.WITH_PARTICLE.get(lemma)
    if needed:
        following = [child for child in verb.children if child.i > verb.i]
        asked = (part for child in following if child.tag_ in _BARE for part in child.children if part.dep_ == "mark")
        return _is_called(verb, following) or any(child.lower_ in needed for child in (*following, *asked))
    if lemma == "decline":
        return any(
            child.dep_ == "xcomp" and child.lemma_ not in {"comment", "answer", "respond"} for child in verb.children
        )
    return any(child.dep_ in {"dobj", "xcomp", "prep", "ccomp", "oprd", "dative", "agent"} for child in verb.children)


def _is_race(verb: Token) -> bool:
    """Say whether somebody runs against another: "is challenging Mayor Berg in a close race", and not "to a debate"."""
    things = [child for child in verb.children if child.dep_ == "dobj"]
    named = any(thing.pos_ == "PROPN" for thing in things)
    placed = any(child.lower_ in {"in", "for"} for one in (verb, *things) for child in one.children)
    return named and placed and not any(child.dep_ in {"xcomp", "ccomp"} for child in verb.children)


def _reached(verb: Token) -> Iterator[Token]:
    """Yield the object of a verb and the words right below it: "anything between $20 and $30"."""
    for child in verb.children:
        if child.i > verb.i and child.dep_ in {"dobj", "prep", "advmod", "npadvmod"}:
            yield from (child, *child.children)


def _is_called(verb: Token, following: list[Token]) -> bool:
    """Say whether it tells what somebody is called: "called it a lie", "called the ferry her home"."""
    called = [child for child in following if child.dep_ == "dobj" and lemma_of(verb) in cues.CALLING]
    if called and ends_false(verb):
        return True
    if any(part.dep_ == "appos" and part.pos_ != "PRON" for child in called for part in child.children):
        return True
    return any(child.dep_ in {"oprd", "ccomp", "xcomp"} or verb.doc[child.left_edge.i].is_quote for child in following)


def _does(verb: Token, lemma: str) -> bool:
    """Say whether the verb tells what somebody does, may do or weighs: "raised its rate", "is considering a sale"."""
    told = any(child.dep_ in {"ccomp", "oprd"} for child in verb.children)
    subject = next((child for child in verb.children if child.dep_ == "nsubj"), None)
    if lemma in cues.WEIGHING and not any(child.lower_ == "in" for child in verb.children):
        return not told or _is_weighed(verb)
    if lemma == "find" and subject is not None and subject.lemma_.lower() in cues.FINDERS:
        return False
    if any(_is_other(child, lemma) for child in verb.children):
        return True
    if lemma == "want":  # "wants the council to go", "does not want to sell it"; not "wants a boat"
        return not any(child.dep_ in {"xcomp", "ccomp"} for child in verb.children)
    if lemma in cues.ONLY_OF:
        things = {child.lemma_.lower() for child in verb.children if child.dep_ in {"dobj", "nsubjpass"}}
        of = lemma == "approve" and any(child.lower_ == "of" for child in verb.children)
        return not (of or told and lemma != "decide" or things & cues.ONLY_OF[lemma])
    return lemma == "attack" and subject is not None and subject.lemma_.lower() in cues.ARMED


def _is_other(child: Token, lemma: str) -> bool:
    """Say whether the word behind it makes the verb another: "pitch in", "claimed two lives", "call off"."""
    behind = child.dep_ in {"prt", "dobj"} or lemma == "pitch"
    counted = (part.lower_ for of in child.children if of.lower_ == "of" for part in of.children)  # "a number of seats"
    return behind and not cues.NO_SPEECH.get(lemma, frozenset()).isdisjoint((child.lower_, *counted))


def _is_weighed(verb: Token) -> bool:
    """Say whether somebody has not made up his mind: "is considering whether to go", "is considering closing it"."""
    asked = any(child.dep_ == "ccomp" and is_indirect_question(child) for child in verb.children)
    return asked or any(child.dep_ in {"xcomp", "ccomp"} and child.tag_ == "VBG" for child in verb.children)


def _is_deed(verb: Token, lemma: str) -> bool:
    """Say whether somebody does something to its object: "ordered the assault", and not "polls show a close race"."""
    subject = next((child for child in verb.children if child.dep_ == "nsubj"), None)
    named = subject is not None and subject.pos_ == "PROPN" and not can_speak(subject.lower_)  # no "New Poll"
    somebody = named or (subject is not None and (subject.pos_ == "PRON" or subject.lemma_.lower() in HUMANS))
    told = any(child.dep_ in {"xcomp", "ccomp", "oprd"} for child in verb.children)
    return not told and (lemma != "show" or somebody)


def told_by_act(verb: Token, voice: Voice, lemma: str) -> Iterator[Attribution]:
    """Yield the act; a denial of "the report that ..." has the report's content for its own."""
    target = next((child for child in verb.children if child.dep_ == "dobj"), None) or _dismissed(verb)
    of_report = target is not None and target.lemma_ in cues.STATEMENT_NOUNS
    denied = lemma in cues.ALWAYS_DENYING or (of_report and (lemma in cues.DENYING or _is_called_false(verb)))
    denied = denied and not is_withheld(verb)
    clause = that_clause(target) if target is not None else None
    if denied and clause is not None and ends_false(clause):
        return  # told by the noun
    if denied and clause is not None:
        yield Attribution(voice, span_of(verb), Stance.DENIED, subtree(clause), clause)
    else:
        yield Attribution(voice, span_of(verb), Stance.DENIED if denied else Stance.REPORTED)


def _dismissed(verb: Token) -> Token | None:
    """Return the reports of "dismissed as false reports that ..."."""
    told = (part for child in verb.children if child.lower_ == "as" for part in child.children)
    return next((part for part in told if part.dep_ == "pobj" and part.lemma_ in cues.STATEMENT_NOUNS), None)


def _is_called_false(verb: Token) -> bool:
    """Say whether a report is called false: "called the report that it sank untrue"."""
    told = (child for child in verb.children if child.dep_ in {"oprd", "acomp", "ccomp", "prep", "amod"})
    below = {part.lower_ for child in told for part in (child, *child.children)}
    return verb.lemma_ in cues.CALLING and (not below.isdisjoint(cues.FALSE) or ends_false(verb))
