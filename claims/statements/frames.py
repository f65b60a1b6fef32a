"""A stretch of parsed text in, frames out: who does what, and who stands where on which proposal.

A frame is a claim's meaning in normal form, as far as a dependency parse gives it. Positions ("rejected the idea of
sending troops", "Germany's opposition") are read with the word tables of `lexicon/positions.py`; every other main verb
gives a plain frame. Nothing is guessed: an actor that is only a pronoun without a known name is left out.
"""

from collections.abc import Callable, Iterable, Iterator, Set
from operator import attrgetter
from typing import NamedTuple

from claims.lexicon import positions as words
from claims.model import UNKNOWN_OWNER, Attitude, Frame
from claims.parse.tokens import Span, Token
from claims.parse.tree import (
    children,
    conjuncts,
    has_no,
    is_negated,
    is_set,
    modality,
    set_aside,
    subjects,
    transparent,
    verb_of,
)
from claims.statements.positions import Position, noun_position, position_of
from claims.statements.topics import carry_topics, goals, refers_back, topic_of
from claims.stems import stem

NameOf = Callable[[Token], str | None]

_TELLING = frozenset({"NOUN", "VERB", "AUX"})
_PLACE = attrgetter("i")
CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM"})


class Names(NamedTuple):
    """Usual names (or stems of common nouns), whose those are, and whether an unnamed plural group is among them."""

    names: tuple[str, ...]
    collective: bool
    owners: tuple[str, ...] = ()


class _Statement(NamedTuple):
    """The stretch that frames are looked for in, how its words are named, and which of them are its main verbs."""

    span: Span
    name_of: NameOf
    main: Set[int]


def find_frames(span: Span, name_of: NameOf, head: Token | None = None) -> tuple[Frame, ...]:
    """Return the frames of `span` in text order; `name_of` gives the usual name of a token's referent, or None.

    Those of `head`, the main verb, and of the verbs that "and" joins to it are marked as what the statement says.
    """
    statement = _Statement(span, name_of, frozenset() if head is None else _joined(head))
    proposed: set[int] = set()  # what is only proposed has not happened
    frames = []
    for token in span:
        if token.pos_ in _TELLING and token.i not in proposed:
            frame = _frame(token, statement, proposed)
            if frame is not None:
                frames.append(frame)
    return tuple(frames)


def _joined(head: Token) -> set[int]:
    """Return where the verb stands, and all that "and" joins to it; of "is to open" the opening."""
    places, verbs = set[int](), [head, *filter(is_set, children(head, "xcomp"))]
    while verbs:
        places.add(verbs[-1].i)
        verbs += [child for child in verbs.pop().children if child.dep_ == "conj" and child.pos_ in {"VERB", "AUX"}]
    return places


def _frame(token: Token, statement: _Statement, proposed: set[int]) -> Frame | None:
    if token.pos_ == "NOUN":
        position = noun_position(token) if token.lemma_.lower() in words.NOUNS else None
        return _of_noun(token, position, statement) if position else None
    if token.dep_ in {"aux", "auxpass", "amod", "compound"}:
        return None
    position = position_of(token)
    if position is None:
        return _happening(token, statement)
    topic = [t for c in position.about for t in topic_of(c) if t not in position.said] + goals(token, position.about)
    proposed.update(t.i for t in (*topic, *position.said) if t.pos_ in {"VERB", "AUX"})
    return _taken(token, position, topic, statement)


def _of_noun(noun: Token, position: Position, statement: _Statement) -> Frame | None:
    frame = _taken(noun, position, [t for c in position.about for t in topic_of(c)], statement)
    if not frame.actors:
        return None
    points_back = not position.about and frame.attitude is Attitude.AGAINST  # "support" alone may be for anything
    return frame.model_copy(update={"refers_back": True}) if points_back else frame


def _taken(token: Token, position: Position, topic: list[Token], statement: _Statement) -> Frame:
    """Return the frame of a position; "did not reject" keeps it open, "does not consider" is against it."""
    name_of = statement.name_of
    attitude, negated = position.attitude, token.pos_ != "NOUN" and is_negated(token)
    if negated and attitude is not Attitude.FOR:
        attitude, negated = (Attitude.OPEN if attitude is Attitude.AGAINST else Attitude.AGAINST), False
    actors = _names(position.holders, name_of)
    return Frame(
        predicate=stem(verb_of(token)),
        verb=_wording(token, *position.said),
        actors=actors.names,
        collective=actors.collective,
        actors_of=actors.owners,
        members=_members(statement.span, name_of) if actors.collective else (),
        attitude=attitude,
        topic=tuple(dict.fromkeys(_normal(t, name_of) for t in topic if _is_content(t))),
        topic_text=" ".join(t.text for t in topic),
        refers_back=refers_back(topic, position.about),
        main=token.i in statement.main,
        negated=negated,
        modality=modality(token),
        start=token.idx,
        end=token.idx + len(token.text),
    )


