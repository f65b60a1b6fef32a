"""A statement to which its article gives no speaker in, whose words it may be all the same out.

A quotation that another article gives to somebody is his here too; a message from somebody's account is his, however
many lines it has; and what trails behind "the lawyer said that he was dismissed" ("despite a promise that ...") may
be the lawyer's as well.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from claims.model import Claim, Document

TAIL = re.compile(r"[,;]? (?:despite|although|(?:even )?though|(?:even )?after|because of|following)(?: the| an?)? ?")
OPENERS = "Also|And|As|At|But|Earlier|In|Last|Later|Now|On|Soon|Still|That|The|Then|This|When|While|Yet"
WHO = rf"(?!(?:{OPENERS})\b)[A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w.-]*){{0,3}}"
ACCOUNT = re.compile(  # a message in quotation marks: up to the mark that closes it, over the ends of lines
    rf"\b(?P<who>{WHO})['’]s? (?:[\w-]+ ){{0,3}}accounts? (?:has |had |also )?(?:tweeted|posted|wrote|said)\b"
    r"[^\n“”\"]{0,40}[:,] ?(?:“(?P<said>[^“”]+)(?:”|$)|\"(?P<plain>[^\"]+)\")"
)


_POINT = "argument|belief|claim|complaint|concern|contention|explanation|fear|message|objection|point|view|worry"
VIEW = re.compile(  # "Ms. Berg's main complaint was that" tells what she said
    rf"\b(?P<who>(?:Mr|Ms|Mrs|Dr)\. {WHO}|{WHO})['’]s? (?:[\w-]+ ){{0,2}}(?:{_POINT})s? (?:is|are|was|were) that\b"
)


def holder(claim: Claim) -> tuple[str, ...]:
    """Return whose complaint or view a statement gives, in words of its article."""
    match = VIEW.match(claim.text)
    return (match["who"],) if match else ()


class Mouths:
    """Who speaks in the statements of a corpus, as far as what stands beside them tells."""

    def __init__(self, claims: Iterable[Claim], documents: Mapping[str, Document]) -> None:
        self._documents = documents
        self._of: dict[str, list[Claim]] = defaultdict(list)
        for claim in claims:
            if claim.speaker or claim.via:
                self._of[claim.document_id].append(claim)

    def account(self, claim: Claim) -> str | None:
        """Return from whose account a statement comes: it stands in a message that is quoted from there."""
        text = self._documents[claim.document_id].text
        if "account" not in text:
            return None
        found = ((one["who"], one.span("said" if one["said"] else "plain")) for one in ACCOUNT.finditer(text))
        return next((who for who, (start, end) in found if start <= claim.start and claim.end <= end), None)

    def trailing(self, claim: Claim) -> str | None:
        """Return who speaks in front of a statement that trails behind his words in one sentence."""
        if claim.speaker or claim.sentence is None:
            return None
        text = self._documents[claim.document_id].text
        for other in self._of[claim.document_id]:
            before = other.cue_span is not None and other.cue_span.start < other.start
            if before and other.sentence == claim.sentence and TAIL.fullmatch(text, other.end, claim.start):
                return other.speaker
        return None

    def at(self, document: str, start: int, end: int) -> Claim | None:
        """Return the longest statement in a stretch of a document that somebody says."""
        inside = (one for one in self._of[document] if start <= one.start and one.end <= end)
        return max(inside, key=lambda one: one.end - one.start, default=None)
