"""Two statements in, a finding out where one tells of the first time and the other when it was so last."""

import re
from collections.abc import Iterator

from claims.lexicon.concepts import concept
from claims.lexicon.slots import FIRST_EVER
from claims.model import Claim, Frame
from verify.compare.base import Comparison, finding, same_actor, spans_of
from verify.compare.certainty import is_believed
from verify.model import Finding, Relation

LAST = re.compile(r"(?i)\b(?:last|previously)\b")
SHOWN = 11  # characters before a verb in which "last" stands


def not_the_first(pair: Comparison) -> Finding | None:
    """One says that it was the first time, and the other when it was so last."""
    if not pair.one_story or not any(FIRST_EVER.search(one.text) for one in pair[:2]):
        return None
    if is_believed(pair.claim) or is_believed(pair.evidence):
        return None
    if (met := next(_again(pair, pair.claim, pair.evidence), None)) is not None:
        return _found(pair, *met, _first(pair.claim), _last(met[1], pair.evidence))
    if (met := next(_again(pair, pair.evidence, pair.claim), None)) is not None:
        return _found(pair, *met[::-1], _last(met[1], pair.claim), _first(pair.evidence))
    return None


def _again(pair: Comparison, first: Claim, other: Claim) -> Iterator[tuple[Frame, Frame]]:
    """Yield what is done for the first time in one, and was last done in the other."""
    if not FIRST_EVER.search(first.text):
        return
    for mine in first.frames:
        for theirs in other.frames:
            told = LAST.search(_last(theirs, other)) and theirs.modality == "fact" and not theirs.negated
            if told and concept(mine.predicate) == concept(theirs.predicate) and same_actor(pair, mine, theirs):
                yield mine, theirs


def _found(pair: Comparison, mine: Frame, theirs: Frame, here: str, there: str) -> Finding:
    text = f"One says that it was the first time, the other when it was so last: “{here}” here, “{there}” there."
    spans = spans_of(pair, mine, theirs)
    return finding("not_the_first", Relation.CONTRADICTS, text, pair, values=(here, there), spans=spans)


def _first(claim: Claim) -> str:
    found = FIRST_EVER.search(claim.text)
    return found.group().strip() if found else ""


def _last(frame: Frame, claim: Claim) -> str:
    return claim.text[max(0, frame.start - claim.start - SHOWN) : frame.end - claim.start].strip()
