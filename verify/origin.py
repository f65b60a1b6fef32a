"""Claims, documents and text reuse in, origins out: where each statement comes from, and which two are one source.

A statement comes from the medium that its article cites, the speaker it quotes, the agency whose mark the article
carries, the article it was copied from, or the outlet itself. Two statements are one source for their content when they
share any of these, when they stand in one text, or when an outlet's own voice may only repeat what it quotes elsewhere;
what a reviewer said counts for more than all of that. Every answer comes with its reason in words.
"""

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from itertools import product

from claims.model import Claim, Document
from verify.model import Corrections, Origin, OriginKind, Reuse
from verify.origins.copies import Texts, groups
from verify.origins.families import Families, fold
from verify.origins.marks import House, house_of
from verify.origins.mouths import Mouths
from verify.origins.reuse import nearly_same, quotations, shared_quotation
from verify.origins.sides import Told, spoken_for
from verify.origins.source import Source
from verify.origins.speakers import Speakers, one_voice
from verify.origins.trace import Traced, Tracing
from verify.texts.figures import same_but_figures
from verify.texts.naming import as_told

ONE_ARTICLE = "both stand in one article"
# of a work, which nobody said
TITLE = re.compile(r"(?:[A-Z][\w’'-]*|\d+|of|the|and|in|on|a|an|to|for|[ ,.:&“”‘’\"'-])+")
QUOTED_SHARE = 0.3  # of the shorter statement's words: less of it in common is a phrase both may take up
ONE_UTTERANCE = 0.83  # cosine from which two people hardly say the same by chance
SOMEBODY = {OriginKind.PERSON, OriginKind.UNNAMED}


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
        self._apart = frozenset(names for names, pair in said.items() if not pair.one)
        self._speakers = Speakers(claims, documents.values(), self._families, self._apart, told)
        self._houses = _by_one_name({id_: self._house(document) for id_, document in documents.items()})
        self._texts = Texts((one for one in reuse if not self._split(one)), documents)
        self._joins = [pair for pair in said.values() if pair.one]
        self._joined_by_hand = groups(names for names, pair in said.items() if pair.one)
        self._tracing = Tracing(
            documents,
            self._houses,
            mouths=Mouths(claims, documents),
            speakers=self._speakers,
            texts=self._texts,
            families=self._families,
            corrections=self._corrections,
        )

    def of(self, claim: Claim) -> Origin:
        """Return where a statement comes from."""
        return self._tracing.known(claim).origin

    def hearsay(self, claim: Claim) -> str | None:
        """Say whether a statement is what one person says that another said: it is known of neither at first hand."""
        if not claim.via or not claim.speaker:
            return None
        passed_on = [one for name in claim.via for one in self._speakers.sources(name)]
        said = self._speakers.sources(claim.speaker)
        if any(one.kind is not OriginKind.PERSON for one in passed_on):
            return None
        if any(self._speakers.same(*pair) for pair in product(passed_on, said)):
            return None
        return f"hearsay: {passed_on[0].name} passes on what {said[0].name} is to have said"

    def one_speaker(self, left: Claim, right: Claim) -> bool:
        """Say whether two statements have one speaker, whatever title or part of the name stands there."""
        if not left.speaker or not right.speaker:
            return False
        pairs = product(self._speakers.sources(left.speaker), self._speakers.sources(right.speaker))
        return left.speaker == right.speaker or any(one_voice(*pair) for pair in pairs)

    def facts(self, name: str) -> str:
        """Return all that is known of a speaker's name, in words that change when it does."""
        return self._speakers.facts(name)

    def voices(self, claim: Claim) -> tuple[str, ...]:
        """Return every name that a statement's origin can hang on, those that stand only beside it too."""
        return self._tracing.voices(claim)

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

    # --- two statements

    def _one_source(self, left: Claim, right: Claim, similarity: float = 0.0) -> str | None:
        ours, theirs = self._tracing.known(left), self._tracing.known(right)
        if self._split_by_hand(ours.names, theirs.names):
            return None
        if joined := self._why_joined(ours.names, theirs.names):
            return joined
        pairs = product(ours.sources, theirs.sources)
        shared = next((why for pair in pairs if (why := self._speakers.same(*pair))), None)
        if shared and not (ours.vouched and theirs.vouched):
            return shared
        if ours.not_copied or theirs.not_copied:
            return shared
        differ = left.negated != right.negated or same_but_figures(left.text, right.text)
        one_text = None if differ else self._one_text(left, right)
        passed_on = self._passed_on(ours, theirs) or self._passed_on(theirs, ours)
        told = self._told_by(ours, theirs) or self._told_by(theirs, ours)
        told = told or self._both_retell(ours, theirs)
        return one_text or shared or passed_on or told or self._under_two_names(left, right, similarity)

    def _both_retell(self, ours: Traced, theirs: Traced) -> str | None:
        """Say whether two outlets tell in their own words what one and the same said, and no more."""
        pairs = product(ours.retold, theirs.retold)
        mouth = next((left for left, right in pairs if self._one_mouth(left, right)), None)
        return f"both tell what {as_told(mouth.name)} said" if mouth and ours.vouched and theirs.vouched else None

    def _told_by(self, ours: Traced, theirs: Traced) -> str | None:
        """Say whether one is an outlet's word that somebody said so, and the other quotes the very same."""
        if theirs.vouched or not any(self._one_mouth(*pair) for pair in product(ours.told, theirs.sources)):
            return None
        return f"{ours.origin.name} tells what {as_told(ours.told[0].name)} said, whom the other quotes"

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
        parts = (text[max(start, claim.start) : min(end, claim.end)] for start, end in spans)
        return [part for part in parts if part and not TITLE.fullmatch(part)]

    def _copied(self, left: Claim, right: Claim) -> str | None:
        """Say how the texts of two statements are one: the sentence was copied, or most of the article."""
        ours, theirs = self._tracing.known(left), self._tracing.known(right)
        text = self._texts.why(left.document_id, right.document_id)
        if ours.copied is not None and ours.copied == theirs.copied:
            return f"nearly the same words in {left.document} and {right.document}" + (f": {text}" if text else "")
        if self._texts.whole(left.document_id, right.document_id, self._copy_of_the_other(left, right)):
            return f"{left.document} and {right.document} are one text" + (f": {text}" if text else "")
        third = self._texts.through(left.document_id, right.document_id)
        if third is not None:
            return f"{left.document} and {right.document} both carry most of {self._documents[third].name}"
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

    def _under_two_names(self, left: Claim, right: Claim, similarity: float) -> str | None:
        """Say whether one statement is given to two people of whom one article names both: which of them said it?"""
        ours, theirs = (self._tracing.known(one) for one in (left, right))
        told = {ours.sources[0].kind, theirs.sources[0].kind}
        if similarity < ONE_UTTERANCE or left.negated != right.negated or not told <= SOMEBODY:
            return None
        if not (self._names(left, theirs.sources[0]) or self._names(right, ours.sources[0])):
            return None
        return f"nearly the same is given to {as_told(ours.origin.name)} and to {as_told(theirs.origin.name)}"

    def _names(self, claim: Claim, source: Source) -> bool:
        """Say whether the article of a statement names somebody; who has no name may be anybody in it."""
        last = source.name.split()[-1]
        return source.kind is not OriginKind.PERSON or last in self._documents[claim.document_id].text

    # --- what reviewers said

    def _house(self, document: Document) -> House:
        house, said = house_of(document, self._families), self._corrections.names.get(document.id)
        if said is None:
            return house
        why = f"{said.reviewer} gave {said.name} as its source"
        return House(self._families.usual(said.name), house.outlet, why, borrowed=True)

    def _split(self, reuse: Reuse) -> bool:
        """Say whether a reviewer split the outlets of two documents."""
        left, right = self._houses[reuse.left], self._houses[reuse.right]
        return self._split_by_hand({fold(left.name), fold(left.outlet)}, {fold(right.name), fold(right.outlet)})

    def _split_by_hand(self, ours: Iterable[str], theirs: Iterable[str]) -> bool:
        return bool(self._apart) and any((min(pair), max(pair)) in self._apart for pair in product(ours, theirs))

    def _why_joined(self, ours: Iterable[str], theirs: Iterable[str]) -> str | None:
        """Return who joined two sources, and which they named: these two, or others that lead from one to the other."""
        joined = self._joined_by_hand
        shared = {joined[name] for name in ours if name in joined} & {joined[name] for name in theirs if name in joined}
        said = [one for one in self._joins if joined[fold(one.left)] in shared]
        both = {*ours, *theirs}
        direct = [one for one in said if {fold(one.left), fold(one.right)} <= both]
        told = (f"{one.reviewer} joined {one.left} and {one.right}" for one in direct[:1] or said)
        return "; ".join(told) or None


def _by_one_name(houses: Mapping[str, House]) -> dict[str, House]:
    """Return the houses with one name for those whose names differ in capitals alone: "HPO" where one has "hpo"."""
    forms: dict[str, set[str]] = defaultdict(set)
    for house in houses.values():
        for name in (house.name, house.outlet):
            forms[name.casefold()].add(name)
    best = {key: min(names, key=lambda name: (-sum(map(str.isupper, name)), name)) for key, names in forms.items()}
    return {
        id_: house._replace(name=best[house.name.casefold()], outlet=best[house.outlet.casefold()])
        for id_, house in houses.items()
    }


def _pair(left: str, right: str) -> tuple[str, str]:
    """Return two names as they are looked up, whichever comes first."""
    one, other = sorted((fold(left), fold(right)))
    return one, other
