"""A store in; claims of an article put into it, and how many rows its tables have, for the tests of the store."""

from sqlalchemy import text

from claims.model import Claim, Document
from tests.factory import make_claim, make_document, make_evidence, make_flag
from verify.model import Flag, FlagKind, Relation
from verify.store import Store


def two_claims(document: Document) -> list[Claim]:
    """Return two claims of the harbour article."""
    return [make_claim(document, 0, 41, speaker="harbour master"), make_claim(document, 67)]


def save(store: Store, document: Document, claims: list[Claim] | None = None, fingerprint: str = "1") -> list[Claim]:
    """Store a document; return its claims."""
    claims = two_claims(document) if claims is None else claims
    store.save_document(document, claims, fingerprint=fingerprint)
    return claims


def count_rows(store: Store, table: str) -> int:
    """Return how many rows a table has."""
    with store._database.read() as connection:
        return int(connection.scalar(text(f"SELECT count(*) FROM {table}")) or 0)


def flagged(store: Store) -> list[Flag]:
    """Store one article with two flags, one resting on the other; return them."""
    first, second = save(store, make_document())
    flags = [
        make_flag(
            first,
            FlagKind.CONTRADICTED,
            tags=("denied", "a tag, with comma"),
            origins=2,
            outlets=3,
            origin="the harbour",
            notes=("“glass cranes” stands only here",),
            evidence=(
                make_evidence(first, second, publisher="Dock Gazette", published="2026-05-02", independent=False),
                make_evidence(first, second, Relation.SUPPORTS, findings=()),
            ),
        ),
        make_flag(second),
    ]
    store.replace_flags(flags, fingerprint="x")
    return flags
