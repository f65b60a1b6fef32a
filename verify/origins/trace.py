"""One statement in, where it comes from out: a medium cited, a speaker, an agency, an article copied, or its outlet."""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from claims.model import Claim, Document
from verify.model import Corrections, Origin, OriginKind
from verify.origins.acts import retold_in, tells_the_act, told_of, voices
from verify.origins.copies import Texts
from verify.origins.families import Families, fold
from verify.origins.marks import House
from verify.origins.mouths import Mouths
from verify.origins.reuse import stands_in
from verify.origins.source import Source
from verify.origins.speakers import Speakers, outlet
from verify.texts.naming import as_told

REPORTED = re.compile(r"(?i)\b(?:told|tells|report(?:s|ed|ing)|according to|interview|citing)\b")
VOUCHING = (OriginKind.OUTLET, OriginKind.AGENCY, OriginKind.MEDIUM)


class Traced(NamedTuple):
    """An origin with what it is compared by: who stands behind the statement, and through whose pages it came."""

    origin: Origin
    sources: tuple[Source, ...]
    carriers: tuple[Source, ...]
    names: frozenset[str]  # by which a reviewer may have joined or split it
    copied: int | None = None  # the group of sentences that were copied from one another
    told: tuple[Source, ...] = ()  # whose act of speech an outlet tells: "the president announced aid"
    retold: tuple[Source, ...] = ()  # those of them whose words are all that is told: "the president said that"
    not_copied: bool = False  # as a reviewer says

    @property
    def vouched(self) -> bool:
        """Say whether an outlet or agency itself answers for the statement."""
        return self.sources[0].kind in VOUCHING


