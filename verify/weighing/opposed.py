"""A pair of one event that a judge has read in, what speaks for it that the two contradict each other out.

A judge that reads two statements alone takes many that are of different things for contradictions, and is the surer of
it the less they have to do with each other. How near they are and how many words they share tell which are of one.
"""

import re
from enum import Enum, auto
from math import log

from claims.model import Quantity, Stance
from verify.compare.base import Comparison
from verify.compare.certainty import is_believed
from verify.compare.negation import may_both_be
from verify.compare.periods import other_time
from verify.compare.quantities import is_of_another
from verify.compare.steps import other_step
from verify.compare.tolls import harm_of
from verify.compare.values import compatible, is_figure, stated, unit_of
from verify.weighing.alike import odds
from verify.weighing.doubted import is_one_speaker, of_two_parts
from verify.weighing.features import Features, Likely
from verify.weighing.worth import share_of_fewer

SUPPOSED = re.compile(r"(?i)\W*(?:let[’']s (?:say|suppose|assume)|suppos(?:e|ing)|imagine|assum(?:e|ing)|what if)\b")


class Opposing(Enum):
    """What kind of statements a judge's word may set against each other: for each it has to be another bit surer."""

    TOLD = auto()  # what two tell
    FIGURES = auto()  # how many two count of one thing
    ONESELF = auto()  # what one person says here and there


def opposed(pair: Comparison, judged: Likely, back: Likely) -> Features:
    """Return what can be said of a pair of two articles; `back` is the judge's word the other way round."""
    least, most = sorted((judged.contradicts, back.contradicts))
    return {
        "less_likely_way": odds(least),
        "likelier_way": odds(most),
        "similarity": pair.similarity,
        "share_of_fewer": share_of_fewer(pair),
        "log_words": log(1 + min(len(one.text.split()) for one in pair[:2])),
    }


def may_oppose(pair: Comparison) -> Opposing | None:
    """Say how a judge's word may set two statements against each other that are told of one event as facts, if it may.

    Running tolls are for the rules, which know of dates; so are amounts of which any fits. What is supposed is no fact.
    """
    if not pair.one_event or pair.claim.document_id == pair.evidence.document_id or other_time(pair):
        return None
    if Stance.DENIED in {one.stance for one in pair[:2]} or may_both_be(pair):
        return None
    if any(SUPPOSED.match(one.restated) or is_believed(one) for one in pair[:2]) or of_two_parts(pair):
        return None
    if is_one_speaker(pair):
        return Opposing.ONESELF
    if not all(any(map(is_figure, one.quantities)) for one in pair[:2]):
        return Opposing.TOLD
    return Opposing.FIGURES if _count_otherwise(pair) else None


def _count_otherwise(pair: Comparison) -> bool:
    """Say whether both count one thing, and no amount of it fits another."""
    mine, theirs = ([*stated(one)] for one in pair[:2])
    alike = [(one, other) for one in mine for other in theirs if unit_of(one) and unit_of(one) == unit_of(other)]
    return bool(alike) and not any(compatible(*two) or _is_other(pair, *two) for two in alike)


def _is_other(pair: Comparison, mine: Quantity, theirs: Quantity) -> bool:
    harmed = harm_of(mine, pair.claim), harm_of(theirs, pair.evidence)
    return any(harmed) or is_of_another(pair, mine, theirs) or other_step(pair, mine, theirs)
