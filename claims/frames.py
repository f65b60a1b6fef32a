"""A stretch of parsed text in, frames out: who does what, and who stands where on which proposal.

A frame is a claim's meaning in normal form, as far as a dependency parse gives it. Positions ("rejected the idea of
sending troops", "Germany's opposition") are read with the word tables of `lexicon/positions.py`; every other main verb
gives a plain frame. Nothing is guessed: an actor that is only a pronoun without a known name is left out.
"""

from collections.abc import Callable, Iterable, Iterator

from spacy.tokens import Span, Token

from claims.lexicon import positions as words
from claims.lexicon.concepts import GENERIC, concept
from claims.model import Attitude, Frame
from claims.stems import stem

NameOf = Callable[[Token], str | None]

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM"})
REACH = 12  # claims over which "the idea" can point back
CLAUSES = frozenset({"advcl", "relcl", "parataxis", "appos", "punct", "cc", "mark", "aux", "auxpass"})


def find_frames(span: Span, name_of: NameOf) -> tuple[Frame, ...]:
    """Return the frames of `span` in text order; `name_of` gives the usual name of a token's referent, or None."""
    inner: set[int] = set()
    frames = []
    for token in span:
        if token.i in inner:
            continue
        frame = _frame(token, span, name_of, inner)
        if frame is not None:
            frames.append(frame)
    return tuple(frames)


def _frame(token: Token, span: Span, name_of: NameOf, inner: set[int]) -> Frame | None:
    if token.pos_ == "NOUN" and token.lemma_.lower() in words.NOUNS:
        return _noun_position(token, span, name_of)
    if token.pos_ not in {"VERB", "AUX"} or token.dep_ in {"aux", "auxpass", "amod", "compound"}:
        return None
    position = _position(token, inner)
    if position is None:
        return _happening(token, span, name_of)
    attitude, complements, actor_tokens = position
    actors, collective = _names(actor_tokens, name_of)
    topic = [t for c in complements for t in _topic_tokens(c)] + _goals(token, complements)
    inner.update(t.i for t in topic if t.pos_ in {"VERB", "AUX"})  # what is proposed has not happened
    return _build(
        token,
        span,
        name_of,
        attitude,
        topic,
        complements,
        actors=actors,
        collective=collective,
        negated=_negated(token),
    )


