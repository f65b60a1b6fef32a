"""Bytes of a Word file (.docx) in, its article out: the paragraphs as they read with all changes accepted."""

import re
from collections.abc import Iterator
from io import BytesIO
from zipfile import ZipFile

import docx
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from claims.errors import ReadError
from claims.formats.archive import check_size, is_bomb, open_archive
from claims.formats.article import Article

_OLD_OR_LOCKED = b"\xd0\xcf\x11\xe0"  # the container of .doc files and of encrypted .docx files
# what a program calls a file that nobody gave a title
NO_TITLE = re.compile(r"(?i)(?:microsoft )?word document|document ?\d*|untitled|blank(?: document)?")
_SIGNS = {qn("w:tab"): "\t", qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:noBreakHyphen"): "\u2011"}


def articles(data: bytes, name: str) -> Iterator[Article | ReadError]:
    """Yield the one article of a Word file. Its dates tell when the file was made: none is taken for the article's."""
    if data.startswith(_OLD_OR_LOCKED):
        raise ReadError(name, "is encrypted or in the old .doc format", "save it as .docx without a password")
    check_package(open_archive(data, name, kind="Word file", cure="open it in Word and save it as .docx again"), name)
    document = docx.Document(BytesIO(data))
    paragraphs = document.element.body.xpath(".//w:p[not(ancestor::w:txbxContent)]")
    text = "\n".join(_text_of(paragraph) for paragraph in paragraphs)
    title = document.core_properties.title or ""
    properties = {"title": "" if NO_TITLE.fullmatch(title.strip()) else title,
                  "language": document.core_properties.language}  # fmt: skip
    fields = {field: value.strip() for field, value in properties.items() if value and value.strip()}
    yield Article(name, text.strip("\n"), fields, dict.fromkeys(fields, "document properties"))


def check_package(package: ZipFile, name: str) -> None:
    """Raise ReadError for a file (a .docx is an archive) that would grow out of all bounds when unpacked."""
    check_size(package, name)
    if any(is_bomb(info) for info in package.infolist()):
        raise ReadError(name, "is packed too tightly to be an article", "save it again from your word processor")


def _text_of(paragraph: BaseOxmlElement) -> str:
    """Return a paragraph's text: also what was inserted under tracked changes, and not what was deleted."""
    parts = paragraph.xpath(
        ".//*[self::w:t or self::w:tab or self::w:br or self::w:cr or self::w:noBreakHyphen]"
        "[not(ancestor::w:del) and not(ancestor::w:txbxContent) and not(ancestor::w:pPr)]"
    )
    return "".join(_SIGNS.get(part.tag) or part.text or "" for part in parts)
