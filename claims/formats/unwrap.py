"""Lines as they were laid out on a page in, paragraphs out: for kinds of files that know lines and no paragraphs."""

import re
from collections import Counter
from collections.abc import Iterator

_ENDED = re.compile(r"[.!?…:][\"'”’»)\]]*$")
_HYPHEN = re.compile(r"(?<=[^\W\d_])[-\u2010\u00ad]$")
_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(r"(?i)[-–—\[( ]*(?:page |p\. ?)?\d{1,4}(?: ?(?:of|/) ?\d{1,4})?[-–—\]) ]*")
FULL_LINE = 0.8  # of the usual width: a shorter line that ends a sentence ends its paragraph


def unwrap(text: str) -> str:
    """Return `text` with the lines of each paragraph joined; empty lines and short lines end paragraphs."""
    lines = [line.strip() for line in text.splitlines()]
    width = _usual_width(lines)
    return "\n".join(_paragraphs(lines, width)).strip()


def without_running_heads(pages: list[str]) -> str:
    """Return the text of `pages` without page numbers and the lines repeated at the top or foot of most of them."""
    cut = [[line for line in page.splitlines() if line.strip()] for page in pages]
    edges = Counter(_shape(line) for page in cut for line in {*page[:1], *page[-1:]})
    running = {shape for shape, count in edges.items() if count > 1 and count * 2 > len(pages)}
    return "\n".join(line for page in cut for line in _without_edges(page, running))


def _without_edges(page: list[str], running: set[str]) -> list[str]:
    while page and (_shape(page[0]) in running or _PAGE_NUMBER.fullmatch(page[0].strip())):
        page = page[1:]
    while page and (_shape(page[-1]) in running or _PAGE_NUMBER.fullmatch(page[-1].strip())):
        page = page[:-1]
    return page


def _shape(line: str) -> str:
    return _DIGITS.sub("#", " ".join(line.split()))


def _usual_width(lines: list[str]) -> int:
    """Return the width that nine in ten lines keep within."""
    widths = sorted(len(line) for line in lines if line)
    return widths[len(widths) * 9 // 10] if widths else 0


def _paragraphs(lines: list[str], width: int) -> Iterator[str]:
    paragraph = ""
    last = ""
    for line in lines:
        if paragraph and (not line or _ends(last, line, width)):
            yield paragraph
            paragraph = ""
        if line:
            paragraph = _join(paragraph, line)
        last = line
    if paragraph:
        yield paragraph


def _ends(last: str, line: str, width: int) -> bool:
    """Return whether a paragraph ends between two lines: a full sentence on a short line, or a heading."""
    short = len(last) < width * FULL_LINE
    if _ENDED.search(last):
        return short
    return len(last) < width / 2 + 10 and short and not line[0].islower() and not _HYPHEN.search(last)


def _join(paragraph: str, line: str) -> str:
    if not paragraph:
        return line
    if _HYPHEN.search(paragraph):
        return (paragraph[:-1] if line[0].islower() else paragraph) + line
    return f"{paragraph} {line}"
