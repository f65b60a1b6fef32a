"""A statement with its framing in, the claim out: a frozen record with place, speaker, stance, figures and names."""

import re
from functools import lru_cache
from typing import Any

from claims.lexicon.cues import ASKING, HOPING, WISHING
from claims.model import Claim, Stance, claim_id, content_id
from claims.model import Span as Place
from claims.parse.grammar import Tokens, after_comma, subject_above
from claims.parse.standing import Statement, closed
from claims.parse.tokens import Span, Token
from claims.phrases import find_phrases
from claims.reading import Found, Placed, Reading
from claims.statements.alone import is_fragment
from claims.statements.brackets import meant
from claims.statements.context import Own, write
from claims.statements.first_person import own_words
from claims.statements.frames import find_frames
from claims.statements.halves import is_half
from claims.statements.idle import is_idle
from claims.statements.judging import only_judges
from claims.statements.marks import without_lone_marks
from claims.statements.mending import mended
from claims.statements.parts import PART
from claims.statements.pointing import points_elsewhere, says_nothing
from claims.statements.pronouns import is_own
from claims.statements.results import result_of_nobody
from claims.statements.stance import (
    is_check_worthy,
    is_intended,
    is_negated,
    is_shifted,
    modality,
    tells_enough,
    terms_of,
)
from claims.voice.framing import Framing
from claims.voice.opinions import Page
from claims.voice.utterance import said_in

EMPTY_MARKS = re.compile(r'“\s*”|(?:^|\s)"\s*"(?=[\s.,;]|$)|,"\s+"\s')
FIGURE = re.compile(r"\d")
FEWEST = 3  # words that tell something: "the ship came" has two
FEWEST_DENIED = 2
_BEING = frozenset("is are was were".split())
_FINITE = frozenset("VBD VBZ VBP MD".split())
UNSAID: dict[str, Any] = dict.fromkeys(("speaker", "speaker_span", "cue", "cue_span", "said")) | {"via": ()}


def record(
    reading: Reading,
    sentence: Span,
    statement: Statement,
    framing: Framing | None,
    *,
    passed_over: str | None = None,
    chosen: bool = False,
) -> Claim:
    """Return the claim that `statement` makes in `sentence`, or the statement that is passed over with the reason.

    What a person has `chosen` is a claim, whole or not.
    """
    doc, tokens, document = reading.doc, reading.tokens, reading.document
    if passed_over is None:  # what is passed over is kept to the last word
        statement = mended(tokens, statement, framing)
    statement = closed(tokens, statement)
    if passed_over is None and not chosen and is_fragment(tokens, statement):
        passed_over = "fragment"
    span = doc.span(statement.start, statement.end)
    start, end = span.start_char, span.end_char
    words = [*(i for i in statement.lead if isinstance(i, int)), *statement.tokens]
    own = own_words(reading, statement, framing)
    worthy = passed_over is None and not _is_asked(framing, statement.head)
    worthy = worthy and (chosen or _is_told(reading, statement, own, framing))
    identity = claim_id(document.sha256, start, end)
    reading.statements.setdefault(identity, statement)
    return Claim(
        id=identity,
        document_id=document.id,
        document=document.name,
        start=start,
        end=end,
        text=document.text[start:end],
        restated=(None if passed_over else _alone(reading, statement, own)) or document.text[start:end],
        negated=is_negated(statement.head),
        frames=() if passed_over else find_frames(span, reading.cast.meant, statement.head),
        terms=terms_of(tokens, words, reading.cast),
        phrases=() if passed_over else find_phrases(doc, statement.tokens, reading.cast),
        sentence=_place(sentence),
        passed_over=passed_over,
        said=said_in(reading, sentence, statement, framing),
        **_framing(framing, statement.head),
        **_contents(reading, statement, start, end, worthy=worthy, fewest=_fewest(framing)),
    )


def _alone(reading: Reading, statement: Statement, own: Own) -> str | None:
    """Return the statement as it is read alone; None where only the marks of what was quoted in it are left."""
    context = write(reading.tokens, statement, reading.references, own)
    if EMPTY_MARKS.search(context):
        return None
    return without_lone_marks(context)


