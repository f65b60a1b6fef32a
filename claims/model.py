"""The nouns of this room: a document, the claims found in it, and what each claim carries.

Everything here is frozen and knows where it came from. `start` and `end` are code-point offsets into the
document's untouched text, so `document.text[start:end]` gives back the text, always.
"""

import hashlib
from datetime import date
from enum import StrEnum
from itertools import pairwise
from typing import Any, Self

from pydantic import BaseModel, ConfigDict, Field


def content_id(*parts: str | int) -> str:
    """Return a 32-character id made of `parts` alone (BLAKE2b), the same in every run and on every machine."""
    encoded = [str(part).encode("utf-8", "surrogatepass") for part in parts]
    # the length keeps ("ab", "c") and ("a", "bc") apart
    told = b"".join(piece for part in encoded for piece in (len(part).to_bytes(8, "big"), part))
    return hashlib.blake2b(told, digest_size=16).hexdigest()


class Frozen(BaseModel):
    """A record that crosses walls: immutable, and refused when it has a field we do not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Span(Frozen):
    """A stretch of a document's text, in code points: `text[start:end]`."""

    start: int
    end: int


class Stance(StrEnum):
    """How a statement is put by the one who makes it."""

    ASSERTED = "asserted"  # the article says so in its own voice
    QUOTED = "quoted"  # in quotation marks, by a speaker
    REPORTED = "reported"  # somebody said so, in the article's words
    DENIED = "denied"  # the speaker denies it
    POSSIBLE = "possible"  # may, might, could
    PLANNED = "planned"  # will, plans to, intends to
    CONDITIONAL = "conditional"  # only if something else holds


class Document(Frozen):
    """One article, its text kept untouched, with what is known about it and how it is known."""

    name: str = Field(description="the file's name, as shown and as used in every row")
    text: str
    sha256: str = Field(description="SHA-256 of the text as UTF-8: the document's identity")
    file_sha256: str = Field(description="SHA-256 of the original file's bytes")
    publisher: str | None = None
    author: str | None = None
    published: date | None = None
    url: str | None = None
    title: str | None = None
    language: str | None = None
    known_from: dict[str, str] = Field(
        default_factory=dict, description="for each known field the place it was read from: sidecar, dateline, ..."
    )
    dateline: str | None = Field(default=None, description="the agency that the text itself names as its source")

    @property
    def id(self) -> str:
        """The identity of the text: two files with the same text are one document."""
        return self.sha256


class BaseAmount(Frozen):
    """A measure in base units: what makes miles and kilometres comparable."""

    value: float | None
    low: float | None = None
    high: float | None = None
    unit: str


class Quantity(Frozen):
    """An amount as written, magnitudes spelt out: `value`, or `low` and `high` for a range or an open end.

    Ranges are never averaged. A measure ("188 mph") has the same in base units as `base`, which is what is compared.
    """

    text: str
    start: int
    end: int
    value: float | None
    low: float | None = None
    high: float | None = None
    unit: str | None = Field(default=None, description="counted noun, unit or currency code")
    approximation: str = Field(default="=", description="one of = ~ ≥ ≤ range")
    base: BaseAmount | None = None
    same_as: int | None = Field(
        default=None, description="the start of the amount that this is, in another currency: €2 billion ($2.1 billion)"
    )


class Period(Frozen):
    """The time that a statement is about; unknown parts stay None.

    `start_date` and `end_date` are ISO dates, cut at what is known ("2025", "2025-02", "--02-26" without a year).
    """

    text: str
    start: int
    end: int
    start_date: str | None = Field(default=None, alias="from")
    end_date: str | None = Field(default=None, alias="to")
    precision: str = Field(
        default="unknown", description="day, week, month, quarter, season, year, decade, ... unknown"
    )


class Entity(Frozen):
    """A name in the text and the usual name of who or what it stands for."""

    text: str
    start: int
    end: int
    kind: str = Field(description="person, body, place, people (nationality or group), event, other")
    name: str = Field(description="the usual name: Kyiv for Kiev, United Kingdom for Britain")
    probable: bool = Field(default=False, description="the name is our guess (a typo, a lone surname); shown as such")


class Attitude(StrEnum):
    """Where an actor stands towards an idea, a plan or a proposal."""

    FOR = "for"
    OPEN = "open"  # does not exclude it
    AGAINST = "against"
    NONE = "none"  # the frame states a happening, not a position


NEXT = 3  # characters between two sentences that follow each other
UNKNOWN_OWNER = "?"  # whoever "his" stands for


class Frame(Frozen):
    """Who does what, or who stands where on what, in normal form: the part of a claim that can be compared.

    `actors` and `objects` hold usual names, or stems where no name is known; `members` the names that the text counts
    into a collective actor ("several countries, including Poland"). For a position, `topic` holds the stems of
    what it is about and `topic_text` its words. An owner who is only a pronoun that stands for nobody known is "?".
    """

    predicate: str = Field(
        description="stem of the verb, or of the noun after a light verb: 'unanim' in 'there is no unanimity'"
    )
    verb: str = Field(default="", description="the words of the predicate as they stand in the text")
    actors: tuple[str, ...] = ()
    collective: bool = Field(default=False, description="the actor is a group without names: 'several members'")
    members: tuple[str, ...] = ()
    objects: tuple[str, ...] = ()
    actors_of: tuple[str, ...] = Field(
        default=(), description="whose, or of what kind, actors are that have no name: 'his school plan'"
    )
    objects_of: tuple[str, ...] = Field(default=(), description="the same of the objects")
    attitude: Attitude = Attitude.NONE
    topic: tuple[str, ...] = ()
    topic_text: str = ""
    refers_back: bool = Field(default=False, description="the topic is only pointed at: 'the idea', 'the plan', 'it'")
    main: bool = Field(default=False, description="it is what the statement says, not what it mentions beside")
    negated: bool = False
    modality: str = Field(default="fact", description="fact, possible, planned, conditional")
    start: int = 0
    end: int = 0


