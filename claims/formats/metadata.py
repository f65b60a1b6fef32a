"""What is said about an article outside its text: names and values in, the fields that we know out; no guesses."""

import json
import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime

from claims.errors import ReadError
from claims.formats.masthead import worded_date

FIELDS = ("publisher", "author", "published", "url", "title", "language")

# The names that lists of articles and front matter use, first choice first, in small letters without signs.
USUAL_NAMES = {
    "text": (
        "text body content articlebody articletext fulltext maintext bodytext article story plaintext paragraphs"
    ).split(),
    "title": "title headline articletitle heading".split(),
    "publisher": "publisher source outlet publication sitename site newspaper sourcename media".split(),
    "author": "author authors byline creator writer".split(),
    "published": (
        "published date publishedat datepublished publicationdate pubdate publishdate publisheddate publishedon "
        "publishedtime publicationtime datetime timestamp"
    ).split(),
    "url": "url link href canonicalurl permalink articleurl sourceurl webpage".split(),
    "language": "language lang".split(),
}
_SIGNS = re.compile(r"[\W_]+")


def check_metadata(metadata: Mapping[str, object], name: str) -> dict[str, str]:
    """Return the fields of `metadata` that we know, with the date as an ISO day; raise ReadError on a bad one."""
    fields: dict[str, str] = {}
    for field in FIELDS:
        value = metadata.get(field)
        if value is None or value == "":
            continue
        if not isinstance(value, str) or not _is_whole(value):
            raise ReadError(name, f'"{field}" is not text', f'write "{field}" in quotation marks')
        fields[field] = _iso_day(value, name) if field == "published" else value
    return fields


def _iso_day(value: str, name: str) -> str:
    try:
        return datetime.fromisoformat(value.strip()).date().isoformat()
    except ValueError:
        raise ReadError(name, f'"published" is no date: {value[:40]!r}', 'write it as "2025-02-27"') from None


def parse_sidecar(data: bytes, name: str) -> dict[str, str]:
    """Return the fields of a sidecar; raise ReadError when it is no JSON object or a field is wrong."""
    values = parse_json(data, name)
    if not isinstance(values, dict):
        raise ReadError(name, "is not a JSON object", 'write {"publisher": ..., "published": ...}')
    return check_metadata(values, name)


def parse_json(data: str | bytes, name: str) -> object:
    """Return what JSON `data` says; raise ReadError when it is none."""
    try:
        values: object = json.loads(data)
    except (ValueError, RecursionError) as error:
        where = f" (line {error.lineno})" if isinstance(error, json.JSONDecodeError) else ""
        raise ReadError(name, f"is not valid JSON{where}", "mend it or remove it") from None
    return values


def usual_fields(row: Mapping[str, object]) -> tuple[str, dict[str, str], str | None]:
    """Return the text of a row, its other fields, and the date that could not be read, if there is one."""
    known = {_SIGNS.sub("", key.lower()): value for key, value in row.items() if isinstance(key, str)}
    found: dict[str, str] = {}
    unread: str | None = None
    for field, names in USUAL_NAMES.items():
        value = next((known[name] for name in names if known.get(name) not in (None, "", [], {})), None)
        if field == "published" and value is not None:
            day = day_of(value)
            unread = None if day else str(value)
            value = day
        words = as_text(value, "\n" if field == "text" else ", ")
        if words.strip() and (field == "text" or _is_whole(words)):
            found[field] = words if field == "text" else words.strip()
    return found.pop("text", ""), found, unread


def as_text(value: object, between: str) -> str:
    """Return a value of a list as text: a list joined, of an object its name."""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return between.join(filter(None, (as_text(item, between) for item in value)))
    if isinstance(value, dict):
        return as_text(value.get("name") or value.get("title"), between)
    return ""


def day_of(value: object) -> str | None:
    """Return the ISO day that `value` says in one way only: ISO, a mail date, a month in words, seconds since 1970."""
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _day_of_seconds(value)
    return _day_of_words(value.strip()) if isinstance(value, str) else None


def _day_of_seconds(value: float) -> str | None:
    seconds = value / 1000 if value >= 1e11 else value
    return datetime.fromtimestamp(seconds, UTC).date().isoformat() if 1e8 <= seconds < 4e9 else None


def _day_of_words(value: str) -> str | None:
    for parse in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            return parse(value).date().isoformat()
        except (ValueError, TypeError):
            continue
    day = worded_date(value)
    return day.isoformat() if day else None


def _is_whole(text: str) -> bool:
    """Return whether `text` can be stored: no half characters, no NUL."""
    return "\x00" not in text and not any("\ud800" <= character <= "\udfff" for character in text)
