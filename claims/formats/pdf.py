"""Bytes of a PDF in, its article out: pypdf gives the lines of each page, which are joined to paragraphs."""

import logging
from collections.abc import Iterator
from io import BytesIO

from pypdf import PdfReader

from claims.errors import ReadError
from claims.formats.article import Article
from claims.formats.unwrap import unwrap, without_running_heads

logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # of a broken file we say one line, and it would say twenty
MOST_PAGES = 1000


def articles(data: bytes, name: str) -> Iterator[Article | ReadError]:
    """Yield the one article of a PDF. Its dates tell when the file was made, so none is taken for the article's."""
    text, title = _read(PdfReader(BytesIO(data)), name)
    if not text:
        raise ReadError(name, "holds pictures of text and no text", "run it through text recognition (OCR) first")
    fields = {"title": title} if _is_title(title) else {}
    yield Article(name, text, fields, dict.fromkeys(fields, "document properties"))


def _read(pdf: PdfReader, name: str) -> tuple[str, str]:
    """Return text and title; a PDF that only forbids editing opens with an empty password."""
    if pdf.is_encrypted and not pdf.decrypt(""):
        raise ReadError(name, "is encrypted", "save it without a password")
    if len(pdf.pages) > MOST_PAGES:
        raise ReadError(name, f"has more than {MOST_PAGES} pages", "save the pages of the article alone")
    text = unwrap(without_running_heads([page.extract_text() for page in pdf.pages]))
    return text, (pdf.metadata.title if pdf.metadata else None) or ""


def _is_title(title: str) -> bool:
    """Return whether the title is one, and not the name of the file that the PDF was printed from."""
    named_after_file = title.lower().startswith("microsoft word") or "." in title[-5:].rstrip(".")
    return bool(title.strip()) and title.lower() not in {"untitled", "(anonymous)"} and not named_after_file
