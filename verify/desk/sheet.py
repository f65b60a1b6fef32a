"""A flag, its article and those of its evidence in; the sheet that the focus view draws out, as plain data.

Every text stays a text here: the page's script sets it as text, and marks are cut in `marks.py`.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from claims.model import Claim, Document, Span
from verify.desk import chips, deeds, words
from verify.desk.cards import card, fact, from_where, guesses, nearby
from verify.desk.chips import Chip, singles_out, telling
from verify.desk.marks import Mark, Run, paragraphs, runs
from verify.desk.series import series
from verify.model import Evidence, Flag, FlagKind

ALL = "all"  # what is read when every piece of evidence is to be shown
SHOWN = 20  # pieces of evidence shown at first
BY_HAND = {"word": "Corrected by hand", "means": "A reviewer put right what was read; the log says who and why."}
EMPTY = {
    FlagKind.SINGLE_SOURCE: {
        "title": "Nothing else was found in the corpus that speaks for or against it.",
        "text": "Look for a second source outside the corpus, and put its address beside your verdict.",
    },
}
NO_EVIDENCE = {
    "title": "The evidence is no longer in the corpus.",
    "text": "Check the corpus again (python -m verify check …) to see what stands now.",
}


def sheet(
    flag: Flag,
    documents: Mapping[str, Document],
    near: Sequence[Evidence] = (),
    *,
    reading: str = "",
    scores: bool = False,
) -> dict[str, Any]:
    """Return what the focus view shows of a flag; `reading` is the evidence whose whole article is open.

    `near` is what stands nearest elsewhere to a claim of one source, and does not count.

    `scores` shows how alike a model takes two statements to be: only after a verdict, and when somebody asks for it.
    """
    document = documents[flag.claim.document_id]
    day = document.published.isoformat() if document.published else None
    tags = chips.tag_chips(flag, day)
    shown = flag.evidence if reading == ALL else flag.evidence[:SHOWN]
    return {
        "claim": flag.claim.id,
        "colour": words.FLAGS[flag.kind][2],
        "flag": chips.flag_chip(flag.kind),
        "tags": [*([BY_HAND] if flag.claim.by_hand else []), *tags],
        "statement": _statement(flag, document),
        "alone": _alone(flag.claim),
        "before": flag.claim.before,
        "guesses": guesses(flag.claim),
        "by_hand": [deeds.by_hand(one) for one in flag.claim.by_hand],
        "said": words.said(flag.claim),
        "meanings": _meanings(flag, tags),
        "facts": _facts(flag, document),
        "article": {"name": words.called(document), "paragraphs": _article(flag, document)},
        "summary": _summary(flag.evidence, day),
        "series": series(flag),
        "evidence": [
            card(flag.claim, item, documents.get(item.claim.document_id), day, reading=reading, scores=scores)
            for item in shown
        ],
        "scores": [f"{item.link.similarity:.2f}" for item in shown] if scores else [],
        "near": [
            nearby(flag.claim, item, documents.get(item.claim.document_id), day, reading=reading) for item in near
        ],
        "hidden": len(flag.evidence) - len(shown),
        "empty": EMPTY.get(flag.kind, NO_EVIDENCE),
    }


def _statement(flag: Flag, document: Document) -> list[Run]:
    return runs(document.text, _values(flag), start=flag.claim.start, end=flag.claim.end)


def _values(flag: Flag) -> list[Mark]:
    spans = [finding.claim_span for item in flag.evidence for finding in telling(item)]
    return [Mark(span.start, span.end, "value") for span in spans if singles_out(span, flag.claim)]


def _alone(claim: Claim) -> str:
    """Return the statement as it can be read alone, or nothing where no more than a capital or the last dot is new."""
    alone, text = (" ".join(told.split()).rstrip(".").lower() for told in (claim.restated, claim.text))
    return "" if alone == text else claim.restated


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
        fact("description", document.name),
        fact("newspaper", document.publisher or "publisher not known"),
        fact("event", words.day(document.published)),
        fact("call_split", from_where(flag.origin, document.name)),
        fact("shield", *words.graded(flag)),
        fact("hub", counted),
        *(fact("lightbulb", note) for note in flag.notes),
    ]


def _meanings(flag: Flag, tags: Sequence[Chip]) -> list[Chip]:
    """Return what the flag and each of its tags mean and what to do about it, for whoever does not know them yet."""
    return [chip for chip in (chips.flag_chip(flag.kind), *tags) if chip["means"]]


def _summary(evidence: Sequence[Evidence], day: str | None) -> str:
    """Return how much stands for and against: "Evidence: 2 against, 1 for"."""
    found = [(item.link.relation, chips.turn_of(item, day)) for item in evidence]
    told = ", ".join(f"{number} {word}" for number, word in chips.tally(found))
    return f"Evidence: {told}" if told else "No evidence in the corpus"
