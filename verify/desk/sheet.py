"""A flag, its article and those of its evidence in; the sheet that the focus view draws out, as plain data.

Every text stays a text here: the page's script sets it as text, and marks are cut in `marks.py`.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from claims.model import Claim, Document, Span
from verify.desk import words
from verify.desk.marks import Mark, Run, around, paragraphs, runs
from verify.model import Action, Evidence, Finding, Flag, FlagKind, LogEntry, Point, Relation

ALL = "all"  # what is read when every piece of evidence is to be shown
SHOWN = 20  # pieces of evidence shown at first
LIKELY = re.compile(r" \(\d\.\d+\)(?=\.?$)")  # at the end of what a model found
MOST = 0.6  # of a statement: a longer value is not marked in it

BY_HAND = {"word": "Corrected by hand", "means": "A reviewer put right what was read; the log says who and why."}
EMPTY = {
    FlagKind.SINGLE_SOURCE: {
        "title": "Nothing else in the corpus speaks for or against it.",
        "text": "Look for a second source outside the corpus, and put its address beside your verdict.",
    },
}
NO_EVIDENCE = {
    "title": "The evidence is no longer in the corpus.",
    "text": "Check the corpus again (python -m verify check …) to see what stands now.",
}


def sheet(
    flag: Flag, documents: Mapping[str, Document], *, reading: str = "", scores: bool = False
) -> dict[str, Any]:
    """Return what the focus view shows of a flag; `reading` is the evidence whose whole article is open.

    `scores` shows how alike a model takes two statements to be: only after a verdict, and when somebody asks for it.
    """
    document = documents[flag.claim.document_id]
    shown = flag.evidence if reading == ALL else flag.evidence[:SHOWN]
    return {
        "claim": flag.claim.id,
        "colour": words.FLAGS[flag.kind][2],
        "flag": flag_chip(flag.kind),
        "tags": [*([BY_HAND] if flag.claim.by_hand else []), *(tag_chip(name) for name in flag.tags)],
        "statement": _statement(flag, document),
        "alone": _alone(flag.claim),
        "before": flag.claim.before,
        "guesses": _guesses(flag.claim),
        "by_hand": [words.by_hand(one) for one in flag.claim.by_hand],
        "said": words.said(flag.claim),
        "facts": _facts(flag, document),
        "article": {"name": document.title or document.name, "paragraphs": _article(flag, document)},
        "summary": _summary(flag.evidence),
        "series": series(flag),
        "evidence": [_card(flag.claim, item, documents.get(item.claim.document_id), reading, scores) for item in shown],
        "scores": [f"{item.link.similarity:.2f}" for item in shown] if scores else [],
        "hidden": len(flag.evidence) - len(shown),
        "empty": EMPTY.get(flag.kind, NO_EVIDENCE),
    }


def flag_chip(kind: FlagKind) -> dict[str, str]:
    """Return a flag as icon, word, colour and what it means."""
    icon, word, colour = words.FLAGS[kind]
    return {"icon": icon, "word": word, "colour": colour, "means": words.FLAG_MEANS[kind]}


def tag_chip(name: str) -> dict[str, str]:
    """Return a tag as word and what it means."""
    word, means = words.tag(name)
    return {"word": word, "means": means}


def _statement(flag: Flag, document: Document) -> list[Run]:
    return runs(document.text, _values(flag), start=flag.claim.start, end=flag.claim.end)


def _values(flag: Flag) -> list[Mark]:
    spans = [finding.claim_span for item in flag.evidence for finding in _telling(item)]
    return [Mark(span.start, span.end, "value") for span in spans if singles_out(span, flag.claim)]


def singles_out(span: Span, claim: Claim) -> bool:
    """Return whether a value is a part of the statement: a mark on all of it would point at nothing."""
    return span.end - span.start <= MOST * (claim.end - claim.start)


def _telling(item: Evidence) -> list[Finding]:
    """Return the findings that speak for the relation as a whole; the others are not what the card is about."""
    findings = item.link.findings
    return [finding for finding in findings if finding.relation is item.link.relation] or list(findings)


def _alone(claim: Claim) -> str:
    """Return the statement as it can be read alone, or nothing where no more than a capital or the last dot is new."""
    alone, text = (" ".join(told.split()).rstrip(".").lower() for told in (claim.restated, claim.text))
    return "" if alone == text else claim.restated


def _guesses(claim: Claim) -> str:
    """Return which names were not taken as written: "“Bergg” is probably Anna Berg"; a reader must know."""
    guessed = {entity.text: entity.name for entity in claim.entities if entity.probable and entity.text != entity.name}
    return "; ".join(f"“{text}” is probably {name}" for text, name in guessed.items())


def claim_marks(flag: Flag) -> list[Mark]:
    """Return the marks on a claim in its article: the statement, and the values that the evidence speaks to."""
    return [Mark(flag.claim.start, flag.claim.end, "claim"), *_values(flag)]


def _article(flag: Flag, document: Document) -> list[list[Run]]:
    claim = flag.claim
    marks = claim_marks(flag)
    marks += _named(claim.speaker_span, "speaker") + _named(claim.cue_span, "cue")
    same = [item.claim for item in flag.evidence if item.claim.document_id == document.id]
    marks += [Mark(other.start, other.end, "evidence") for other in same]
    return paragraphs(document.text, marks)


def _named(span: Span | None, kind: str) -> list[Mark]:
    return [Mark(span.start, span.end, kind)] if span else []


def _facts(flag: Flag, document: Document) -> list[dict[str, str]]:
    counted = f"{words.count(flag.origins, 'origin')}, {words.count(flag.outlets, 'outlet')}"
    return [
        _fact("description", document.name),
        _fact("newspaper", document.publisher or "publisher not known"),
        _fact("event", words.day(document.published)),
        _fact("call_split", _origin(flag.origin, document.name)),
        _fact("shield", words.graded(flag)),
        _fact("hub", counted),
        *(_fact("lightbulb", note) for note in flag.notes),
    ]


def _origin(origin: str, document: str) -> str:
    """Return where a statement comes from; an article that names no other origin is its own."""
    if not origin:
        return "origin not known"
    return "from the article itself" if origin == document else f"origin: {origin}"


def _fact(icon: str, text: str) -> dict[str, str]:
    return {"icon": icon, "text": text}


def _summary(evidence: Sequence[Evidence]) -> str:
    """Return how much stands for and against: "Evidence: 2 against, 1 for"."""
    told = ", ".join(f"{number} {word}" for number, word in tally([item.link.relation for item in evidence]))
    return f"Evidence: {told}" if told else "No evidence in the corpus"


def tally(kinds: Sequence[Relation]) -> list[tuple[int, str]]:
    """Return how many pieces of evidence do what, without what none does; an update is neither for nor against."""
    counted = [
        (kinds.count(Relation.CONTRADICTS), "against"),
        (kinds.count(Relation.SUPPORTS), "for"),
        (updates := kinds.count(Relation.UPDATES), "update" if updates == 1 else "updates"),
        (kinds.count(Relation.NEITHER), "left open"),
    ]
    return [(number, word) for number, word in counted if number]


def _independent(claim: Claim, item: Evidence) -> str:
    """Return whether a piece of evidence is a second source."""
    if item.independent:
        return "Independent origin"
    if item.claim.document_id != claim.document_id:
        return "Same origin as the claim"
    other = bool(claim.speaker and item.claim.speaker and claim.speaker != item.claim.speaker)
    return f"Same article, {'another speaker' if other else 'no second source'}"


def _card(
    claim: Claim, item: Evidence, document: Document | None, reading: str, scores: bool = True
) -> dict[str, Any]:
    icon, word, colour = words.RELATIONS[item.link.relation]
    return {
        "id": item.claim.id,
        "place": (item.claim.document, item.claim.start),
        "relation": {"icon": icon, "word": word, "colour": colour},
        "independent": _independent(claim, item),
        "joined": item.joined if item.claim.document_id != claim.document_id else "",
        "findings": [_finding(claim, item.claim, finding, scores) for finding in _telling(item)],
        "quote": [] if item.claim.id == reading else _quote(item, document),
        "guesses": _guesses(item.claim),
        "by_hand": [words.by_hand(one) for one in item.claim.by_hand],
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


def answer(item: Evidence, flag: FlagKind | None, document: Document | None) -> dict[str, Any]:
    """Return the card of a claim that speaks for or against a statement that is not in the corpus."""
    flagged = f"itself {words.FLAGS[flag][1].lower()}" if flag else "not flagged yet"
    told = {"independent": flagged, "joined": "", "open": "Open the claim", "does": item.link.relation}
    return _card(item.claim, item, document, "") | told


def _finding(claim: Claim, other: Claim, finding: Finding, scores: bool) -> dict[str, str]:
    """Return what a finding says; how sure a model is of it waits for the verdict like every score.

    Values that are the two statements as a whole stand above and below it already.
    """
    text = finding.text if scores or not finding.code.startswith("model_") else LIKELY.sub("", finding.text)
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
    spans = [finding.evidence_span for finding in _telling(item)]
    values = [Mark(span.start, span.end, "value") for span in spans if singles_out(span, item.claim)]
    return [Mark(item.claim.start, item.claim.end, "evidence"), *values]


def _evidence_facts(item: Evidence, document: Document | None) -> list[dict[str, str]]:
    name = item.claim.document
    return [
        *([_fact("article", words.called(document))] if document else []),
        _fact("description", name),
        _fact("newspaper", item.publisher or "publisher not known"),
        _fact("event", words.day(item.published)),
        _fact("call_split", _origin(item.origin, item.claim.document)),
    ]


def _whole(item: Evidence, document: Document | None) -> list[list[Run]] | None:
    return paragraphs(document.text, _evidence_marks(item)) if document else None


def series(flag: Flag) -> list[dict[str, Any]]:
    """Return a running figure in order of its dates: each as written, by whom, how long its bar is, and if it fell.

    Of one day, what gives the same figure is one row, that of the claim in its own words.
    """
    here, rows = _places(flag.claim), []
    before, most = None, max((number for number in _numbers(flag) if number is not None), default=None)
    for points, number in _same_figures(flag):
        own = next((point for point in points if (point.document, point.start) in here), None)
        rows.append(
            {
                "day": words.day(points[0].as_of),
                "value": (own or points[0]).value,
                "who": ", ".join(dict.fromkeys(point.publisher or point.document for point in points)),
                "share": round(100 * number / most) if number is not None and most else None,
                "fell": before is not None and number is not None and number < before,
                "here": own is not None,
            }
        )
        before = number if number is not None else before
    return rows


def _same_figures(flag: Flag) -> Iterator[tuple[list[Point], float | None]]:
    """Yield the points of a series that give one figure for one day, with its number."""
    found: dict[tuple[str, float | str], list[Point]] = {}
    numbers = _numbers(flag)
    for point, number in zip(flag.series, numbers, strict=True):
        found.setdefault((point.as_of, point.value if number is None else number), []).append(point)
    yield from ((points, None if isinstance(key, str) else key) for (_, key), points in found.items())


def _numbers(flag: Flag) -> list[float | None]:
    """Return the number of each point of a series, as it was read where it stands; None for what is no number."""
    read = {
        (claim.document, quantity.start): quantity.value if quantity.value is not None else quantity.high
        for claim in (flag.claim, *(item.claim for item in flag.evidence))
        for quantity in claim.quantities
    }
    return [read.get((point.document, point.start)) for point in flag.series]


def _places(claim: Claim) -> set[tuple[str, int]]:
    return {(claim.document, quantity.start) for quantity in claim.quantities}
