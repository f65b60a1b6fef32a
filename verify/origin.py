"""Claims, documents and text reuse in, origins out: where each statement comes from, and which two are one source.

A statement comes from the medium that its article cites, the speaker it quotes, the agency whose mark the article
carries, the article it was copied from, or the outlet itself. Two statements are one source for their content when they
share any of these, when they stand in one text, or when an outlet's own voice may only repeat what it quotes elsewhere;
what a reviewer said counts for more than all of that. Every answer comes with its reason in words.
"""

import math
import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from claims.lexicon import voices as voices_words
from claims.lexicon.cues import ALOUD
from claims.model import Claim, Document, Span
from claims.stems import stem
from verify.copies import Texts, groups
from verify.families import Families, fold
from verify.figures import same_but_figures
from verify.marks import House, house_of
from verify.model import Corrections, Origin, OriginKind, Reuse
from verify.mouths import Mouths, holder
from verify.reuse import nearly_same, quotations, shared_quotation, stands_in
from verify.sides import Told, spoken_for
from verify.speakers import Source, Speakers, one_voice, outlet

ONE_ARTICLE = "both stand in one article"
QUOTED_SHARE = 0.3  # of the shorter statement's words: less of it in common is a phrase both may take up
REPORTED = re.compile(r"(?i)\b(?:told|tells|report(?:s|ed|ing)|according to|interview|citing)\b")
RETELLING = frozenset(  # verbs after which stands what somebody says, and no more: the saying itself is no news
    stem(verb)
    for verb in "say tell add claim confirm acknowledge admit argue insist maintain note state explain testify allege "
    "assert contend suggest indicate write tweet reply respond recall estimate".split()
)
ASIDE = re.compile(r"(?i)according\b")  # "the plan, according to officials, will cost"
TELLING = "allude hint indicate note signal state stress suggest reiterate".split()
SAID = frozenset(stem(verb) for verb in (*ALOUD, *TELLING)) | RETELLING
ONE_UTTERANCE = 0.83  # cosine from which two people hardly say the same by chance
SPEECH = frozenset(stem(word) for word in voices_words.SPEECH)  # the words of somebody, as actors are written
LAWYERS = frozenset({"lawyer", "attorney"})
SOMEBODY = {OriginKind.PERSON, OriginKind.UNNAMED}
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

    @property
    def vouched(self) -> bool:
        """Say whether an outlet or agency itself answers for the statement."""
        return self.sources[0].kind in VOUCHING


