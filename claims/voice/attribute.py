"""A parsed article and its cast in, who says what out: speaker, cue, content and stance of every attribution."""

from collections.abc import Callable, Iterable, Iterator

from claims.attribution import Attribution, lemma_of, span_of, subtree
from claims.lexicon import cues
from claims.lexicon.manner import PLANNING, WILL
from claims.model import Stance
from claims.naming.cast import Cast
from claims.parse.gaps import gap_clause, is_lost
from claims.parse.grammar import SUBJECTS, VERBAL
from claims.parse.tokens import Doc, Token
from claims.voice.according import according, from_label, in_paper, in_view
from claims.voice.acts import is_act, told_by_act
from claims.voice.carried import carried_on
from claims.voice.conditions import condition_of, is_conditional
from claims.voice.labels import Label
from claims.voice.parenthesis import around, as_noted, is_in_relative
from claims.voice.said_by_noun import by_noun, by_plan
from claims.voice.tails import tail_of
from claims.voice.told import (
    clauses_of,
    content_of,
    is_indirect_question,
    is_infinitive,
    is_seeming,
    is_unsaid,
    is_withheld,
    made_clear,
    planned,
    to_closing_mark,
)
from claims.voice.voices import NOBODY, Voice, speaks, voice_by, voice_of

_TELLING = frozenset(("VERB", "NOUN"))
_TELLING_WORDS = cues.HEARSAY | cues.CONVICTIONS | {"according", "in", "to"}


def find_attributions(doc: Doc, cast: Cast, labels: Iterable[Label] = ()) -> list[Attribution]:
    """Return the attributions of `doc` in the order of their cues."""
    telling = (token for token in cast.tokens if token.pos_ in _TELLING or token.lower_ in _TELLING_WORDS)
    found = [one for token in telling if (rule := _rule(token)) is not None for one in rule(token, cast)]
    headed = (from_label(label, doc) for label in labels if not label.spoken)
    found.extend(one for one in headed if one is not None)
    return list(carried_on(sorted(found, key=lambda one: (one.cue.start, one.content or ())), cast))


Rule = Callable[[Token, Cast], Iterator[Attribution]]


def _rule(token: Token) -> Rule | None:
    if token.pos_ == "VERB":
        lemma = lemma_of(token)
        if lemma in cues.SAYING or lemma in cues.ACTS or lemma == "make":
            return _by_verb
    elif token.pos_ == "NOUN" and token.lemma_ in cues.PLANS and planned(token) is not None:
        return by_plan
    elif token.pos_ == "NOUN" and token.lemma_ in cues.SPEECH_NOUNS | cues.PUT | cues.ARGUED:
        return by_noun
    if token.lower_ == "according":
        return according
    if token.lower_ in cues.HEARSAY:
        return _by_hearsay
    if token.lower_ in {"in", "to"} and token.dep_ == "prep":
        return _beside_statement
    if token.lower_ in cues.CONVICTIONS:
        return _by_conviction
    return None


def _beside_statement(token: Token, cast: Cast) -> Iterator[Attribution]:
    yield from in_view(token, cast)
    if token.lower_ == "in":
        yield from in_paper(token, cast)


def _by_hearsay(token: Token, cast: Cast) -> Iterator[Attribution]:
    yield Attribution(NOBODY, span_of(token), Stance.REPORTED)


def _by_conviction(token: Token, cast: Cast) -> Iterator[Attribution]:
    """Yield what somebody "is confident that", or that somebody "is worried about" something."""
    verb = token.head if token.dep_ == "acomp" else token
    clause = next((c for part in (token, verb) for c in part.children if c.dep_ == "ccomp" and c.i > token.i), None)
    told = clause is not None and not is_indirect_question(clause)
    about = any(c.dep_ in {"prep", "xcomp"} and c.i > token.i for c in token.children)
    if is_withheld(verb) or verb.pos_ not in {*VERBAL, "ADJ"} or not (told or about):
        return
    subject = next((child for child in verb.children if child.dep_ in {"nsubj", "nsubjpass"}), None)
    voice = voice_of(subject, cast) if subject is not None else NOBODY
    if voice.name and told and clause is not None:
        yield Attribution(voice, span_of(token), Stance.REPORTED, subtree(clause), clause)
    elif voice.name:
        yield Attribution(voice, span_of(token), Stance.REPORTED)


