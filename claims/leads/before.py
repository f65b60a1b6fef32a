"""A word of a statement that leans on earlier ones in, the stretch of the article before it that explains it out.

The words are those of the nearest sentence that can explain it, or of the last that tells of a thing in more words.
None come from captions and furniture, nor from behind a heading, which may say itself what is spoken of.
"""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from itertools import islice
from typing import NamedTuple

from claims.clean import HEADLINE
from claims.leads.dangling import PLACES, can_mean
from claims.leads.open import AMOUNTS, Open, Wants
from claims.leads.things import (
    beside,
    is_event,
    is_named,
    is_role,
    many_meant,
    names_of,
    qualities,
    tells_more,
    words_of,
)
from claims.lexicon.alike import alike
from claims.lexicon.leads import ABOUT, BUSINESS, CASES, DEEDS, KNOWN, MANY, OF_ITS_FIRM, ONES, PLANS, SPOKEN_IN
from claims.lexicon.pointing import PEOPLE
from claims.lexicon.speakers import BODIES, HUMANS
from claims.model import Claim
from claims.parse.grammar import NOMINAL, SUBJECTS, VERBAL
from claims.parse.tokens import Token
from claims.reading import Reading
from claims.statements.pronouns import is_person
from claims.stems import stem

NEAR = 4  # stretches back in which somebody or something is at hand
NEXT = 2  # stretches back in which a firm is whose stake or price is told of without it
AT_HAND = 800  # tokens back in which a thing is that was told of in more words, but not named
NEARBY = 150  # tokens back in which a thing is that a statement without names takes up
SHORTEST_ROOT = 4  # letters of a stem that a noun and its verb share
LEAST_TOLD = 3  # the share of the words for a thing that a statement repeats: one of three
FEWEST = 4  # words of what explains anything
_WORD = re.compile(r"\w+")
_FRAMING = frozenset((":", "“", '"', "``", "‘"))


class Stretch(NamedTuple):
    """Tokens `start` to `end`, all or a part of a sentence; `focus` is the word in it that explains."""

    start: int
    end: int
    focus: int


