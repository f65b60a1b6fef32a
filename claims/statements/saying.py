"""A claim with its speaker in, the statement that this was said out: "Berg said that the port will close".

Whether somebody said it is checked first, and apart from whether it is true. The article is who says it.
"""

from bisect import bisect_left

from claims.lexicon.cues import ALWAYS_DENYING
from claims.lexicon.verbs import past, present
from claims.model import Claim, Span, Stance, content_id
from claims.parse.grammar import auxiliaries, subject_of
from claims.parse.tokens import Token
from claims.reading import Reading
from claims.statements.parts import PART
from claims.statements.record import UNSAID

_FINITE = frozenset(("VBD", "VBZ", "VBP"))
_ELSEWHERE = frozenset((Stance.QUOTED, Stance.ASSERTED, Stance.CONDITIONAL))  # their words say it themselves
_NO_CONTENTS = ("quantities", "periods", "entities", "frames", "terms", "phrases", "lead")


def saying(reading: Reading, claim: Claim) -> Claim | None:
    """Return that the claim's speaker said it, as a part of the claim; None for quotations and for acts of speech."""
    cue, place = _cue_of(reading, claim), claim.cue_span
    if cue is None or place is None or claim.speaker is None or claim.start <= place.start < claim.end:
        return None
    who = _who(reading, claim)
    context = _put(cue, who, claim, _small(reading, cue, claim.restated.rstrip(". ")))
    if context is None:
        return None
    spans = [place, Span(start=claim.start, end=claim.end), *_near(claim)]
    start, end = min(one.start for one in spans), max(one.end for one in spans)
    text = reading.document.text[start:end]
    told = {"part_of": claim.id, "start": start, "end": end, "text": text, "restated": context, "passed_over": PART}
    told |= {"id": content_id(claim.id, context), "negated": False, "check_worthy": False, "stance": Stance.ASSERTED}
    return claim.model_copy(update={**UNSAID, **told, **dict.fromkeys(_NO_CONTENTS, ())})


def _cue_of(reading: Reading, claim: Claim) -> Token | None:
    if claim.cue_span is None or claim.stance in _ELSEWHERE or claim.via:
        return None
    i = bisect_left(reading.doc.starts, claim.cue_span.start)
    return reading.tokens[i] if i < len(reading.tokens) else None


def _who(reading: Reading, claim: Claim) -> str:
    """Return the speaker as written where it is named there, "the ministry", and by name where it is not."""
    place, name = claim.speaker_span, claim.speaker or ""
    written = reading.document.text[place.start : place.end] if place is not None else ""
    plainly = name.lower() in written.lower() and not set(written) & set("\n,;:()")
    return written if plainly and not written.lower().startswith(("and ", "but ")) else name


def _near(claim: Claim) -> list[Span]:
    """Return where the speaker is named, if in the same sentence."""
    place, sentence = claim.speaker_span, claim.sentence
    near = place is not None and sentence is not None and sentence.start <= place.start < sentence.end
    return [place] if place is not None and near else []


def _put(cue: Token, who: str, claim: Claim, said: str) -> str | None:
    """Return the sentence that says who said what."""
    if cue.lower_ == "according":
        return f"According to {who}, {said}"
    verb, said = _verb(cue), said.removeprefix("that ")
    clause = next((c for c in cue.children if c.dep_ == "ccomp"), None)
    if verb is None or clause is None or (claim.stance is Stance.DENIED and cue.lemma_ not in ALWAYS_DENYING):
        return None
    if not clause.left_edge.idx <= claim.start < clause.right_edge.idx + len(clause.right_edge):
        return None
    return f"{who[:1].upper()}{who[1:]} {verb} that {said}"


def _verb(cue: Token) -> str | None:
    """Return the cue as a finite verb."""
    if cue.lemma_ == "tell":
        return "said"  # whom they told is not part of it
    if cue.tag_ in _FINITE and not any(child.dep_ in {"aux", "neg"} for child in cue.children):
        return cue.text
    if cue.tag_ == "VBN" and {child.lower_ for child in cue.children if child.dep_ == "aux"} <= {"has", "have", "had"}:
        return past(cue.lemma_.lower())
    if cue.tag_ != "VBG":
        return None
    told, subject = _told_in(cue), subject_of(cue)
    if told is None or subject is None or told.tag_ == "VBD" or any(c.tag_ == "VBD" for c in auxiliaries(told)):
        return past(cue.lemma_.lower())
    return present(cue.lemma_.lower(), several=subject.tag_ in {"NNS", "NNPS"})


def _told_in(cue: Token) -> Token | None:
    """Return the verb that "with numbers showing that" hangs on, where it is in the present."""
    above = cue.head.head if cue.dep_ == "pcomp" else cue
    finite = next(iter(auxiliaries(above)), above)
    return above if finite.tag_ in {"VBZ", "VBP"} and above is not cue else None


def _small(reading: Reading, cue: Token, said: str) -> str:
    """Return what is said with a small letter in front, unless it is a name's."""
    first = said.split(" ", 1)[0]
    named = any(one.name.startswith(first) or one.text.startswith(first) for one in reading.cast.entities)
    spelt = named or any(t.text == first and not t.is_sent_start for t in cue.sent)
    return said if spelt or not first[1:].islower() and len(first) > 1 else said[:1].lower() + said[1:]