def _by_verb(verb: Token, cast: Cast) -> Iterator[Attribution]:
    lemma, voice = lemma_of(verb), voice_by(verb, cast)
    saying = lemma in cues.SAYING
    if _is_of_places(verb) or lemma == "take" and _takes_a_thing(verb):
        return
    if is_lost(verb) and (saying or verb.dep_ != "relcl") or _is_only_possible(verb, lemma):
        return
    contents = made_clear(verb) if lemma == "make" else clauses_of(verb) if saying else []
    parenthesis = around(verb) if saying and voice.name else None
    if saying and voice.name and is_in_relative(verb):
        yield Attribution(voice, span_of(verb), Stance.REPORTED)
    elif parenthesis is not None:
        stance = Stance.CONDITIONAL if is_conditional(verb.doc[parenthesis[0][0]]) else Stance.REPORTED
        yield Attribution(voice, span_of(verb), stance, *parenthesis)
    elif contents and not voice.name and contents[0].i < verb.i and (tail := tail_of(verb, cast)) is not None:
        yield tail
    elif contents:
        yield from _told(verb, voice, lemma, contents, cast)
    elif saying and (tail := tail_of(verb, cast)) is not None:
        yield tail
    elif saying and voice.name and (noted := as_noted(verb)) is not None:
        yield Attribution(voice, span_of(verb), Stance.REPORTED, *noted)
    elif voice.name and lemma in cues.ACTS and is_act(verb, lemma) and not _is_planned(verb, lemma):
        if not speaks(verb, cast):
            return  # "the war claimed lives"
        yield from told_by_act(verb, voice, lemma)


def _takes_a_thing(verb: Token) -> bool:
    """Say whether something is taken that is no view: "took part in a march" tells of nothing said."""
    return any(child.dep_ == "dobj" and child.lower_ not in cues.TAKEN for child in verb.children)


def _is_called_for(verb: Token) -> bool:
    """Say whether somebody is only called on to say it: "brushed aside a call to admit that", not "used it to say"."""
    if verb.tag_ != "VB" or verb.i < 2 or verb.doc[verb.i - 1].lower_ != "to":
        return False
    noun = verb.doc[verb.i - 2]
    return noun.pos_ == "NOUN" and noun.lemma_ in cues.CALLS and noun.head.lemma_ not in {"use", "make", "take"}


def _is_of_places(states: Token) -> bool:
    """Say whether it is the noun of "the western states Arva and Lima"."""
    if states.lower_ != "states" or states.i + 2 >= len(states.doc):
        return False
    before, behind, joint = states.doc[states.i - 1], states.doc[states.i + 1], states.doc[states.i + 2]
    named = before.pos_ == "PROPN" and before.ent_type_ != "PERSON"
    return named and behind.ent_type_ == "GPE" and joint.lower_ in {",", "and"}


def _is_only_possible(verb: Token, lemma: str) -> bool:
    """Say whether somebody may say it, or is to, and has not yet: "could argue that", "would have to tell"."""
    helping = {child.lower_ for child in verb.children if child.dep_ == "aux"}
    may = not helping.isdisjoint(cues.MAY_SAY) and "have" not in helping
    needs = verb.head.lemma_ == "need" or (verb.head.lemma_ == "have" and verb.head.tag_ == "VB")
    has_to = _is_called_for(verb) or (verb.dep_ == "xcomp" and needs)
    unsaid = any(child.dep_ == "neg" for child in verb.children)  # "could not say": read below
    return has_to or may and not unsaid and not (lemma in cues.PERFORMED and "can" in helping)


