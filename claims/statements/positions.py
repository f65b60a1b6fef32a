"""A parsed verb or noun in, the position it takes out: for, open to or against what, held by whom, in which words."""

from typing import NamedTuple

from claims.lexicon import positions as words
from claims.model import Attitude
from claims.parse.tokens import Token
from claims.parse.tree import children, complements, conjuncts, subjects, verb_of


class Position(NamedTuple):
    """Somebody's attitude to something; `said` are the words that say it, beside the verb or noun itself."""

    attitude: Attitude
    about: list[Token]
    holders: list[Token]
    said: tuple[Token, ...] = ()


def position_of(verb: Token) -> Position | None:
    """Return the position that `verb` takes, if it takes one; chains of positions are read as one."""
    for reading in (_by_noun, _by_opening, _by_manner, _by_adjective, _by_verb):
        found = reading(verb)
        if found is not None:
            return _composed(found)
    return None


def _composed(outer: Position) -> Position:
    """Read 'refused to rule out X' as 'open to X', and 'urged them to vote against X' as 'against X'."""
    if len(outer.about) == 1 and (vote := _vote_against(outer.about[0])) is not None:
        attitude = Attitude.AGAINST if outer.attitude is Attitude.FOR else Attitude.OPEN
        return Position(attitude, children(vote, "pobj"), outer.holders, (*outer.said, outer.about[0], vote))
    if len(outer.about) != 1 or outer.about[0].dep_ != "xcomp":
        return outer
    verb = outer.about[0]
    inner = _by_verb(verb)
    if inner is None or verb_of(verb) in words.OBJECT_CONTROL:
        return outer
    attitude = inner.attitude
    if outer.attitude is Attitude.AGAINST:
        attitude = Attitude.OPEN if attitude is Attitude.AGAINST else Attitude.AGAINST
    said = (*outer.said, verb, *children(verb, "aux", "prt"), *inner.said)
    return Position(attitude, inner.about, outer.holders, said)


def _vote_against(verb: Token) -> Token | None:
    """Return the "against" of who is to vote so."""
    found = (prep for prep in children(verb, "prep") if prep.lower_ == "against")
    return next(found, None) if verb.lemma_ == "vote" else None


def _by_verb(verb: Token) -> Position | None:
    attitude = words.VERBS.get(verb_of(verb))
    if attitude is None:
        return None
    about = complements(verb)
    if verb.lemma_ in words.NEEDS_FOR:
        about = [c for c in about if c.dep_ == "xcomp" or c.head.lower_ in {"for", "to"} or _asked_that(c)]
    return Position(attitude, about, subjects(verb)) if about else None


def _asked_that(clause: Token) -> bool:
    return clause.dep_ == "ccomp" and any(
        c.dep_ in {"mark", "aux"} and c.lower_ in {"that", "to"} for c in clause.children
    )


def _by_noun(verb: Token) -> Position | None:
    if verb.lemma_ not in words.VERBS_OF_NOUNS:
        return None
    for noun in children(verb, "dobj", "attr", "pobj"):
        attitude = words.NOUNS.get(noun.lemma_)
        if attitude is None:
            continue
        givers = [
            p
            for prep in children(noun, "prep") + children(verb, "prep")
            if prep.lower_ in {"from", "by"}
            for p in conjuncts(children(prep, "pobj"))
        ]
        if verb.lemma_ in words.UNDERGOING_VERBS and givers:
            return Position(attitude, subjects(verb), givers, (noun,))
        if verb.lemma_ in words.SUPPORT_VERBS and (about := complements(noun)):
            return Position(attitude, about, subjects(verb), (noun,))
    return None


def _by_opening(verb: Token) -> Position | None:
    if verb.lemma_ not in words.OPENING_VERBS:
        return None
    for noun in children(verb, "dobj", "ccomp", "oprd"):
        targets = [noun] if noun.lemma_ in words.POSSIBILITY_NOUNS else children(noun, "nsubj")
        for target in targets:
            if target.lemma_ in words.POSSIBILITY_NOUNS:
                return Position(Attitude.OPEN, complements(target) or [target], subjects(verb), (target,))
    return None


def _by_manner(verb: Token) -> Position | None:
    if verb.lemma_ not in words.JUDGING_VERBS:
        return None
    objects = children(verb, "dobj", "nsubjpass")
    for token in [t for o in objects for t in o.subtree] + list(verb.children):
        if token.lower_ in words.MANNERS and objects:
            return Position(words.MANNERS[token.lower_], objects, subjects(verb), (token,))
    return None


def _by_adjective(verb: Token) -> Position | None:
    if verb.lemma_ not in {"be", "remain", "seem", "appear", "stay", "become"}:
        return None
    for word in children(verb, "acomp", "attr", "prep"):
        if word.lower_ == "against":
            return Position(Attitude.AGAINST, children(word, "pobj", "pcomp"), subjects(verb), (word,))
        attitude = words.ADJECTIVES.get(word.lemma_.lower()) or words.ADJECTIVES.get(word.lower_)
        if attitude is not None and (about := complements(word)):
            return Position(attitude, about, subjects(verb), (word,))
    return None


def noun_position(noun: Token) -> Position | None:
    """Return the position of "Germany's opposition (to X)"; without an X it is about nothing yet."""
    if noun.head.lemma_ in words.VERBS_OF_NOUNS and noun.dep_ in {"dobj", "attr"}:
        return None  # the verb's position says it
    givers = children(noun, "poss") + [
        p for prep in children(noun, "prep") if prep.lower_ in {"from", "by"} for p in children(prep, "pobj")
    ]
    return Position(words.NOUNS[noun.lemma_.lower()], complements(noun), conjuncts(givers)) if givers else None
