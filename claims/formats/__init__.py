"""The kinds of files that articles come in: one file per kind, opened when a file of that kind is read.

Each has `articles(data, name)`: the bytes of one file in, its articles out, and a ReadError for what is none. A library
that reads a kind is imported in that kind's file alone.
"""

import importlib
from collections.abc import Callable, Iterator

from claims.errors import ReadError
from claims.formats.article import Article

READERS = {
    ".txt": "plain",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "page",
    ".htm": "page",
    ".xhtml": "page",
    ".pdf": "pdf",
    ".docx": "word",
    ".eml": "mail",
    ".json": "json_list",
    ".jsonl": "json_list",
    ".ndjson": "json_list",
    ".csv": "table",
    ".tsv": "table",
}
ARCHIVES = (".zip",)
EXTENSIONS = (*READERS, *ARCHIVES)


def reader(extension: str) -> Callable[[bytes, str], Iterator[Article | ReadError]]:
    """Return the function that reads files with this extension."""
    articles: Callable[[bytes, str], Iterator[Article | ReadError]]
    articles = importlib.import_module(f"claims.formats.{READERS[extension]}").articles
    return articles