class Before:
    """What stands before the statements of one article, and may explain them."""

    def __init__(self, reading: Reading, claims: Iterable[Claim]) -> None:
        self._reading = reading
        self._told = {one.sentence.start for one in claims if one.sentence and one.passed_over in {None, "question"}}
        self._doc = reading.doc
        self._sentences = reading.doc.sents
        self._starts = [sentence.start for sentence in self._sentences]
        self._headings = [mark for mark in reading.doc.marks if mark.reason == HEADLINE]
        self._heading_starts = [mark.start for mark in self._headings]

    def find(self, claim: Claim, first: int, one: Open) -> Stretch | None:
        """Return the stretch before token `first` that explains the word."""
        if one.kind:
            return self._introduced(claim, first, one)
        return self._nearest(claim, first, lambda token: self._can_be(token, one))

    def explains(self, stretch: Stretch, one: Open) -> bool:
        """Say whether a stretch that was found for another word explains this one as well."""
        words = self._doc[stretch.start : stretch.end]
        if one.kind:
            return any(self._names(token, one) for token in words)
        return any(self._can_be(token, one) for token in words)

    def _can_be(self, token: Token, one: Open) -> bool:
        if one.wants is Wants.PLACE:
            return token.ent_type_ in PLACES
        if one.wants is Wants.CASE:
            return _is_a_case(token)
        if one.wants is Wants.SAID:
            return token.pos_ in VERBAL and token.dep_ not in {"aux", "auxpass"}
        if token.lower_ in PEOPLE | ONES | MANY or token.lemma_.lower() in KNOWN:
            return False
        if one.wants is Wants.PERSON:
            if self._reading.cast.quoted(token) and not self._reading.cast.quoted(one.token):
                return False  # whom somebody spoke of is not who "he" is outside of the marks
            named = token.ent_type_ == "PERSON"
            return named or (token.pos_ == "NOUN" and token.dep_ in SUBJECTS and is_person(token))
        return token.dep_ != "attr" and can_mean(token, one.wants, self._reading.cast)

    def _names(self, token: Token, one: Open) -> bool:
        return token.pos_ in NOMINAL and alike(token.lower_) == one.kind and tells_more(token)

    def _nearest(self, claim: Claim, first: int, holds: Callable[[Token], bool], near: int = NEAR) -> Stretch | None:
        """Return the nearest stretch in which a word `holds`."""
        for start, end in islice(self._stretches(claim, first), near):
            focus = next((token.i for token in self._doc[start:end] if holds(token)), None)
            if focus is not None:
                return Stretch(start, end, focus)
        return None

    def _stretches(self, claim: Claim, first: int) -> Iterator[tuple[int, int]]:
        """Yield what stands before token `first`, the nearest first, back to a heading."""
        number = bisect_right(self._starts, first) - 1
        start = self._starts[number]
        upto = self._before_cue(claim, start, first)
        if self._is_enough(start, upto) and (upto < first or not self._is_attribution(claim, start, upto)):
            yield start, upto
        if self._is_heading(number):
            return
        for earlier in range(number - 1, -1, -1):
            sentence = self._sentences[earlier]
            if self._is_enough(sentence.start, sentence.end) and self._may_be_shown(earlier):
                yield sentence.start, sentence.end
            if self._is_heading(earlier):
                return

    def _before_cue(self, claim: Claim, start: int, end: int) -> int:
        """Return where what a sentence tells by itself ends before a statement: before ", saying it was"."""
        cue = claim.cue_span
        said = (self._doc[i] for i in range(start, end) if cue is not None and self._doc[i].idx == cue.start)
        verb = next(said, None)
        below = verb is not None and verb.dep_ == "advcl" and verb.head.i < verb.i
        return verb.left_edge.i if verb is not None and below else end

    def _is_attribution(self, claim: Claim, start: int, end: int) -> bool:
        """Say whether the words only tell who says it, or stand in front of a quotation."""
        cue = claim.cue_span
        said = cue is not None and self._doc[start].idx <= cue.start < claim.start
        return said or self._doc[end - 1].text in _FRAMING

    def _is_enough(self, start: int, end: int) -> bool:
        words = sum(token.is_alpha for token in self._doc[start:end])
        asked = any(token.text == "?" for token in self._doc[max(end - 3, start) : end])  # however short: "Who paid?"
        return end - start >= FEWEST and words >= FEWEST - 2 * asked

    def _may_be_shown(self, number: int) -> bool:
        """Say whether a sentence tells something, and is none of the page's furniture."""
        sentence = self._sentences[number]
        start = next((token.idx for token in sentence if not token.is_space), -1)
        return start in self._told or (self._is_heading(number) and self._reading.mark_on(sentence) is None)

    def _is_heading(self, number: int) -> bool:
        start = self._sentences[number].start_char
        place = bisect_right(self._heading_starts, start) - 1
        return place >= 0 and start < self._headings[place].end

    @cached_property
    def _nouns(self) -> dict[str, list[int]]:
        """The nouns of the article by what they call things, see `alike`."""
        found: dict[str, list[int]] = defaultdict(list)
        for token in self._doc:
            if token.pos_ in NOMINAL:
                found[alike(token.lower_)].append(token.i)
        return found

    def _introduced(self, claim: Claim, first: int, one: Open) -> Stretch | None:
        """Return where the thing was told of in more words, by name if it was; None where the statement tells them."""
        told = [] if one.noun is not None and _is_of_its_firm(one.noun) else self._told_of(first, one)
        if any(self._is_told(claim, token, one) for token in told):
            return None
        token = told[0] if told else None
        another = token is not None and is_role(token) and token.left_edge.lower_ in {"a", "an"}  # "hired a lawyer"
        if token is not None and not another:
            token = next((token for token in told if is_named(token) and _is_same(token, one)), token)
        if one.wants is Wants.MORE and (token is None or not self._is_near_name(token, first)):
            return None
        if token is not None:
            start, end = self._around(token.i, first)
            return Stretch(start, end, token.i)
        return self._not_by_its_noun(claim, first, one)

    def _told_of(self, first: int, one: Open) -> list[Token]:
        """Return the earlier, fuller phrases for the thing, the nearest first."""
        places = self._nouns[one.kind]
        earlier = (self._doc[i] for i in reversed(places[: bisect_left(places, first)]))
        return [
            token
            for token in earlier
            if (token.pos_ == "PROPN" or first - token.i < AT_HAND)
            and tells_more(token)
            and self._is_of_kind(token, one)
        ]

    def _is_of_kind(self, token: Token, one: Open) -> bool:
        noun = one.noun
        if not self._may_be_shown(bisect_right(self._starts, token.i) - 1):
            return False
        if noun is None:
            return True
        same = token.pos_ == "PROPN" or token.tag_ == noun.tag_ or one.wants is Wants.MORE
        return same and qualities(noun) <= words_of(token)

    def _is_told(self, claim: Claim, token: Token, one: Open) -> bool:
        """Say whether the statement, or who makes it, tells some of what the earlier phrase tells."""
        told = {word.lower() for word in _WORD.findall(f"{claim.restated} {claim.speaker or ''}")}
        if names := frozenset(name for name in names_of(token) if len(name) > 2 or not name.isdigit()):
            return 2 * len(names & told) > len(names)
        own = qualities(one.noun) if one.noun is not None else frozenset()
        words = frozenset(word for word in words_of(token) - own - BUSINESS if word.isalpha())
        return bool(words) and LEAST_TOLD * len(words & told) >= len(words)

    def _is_near_name(self, token: Token, first: int) -> bool:
        """Say whether the sentence of `token` is at hand and names somebody or something."""
        start, end = self._around(token.i, first)
        names = (word for word in self._doc[start:end] if word.pos_ == "PROPN" and word.ent_type_ not in AMOUNTS)
        return first - token.i < NEARBY and next(names, None) is not None

    def _around(self, i: int, first: int) -> tuple[int, int]:
        number = bisect_right(self._starts, i) - 1
        return self._starts[number], min(self._sentences[number].end, first)

    def _not_by_its_noun(self, claim: Claim, first: int, one: Open) -> Stretch | None:
        """Return what explains a thing that nothing before calls by this noun: "the airline", "the move"."""
        noun = one.noun
        if noun is None:
            return None
        if one.wants is Wants.BODY:
            return self._nearest(claim, first, self._is_body)
        if many_meant(noun) or (one.wants is Wants.SAID and noun.tag_ == "NNS" and noun.lemma_ in HUMANS):
            return self._nearest(claim, first, self._is_several)
        if qualities(noun):
            told = beside(noun) if noun.lemma_ not in ABOUT else frozenset()
            near = self._nearest(claim, first, lambda token: stem(token.lemma_) in told)
            return near or (self._of_business(claim, first, noun) if noun.lemma_ in BUSINESS else None)
        if is_role(noun):
            people = any(entity.kind == "person" for entity in claim.entities)
            unnamed = not people and not claim.speaker
            return self._nearest(claim, first, lambda token: token.ent_type_ == "PERSON") if unnamed else None
        if noun.lemma_ in BUSINESS:
            return self._of_business(claim, first, noun)
        done = self._done(claim, first, noun)
        pointed = one.wants is Wants.SAID and noun.lemma_ not in BODIES | SPOKEN_IN
        if done is None and (pointed or is_event(noun)):
            return self._nearest(claim, first, lambda token: token.pos_ in VERBAL)
        return done

    def _of_business(self, claim: Claim, first: int, noun: Token) -> Stretch | None:
        """Return where it was told what was done, or of the firm that did it: for "the purchase price" of a sale."""
        return self._done(claim, first, noun) or self._nearest(claim, first, self._is_body, NEXT)

    def _is_several(self, token: Token) -> bool:
        joined = token.pos_ == "PROPN" and any(child.dep_ == "conj" for child in token.children)
        return joined or can_mean(token, Wants.SEVERAL, self._reading.cast)

    def _is_body(self, token: Token) -> bool:
        name = self._reading.cast.at(token) if token.dep_ in SUBJECTS else None
        return name is not None and name.kind == "body"

    def _done(self, claim: Claim, first: int, noun: Token) -> Stretch | None:
        """Return where it was told of by its verb: for "the decision" the sentence in which somebody decided."""
        root, verbs = stem(noun.lemma_), DEEDS.get(noun.lemma_.lower(), frozenset())

        def tells(token: Token) -> bool:
            same = len(root) >= SHORTEST_ROOT and stem(token.lemma_)[:5] == root[:5]
            return token.pos_ == "VERB" and (same or token.lemma_ in verbs)

        return self._nearest(claim, first, tells)


def _is_of_its_firm(noun: Token) -> bool:
    """Say whether it is "the stock" of a firm: not "the preferred stock"."""
    return noun.lower_ in OF_ITS_FIRM and not qualities(noun)


def _is_same(token: Token, one: Open) -> bool:
    """Say whether a name has the very noun: not "the Harbour Act" for "the bill"."""
    return one.noun is None or token.lower_ == one.noun.lower_


def _is_a_case(token: Token) -> bool:
    """Say whether a word opens the case that is spoken of: "Under the plan, two ports would close"."""
    if token.lower_ == "if":
        return token.dep_ == "mark" and token.head.dep_ == "advcl"
    plan = (child for child in token.children if child.dep_ == "pobj" and child.lemma_ in PLANS)
    return token.lower_ in CASES and token.dep_ == "prep" and next(plan, None) is not None
