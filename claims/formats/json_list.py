"""Bytes of a JSON or JSON-lines file in, the articles it lists out; a JSON file may also hold one article."""

from collections.abc import Iterator, Mapping

from claims.decode import decode
from claims.errors import ReadError
from claims.formats.article import Article
from claims.formats.rows import articles_of
from claims.metadata import parse_json, usual_fields

LISTS = ("articles", "items", "documents", "results", "data", "entries", "stories", "news", "response", "docs")


def articles(data: bytes, name: str) -> Iterator[Article | ReadError]:
    """Yield the articles of a JSON list, of an object that holds one, or of a file with one JSON object a line."""
    text, _ = decode(data, name)
    if name.lower().endswith((".jsonl", ".ndjson")):
        yield from articles_of(_lines(text, name), name)
        return
    values = parse_json(text, name)
    listed = values if isinstance(values, list) else _list_in(values)
    if listed is not None:
        yield from articles_of(_objects(listed, name), name)
    elif isinstance(values, dict) and usual_fields(values)[0].strip():
        yield from (_alone(found, name) for found in articles_of([values], name))
    else:
        raise ReadError(name, "holds no article", "give it a list of objects with text, title, publisher and published")


def _alone(found: Article | ReadError, name: str) -> Article | ReadError:
    return found._replace(name=name) if isinstance(found, Article) else found


def _list_in(values: object) -> list[object] | None:
    """Return the list of articles that an object such as {"articles": [...]} holds."""
    if not isinstance(values, dict):
        return None
    for key in LISTS:
        inner = values.get(key)
        if isinstance(inner, list) and any(isinstance(item, dict) for item in inner):
            return inner
        if isinstance(inner, dict) and (deeper := _list_in(inner)) is not None:
            return deeper
    return None


def _objects(values: list[object], name: str) -> Iterator[Mapping[str, object] | ReadError]:
    for number, value in enumerate(values, start=1):
        yield value if isinstance(value, dict) else _no_object(name, number)


def _lines(text: str, name: str) -> Iterator[Mapping[str, object] | ReadError]:
    for number, line in enumerate((line for line in text.split("\n") if line.strip()), start=1):
        try:
            value = parse_json(line, f"{name}#{number}")
        except ReadError as error:
            yield error
            continue
        yield value if isinstance(value, dict) else _no_object(name, number)


def _no_object(name: str, number: int) -> ReadError:
    return ReadError(f"{name}#{number}", "is not a JSON object", 'write {"text": ..., "title": ..., "published": ...}')
