"""A noun that carries speech in, who says what by it out: "his claim that ...", "reports on ...", "her plan to ..."."""

from collections.abc import Iterator

from claims.attribution import Attribution, span_of, subtree
from claims.lexicon import cues
from claims.model import Stance
from claims.naming.cast import Cast
from claims.parse.grammar import SUBJECTS, VERBAL
from claims.parse.nouns import phrase
from claims.parse.tokens import Token
from claims.voice.told import is_withheld, that_clause
from claims.voice.voices import NOBODY, Voice, voice_by, voice_of


def by_noun(noun: Token, cast: Cast) -> Iterator[Attribution]:
    """Yield what "his claim that ..." claims and what "media reports about plans to ..." report."""
    if noun.lemma_ != "doubt" and any(child.lower_ == "no" for child in noun.children):
        return  # "expressed no concern that it would rain"
    if _is_not_there(noun):
        return
    owner = _owner(noun)
    argued = noun.lemma_ not in cues.ARGUED or (noun.dep_ == "dobj" and noun.head.lemma_ in cues.ARGUING)
    clause = that_clause(noun) if argued else None
    clause = clause or (_said_to_be(noun) if owner is not None and argued else None)
    if clause is not None:
        voice = voice_of(owner, cast) if owner is not None else _bearer(noun, cast)
        false = noun.head.lemma_ in cues.CALLING and ends_false(clause)
        stance = Stance.DENIED if false or _is_denied(noun) else Stance.REPORTED
        if voice.name:
            words = subtree(clause)
            words = tuple(i for i in words if i < _last(clause).i) if false else words
            yield Attribution(voice, span_of(noun), stance, words, clause)
    elif (verb := _put(noun)) is not None and (voice := voice_by(verb, cast)).name:
        yield Attribution(voice, noun.doc.span(verb.i, noun.i + 1), Stance.REPORTED)
    elif noun.lemma_ in {"report", "rumor", "rumour"} and (owner is not None or _is_media(noun)):
        topic = next((c for c in noun.children if c.dep_ == "prep" and c.lower_ in {"about", "of", "on"}), None)
        target = next((c for c in topic.children if c.dep_ in {"pobj", "pcomp"}), None) if topic is not None else None
        if target is not None and len(list(target.subtree)) > 3:
            name = noun.doc.span(noun.left_edge.i, noun.i + 1)
            voice = Voice(" ".join(name.text.split()), name) if owner is None else voice_of(owner, cast)
            yield Attribution(voice, span_of(noun), Stance.REPORTED, subtree(target), target)


def _is_not_there(noun: Token) -> bool:
    """Say whether nobody makes it: "it does not seem that the charge will include accusations that he lied"."""
    if noun.dep_ not in {"dobj", "conj", "attr"} or noun.lemma_ not in cues.STATEMENT_NOUNS:
        return False
    verb = noun.head
    while verb.pos_ not in VERBAL and verb.head is not verb:
        verb = verb.head
    above = verb.head if verb.dep_ == "ccomp" and verb.head.lemma_ in cues.SEEMING else verb
    held = verb.lemma_ in {"include", "contain", "make", "hear", "see", "have", "be"}
    return held and any(child.dep_ == "neg" for one in (verb, above) for child in one.children)


def ends_false(clause: Token) -> bool:
    """Say whether the last word calls it false, wherever the parser hung that: "called reports that it sank false"."""
    return _last(clause).lower_ in cues.FALSE


def _last(clause: Token) -> Token:
    last = clause.right_edge
    while last.i > clause.i and not last.is_alpha:
        last = clause.doc[last.i - 1]
    return last


def _put(noun: Token) -> Token | None:
    """Return the verb of "made a plea for more staff", "delivered a sharp critique of the plan"."""
    verb = noun.head
    if noun.dep_ != "dobj" or noun.lemma_ not in cues.PUT or verb.lemma_ not in cues.PUTTING or is_withheld(verb):
        return None
    if verb.dep_ == "xcomp" or any(child.tag_ == "MD" for child in verb.children):
        return None  # "has yet to make", "could make a case for"
    about = any(child.lower_ in cues.ABOUT for child in noun.children if child.dep_ == "prep" and child.i > noun.i)
    beside = any(child.lower_ in {"for", "against"} for child in verb.children if child.i == noun.i + 1)
    return verb if about or beside else None


def _said_to_be(noun: Token) -> Token | None:
    """Return the clause of "his argument was that ..."."""
    verb = noun.head
    if noun.dep_ != "nsubj" or verb.lemma_ != "be" or any(child.dep_ == "neg" for child in verb.children):
        return None
    return that_clause(verb)


def by_plan(noun: Token, cast: Cast) -> Iterator[Attribution]:
    """Yield whose plan it is to do something."""
    owner = _owner(noun)
    voice = voice_of(owner, cast) if owner is not None else NOBODY
    if voice.name:
        yield Attribution(voice, span_of(noun), Stance.PLANNED)


def _owner(noun: Token) -> Token | None:
    """Return whose report, claim or warning it is."""
    for child in noun.children:
        if child.dep_ == "poss":
            return child
        if child.dep_ == "prep" and child.lower_ in {"by", "from"} or child.dep_ == "agent":
            return next((target for target in child.children if target.dep_ == "pobj"), None)
        if child.dep_ == "compound" and child.pos_ == "PROPN":
            return child
    return None


def _bearer(noun: Token, cast: Cast) -> Voice:
    """Return who "expressed hope that", "gave a warning that" or "made the claim that"."""
    if noun.dep_ in {"dobj", "attr", "oprd"} and noun.head.pos_ in VERBAL:
        return voice_by(noun.head, cast)
    if noun.dep_ == "pobj" and noun.head.lower_ in {"in", "with"} and noun.head.head.pos_ == "VERB":
        return voice_by(noun.head.head, cast)
    if noun.dep_ in SUBJECTS and noun.lemma_ in {"report", "statement", "message", "note"}:
        return Voice(phrase(noun), noun.doc.span(noun.left_edge.i, noun.i + 1))
    return NOBODY


def _is_media(noun: Token) -> bool:
    return any(
        child.lower_ in {"media", "press", "news", "newspaper", "television", "tv"}
        for child in noun.children
        if child.dep_ in {"compound", "amod"}
    )


def _is_denied(noun: Token) -> bool:
    told = noun.lemma_ in cues.STATEMENT_NOUNS | cues.ARGUED
    return told and noun.dep_ == "dobj" and noun.head.lemma_ in cues.DENYING


