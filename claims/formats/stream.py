"""Bytes of a long list in, its text out piece by piece: as many times the memory of one row, not of the whole file."""

import codecs
from collections.abc import Iterator

from claims.formats.decode import decode, is_plain_utf8

PIECE = 1 << 20  # bytes
LONGEST_ROW = 10 * 1000 * 1000  # characters


def pieces(data: bytes, name: str) -> Iterator[str]:
    """Yield the text of `data` in order; what is not in UTF-8 is decoded as a whole first."""
    if not is_plain_utf8(data, name, PIECE):
        text, _ = decode(data, name)
        yield from (text[i : i + PIECE] for i in range(0, len(text), PIECE))
        return
    decoder = codecs.getincrementaldecoder("utf-8-sig")()
    view = memoryview(data)
    for i in range(0, len(data), PIECE):
        yield decoder.decode(view[i : i + PIECE], final=i + PIECE >= len(data))


def lines(data: bytes, name: str, *, longest: int | None = None) -> Iterator[str | None]:
    """Yield the lines of `data` with their ends; None for one that is longer than `longest`."""
    parts: list[str] = []
    size, skipping = 0, False
    for piece in pieces(data, name):
        start = 0
        while (end := piece.find("\n", start) + 1) > 0:
            if not skipping:
                line = "".join([*parts, piece[start:end]])
                yield line if longest is None or len(line) <= longest else None
            parts, size, skipping, start = [], 0, False, end
        if not skipping:
            parts.append(piece[start:])
            size += len(piece) - start
        if longest is not None and size > longest:
            parts, size, skipping = [], 0, True
            yield None
    if parts and size:
        yield "".join(parts)
