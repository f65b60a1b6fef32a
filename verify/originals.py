"""Files and pasted text in, the same kept in a folder out, so that every later check can read them again.

A file that is there is never written over: another one of its name gets a number. Metadata of pasted text go into
a sidecar, as beside any other article.
"""

import hashlib
import json
import os
import re
import threading
from collections.abc import Iterator, Mapping
from itertools import count
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from claims.errors import ReadError
from claims.read import read_text

LONGEST = 120  # characters of a name, its ending aside
_ONE_AT_A_TIME = threading.Lock()
_SIGNS = re.compile(r"[\x00-\x1f\x7f/\\:*?\"<>|]+")


class Kept(NamedTuple):
    """A file as it was given and the name under which it is kept; None: the very same was there already."""

    given: str
    name: str | None


def keep(folder: Path, name: str, data: bytes, known: Mapping[str, str]) -> Kept:
    """Keep a file; `known` has for each name that is taken elsewhere the SHA-256 of its file."""
    digest = hashlib.sha256(data).hexdigest()
    with _ONE_AT_A_TIME:
        folder.mkdir(parents=True, exist_ok=True)
        for free in _names(file_name(name)):
            held = _digest(folder / free) or known.get(free)
            if held == digest:
                return Kept(name, None)
            if held is None:
                _write(folder / free, data)
                return Kept(name, free)
    raise AssertionError  # there is always a next number


def paste(folder: Path, text: str, metadata: Mapping[str, str], known: Mapping[str, str]) -> Kept:
    """Keep pasted text with what is known about it; raise ReadError when it is no article or a date is none."""
    given = {field: value.strip() for field, value in metadata.items() if value.strip()}
    title = given.get("title") or text.strip().partition("\n")[0]
    name = f"{' '.join(title.split()[:8])}.txt"
    read_text(text, "pasted text", given)
    kept = keep(folder, name, text.encode(), known)
    if kept.name and given:
        beside = json.dumps(given, ensure_ascii=False, indent=1).encode()
        _write(folder / f"{kept.name}.json", beside)
    return kept


def file_name(name: str) -> str:
    """Return a name that is safe in any folder, and that the reader of a folder does not pass by."""
    plain = PurePosixPath(_SIGNS.sub(" ", PurePosixPath(name.replace("\\", "/")).name).strip(" ."))
    stem = " ".join(plain.stem.split())[:LONGEST].strip(" .") or "article"
    if stem.upper() == "README" or stem.startswith("__MACOSX"):
        stem = f"article {stem}"
    return f"{stem}{plain.suffix[:12]}"


def _names(name: str) -> Iterator[str]:
    """Yield the name, then the name with a number, without end."""
    yield name
    path = PurePosixPath(name)
    yield from (f"{path.stem} ({number}){path.suffix}" for number in count(2))


def _digest(path: Path) -> str | None:
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.exists() else None


def _write(path: Path, data: bytes) -> None:
    """Write the whole file or none of it: a check may be reading the folder."""
    unfinished = path.with_name(f".{hashlib.sha256(path.name.encode()).hexdigest()[:16]}.part")
    try:
        unfinished.write_bytes(data)
        os.replace(unfinished, path)
    except OSError as error:
        raise ReadError(path.name, f"cannot be kept ({error.strerror})", "look at the folder and its disk") from None
