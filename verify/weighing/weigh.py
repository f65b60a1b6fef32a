"""What is known of a pair in, its relation with probabilities and reasons out: the one table of findings and model.

Log-linear: each feature counts for or against "supports" and "contradicts" with the weight that the table gives it,
"neither" stands at nought, and the softmax of the three sums is what is shown. There are two sets of weights, with a
relation model and without one (verify/data/weights.json). They can be read: a weight is what a feature adds to the
logarithm of the odds against "neither".
"""

import re
from collections.abc import Mapping, Sequence
from math import exp
from typing import NamedTuple

from pydantic import Field

from claims.model import Claim, Frozen, Stance
from verify.compare.base import Comparison, finding, names_of, shared_names
from verify.compare.periods import other_time
from verify.compare.wording import figure_changed, nothing_against, points_elsewhere
from verify.model import Link, Relation
from verify.texts.naming import opening, verb
from verify.weighing.alike import alike, in_common
from verify.weighing.anchors import is_anchored, is_backed, names_both
from verify.weighing.barred import Bar, barred, common
from verify.weighing.doubted import denial_of, may_clash, may_oppose, sign_against
from verify.weighing.features import OPEN, Features, Likely, Met, Side, features, words_of

BIAS = "always"
LEAK = 0.02  # of its likelihood a barred relation keeps: the rules misread too
JUDGED = "model_"  # how the code of a judge's finding begins
MAIN = "model_supports_in_the_main"  # the code of a support that may lack a part of the claim
NEAR = "model_is_unsure"  # the code of what is shown though it is neither for nor against
UNSURE = frozenset({"same_happening", "same_meaning", "both_deny", "amounts_agree"})  # a judge may know better
SURE = frozenset({"some_are_not", "none_but_some", "dates_differ", "days_differ", "hours_differ"})
UNKNOWN = re.compile(
    r"(?i)\b(?:remains? to be seen|an open question|(?:do|does|did)(?: not|n[’']t) know (?:whether|if)\b"
    r"|(?:is|are|was|were|remains?|it[’']s)(?: still)? (?:un|not (?:yet )?)(?:clear|known)\b)"
)
LEANS = re.compile(r"(?i)(?:which|who|whom|whose)\b[^?]*$")  # "Which failed": of what, the sentence before tells
FEWEST, WITH_A_NAME = 3, 2  # telling words that two statements share, a name among them or none
NEARNESS, NAMES, MOST = 6.0, 0.25, 6  # in telling words: what the cosine and each name weigh, and when they are enough


class Table(Frozen):
    """The weights of every feature, for each of two relations; a feature without one counts nothing."""

    supports: Mapping[str, float]
    contradicts: Mapping[str, float]

    @property
    def backward(self) -> bool:
        """Say whether the pair has to be judged the other way round too."""
        weighed = {**self.supports, **self.contradicts}
        return any(weight for name, weight in weighed.items() if name.startswith("model_back:"))


class Links(Frozen):
    """How likely a link must be for a judge to make or keep it, and how near two statements for it to read them."""

    make_support: float = 1.0
    both_ways: float = Field(default=1.01, description="of a support with few words in common, the less likely way")
    in_full: float = Field(default=0.0, description="of a support, from which on it may bear out the whole claim")
    backed: float = Field(default=1.0, description="the same where who or what is told of is one in both")
    unsure: float = Field(default=1.01, description="from which on a pair without a link is shown as near")
    unsure_of_two: float = Field(default=1.01, description="the same where both name the same two")
    same: Mapping[str, float] = Field(default={}, description="weights of what speaks for it, in place of the table")
    make_contradiction: float = Field(default=1.0, description="of a statement that somebody asks about")
    alone: float = Field(default=1.01, description="of a contradiction without a sign, the likelier way round")
    alone_back: float = Field(default=1.01, description="the same, the other way round")
    of_one_event: float = Field(default=1.01, description="the same of one event, whoever says it, either way round")
    against: float = Field(default=1.01, description="of a contradiction that has a sign, the likelier way round")
    against_back: float = Field(default=1.01, description="the same, the other way round")
    denied: float = Field(default=1.01, description="that a statement says what a denial denies")
    keep: float = 0.0
    keep_support: float = Field(default=0.0, description="of the likelier direction: one may say more than the other")
    similarity: float = 1.0
    similarity_in_words: float = Field(default=1.0, description="enough where both have some words or names in common")
    one_event: float = Field(default=99.0, description="of `_told_of_one`, where their articles tell one event")


