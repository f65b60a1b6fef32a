"""A database of any age in, one of today's schema out: ordered plain functions, each run once, in one transaction each.

A migration is never edited after a release, and never uses tables.py, which shows only the newest schema. To change the
schema, add a function to the end of MIGRATIONS.
"""

import json
from collections.abc import Callable, Sequence

from sqlalchemy import Connection, inspect, text

from verify.coverage import Stretch, extent
from verify.errors import VersionError

Migration = Callable[[Connection], None]


def documents_and_claims(connection: Connection) -> None:
    """Create what is known of the corpus: documents, copies, claims and sentence vectors."""
    _run(
        connection,
        """CREATE TABLE documents (
            id {text} PRIMARY KEY, name {text} NOT NULL UNIQUE, text {text} NOT NULL, publisher {text},
            published {text}, file_sha256 {text} NOT NULL, fingerprint {text} NOT NULL, payload {text} NOT NULL)""",
        """CREATE TABLE copies (
            name {text} PRIMARY KEY, document_id {text} NOT NULL REFERENCES documents (id), publisher {text},
            file_sha256 {text} NOT NULL, fingerprint {text} NOT NULL, payload {text} NOT NULL)""",
        "CREATE INDEX copies_of_document ON copies (document_id)",
        """CREATE TABLE claims (
            claim_id {text} PRIMARY KEY, document_id {text} NOT NULL REFERENCES documents (id),
            ordinal INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, text {text} NOT NULL,
            speaker {text}, stance {text} NOT NULL,
            has_numbers INTEGER NOT NULL, passed_over {text}, payload {text} NOT NULL)""",
        "CREATE INDEX claims_of_document ON claims (document_id, ordinal)",
        "CREATE INDEX claims_by_reason ON claims (passed_over)",
        "CREATE TABLE vectors (key {text} PRIMARY KEY, vector {bytes} NOT NULL)",
        "CREATE TABLE meta (key {text} PRIMARY KEY, value {text} NOT NULL)",
    )


def flags_and_links(connection: Connection) -> None:
    """Create what cross-checking found, with an index for each order of the queue and each of its filters."""
    _run(
        connection,
        """CREATE TABLE flags (
            claim_id {text} PRIMARY KEY, kind {text} NOT NULL, document {text} NOT NULL, start INTEGER NOT NULL,
            speaker {text} NOT NULL, has_numbers INTEGER NOT NULL, reviewed INTEGER NOT NULL,
            kind_order INTEGER NOT NULL, evidence_order INTEGER NOT NULL, newest_order INTEGER NOT NULL,
            origins INTEGER NOT NULL, outlets INTEGER NOT NULL, origin {text} NOT NULL, tags {text} NOT NULL,
            search {text} NOT NULL)""",
        # an index that holds every filter as well answers a facet without the table, whose rows are wide
        "CREATE INDEX flags_by_text ON flags (document, start, claim_id, speaker, kind_order, has_numbers, reviewed)",
        "CREATE INDEX flags_by_kind ON flags (kind_order, document, start, claim_id)",
        "CREATE INDEX flags_by_evidence ON flags (evidence_order, document, start, claim_id)",
        "CREATE INDEX flags_by_newest ON flags (newest_order, document, start, claim_id)",
        """CREATE INDEX flags_by_speaker ON flags (
            speaker, document, start, claim_id, kind_order, has_numbers, reviewed)""",
        "CREATE INDEX flags_by_claim ON flags (claim_id, kind_order, has_numbers, reviewed, speaker, document)",
        """CREATE INDEX flags_facets ON flags (
            kind_order, has_numbers, reviewed, speaker, document, start, claim_id, evidence_order, newest_order)""",
        """CREATE TABLE flag_tags (
            tag {text} NOT NULL, claim_id {text} NOT NULL REFERENCES flags (claim_id), PRIMARY KEY (tag, claim_id))""",
        "CREATE INDEX tags_of_flag ON flag_tags (claim_id, tag)",
        """CREATE TABLE links (
            claim_id {text} NOT NULL, ordinal INTEGER NOT NULL, evidence_id {text} NOT NULL, relation {text} NOT NULL,
            similarity DOUBLE PRECISION NOT NULL, origin {text} NOT NULL, independent INTEGER NOT NULL,
            publisher {text}, published {text}, findings {text} NOT NULL, PRIMARY KEY (claim_id, ordinal))""",
        "CREATE INDEX links_of_evidence ON links (evidence_id)",
    )


