"""Documents, their copies and their claims, written to and read from a connection."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import JSON, ColumnElement, Connection, cast, delete, func, insert, select, type_coerce, update

from claims.model import Claim, Document
from verify.store import chosen, extents, tables
from verify.store.records import Copy, Heading, Known
from verify.store.rows import chunked, load

OPENING = 400  # characters of a text that its first words are looked for in
COPY_FIELDS = set(Copy.model_fields) - {"document_id"}


def save(connection: Connection, document: Document, claims: Sequence[Claim], fingerprint: str) -> None:
    """Put the document and its claims in place of what its name held; a text known by another name is a copy."""
    held = connection.scalar(select(tables.documents.c.id).where(tables.documents.c.name == document.name))
    if held != document.id:
        remove(connection, document.name)
    first = connection.scalar(select(tables.documents.c.name).where(tables.documents.c.id == document.id))
    if first not in (None, document.name):
        connection.execute(insert(tables.copies).values(document_id=document.id, **_row(document, fingerprint)))
        return
    row = _row(document, fingerprint) | {"published": document.published and document.published.isoformat()}
    if first is None:
        connection.execute(insert(tables.documents).values(id=document.id, text=document.text, **row))
    else:
        connection.execute(update(tables.documents).where(tables.documents.c.id == document.id).values(**row))
    _replace_claims(connection, document.id, claims)
    extents.replace(connection, document, claims)


def remove(connection: Connection, name: str) -> bool:
    """Forget what a name held; a copy of its text takes its place. Return whether there was anything to forget."""
    if connection.execute(delete(tables.copies).where(tables.copies.c.name == name)).rowcount:
        return True
    document_id = connection.scalar(select(tables.documents.c.id).where(tables.documents.c.name == name))
    if document_id is None:
        return False
    if not _promote(connection, document_id):
        _replace_claims(connection, document_id, ())
        extents.remove(connection, document_id)
        connection.execute(delete(tables.documents).where(tables.documents.c.id == document_id))
    return True


def describe(connection: Connection, document: Document, *, read_again: bool) -> None:
    """Keep what is known about a document anew; with `read_again`, the next check reads its claims anew."""
    row: dict[str, Any] = _row(document, "")
    row["published"] = document.published and document.published.isoformat()
    if not read_again:
        row.pop("fingerprint")
    connection.execute(update(tables.documents).where(tables.documents.c.id == document.id).values(**row))


def read_again(connection: Connection, document_id: str) -> bool:
    """Have the next check read a document's claims anew; return whether the document is there."""
    mine = tables.documents.c.id == document_id
    return bool(connection.execute(update(tables.documents).where(mine).values(fingerprint="")).rowcount)


def unread(connection: Connection) -> list[Document]:
    """Return the documents whose claims are to be read anew, though no file changed."""
    query = _documents().where(tables.documents.c.fingerprint == "").order_by(tables.documents.c.name)
    return [_document(row) for row in connection.execute(query)]


def _promote(connection: Connection, document_id: str) -> bool:
    """Make the first copy the document itself, claims and flags included; return whether there was a copy."""
    mine = tables.copies.c.document_id == document_id
    first = select(tables.copies).where(mine).order_by(tables.copies.c.name).limit(1)
    heir = connection.execute(first).mappings().first()
    if heir is None:
        return False
    connection.execute(delete(tables.copies).where(tables.copies.c.name == heir["name"]))
    document = load(Document, heir["payload"], text="")
    row = {key: heir[key] for key in ("name", "publisher", "file_sha256", "fingerprint", "payload")}
    row["published"] = document.published and document.published.isoformat()
    connection.execute(update(tables.documents).where(tables.documents.c.id == document_id).values(**row))
    held = [claim.model_copy(update={"document": heir["name"]}) for claim in claims_of(connection, document_id, True)]
    _replace_claims(connection, document_id, held)
    ids = select(tables.claims.c.claim_id).where(tables.claims.c.document_id == document_id)
    connection.execute(update(tables.flags).where(tables.flags.c.claim_id.in_(ids)).values(document=heir["name"]))
    return True


def _row(document: Document, fingerprint: str) -> dict[str, Any]:
    return {
        "name": document.name,
        "publisher": document.publisher,
        "file_sha256": document.file_sha256,
        "fingerprint": fingerprint,
        "payload": document.model_dump_json(exclude={"text"}),
    }


def _replace_claims(connection: Connection, document_id: str, claims: Sequence[Claim]) -> None:
    """Put `claims` in place of the document's claims; flags and links of claims that are gone go with them."""
    table = tables.claims
    held = set(connection.scalars(select(table.c.claim_id).where(table.c.document_id == document_id)))
    for gone in chunked(sorted(held - {claim.id for claim in claims})):
        connection.execute(delete(tables.flag_tags).where(tables.flag_tags.c.claim_id.in_(gone)))
        connection.execute(delete(tables.flags).where(tables.flags.c.claim_id.in_(gone)))
        connection.execute(delete(tables.links).where(tables.links.c.claim_id.in_(gone)))
        connection.execute(delete(tables.links).where(tables.links.c.evidence_id.in_(gone)))
    chosen.forget(connection, document_id)
    connection.execute(delete(table).where(table.c.document_id == document_id))
    if claims:
        connection.execute(insert(table), [_claim_row(claim, ordinal) for ordinal, claim in enumerate(claims)])


