"""Path, bytes or pasted text in, documents out; what cannot be read comes out as a line that names the cure.

This is the room's only file I/O. One bad file never stops a folder.
"""

import hashlib
import json
import os
import stat
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from pathlib import Path

from claims.decode import decode
from claims.errors import ReadError
from claims.masthead import masthead
from claims.model import Document

LARGEST_FILE = 100 * 1000 * 1000  # bytes
FIELDS = ("publisher", "author", "published", "url", "title", "language")
EXTENSIONS = (".txt",)


def read_path(path: Path) -> Iterator[Document | ReadError]:
    """Yield the documents of a file or folder in stable order, and a ReadError for everything that cannot be read."""
    path = Path(path)
    if path.is_dir():
        yield from _read_folder(path)
    elif not _is_sidecar(path):
        yield from _read_file(path, path.name)


def read_text(text: str, name: str, metadata: Mapping[str, str] | None = None) -> Document:
    """Return pasted `text` as a document; raise ReadError when it holds nothing."""
    return _document(text, name, _sha256(text.encode("utf-8", "surrogatepass")), metadata or {}, {})


def read_bytes(data: bytes, name: str, metadata: Mapping[str, str] | None = None) -> Document:
    """Return the article in `data`, a file called `name`; raise ReadError when it is none."""
    if len(data) > LARGEST_FILE:
        raise _too_large(name)
    if not data:
        raise ReadError(name, "is empty", "put the article's text in it")
    text, encoding = decode(data, name)
    shown = {} if encoding.startswith("utf") else {"text": f"decoded as {encoding}"}
    return _document(text, name, _sha256(data), metadata or {}, shown)


def _document(
    text: str, name: str, file_sha256: str, metadata: Mapping[str, str], known_from: dict[str, str]
) -> Document:
    if not text.strip("\ufeff\u200b \t\r\n\v\f\xa0"):
        raise ReadError(name, "holds no text", "put the article's text in it")
    try:
        encoded = text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise ReadError(name, f"holds half a character at {error.start}", "save it as plain text (UTF-8)") from None
    given = check_metadata(metadata, name)
    shown = {field: value for field, value in masthead(text).items() if field not in given}
    published = given.get("published") or (shown["published"].value if "published" in shown else None)
    fields = {field: value.value for field, value in shown.items()} | given
    fields.pop("published", None)
    return Document(
        name=name,
        text=text,
        sha256=_sha256(encoded),
        file_sha256=file_sha256,
        published=date.fromisoformat(published) if published else None,
        known_from=known_from | {field: v.place for field, v in shown.items()} | dict.fromkeys(given, "sidecar"),
        **fields,
    )


def check_metadata(metadata: Mapping[str, object], name: str) -> dict[str, str]:
    """Return the fields of `metadata` that we know, with the date as an ISO day; raise ReadError on a bad one."""
    fields: dict[str, str] = {}
    for field in FIELDS:
        value = metadata.get(field)
        if value is None or value == "":
            continue
        if not isinstance(value, str):
            raise ReadError(name, f'"{field}" is not text', f'write "{field}" in quotation marks')
        fields[field] = _day(value, name) if field == "published" else value
    return fields


def _day(value: str, name: str) -> str:
    try:
        return datetime.fromisoformat(value.strip()).date().isoformat()
    except ValueError:
        raise ReadError(name, f'"published" is no date: {value[:40]!r}', 'write it as "2025-02-27"') from None


def _read_folder(folder: Path) -> Iterator[Document | ReadError]:
    found = False
    for path in _files(folder):
        found = True
        name = path.relative_to(folder).as_posix()
        if path.is_symlink() and not path.resolve().is_relative_to(folder.resolve()):
            yield ReadError(name, "is a link that leads out of the folder", "name that file itself")
        else:
            yield from _read_file(path, name)
    if not found:
        yield ReadError(folder.name or str(folder), "holds no files", "name a folder with articles in it")


def _files(folder: Path) -> Iterator[Path]:
    """Yield the files below `folder` in stable order, without hidden ones, sidecars, READMEs and linked folders."""
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(place, name)
            about_the_folder = path.stem.upper() == "README"
            if not name.startswith(".") and not about_the_folder and not _is_sidecar(path):
                yield path


def _is_sidecar(path: Path) -> bool:
    """Return whether `path` is NAME.EXT.json beside NAME.EXT."""
    article = path.with_suffix("")
    return path.suffix.lower() == ".json" and bool(article.suffix) and article.is_file()


def _read_file(path: Path, name: str) -> Iterator[Document | ReadError]:
    if path.suffix.lower() not in EXTENSIONS:
        yield ReadError(name, "is of a kind we do not read", f"save it as one of {', '.join(EXTENSIONS)}")
        return
    try:
        data = _bytes_of(path, name)
        metadata, problem = _sidecar_of(path, name)
        yield read_bytes(data, name, metadata)
    except ReadError as error:
        yield error
        return
    if problem is not None:
        yield problem


def _bytes_of(path: Path, name: str) -> bytes:
    """Return what the file holds, at most one byte more than we take."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise ReadError(name, "is no ordinary file", "name a file or a folder")
        with path.open("rb") as file:
            return file.read(LARGEST_FILE + 1)
    except FileNotFoundError:
        raise ReadError(name, "does not exist", "check the path") from None
    except PermissionError:
        raise ReadError(name, "may not be read by you", "give yourself permission to read it") from None
    except OSError as error:
        raise ReadError(name, f"cannot be read ({error.strerror})", "check the disk and the path") from None


def _sidecar_of(path: Path, name: str) -> tuple[dict[str, str], ReadError | None]:
    """Return the metadata that stand beside the article; a bad sidecar is left aside and reported."""
    sidecar = path.with_name(path.name + ".json")
    if not sidecar.exists():
        return {}, None
    try:
        return parse_sidecar(_bytes_of(sidecar, f"{name}.json"), f"{name}.json"), None
    except ReadError as error:
        return {}, ReadError(error.name, error.problem, f"{error.cure}; the article was read without it")


def parse_sidecar(data: bytes, name: str) -> dict[str, str]:
    """Return the fields of a sidecar; raise ReadError when it is no JSON object or a field is wrong."""
    try:
        values = json.loads(data)
    except (ValueError, RecursionError) as error:
        where = f" (line {error.lineno})" if isinstance(error, json.JSONDecodeError) else ""
        raise ReadError(name, f"is not valid JSON{where}", "mend it or remove it") from None
    if not isinstance(values, dict):
        raise ReadError(name, "is not a JSON object", 'write {"publisher": ..., "published": ...}')
    return check_metadata(values, name)


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _too_large(name: str) -> ReadError:
    return ReadError(name, f"is larger than {LARGEST_FILE // 1_000_000} MB", "split it into smaller files")
