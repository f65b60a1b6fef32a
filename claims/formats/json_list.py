"""Bytes of a JSON or JSON-lines file in, the articles it lists out; a JSON file may also hold one article."""

from collections.abc import Iterable, Iterator, Mapping
from json import JSONDecoder

from claims.errors import ReadError
from claims.formats.article import Article
from claims.formats.decode import decode
from claims.formats.metadata import parse_json, usual_fields
from claims.formats.rows import articles_of
from claims.formats.stream import LONGEST_ROW, lines, pieces

START = 1000  # bytes that show whether a list begins
SPACE = " \t\r\n"
_BETWEEN = frozenset(SPACE + ",")
LISTS = ("articles", "items", "documents", "results", "data", "entries", "stories", "news", "response", "docs")


def articles(data: bytes, name: str) -> Iterator[Article | ReadError]:
    """Yield the articles of a JSON list, of an object that holds one, or of a file with one JSON object a line."""
    if data[:START].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"["):
        yield from articles_of(_objects(_elements(data, name), name), name)
        return
    if name.lower().endswith((".jsonl", ".ndjson")):
        yield from articles_of(_lines(data, name), name)
        return
    values = parse_json(decode(data, name)[0], name)  # not kept: what it holds is read from here on
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


def _objects(values: Iterable[object], name: str) -> Iterator[Mapping[str, object] | ReadError]:
    for number, value in enumerate(values, start=1):
        yield value if isinstance(value, dict | ReadError) else _no_object(name, number)


def _elements(data: bytes, name: str) -> Iterator[object]:
    """Yield what a JSON list holds one by one, then a ReadError where it breaks off."""
    decoder, place, number = JSONDecoder(), 1, 0
    source = pieces(data, name)
    text = next(source, "").lstrip(SPACE)
    while True:
        place = _past(text, place)
        try:
            if text[place : place + 1] == "]" or not text[place:]:
                raise ValueError
            value, end = decoder.raw_decode(text, place)
        except (ValueError, RecursionError):
            piece = next(source, None)
            if piece is None:
                break
            if len(text) - place > LONGEST_ROW:
                yield ReadError(name, f"holds an article longer than {LONGEST_ROW:,} characters", "make articles of it")
                return
            text, place = text[place:] + piece, 0
            continue
        yield value
        place, number = end, number + 1
    if text[place:].rstrip(SPACE) != "]":
        yield ReadError(name, f"is not valid JSON behind article {number}", "mend it there or save it again")


def _past(text: str, place: int) -> int:
    """Return where the next element begins, behind the comma and the blanks in front of it."""
    while place < len(text) and text[place] in _BETWEEN:
        place += 1
    return place


def _lines(data: bytes, name: str) -> Iterator[Mapping[str, object] | ReadError]:
    number = 0
    for line in lines(data, name, longest=LONGEST_ROW):
        if line is not None and not line.strip():
            continue
        number += 1
        if line is None:
            problem = f"is a line of more than {LONGEST_ROW:,} characters"
            yield ReadError(f"{name}#{number}", problem, "write each article on a line of its own")
            continue
        try:
            value = parse_json(line, f"{name}#{number}")
        except ReadError as error:
            yield error
            continue
        yield value if isinstance(value, dict) else _no_object(name, number)


def _no_object(name: str, number: int) -> ReadError:
    return ReadError(f"{name}#{number}", "is not a JSON object", 'write {"text": ..., "title": ..., "published": ...}')
