"""An article in, what its bare "these guarantees" and "the bill" are out: the fuller phrase that brought them in."""

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from claims.lexicon.alike import alike
from claims.lexicon.pointing import NAMED_AGAIN, QUALITIES, WHOLE
from claims.lexicon.speakers import BODIES
from claims.naming.cast import Cast
from claims.parse.grammar import NOMINAL, Tokens, after_comma
from claims.parse.nouns import is_on_a_day, phrase
from claims.parse.tokens import Token

_POINTING = frozenset("this these such that those".split())
_SEVERAL = frozenset(("these", "those"))
_COUNTING = frozenset("several many some few other more most such various certain numerous".split())
_SPECIFYING = frozenset("amod compound nmod prep acl".split())
_BEHIND = frozenset("prep acl relcl".split())
_BESIDE = frozenset("compound nmod attr amod npadvmod".split())
_CONTENT = frozenset("NOUN PROPN ADJ VERB NUM".split())
_NARROWING = frozenset("prep acl relcl appos nummod conj ccomp amod compound nmod poss".split())
_STOPS = frozenset(", — – -- ; : ( ) “ ” \" ‘".split())
_SINGULAR = frozenset(("NN", "NNP"))
_TIMES = frozenset(("DATE", "TIME"))
_BACK = 60  # tokens back to look for what "these guarantees" were
_LONGEST = 20  # words of a phrase that can stand for another
_SALIENT = 250  # tokens for which a thing stays at hand


class Introduced(NamedTuple):
    """Tokens `start` to `end` only point; `text` says to what."""

    start: int
    end: int
    text: str


class _Brought(NamedTuple):
    """A phrase that tells what a thing is: its noun, where it ends, and the words that tell."""

    noun: Token
    end: int
    words: frozenset[str]


def find_introduced(doc: Tokens, cast: Cast) -> Iterator[Introduced]:
    """Yield what the phrases that only point were when they were named in full."""
    yield from _told_of(doc, cast)
    yield from _pointed_at(doc)


def _pointed_at(doc: Tokens) -> Iterator[Introduced]:
    """Yield what "these guarantees" were: the last that were told apart by anything."""
    nouns: dict[str, Token] = {}
    for token in doc:
        if token.pos_ not in NOMINAL:
            continue
        if token.pos_ == "NOUN" and (back := _pointed(token, nouns)) is not None:
            yield Introduced(token.left_edge.i, token.i + 1, _definite(back))
        elif token.left_edge.lower_ not in _POINTING and any(
            child.dep_ in _SPECIFYING and child.lower_ not in _COUNTING for child in token.children
        ):
            nouns[alike(token.lower_)] = token


def _told_of(doc: Tokens, cast: Cast) -> Iterator[Introduced]:
    """Yield what "the bill" was: the only one of its kind that the article has told of."""
    brought: dict[str, list[_Brought]] = defaultdict(list)
    last: dict[str, int] = {}  # where each kind of thing was last told of
    for token in doc:
        if token.tag_ not in _SINGULAR or token.lower_ not in NAMED_AGAIN:
            continue
        if token.dep_ in _BESIDE or _is_of_name(token):
            continue
        kind = alike(token.lower_)
        if is_bare(token, ("the", "this", "that")) and not _is_piece_of_quote(token, cast):
            one = _the_only(token, brought[kind]) if token.i - last.get(kind, 0) < _SALIENT else None
            text = _in_full(one, cast) if one is not None else None
            if text is not None:
                last[kind] = token.i
                yield Introduced(token.left_edge.i, token.i + 1, text)
        elif (one := _brought_in(token)) is not None:
            brought[kind].append(one)
            last[kind] = token.i


def is_bare(noun: Token, first: tuple[str, ...]) -> bool:
    """Say whether the noun stands with one of the words before it and nothing that tells which it is."""
    doc, left = noun.doc, noun.left_edge
    if left.i != noun.i - 1 or left.lower_ not in first:
        return False
    if any(child.dep_ in _NARROWING and not _is_aside(child) for child in noun.children if child is not left):
        return False
    behind = doc[noun.i + 1] if noun.i + 1 < len(doc) else None
    return behind is None or not (behind.lower_ in {"of", "that", "-"} or behind.tag_ in {"CD", "POS"})


def _is_aside(clause: Token) -> bool:
    """Say whether a clause only adds something: "the bill, which passed"."""
    return clause.dep_ == "relcl" and after_comma(clause)


def _is_of_name(noun: Token) -> bool:
    """Say whether it ends a name that was taken apart: the "Union address" of "the State of the Union address"."""
    before = noun.doc[max(noun.left_edge.i - 2, 0) : noun.left_edge.i]
    return len(before) == 2 and before[1].lower_ == "of" and before[0].pos_ == "PROPN"


