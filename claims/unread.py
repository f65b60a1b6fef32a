"""A stretch of an article that a rule tripped over in, the row that says so out: all else is read, nothing is lost."""

import logging

from claims.model import Claim, Document, claim_id

logger = logging.getLogger(__name__)

UNREAD = "not understood"
FAULTS = (LookupError, ValueError, TypeError, AttributeError, RecursionError)  # what a rule that trips raises


def unread(document: Document, start: int, end: int) -> Claim:
    """Return the row of what was not understood; called where its fault is handled, which is told."""
    text = document.text[start:end]
    told = "characters %d to %d were not understood and are passed over; please report them"
    logger.warning(f"%s: {told}", document.name, start, end)
    logger.debug("%s: what went wrong", document.name, exc_info=True)
    return Claim(
        id=claim_id(document.sha256, start, end),
        document_id=document.id,
        document=document.name,
        start=start,
        end=end,
        text=text,
        restated=text,
        check_worthy=False,
        passed_over=UNREAD,
    )