class Origins:
    """The origins of all claims of a corpus: a pure function of what it is made of."""

    def __init__(
        self,
        claims: Sequence[Claim],
        documents: Mapping[str, Document],
        *,
        reuse: Iterable[Reuse] = (),
        families: Families | None = None,
        corrections: Corrections | None = None,
        copies: Mapping[str, Iterable[str]] | None = None,
        told: Mapping[str, Told] | None = None,
    ) -> None:
        self._documents = documents
        self._corrections = corrections or Corrections()
        self._families = (families or Families()).corrected(self._corrections.pairs)
        self._copies = copies or {}
        self._quotations = lru_cache(maxsize=1024)(lambda id_: quotations(documents[id_].text))
        said = {_pair(pair.left, pair.right): pair for pair in self._corrections.pairs}
        self._together = {names: pair.reviewer for names, pair in said.items() if pair.one}
        self._apart = frozenset(names for names, pair in said.items() if not pair.one)
        self._speakers = Speakers(claims, documents.values(), self._families, self._apart, told)
        self._houses = {id_: self._house(document) for id_, document in documents.items()}
        self._texts = Texts(one for one in reuse if not self._split(one))
        self._joined_by_hand = groups(self._together)
        self._mouths = Mouths(claims, documents)
        self._traced: dict[str, Traced] = {}

    def of(self, claim: Claim) -> Origin:
        """Return where a statement comes from."""
        return self._known(claim).origin

    def facts(self, name: str) -> str:
        """Return all that is known of a speaker's name, in words that change when it does."""
        return self._speakers.facts(name)

    def voices(self, claim: Claim) -> tuple[str, ...]:
        """Return every name that a statement's origin can hang on, those that stand only beside it too."""
        copy = self._spoken_copy(claim)
        beside = (self._mouths.account(claim), self._mouths.trailing(claim), copy.speaker if copy else None)
        return tuple(dict.fromkeys((*voices(claim), *filter(None, beside))))

    def outlet(self, document: Document) -> str:
        """Return the usual name of a document's outlet."""
        return self._houses[document.id].outlet

    def carriers(self, documents: Iterable[Document]) -> set[str]:
        """Return the publishers that carry documents, or files with the same text: one owner's titles count once."""
        found = list(documents)
        names = [self.outlet(document) for document in found]
        names += [name for document in found for name in self._copies.get(document.id, ())]
        return {fold(self._families.owner(name)) for name in names}

    def joined(self, left: Claim, right: Claim, *, similarity: float = 0.0) -> str | None:
        """Return why two statements are one source, or None where they are independent; the same words either way.

        `similarity` says how near they are in meaning, where that is known.
        """
        if left.document_id == right.document_id:
            return ONE_ARTICLE
        first, second = sorted((left, right), key=lambda claim: (claim.document, claim.document_id))
        return self._one_source(first, second, similarity)

    def count(self, claims: Sequence[Claim]) -> int:
        """Return how many sources the statements go back to: what is one with another counts once."""
        heads: list[list[Claim]] = []
        for claim in claims:
            near = [any(self._one_source(claim, other) for other in group) for group in heads]
            merged = [other for group, is_near in zip(heads, near, strict=True) if is_near for other in group]
            heads = [group for group, is_near in zip(heads, near, strict=True) if not is_near] + [[claim, *merged]]
        return len(heads)

    # --- one statement

    def _known(self, claim: Claim) -> Traced:
        """Return the origin of a claim, traced when it is first asked for."""
        if claim.id not in self._traced:
            self._traced[claim.id] = self._trace(claim)
        return self._traced[claim.id]

    def _house(self, document: Document) -> House:
        house, said = house_of(document, self._families), self._corrections.names.get(document.id)
        if said is None:
            return house
        why = f"{said.reviewer} gave {said.name} as its source"
        return House(self._families.usual(said.name), house.outlet, why, borrowed=True)

    def _trace(self, claim: Claim) -> Traced:
        house = self._houses[claim.document_id]
        carriers = tuple(outlet(name, self._families) for name in (house.name, *house.partly))
        if said := self._corrections.names.get(claim.id):
            why = f"{said.reviewer} gave {said.name} as its source"
            return _traced(self._families.usual(said.name), self._speakers.sources(said.name), (), why, by_hand=True)
        speaker = claim.speaker if claim.speaker and not tells_the_act(claim) else self._mouths.account(claim)
        trailing = tuple(filter(None, [self._mouths.trailing(claim)]))
        told = () if speaker else self._of_names((*_told_of(claim), *trailing))
        retold = () if speaker else self._of_names((*_retold_in(claim), *trailing))
        carriers += tuple(outlet(name, self._families, cited=True) for name in self._named_as_media(claim))
        if claim.via:
            return self._cited(claim.via, speaker, carriers)._replace(told=told, retold=retold)
        if speaker:
            sources = self._speakers.sources(speaker)
            if all(source.key for source in sources):
                name = " and ".join(source.name for source in sources)
                return _traced(name, sources, carriers, sources[0].why or f"said by {name}")
        traced = self._quoted_elsewhere(claim, carriers) or self._own(claim, house, carriers, speaker)
        return traced._replace(told=told, retold=retold)

    def _quoted_elsewhere(self, claim: Claim, carriers: tuple[Source, ...]) -> Traced | None:
        """Trace a statement without a speaker to him whom another article gives for the same words."""
        other = self._spoken_copy(claim)
        if other is None:
            return None
        traced = self._known(other)
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
        why = f"the article cites {chain[0].name}"
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
            carriers = (outlet(house.name, self._families), *carriers)
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

    # --- two statements

    def _one_source(self, left: Claim, right: Claim, similarity: float = 0.0) -> str | None:
        ours, theirs = self._known(left), self._known(right)
        if self._split_by_hand(ours.names, theirs.names):
            return None
        if reviewer := self._reviewer_who_joined(ours.names, theirs.names):
            return f"{reviewer} joined {ours.origin.name} and {theirs.origin.name}"
        pairs = product(ours.sources, theirs.sources)
        shared = next((why for pair in pairs if (why := self._speakers.same(*pair))), None)
        if ours.origin.by_hand or theirs.origin.by_hand or shared and not (ours.vouched and theirs.vouched):
            return shared
        one_text = None if same_but_figures(left.text, right.text) else self._one_text(left, right)
        passed_on = self._passed_on(ours, theirs) or self._passed_on(theirs, ours)
        told = self._told_by(ours, theirs) or self._told_by(theirs, ours)
        told = told or self._both_retell(ours, theirs)
        return one_text or shared or passed_on or told or _under_two_names(ours, theirs, similarity)

    def _both_retell(self, ours: Traced, theirs: Traced) -> str | None:
        """Say whether two outlets tell in their own words what one and the same said, and no more."""
        pairs = product(ours.retold, theirs.retold)
        mouth = next((left for left, right in pairs if self._one_mouth(left, right)), None)
        return f"both tell what {mouth.name} said" if mouth and ours.vouched and theirs.vouched else None

    def _told_by(self, ours: Traced, theirs: Traced) -> str | None:
        """Say whether one is an outlet's word that somebody said so, and the other quotes the very same."""
        if theirs.vouched or not any(self._one_mouth(*pair) for pair in product(ours.told, theirs.sources)):
            return None
        return f"{ours.origin.name} tells what {ours.told[0].name} said, whom the other quotes"

    def _one_mouth(self, left: Source, right: Source) -> bool:
        """Say whether two are one person or body, or somebody's lawyer and who that is."""
        if one_voice(left, right):
            return True
        return any(spoken_for(one.name) for one in (left, right)) and self._speakers.same(left, right) is not None

    def _one_text(self, left: Claim, right: Claim) -> str | None:
        if words := self._same_quotation(left, right) or self._copied(left, right):
            return words
        if nearly_same(left.text, right.text):
            return "both are in nearly the same words"
        return self._texts.one_report(left, right)

    def _same_quotation(self, left: Claim, right: Claim) -> str | None:
        """Say whether two statements quote the same words: those of one speaker, whoever is named."""
        fewest = min(len(left.text.split()), len(right.text.split())) * QUOTED_SHARE
        quoted = shared_quotation(self._quoted(left), self._quoted(right), math.ceil(fewest))
        return f"both quote the same words: “{quoted}”" if quoted else None

    def _quoted(self, claim: Claim) -> list[str]:
        """Return the parts of a statement that stand inside quotation marks."""
        text = self._documents[claim.document_id].text
        spans = self._quotations(claim.document_id)
        parts = ((max(start, claim.start), min(end, claim.end)) for start, end in spans)
        return [text[start:end] for start, end in parts if start < end]

    def _copied(self, left: Claim, right: Claim) -> str | None:
        """Say how the texts of two statements are one: the sentence was copied, or most of the article."""
        ours, theirs = self._known(left), self._known(right)
        text = self._texts.why(left.document_id, right.document_id)
        if ours.copied is not None and ours.copied == theirs.copied:
            return f"nearly the same words in {left.document} and {right.document}" + (f": {text}" if text else "")
        if self._texts.whole(left.document_id, right.document_id, self._copy_of_the_other(left, right)):
            return f"{left.document} and {right.document} are one text" + (f": {text}" if text else "")
        return None

    def _copy_of_the_other(self, left: Claim, right: Claim) -> str | None:
        """Return which of two documents was copied: that without the mark of an agency, else the later one."""
        pair = [self._documents[claim.document_id] for claim in (left, right)]
        dates = {one.published for one in pair}
        marked = [one for one in pair if self._houses[one.id].borrowed]
        if len(marked) == 1:
            return next(one.id for one in pair if one not in marked)
        if len(dates) == 2 and None not in dates:
            return max(pair, key=lambda one: one.published or date.min).id
        return None

    def _passed_on(self, ours: Traced, theirs: Traced) -> str | None:
        """Say whether one is the own voice of an outlet whose pages the other came through."""
        if not ours.vouched:  # "the Times" may be the one that the other cites
            papers = ((one, page) for one in ours.sources if one.kind is OriginKind.BODY for page in theirs.carriers)
            return next((why for pair in papers if (why := self._speakers.same(*pair))), None)
        keys = {source.key for source in ours.sources}
        return next((f"both come through {source.name}" for source in theirs.carriers if source.key in keys), None)

    # --- what reviewers said

    def _split(self, reuse: Reuse) -> bool:
        """Say whether a reviewer split the outlets of two documents."""
        left, right = self._houses[reuse.left], self._houses[reuse.right]
        return self._split_by_hand({fold(left.name), fold(left.outlet)}, {fold(right.name), fold(right.outlet)})

    def _split_by_hand(self, ours: Iterable[str], theirs: Iterable[str]) -> bool:
        return bool(self._apart) and any((min(pair), max(pair)) in self._apart for pair in product(ours, theirs))

    def _reviewer_who_joined(self, ours: Iterable[str], theirs: Iterable[str]) -> str | None:
        """Return who joined two sources, directly or by way of others."""
        joined = self._joined_by_hand
        shared = {joined[name] for name in ours if name in joined} & {joined[name] for name in theirs if name in joined}
        return next((who for pair, who in self._together.items() if joined[pair[0]] in shared), None)


