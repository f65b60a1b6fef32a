"""A reviewer's word on who published an article, who wrote it, when and where, in; rows of the log out.

What a file says of itself stays in the file. What reviewers said comes on top of it, whenever the file is read again.
"""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Protocol
from urllib.parse import urlsplit

from verify import __version__
from verify.errors import DecideError
from verify.model import Action, Document, LogEntry

FIELDS = ("title", "publisher", "author", "published", "url")
REVIEWER = "reviewer"  # where an edited field is known from
NO_REVIEWER = "no reviewer: a change needs a name; set TWOSOURCE_REVIEWER, or enter it at the desk"


class Editable(Protocol):
    """What an edit needs of the store."""

    def edit_document(self, document: Document, entries: Sequence[LogEntry], *, read_again: bool) -> list[LogEntry]:
        """Add the rows to the log and keep the document as they leave it, both or neither."""


def edit(
    store: Editable, document: Document, said: Mapping[str, str], *, reviewer: str, at: datetime, note: str = ""
) -> list[LogEntry]:
    """Record what a reviewer says about an article, one row a field that changes; "" means it is not known.

    Flags follow with the next check. Times in the text hang on the day of publication, so they are read again then.
    """
    changes = {name: _fit(name, value) for name, value in said.items() if _fit(name, value) != value_of(document, name)}
    if not " ".join(reviewer.split()):
        raise DecideError(NO_REVIEWER)
    if not changes:
        raise DecideError("nothing was changed; what is known of the article stays as it is")
    entries = [
        LogEntry(
            seq=0,
            at=at,
            reviewer=" ".join(reviewer.split()),
            action=Action.METADATA,
            document=document.name,
            document_sha256=document.sha256,
            field=name,
            before=value_of(document, name) or None,
            after=value,
            note=note.strip(),
            tool_version=__version__,
        )
        for name, value in changes.items()
    ]
    return store.edit_document(edited(document, changes), entries, read_again="published" in changes)


def edited(document: Document, said: Mapping[str, str]) -> Document:
    """Return the document with what reviewers said about it on top of what was read."""
    if not said:
        return document
    fields: dict[str, Any] = {name: value or None for name, value in said.items()}
    if fields.get("published"):
        fields["published"] = date.fromisoformat(fields["published"])
    known_from = document.known_from | dict.fromkeys(said, REVIEWER)
    return document.model_copy(update=fields | {"known_from": known_from})


def value_of(document: Document, name: str) -> str:
    """Return a field of a document as the log writes it; "" when it is not known."""
    value = getattr(document, name)
    return value.isoformat() if isinstance(value, date) else value or ""


def _fit(name: str, value: str) -> str:
    """Return a value as it is kept, or refuse it."""
    value = " ".join(value.split())
    if name not in FIELDS:
        raise DecideError(f"{name}: is no field that can be changed; choose one of {', '.join(FIELDS)}")
    if value and name == "published":
        try:
            return date.fromisoformat(value).isoformat()
        except ValueError:
            raise DecideError(f"{value[:40]}: is no date; write it as 2026-03-01") from None
    if value and name == "url" and not _is_web_address(value):
        raise DecideError(f"{value[:80]}: is no web address; give one that starts with https://, or leave it empty")
    return value


def _is_web_address(value: str) -> bool:
    try:
        parts = urlsplit(value)
        return parts.scheme.lower() in ("http", "https") and bool(parts.hostname) and " " not in value
    except ValueError:  # such as an unclosed bracket in the host
        return False
