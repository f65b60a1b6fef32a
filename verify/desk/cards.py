"""A claim and one piece of its evidence in; the card that shows it out, as plain data.

Every text stays a text here: the page's script sets it as text, and marks are cut in `marks.py`.
"""

import json
import re
from collections.abc import Sequence
from typing import Any

from claims.model import Claim, Document
from verify.desk import chips, deeds, words
from verify.desk.chips import singles_out, telling
from verify.desk.marks import Mark, Run, around, paragraphs, runs
from verify.model import Action, Evidence, Finding, FlagKind, LogEntry

LIKELY = re.compile(r" \(\d\.\d+\)(?=\.?$)")  # at the end of what a model found
NOT_COUNTED = {"icon": "remove", "word": "Does not count", "colour": "plain"}
MODEL = "relation model ("  # where a rule tells how sure one is: "both say the same, reads the relation model (0.90)"


def card(
    claim: Claim, item: Evidence, document: Document | None, day: str | None, *, reading: str = "", scores: bool = True
) -> dict[str, Any]:
    """Return the card of a piece of evidence; `day` is when the claim was published.

    `reading` is the evidence whose whole article is open, `scores` shows how sure a model is.
    """
    return {
        "id": item.claim.id,
        "place": (item.claim.document, item.claim.start),
        "relation": chips.relation_chip(item.link.relation, chips.turn_of(item, day)),
        "independent": _independent(claim, item),
        "joined": item.joined if item.claim.document_id != claim.document_id else "",
        "findings": [_finding(claim, item.claim, finding, scores) for finding in telling(item)],
        "quote": [] if item.claim.id == reading else _quote(item, document),
        "guesses": guesses(item.claim),
        "by_hand": [deeds.by_hand(one) for one in item.claim.by_hand],
        "said": words.said(item.claim),
        "facts": _evidence_facts(item, document),
        "opinions": [],
        "ask": "",
        "whole": _whole(item, document) if item.claim.id == reading else None,
    }


def with_opinions(drawn: dict[str, Any], history: Sequence[LogEntry], asked: str) -> dict[str, Any]:
    """Return the sheet with what models elsewhere said of each piece, and the way to ask one: `asked` is its name."""
    said: dict[tuple[str, int], list[str]] = {}
    for entry in history:
        if entry.action is Action.OPINION:
            for one in json.loads(entry.evidence):
                said.setdefault((one["document"], one["start"]), []).append(f"{entry.asked}: {entry.note}")
    for card in drawn["evidence"]:
        card["opinions"] = said.get(card["place"], [])
        card["ask"] = f"Ask {asked} for a second opinion (sends both statements there)" if asked else ""
    return drawn


def answer(item: Evidence, flag: FlagKind | None, document: Document | None, day: str | None) -> dict[str, Any]:
    """Return the card of a claim that speaks for or against a statement of a day that is not in the corpus."""
    flagged = f"itself {words.FLAGS[flag][1].lower()}" if flag else "not flagged yet"
    does = item.link.relation, chips.turn_of(item, day)
    return card(item.claim, item, document, day) | {
        "independent": flagged,
        "joined": "",
        "open": "Open the claim",
        "does": does,
    }


def nearby(
    claim: Claim, item: Evidence, document: Document | None, day: str | None, *, reading: str = ""
) -> dict[str, Any]:
    """Return the card of a statement that stands nearest to a claim elsewhere and does not count."""
    drawn = card(claim, item, document, day, reading=reading, scores=False)
    return drawn | {"relation": NOT_COUNTED, "independent": "Neither for nor against it", "joined": ""}


def _independent(claim: Claim, item: Evidence) -> str:
    """Return whether a piece of evidence is a second source."""
    if item.independent:
        return "Independent origin"
    if item.claim.document_id != claim.document_id:
        return "Same origin as the claim"
    other = bool(claim.speaker and item.claim.speaker and claim.speaker != item.claim.speaker)
    return f"Same article, {'another speaker' if other else 'no second source'}"


def _finding(claim: Claim, other: Claim, finding: Finding, scores: bool) -> dict[str, str]:
    """Return what a finding says; how sure a model is of it waits for the verdict like every score.

    Values that are the two statements as a whole stand above and below it already.
    """
    by_model = finding.code.startswith("model_") or MODEL in finding.text
    text = LIKELY.sub("", finding.text) if by_model and not scores else finding.text
    if not (singles_out(finding.claim_span, claim) or singles_out(finding.evidence_span, other)):
        return {"text": text, "here": "", "there": ""}
    return {"text": text, "here": finding.claim_value, "there": finding.evidence_value}


def _quote(item: Evidence, document: Document | None) -> list[Run]:
    """Return the evidence within its lines, with the statement and its values marked."""
    if document is None:
        return runs(item.claim.text)
    left, right = around(document.text, item.claim.start, item.claim.end)
    return _elided(runs(document.text, _evidence_marks(item), start=left, end=right), document.text, left, right)


def _elided(cut: list[Run], text: str, left: int, right: int) -> list[Run]:
    before = left > 0 and text[left - 1] != "\n"
    after = right < len(text) and text[right] != "\n"
    return [*([Run(t="… ", k=[])] if before else []), *cut, *([Run(t=" …", k=[])] if after else [])]


def _evidence_marks(item: Evidence) -> list[Mark]:
    spans = [finding.evidence_span for finding in telling(item)]
    values = [Mark(span.start, span.end, "value") for span in spans if singles_out(span, item.claim)]
    return [Mark(item.claim.start, item.claim.end, "evidence"), *values]


def _evidence_facts(item: Evidence, document: Document | None) -> list[dict[str, str]]:
    name = item.claim.document
    return [
        *([fact("article", words.called(document))] if document else []),
        fact("description", name),
        fact("newspaper", item.publisher or "publisher not known"),
        fact("event", words.day(item.published)),
        fact("call_split", from_where(item.origin, item.claim.document)),
    ]


def _whole(item: Evidence, document: Document | None) -> list[list[Run]] | None:
    return paragraphs(document.text, _evidence_marks(item)) if document else None


def guesses(claim: Claim) -> str:
    """Return which names were not taken as written: "“Bergg” is probably Anna Berg"; a reader must know."""
    guessed = {entity.text: entity.name for entity in claim.entities if entity.probable and entity.text != entity.name}
    return "; ".join(f"“{text}” is probably {name}" for text, name in guessed.items())


def from_where(origin: str, document: str) -> str:
    """Return where a statement comes from; an article that names no other origin is its own."""
    if not origin:
        return "origin not known"
    return "from the article itself" if origin == document else f"origin: {origin}"


def fact(icon: str, text: str, means: str = "") -> dict[str, str]:
    """Return something that is known of a statement, with its icon and how to read it."""
    return {"icon": icon, "text": text, "means": means}