def log_and_rulings(connection: Connection) -> None:
    """Create the log, which the database itself refuses to change, and the rulings derived from it."""
    _run(
        connection,
        """CREATE TABLE log (
            seq INTEGER PRIMARY KEY, at {text} NOT NULL, reviewer {text} NOT NULL CHECK (reviewer <> ''),
            action {text} NOT NULL, claim_id {text}, document {text}, document_sha256 {text}, start INTEGER,
            "end" INTEGER, claim_text {text}, speaker {text}, flag {text}, basis {text}, verdict_before {text},
            verdict {text}, note {text} NOT NULL, evidence_url {text} NOT NULL, evidence {text} NOT NULL,
            undoes INTEGER, tool_version {text} NOT NULL, prev_hash {text} NOT NULL UNIQUE,
            hash {text} NOT NULL UNIQUE)""",
        "CREATE INDEX log_of_claim ON log (claim_id, seq)",
        "CREATE INDEX log_of_reviewer ON log (reviewer, seq)",
        """CREATE TABLE rulings (
            claim_id {text} PRIMARY KEY, verdict {text} NOT NULL, reviewer {text} NOT NULL, at {text} NOT NULL,
            note {text} NOT NULL, evidence_url {text} NOT NULL, seq INTEGER NOT NULL UNIQUE, basis {text})""",
        "CREATE INDEX rulings_of_reviewer ON rulings (reviewer, seq)",
    )
    _run(connection, *(POSTGRES_GUARDS if connection.dialect.name == "postgresql" else SQLITE_GUARDS))


# The insert guard stops INSERT OR REPLACE too, which removes a row that it collides with and fires no delete trigger.
SQLITE_GUARDS = (
    """CREATE TRIGGER log_keeps_rows BEFORE UPDATE ON log
        BEGIN SELECT RAISE(ABORT, 'the log only grows: no row is changed'); END""",
    """CREATE TRIGGER log_loses_none BEFORE DELETE ON log
        BEGIN SELECT RAISE(ABORT, 'the log only grows: no row is removed'); END""",
    """CREATE TRIGGER log_stays_one BEFORE INSERT ON log
        WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM log)
            OR EXISTS (SELECT 1 FROM log WHERE hash = NEW.hash OR prev_hash = NEW.prev_hash)
        BEGIN SELECT RAISE(ABORT, 'the log only grows: a new row takes the next number'); END""",
)
POSTGRES_GUARDS = (
    """CREATE FUNCTION log_refuses() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'the log only grows: no row is changed or removed'; END $$""",
    """CREATE FUNCTION log_continues() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN
            IF NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM log) THEN
                RAISE EXCEPTION 'the log only grows: a new row takes the next number';
            END IF;
            RETURN NEW;
        END $$""",
    "CREATE TRIGGER log_keeps_rows BEFORE UPDATE OR DELETE ON log FOR EACH ROW EXECUTE FUNCTION log_refuses()",
    "CREATE TRIGGER log_loses_none BEFORE TRUNCATE ON log FOR EACH STATEMENT EXECUTE FUNCTION log_refuses()",
    "CREATE TRIGGER log_stays_one BEFORE INSERT ON log FOR EACH ROW EXECUTE FUNCTION log_continues()",
)


def origins_and_reuse(connection: Connection) -> None:
    """Keep how origins are known, why two are one, what reviewers say about them, and which articles share text."""
    _run(
        connection,
        *(f"ALTER TABLE flags ADD COLUMN {name} {{text}}" for name in ("origin_kind", "origin_why", "joined")),
        *(f"ALTER TABLE links ADD COLUMN {name} {{text}}" for name in ("joined", "origin_kind")),
        *(f"ALTER TABLE log ADD COLUMN {name} {{text}}" for name in ("origin", "other_origin")),
        "CREATE INDEX log_of_action ON log (action, seq)",
        """CREATE TABLE reuse (
            left_id {text} NOT NULL, right_id {text} NOT NULL, payload {text} NOT NULL,
            PRIMARY KEY (left_id, right_id))""",
        "CREATE INDEX reuse_of_right ON reuse (right_id)",
    )


def series_and_comparisons(connection: Connection) -> None:
    """Keep running figures, and which statements were compared with what result, so that only new pairs are."""
    _run(
        connection,
        "ALTER TABLE flags ADD COLUMN series {text}",
        "CREATE TABLE compared (digest {text} NOT NULL PRIMARY KEY, payload {text} NOT NULL)",
    )