class Weights(Frozen):
    """The two sets of weights, and what a judge may do to links."""

    with_model: Table
    without_model: Table
    links: Links = Links()
    asked: Links | None = Field(default=None, description="the same for a statement that somebody asks about")
    made: str = Field(default="", description="in words where the weights come from")

    def table(self, *, judged: bool) -> Table:
        """Return the set that goes with, or without, a judge's word."""
        return self.with_model if judged else self.without_model


class Reason(NamedTuple):
    """Why: a code for programs, and a sentence for people."""

    code: str
    text: str


class Weighed(NamedTuple):
    """A relation, how likely each is, and why."""

    relation: Relation
    scores: Likely
    reasons: tuple[Reason, ...]


def weigh(measured: Features, weights: Weights, met: Sequence[Met] = (), judged: Likely | None = None) -> Weighed:
    """Return the relation of a pair by the table; `met` and `judged` say what the reasons are."""
    bars = common(barred(one.pair, one.link) for one in met)
    scores = _without(probabilities(measured, weights.table(judged=judged is not None)), bars)
    relation = max((Relation.SUPPORTS, Relation.CONTRADICTS, Relation.NEITHER), key=lambda r: getattr(scores, r.value))
    return Weighed(relation, scores, (*_reasons(relation, measured, met, judged, bars),))


def _without(likely: Likely, bars: Sequence[Bar]) -> Likely:
    """Return how likely each relation is when those that are barred are all but impossible."""
    barred_ones = {bar.relation.value for bar in bars}
    if len(barred_ones) == len(likely):
        return likely
    left = [value * (LEAK if name in barred_ones else 1.0) for name, value in likely._asdict().items()]
    return Likely(*(value / sum(left) for value in left))


def is_worth_judging(pair: Comparison, link: Link, bounds: Links) -> bool:
    """Say whether a judge reads a pair of a corpus: one with a finding, or one of two articles, near and with a word.

    It is asked of each pair alone, so that what else is in the corpus changes nothing.
    """
    if link.relation is not Relation.NEITHER:
        return True
    if pair.claim.document_id == pair.evidence.document_id:
        return False  # that an article says a thing twice is no evidence
    if sign_against(pair) is not None or denial_of(pair) is not None:
        return True
    words = words_of([pair.claim]) & words_of([pair.evidence])
    if other_time(pair) or not words:
        return False
    both = len(words | shared_names(names_of(pair.claim), names_of(pair.evidence)))
    enough = both >= FEWEST
    near = min(bounds.similarity, bounds.similarity_in_words) if enough else bounds.similarity
    if pair.one_event and _told_of_one(pair, len(words)) >= bounds.one_event:
        return True
    return pair.similarity >= near or is_anchored(pair)


def _told_of_one(pair: Comparison, words: int) -> float:
    """Return how much speaks for it that two statements of one event tell of one thing: less the names than the words.

    Nearly every statement of an event names those whom it is about.
    """
    names = len(shared_names(names_of(pair.claim), names_of(pair.evidence)))
    return NEARNESS * pair.similarity + min(words, MOST) - NAMES * min(names, FEWEST)


def join(pair: Comparison, link: Link, weights: Weights, judged: Likely, back: Likely) -> Link:
    """Return a link of a corpus as rules and judge leave it: findings first, the model second.

    What the rules found stands unless the table holds it for all but impossible. What they did not find is made a
    support where enough speaks for both saying the same, of which the model's word is one part, and a contradiction
    where the table is nearly sure; it then says that it rests on the model.
    """
    sides = Side(pair.claim.restated, (pair.claim,)), Side(pair.evidence.restated, (pair.evidence,))
    met, bounds = [Met(pair, link)], weights.links
    bars = {bar.relation for bar in barred(pair, link)}
    likely = probabilities(features(*sides, met, judged, back), weights.with_model)
    if link.relation is Relation.UPDATES or {found.code for found in link.findings} & SURE:
        return link  # the dates decide, of which no judge knows; or what one case refutes whatever else is said
    if link.relation is not Relation.NEITHER:
        turned = probabilities(features(*sides[::-1], met, back, judged), weights.with_model)
        if _keeps(link, likely, turned, bounds):
            return link
        link = link.model_copy(update={"relation": Relation.NEITHER, "findings": ()})
        return _held_against(pair, link, bounds, judged, back) or link
    if against := _held_against(pair, link, bounds, judged, back):
        return against
    if Relation.CONTRADICTS not in bars and _may_contradict(pair):
        if likely.contradicts >= bounds.make_contradiction:
            return _made(pair, link, Relation.CONTRADICTS, likely.contradicts)
        least, most = sorted((judged.contradicts, back.contradicts))
        clash = least >= bounds.alone_back and most >= bounds.alone and may_clash(pair)
        if clash or least >= bounds.of_one_event and may_oppose(pair):
            return _made(pair, link, Relation.CONTRADICTS, least)
    surely = pair.one_event and min(judged.supports, back.supports) >= bounds.both_ways
    if Relation.SUPPORTS in bars or not _may_support(pair, surely=surely):
        return link
    sure = same(alike(pair, judged, back), bounds) if bounds.same else likely.supports
    if sure >= _enough(pair, sure, bounds):
        return _made(pair, link, Relation.SUPPORTS, sure, whole=sure >= bounds.in_full)
    near = sure >= bounds.unsure and nothing_against(pair) or sure >= bounds.unsure_of_two and names_both(pair)
    return _unsure(pair, link) if near else link


