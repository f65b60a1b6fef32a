"""A pair of one event in, how sure a judge has to be, and how near the two, for its word alone to oppose them out.

A judge that reads two statements alone takes many that are of different things for contradictions, and is the surer of
it the less they have to do with each other. So nearness counts too: least where two parties dispute, for each speaks of
what the other said, where both count one thing and not alike, and where one says in few words that there was none of
what the other tells of ("no password was stolen"), which can be seen.
"""

import re
from enum import StrEnum

from claims.model import Claim, Quantity, Stance
from verify.compare.base import Comparison, shared_names
from verify.compare.certainty import is_believed
from verify.compare.negation import may_both_be
from verify.compare.periods import other_time
from verify.compare.quantities import is_of_another
from verify.compare.steps import other_step
from verify.compare.tolls import harm_of
from verify.compare.values import compatible, is_figure, stated, unit_of
from verify.weighing.alike import words_told
from verify.weighing.bounds import Bound, Links
from verify.weighing.doubted import is_one_speaker, of_two_parts
from verify.weighing.features import Likely

SUPPOSED = re.compile(r"(?i)\W*(?:let[’']s (?:say|suppose|assume)|suppos(?:e|ing)|imagine|assum(?:e|ing)|what if)\b")
NEGATIVE = re.compile(r"(?i)\b(?:no|not|never|none|nobody|neither|nor|nothing)\b|n[’']t\b")
SHORT = 14  # words of a statement whose "no" is of all that it tells
TAKEN_UP = 0.8  # of its telling words, that the other has: it is of what the other tells
OF_MANY = frozenset({"second", "percent"})  # units of lengths of time and of shares: of what, a judge does not see


class Opposing(StrEnum):
    """What kind of statements a judge's word may set against each other: for each it has to be another bit surer."""

    TOLD = "told"  # what an article tells, or one of two
    DISPUTED = "disputed"  # what two parties say
    COUNTED = "counted"  # how many two count of one thing
    REFUSED = "refused"  # what one tells, and the other says in few words that it was not so


def is_opposed(pair: Comparison, judged: Likely, back: Likely, bounds: Links) -> bool:
    """Say whether two statements without a sign contradict each other; `back` is the judge's word the other way."""
    kind = may_oppose(pair)
    bound = bounds.opposed.get(kind, Bound()) if kind else Bound()
    least, most = sorted((judged.contradicts, back.contradicts))
    return pair.similarity >= bound.similarity and least >= bound.least and most >= bound.most


def may_oppose(pair: Comparison) -> Opposing | None:
    """Say how a judge's word may set two statements against each other that are told of one event as facts, if it may.

    Running tolls, money, shares and lengths of time are for the rules, which know what they are of. What one person
    says at two times may have changed, and what is only supposed is no fact.
    """
    if not pair.one_event or pair.claim.document_id == pair.evidence.document_id or other_time(pair):
        return None
    if Stance.DENIED in {one.stance for one in pair[:2]} or may_both_be(pair) or is_one_speaker(pair):
        return None
    if any(SUPPOSED.match(one.restated) or is_believed(one) for one in pair[:2]) or of_two_parts(pair):
        return None
    if all(any(map(is_figure, one.quantities)) for one in pair[:2]):
        return Opposing.COUNTED if _count_otherwise(pair) else None
    if _is_refused(pair):
        return Opposing.REFUSED
    return Opposing.DISPUTED if _are_two_parties(pair) else Opposing.TOLD


def _are_two_parties(pair: Comparison) -> bool:
    left, right = (one.speaker for one in pair[:2])
    return bool(left and right) and not shared_names(frozenset({left or ""}), frozenset({right or ""}))


def _is_refused(pair: Comparison) -> bool:
    """Say whether one is a short "no" to what the other tells, by its words: "there was no coach"."""
    negative = [NEGATIVE.search(one.restated) is not None for one in pair[:2]]
    if negative[0] == negative[1]:
        return False
    turned = pair if negative[0] else pair._replace(claim=pair.evidence, evidence=pair.claim)
    return len(turned.claim.restated.split()) <= SHORT and words_told(turned) >= TAKEN_UP


def _count_otherwise(pair: Comparison) -> bool:
    """Say whether both count one thing, and no amount of it fits another."""
    mine, theirs = ([*stated(one)] for one in pair[:2])
    alike = [(one, other) for one in mine for other in theirs if unit_of(one) and unit_of(one) == unit_of(other)]
    return bool(alike) and not any(compatible(*two) or _is_for_rules(pair, *two) for two in alike)


def _is_for_rules(pair: Comparison, mine: Quantity, theirs: Quantity) -> bool:
    sides = (mine, pair.claim), (theirs, pair.evidence)
    if unit_of(mine).isupper() or unit_of(mine) in OF_MANY or any(_is_toll(*side) for side in sides):
        return True
    return is_of_another(pair, mine, theirs) or other_step(pair, mine, theirs)


def _is_toll(quantity: Quantity, claim: Claim) -> bool:
    return harm_of(quantity, claim) is not None