def _under_two_names(ours: Traced, theirs: Traced, similarity: float) -> str | None:
    """Say whether one statement is given to two people: one of them is misnamed, or they said it together."""
    if similarity < ONE_UTTERANCE or not {ours.sources[0].kind, theirs.sources[0].kind} <= SOMEBODY:
        return None
    return f"nearly the same is given to {ours.origin.name} and to {theirs.origin.name}"


def _traced(
    name: str, sources: tuple[Source, ...], carriers: tuple[Source, ...], why: str, *, by_hand: bool = False
) -> Traced:
    origin = Origin(name=name, kind=sources[0].kind, why=why, by_hand=by_hand)
    return Traced(origin, sources, carriers, frozenset({fold(name), *(fold(source.name) for source in sources)}))


def _pair(left: str, right: str) -> tuple[str, str]:
    """Return two names as they are looked up, whichever comes first."""
    one, other = sorted((fold(left), fold(right)))
    return one, other


def voices(claim: Claim) -> tuple[str, ...]:
    """Return every name that a statement's origin can hang on: its speaker, who passed it on, who speaks in it."""
    return tuple(dict.fromkeys((*claim.via, *_told_of(claim))))


def _told_of(claim: Claim, verbs: Container[str] = SAID) -> tuple[str, ...]:
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


def _retold_in(claim: Claim) -> tuple[str, ...]:
    """Return whose words are all that a statement in an outlet's own voice tells."""
    if claim.speaker:
        cue = [stem(word) for word in (claim.cue or "").casefold().split()]
        return (claim.speaker,) if RETELLING & set(cue) else ()
    return _told_of(claim, RETELLING)


def tells_the_act(claim: Claim) -> bool:
    """Say whether the claim tells what somebody did ("the president announced aid"): then the outlet vouches for it.

    What is said by the way ("the plan, according to officials, will cost ...") is no act that is told.
    """
    if claim.cue_span is None or not claim.start <= claim.cue_span.start < claim.end:
        return False
    return not (ASIDE.match(claim.cue or "") and _stands_before_the_verb(claim, claim.cue_span))


def _stands_before_the_verb(claim: Claim, cue: Span) -> bool:
    """Say whether an attribution stands between who does it and what is done, so that it is of the whole statement."""
    return any(frame.main and cue.end <= frame.start for frame in claim.frames)