def _enough(pair: Comparison, sure: float, bounds: Links) -> float:
    """Return how likely a support must be to be made."""
    return bounds.backed if bounds.backed <= sure < bounds.make_support and is_backed(pair) else bounds.make_support


def _held_against(pair: Comparison, link: Link, bounds: Links, judged: Likely, back: Likely) -> Link | None:
    """Return the contradiction of two statements where a sign speaks for one, and the judge is nearly sure of it."""
    if (sides := denial_of(pair)) is not None:
        denial, told = sides[0], judged if sides[0] is pair.claim else back
        return _denied(pair, link, denial, told.supports) if told.supports >= bounds.denied else None
    least, most = sorted((judged.contradicts, back.contradicts))
    sure = least >= bounds.against_back and most >= bounds.against and _may_contradict(pair)
    if not sure or any(bar.relation is Relation.CONTRADICTS for bar in barred(pair, link)):
        return None
    if (sign := sign_against(pair)) is None:
        return None
    text = f"The relation model reads that the two cannot both be true ({most:.2f}), and {sign.text}."
    values = pair.claim.text, pair.evidence.text
    found = finding(f"{JUDGED}contradicts", Relation.CONTRADICTS, text, pair, values=values)
    return link.model_copy(update={"relation": Relation.CONTRADICTS, "findings": (found,)})


def _denied(pair: Comparison, link: Link, denial: Claim, likely: float) -> Link:
    who = denial.speaker or ""
    denies = f"{opening(who)} {verb(who, 'denies', 'deny')} it (“{denial.cue}”)"
    text = f"{denies}: both say the same, reads the relation model ({likely:.2f})."
    values = pair.claim.text, pair.evidence.text
    found = finding("one_is_denied", Relation.CONTRADICTS, text, pair, values=values)
    return link.model_copy(update={"relation": Relation.CONTRADICTS, "findings": (found,)})


def same(features: Features, bounds: Links) -> float:
    """Return how likely it is that two statements say the same, by what speaks for it and against."""
    return 1.0 / (1.0 + exp(-_sum(features, bounds.same)))


def _keeps(link: Link, likely: Likely, turned: Likely, bounds: Links) -> bool:
    """Say whether what the rules found stands; for a support it is enough that one of the two says the other."""
    if link.relation is not Relation.SUPPORTS or not {found.code for found in link.findings} <= UNSURE:
        return bool(getattr(likely, link.relation.value) >= bounds.keep)
    return likely.supports >= bounds.keep and max(likely.supports, turned.supports) >= bounds.keep_support


def rests_on_judge(link: Link) -> bool:
    """Say whether nothing but a judge's word makes the link."""
    return all(found.code.startswith(JUDGED) for found in link.findings)


def _may_contradict(pair: Comparison) -> bool:
    """Say whether a model's word is enough: what may be, or would be, contradicts nothing; a plan only a plan."""
    stances = {pair.claim.stance, pair.evidence.stance}
    return not stances & OPEN or stances == {Stance.PLANNED}


def _may_support(pair: Comparison, *, surely: bool = False) -> bool:
    """Say whether a model's word is enough: no denial is support, nor is anything for what names nobody and little.

    Of what it reads `surely` as one, either way round and of one event, a word in common is enough.
    """
    if Stance.DENIED in (pair.claim.stance, pair.evidence.stance):
        return False
    if figure_changed(pair) or points_elsewhere(pair) or _is_not_known(pair) or LEANS.match(pair.claim.restated):
        return False
    words = words_of([pair.claim]) & words_of([pair.evidence])
    names = shared_names(names_of(pair.claim), names_of(pair.evidence))
    return len(words | names) >= (1 if surely else WITH_A_NAME if names else FEWEST)