def coverage_of_documents(connection: Connection) -> None:
    """Keep how much of each document is in claims, and reckon it for those that are stored already."""
    _run(
        connection,
        """CREATE TABLE coverage (
            document_id {text} NOT NULL, part {text} NOT NULL, reason {text} NOT NULL, characters INTEGER NOT NULL,
            PRIMARY KEY (document_id, part, reason))""",
    )
    claims = text('SELECT start, "end", passed_over FROM claims WHERE document_id = :id')
    keep = text("INSERT INTO coverage VALUES (:document_id, :part, :reason, :characters)")
    for document_id in connection.scalars(text("SELECT id FROM documents")).all():
        words = connection.scalar(text("SELECT text FROM documents WHERE id = :id"), {"id": document_id})
        found = extent(words or "", (Stretch(*row) for row in connection.execute(claims, {"id": document_id})))
        parts = [("claims", "", found.claims), ("unread", "", found.unread)]
        parts += [("passed over", reason, number) for reason, number in found.passed_over.items()]
        for part, reason, number in parts:
            row = {"document_id": document_id, "part": part, "reason": reason, "characters": number}
            connection.execute(keep, row)


def views_of_flags(connection: Connection) -> None:
    """Keep what reviewers think of a flag, apart from the verdict on its claim."""
    _run(connection, *(f"ALTER TABLE log ADD COLUMN {name} {{text}}" for name in ("flag_view", "fault")))


def words_on_articles(connection: Connection) -> None:
    """Let the log hold what reviewers say about an article: the field, and what stood there before and after."""
    _run(connection, *(f"ALTER TABLE log ADD COLUMN {name} {{text}}" for name in ("field", "before", "after")))


def notes_on_flags(connection: Connection) -> None:
    """Keep beside a flag, in words, what its tags rest on."""
    _run(connection, "ALTER TABLE flags ADD COLUMN notes {text}")


def choices_of_checkers(connection: Connection) -> None:
    """Let the queue be sorted by outlets against sources and by recency, and filtered by sources and reason."""
    numbers = ("outlets_order", "recent_order", "echoed", "unnamed")
    held = "echoed, unnamed, reason"  # beside what each index of the facets held before
    _run(
        connection,
        *(f"ALTER TABLE flags ADD COLUMN {name} INTEGER NOT NULL DEFAULT 0" for name in numbers),
        "ALTER TABLE flags ADD COLUMN reason {text} NOT NULL DEFAULT ''",
        "CREATE INDEX flags_by_outlets ON flags (outlets_order, document, start, claim_id)",
        "CREATE INDEX flags_by_recent ON flags (recent_order, document, start, claim_id)",
        *(f"DROP INDEX {name}" for name in ("flags_by_text", "flags_by_speaker", "flags_by_claim", "flags_facets")),
        f"""CREATE INDEX flags_by_text ON flags (
            document, start, claim_id, speaker, kind_order, has_numbers, reviewed, {held})""",
        f"""CREATE INDEX flags_by_speaker ON flags (
            speaker, document, start, claim_id, kind_order, has_numbers, reviewed, {held})""",
        f"""CREATE INDEX flags_by_claim ON flags (
            claim_id, kind_order, has_numbers, reviewed, speaker, document, {held})""",
        f"""CREATE INDEX flags_facets ON flags (
            kind_order, has_numbers, reviewed, speaker, document, start, claim_id, evidence_order, newest_order,
            outlets_order, recent_order, {held})""",
        "DELETE FROM meta WHERE key = 'flags_fingerprint'",  # the next check fills the columns
    )


def second_readers(connection: Connection) -> None:
    """Keep who is asked to read a verdict, and where a row of another log stood."""
    _run(connection, *(f"ALTER TABLE log ADD COLUMN {name} {{text}}" for name in ("assignee", "source")))


def grades_of_origins(connection: Connection) -> None:
    """Let the log hold how reliable reviewers hold an origin to be."""
    _run(connection, "ALTER TABLE log ADD COLUMN grade {text}")


def desks_of_reviewers(connection: Connection) -> None:
    """Keep views of the queue for each reviewer, which rows of the log are one act, and find claims by origin fast."""
    _run(
        connection,
        """CREATE TABLE saved_views (
            reviewer {text} NOT NULL, name {text} NOT NULL, address {text} NOT NULL, PRIMARY KEY (reviewer, name))""",
        "ALTER TABLE log ADD COLUMN batch {text}",
        "CREATE INDEX flags_by_origin ON flags (origin, origin_kind, document, claim_id)",
        "CREATE INDEX log_of_document ON log (document_sha256, seq)",
    )