class Phrase(Frozen):
    """Two words that stand side by side, the first saying of what kind the second is; both as lemmas."""

    modifier: str
    head: str
    start: int
    end: int


class ByHand(Frozen):
    """What a reviewer put right in a claim, and what the program had read there."""

    field: str = Field(description="claim (it was missed), speaker, quantities or periods")
    read: str = Field(description="what was read: a name, amounts or times as JSON, why the claim was passed over")
    reviewer: str


class Lead(Frozen):
    """Earlier words of the article, without which a statement cannot be read; `shown` is how they are shown.

    There quotation marks are single, "…" stands where a sentence was cut, and the line does not break.
    """

    start: int
    end: int
    text: str
    shown: str


class Claim(Frozen):
    """One statement in one document, with its exact place, who says it, and everything that can be compared.

    A statement that is no claim to check (boilerplate, a question, a fragment) is kept too; `passed_over` says why.
    """

    id: str
    document_id: str
    document: str = Field(description="the document's name")
    start: int
    end: int
    text: str
    restated: str = Field(description="the statement with names written out for what points to them: what is compared")
    lead: tuple[Lead, ...] = Field(default=(), description="earlier words of the article that the statement leans on")
    speaker: str | None = None
    speaker_span: Span | None = Field(default=None, description="where the speaker is named")
    via: tuple[str, ...] = Field(
        default=(), description="who reports the speaker, nearest to the reader first: Reuters <- unnamed sources"
    )
    cue: str | None = Field(default=None, description="the words that attribute: said, according to")
    cue_span: Span | None = None
    said: Period | None = Field(default=None, description="when it was said, where the words of attribution tell")
    stance: Stance = Stance.ASSERTED
    negated: bool = False
    check_worthy: bool = True
    quantities: tuple[Quantity, ...] = ()
    periods: tuple[Period, ...] = ()
    entities: tuple[Entity, ...] = ()
    frames: tuple[Frame, ...] = ()
    terms: tuple[str, ...] = Field(
        default=(), description="content lemmas of `restated`, in order, without names of speakers"
    )
    phrases: tuple[Phrase, ...] = Field(default=(), description="nouns with the word that qualifies them")
    sentence: Span | None = Field(default=None, description="the sentence the statement stands in")
    passed_over: str | None = None
    by_hand: tuple[ByHand, ...] = ()
    part_of: str | None = Field(default=None, description="the id of the claim that this one is a part of")

    @property
    def point(self) -> Frame | None:
        """Return the frame of the main predicate, which says what the statement is about; None where none is."""
        return next((frame for frame in self.frames if frame.main), None)

    @property
    def tells_its_cue(self) -> bool:
        """Whether the words of attribution stand in the statement itself: "Berg denied theft"."""
        inside = self.cue_span is not None and self.start <= self.cue_span.start < self.end
        return inside and not self.takes_up_another

    @property
    def takes_up_another(self) -> bool:
        """Whether it reaches from what somebody else says to the sentence that denies it: "Berg denied this"."""
        return self.sentence is not None and self.start < self.sentence.start < self.end

    @property
    def context(self) -> str:
        """Return the statement as it is read alone: the restated words, and the earlier ones that they lean on."""
        return f"{self.restated} (Before: {self.before})" if self.lead else self.restated

    @property
    def before(self) -> str:
        """Return the earlier words that a reader needs, quoted in one line; nothing where none are needed."""
        if not self.lead:
            return ""
        words = self.lead[0].shown
        for one, after in pairwise(self.lead):
            words += (" " if after.start - one.end <= NEXT else " … ") + after.shown
        return f"“{words}”"

    def to_row(self) -> dict[str, Any]:
        """Return the public row of the data contract (see docs/data-contract.md)."""
        return {
            "document": self.document,
            "claim_id": self.id,
            "start": self.start,
            "end": self.end,
            "text": self.text,
            "context": self.context,
            "restated": self.restated,
            "lead": [lead.model_dump(exclude={"shown"}) for lead in self.lead],
            "speaker": self.speaker,
            "cue": self.cue,
            "stance": self.stance.value,
            "negated": self.negated,
            "check_worthy": self.check_worthy,
            "quantities": [q.model_dump() for q in self.quantities],
            "periods": [p.model_dump(by_alias=True) for p in self.periods],
            "entities": [e.model_dump() for e in self.entities],
            "passed_over": self.passed_over,
            "part_of": self.part_of,
        }

    def to_json(self) -> str:
        """Return everything as JSON, for the store."""
        return self.model_dump_json(by_alias=True)

    @classmethod
    def from_json(cls, data: str | bytes) -> Self:
        """Rebuild a claim from `to_json`."""
        return cls.model_validate_json(data)


def claim_id(document_sha256: str, start: int, end: int) -> str:
    """Return the content id of a claim: what its verdicts hang on."""
    return content_id(document_sha256, start, end)
