"""What a reviewer says in; a row of the log that names its claim by content, and what a log must be able to do, out."""

import json
from collections.abc import Iterable, Sequence
from typing import Any, Protocol
from urllib.parse import urlsplit

from verify import __version__
from verify.errors import DecideError
from verify.model import Claim, Evidence, LogEntry, Ruling

NO_REVIEWER = "no reviewer: a verdict needs a name; set TWOSOURCE_REVIEWER, give --reviewer, or enter it at the desk"


class Log(Protocol):
    """What a decision needs of the store: rows that can be read and added, never changed."""

    def append(self, entry: LogEntry) -> LogEntry:
        """Seal the entry as the log's next row and return it as stored."""

    def append_all(self, entries: Sequence[LogEntry]) -> list[LogEntry]:
        """Seal entries as the log's next rows, all of them or none."""

    def batch(self, batch: str) -> list[LogEntry]:
        """Return the rows that one act wrote, in order."""

    def log(self) -> list[LogEntry]:
        """Return all rows in order."""

    def history(self, claim_id: str) -> list[LogEntry]:
        """Return the rows on one claim in order."""

    def last_ruling(self, reviewer: str) -> Ruling | None:
        """Return the newest ruling by a reviewer that stands."""


def evidence_json(evidence: Iterable[Evidence]) -> str:
    """Return the spans that were on the screen, as the JSON list a log row keeps."""
    return json.dumps([_shown(item) for item in evidence], ensure_ascii=False, separators=(",", ":"))


def _shown(item: Evidence) -> dict[str, Any]:
    return {
        "document": item.claim.document,
        "sha256": item.claim.document_id,
        "start": item.claim.start,
        "end": item.claim.end,
        "text": item.claim.text,
        "relation": item.link.relation.value,
        "codes": [finding.code for finding in item.link.findings],
    }


def about(claim: Claim, **fields: Any) -> LogEntry:
    """Return an entry that names the claim by content, so that it can be found again without the database."""
    return LogEntry(
        seq=0,
        claim_id=claim.id,
        document=claim.document,
        document_sha256=claim.document_id,
        start=claim.start,
        end=claim.end,
        claim_text=claim.text,
        speaker=claim.speaker,
        tool_version=__version__,
        **fields,
    )


def named(reviewer: str) -> str:
    """Return the reviewer's name; no row goes without one."""
    name = " ".join(reviewer.split())
    if not name:
        raise DecideError(NO_REVIEWER)
    return name


def address(url: str) -> str:
    """Return the link to the evidence; only web addresses, since the desk and the exports make it clickable."""
    url = url.strip()
    try:
        good = not url or (urlsplit(url).scheme.lower() in ("http", "https") and bool(urlsplit(url).hostname))
    except ValueError:  # such as an unclosed bracket in the host
        good = False
    if not good or any(char.isspace() for char in url):
        raise DecideError(f"{url}: is no web address; give one that starts with https://, or leave it empty")
    return url
