"""A parsed article in, the answers of an interview out, each by whom its title or introduction names as asked.

Turns are marked "Q:" and "A:", with names or an outlet's before a colon, or by questions that stand alone.
"""

from collections.abc import Iterator
from typing import NamedTuple

from claims.lexicon.interviews import ANSWERS, QUESTIONS, TALKING, TALKS, UNNAMED, WITH
from claims.naming.cast import Cast
from claims.naming.roster import Mention
from claims.parse.grammar import SUBJECTS
from claims.parse.lines import is_wrapped
from claims.parse.tokens import Doc, Token
from claims.voice.labels import LONGEST, Label, paragraphs
from claims.voice.speech import Speech
from claims.voice.voices import Voice

_DASHES = frozenset(("-", "–", "—", "―", "--"))
_FIRST = frozenset("i me my we our".split())
_FEWEST = 2  # questions that make an interview
_LONGEST_QUESTION = 40  # tokens
_MOST_A_QUESTION = 6  # paragraphs to a question
_OBJECTS = frozenset(("dobj", "pobj", "dative"))


class _Turn(NamedTuple):
    """A paragraph: its first token, where its words begin behind a mark such as "Q:", its end, and the mark."""

    start: int
    words: int
    end: int
    mark: str


def find_answers(doc: Doc, cast: Cast, labels: list[Label]) -> list[Speech]:
    """Return the answers that no name stands before; an article with fewer than two questions has none."""
    breaks = 1 + is_wrapped(doc.lines)
    turns = [_turn(cast.tokens, start, end) for start, end in paragraphs(cast.tokens, breaks)]
    asked = [n for n, turn in enumerate(turns[:-1]) if _is_asked(cast, turn)]
    marked = [n for n in asked if turns[n].mark]
    answers = list(_answers(cast, turns, asked))
    if len(asked) < _FEWEST or not (marked or _is_talk(cast, turns, asked[0], answers)):
        return []
    who = _who(doc, cast, turns[asked[0]].start, labels)
    voice = Voice(UNNAMED, None) if who is None else Voice(who.name, doc.span(who.start, who.end))
    return [_speech(doc, turn, voice) for turn in _whole(cast, turns, asked, answers, voice.name)]


def _turn(tokens: list[Token], start: int, end: int) -> _Turn:
    if tokens[start].text in _DASHES:
        return _Turn(start, start + 1, end, "-")
    colon = next((i for i in range(start + 1, min(start + LONGEST, end - 1)) if tokens[i].text == ":"), None)
    if colon is None or any(tokens[i].is_quote or tokens[i].tag_ in {"VBD", "VBZ"} for i in range(start, colon)):
        return _Turn(start, start, end, "")
    return _Turn(start, colon + 1, end, " ".join(tokens[i].lower_ for i in range(start, colon)).strip("*. "))


def _is_asked(cast: Cast, turn: _Turn) -> bool:
    """Say whether the paragraph is nothing but somebody's question, and none that is quoted or told of."""
    if turn.mark in QUESTIONS:
        return True
    words = cast.tokens[turn.words : turn.end]
    last = next((token for token in reversed(words) if token.is_alpha or token.text in {"?", ".", "!"}), None)
    plain = not any(cast.quoted(token) or token.is_quote for token in words)
    return last is not None and last.text == "?" and plain and len(words) <= _LONGEST_QUESTION


def _answers(cast: Cast, turns: list[_Turn], asked: list[int]) -> Iterator[int]:
    """Yield the places of the paragraphs that follow a question and have no name before them."""
    for n in asked:
        following = turns[n + 1]
        if n + 1 not in asked and (not following.mark or following.mark in {*ANSWERS, "-"}):
            yield n + 1


def _is_talk(cast: Cast, turns: list[_Turn], first: int, answers: list[int]) -> bool:
    """Say whether the introduction to questions without marks tells of a talk, and "I" answers some of them."""
    told = cast.tokens[: turns[first].start]
    talk = any(token.lower_ in TALKS or (token.lemma_ in TALKING and _is_with(token)) for token in told)
    dense = (len(turns) - first) <= _MOST_A_QUESTION * len(answers)
    return talk and dense and 2 * sum(_is_own(cast, turns[n]) for n in answers) >= len(answers)


def _is_with(talk: Token) -> bool:
    """Say whether it is talk with somebody: "spoke to the Post", "sat down with us"."""
    return any(child.lower_ in {"to", "with", "down"} for child in talk.children)


def _is_own(cast: Cast, turn: _Turn) -> bool:
    """Say whether somebody speaks of himself in the paragraph, outside of any quotation."""
    return any(token.lower_ in _FIRST and not cast.quoted(token) for token in cast.tokens[turn.words : turn.end])


def _whole(cast: Cast, turns: list[_Turn], asked: list[int], answers: list[int], name: str | None) -> Iterator[_Turn]:
    """Yield the paragraphs of each answer: up to the next question, or to one that tells of who answers."""
    for n in answers:
        yield turns[n]
        following = next((other for other in asked if other > n), None)
        for turn in turns[n + 1 : following]:
            told = any(turn.start <= one.start < turn.end and one.name == name for one in cast.mentions)
            if turn.mark or told or (following is None and not _is_own(cast, turn)):
                break
            yield turn


def _speech(doc: Doc, turn: _Turn, voice: Voice) -> Speech:
    cue = doc.span(turn.words - 1, turn.words) if turn.words > turn.start and turn.mark != "-" else None
    return Speech(turn.words, turn.end, voice, cue)


def _who(doc: Doc, cast: Cast, first: int, labels: list[Label]) -> Mention | None:
    """Return who is asked: whose name stands before other answers, or the one that the introduction tells of."""
    named = {label.voice.name for label in labels if label.spoken and label.end > first}
    people = [one for one in cast.mentions if one.start < first]
    told = [one for one in people if one.name in named] or _in_talk(cast, people, first) or people
    return told[0] if len({one.name for one in told}) == 1 else None


def _in_talk(cast: Cast, people: list[Mention], first: int) -> list[Mention]:
    """Return the people to whom somebody spoke, else those who did: "Berg spoke to Holm" and "Holm spoke to us"."""
    talking = [t for t in cast.tokens[:first] if t.lemma_ in TALKING or t.lower_ in TALKS]
    beside = {part.i for talk in talking for part in _below(talk)}
    asked = [one for one in people if any(i in beside for i in range(one.start, one.end))]
    subjects = {part.i for talk in talking for part in talk.children if part.dep_ in SUBJECTS}
    return asked or [one for one in people if any(i in subjects for i in range(one.start, one.end))]


def _below(talk: Token) -> Iterator[Token]:
    """Yield the objects of a verb or noun of talk, and what stands behind its "with" or "to"."""
    for child in talk.children:
        if child.dep_ in _OBJECTS:
            yield child
        if child.lower_ in WITH and child.i > talk.i:
            yield from (part for part in child.children if part.dep_ in _OBJECTS)
        if child.dep_ in {"prep", "prt", "advmod"} and child.lower_ == "down":
            yield from _below(child)