def _is_told(reading: Reading, statement: Statement, own: Own, framing: Framing | None) -> bool:
    """Say whether the statement tells by itself of what it speaks, and what."""

    def known(i: int) -> str | None:
        if i in own.names:
            return own.names[i][0]
        if (told := meant(reading.tokens, i)) is not None:
            return told
        reference = reading.references.at(i)
        return reading.references.name_at(i) if reference is None else reference.text

    span = reading.doc.span(statement.start, statement.end)
    start, end = span.start_char, span.end_char
    figures = bool(FIGURE.search(reading.document.text, start, end) or reading.quantities.within(start, end))
    if not figures and _is_wished(statement.head, framing):
        return False
    quoted, said = framing is not None and framing.stance is Stance.QUOTED, framing is not None
    if not figures and quoted and not _is_sentence(reading, statement):
        return False
    if is_half(reading.tokens, statement):
        return False
    if says_nothing(statement.head) or is_idle(statement.head, said=said, figures=figures):
        return False
    if not figures:
        named = bool(reading.periods.within(start, end)) or any(reading.tokens[i].ent_type_ for i in statement.tokens)
        if only_judges(statement.head, span.text, said=said, quoted=quoted, named=named):
            return False
    if framing is None or framing.voice.name is None:
        result = result_of_nobody(statement)
        if is_own(statement) or (result is not None and known(result.i) is None):
            return False
    plainly = figures or bool(reading.periods.within(start, end))
    if framing is None and (reading.page is Page.LETTERS or (reading.page is Page.OPINION and not plainly)):
        return False
    return not points_elsewhere(reading.tokens, statement, known, plainly=plainly)


def _is_sentence(reading: Reading, statement: Statement) -> bool:
    """Say whether something is said of something: not "quite another Berg for us, which surprised everybody"."""
    below = {i for i in statement.tokens if reading.tokens[i].dep_ == "relcl" and after_comma(reading.tokens[i])}
    finite = (reading.tokens[i] for i in statement.tokens if reading.tokens[i].tag_ in _FINITE)
    return bool(statement.lead) or any(one.i not in below and one.head.i not in below for one in finite)


def from_cue(reading: Reading, claim: Claim) -> Claim:
    """Return the claim with its cue in its place, for words that somebody else says as well."""
    document, cue = reading.document, claim.cue_span
    start = claim.start if cue is None else min(cue.start, claim.start)
    place = {"start": start, "text": document.text[start : claim.end]}
    return claim.model_copy(update={**place, "id": claim_id(document.sha256, start, claim.end)})


def part(reading: Reading, claim: Claim, statement: Statement) -> Claim:
    """Return a part of `claim`: read alone, while amounts, times and names stay with the whole."""
    statement = closed(reading.tokens, statement)
    span = reading.doc.span(statement.start, statement.end)
    context = without_lone_marks(write(reading.tokens, statement, reading.references))
    return claim.model_copy(
        update={
            "id": content_id(claim.id, context),
            "part_of": claim.id,
            "start": span.start_char,
            "end": span.end_char,
            "text": span.text,
            "restated": context,
            "negated": is_negated(statement.head) or _is_denied(statement),
            "check_worthy": False,
            "passed_over": PART,
            **({} if _is_said(reading.tokens, claim, statement) else UNSAID | _framing(None, statement.head)),
            **dict.fromkeys(("quantities", "periods", "entities", "frames", "terms", "phrases", "lead"), ()),
        }
    )


def _is_denied(statement: Statement) -> bool:
    """Say whether a "not" was written into the statement."""
    return any(word.lower() == "cannot" or "not" in word.split() for _, word in statement.respelt)


def _is_said(tokens: Tokens, claim: Claim, statement: Statement) -> bool:
    """Say whether a part is said by whom the whole is: "Berg, the mayor, hailed it" is not her saying she is mayor."""
    if claim.stance not in {Stance.QUOTED, Stance.DENIED} and statement.head.dep_ == "appos":
        return False  # "she said that Berg, the mayor, should go"
    cue = claim.cue_span
    if cue is None:  # an answer, or a quotation that goes on: no word beside it tells who says it
        return claim.stance is Stance.QUOTED
    told_of = claim.start <= cue.start < claim.end
    return not told_of or any(tokens[i].idx == cue.start for i in statement.tokens)


def _fewest(framing: Framing | None) -> int:
    """Return how many words have to tell something: "lied" is enough of who denies that he did."""
    return FEWEST_DENIED if framing is not None and framing.stance is Stance.DENIED else FEWEST


