"""Bytes of a Markdown file in, its words as a reader sees them out, with what its front matter says."""

import tomllib
from collections.abc import Iterator, Mapping

import yaml

from claims.clean import front_matter_end
from claims.errors import ReadError
from claims.formats.article import Article
from claims.formats.decode import decode, told
from claims.formats.inline import plain
from claims.formats.metadata import usual_fields

LONGEST_FRONT_MATTER = 64 * 1024


def articles(data: bytes, name: str) -> Iterator[Article | ReadError]:
    """Yield the one article of a Markdown file; front matter that cannot be read is told and left aside."""
    text, encoding = decode(data, name)
    fields: dict[str, str] = {}
    try:
        _, fields, unread = usual_fields(front_matter(text))
        if unread is not None:
            problem = f"the date in its front matter is unclear: {unread[:40]!r}"
            yield ReadError(name, problem, 'write it as "2025-02-27"; the article was read without it')
    except (ValueError, yaml.YAMLError, RecursionError):
        yield ReadError(name, "its front matter cannot be read", "mend it; the article was read without it")
    body = front_matter_end(text)
    words = text[:body] + plain(text[body:])
    yield Article(name, words, fields, told(encoding) | dict.fromkeys(fields, "front matter"))


def front_matter(text: str) -> Mapping[str, object]:
    """Return what the block between `---` (YAML) or `+++` (TOML) at the top says."""
    block = text[: front_matter_end(text)].strip()
    if not block:
        return {}
    if len(block) > LONGEST_FRONT_MATTER:
        raise ValueError("front matter is too long")
    inner = block[3:-3]
    values = tomllib.loads(inner.replace("\r\n", "\n")) if block.startswith("+++") else yaml.safe_load(inner)
    if not isinstance(values, dict):
        raise ValueError("front matter names no fields")
    return values