def _happening(verb: Token, statement: _Statement) -> Frame | None:
    noun = _light_noun(verb)
    if noun is None and verb.pos_ == "AUX":
        noun = next(iter(children(verb, "attr", "acomp")), None)
    if noun is None and verb.lemma_ in {"be", "have", "do"}:
        return None
    actors = _names(subjects(verb), statement.name_of)
    objects = _names(conjuncts(_things(verb)), statement.name_of)
    return Frame(
        predicate=stem(noun.lemma_ if noun is not None else verb_of(verb)),
        verb=_wording(verb, *((noun, *_preposition(noun)) if noun is not None else ())),
        actors=actors.names,
        collective=actors.collective,
        objects=objects.names,
        actors_of=actors.owners,
        objects_of=tuple(one for one in objects.owners if one != UNKNOWN_OWNER),  # "its fields" are mostly the actor's
        main=verb.i in statement.main,
        negated=is_negated(verb) or (noun is not None and has_no(noun)),
        modality=modality(verb),
        start=verb.idx,
        end=verb.idx + len(verb.text),
    )


def _things(verb: Token) -> list[Token]:
    """Return what is acted upon, given, or where: objects of the verb and of its prepositions."""
    found = children(verb, "dobj", "attr", "dative", "oprd")
    found += [p for prep in children(verb, "prep") for p in children(prep, "pobj")]
    return found + (children(verb, "nsubjpass") if children(verb, "agent") or verb.dep_ != "ROOT" else [])


def _light_noun(verb: Token) -> Token | None:
    """Return the noun that says it: 'deterrent' in 'serve as a deterrent', 'unanimity' in 'have unanimity'."""
    if verb.lemma_ not in words.LIGHT_VERBS:
        return None
    for prep in children(verb, "prep"):
        if prep.lower_ in words.LIGHT_PREPOSITIONS:
            return next(iter(children(prep, "pobj")), None)
    noun = next(iter(children(verb, "dobj", "attr")), None)
    if noun is None or noun.pos_ not in {"NOUN", "ADJ"}:
        return None
    if noun.lemma_ in words.ROLE_NOUNS:  # "take leading roles" is leading
        return next(iter(children(noun, "amod")), noun)
    return noun


def _preposition(noun: Token) -> list[Token]:
    return [noun.head] if noun.head.dep_ == "prep" else []


def _wording(verb: Token, *more: Token) -> str:
    """Return the words of a predicate as a reader would quote them: 'did not sign', 'is no unanimity'."""
    tokens = {*set_aside(verb), verb, *children(verb, "aux", "auxpass", "neg", "prt"), *more}
    tokens |= {c for noun in more for c in children(noun, "det", "neg")}
    return " ".join("".join([t.text_with_ws for t in sorted(tokens, key=_PLACE)]).split())


def _names(tokens: Iterable[Token], name_of: NameOf) -> Names:
    names, collective, owners = [], False, list[str]()
    for token in map(transparent, tokens):
        name = name_of(token)
        if name is not None:
            names.append(name)
        elif token.pos_ in {"NOUN", "PROPN"}:
            collective |= token.tag_ in {"NNS", "NNPS"} and token.lemma_.lower() in words.COLLECTIVES
            names.append(_normal(token, name_of))
            owners += _owners(token, name_of)
    return Names(tuple(dict.fromkeys(names)), collective, tuple(dict.fromkeys(owners)))


def _owners(noun: Token, name_of: NameOf) -> Iterator[str]:
    """Yield whose or of what kind a thing is: Vance and school of "Vance's school plan"."""
    for child in noun.children:
        if child.tag_ == "PRP$":
            yield name_of(child) or UNKNOWN_OWNER
        elif child.dep_ in {"poss", "compound"} and child.pos_ in {"NOUN", "PROPN"}:
            opens = child.i == child.sent.start  # "House prices": a capital says nothing there
            yield name_of(child) or (stem(child.lemma_.lower()) if opens else _normal(child, name_of))
            if child.dep_ == "poss" and name_of(child) is None:  # "the bus drivers' strike" is a bus strike
                yield from _owners(child, name_of)
        elif child.dep_ == "prep" and child.lower_ == "of":
            yield from (name_of(one) or _normal(one, name_of) for one in children(child, "pobj"))


def _members(span: Span, name_of: NameOf) -> tuple[str, ...]:
    """Return the names listed after 'including' or 'such as' in the span: members of its collective actor."""
    found: list[str] = []
    for token in span:
        if token.lower_ == "including" or (
            token.lower_ == "as" and token.i > span.start and token.doc[token.i - 1].lower_ == "such"
        ):
            heads = [c for c in token.children if c.dep_ in {"pobj", "dobj"}]
            found += [n for t in conjuncts(heads) if t.pos_ == "PROPN" and (n := name_of(t))]
    return tuple(dict.fromkeys(found))


def _is_content(token: Token) -> bool:
    return token.pos_ in CONTENT and not token.is_stop and (token.is_alpha or "-" in token.text)


def _normal(token: Token, name_of: NameOf) -> str:
    return name_of(token) or (token.text if token.pos_ == "PROPN" else stem(token.lemma_))


__all__ = ["NameOf", "carry_topics", "find_frames"]
