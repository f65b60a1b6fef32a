"""Two statements of a court's word on one person in, a finding out where they differ: "convicted", "acquitted".

What a higher court says afterwards takes the place of what the lower one said, and is no contradiction.
"""

import re
from collections.abc import Iterator

from claims.lexicon.concepts import GENERIC, concept
from claims.model import Attitude, Claim, Frame
from claims.stems import stem
from verify.compare.base import Comparison, finding, named, quoted_both, shared_names, spans_of, things
from verify.compare.certainty import is_believed
from verify.compare.periods import other_time
from verify.compare.polarity import WHEN
from verify.model import Finding, Relation

VERDICT = "verdicts_differ"
GUILTY, CLEARED = "convict", "acquit"
WORDS = {"convict": GUILTY, "sentence": GUILTY, "acquit": CLEARED, "clear": CLEARED, "exonerate": CLEARED}
BY_CONCEPT = {concept(stem(word)): verdict for word, verdict in WORDS.items()}
FOUND = re.compile(r"(?i)^ ?(?:\w+ly )?(?P<not>not )?(?P<what>guilty|innocent)\b")
FINDING = frozenset(map(stem, ("find", "hold", "declare", "rule", "judge", "return")))
OVERTURNED = re.compile(
    r"(?i)\b(?:appeals?|appellate|supreme|high(?:er)? court|overturn\w*|quash\w*|retrial|re-?tried)\b"
)
CHARGE = re.compile(r"\b(?:of|for) ([a-z]{4,}(?: [a-z]{4,})?)\b")  # "cleared the mayor of tax fraud"
SMALL = frozenset(  # beside a verdict, and no charge
    concept(stem(word))
    for word in "court judge jury tribunal count charge verdict trial year month day life term prison jail".split()
)


def verdicts_differ(pair: Comparison) -> Finding | None:
    """One says that a court found somebody guilty, the other that it found the same person not guilty."""
    return None if _is_later_instance(pair) or other_time(pair) else _found(pair, Relation.CONTRADICTS)


def verdict_changed(pair: Comparison) -> Finding | None:
    """One says what another court, or the same one at another time, said otherwise of the same person."""
    if not _is_later_instance(pair) and not other_time(pair):
        return None
    return _found(pair, Relation.UPDATES)


def _found(pair: Comparison, relation: Relation) -> Finding | None:
    if is_believed(pair.claim) or is_believed(pair.evidence):
        return None
    for mine, ours in _verdicts(pair.claim):
        for theirs, others in _verdicts(pair.evidence):
            if ours != others and _one_person(pair, mine, theirs):
                values = quoted_both(pair, mine, theirs)
                text = f"The verdicts differ: {values[0]} here, {values[1]} there."
                return finding(VERDICT, relation, text, pair, values=values, spans=spans_of(pair, mine, theirs))
    return None


def _verdicts(claim: Claim) -> Iterator[tuple[Frame, str]]:
    """Yield what a statement tells as fact of how a trial ended."""
    for frame in claim.frames:
        if not frame.main or frame.modality != "fact" or frame.attitude is not Attitude.NONE:
            continue
        if verdict := BY_CONCEPT.get(concept(frame.predicate)):
            if not frame.negated or verdict == GUILTY:
                yield frame, CLEARED if frame.negated else verdict
        elif frame.predicate in FINDING and (said := FOUND.search(claim.text[frame.end - claim.start :])):
            turns = (said["what"].casefold() != "guilty") + bool(said["not"]) + frame.negated
            yield frame, CLEARED if turns % 2 else GUILTY


def _one_person(pair: Comparison, mine: Frame, theirs: Frame) -> bool:
    """Say whether one is tried in both, by name, and no charge of one speaks against that of the other."""
    people = _people(pair.claim, mine), _people(pair.evidence, theirs)
    if not shared_names(*people):
        return False
    charges = _charges(mine, pair.claim), _charges(theirs, pair.evidence)
    if not all(charges):
        return not other_time(pair)
    return bool(charges[0] & charges[1])


def _people(claim: Claim, frame: Frame) -> frozenset[str]:
    told = frozenset(entity.name for entity in claim.entities if entity.kind == "person")
    return shared_names(named(frame.objects) | named(frame.actors), told) or named(frame.objects) | named(frame.actors)


def _charges(frame: Frame, claim: Claim) -> frozenset[str]:
    """Return of what somebody is tried: by the parse, and by what stands behind "of" or "for"."""
    objects = tuple(one for one in frame.objects if one not in WHEN and not one[:1].isupper())
    named_behind = (word for found in CHARGE.findall(claim.text[frame.end - claim.start :]) for word in found.split())
    objects += tuple(map(stem, named_behind))
    return things(objects) - GENERIC - SMALL - things(frame.actors) - frozenset(BY_CONCEPT)


def _is_later_instance(pair: Comparison) -> bool:
    """Say whether one of the two alone tells of a court above another."""
    said = [OVERTURNED.search(one.text) is not None for one in (pair.claim, pair.evidence)]
    return said[0] != said[1]