def _is_not_known(pair: Comparison) -> bool:
    """Say whether the claim says that something is not known, which no fact supports, and the evidence does not."""
    return bool(UNKNOWN.search(pair.claim.restated)) and not UNKNOWN.search(pair.evidence.restated)


def _made(pair: Comparison, link: Link, relation: Relation, likely: float, *, whole: bool = True) -> Link:
    both = in_common(pair) if relation is Relation.SUPPORTS else ""
    said = "cannot both be true" if relation is Relation.CONTRADICTS else "say the same"
    said, code = (said, f"{JUDGED}{relation.value}") if whole else (f"{said} in the main", MAIN)
    text = f"The relation model reads that the two {said}{both and f'; both have {both}'} ({likely:.2f})."
    values = pair.claim.text, pair.evidence.text
    found = finding(code, relation, text, pair, values=values)
    return link.model_copy(update={"relation": relation, "findings": (found,)})


def _unsure(pair: Comparison, link: Link) -> Link:
    """Return the link with a finding that leaves it open, for a reader who looks for a second source."""
    both = in_common(pair)
    text = f"The relation model is not sure whether the two say the same{both and f'; both have {both}'}."
    values = pair.claim.text, pair.evidence.text
    found = finding(NEAR, Relation.NEITHER, text, pair, values=values)
    return link.model_copy(update={"findings": (found,)})


def probabilities(features: Features, table: Table) -> Likely:
    """Return how likely each relation is; the three sum to 1."""
    sums = [_sum(features, weights) for weights in (table.supports, table.contradicts)] + [0.0]
    powers = [exp(one - max(sums)) for one in sums]
    return Likely(*(power / sum(powers) for power in powers))


def _sum(features: Features, weights: Mapping[str, float]) -> float:
    return weights.get(BIAS, 0.0) + sum(weights.get(name, 0.0) * value for name, value in features.items())


def _reasons(
    relation: Relation, features: Features, met: Sequence[Met], judged: Likely | None, bars: Sequence[Bar]
) -> tuple[Reason, ...]:
    """Return what the rules found, what speaks for the relation first; then what the model says; never nothing."""
    found = sorted(met[0].link.findings if met else (), key=lambda finding: finding.relation is not relation)
    reasons = [Reason(finding.code, finding.text) for finding in found]
    told = {reason.code for reason in reasons}
    shown = (bar for bar in bars if relation is not Relation.CONTRADICTS or bar.code != "other_time")
    reasons += dict.fromkeys(Reason(bar.code, bar.text) for bar in shown if bar.code not in told)
    if judged is not None:
        reasons.append(_word_of(judged))
    if bars and not found:
        return tuple(reasons)
    if not any(finding.relation is relation for finding in found):
        reasons += _signs(relation, features, met)
    return tuple(reasons)


def _word_of(judged: Likely) -> Reason:
    relation, likely = max(judged._asdict().items(), key=lambda item: float(item[1]))
    said = {"supports": "supports the claim", "contradicts": "contradicts the claim", "neither": "leaves it open"}
    return Reason(f"model_{relation}", f"The relation model reads that the evidence {said[relation]} ({likely:.2f}).")


def _signs(relation: Relation, features: Features, met: Sequence[Met]) -> list[Reason]:
    """Return what may explain a relation that no rule speaks for."""
    if relation is Relation.SUPPORTS:
        share = features["words_shared"]
        return [Reason("shared_words", f"{share:.0%} of the claim's telling words stand in the evidence.")]
    if relation is Relation.CONTRADICTS:
        return [Reason(code, text) for code, text in AGAINST.items() if features.get(code)] or [
            Reason("other_words", "Both are about one matter, and the evidence does not say what the claim says.")
        ]
    if features.get("other_time"):
        return [Reason("other_time", "Not comparable: they are about different times.")]
    if met and features["words_shared"]:
        return [Reason("no_finding", "Nothing found by which one would support or contradict the other.")]
    return [Reason("not_comparable", "Not comparable: they share no telling word.")]


AGAINST = {
    "amounts_apart": "Both count the same thing, and the amounts cannot both be true.",
    "amounts_missing": "The evidence does not have the claim's figure.",
    "negation_differs": "One is put in the negative, the other is not.",
    "denial_differs": "One is denied, the other is not.",
    "opposite_words": "One word is the opposite of another.",
    "other_time": "They tell it of different times.",
    "names_missing": "The evidence does not name whom the claim names.",
}
