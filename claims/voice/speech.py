"""Quotations and attributions in, whole quoted statements out, each with its speaker.

A few words in quotation marks inside of a reporter's sentence ("a “strong package”") are not a statement of their own.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from claims.attribution import Attribution, lemma_of, span_of
from claims.lexicon.cues import ALOUD, CITING, SAYING
from claims.lexicon.interviews import ANSWERING
from claims.model import Stance
from claims.naming.cast import Cast
from claims.parse.grammar import SUBJECTS, VERBAL, Tokens
from claims.parse.quotes import Quote
from claims.parse.tokens import Doc, Span, Token
from claims.voice.beside import behind, in_front
from claims.voice.governed import before_which, governor_of, is_over, last_mark, leading_verb, verb_behind
from claims.voice.labels import Label
from claims.voice.subjects import own_subject, speaker_token
from claims.voice.unmarked import before_mark, headed, is_heading, last_speaker, signature, word_before
from claims.voice.voices import NOBODY, THIRD_PERSON, Voice, voice_of

_LEADING_IN = frozenset((",", ":", ";", "—", "–", "--", "-", "...", "…", "?", "!", "."))
_ENDINGS = (",", ".", "?", "!", "…", "—", "--", "-")
_NAMED = frozenset("slogan motto title headline theme banner hashtag".split())  # their words are names
_CHOOSING = frozenset(("either", "whether", "both"))
_LONG = 4  # letters of a word that has a capital in a title
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
NEAR = 12  # tokens between a quotation and the verb that introduces it


class Speech(NamedTuple):
    """A whole statement, mostly in quotation marks: tokens `start` to `end`, who says it and by which words."""

    start: int
    end: int
    voice: Voice
    cue: Span | None
    stance: Stance = Stance.QUOTED


def find_speeches(
    doc: Doc, quotes: list[Quote], attributions: list[Attribution], turns: Sequence[Speech], cast: Cast
) -> list[Speech]:
    """Return the quoted statements of `doc` in order, with speakers: quotations, and turns of talk after a name."""
    starts = [token.idx for token in cast.tokens]
    by_sentence: dict[int, list[Attribution]] = defaultdict(list)
    for one in attributions:
        if not cast.quoted(one.cue[0]):
            by_sentence[one.cue.sent.start].append(one)
    found: list[Speech] = []
    last = -1  # where the quotation before ends
    opened = 0  # the first speech of a quotation over several paragraphs
    for before, quote in zip([None, *quotes], quotes, strict=False):
        opened = opened if before is not None and before.continued else len(found)
        start, end = bisect_left(starts, quote.start), bisect_left(starts, quote.end)
        told = any(_label_of(turn) <= start < turn.end for turn in turns)
        if start >= end or told:
            continue
        again, last = last >= doc[start].sent.start, end - 1
        whole = _is_statement(doc, start, end) and (again or not _goes_on_inside(doc, start, end))
        first = start if whole else _second_sentence(doc, start, end)
        if first is not None:
            found.append(_of_whom(_spoken(doc, start, end, by_sentence, cast, found), cast)._replace(start=first))
            found[opened:] = _as_one(found[opened:])
    return sorted([*found, *(_after_answer(doc, one) for one in turns)], key=lambda speech: speech.start)


def _label_of(turn: Speech) -> int:
    """Return where a turn begins with the name that stands before its colon, also behind a mark: "“HOLM: ..."."""
    named = turn.voice.span if turn.cue is not None else None
    return named.start if named is not None and named.end == turn.start - 1 else turn.start


def _after_answer(doc: Doc, speech: Speech) -> Speech:
    """Return the speech without the "No." or "Yes," in front, which answers what somebody asked."""
    start = speech.start
    while start + 4 < speech.end and doc[start].lower_.strip(".") in ANSWERING and _ends(doc[start], doc[start + 1]):
        start += 1 + doc[start + 1].is_punct
    return speech if doc[start].text[0].islower() else speech._replace(start=start)


def _ends(word: Token, mark: Token) -> bool:
    return word.text.endswith(".") or mark.text in {",", ".", "!", ":", ";", "—", "–"}


def _as_one(paragraphs: list[Speech]) -> list[Speech]:
    """Return the paragraphs of one quotation, all by the speaker of the cue that stands beside any of them."""
    first = paragraphs[0].start
    told = next((one for one in paragraphs if one.cue is not None and one.cue.start > first and one.voice.name), None)
    if told is None:
        return paragraphs
    return [one if one.cue and one.cue.start > first else one._replace(voice=told.voice) for one in paragraphs]


def goes_on(doc: Tokens, first: Sequence[int], second: Sequence[int]) -> bool:
    """Say whether a quotation ends the clause that the one before broke off: “The port,” he said, “is shut.”"""
    opening = next((doc[i].text for i in second if doc[i].text[0].isalpha()), "")
    verbs = (doc[i].head for i in first if doc[i].dep_ in SUBJECTS)
    whole = any(verb.pos_ in VERBAL and verb.i in first and verb.dep_ != "relcl" for verb in verbs)
    broken = next((doc[i].text for i in reversed(first) if not doc[i].is_quote), "") == ","
    choice = next((doc[i].lower_ for i in first if doc[i].is_alpha), "") in _CHOOSING
    return broken and (choice or not whole) and opening[:1].islower()


def turn_of(doc: Doc, label: Label) -> Speech:
    """Return what is said behind a name and a colon."""
    return Speech(label.colon + 1, label.end, label.voice, doc.span(label.colon, label.colon + 1))


def _is_statement(doc: Doc, start: int, end: int) -> bool:
    words = sum(1 for token in doc[start:end] if token.is_alpha)
    if words < 2 or _is_title(doc, start, end):
        return False
    before = word_before(doc, start)
    if before is not None and before.lower_ in _NAMED:
        return False
    apart = before is None or before.text in _LEADING_IN or before.sent.start != doc[start].sent.start
    complete = any(
        token.dep_ in SUBJECTS and token.head.pos_ in VERBAL and start <= token.head.i < end for token in doc[start:end]
    )
    closed = last_mark(doc, start, end).endswith(_ENDINGS)
    if not complete and end < len(doc) and doc[end].tag_ in {"WDT", "WP"}:
        return False  # “The Book of the Sea,” which ...
    if apart:
        return complete and words > 2 or closed
    return complete and closed and doc[start].text[0].isupper() and words > 3


def _is_title(doc: Doc, start: int, end: int) -> bool:
    """Say whether it is the name of a song or a book, of which something is told: “All We Want Is Rain” was sung."""
    behind = end + 1 if end < len(doc) and doc[end].is_quote else end
    if behind >= len(doc) or doc[behind].tag_ not in {"VBD", "VBZ"} or lemma_of(doc[behind]) in SAYING:
        return False
    words = [token.text for token in doc[start:end] if token.is_alpha and len(token) >= _LONG]
    return bool(words) and all(word[0].isupper() for word in words) and doc[start].text[0].isupper()


def _goes_on_inside(doc: Doc, start: int, end: int) -> bool:
    """Say whether the words in marks begin with the verb of a clause around them: The port, he said, “will be shut”."""
    before = word_before(doc, start)
    first = next((token for token in doc[start:end] if token.is_alpha), doc[start])
    if first.lower_ == "or" and doc[first.sent.start].lower_ in _CHOOSING:
        return True  # Either they pay, “or else we close”
    if before is not None and before.text == "," and lemma_of(doc[before.i - 1]) not in SAYING:
        return False
    verb = first.head if first.dep_ in {"aux", "auxpass"} else first
    if first.tag_ not in _FINITE or first.text[0].isupper() or first.is_sent_start:
        return False
    return not any(child.dep_ in SUBJECTS and start <= child.i < end for child in verb.children)


def _second_sentence(doc: Doc, start: int, end: int) -> int | None:
    """Return where the first whole sentence begins in a quotation that opens in the middle of the reporter's."""
    first = next((i for i in range(start + 1, end) if doc[i].is_sent_start and not doc[i].is_space), None)
    return first if first is not None and _is_statement(doc, first, end) else None


