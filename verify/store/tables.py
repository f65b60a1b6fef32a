"""The tables as the code reads and writes them; the numbered migrations beside this file create them."""

from sqlalchemy import Column, Float, Integer, LargeBinary, MetaData, String, Table
from sqlalchemy.types import TypeEngine

metadata = MetaData()


def _text() -> TypeEngine[str]:
    """Text that sorts by code point on every database, so that pages and cursors agree."""
    return String().with_variant(String(collation="C"), "postgresql")


documents = Table(
    "documents",
    metadata,
    Column("id", _text(), primary_key=True),  # SHA-256 of the text
    Column("name", _text(), nullable=False),
    Column("text", _text(), nullable=False),
    Column("publisher", _text()),
    Column("published", _text()),
    Column("file_sha256", _text(), nullable=False),
    Column("fingerprint", _text(), nullable=False),
    Column("payload", _text(), nullable=False),  # the document without its text, as JSON
)

copies = Table(
    "copies",
    metadata,
    Column("name", _text(), primary_key=True),
    Column("document_id", _text(), nullable=False),
    Column("publisher", _text()),
    Column("file_sha256", _text(), nullable=False),
    Column("fingerprint", _text(), nullable=False),
    Column("payload", _text(), nullable=False),
)

claims = Table(
    "claims",
    metadata,
    Column("claim_id", _text(), primary_key=True),
    Column("document_id", _text(), nullable=False),
    Column("ordinal", Integer, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("text", _text(), nullable=False),
    Column("speaker", _text()),
    Column("stance", _text(), nullable=False),
    Column("has_numbers", Integer, nullable=False),
    Column("passed_over", _text()),
    Column("payload", _text(), nullable=False),  # the whole claim as JSON
)

# How many characters of a document are in claims, passed over (with the reason), and unread: one row a part.
coverage = Table(
    "coverage",
    metadata,
    Column("document_id", _text(), primary_key=True),
    Column("part", _text(), primary_key=True),
    Column("reason", _text(), primary_key=True),
    Column("characters", Integer, nullable=False),
)

# The queue is sorted by the *_order columns: all ascending, so that one comparison of rows finds the next page.
flags = Table(
    "flags",
    metadata,
    Column("claim_id", _text(), primary_key=True),
    Column("kind", _text(), nullable=False),
    Column("document", _text(), nullable=False),
    Column("start", Integer, nullable=False),
    Column("speaker", _text(), nullable=False),  # "" for the article's own voice
    Column("has_numbers", Integer, nullable=False),
    Column("reviewed", Integer, nullable=False),  # derived from the log, in the transaction that appends to it
    Column("kind_order", Integer, nullable=False),  # contradicted, corroborated, single-source
    Column("evidence_order", Integer, nullable=False),  # minus the number of links
    Column("newest_order", Integer, nullable=False),  # minus the seq of the ruling, 0 without one
    Column("origins", Integer, nullable=False),
    Column("outlets", Integer, nullable=False),
    Column("origin", _text(), nullable=False),
    Column("tags", _text(), nullable=False),  # JSON list, in the flag's order
    Column("search", _text(), nullable=False),  # statement, restated words and speaker, case-folded
    Column("origin_kind", _text()),
    Column("origin_why", _text()),
    Column("joined", _text()),  # JSON list
    Column("series", _text()),  # JSON list
    Column("notes", _text()),  # JSON list
    Column("outlets_order", Integer, nullable=False),  # sources minus outlets: most outlets for their sources first
    Column("recent_order", Integer, nullable=False),  # minus the day the article was published, 0 when not known
    Column("echoed", Integer, nullable=False),  # more outlets than sources
    Column("unnamed", Integer, nullable=False),  # nobody named stands behind it
    Column("reason", _text(), nullable=False),  # the code of the finding that tells most, "" without evidence
)

flag_tags = Table(
    "flag_tags",
    metadata,
    Column("tag", _text(), primary_key=True),
    Column("claim_id", _text(), primary_key=True),
)

links = Table(
    "links",
    metadata,
    Column("claim_id", _text(), primary_key=True),
    Column("ordinal", Integer, primary_key=True),
    Column("evidence_id", _text(), nullable=False),
    Column("relation", _text(), nullable=False),
    Column("similarity", Float, nullable=False),
    Column("origin", _text(), nullable=False),
    Column("independent", Integer, nullable=False),
    Column("publisher", _text()),
    Column("published", _text()),
    Column("findings", _text(), nullable=False),  # JSON list
    Column("joined", _text()),
    Column("origin_kind", _text()),
)

# On how many statements of an origin another one's evidence does what: counted once, when the flags are written.
facing = Table(
    "facing",
    metadata,
    Column("origin", _text(), primary_key=True),
    Column("facing", _text(), primary_key=True),
    Column("relation", _text(), primary_key=True),
    Column("claims", Integer, nullable=False),
)

reuse = Table(
    "reuse",
    metadata,
    Column("left_id", _text(), primary_key=True),
    Column("right_id", _text(), primary_key=True),
    Column("payload", _text(), nullable=False),  # how much the two documents share, and where, as JSON
)

vectors = Table(
    "vectors",
    metadata,
    Column("key", _text(), primary_key=True),
    Column("vector", LargeBinary, nullable=False),  # float32, little-endian
)

# What the statements of a document chose to be compared with, so that the next choice begins where this one ended.
chosen = Table(
    "chosen",
    metadata,
    Column("document_id", _text(), primary_key=True),
    Column("number", Integer, nullable=False),
    Column("signature", _text(), nullable=False),  # of its statements; "" when they are to choose anew
    Column("found_by", _text(), nullable=False),  # JSON: a list of words for each statement
    Column("near_where", _text(), nullable=False),
    Column("partners", LargeBinary, nullable=False),
)

# The links that were found between two statements, in both directions.
found = Table(
    "found",
    metadata,
    Column("left_id", _text(), primary_key=True),
    Column("right_id", _text(), primary_key=True),
    Column("payload", _text(), nullable=False),  # JSON list
)

notes = Table(
    "notes",
    metadata,
    Column("kind", _text(), primary_key=True),
    Column("key", _text(), primary_key=True),
    Column("payload", _text(), nullable=False),
)

log = Table(
    "log",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("at", _text(), nullable=False),  # ISO 8601 in UTC with microseconds: exactly what is hashed
    Column("reviewer", _text(), nullable=False),
    Column("action", _text(), nullable=False),
    Column("claim_id", _text()),
    Column("document", _text()),
    Column("document_sha256", _text()),
    Column("start", Integer),
    Column("end", Integer),
    Column("claim_text", _text()),
    Column("speaker", _text()),
    Column("flag", _text()),
    Column("basis", _text()),
    Column("verdict_before", _text()),
    Column("verdict", _text()),
    Column("note", _text(), nullable=False),
    Column("evidence_url", _text(), nullable=False),
    Column("evidence", _text(), nullable=False),
    Column("undoes", Integer),
    Column("tool_version", _text(), nullable=False),
    Column("prev_hash", _text(), nullable=False),
    Column("hash", _text(), nullable=False),
    Column("origin", _text()),
    Column("other_origin", _text()),
    Column("flag_view", _text()),
    Column("fault", _text()),
    Column("field", _text()),
    Column("before", _text()),
    Column("after", _text()),
    Column("assignee", _text()),
    Column("source", _text()),  # JSON: number, hashes and undone row that a row had in the log it came from
    Column("grade", _text()),
    Column("batch", _text()),
    Column("asked", _text()),
)

# A reviewer's own views of the queue: an address of the page, by name.
saved_views = Table(
    "saved_views",
    metadata,
    Column("reviewer", _text(), primary_key=True),
    Column("name", _text(), primary_key=True),
    Column("address", _text(), nullable=False),  # JSON object
)

# What stands on each claim: derived from the log, and rebuilt from it alone at any time.
rulings = Table(
    "rulings",
    metadata,
    Column("claim_id", _text(), primary_key=True),
    Column("verdict", _text(), nullable=False),
    Column("reviewer", _text(), nullable=False),
    Column("at", _text(), nullable=False),
    Column("note", _text(), nullable=False),
    Column("evidence_url", _text(), nullable=False),
    Column("seq", Integer, nullable=False),
    Column("basis", _text()),
)

meta = Table(
    "meta",
    metadata,
    Column("key", _text(), primary_key=True),
    Column("value", _text(), nullable=False),
)