def _is_piece_of_quote(noun: Token, cast: Cast) -> bool:
    """Say whether it stands in a few words that are quoted, which are left as they are."""
    first = noun.sent[0]
    return cast.quoted(noun) and not (first.is_quote or cast.quoted(first))


def _brought_in(noun: Token) -> _Brought | None:
    """Return the phrase at `noun` where it tells of a thing; one that is told apart by nothing, "a bill", included."""
    first = next((child for child in noun.children if child.dep_ in {"det", "poss"} and child.i < noun.i), None)
    low = first.lower_ if first is not None else ""
    if low in _POINTING or low in WHOLE:
        return None
    end = _end(noun)
    parts = [token for token in noun.doc[noun.left_edge.i : end] if token is not noun and token.pos_ in _CONTENT]
    words = frozenset(
        token.lemma_.lower() for token in parts if token.lower_ not in QUALITIES and token.ent_type_ not in _TIMES
    )
    if (not words and low in {"", "the"}) or any(token.tag_ in {"JJS", "RBS"} for token in parts):
        return None
    if low == "the" and all(token.head is noun and token.dep_ == "amod" for token in parts):
        return None  # "the sweeping bill" is the one that has been told of
    return _Brought(noun, end, words)


def _end(noun: Token) -> int:
    """Return the end of the phrase with what tells the noun apart behind it, up to the first comma."""
    end = noun.i + 1
    for child in noun.children:
        if child.i < noun.i:
            continue
        inside = noun.doc[child.left_edge.i : child.right_edge.i + 1]
        stop = next((token.i for token in inside if token.text in _STOPS or token.is_space), child.right_edge.i + 1)
        if noun.lower_ in BODIES and is_on_a_day(inside):
            break
        if child.left_edge.i != end or child.dep_ not in _BEHIND or stop - noun.left_edge.i > _LONGEST:
            break
        if (stop <= child.right_edge.i and child.dep_ != "prep") or any(_is_pointing(t) for t in inside):
            break
        end = stop
    return end


def _is_pointing(token: Token) -> bool:
    return token.tag_ in {"PRP", "PRP$"} or token.lower_ in {"there", "here"}


def _the_only(noun: Token, brought: list[_Brought]) -> _Brought | None:
    """Return the one thing of its kind that was told of before; None where it can be one of several."""
    if not brought or not brought[0].words or brought[-1].noun.sent.start == noun.sent.start:
        return None
    best = brought[0]
    for one in brought[1:]:
        if one.noun.sent.start == noun.sent.start:
            return None
        if not one.words or (not one.words & best.words):
            return None
        best = one if one.words > best.words else best
    return best


def _in_full(one: _Brought, cast: Cast) -> str | None:
    """Return the words for a thing, with its owner's name for "his" and "its"."""
    words = one.noun.doc[one.noun.left_edge.i : one.end]
    if (named := cast.at(one.noun)) is not None:
        return f"the {named.name}" if named.kind != "person" and cast.has_article(named.name) else None
    if any(token.text in _STOPS or token.is_space for token in words):
        return None
    first, rest = words[0], _plainly(one, words[1:], cast)
    if first.tag_ == "PRP$":
        name = cast.referent(first)
        return f"{name}’s {rest}" if name is not None else None
    if first.dep_ == "det":
        return f"the {rest}"
    owned = any(child.dep_ == "poss" for child in one.noun.children)
    return _plainly(one, words, cast) if owned else f"the {_plainly(one, words, cast)}"


def _plainly(one: _Brought, words: list[Token], cast: Cast) -> str:
    """Return the words, those of a headline without the capitals that they have there."""
    titled = one.noun.text[:1].isupper()
    small = {token.i for token in words if titled and token.text.istitle() and cast.at(token) is None}
    return "".join((t.text.lower() if t.i in small else t.text) + t.whitespace_ for t in words).strip()


def _definite(noun: Token) -> str:
    return f"the {phrase(noun)}" if noun.tag_ == "NN" else phrase(noun)


def _pointed(noun: Token, nouns: dict[str, Token]) -> Token | None:
    """Return the earlier, fuller phrase for a bare "these guarantees"."""
    back = nouns.get(alike(noun.lower_))
    if back is None or noun.i - back.i > _BACK or back.sent.start == noun.sent.start:
        return None
    first = noun.doc[noun.left_edge.i]
    bare = noun.left_edge.i == noun.i - 1 and not any(child.dep_ in {"prep", "acl", "relcl"} for child in noun.children)
    if not bare or first.lower_ not in _POINTING or (first.lower_ in _SEVERAL) != (noun.tag_ in {"NNS", "NNPS"}):
        return None  # "those crossing the border" are no crossing
    behind = back.doc[back.i + 1 : back.right_edge.i + 1]
    listed = any(token.dep_ == "conj" and token.pos_ == "PROPN" for token in behind)
    return None if listed else back  # "the towns of Oslo, Lima and Arva"
