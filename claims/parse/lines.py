"""Text in, its lines out, each with its place: what the rules about the shape of a page look at."""

import re
from typing import NamedTuple

_LINE = re.compile(r"[^\r\n\v\f\x85\u2028\u2029]+")
# quotation marks as they are typed, and what takes up no room as a blank
_TYPED = {**dict.fromkeys("‘’‚′", "'"), **dict.fromkeys("“”„″", '"')}
_TYPED |= dict.fromkeys("\u200b\u200c\u200d\u2060\ufeff", " ")
# Markdown around a line's words, bullets and arrows: they say nothing about what the line is.
_MARKUP_BEFORE = re.compile(r"^(?:[#>*_•·▪●■►▶»›→➡✓|~=+\ufe0f-]+(?=\W)|[#>*_•·▪●■►▶»›→➡✓|~\ufe0f]+)\s*")
_MARKUP_AFTER = re.compile(r"\s*[*_»›→➡|~\ufe0f]+$")
_EMPHASIS = re.compile(r"\*{1,3}|__")
_MARKUP_ENDS = frozenset("*_»›→➡|~\ufe0f")
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)\s]*\)")
_CLOSED = re.compile(r"[.!?…:;,][\"')\]]*$")
_WORD = re.compile(r"\w+(?:['.-]\w+)*")

MOST_WORDS_OF_A_HEADING = 20


class Line(NamedTuple):
    """One line that holds more than white space: `text[start:end]` is its content without the space around it."""

    start: int
    end: int
    words: str  # the content with single spaces, straight quotes and no Markdown, for the rules to match
    follows_blank: bool  # an empty line stands before it

    @property
    def length(self) -> int:
        """The number of words."""
        return len(_WORD.findall(self.words))

    @property
    def closed(self) -> bool:
        """Whether it ends as a sentence does."""
        return bool(_CLOSED.search(self.words))


def plain(text: str) -> str:
    """Return `text` with single spaces, straight quotes and without Markdown around it."""
    bare = " ".join((text if text.isascii() else _typed(text)).split())
    if "](" in bare:
        bare = _LINK.sub(r"\1", bare)
    if "*" in bare or "__" in bare:
        bare = _EMPHASIS.sub("", bare).strip()
    if not bare[:1].isalnum():
        bare = _MARKUP_BEFORE.sub("", bare)
    return (_MARKUP_AFTER.sub("", bare) if bare[-1:] in _MARKUP_ENDS else bare).strip()


def _typed(text: str) -> str:
    for written, typed in _TYPED.items():
        text = text.replace(written, typed)
    return text


def split_lines(text: str) -> list[Line]:
    """Return the lines of `text` that hold something, in order."""
    lines: list[Line] = []
    last = 0
    for match in _LINE.finditer(text):
        content = match.group().strip("\u200b\ufeff").strip()
        if content:
            start = match.start() + match.group().index(content)
            blank = bool(lines) and len(re.findall(r"\r\n|[^\S \t\xa0]", text[last : match.start()])) > 1
            lines.append(Line(start, start + len(content), plain(content), blank))
            last = start + len(content)
    return lines


def is_wrapped(lines: list[Line]) -> bool:
    """Return whether the text was broken at a fixed width, so that its lines are no paragraphs."""
    inner = [left for left, right in zip(lines, lines[1:], strict=False) if not right.follows_blank]
    broken = [line for line in inner if 40 <= len(line.words) <= 100 and (not line.closed or line.words[-1] == ",")]
    return len(inner) >= 3 and len(broken) * 2 > len(inner)
