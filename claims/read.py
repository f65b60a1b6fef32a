"""Path, bytes or pasted text in, documents out; what cannot be read comes out as a line that names the cure.

This is the room's only file I/O. One bad file never stops a folder.
"""

import hashlib
import logging
import os
import re
import stat
from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import date
from pathlib import Path, PurePosixPath
from zipfile import ZipFile

from claims.errors import ReadError
from claims.formats import ARCHIVES, EXTENSIONS, READERS, reader
from claims.formats.archive import Member, check_size, members, open_archive, unpack
from claims.formats.article import Article
from claims.formats.masthead import masthead
from claims.formats.metadata import check_metadata, parse_sidecar
from claims.model import Document

logger = logging.getLogger(__name__)

LARGEST_FILE = 100 * 1000 * 1000  # bytes
LONGEST_TEXT = 300 * 1000  # characters: some 50,000 words, over which the pipeline takes up more than a gigabyte
_MARKS = re.compile(r"[^\w\s]{3000}")  # the language pipeline would sit over them for minutes


def read_path(path: Path) -> Iterator[Document | ReadError]:
    """Yield the documents of a file or folder in stable order, and a ReadError for everything that cannot be read."""
    path = Path(path)
    if path.is_dir():
        yield from _read_folder(path)
    elif not _is_sidecar_file(path):
        yield from _read_file(path, path.name)


def count_files(path: Path) -> int:
    """Return how many files `read_path` will open there, at most; a list or an archive counts as one."""
    return sum(1 for _ in _files(path)) if path.is_dir() else 1


def read_text(text: str, name: str, metadata: Mapping[str, str] | None = None) -> Document:
    """Return pasted `text` as a document; raise ReadError when it holds nothing."""
    sha256 = _sha256(text.encode("utf-8", "surrogatepass"))
    return _document(Article(name, text), sha256, check_metadata(metadata or {}, name))


def read_bytes(data: bytes, name: str, metadata: Mapping[str, str] | None = None) -> Document:
    """Return the one article in `data`, a file called `name`; raise ReadError when it is none, or a list of many."""
    found = list(read_all(data, name, metadata))
    documents = [item for item in found if isinstance(item, Document)]
    if len(documents) == 1:
        return documents[0]
    if documents:
        raise ReadError(name, f"holds {len(documents)} articles", "read it as a list")
    raise next(item for item in found if isinstance(item, ReadError))


def read_all(data: bytes, name: str, metadata: Mapping[str, str] | None = None) -> Iterator[Document | ReadError]:
    """Yield the documents in `data`, a file called `name`: an article, a list of articles, an archive of such files."""
    extension = PurePosixPath(name).suffix.lower()
    try:
        given = check_metadata(metadata or {}, name)
        if len(data) > LARGEST_FILE:
            raise ReadError(name, f"is larger than {LARGEST_FILE // 10**6} MB", "split it into smaller files")
        if not data:
            raise ReadError(name, "is empty", "put the article's text in it")
        if extension not in EXTENSIONS:
            raise ReadError(name, "is of a kind we do not read", f"save it as one of {', '.join(EXTENSIONS)}")
    except ReadError as error:
        yield error
        return
    if extension in ARCHIVES:
        yield from _read_archive(data, name)
    else:
        yield from _read_articles(data, name, given)


def _read_articles(data: bytes, name: str, given: Mapping[str, str]) -> Iterator[Document | ReadError]:
    sha256 = _sha256(data)
    for found in _guarded(reader(PurePosixPath(name).suffix.lower()), data, name):
        if isinstance(found, ReadError):
            yield found
            continue
        try:
            yield _document(found, sha256, given, of_a_list=found.name != name)
        except ReadError as error:
            yield error


def _guarded(
    articles: Callable[[bytes, str], Iterator[Article | ReadError]], data: bytes, name: str
) -> Iterator[Article | ReadError]:
    """Yield what `articles` finds; whatever a library stumbles over in a broken file becomes one line."""
    try:
        yield from articles(data, name)
    except ReadError as error:
        yield error
    except Exception:  # the libraries raise anything on broken and hostile files
        logger.debug("%s: not read", name, exc_info=True)
        problem = "is damaged, or of another kind than its name says"
        yield ReadError(name, problem, "open it in its own program and save it again")


