"""An article's text in, the stretches between its quotation marks out.

All the usual marks are read, quotations may hold others, and one that runs over several paragraphs opens anew in each
of them. A mark that is never closed spoils only itself.
"""

import re
from collections.abc import Iterator
from itertools import zip_longest
from typing import NamedTuple

from claims.parse.lines import Line, is_wrapped, split_lines

# "''" and "``" are how wire copy writes double quotation marks; a prime is none.
_MARK = re.compile(r"''|``|[“”„«»‹›‘’\"'`]")
_KIND = {
    "“": "double",
    "”": "double",
    "„": "double",
    '"': "double",
    "''": "double",
    "``": "double",
    "«": "angle",
    "»": "angle",
    "‹": "angle",
    "›": "angle",
    "‘": "single",
    "’": "single",
    "'": "plain",
    "`": "plain",
}
_STRAIGHT = frozenset(('"', "''"))
_OPENING = frozenset(("“", "„", "«", "‹", "‘", "``", "`"))
_CLOSING = frozenset(("”", "»", "›", "’"))
_BEFORE = frozenset("([{—–-/:…\"'“‘«„")
_ELIDED = re.compile(r"(?:s|t|re|ve|ll|d|m|em|til|cause|n|round|\d0s)\b", re.IGNORECASE)


FARTHEST = 4  # paragraphs between the opening and the closing mark


class Quote(NamedTuple):
    """What stands between two quotation marks, without the marks; `continued` when it goes on in the next paragraph."""

    start: int
    end: int
    continued: bool = False


class _Open(NamedTuple):
    mark: str
    start: int

    @property
    def kind(self) -> str:
        return _KIND[self.mark]


def find_quotes(text: str, lines: list[Line] | None = None) -> list[Quote]:
    """Return the outermost quotations of `text` in order; `lines` are its lines where they are known already."""
    paragraphs = list(_paragraphs(split_lines(text) if lines is None else lines))
    found = [quote for start, end in paragraphs for quote in _in_paragraph(text, start, end)]
    found = _outermost([*found, *_run_on(text, paragraphs)])
    return [quote for quote in found if text[quote.start : quote.end].strip()]


def _paragraphs(lines: list[Line]) -> Iterator[tuple[int, int]]:
    wrapped = is_wrapped(lines)
    start = None
    for line, following in zip_longest(lines, lines[1:]):
        start = line.start if start is None else start
        if following is None or not wrapped or following.follows_blank:
            yield start, line.end
            start = None


def _run_on(text: str, paragraphs: list[tuple[int, int]]) -> Iterator[Quote]:
    """Yield the paragraphs of a quotation that opens in one and closes in a later one, with no mark in between."""
    for at, (start, end) in enumerate(paragraphs):
        opened = _left_open(text, start, end)
        if opened < 0:
            continue
        for last, (first, stop) in enumerate(paragraphs[at + 1 : at + 1 + FARTHEST], at + 1):
            closing, again = text.find("”", first, stop), text.find("“", first, stop)
            mixed = text.find('"', opened, closing if closing >= 0 else stop) >= 0
            if mixed or (again >= 0 and (again < closing or closing < 0)):
                break
            if closing >= 0:
                yield Quote(opened + 1, end, continued=True)
                yield from (Quote(*one, continued=True) for one in paragraphs[at + 1 : last])
                yield Quote(first, closing)
                break


def _left_open(text: str, start: int, end: int) -> int:
    """Return where the outermost quotation begins that is not closed by the end of the paragraph; -1 for none."""
    depth, opened, at = 0, -1, text.find("“", start, end)
    while 0 <= at < end:
        opened = at if depth == 0 else opened
        depth += 1 if text[at] == "“" else -(depth > 0)
        found = [place for mark in "“”" if (place := text.find(mark, at + 1, end)) >= 0]
        at = min(found, default=-1)
    return opened if depth else -1


def _in_paragraph(text: str, start: int, end: int) -> list[Quote]:
    found: list[Quote] = []
    stack: list[_Open] = []
    for match in _MARK.finditer(text, start, end):
        mark = match.group()
        if _closes(text, match, stack):
            _close(found, stack, mark, match.start())
        elif _opens(text, match, start):
            stack = [one for one in stack if one.mark != mark]  # the earlier one was never closed
            stack.append(_Open(mark, match.end()))
    if stack and _goes_on(text, end, stack[0].kind):
        found = [quote for quote in found if quote.start < stack[0].start]
        found.append(Quote(stack[0].start, end, continued=True))
    return _outermost(found)


def _closes(text: str, match: re.Match[str], stack: list[_Open]) -> bool:
    mark, kind = match.group(), _KIND[match.group()]
    if all(one.kind != kind for one in stack) or (mark in _OPENING and mark != "“"):
        return False
    before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    if kind in {"single", "plain"}:
        return not after.isalnum() and not before.isspace()
    if mark in _STRAIGHT:
        return not before.isspace() or not after or after.isspace()
    return mark in _CLOSING or (mark == "“" and any(one.mark == "„" for one in stack))


def _opens(text: str, match: re.Match[str], start: int) -> bool:
    mark, kind = match.group(), _KIND[match.group()]
    before = text[match.start() - 1 : match.start()] if match.start() > start else ""
    after = text[match.end() : match.end() + 1]
    if not after or after.isspace() or (mark in _CLOSING):
        return False
    free = not before or before.isspace() or before in _BEFORE
    if kind == "plain":
        return free and after.isalnum() and not _ELIDED.match(text, match.end())
    return free or mark in {"“", "„", "«"}


def _close(found: list[Quote], stack: list[_Open], mark: str, at: int) -> None:
    """Close the quotation that `mark` belongs to: the last of its own marks, else the last that it could mean."""
    kind = _KIND[mark]
    alike = [i for i, one in enumerate(stack) if one.kind == kind and (one.mark in _STRAIGHT) == (mark in _STRAIGHT)]
    places = alike or [i for i, one in enumerate(stack) if one.kind == kind]
    opened = stack[places[-1]]
    del stack[places[-1] :]
    found.append(Quote(opened.start, at))


def _goes_on(text: str, end: int, kind: str) -> bool:
    """Say whether the next paragraph opens with the same mark, as a long quotation does."""
    following = text[end : end + 40].lstrip()
    match = _MARK.match(following)
    return (
        match is not None
        and _KIND[match.group()] == kind
        and kind not in {"plain", "single"}
        and match.group() not in _CLOSING
    )


def _outermost(quotes: list[Quote]) -> list[Quote]:
    kept: list[Quote] = []
    for quote in sorted(quotes, key=lambda one: (one.start, -one.end)):
        if not kept or quote.start >= kept[-1].end:
            kept.append(quote)
    return kept