def _spoken(
    doc: Doc, start: int, end: int, by_sentence: dict[int, list[Attribution]], cast: Cast, earlier: list[Speech]
) -> Speech:
    if earlier and _is_broken_off(doc, earlier[-1], start):
        return Speech(start, end, earlier[-1].voice, earlier[-1].cue)
    if (signed := signature(doc, end, cast) or headed(doc, end, cast)) is not None:
        return Speech(start, end, *signed)
    if is_heading(doc, start, end):
        return Speech(start, end, NOBODY, None)
    near = _attributed(doc, start, end, by_sentence)
    inside = near is not None and near.cue.start < start and (lead := word_before(doc, start)) and lead.is_alpha
    told = None if inside else behind(doc, end, cast) or in_front(doc, start, cast)
    if told is not None and (near is None or near.cue.start != told[0].i):
        voice = voice_of(told[1], cast, aloud=True)
        if voice.name or told[1].lower_ not in THIRD_PERSON:
            return Speech(start, end, voice, span_of(told[0]))  # somebody else whom nothing names: not who spoke last
    led = before_mark(doc, start, cast)
    if near is not None and led is not None and near.cue.start < start and _is_nearer(led, near):
        return Speech(start, end, led, None)
    near = near or _introduced(doc, start, end, by_sentence)
    governor = leading_verb(doc, start, cast) or governor_of(doc, start, end, cast)
    borrowed = governor is not None and (own_subject(governor, borrowed=False) or before_which(governor)) is None
    nearer = near is not None and governor is not None and end <= near.cue.start < governor.i
    if governor is not None and (near is None or near.cue.start != governor.i and not (borrowed or nearer)):
        teller = speaker_token(governor) or before_which(governor)
        voice = voice_of(teller, cast, aloud=lemma_of(governor) in ALOUD) if teller is not None else NOBODY
        if voice.name:
            return Speech(start, end, voice, doc.span(governor.i, governor.i + 1))
    if near is not None:
        return Speech(start, end, near.voice, near.cue)
    verb = verb_behind(doc, start, end, cast)
    subject = speaker_token(verb) if verb is not None else None
    led_out = verb is not None and (lemma_of(verb) in SAYING or last_mark(doc, start, end) == ",")
    if verb is not None and verb.i <= end + 1 and subject is None and led_out:
        return Speech(start, end, NOBODY, span_of(verb))  # somebody else whom nothing names well: not who spoke last
    meant = subject is not None and subject.lower_ in THIRD_PERSON
    last = led or last_speaker(doc, start, by_sentence, cast, meant=meant)
    if verb is not None and subject is not None:
        voice = voice_of(subject, cast, aloud=True)
        back = voice.name is None and subject.lower_ in THIRD_PERSON and _may_be(subject, last, cast)
        return Speech(start, end, last if back else voice, doc.span(verb.i, verb.i + 1))
    if led is None and earlier and _goes_on(doc, earlier[-1], start):
        return Speech(start, end, earlier[-1].voice, earlier[-1].cue)
    return Speech(start, end, last, None)


