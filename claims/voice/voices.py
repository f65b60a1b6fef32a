"""A verb or noun that attributes in, who speaks by it out: the name for the log, its place, and who passes it on."""

from typing import NamedTuple

from claims.lexicon import cues
from claims.lexicon.places import OUTLETS
from claims.lexicon.speakers import BODIES, can_speak
from claims.lexicon.voices import ISSUED, SPEECH
from claims.naming.cast import Cast
from claims.parse.nouns import antecedent_of, noun_end, phrase
from claims.parse.tokens import Span, Token
from claims.voice.logged import logged
from claims.voice.subjects import speaker_token

_DOERS = ("er", "or", "ist", "ian", "eer", "eur", "ent", "ant")
NOBODY_AT_ALL = frozenset("nobody none no-one neither".split())
THIRD_PERSON = frozenset(("he", "she", "they", "it"))
_ACCOUNTS = frozenset(("account", "page", "feed", "profile"))
_ARTICLE = frozenset("the a an some several many its unnamed anonymous citing".split())


class Voice(NamedTuple):
    """A speaker by name, where the name stands, and who passes the words on."""

    name: str | None
    span: Span | None
    via: tuple[str, ...] = ()


NOBODY = Voice(None, None)


def voice_by(verb: Token, cast: Cast) -> Voice:
    """Return who speaks by `verb`, with the sources it cites and the outlet it speaks to."""
    subject = speaker_token(verb)
    if subject is None:
        return NOBODY
    voice = voice_of(subject, cast, aloud=verb.lemma_.lower() in cues.ALOUD)
    cited = _cited(verb)
    if cited is not None and voice.name:
        name = voice_of(cited, cast).name
        return Voice(name, voice.span, (*voice.via, voice.name)) if _is_source(cited) else voice
    outlet = _outlet(verb, cast) or _quoter(verb, cast) or _carrier(verb, subject, cast)
    if outlet and outlet != voice.name:
        return voice._replace(via=(*voice.via, outlet))
    return voice


def voice_of(head: Token, cast: Cast, *, aloud: bool = False) -> Voice:
    """Return the name a reader would give to the speaker whose noun is `head`, or nobody for what cannot speak.

    Whatever is said `aloud` has a speaker, even one that only a figure of speech lets speak.
    """
    span = head.doc.span(head.left_edge.i, noun_end(head))
    if (credited := _credited(head)) is not None and (by := voice_of(credited, cast)).name:
        return by
    if head.lemma_ in cues.MEDIA_NOUNS:
        own = cast.paper(head) or phrase(head)
        if head.left_edge.tag_ == "PRP$":
            named = cast.speaker(head) or ""
            own = named if named[:1].isupper() else own.partition(" ")[2] or own  # "their report" is a report
        return Voice(_outlet_of(head, cast) or _medium(head, cast) or own, span)
    before = head.doc[head.left_edge.i : head.i]
    if head.lemma_ in cues.SOURCE_NOUNS and all(token.lower_ in _ARTICLE for token in before):
        return Voice(f"unnamed {head.lower_}", span)
    author = author_of(head)
    if author is not None and (by := voice_of(author, cast)).name:
        return by
    if author is None and _is_addressed(head):
        return Voice(cast.paper(head) or phrase(head), span)
    if head.lower_ in NOBODY_AT_ALL or any(child.lower_ in {"no", "neither"} for child in head.children):
        return NOBODY
    if not (aloud or _can_speak(head, cast)):
        return NOBODY
    name = None if _is_mute(head, cast) else logged(head, cast)
    return Voice(name, span) if name or head.lower_ in THIRD_PERSON else NOBODY


def author_of(paper: Token) -> Token | None:
    """Return whose letter or tweet it is: "Berg's letter", "a statement from Berg", "a memo written by Berg"."""
    if paper.lower_ not in ISSUED and paper.lower_ not in _ACCOUNTS:
        return None
    below = (*paper.children, *(c for verb in paper.children if verb.dep_ == "acl" for c in verb.children))
    owner = next((child for child in paper.children if child.dep_ == "poss"), None)
    by = (c for c in below if c.lower_ in {"by", "from"} and c.dep_ in {"prep", "agent"})
    named = (target for c in by for target in c.children if target.dep_ == "pobj")
    found = owner or next(named, None)
    return author_of(found) if found is not None and found.lower_ in _ACCOUNTS else found


def _credited(paper: Token) -> Token | None:
    """Return whom reports are "attributed to", whoever carries them."""
    given = (verb for verb in paper.children if verb.dep_ == "acl" and verb.lemma_ in {"attribute", "credit"})
    to = (child for verb in given for child in verb.children if child.lower_ == "to")
    return next((target for child in to for target in child.children if target.dep_ == "pobj"), None)


def _is_addressed(paper: Token) -> bool:
    """Say whether only whom a letter went to is named."""
    return paper.lower_ in ISSUED and any(child.lower_ == "to" and child.dep_ == "prep" for child in paper.children)


def _medium(noun: Token, cast: Cast) -> str | None:
    """Return the outlet that a bare "the report" or "the news agency" must be."""
    plain = all(child.dep_ in {"det", "punct"} or child.lower_ == "news" for child in noun.children if child.i < noun.i)
    return cast.medium(noun) if plain else None