def large_corpora(connection: Connection) -> None:
    """Let the filters on origins and the counts on all filters answer at once in a corpus of 100,000 statements."""
    _run(
        connection,
        "CREATE INDEX flags_few ON flags (kind_order, has_numbers, reviewed, echoed, unnamed, reason)",
        """CREATE INDEX flags_of_origin ON flags (
            origin, kind_order, document, start, claim_id, speaker, has_numbers, reviewed, echoed, unnamed, reason)""",
        "CREATE INDEX links_by_origin ON links (origin, relation, claim_id)",
        """CREATE TABLE facing (
            origin {text} NOT NULL, facing {text} NOT NULL, relation {text} NOT NULL, claims INTEGER NOT NULL,
            PRIMARY KEY (origin, facing, relation))""",
        """INSERT INTO facing SELECT flags.origin, links.origin, links.relation, count(DISTINCT links.claim_id)
            FROM links JOIN flags ON flags.claim_id = links.claim_id
            WHERE links.relation IN ('contradicts', 'supports')
            GROUP BY flags.origin, links.origin, links.relation""",
        "CREATE INDEX facing_most ON facing (claims)",
        *(f"ANALYZE {name}" for name in ("flags", "links", "facing")),
    )


def opinions_of_models(connection: Connection) -> None:
    """Let the log hold which model elsewhere was asked for a second opinion."""
    _run(connection, "ALTER TABLE log ADD COLUMN asked {text}")


def choices_of_articles(connection: Connection) -> None:
    """Keep what each article chose to be compared with, so that one article more costs what it touches."""
    _run(
        connection,
        "DROP TABLE compared",
        """CREATE TABLE chosen (
            document_id {text} NOT NULL PRIMARY KEY, number INTEGER NOT NULL, signature {text} NOT NULL,
            found_by {text} NOT NULL, near_where {text} NOT NULL, partners {bytes} NOT NULL)""",
        """CREATE TABLE found (
            left_id {text} NOT NULL, right_id {text} NOT NULL, payload {text} NOT NULL,
            PRIMARY KEY (left_id, right_id))""",
        "CREATE INDEX found_of_right ON found (right_id)",
        """CREATE TABLE notes (
            kind {text} NOT NULL, key {text} NOT NULL, payload {text} NOT NULL, PRIMARY KEY (kind, key))""",
        "DELETE FROM meta WHERE key = 'flags_fingerprint'",
    )


def restated_words(connection: Connection) -> None:
    """Call the words of a claim in which names stand for pronouns what they are now called."""
    keep = text("UPDATE claims SET payload = :payload WHERE claim_id = :claim_id")
    for claim_id in connection.scalars(text("SELECT claim_id FROM claims ORDER BY claim_id")).all():
        payload = connection.scalar(text("SELECT payload FROM claims WHERE claim_id = :id"), {"id": claim_id})
        claim = json.loads(payload or "{}")
        if "context" in claim:
            claim["restated"] = claim.pop("context")
            connection.execute(keep, {"payload": json.dumps(claim, ensure_ascii=False), "claim_id": claim_id})


MIGRATIONS: tuple[Migration, ...] = (
    documents_and_claims,
    flags_and_links,
    log_and_rulings,
    origins_and_reuse,
    series_and_comparisons,
    coverage_of_documents,
    views_of_flags,
    notes_on_flags,
    words_on_articles,
    choices_of_checkers,
    second_readers,
    grades_of_origins,
    desks_of_reviewers,
    large_corpora,
    opinions_of_models,
    choices_of_articles,
    restated_words,
)


def version(connection: Connection) -> int:
    """Return the number of the newest migration that the database has seen; 0 for a new one."""
    if not inspect(connection).has_table("migrations"):
        return 0
    return int(connection.scalar(text("SELECT coalesce(max(number), 0) FROM migrations")) or 0)


def is_due(connection: Connection, database: str, steps: Sequence[Migration]) -> bool:
    """Return whether there is a migration to run; refuse a database that knows more of them than we do."""
    number = version(connection)
    if number > len(steps):
        raise VersionError(database, number, len(steps))
    return number < len(steps)


def step(connection: Connection, steps: Sequence[Migration]) -> None:
    """Run the next migration, in the caller's transaction, and record its number."""
    _run(connection, "CREATE TABLE IF NOT EXISTS migrations (number INTEGER PRIMARY KEY, name {text} NOT NULL)")
    number = version(connection)
    steps[number](connection)
    row = {"number": number + 1, "name": steps[number].__name__}
    connection.execute(text("INSERT INTO migrations (number, name) VALUES (:number, :name)"), row)


def _run(connection: Connection, *statements: str) -> None:
    """Execute statements written for both databases: {text} sorts by code point, {bytes} holds raw bytes."""
    postgres = connection.dialect.name == "postgresql"
    types = {"{text}": 'TEXT COLLATE "C"' if postgres else "TEXT", "{bytes}": "BYTEA" if postgres else "BLOB"}
    for statement in statements:
        for name, type_ in types.items():
            statement = statement.replace(name, type_)
        connection.exec_driver_sql(statement)