def _contents(
    reading: Reading, statement: Statement, start: int, end: int, *, worthy: bool, fewest: int
) -> dict[str, Any]:
    quantities = _inside(reading, reading.quantities, statement, start, end)
    return {
        "quantities": quantities,
        "periods": _inside(reading, reading.periods, statement, start, end),
        "entities": _inside(reading, reading.entities, statement, start, end),
        "check_worthy": worthy and _can_be_checked(reading, statement, figures=bool(quantities), fewest=fewest),
    }


def _can_be_checked(reading: Reading, statement: Statement, *, figures: bool, fewest: int) -> bool:
    """Say whether the words of a statement tell enough, a pronoun that stands for a name among them."""
    tokens = reading.tokens
    pronouns = [i for i in statement.tokens if tokens[i].pos_ == "PRON"]
    told = (one.text for i in pronouns if (one := reading.references.at(i)) is not None)
    named = sum(text[:1].isupper() for text in told) 
    named += figures * (1 + any(tokens[i].lower_ == "i" for i in pronouns))  # "I am 51" tells an age
    words = (*(i for i in statement.lead if isinstance(i, int)), *statement.tokens)
    put = any(isinstance(part, str) and part in _BEING for part in statement.lead)
    if not tells_enough(tokens, words, named=named, has_verb=put, fewest=fewest):
        return False
    return is_check_worthy(tokens, statement.tokens, statement.head, has_figures=figures)


def _is_wished(head: Token, framing: Framing | None) -> bool:
    """Say whether somebody only hopes for it."""
    cue = None if framing is None or framing.cue is None else framing.cue.root
    return cue is not None and cue.lemma_ in WISHING and head.head.i == cue.i


def _is_asked(framing: Framing | None, head: Token) -> bool:
    """Say whether it is only asked; who asks others for something, or to do it, has done something."""
    if framing is None or framing.cue is None or framing.cue.root.lemma_ not in ASKING:
        return False
    asked = head.i == framing.cue.root.i and any(child.dep_ in {"dobj", "dative"} for child in head.children)
    return not (asked and any(child.lower_ == "for" or _is_to_be_done(child) for child in head.children))


def _is_to_be_done(verb: Token) -> bool:
    """Say whether it is the "to pay" of "asked the town to pay"."""
    opens = any(child.lower_ == "to" and child.dep_ == "aux" for child in verb.children)
    return opens and verb.dep_ in {"xcomp", "ccomp"}


def _framing(framing: Framing | None, head: Token) -> dict[str, Any]:
    if framing is None:
        return {"stance": modality(head)}
    voice, cue = framing.voice, framing.cue
    return {
        "speaker": voice.name,
        "speaker_span": None if voice.span is None else _place(voice.span),
        "via": voice.via,
        "cue": None if cue is None else cue.text,
        "cue_span": None if cue is None else _place(cue),
        "stance": _stance(framing, head),
    }


def _stance(framing: Framing, head: Token) -> Stance:
    """Return how a statement is put: what is reported to come, or as what may be, is a plan or a possibility still."""
    told, put = framing.stance, modality(head)
    if told is Stance.QUOTED and put is Stance.PLANNED and _is_own(head):
        return Stance.PLANNED  # "we will build it"
    if told is not Stance.REPORTED:
        return told
    if framing.cue is not None and framing.cue.root is head and head.lemma_ in HOPING:
        return told  # what somebody expects or hopes for is no plan
    shifted = framing.cue is not None and is_shifted(head, framing.cue.root)
    if put is Stance.PLANNED or (shifted and put is Stance.ASSERTED):
        return Stance.PLANNED if is_intended(head) else told
    return told if put is Stance.ASSERTED else put


def _is_own(head: Token) -> bool:
    """Say whether the speaker promises to do it: "I will", "we will"."""
    subject = subject_above(head)
    return subject is not None and subject.lower_ in {"i", "we"}


def _place(span: Span) -> Place:
    return _stretch(span.start_char, span.end_char)


@lru_cache(maxsize=64)  # the claims of one sentence share it, and mostly who says them
def _stretch(start: int, end: int) -> Place:
    return Place(start=start, end=end)


def _inside(reading: Reading, found: Placed[Found], statement: Statement, start: int, end: int) -> tuple[Found, ...]:
    """Return what lies within the statement, without what was cut out of its middle."""
    within = found.within(start, end)
    if not within or statement.end - statement.start == len(statement.tokens):
        return tuple(within)
    kept = [(reading.tokens[i].idx, reading.tokens[i].idx + len(reading.tokens[i])) for i in statement.tokens]
    return tuple(one for one in within if any(left < one.end and one.start < right for left, right in kept))
