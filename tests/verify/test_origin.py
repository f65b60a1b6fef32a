"""Where a statement comes from, and which two statements are one source."""

from datetime import date

import pytest

from claims.model import Claim, Document, Span
from tests.factory import make_claim, make_document, make_entity
from verify.families import Families
from verify.model import OriginKind
from verify.origin import Origins
from verify.reuse import find_reuse

PAPER = make_document(publisher="The Harbour Gazette")
FAMILIES = Families.model_validate(
    {
        "family": [
            {"name": "Coastal Press", "outlets": [{"name": "Bay Herald", "also": ["bayherald.example"]}, {"name": "Bay Sun"}]}
        ]
    }
)


def trace(*claims: Claim, documents: list[Document], **fields: object) -> Origins:
    """Return the origins of claims in documents, their text reuse found."""
    reuse = find_reuse(documents)
    return Origins(claims, {d.id: d for d in documents}, reuse=reuse, families=FAMILIES, **fields)  # type: ignore[arg-type]


def said(name: str, *, text: str = "The port stays shut for a week.", **fields: object) -> tuple[Claim, Document]:
    """Return the claim of a one-sentence article of an outlet, and the article."""
    about = {key: fields.pop(key) for key in ("published", "dateline", "url", "publisher", "author") if key in fields}
    document = make_document(f"{name}.txt", f"{name}: {text}", **({"publisher": name} | about))
    return make_claim(document, len(name) + 2, len(name) + 2 + len(text), **fields), document


@pytest.mark.parametrize(
    ("document", "fields", "origin", "kind"),
    [
        (make_document(), {}, "harbour.txt", OriginKind.OUTLET),
        (PAPER, {}, "The Harbour Gazette", OriginKind.OUTLET),
        (make_document(url="https://www.bayherald.example/port"), {}, "Bay Herald", OriginKind.OUTLET),
        (make_document(publisher="The Harbour Gazette", dateline="TASS"), {}, "TASS", OriginKind.AGENCY),
        (make_document(publisher="The Harbour Gazette", author="Reuters Staff"), {}, "Reuters", OriginKind.AGENCY),
        (PAPER, {"speaker": "the harbour master", "cue_span": Span(start=75, end=79)}, "the harbour master", OriginKind.BODY),
        (PAPER, {"speaker": "the harbour master", "cue_span": Span(start=9, end=16)}, "The Harbour Gazette", OriginKind.OUTLET),
        (PAPER, {"speaker": "Ada Thornbury"}, "Ada Thornbury", OriginKind.PERSON),
        (PAPER, {"speaker": "Reuters"}, "Reuters", OriginKind.AGENCY),
        (PAPER, {"via": ("The Wall Street Journal",)}, "Wall Street Journal", OriginKind.MEDIUM),
        (PAPER, {"speaker": "unnamed sources", "via": ("Reuters",)}, "Reuters ← unnamed sources", OriginKind.UNNAMED),
        (PAPER, {"speaker": "unnamed sources"}, "The Harbour Gazette ← unnamed sources", OriginKind.UNNAMED),
        (PAPER, {"speaker": "two port officials"}, "two port officials", OriginKind.UNNAMED),
    ],
)
def test_origin(document: Document, fields: dict[str, object], origin: str, kind: OriginKind) -> None:
    claim = make_claim(document, 0, 41, **fields)
    found = trace(claim, documents=[document]).of(claim)
    assert (found.name, found.kind) == (origin, kind)
    assert found.why