def _build(
    token: Token,
    span: Span,
    name_of: NameOf,
    attitude: Attitude,
    topic: list[Token],
    complements: list[Token],
    *,
    actors: tuple[str, ...],
    collective: bool,
    negated: bool,
    objects: tuple[str, ...] = (),
    noun: Token | None = None,
) -> Frame:
    stems = tuple(dict.fromkeys(_normal(t, name_of) for t in topic if _content(t)))
    text = " ".join(t.text for t in topic)
    if negated and attitude in {Attitude.AGAINST, Attitude.OPEN}:
        # "did not reject" keeps it open, "does not consider" is against it
        attitude, negated = (Attitude.OPEN if attitude is Attitude.AGAINST else Attitude.AGAINST), False
    return Frame(
        predicate=stem(noun.lemma_) if noun is not None else stem(_lemma(token)),
        verb=_wording(token, noun),
        actors=actors,
        collective=collective,
        members=_members(span, name_of) if collective else (),
        objects=objects,
        attitude=attitude,
        topic=stems,
        topic_text=text,
        refers_back=_refers_back(topic, complements),
        negated=negated,
        modality=_modality(token),
        start=token.idx,
        end=token.idx + len(token.text),
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


# positions


def _position(verb: Token, inner: set[int]) -> tuple[Attitude, list[Token], list[Token]] | None:
    """Return attitude, complements and actor tokens when `verb` takes a position; composes chains of them."""
    for reading in (_by_noun, _by_opening, _by_manner, _by_adjective, _by_verb):
        found = reading(verb)
        if found is not None:
            attitude, complements, actors = found
            return _compose(attitude, complements, actors, inner)
    return None


Reading = tuple[Attitude, list[Token], list[Token]]


def _compose(attitude: Attitude, complements: list[Token], actors: list[Token], inner: set[int]) -> Reading:
    """Read 'refused to rule out X' as 'open to X': a position on one's own position."""
    if len(complements) != 1 or complements[0].dep_ != "xcomp":
        return attitude, complements, actors
    second = _by_verb(complements[0])
    if second is None or _lemma(complements[0]) in words.OBJECT_CONTROL:
        return attitude, complements, actors
    inner.add(complements[0].i)
    if attitude is Attitude.AGAINST:
        attitude = Attitude.OPEN if second[0] is Attitude.AGAINST else Attitude.AGAINST
    else:
        attitude = second[0]
    return attitude, second[1], actors


def _by_verb(verb: Token) -> Reading | None:
    attitude = words.VERBS.get(_lemma(verb))
    if attitude is None:
        return None
    complements = _complements(verb)
    if verb.lemma_ in words.NEEDS_FOR:
        complements = [c for c in complements if c.dep_ == "xcomp" or c.head.lower_ in {"for", "to"} or _asked_that(c)]
    return (attitude, complements, subjects(verb)) if complements else None


def _asked_that(clause: Token) -> bool:
    return clause.dep_ == "ccomp" and any(
        c.dep_ in {"mark", "aux"} and c.lower_ in {"that", "to"} for c in clause.children
    )


def _by_noun(verb: Token) -> Reading | None:
    if verb.lemma_ not in words.SUPPORT_VERBS | words.UNDERGOING_VERBS:
        return None
    for noun in _children(verb, "dobj", "attr", "pobj"):
        attitude = words.NOUNS.get(noun.lemma_)
        if attitude is None:
            continue
        givers = [
            p
            for prep in _children(noun, "prep") + _children(verb, "prep")
            if prep.lower_ in {"from", "by"}
            for p in _conjuncts(_children(prep, "pobj"))
        ]
        if verb.lemma_ in words.UNDERGOING_VERBS and givers:
            return attitude, subjects(verb), givers
        if verb.lemma_ in words.SUPPORT_VERBS and (complements := _complements(noun)):
            return attitude, complements, subjects(verb)
    return None


def _by_opening(verb: Token) -> Reading | None:
    if verb.lemma_ not in words.OPENING_VERBS:
        return None
    for noun in _children(verb, "dobj", "ccomp", "oprd"):
        targets = [noun] if noun.lemma_ in words.POSSIBILITY_NOUNS else _children(noun, "nsubj")
        for target in targets:
            if target.lemma_ in words.POSSIBILITY_NOUNS:
                return Attitude.OPEN, _complements(target) or [target], subjects(verb)
    return None


def _by_manner(verb: Token) -> Reading | None:
    if verb.lemma_ not in words.JUDGING_VERBS:
        return None
    objects = _children(verb, "dobj", "nsubjpass")
    for token in [t for o in objects for t in o.subtree] + list(verb.children):
        if token.lower_ in words.MANNERS and objects:
            return words.MANNERS[token.lower_], objects, subjects(verb)
    return None


def _by_adjective(verb: Token) -> Reading | None:
    if verb.lemma_ not in {"be", "remain", "seem", "appear", "stay", "become"}:
        return None
    for word in _children(verb, "acomp", "attr", "prep"):
        if word.lower_ == "against":
            return Attitude.AGAINST, _children(word, "pobj", "pcomp"), subjects(verb)
        attitude = words.ADJECTIVES.get(word.lemma_.lower()) or words.ADJECTIVES.get(word.lower_)
        if attitude is not None and (complements := _complements(word)):
            return attitude, complements, subjects(verb)
    return None


def _noun_position(noun: Token, span: Span, name_of: NameOf) -> Frame | None:
    """Read "Germany's opposition (to X)"; without an X it points back to what was told before."""
    if noun.head.lemma_ in words.SUPPORT_VERBS | words.UNDERGOING_VERBS and noun.dep_ in {"dobj", "attr"}:
        return None  # the verb's frame says it
    givers = _children(noun, "poss") + [
        p for prep in _children(noun, "prep") if prep.lower_ in {"from", "by"} for p in _children(prep, "pobj")
    ]
    actors, collective = _names(_conjuncts(givers), name_of)
    if not actors:
        return None
    complements = _complements(noun)
    topic = [t for c in complements for t in _topic_tokens(c)]
    frame = _build(
        noun,
        span,
        name_of,
        words.NOUNS[noun.lemma_.lower()],
        topic,
        complements,
        actors=actors,
        collective=collective,
        negated=False,
    )
    points_back = not complements and frame.attitude is Attitude.AGAINST  # "support" alone may be for anything
    return frame.model_copy(update={"refers_back": True}) if points_back else frame


# plain frames


def _happening(verb: Token, span: Span, name_of: NameOf) -> Frame | None:
    noun = _light_noun(verb)
    if noun is None and verb.pos_ == "AUX":
        noun = next(iter(_children(verb, "attr", "acomp")), None)
    if noun is None and verb.lemma_ in words.LIGHT_VERBS and verb.lemma_ in {"be", "have", "do"}:
        return None
    actors, collective = _names(subjects(verb), name_of)
    things = _children(verb, "dobj", "attr", "dative", "oprd") + [
        p for prep in _children(verb, "prep") for p in _children(prep, "pobj")
    ]
    if verb.dep_ != "ROOT" and _children(verb, "nsubjpass"):
        things += _children(verb, "nsubjpass")
    objects, _ = _names(_conjuncts([t for t in things if t is not noun]), name_of)
    return _build(
        verb,
        span,
        name_of,
        Attitude.NONE,
        [],
        [],
        actors=actors,
        collective=collective,
        negated=_negated(verb) or (noun is not None and _denied_noun(noun)),
        objects=objects,
        noun=noun,
    )


def _wording(verb: Token, noun: Token | None) -> str:
    """Return the words of a predicate as a reader would quote them: 'did not sign', 'is no unanimity'."""
    words_ = [verb, *_children(verb, "aux", "auxpass", "neg", "prt")]
    if noun is not None:
        words_ += [noun, *_children(noun, "det", "neg")]
        words_ += [noun.head] if noun.head.dep_ == "prep" else []
    text = "".join(t.text_with_ws for t in sorted(set(words_), key=lambda t: t.i))
    return " ".join(text.split())


def _light_noun(verb: Token) -> Token | None:
    """Return the noun that says it: 'deterrent' in 'serve as a deterrent', 'unanimity' in 'have unanimity'."""
    if verb.lemma_ not in words.LIGHT_VERBS:
        return None
    for prep in _children(verb, "prep"):
        if prep.lower_ in words.LIGHT_PREPOSITIONS:
            return next(iter(_children(prep, "pobj")), None)
    noun = next(iter(_children(verb, "dobj", "attr")), None)
    if noun is None or noun.pos_ not in {"NOUN", "ADJ"}:
        return None
    if noun.lemma_ in words.ROLE_NOUNS:  # "take leading roles" is leading
        return next(iter(_children(noun, "amod")), noun)
    return noun


# reading the tree


def subjects(verb: Token) -> list[Token]:
    """Return the tokens that act in `verb`, conjuncts included, following control, relative clauses and ellipsis."""
    found = _children(verb, "nsubj")
    agents = [p for a in _children(verb, "agent") for p in _children(a, "pobj")]
    if agents:
        return _conjuncts(agents)
    found = found or _children(verb, "nsubjpass")
    if found:
        return _conjuncts([_antecedent(t) for t in found])
    head = verb.head
    if head is verb:
        return []
    if verb.dep_ == "xcomp" and head.lemma_ in words.OBJECT_CONTROL and _children(head, "dobj"):
        return _conjuncts(_children(head, "dobj"))
    if verb.dep_ in {"conj", "xcomp", "advcl", "pcomp", "ccomp"} and head.pos_ in {"VERB", "AUX"}:
        return subjects(head)
    if verb.dep_ == "pcomp" and head.head.pos_ in {"VERB", "AUX"}:
        return subjects(head.head)
    return _conjuncts([head]) if verb.dep_ in {"relcl", "acl"} and head.pos_ in {"NOUN", "PROPN", "PRON"} else []


def _antecedent(subject: Token) -> Token:
    clause = subject.head
    if subject.tag_ in {"WDT", "WP"} and clause.dep_ == "relcl":
        return clause.head
    return subject


def _complements(head: Token) -> list[Token]:
    """Return what a verb, noun or adjective of position is about."""
    direct = [c for c in head.children if c.dep_ in {"xcomp", "ccomp", "acl"} and not _reported(c)]
    objects = _children(head, "dobj", "nsubjpass")
    if direct and head.lemma_ in words.OBJECT_CONTROL:
        return direct  # "asked us to send": about sending, not about us
    of = [
        p
        for prep in _children(head, "prep")
        if prep.lower_ in {"to", "for", "of", "against", "on", "about", "in"}
        for p in _children(prep, "pobj", "pcomp")
    ]
    if head.pos_ in {"VERB", "AUX"}:
        of = [p for p in of if p.head.lower_ in {"for", "against", "on", "of", "to"}] if not objects else []
    return direct + objects + of if not (direct and objects) else direct


def _reported(clause: Token) -> bool:
    return clause.dep_ == "ccomp" and any(c.dep_ == "mark" and c.lower_ in {"whether", "if"} for c in clause.children)


def _goals(verb: Token, complements: list[Token]) -> list[Token]:
    """Return the place names that the parser hung on the verb: 'rejected the deployment of soldiers to Libya'."""
    return [
        t
        for prep in _children(verb, "prep", "dative")
        if prep.lower_ in words.GOAL_PREPOSITIONS
        for p in _children(prep, "pobj")
        if p.pos_ == "PROPN" and p not in complements
        for t in (prep, *_pruned(p))
    ]


def _topic_tokens(head: Token) -> list[Token]:
    """Return the words of a topic: the head and what specifies it, without side clauses; idle nouns give way."""
    inside = [c for c in head.children if c.dep_ in {"prep", "acl", "relcl", "appos"}]
    if head.lemma_ in words.VACUOUS_NOUNS:
        deeper = [t for c in inside if c.dep_ != "relcl" for t in _inside(c)]
        if deeper:
            return deeper
        if not [c for c in head.children if c.dep_ in {"amod", "compound"}]:
            return []
    return [t for t in _pruned(head) if not t.is_space]


def _refers_back(topic: list[Token], complements: list[Token]) -> bool:
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
        return _topic_tokens(child)
    if child.lower_ in {"by", "from"}:
        return []  # whose idea it is, not what it is
    return [t for p in _children(child, "pobj", "pcomp") for t in _topic_tokens(p)]


def _pruned(head: Token) -> list[Token]:
    kept = [head]
    for child in head.children:
        if child.dep_ in CLAUSES or child.dep_ in SUBJECTS and child.pos_ == "PRON":
            continue
        if child.dep_ == "conj" and child.pos_ in {"VERB", "AUX"}:
            continue
        if child.dep_ == "prep" and child.lower_ in words.SIDE_PREPOSITIONS or _in_the_event(child):
            continue
        kept += _pruned(child)
    return sorted(kept, key=lambda t: t.i)


def _in_the_event(prep: Token) -> bool:
    return (
        prep.dep_ == "prep"
        and prep.lower_ == "in"
        and any(c.lemma_ in {"event", "case", "wake"} for c in prep.children)
    )


def _children(token: Token, *deps: str) -> list[Token]:
    return [c for c in token.children if c.dep_ in deps]


def _conjuncts(tokens: Iterable[Token]) -> list[Token]:
    return [t for token in tokens for t in (token, *_chain(token))]


def _chain(token: Token) -> Iterator[Token]:
    for child in token.children:
        if child.dep_ == "conj" and child.pos_ in {"NOUN", "PROPN", "PRON"}:
            yield child
            yield from _chain(child)


def _lemma(verb: Token) -> str:
    particles = [c.lower_ for c in verb.children if c.dep_ == "prt"]
    return " ".join([verb.lemma_.lower(), *particles])


def _names(tokens: Iterable[Token], name_of: NameOf) -> tuple[tuple[str, ...], bool]:
    """Return usual names (or stems of common nouns), and whether an unnamed plural group is among them."""
    names, collective = [], False
    for token in map(_transparent, tokens):
        name = name_of(token)
        if name is not None:
            names.append(name)
        elif token.pos_ in {"NOUN", "PROPN"}:
            collective |= token.tag_ in {"NNS", "NNPS"} and token.lemma_.lower() in words.COLLECTIVES
            names.append(_normal(token, name_of))
    return tuple(dict.fromkeys(names)), collective


def _transparent(token: Token) -> Token:
    """Return the troops of 'the presence of troops'."""
    if token.lemma_ in words.TRANSPARENT_NOUNS:
        for prep in _children(token, "prep"):
            if prep.lower_ == "of" and (inside := _children(prep, "pobj")):
                return _transparent(inside[0])
    return token


def _members(span: Span, name_of: NameOf) -> tuple[str, ...]:
    """Return the names listed after 'including' or 'such as' in the span: members of its collective actor."""
    found: list[str] = []
    for token in span:
        if token.lower_ == "including" or (
            token.lower_ == "as" and token.i > span.start and token.nbor(-1).lower_ == "such"
        ):
            heads = [c for c in token.children if c.dep_ in {"pobj", "dobj"}]
            found += [n for t in _conjuncts(heads) if t.pos_ == "PROPN" and (n := name_of(t))]
    return tuple(dict.fromkeys(found))


def _content(token: Token) -> bool:
    return token.pos_ in CONTENT and not token.is_stop and token.is_alpha | ("-" in token.text)


def _normal(token: Token, name_of: NameOf) -> str:
    return name_of(token) or (token.text if token.pos_ == "PROPN" else stem(token.lemma_))


def _negated(verb: Token) -> bool:
    if any(c.dep_ == "neg" or c.lower_ in words.NEGATIVE_ADVERBS for c in verb.children):
        return True
    if any(_denied_noun(c) for c in verb.children if c.dep_ in {"nsubj", "nsubjpass", "dobj", "attr"}):
        return True
    head = verb.head
    return verb.dep_ == "xcomp" and head.lemma_ in words.NEGATIVE_VERBS and head is not verb


def _denied_noun(noun: Token) -> bool:
    return noun.lower_ in words.NEGATIVE_DETERMINERS or any(
        c.dep_ in {"det", "neg"} and c.lower_ in words.NEGATIVE_DETERMINERS for c in noun.children
    )


def _modality(verb: Token) -> str:
    modals = {c.lower_ for c in verb.children if c.dep_ == "aux" and c.tag_ == "MD"}
    if any(c.dep_ == "mark" and c.lower_ in {"whether", "if", "unless"} for c in verb.children):
        return "conditional"
    if any(c.dep_ == "advcl" and any(m.lower_ in {"if", "unless"} for m in c.children) for c in verb.children):
        return "conditional"
    if modals & words.POSSIBLE_MODALS:
        return "possible"
    head = verb.head
    if modals & words.FUTURE_MODALS or (verb.dep_ == "xcomp" and head is not verb and head.lemma_ in words.PLANNING):
        return "planned"
    return "fact"
