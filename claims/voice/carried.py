"""Attributions in, the same out with the "it" and "they" that say more named: whoever spoke in the sentence before."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from claims.attribution import Attribution, outermost
from claims.naming.cast import Cast
from claims.voice.voices import Voice

_PLURAL = frozenset(("NNS", "NNPS"))


def carried_on(attributions: Iterable[Attribution], cast: Cast) -> Iterator[Attribution]:
    """Yield `attributions`; in "The port said that it was shut. It added that ..." the port adds."""
    told: dict[int, list[Attribution]] = defaultdict(list)
    passed: tuple[str, ...] = ()  # who cited the last sources that have no name
    for one in attributions:
        last = told.get(_sentence_before(one), [])
        meant = _meant(one, last, cast) if _is_open(one) else None
        named = one if meant is None else one._replace(voice=one.voice._replace(name=meant.name))
        if _is_unnamed(named):
            named = named._replace(voice=named.voice._replace(via=passed)) if not named.voice.via else named
            passed = named.voice.via
        elif (named.voice.name or "").endswith(("source", "sources")):
            passed = ()  # others: "two sources told the board"
        told[one.cue.sent.start].append(named)
        yield named


def _is_unnamed(one: Attribution) -> bool:
    """Say whether sources without a name speak, that are known already: "the sources said"."""
    name, span = one.voice.name or "", one.voice.span
    known = span is not None and span[0].lower_ in {"the", "these", "those"}
    return name.startswith("unnamed ") and (known or bool(one.voice.via))


def _is_open(one: Attribution) -> bool:
    """Say whether an "it" or "they" that stands for nobody else opens the sentence and speaks."""
    span = one.voice.span
    opens = span is not None and len(span) == 1 and span.start == one.cue.sent.start
    return opens and one.voice.name is None and span is not None and span[0].lower_ in {"it", "they"}


def _sentence_before(one: Attribution) -> int:
    """Return where the sentence before begins; -1 where a new paragraph does."""
    i = one.cue.sent.start - 1
    return one.cue.doc[i].sent.start if i >= 0 and "\n" not in one.cue.doc[i].text else -1


def _meant(one: Attribution, last: Iterable[Attribution], cast: Cast) -> Voice | None:
    """Return the only one that spoke before, of the number that the pronoun has."""
    spoke = outermost(other for other in last if other.voice.name and other.content is not None)
    names = {other.voice.name for other in spoke}
    voice = spoke[0].voice if len(names) == 1 else None
    if voice is None or voice.name is None or voice.span is None or one.voice.span is None:
        return None
    several = voice.span.root.tag_ in _PLURAL or any(child.dep_ == "conj" for child in voice.span.root.children)
    if one.voice.span[0].lower_ == "they":
        return voice if several else None
    return voice if not several and not cast.is_person(voice.name) else None