class Tracing:
    """Traces the statements of a corpus, each when it is first asked for."""

    def __init__(
        self,
        documents: Mapping[str, Document],
        houses: Mapping[str, House],
        *,
        mouths: Mouths,
        speakers: Speakers,
        texts: Texts,
        families: Families,
        corrections: Corrections,
    ) -> None:
        self._documents, self._houses = documents, houses
        self._mouths, self._speakers, self._texts = mouths, speakers, texts
        self._families, self._corrections = families, corrections
        self._house_names = {fold(name) for house in houses.values() for name in (house.name, house.outlet)}
        self._traced: dict[str, Traced] = {}

    def voices(self, claim: Claim) -> tuple[str, ...]:
        """Return every name that a statement's origin can hang on, those that stand only beside it too."""
        copy = self._spoken_copy(claim)
        beside = (self._mouths.account(claim), self._mouths.trailing(claim), copy.speaker if copy else None)
        return tuple(dict.fromkeys((*voices(claim), *filter(None, beside))))

    def known(self, claim: Claim) -> Traced:
        """Return the origin of a claim, traced when it is first asked for."""
        if claim.id not in self._traced:
            self._traced[claim.id] = self._trace(claim)
        return self._traced[claim.id]

    def _trace(self, claim: Claim) -> Traced:
        house = self._houses[claim.document_id]
        carriers = (self._of_house(house), *(outlet(name, self._families) for name in house.partly))
        if said := self._corrections.names.get(claim.id):
            why = f"{said.reviewer} gave {said.name} as its source"
            return self._by_hand(self._families.usual(said.name), house, why)
        speaker = claim.speaker if claim.speaker and not tells_the_act(claim) else self._mouths.account(claim)
        if speaker and _is_of_itself(speaker, house):
            speaker = None
        trailing = tuple(filter(None, [self._mouths.trailing(claim)]))
        told = () if speaker else self._of_names((*told_of(claim), *trailing))
        retold = () if speaker else self._of_names((*retold_in(claim), *trailing))
        carriers += tuple(outlet(name, self._families, cited=True) for name in self._named_as_media(claim))
        if claim.via:
            return self._cited(claim.via, speaker, carriers)._replace(told=told, retold=retold)
        if speaker:
            sources = self._speakers.sources(speaker)
            if all(source.key for source in sources):
                name = " and ".join(source.name for source in sources)
                who = " and ".join(as_told(source.name) for source in sources)
                return _traced(name, sources, carriers, sources[0].why or f"said by {who}")
        traced = self._quoted_elsewhere(claim, carriers) or self._own(claim, house, carriers, speaker)
        return traced._replace(told=told, retold=retold)

    def _of_house(self, house: House) -> Source:
        """Return the source of an article's own voice."""
        found = outlet(house.name, self._families)
        return found._replace(kind=OriginKind.AGENCY) if house.agency else found

    def _by_hand(self, name: str, house: House, why: str) -> Traced:
        """Trace a statement to the source that a reviewer gave: where it is its outlet, it was not copied."""
        known = fold(name) in self._house_names and not self._families.knows(name)
        sources = (outlet(name, self._families),) if known else self._speakers.sources(name)
        traced = _traced(name, sources, (), why, by_hand=True)
        return traced._replace(not_copied=fold(name) == fold(house.outlet))

    def _quoted_elsewhere(self, claim: Claim, carriers: tuple[Source, ...]) -> Traced | None:
        """Trace a statement without a speaker to him whom another article gives for the same words."""
        other = self._spoken_copy(claim)
        if other is None:
            return None
        traced = self.known(other)
        why = f"the same words are given to {traced.origin.name} in {other.document}"
        origin = traced.origin.model_copy(update={"why": why})
        return traced._replace(origin=origin, carriers=(*carriers, *traced.carriers))

    def _spoken_copy(self, claim: Claim) -> Claim | None:
        """Return the same words in another article that gives them to somebody."""
        if claim.speaker:
            return None
        places = self._texts.places(self._texts.group(claim, self._documents))
        found = (self._mouths.at(*place) for place in places if place.document != claim.document_id)
        said = (other for other in found if other and other.speaker and not tells_the_act(other))
        return next((other for other in said if stands_in(claim.text, other.text)), None)

    def _of_names(self, names: Iterable[str]) -> tuple[Source, ...]:
        return tuple(source for name in names for source in self._speakers.sources(name))

    def _named_as_media(self, claim: Claim) -> list[str]:
        """Return the media that a statement names as those who reported it, or to whom it was said."""
        if not REPORTED.search(claim.text):
            return []
        return [e.name for e in claim.entities if e.kind == "body" and self._families.knows(e.name)]

    def _cited(self, via: tuple[str, ...], speaker: str | None, carriers: tuple[Source, ...]) -> Traced:
        """Trace a statement that a medium or a person passed on: "Reuters ← unnamed sources"."""
        names = dict.fromkeys((*via, *([speaker] if speaker else [])))
        chain = [source for name in names for source in self._speakers.sources(name)]
        media = tuple(source for source in chain if source.kind in VOUCHING)
        named = tuple(source for source in chain if source.kind not in VOUCHING and source.key)
        name = " ← ".join(dict.fromkeys(source.name for source in chain))
        why = f"the article cites {as_told(chain[0].name)}"
        traced = _traced(name, named or media or carriers[:1], (*carriers, *media), why)
        kind = OriginKind.UNNAMED if chain[-1].kind is OriginKind.UNNAMED else traced.origin.kind
        return traced._replace(origin=traced.origin.model_copy(update={"kind": kind}))

    def _own(self, claim: Claim, house: House, carriers: tuple[Source, ...], unnamed: str | None) -> Traced:
        """Trace a statement that the article makes itself, or by somebody whom only its outlet can vouch for."""
        group = self._texts.group(claim, self._documents)
        names, why = {fold(house.name), fold(house.outlet)}, house.why
        first = None if house.borrowed else self._first(group)
        if first and first.id != claim.document_id:
            house = self._houses[first.id]
            why = f"nearly word for word as in {first.name}; {self._how_known(first, group)}"
            carriers = (self._of_house(house), *carriers)
        name = f"{house.name} ← {unnamed}" if unnamed else house.name
        traced = _traced(name, carriers[:1], carriers, why)
        kind = OriginKind.UNNAMED if unnamed else traced.origin.kind
        origin = traced.origin.model_copy(update={"kind": kind})
        return traced._replace(origin=origin, names=traced.names | names, copied=group)

    def _first(self, group: int | None) -> Document | None:
        """Return the document that copied sentences come from: a marked one, else the earliest, else by name."""
        members = [self._documents[id_] for id_ in self._texts.members(group)]
        return min(
            members,
            key=lambda one: (not self._houses[one.id].borrowed, one.published or date.max, one.name),
            default=None,
        )

    def _how_known(self, first: Document, group: int | None) -> str:
        """Say why a document is taken for the one that was copied."""
        dates = {self._documents[id_].published for id_ in self._texts.members(group)}
        if self._houses[first.id].borrowed:
            return self._houses[first.id].why
        return "which came first is not known" if None in dates or len(dates) == 1 else f"published {first.published}"


def _is_of_itself(speaker: str, house: House) -> bool:
    """Say whether an article names its own outlet as its source: "the Echo has learned" in the Valley Echo."""
    last = fold(house.outlet).split()[-1:]
    return fold(speaker) in (fold(house.outlet), *last) and speaker[:1].isupper()


def _traced(
    name: str, sources: tuple[Source, ...], carriers: tuple[Source, ...], why: str, *, by_hand: bool = False
) -> Traced:
    origin = Origin(name=name, kind=sources[0].kind, why=why, by_hand=by_hand)
    names = {name, *(one for source in sources for one in (source.name, source.written) if one)}
    return Traced(origin, sources, carriers, frozenset(map(fold, names)))
