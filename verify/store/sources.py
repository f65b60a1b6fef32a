"""A connection in; where the statements come from, counted by the database: all origins, and what is known of one."""

from sqlalchemy import Connection, case, func, select

from verify.model import OriginKind
from verify.store import tables
from verify.store.records import Carried, Joined, Repeated, Sourced

FLAGS, DOCUMENTS, LINKS = tables.flags.c, tables.documents.c, tables.links.c
PUBLISHER = case((DOCUMENTS.publisher.ilike("the %"), func.substr(DOCUMENTS.publisher, 5)), else_=DOCUMENTS.publisher)
OUTLET = func.coalesce(PUBLISHER, DOCUMENTS.name)  # an article without a publisher is an outlet of its own
MOST = 200  # reasons and outlets of one origin


def origins(connection: Connection) -> list[Sourced]:
    """Return every origin, that of most statements first."""
    claims = func.count()
    query = (
        select(
            FLAGS.origin, func.min(FLAGS.origin_kind), claims, func.count(OUTLET.distinct()),
            func.count(FLAGS.document.distinct()),
        )
        .join_from(tables.flags, tables.documents, DOCUMENTS.name == FLAGS.document)
        .where(FLAGS.origin != "")
        .group_by(FLAGS.origin)
        .order_by(claims.desc(), FLAGS.origin)
    )  # fmt: skip
    found = connection.execute(query)
    return [Sourced(name, OriginKind(kind) if kind else None, *numbers) for name, kind, *numbers in found]


def carried(connection: Connection, origin: str) -> list[Carried]:
    """Return the outlets that carry statements of an origin, most first."""
    claims = func.count()
    query = (
        select(OUTLET, claims, func.count(FLAGS.document.distinct()))
        .join_from(tables.flags, tables.documents, DOCUMENTS.name == FLAGS.document)
        .where(FLAGS.origin == origin)
        .group_by(OUTLET)
        .order_by(claims.desc(), OUTLET)
        .limit(MOST)
    )
    return [Carried(*row) for row in connection.execute(query)]


def known_by(connection: Connection, origin: str) -> list[tuple[str, int]]:
    """Return in words how it is known that statements come from an origin, and of how many, most first."""
    claims = func.count()
    query = (
        select(FLAGS.origin_why, claims)
        .where(FLAGS.origin == origin, FLAGS.origin_why != "")
        .group_by(FLAGS.origin_why)
        .order_by(claims.desc(), FLAGS.origin_why)
        .limit(MOST)
    )
    return [(why, number) for why, number in connection.execute(query)]


def joined(connection: Connection, origin: str) -> list[Joined]:
    """Return which origins count as one source with this one, or go back to it in other articles, and why."""
    claims = func.count(LINKS.claim_id.distinct())
    theirs = tables.claims.alias("theirs")
    query = (
        select(LINKS.origin, LINKS.joined, claims)
        .join_from(tables.flags, tables.links, LINKS.claim_id == FLAGS.claim_id)
        .join(tables.claims, tables.claims.c.claim_id == FLAGS.claim_id)
        .join(theirs, theirs.c.claim_id == LINKS.evidence_id)
        .where(FLAGS.origin == origin, LINKS.joined != "", theirs.c.document_id != tables.claims.c.document_id)
        .group_by(LINKS.origin, LINKS.joined)
        .order_by(claims.desc(), LINKS.origin, LINKS.joined)
        .limit(MOST)
    )
    return [Joined(*row) for row in connection.execute(query)]


def repeats(connection: Connection, limit: int) -> list[Repeated]:
    """Return how many statements of an origin an outlet carries that are not its own, most first."""
    claims = func.count()
    query = (
        select(OUTLET, FLAGS.origin, claims)
        .join_from(tables.flags, tables.documents, DOCUMENTS.name == FLAGS.document)
        .where(FLAGS.origin_kind.in_([OriginKind.AGENCY.value, OriginKind.MEDIUM.value, OriginKind.OUTLET.value]))
        .where(FLAGS.origin != OUTLET)
        .group_by(OUTLET, FLAGS.origin)
        .order_by(claims.desc(), OUTLET, FLAGS.origin)
        .limit(limit)
    )
    return [Repeated(*row) for row in connection.execute(query)]


def publishers(connection: Connection) -> list[str]:
    """Return every publisher of an article or of a copy of one."""
    query = select(DOCUMENTS.publisher).union(select(tables.copies.c.publisher))
    return sorted(name for name in connection.scalars(query) if name)
