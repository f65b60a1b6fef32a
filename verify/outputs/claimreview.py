"""A claim with the verdict that stands on it in; a schema.org ClaimReview as plain data (JSON-LD) out.

Only what is known goes in. The address of the published fact-check is not known here, so the review has no `url`, and
whoever exports is told to add it; the claim has the address of its article, where that is known. The kind of a speaker
(person or body) is given where the text tells it, else the speaker is named in the description alone: schema.org has no
author that is neither. Who denies a statement is no author of it: the verdict is on what is denied, and the denial
stands beside it as a comment.
"""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from claims.model import Claim, Document
from verify.desk import words
from verify.model import Flag, OriginKind, Ruling, Verdict

# The number beside a verdict, 5 the truest and 1 the least true; verdicts beside this line have none.
RATINGS: dict[Verdict, int] = {
    Verdict.TRUE: 5,
    Verdict.MOSTLY_TRUE: 4,
    Verdict.MIXTURE: 3,
    Verdict.MOSTLY_FALSE: 2,
    Verdict.FALSE: 1,
    Verdict.SUPPORTED: 5,
    Verdict.REFUTED: 1,
}
BEST, WORST = 5, 1
KINDS = {OriginKind.PERSON: "Person", OriginKind.BODY: "Organization"}
MEDIA = {OriginKind.OUTLET, OriginKind.AGENCY, OriginKind.MEDIUM}
NAMED = {"person": "Person", "body": "Organization"}
NO_URL = "url is left out: the address of the published fact-check is not known here; add it to each ClaimReview"


def review(flag: Flag, ruling: Ruling, document: Document) -> dict[str, Any]:
    """Return one ClaimReview."""
    return _known(
        {
            "@type": "ClaimReview",
            "@id": f"urn:twosource:claim:{flag.claim.id}",
            "claimReviewed": _reviewed(flag.claim),
            "datePublished": ruling.at.date().isoformat(),
            "author": {"@type": "Person", "name": ruling.reviewer},
            "reviewRating": rating(ruling),
            "itemReviewed": _claim(flag, document),
            "citation": ruling.evidence_url,
            "isPartOf": {"@id": "#export"},
        }
    )


def rating(ruling: Ruling) -> dict[str, Any]:
    """Return the verdict in words, and as a number where the scale has one for it."""
    said: dict[str, Any] = {"@type": "Rating", "alternateName": ruling.verdict.value.capitalize()}
    if ruling.verdict in RATINGS:
        said |= {"ratingValue": RATINGS[ruling.verdict], "bestRating": BEST, "worstRating": WORST}
    return _known(said | {"ratingExplanation": ruling.note})


def _reviewed(claim: Claim) -> str:
    """Return what the verdict is on, so that of a denial nobody takes it for a verdict on the denial."""
    told = " ".join(claim.restated.split())
    if not words.is_what_is_denied(claim):
        return told
    return f"{told.rstrip('.')} (denied{f' by {claim.speaker}' if claim.speaker else ''})"


def _claim(flag: Flag, document: Document) -> dict[str, Any]:
    denied = words.is_what_is_denied(flag.claim)
    told = words.said(flag.claim)
    return _known(
        {
            "@type": "Claim",
            "text": flag.claim.text,
            "url": document.url,
            "description": f"{told}; the verdict is on what is denied." if denied else f"{told}.",
            "author": None if denied else _author(flag, document),
            "comment": _denial(flag) if denied and flag.claim.speaker else None,
            "appearance": _appearance(document),
        }
    )


def _denial(flag: Flag) -> dict[str, Any]:
    """Return the denial as what it is, a word on the claim; the article does not tell who made that claim."""
    return _known({"@type": "Comment", "text": f"{words.said(flag.claim)}.", "author": _speaker(flag)})


def _author(flag: Flag, document: Document) -> dict[str, Any] | None:
    """Return who says it: the speaker where the kind is known, else the outlet for its own words."""
    return _speaker(flag) if flag.claim.speaker else _outlet(document)


def _speaker(flag: Flag) -> dict[str, Any] | None:
    kind = _kind(flag, flag.claim)
    return {"@type": kind, "name": flag.claim.speaker} if kind else None


def _kind(flag: Flag, claim: Claim) -> str | None:
    """Return whether a speaker is a person or a body, as far as the origin, which may be named longer, tells it."""
    spoken, known = set((claim.speaker or "").split()), set(flag.origin.split())
    if spoken & known and not claim.via and flag.origin_kind in KINDS:
        return KINDS[flag.origin_kind]
    if spoken and spoken <= known and flag.origin_kind in MEDIA:
        return "Organization"
    return next((NAMED[e.kind] for e in claim.entities if e.name == claim.speaker and e.kind in NAMED), None)


def _outlet(document: Document) -> dict[str, Any] | None:
    return {"@type": "Organization", "name": document.publisher} if document.publisher else None


def _appearance(document: Document) -> dict[str, Any]:
    return _known(
        {
            "@type": "NewsArticle",
            "headline": document.title,
            "url": document.url,
            "datePublished": document.published.isoformat() if document.published else None,
            "author": {"@type": "Person", "name": document.author} if document.author else None,
            "publisher": _outlet(document),
            "identifier": [_property("file", document.name), _property("sha256", document.sha256)],
        }
    )


def _property(name: str, value: str) -> dict[str, str]:
    return {"@type": "PropertyValue", "propertyID": name, "value": value}


def _known(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value not in (None, "")}


def to_jsonld(reviews: Iterable[dict[str, Any]], about: dict[str, str]) -> Iterator[bytes]:
    """Yield one JSON-LD document: first what the file is, then the reviews."""
    export = {
        "@type": "Dataset",
        "@id": "#export",
        "name": "Claim reviews exported by Twosource",
        "identifier": [_property(name, value) for name, value in about.items()],
    }
    yield b'{"@context": "https://schema.org", "@graph": [\n' + _encoded(export)
    for item in reviews:
        yield b",\n" + _encoded(item)
    yield b"\n]}\n"


def _encoded(item: dict[str, Any]) -> bytes:
    return json.dumps(item, ensure_ascii=False).encode()
