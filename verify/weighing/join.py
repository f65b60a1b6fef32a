"""A link that the rules found or did not find and a judge's words in, the link as both leave it out."""

import re
from collections.abc import Mapping
from math import exp

from claims.model import Claim, Stance
from verify.compare.base import Comparison, finding, names_of, shared_names
from verify.compare.wording import figure_changed, nothing_against, points_elsewhere
from verify.model import Link, Relation
from verify.texts.naming import opening, verb
from verify.weighing.alike import alike, in_common
from verify.weighing.anchors import is_backed, names_both
from verify.weighing.barred import barred
from verify.weighing.bounds import Links, Weights
from verify.weighing.doubted import denial_of, sign_against
from verify.weighing.features import OPEN, Features, Likely, Met, Side, features, words_of
from verify.weighing.opposed import is_opposed
from verify.weighing.weigh import probabilities, weighed_sum

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
        if is_opposed(pair, judged, back, bounds):
            return _made(pair, link, Relation.CONTRADICTS, max(judged.contradicts, back.contradicts))
    surely = pair.one_event and min(judged.supports, back.supports) >= bounds.both_ways
    if Relation.SUPPORTS in bars or not _may_support(pair, surely=surely):
        return link
    sure = logistic(alike(pair, judged, back), bounds.same) if bounds.same else likely.supports
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


def logistic(features: Features, weights: Mapping[str, float]) -> float:
    """Return how likely it is what features speak for, by weights that were fitted for it."""
    return 1.0 / (1.0 + exp(-weighed_sum(features, weights)))


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