def _claim_row(claim: Claim, ordinal: int) -> dict[str, Any]:
    return {
        "claim_id": claim.id,
        "document_id": claim.document_id,
        "ordinal": ordinal,
        "start": claim.start,
        "end": claim.end,
        "text": claim.text,
        "speaker": claim.speaker,
        "stance": claim.stance.value,
        "has_numbers": int(bool(claim.quantities)),
        "passed_over": claim.passed_over,
        "payload": claim.to_json(),
    }


def documents(connection: Connection) -> list[Document]:
    """Return all documents by name."""
    return [_document(row) for row in connection.execute(_documents().order_by(tables.documents.c.name))]


def document(connection: Connection, document_id: str) -> Document | None:
    """Return one document."""
    row = connection.execute(_documents().where(tables.documents.c.id == document_id)).first()
    return _document(row) if row else None


def _documents() -> Any:
    return select(tables.documents.c.text, tables.documents.c.payload)


def _document(row: Any) -> Document:
    return load(Document, row.payload, text=row.text)


def headings(connection: Connection) -> dict[str, Heading]:
    """Return how each document begins, by its name."""
    table = tables.documents
    title = _as_json(connection, table.c.payload)["title"].as_string()
    query = select(
        table.c.name, title, func.substr(table.c.text, 1, OPENING), table.c.publisher, table.c.published
    )
    return {name: Heading(*begins) for name, *begins in connection.execute(query)}


def _as_json(connection: Connection, payload: ColumnElement[str]) -> Any:
    """Return a payload as the database can look into it, without reading the rest of it."""
    turned = cast if connection.dialect.name == "postgresql" else type_coerce
    return turned(payload, JSON)


def copies(connection: Connection) -> dict[str, list[Copy]]:
    """Return the copies of each document that has any."""
    table = tables.copies
    out: dict[str, list[Copy]] = {}
    for document_id, payload in connection.execute(select(table.c.document_id, table.c.payload).order_by(table.c.name)):
        fields = load(Document, payload, text="").model_dump(include=COPY_FIELDS)
        out.setdefault(document_id, []).append(Copy(document_id=document_id, **fields))
    return out


def names(connection: Connection, document_ids: Iterable[str]) -> dict[str, list[str]]:
    """Return the names that each text goes by, copies included, by its SHA-256."""
    kept = ((tables.documents.c.name, tables.documents.c.id), (tables.copies.c.name, tables.copies.c.document_id))
    out: dict[str, list[str]] = {}
    for some in chunked(dict.fromkeys(document_ids)):
        for name, document_id in kept:
            for known, held in connection.execute(select(name, document_id).where(document_id.in_(some))):
                out.setdefault(held, []).append(known)
    return out


def fingerprints(connection: Connection) -> dict[str, Known]:
    """Return for each name, copies included, what was last seen of it."""
    ids = {tables.documents: tables.documents.c.id, tables.copies: tables.copies.c.document_id}
    out: dict[str, Known] = {}
    for table, document_id in ids.items():
        for row in connection.execute(select(table.c.name, document_id, table.c.file_sha256, table.c.fingerprint)):
            out[row[0]] = Known(row[1], row[2], row[3])
    return out


def claims(connection: Connection, passed_over: bool) -> list[Claim]:
    """Return the claims of all documents, in the order of the documents' names and of the text."""
    query = (
        select(tables.claims.c.payload)
        .join(tables.documents, tables.documents.c.id == tables.claims.c.document_id)
        .order_by(tables.documents.c.name, tables.claims.c.ordinal)
    )
    if not passed_over:
        query = query.where(tables.claims.c.passed_over.is_(None))
    return [load(Claim, payload) for payload in connection.scalars(query)]


def restated(connection: Connection) -> list[tuple[str, str]]:
    """Return (claim id, the restated words) of all claims, without reading the rest of them."""
    table = tables.claims
    words = _as_json(connection, table.c.payload)["restated"].as_string()
    query = select(table.c.claim_id, words).where(table.c.passed_over.is_(None))
    return [(claim_id, told) for claim_id, told in connection.execute(query.order_by(table.c.claim_id))]


def claims_of(connection: Connection, document_id: str, passed_over: bool) -> list[Claim]:
    """Return one document's claims in order."""
    query = select(tables.claims.c.payload).where(tables.claims.c.document_id == document_id)
    if not passed_over:
        query = query.where(tables.claims.c.passed_over.is_(None))
    return [load(Claim, payload) for payload in connection.scalars(query.order_by(tables.claims.c.ordinal))]


def claims_by_id(connection: Connection, claim_ids: Sequence[str]) -> dict[str, Claim]:
    """Return those of the claims that are stored."""
    table = tables.claims
    out: dict[str, Claim] = {}
    for some in chunked(sorted(set(claim_ids))):
        rows = connection.execute(select(table.c.claim_id, table.c.payload).where(table.c.claim_id.in_(some)))
        out.update({claim_id: load(Claim, payload) for claim_id, payload in rows})
    return out