def _is_nearer(led: Voice, near: Attribution) -> bool:
    """Say whether somebody else leads to it: "When Holm said that it sank, Berg fired back: “It did not.”"."""
    return led.span is not None and led.name != near.voice.name and led.span.start > near.cue.start


def _of_whom(speech: Speech, cast: Cast) -> Speech:
    """Return the speech as his whom another quotes: "“...,” the paper quoted Berg as saying"."""
    verb = speech.cue.root if speech.cue is not None else None
    if verb is None or lemma_of(verb) not in CITING or all(child.lower_ != "as" for child in verb.children):
        return speech
    whom = next((child for child in verb.children if child.dep_ == "dobj"), None)
    voice = voice_of(whom, cast, aloud=True) if whom is not None else NOBODY
    by = speech.voice.name
    return speech._replace(voice=voice._replace(via=(by,) if by and by != voice.name else ())) if voice.name else speech


def _may_be(pronoun: Token, last: Voice, cast: Cast) -> bool:
    """Say whether "he" or "they" can be who spoke last."""
    if last.name is None or pronoun.lower_ not in {"he", "she"}:
        return last.name is None or not cast.is_person(last.name)
    return cast.gender_of(last.name) in {None, pronoun.lower_}


def _attributed(doc: Doc, start: int, end: int, by_sentence: dict[int, list[Attribution]]) -> Attribution | None:
    """Return the attribution nearest to the quotation in the sentences it stands in."""
    best, nearest = None, 10**6
    for sentence in {doc[start].sent.start, doc[end - 1].sent.start, _next_sentence(doc, end)}:
        for one in by_sentence.get(sentence, ()):
            distance = start - one.cue.start if one.cue.start < start else one.cue.start - end
            if one.voice.name and 0 <= distance < nearest and _is_beside(doc, one, start, end):
                best, nearest = one, distance
    return best


