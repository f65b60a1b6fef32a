"""Bytes of a .zip file in, the files in it out, one by one; what is unsafe to unpack is refused by name."""

import re
import stat
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO
from pathlib import PurePosixPath
from typing import NamedTuple

from claims.errors import ReadError

LARGEST_MEMBER = 100 * 1000 * 1000  # bytes, unpacked
LARGEST_TOTAL = 1000 * 1000 * 1000
MOST_MEMBERS = 100_000
TIGHTEST = 100  # times smaller than its content: text packs four times, lists of articles perhaps thirty
TIGHT_FROM = 1000 * 1000  # bytes: below this size no ratio is dangerous
NESTED = (".zip", ".7z", ".rar", ".tar", ".gz", ".tgz", ".bz2", ".xz")


_DRIVE = re.compile(r"[A-Za-z]:")


class Member(NamedTuple):
    """A file in an archive, by the name that it is shown under."""

    path: str
    info: zipfile.ZipInfo


def open_archive(
    data: bytes, name: str, *, kind: str = "archive", cure: str = "pack it again as .zip"
) -> zipfile.ZipFile:
    """Return the archive in `data`; raise ReadError when it is none, which says what `kind` of file it should be."""
    try:
        return zipfile.ZipFile(BytesIO(data))
    except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError, OSError, UnicodeDecodeError) as error:
        raise ReadError(name, f"is no readable {kind} ({error})", cure) from None


def check_size(archive: zipfile.ZipFile, name: str) -> None:
    """Raise ReadError for an archive that holds too much to be unpacked."""
    infos = archive.infolist()
    if len(infos) > MOST_MEMBERS:
        raise ReadError(name, f"holds more than {MOST_MEMBERS:,} files", "split it into smaller archives")
    if sum(info.file_size for info in infos) > LARGEST_TOTAL:
        raise ReadError(name, f"unpacks to more than {LARGEST_TOTAL // 10**9} GB", "split it into smaller archives")


def is_bomb(info: zipfile.ZipInfo) -> bool:
    """Return whether a file in an archive is packed so tightly that it can only be meant to do harm."""
    return info.file_size > TIGHT_FROM and info.file_size > info.compress_size * TIGHTEST


def members(archive: zipfile.ZipFile, name: str) -> Iterator[Member | ReadError]:
    """Yield the files of the archive in stable order, and a ReadError for each that is unsafe."""
    seen: set[str] = set()
    for info in sorted(archive.infolist(), key=lambda info: info.filename):
        path = info.filename
        problem = _unsafe(info) or (("stands in the archive twice", "keep one of them") if path in seen else None)
        seen.add(path)
        if problem is not None:
            yield ReadError(f"{name}/{path}", *problem)
        elif not info.is_dir():
            yield Member(path, info)


def _unsafe(info: zipfile.ZipInfo) -> tuple[str, str] | None:
    """Return why a file in an archive is refused, and the cure."""
    path = PurePosixPath(info.filename.replace("\\", "/"))
    if path.is_absolute() or ".." in path.parts or _DRIVE.match(info.filename):
        return "leads out of the archive", "unpack it and look at it"
    if stat.S_ISLNK(info.external_attr >> 16):
        return "is a link", "put the file itself into the archive"
    if info.flag_bits & 0x1:
        return "is encrypted", "unpack the archive with its password first"
    if path.suffix.lower() in NESTED:
        return "is an archive inside an archive", "unpack it first"
    if is_bomb(info):
        return "is packed too tightly to be an article", "unpack it and look at it"
    if info.file_size > LARGEST_MEMBER:
        return f"is larger than {LARGEST_MEMBER // 10**6} MB", "split it into smaller files"
    return None


def unpack(archive: zipfile.ZipFile, member: Member, name: str) -> bytes:
    """Return the bytes of a file in the archive; raise ReadError when they are damaged."""
    try:
        with archive.open(member.info) as file:
            return file.read(LARGEST_MEMBER)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError) as error:
        raise ReadError(f"{name}/{member.path}", f"is damaged ({error})", "pack the archive again") from None
