"""What every kind of file is read into: an article's plain text with what its file says about it."""

from collections.abc import Mapping
from typing import NamedTuple


class Article(NamedTuple):
    """One article as it came out of its file, before it becomes a document."""

    name: str
    text: str
    fields: Mapping[str, str] = {}  # checked: `published` is an ISO day
    known_from: Mapping[str, str] = {}
