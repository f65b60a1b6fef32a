"""Bytes of an e-mail (.eml) in, its text out, with what its header says."""

import email
from collections.abc import Iterator
from email.message import EmailMessage
from email.policy import default

from claims.errors import ReadError
from claims.formats.article import Article
from claims.formats.decode import decode
from claims.formats.metadata import day_of
from claims.formats.unwrap import unwrap
from claims.parse.lines import is_wrapped, split_lines


def articles(data: bytes, name: str) -> Iterator[Article | ReadError]:
    """Yield the text of an e-mail; what is attached is not read."""
    message = email.message_from_bytes(data, policy=default)
    if not isinstance(message, EmailMessage) or not message.keys():
        raise ReadError(name, "is no e-mail", "save it again from your mail program as .eml")
    body = message.get_body(("plain", "html"))
    if not isinstance(body, EmailMessage):
        raise ReadError(name, "holds no text", "save what is attached to it as a file of its own")
    fields = _fields(message)
    yield Article(name, _text_of(body, name), fields, dict.fromkeys(fields, "mail header"))


def _fields(message: EmailMessage) -> dict[str, str]:
    """Return what the header says: the sender as author, and as publisher only an organisation that it names."""
    sender = message["from"].addresses[0] if message["from"] and message["from"].addresses else None
    said = {
        "title": str(message["subject"] or ""),
        "author": (sender.display_name or sender.addr_spec) if sender else "",
        "publisher": str(message["organization"] or ""),
        "published": day_of(str(message["date"] or "")),
        "language": str(message["content-language"] or ""),
    }
    return {field: " ".join(value.split()) for field, value in said.items() if value and value.strip()}


def _text_of(body: EmailMessage, name: str) -> str:
    if body.get_content_type() == "text/html":
        return _text_of_page(body, name)
    text = _decoded(body, name)
    return unwrap(text) if is_wrapped(split_lines(text)) else text


def _text_of_page(body: EmailMessage, name: str) -> str:
    from claims.formats.page import articles as articles_of_page

    for found in articles_of_page(_decoded(body, name), name):
        if isinstance(found, Article):
            return found.text
    raise ReadError(name, "holds no text that we could find", "save the article's text as .txt")


def _decoded(body: EmailMessage, name: str) -> str:
    """Return the body as text; where the header names no encoding that fits, the bytes decide."""
    data = body.get_payload(decode=True)
    if not isinstance(data, bytes):
        return ""
    try:
        return data.decode(body.get_content_charset("utf-8"))
    except (LookupError, UnicodeDecodeError):
        return decode(data, name)[0]