def _next_sentence(doc: Doc, end: int) -> int:
    """Return the start of the sentence after the closing mark when it begins in lower case: "?" he asked."""
    i = end
    while i < len(doc) and doc[i].is_quote:
        i += 1
    return doc[i].sent.start if i < len(doc) and not doc[i].is_space else -1


def _is_beside(doc: Doc, one: Attribution, start: int, end: int) -> bool:
    """Say whether nothing but the speaker and a few words stands between the cue and the quotation."""
    left, right = (one.cue.start, start) if one.cue.start < start else (end, one.cue.start)
    if right > left == end and is_over(doc, start, end) and lemma_of(one.cue.root) not in SAYING:
        return False  # “Open it!” Critics still praise her.
    if one.cue.start < start and one.content is not None and not any(start <= i < end for i in one.content):
        return right - left < NEAR and not any(token.text in {".", "!", "?"} for token in doc[left:right])
    return right - left < 3 * NEAR and not any(
        token.text in {".", "!", "?"} and not token.is_quote for token in doc[left + 1 : right]
    )


def _introduced(doc: Doc, start: int, end: int, by_sentence: dict[int, list[Attribution]]) -> Attribution | None:
    """Return the last attribution of the sentence before when that ends in a colon or a comma."""
    i = start - 1
    while i >= 0 and (doc[i].is_quote or doc[i].is_space):
        i -= 1
    if i < 0 or doc[i].text not in {":", ","}:
        return None
    named = [one for one in by_sentence.get(doc[i].sent.start, ()) if one.voice.name]
    return named[-1] if named else None


def _is_broken_off(doc: Doc, earlier: Speech, start: int) -> bool:
    """Say whether it goes on with “The cost,” said Berg, who sails, “is that ...”: only who speaks stands between."""
    first, cue = next((t for t in doc[start : start + 3] if t.is_alpha), doc[start]), earlier.cue
    between = doc[earlier.end : start]
    if cue is None or not earlier.end <= cue.start < start or first.text[0].isupper() or earlier.voice.name is None:
        return False
    whole = any(token.is_space or token.text in {".", ";", ":", "!", "?"} for token in between)
    last = next((token.text for token in reversed(between) if not token.is_quote), "")
    return not whole and doc[earlier.end - 1].text == "," == last


def _goes_on(doc: Doc, earlier: Speech, start: int) -> bool:
    """Say whether the quotation follows an earlier one in the same paragraph, or opens the next."""
    between = doc[earlier.end : start]
    breaks = sum(1 for token in between if token.is_space and "\n" in token.text)
    lead = word_before(doc, start)
    if lead is not None and lead.text in {",", ":"} and lead.i >= earlier.end:
        return False  # somebody else leads to it: "Berg fired back, ..."
    return breaks == 0 or (breaks == 1 and word_before(doc, start) is None)