def _document(article: Article, file_sha256: str, given: Mapping[str, str], *, of_a_list: bool = False) -> Document:
    """Return an article's document; its sidecar goes before its own markup, and that before what the text shows."""
    _refuse_unreadable(article.text, article.name)
    if of_a_list:  # a row knows better than what is said about the whole list
        given = {field: value for field, value in given.items() if field not in article.fields}
    shown = masthead(article.text)
    fields = {field: value.value for field, value in shown.items()} | {**article.fields, **given}
    known_from = {field: value.place for field, value in shown.items()} | {**article.known_from}
    published = fields.pop("published", None)
    return Document(
        name=article.name,
        text=article.text,
        sha256=_sha256(article.text.encode()),
        file_sha256=file_sha256,
        published=date.fromisoformat(published) if published else None,
        known_from=known_from | dict.fromkeys(given, "sidecar"),
        **fields,
    )


def _refuse_unreadable(text: str, name: str) -> None:
    if not text.strip("\ufeff\u200b \t\r\n\v\f\xa0"):
        raise ReadError(name, "holds no text", "put the article's text in it")
    if len(text) > LONGEST_TEXT:
        raise ReadError(name, f"is longer than {LONGEST_TEXT:,} characters", "split it into its articles")
    if marks := _MARKS.search(text):
        raise ReadError(name, f"holds thousands of marks in a row at {marks.start()}", "take out what is no text")
    if "\x00" in text:
        raise ReadError(name, f"holds a NUL character at {text.index(chr(0))}", "save it as plain text (UTF-8)")
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise ReadError(name, f"holds half a character at {error.start}", "save it as plain text (UTF-8)") from None


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
        folders[:] = sorted(name for name in folders if not _is_aside(name))
        for name in sorted(names):
            path = Path(place, name)
            if not _is_aside(name) and not _is_sidecar_file(path):
                yield path


def _is_aside(name: str) -> bool:
    """Return whether a file or folder is about the articles or about the machine, and no article."""
    return name.startswith((".", "__MACOSX")) or PurePosixPath(name).stem.upper() == "README"


def _is_sidecar_file(path: Path) -> bool:
    """Return whether `path` is NAME.EXT.json beside NAME.EXT."""
    article = path.with_suffix("")
    return path.suffix.lower() == ".json" and bool(article.suffix) and article.is_file()


def _read_file(path: Path, name: str) -> Iterator[Document | ReadError]:
    try:
        if path.suffix.lower() not in EXTENSIONS and path.exists():
            raise ReadError(name, "is of a kind we do not read", f"save it as one of {', '.join(EXTENSIONS)}")
        data = _bytes_of(path, name)
        sidecar = path.with_name(f"{path.name}.json")
        beside = _bytes_of(sidecar, f"{name}.json") if sidecar.is_file() else None
    except ReadError as error:
        yield error
        return
    yield from _with_sidecar(data, name, beside)


def _with_sidecar(data: bytes, name: str, sidecar: bytes | None) -> Iterator[Document | ReadError]:
    """Yield the documents in `data` with what the sidecar says; a bad sidecar is left aside and reported."""
    given: dict[str, str] = {}
    problem: ReadError | None = None
    try:
        given = parse_sidecar(sidecar, f"{name}.json") if sidecar is not None else {}
    except ReadError as error:
        problem = ReadError(error.name, error.problem, f"{error.cure}; the article was read without it")
    yield from read_all(data, name, given)
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


def _read_archive(data: bytes, name: str) -> Iterator[Document | ReadError]:
    """Yield the documents of the files in an archive, by the rules of a folder."""
    try:
        archive = open_archive(data, name)
        check_size(archive, name)
    except ReadError as error:
        yield error
        return
    found = list(members(archive, name))
    inside = {member.path: member for member in found if isinstance(member, Member)}
    for item in found:
        if isinstance(item, ReadError):
            yield item
        elif not any(map(_is_aside, PurePosixPath(item.path).parts)) and not _is_sidecar_of(item.path, inside):
            yield from _read_member(archive, item, inside.get(f"{item.path}.json"), name)
    if not found:
        yield ReadError(name, "holds no files", "put articles into it")


def _read_member(archive: ZipFile, member: Member, sidecar: Member | None, name: str) -> Iterator[Document | ReadError]:
    full = f"{name}/{member.path}"
    try:
        if PurePosixPath(member.path).suffix.lower() not in READERS:
            raise ReadError(full, "is of a kind we do not read", f"save it as one of {', '.join(READERS)}")
        data = unpack(archive, member, name)
        beside = unpack(archive, sidecar, name) if sidecar is not None else None
    except ReadError as error:
        yield error
        return
    yield from _with_sidecar(data, full, beside)


def _is_sidecar_of(path: str, inside: Collection[str]) -> bool:
    article = PurePosixPath(path).with_suffix("")
    return path.lower().endswith(".json") and bool(article.suffix) and str(article) in inside


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
