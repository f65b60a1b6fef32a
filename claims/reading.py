"""A parsed article in, all that its claims are made of out: names, amounts, times, attributions, speeches, marks."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cached_property
from typing import Generic, TypeVar

from claims.attribution import Attribution
from claims.clean import HEADLINE
from claims.model import Document, Entity, Period, Quantity
from claims.names import find_entities
from claims.naming.cast import Cast
from claims.parse.quotes import find_quotes
from claims.parse.standing import Statement
from claims.parse.tokens import Doc, Span
from claims.periods import find_periods
from claims.quantities import find_quantities
from claims.statements.context import References
from claims.voice.attribute import find_attributions
from claims.voice.interviews import find_answers
from claims.voice.labels import find_labels
from claims.voice.led import find_led
from claims.voice.opinions import Page, page_of
from claims.voice.speech import Speech, find_speeches, turn_of

Found = TypeVar("Found", Quantity, Period, Entity)


class Placed(Generic[Found]):
    """What was found in an article, in order of the text, to be looked up by place."""

    def __init__(self, found: Sequence[Found]) -> None:
        self._found: Sequence[Found] = found
        self._starts = [one.start for one in found]

    def within(self, start: int, end: int) -> list[Found]:
        """Return what lies between two offsets as a whole."""
        upto = bisect_left(self._starts, end)
        return [one for one in self._found[bisect_left(self._starts, start) : upto] if one.end <= end]


class Reading:
    """An article with everything that was found in it, to be looked up by sentence."""

    def __init__(self, document: Document, doc: Doc) -> None:
        quotes = find_quotes(doc.text, doc.lines)
        self.document = document
        self.doc = doc
        self.cast = Cast(doc, find_entities(doc), quotes)
        self.tokens = self.cast.tokens
        self.quantities = Placed(find_quantities(doc))
        self.periods = Placed(find_periods(doc, document.published))
        self.entities = Placed(self.cast.entities)
        labels = list(find_labels(doc, self.cast))
        self.attributions = find_attributions(doc, self.cast, labels)
        turns = [turn_of(doc, label) for label in labels if label.spoken]
        turns += find_answers(doc, self.cast, labels) or find_led(doc, self.cast, self.attributions)
        self.speeches = find_speeches(doc, quotes, self.attributions, turns, self.cast)
        for speech in self.speeches:
            if speech.voice.name is not None:
                self.cast.spoken_by(speech.voice.name, speech.start, speech.end)
        self.references = References(self.tokens, self.cast)
        self._marks = [mark for mark in doc.marks if mark.reason != HEADLINE]
        self._cues = [one.cue.start for one in self.attributions]
        self.statements: dict[str, Statement] = {}  # what each claim was made of, by its id
        self._speech_ends = [speech.end for speech in self.speeches]

    def attributions_in(self, start: int, end: int) -> list[Attribution]:
        """Return the attributions whose cue is among tokens `start` to `end`."""
        return self.attributions[bisect_left(self._cues, start) : bisect_left(self._cues, end)]

    def speeches_in(self, start: int, end: int) -> list[Speech]:
        """Return the quoted statements that stand, or go on, in tokens `start` to `end`."""
        found = []
        for speech in self.speeches[bisect_right(self._speech_ends, start) :]:
            if speech.start >= end:
                break
            found.append(speech)
        return found

    @cached_property
    def introducing(self) -> frozenset[int]:
        """The verbs that introduce a quoted statement."""
        return frozenset(speech.cue.start for speech in self.speeches if speech.cue is not None)

    @cached_property
    def page(self) -> Page:
        """What the article is: news, or what somebody thinks."""
        return page_of(self.doc, self.doc.lines, self.cast, self.speeches)

    @cached_property
    def _mark_starts(self) -> list[int]:
        return [mark.start for mark in self._marks]

    def mark_on(self, sentence: Span) -> str | None:
        """Return why most of `sentence` is no statement of the article, or None."""
        start, end = sentence.start_char, sentence.end_char
        upto = bisect_left(self._mark_starts, end)
        for mark in self._marks[max(0, upto - 8) : upto]:
            if (min(mark.end, end) - max(mark.start, start)) * 2 > end - start:
                return mark.reason
        return None