def _is_planned(verb: Token, lemma: str) -> bool:
    """Say whether it is only a part of what is planned: "they plan a march, urging people to come"."""
    if any(child.dep_ == "aux" and child.lower_ in WILL for child in verb.children):
        return True  # "the board will announce it in May"
    if verb.tag_ == "VB" and verb.dep_ in {"xcomp", "ccomp"} and verb.head.lemma_ in cues.BIDDING:
        return verb.head.lemma_ not in {"want", "expect"}  # "asked the town to greet her": they have not yet
    below = verb.tag_ == "VBG" and verb.dep_ == "advcl" and verb.i > verb.head.i
    return below and lemma in cues.BIDDING and verb.head.lemma_ in PLANNING


def _told(verb: Token, voice: Voice, lemma: str, contents: list[Token], cast: Cast) -> Iterator[Attribution]:
    """Yield what is said; of what is not said, or only asked or hinted at ("said how"), the saying itself is told."""
    stance = Stance.DENIED if lemma in cues.DENYING else Stance.REPORTED
    if stance is Stance.REPORTED and (lemma in cues.HOPING and gap_clause(verb) is not None or is_seeming(verb)):
        voice, stance = _agreed_with(verb, voice, cast)
    doubted = lemma == "doubt" and not is_withheld(verb)  # what is doubted is not said
    if is_unsaid(verb) and lemma != "doubt":
        stance = Stance.DENIED if lemma in cues.THINKING - {"know", "see"} else stance
        contents = contents if stance is Stance.DENIED and lemma in cues.THINKING else []
    told = [] if doubted else contents
    stated = [content for content in told if not is_indirect_question(content) and not is_infinitive(content)]
    torn = _torn(stated)
    stated = stated[1:] if torn else stated
    condition = condition_of(verb) if stated and stated[0].i > verb.i else ()
    for content in stated:
        words = (*torn, *to_closing_mark(verb, content_of(verb, content), cast))
        words = (*condition, *_after_that(condition, words, verb))
        put = Stance.CONDITIONAL if condition and stance is Stance.REPORTED else stance
        condition = torn = ()  # they stand before the first
        yield Attribution(voice, span_of(verb), put, words, content)
    if not stated and voice.name and lemma not in {*cues.WEIGHING, "decide"}:
        yield Attribution(voice, span_of(verb), Stance.REPORTED)


def _torn(stated: list[Token]) -> tuple[int, ...]:
    """Return the subject of the first clause where it was torn from it: "said the bomb found in Lima | was old"."""
    if len(stated) < 2 or stated[0].tag_ != "VBN" or any(child.dep_ == "auxpass" for child in stated[0].children):
        return ()
    words = range(stated[0].left_edge.i, stated[0].right_edge.i + 1)
    subject = any(child.dep_ in SUBJECTS for child in stated[1].children)
    return tuple(words) if stated[1].left_edge.i == words.stop and not subject else ()


def _agreed_with(verb: Token, voice: Voice, cast: Cast) -> tuple[Voice, Stance]:
    """Return who says what another "appeared to agree" with; where nobody is named, it only may be so."""
    beside = (child for child in verb.children if child.dep_ == "prep" and child.lower_ == "with")
    other = next((target for child in beside for target in child.children if target.dep_ == "pobj"), None)
    source = voice_of(other, cast) if other is not None and verb.lemma_ == "agree" else NOBODY
    return (source, Stance.REPORTED) if source.name else (voice, Stance.POSSIBLE)


def _after_that(condition: tuple[int, ...], words: tuple[int, ...], verb: Token) -> tuple[int, ...]:
    """Return the words without the "that" in front, which nothing carries where a condition comes before them."""
    return words[1:] if condition and verb.doc[words[0]].lower_ == "that" else words
