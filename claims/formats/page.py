"""Bytes of a web page in, its article out: trafilatura finds the text and what the page's own markup says."""

import logging
from collections.abc import Iterator
from typing import Any

import trafilatura
from trafilatura.utils import load_html

from claims.errors import ReadError
from claims.formats.article import Article
from claims.formats.metadata import day_of

for _library in ("trafilatura", "htmldate"):  # of a broken page we say one line ourselves
    logging.getLogger(_library).setLevel(logging.CRITICAL)
# Only what the markup states: htmldate would otherwise search the text for anything like a date.
_STATED_DATES = {"extensive_search": False, "original_date": True}


def articles(data: bytes | str, name: str) -> Iterator[Article | ReadError]:
    """Yield the one article of a web page."""
    tree = load_html(data)
    language = tree.get("lang") if tree is not None else None
    if tree is not None:
        _keep_captions(tree)
    found = trafilatura.bare_extraction(
        tree, with_metadata=True, include_comments=False, date_extraction_params=dict(_STATED_DATES)
    )
    if found is None or isinstance(found, dict) or not found.text or not found.text.strip():
        yield ReadError(name, "holds no article that we could find", "save the article's text as .txt")
        return
    stated = {
        "title": found.title,
        "author": found.author,
        "published": day_of(found.date),
        "publisher": found.sitename,
        "url": found.url,
        "language": language,
    }
    fields = {field: value for field, value in stated.items() if value}
    yield Article(name, found.text, fields, dict.fromkeys(fields, "page markup"))


def _keep_captions(tree: Any) -> None:
    """Put the caption of each picture in a paragraph of its own, marked as one: trafilatura leaves pictures out."""
    for caption in tree.xpath("//figure//figcaption"):
        words = " ".join(caption.text_content().split())
        figure = next(caption.iterancestors("figure"))
        if words and figure.getparent() is not None:
            kept = figure.makeelement("p")
            kept.text = f"Caption: {words}"
            kept.tail, figure.tail = figure.tail, None
            figure.addnext(kept)
