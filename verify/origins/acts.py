"""A statement in, whose words it tells of out: an act of speech that its outlet vouches for, or a saying retold."""

import re
from collections.abc import Container, Iterable, Iterator

from claims.lexicon import voices as voices_words
from claims.lexicon.cues import ALOUD
from claims.model import Claim, Span
from claims.stems import stem
from verify.origins.mouths import holder

RETELLING = frozenset(  # verbs after which stands what somebody says, and no more: the saying itself is no news
    stem(verb)
    for verb in "say tell add claim confirm acknowledge admit argue insist maintain note state explain testify allege "
    "assert contend suggest indicate write tweet reply respond recall estimate".split()
)
PLEDGING = frozenset(stem(verb) for verb in ("pledge", "promise", "vow"))  # a promise is the word of who gives it
ASIDE = re.compile(r"(?i)according\b")  # "the plan, according to officials, will cost"
TELLING = "allude hint indicate note signal state stress suggest reiterate".split()
SAID = frozenset(stem(verb) for verb in (*ALOUD, *TELLING)) | RETELLING
SPEECH = frozenset(stem(word) for word in voices_words.SPEECH)  # the words of somebody, as actors are written
LAWYERS = frozenset({"lawyer", "attorney"})


def voices(claim: Claim) -> tuple[str, ...]:
    """Return every name that a statement's origin can hang on: its speaker, who passed it on, who speaks in it."""
    return tuple(dict.fromkeys((*claim.via, *told_of(claim))))


def told_of(claim: Claim, verbs: Container[str] = SAID) -> tuple[str, ...]:
    """Return whose words a statement tells of: its speaker's, or those of whoever says something in it."""
    if claim.speaker:
        return (claim.speaker,)
    said = [frame for frame in claim.frames if frame.predicate in verbs]
    names = [name for frame in said for name in frame.actors if name[:1].isupper()]
    names += [name for frame in said if SPEECH & set(frame.actors) for name in frame.actors_of if name[:1].isupper()]
    names += [one for f in said for one in _at_the_head(f.actors, claim.text)]
    names += [f"{name}'s {one}" for f in said for one in f.actors if one in LAWYERS for name in f.actors_of]
    for entity in claim.entities:  # a headline's "Says" is often read as a noun
        after = [word.strip(".,;:") for word in claim.text[entity.end - claim.start :].split(maxsplit=1)[:1]]
        who, _, last = entity.name.rpartition(" ")
        if entity.kind == "person" and " " in who and stem(last.casefold()) in verbs:
            names.append(who)
        names += [entity.name for word in after if entity.kind == "person" and stem(word.casefold()) in verbs]
    names += holder(claim)
    return tuple(dict.fromkeys(names))


def _at_the_head(actors: Iterable[str], text: str) -> Iterator[str]:
    """Yield who is named by the first word of a heading, which is read as any word: "Berg calls the plan unfair"."""
    first = text.split(maxsplit=1)[0].strip("“”‘’\"'.,:;") if text.strip() else ""
    yield from (first for actor in actors if first.istitle() and stem(first.casefold()) == actor)


def retold_in(claim: Claim) -> tuple[str, ...]:
    """Return whose words are all that a statement in an outlet's own voice tells."""
    if claim.speaker:
        cue = [stem(word) for word in (claim.cue or "").casefold().split()]
        return (claim.speaker,) if (RETELLING | PLEDGING) & set(cue) else ()
    return told_of(claim, RETELLING)


def tells_the_act(claim: Claim) -> bool:
    """Say whether the claim tells what somebody did ("the president announced aid"): then the outlet vouches for it.

    What is said by the way ("the plan, according to officials, will cost ...") is no act that is told.
    """
    if claim.cue_span is None or not claim.tells_its_cue:
        return False
    return not (ASIDE.match(claim.cue or "") and _stands_before_the_verb(claim, claim.cue_span))


def _stands_before_the_verb(claim: Claim, cue: Span) -> bool:
    """Say whether an attribution stands between who does it and what is done, so that it is of the whole statement."""
    return any(frame.main and cue.end <= frame.start for frame in claim.frames)
