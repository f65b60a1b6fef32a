"""Where a statement ultimately comes from, as far as its own article tells.

The medium that an article cites, the speaker it quotes, the agency whose mark it carries, or the outlet itself. Two
statements in one article have one origin unless two speakers make them.
"""

from claims.model import Claim, Document


def origin_of(claim: Claim, document: Document) -> str:
    """Return the origin of `claim` in `document`, as a name a reader would write down."""
    if claim.via:
        return " ← ".join(dict.fromkeys((*claim.via, *([claim.speaker] if claim.speaker else []))))
    if claim.speaker and not tells_the_act(claim):
        return claim.speaker
    return outlet_of(document)


def tells_the_act(claim: Claim) -> bool:
    """Say whether the claim tells what somebody did ("the president announced aid"): then the outlet vouches for it."""
    return claim.cue_span is not None and claim.start <= claim.cue_span.start < claim.end


def outlet_of(document: Document) -> str:
    """Return who answers for the article: the agency it is marked with, the publisher, or the file's name."""
    return document.dateline or document.publisher or document.name


def independent(left: Claim, right: Claim, origins: dict[str, str]) -> bool:
    """Say whether two statements rest on different origins; `origins` maps claim ids to origins."""
    return left.document_id != right.document_id and origins[left.id] != origins[right.id]