def _outlet_of(noun: Token, cast: Cast) -> str | None:
    """Return the outlet whose report or newspaper it is."""
    owners = (cast.at(child) for child in noun.children if child.dep_ in {"compound", "poss", "nmod"})
    return next((owner.name for owner in owners if owner is not None and owner.kind == "body"), None)


def _can_speak(head: Token, cast: Cast) -> bool:
    noun = antecedent_of(head) if head.tag_ in {"WP", "WDT"} else head
    if (
        noun is None
        or noun.pos_ != "NOUN"
        or noun.text[0].isupper()
        or cast.referent(noun) is not None
        or (can_speak(noun.lemma_.lower()) and not _is_done(noun))
    ):
        return noun is not None
    inside = _made_of(noun)
    return cast.person_in(noun) is not None or (inside is not None and can_speak(inside.lemma_.lower()))


def _is_done(noun: Token) -> bool:
    """Say whether it is what is done to a paper, and none itself: "the release of the letters"."""
    return noun.lemma_ == "release" and any(child.lower_ == "of" for child in noun.children)


def speaks(verb: Token, cast: Cast) -> bool:
    """Say whether the subject of a verb is somebody or something that can speak: no "war" that claims lives."""
    subject = speaker_token(verb)
    if subject is not None and subject.lemma_ in SPEECH | cues.SPEECH_NOUNS:
        return True  # "his apology noted", "the appeal asks"
    if subject is None or not _can_speak(subject, cast):
        return False
    opens = subject.pos_ == "NOUN" and subject.i == subject.sent.start and cast.at(subject) is None
    word = subject.lemma_.lower()  # a capital that opens a sentence makes no name: "Terms call for a payment"
    return not opens or can_speak(word) or word.endswith(_DOERS) or cast.knows(subject)


def _is_mute(pronoun: Token, cast: Cast) -> bool:
    """Say whether "it" stands for a thing that says nothing: "The pier closed. It said ..."."""
    noun = cast.antecedent(pronoun) if pronoun.lower_ in {"it", "they"} else None
    return noun is not None and noun.pos_ == "NOUN" and not _can_speak(noun, cast)


def _made_of(noun: Token) -> Token | None:
    """Return the polls of "an average of polls"."""
    if noun.lemma_ not in cues.COLLECTED:
        return None
    of = next((child for child in noun.children if child.lower_ == "of"), None)
    return next((child for child in of.children if child.dep_ == "pobj"), None) if of is not None else None


def _is_source(cited: Token) -> bool:
    return cited.pos_ == "PROPN" or cited.lemma_ in cues.SOURCE_NOUNS | cues.CITED_NOUNS | BODIES


def _cited(verb: Token) -> Token | None:
    """Return whom "reported, citing sources, that ..." cites, also where the parser hung it on what is reported."""
    told = (part for child in verb.children if child.dep_ == "ccomp" for part in child.children if part.i > verb.i)
    named = (part for child in verb.children if child.dep_ == "nsubj" for part in child.children if part.dep_ == "acl")
    for child in (*verb.children, *told, *named):
        if child.lemma_ in cues.PASSING_ON and child.dep_ in {"advcl", "acl", "prep", "conj"} and child.tag_ == "VBG":
            return next((target for target in child.children if target.dep_ in {"dobj", "pobj"}), None)
    first = verb.doc[verb.sent.start]  # "Citing sources, ...", which the parser may take for sources that cite
    return first.head if first.lower_ == "citing" and first.dep_ == "amod" and first.head.head is verb else None


def _quoter(verb: Token, cast: Cast) -> str | None:
    """Return the agency of "the agency quoted Berg as saying" and "Berg was quoted by the agency as saying"."""
    quoting = verb.head.head
    if verb.dep_ != "pcomp" or verb.head.lower_ != "as" or quoting.lemma_ not in cues.CITING:
        return None
    by = (part for child in quoting.children if child.dep_ == "agent" for part in child.children if part.dep_ == "pobj")
    who = next((child for child in quoting.children if child.dep_ == "nsubj"), None) or next(by, None)
    return voice_of(who, cast).name if who is not None else None


def _carrier(verb: Token, sources: Token, cast: Cast) -> str | None:
    """Return the outlet of "A Tass report citing sources said", where the parser took the sources to speak."""
    citing = any(child.lemma_ in cues.CITING and child.tag_ == "VBG" for child in sources.children)
    before = (child for child in verb.children if child.dep_ == "nsubj" and child.i < sources.left_edge.i)
    report = next(before, None) if citing else None
    return voice_of(report, cast).name if report is not None else None


def _outlet(verb: Token, cast: Cast) -> str | None:
    """Return the outlet in "told Le Monde" or "said in an interview with CNN"."""
    for child in verb.children:
        if child.i > verb.i and child.dep_ in {"dobj", "dative", "prep", "iobj"}:
            for token in (child, *child.children):
                entity = cast.at(token)
                if entity is not None and entity.name in OUTLETS:
                    return entity.name
    return None
