"""An article's text in, the stretches out that are none of its statements: furniture, appeals, captions, headings.

Nothing is deleted: a mark says where a stretch stands and what it is. The text stays as it was, so offsets stay true.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from claims.lexicon.boilerplate import (
    APPEALS,
    BYLINES,
    BYLINES_ANYWHERE,
    CAPTIONS,
    CAPTIONS_ANYWHERE,
    FURNITURE,
    FURNITURE_ANYWHERE,
    LIST_LABELS,
    OWN_VOICE,
    PARTS,
)
from claims.lexicon.datelines import DATELINE
from claims.parse.lines import MOST_WORDS_OF_A_HEADING, Line, is_wrapped, plain, split_lines

HEADLINE = "headline"  # titles and section titles: marked, but they may hold claims
LONGEST_RULED = 600  # characters: no line longer than this is furniture as a whole
LONGEST_DOUBLED = 300
DATELINE_WITHIN = 8  # lines from the top


class Mark(NamedTuple):
    """A stretch of the text and why it is no claim; only "headline" may hold claims all the same."""

    start: int
    end: int
    reason: str


def _any_of(patterns: Sequence[str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern % PARTS})" for pattern in patterns), re.IGNORECASE)


class LineRule(NamedTuple):
    """What a line is that fits one of the patterns; those that may begin anywhere in it each come with their signs."""

    reason: str
    opening: re.Pattern[str]
    anywhere: Sequence[tuple[Sequence[str], re.Pattern[str]]]

    def fits(self, words: str, small: str) -> bool:
        """Say whether the line fits; `small` is the same in small letters."""
        if self.opening.fullmatch(words):
            return True
        return any(pattern.fullmatch(words) for signs, pattern in self.anywhere if _shows(small, signs))


def _shows(small: str, signs: Sequence[str]) -> bool:
    for sign in signs:  # noqa: SIM110 - several times as quick as any(), and asked for each line of every article
        if sign in small:
            return True
    return False


def _line_rule(reason: str, opening: Sequence[str], anywhere: Sequence[tuple[Sequence[str], str]]) -> LineRule:
    return LineRule(reason, _any_of(opening), [(signs, _any_of([pattern])) for signs, pattern in anywhere])


_APPEAL = _any_of(APPEALS)
LINE_RULES = (
    _line_rule("boilerplate", FURNITURE, FURNITURE_ANYWHERE),
    _line_rule("caption", CAPTIONS, CAPTIONS_ANYWHERE),
    _line_rule("byline", BYLINES, BYLINES_ANYWHERE),
)
_LIST_LABEL = re.compile(LIST_LABELS, re.IGNORECASE)
_OWN_VOICE = re.compile(OWN_VOICE, re.IGNORECASE)
# up to the first full stop with a blank behind it; no letter is read twice
SENTENCE = re.compile(r"\S[^.!?]*+(?:[.!?]++(?![\"'”’)\]]*(?:\s|\Z))[^.!?]*+)*+(?:[.!?]++[\"'”’)\]]*)?")
_NOTE = re.compile(r"^(?:editor'?s'? note|note)\s*[:.–—-]\s*", re.IGNORECASE)
_QUOTED = re.compile(r"[\"“”„«»]")
_FRONT_MATTER = re.compile(
    r"\A(?:---[ \t]*\r?\n(?:.*?\r?\n)?(?:---|\.\.\.)|\+\+\+[ \t]*\r?\n(?:.*?\r?\n)?\+\+\+)[ \t]*(?=\r?\n|\Z)", re.DOTALL
)


def find_boilerplate(text: str, lines: Sequence[Line] | None = None) -> list[Mark]:
    """Return the marks of `text` in order, no two overlapping; `lines` are its lines where they are known already."""
    front = front_matter_end(text)
    marks = [Mark(0, front, "boilerplate")] if front else []
    lines = [line for line in (split_lines(text) if lines is None else lines) if line.start >= front]
    reasons = _reasons(lines)
    for number, line in enumerate(lines):
        if line in reasons:
            marks.append(Mark(line.start, line.end, reasons[line]))
        else:
            marks.extend(_within(text, line, number))
    return marks


def front_matter_end(text: str) -> int:
    """Return where the metadata block at the top of a Markdown file ends; 0 when there is none."""
    match = _FRONT_MATTER.match(text)
    return match.end() if match else 0


def _reasons(lines: list[Line]) -> dict[Line, str]:
    """Return the lines that are marked as a whole, with the reason."""
    reasons = {line: reason for line in lines if (reason := line_reason(line.words)) is not None}
    reasons |= {line: "caption" for line in _doubled(lines) if line not in reasons}
    reasons |= {line: "boilerplate" for line in _listed(lines, reasons)}
    return reasons | dict.fromkeys(_headings([line for line in lines if line not in reasons]), HEADLINE)


def line_reason(words: str) -> str | None:
    """Return what a line is when it is no part of the article, judged by its own words alone."""
    words = _NOTE.sub("", words)
    if not words or len(words) > LONGEST_RULED:
        return None
    if is_appeal(words) or _is_appeal_as_a_whole(words):
        return "appeal"
    small = words.lower()
    return next((rule.reason for rule in LINE_RULES if rule.fits(words, small)), None)


@lru_cache(maxsize=64)  # a sentence is looked at by itself and with its line
def is_appeal(sentence: str) -> bool:
    """Return whether one sentence asks the reader to follow, subscribe or give."""
    return len(sentence) <= LONGEST_RULED and not _QUOTED.search(sentence) and bool(_APPEAL.fullmatch(sentence))


def _is_appeal_as_a_whole(words: str) -> bool:
    """Return whether a line holds an appeal and, beside it, only the outlet's own voice."""
    sentences = [plain(match.group()) for match in SENTENCE.finditer(words)]
    appeals = [is_appeal(sentence) for sentence in sentences]
    return any(appeals) and all(
        appeal or (_OWN_VOICE.search(sentence) and not _QUOTED.search(sentence))
        for appeal, sentence in zip(appeals, sentences, strict=True)
    )


def _within(text: str, line: Line, number: int) -> Iterator[Mark]:
    """Yield the marks inside a line of the article itself: its dateline, and appeals among its sentences."""
    start = line.start
    if number < DATELINE_WITHIN and (dateline := DATELINE.match(text, line.start, line.end)):
        start = dateline.end()
        yield Mark(line.start, line.start + len(dateline.group().rstrip()), "dateline")
    for match in SENTENCE.finditer(text, start, line.end):
        if is_appeal(plain(match.group())):
            yield Mark(match.start(), match.end(), "appeal")


def _doubled(lines: list[Line]) -> Iterator[Line]:
    """Yield short lines that stand twice in a row: a caption, taken once from the page and once from the picture."""
    for number, (first, second) in enumerate(zip(lines, lines[1:], strict=False)):
        same = first.words.casefold() == second.words.casefold()
        if same and first.length and len(first.words) <= LONGEST_DOUBLED:
            if number or not is_title(first, lines[2:]):  # at the top, the first of the two is the title
                yield first
            yield second


def _listed(lines: list[Line], reasons: dict[Line, str]) -> Iterator[Line]:
    """Yield the headlines of other articles listed after a label such as "Related articles"."""
    for number, label in enumerate(lines):
        if reasons.get(label) != "boilerplate" or not _LIST_LABEL.fullmatch(label.words):
            continue
        listed = _run_of_headings(lines[number + 1 :])
        to_the_end = number + 1 + len(listed) == len(lines)
        yield from listed if to_the_end else listed[:1]


def _run_of_headings(lines: list[Line]) -> list[Line]:
    run: list[Line] = []
    for line in lines:
        if line.closed or line.length > MOST_WORDS_OF_A_HEADING:
            break
        run.append(line)
    return run


def _headings(lines: list[Line]) -> Iterator[Line]:
    """Yield the title, the line that stands under it, and section titles."""
    if not any(line.closed for line in lines):
        return
    wrapped = is_wrapped(lines)
    if is_title(lines[0], lines[1:]):
        yield from lines[: 2 if len(lines) > 2 and not wrapped and _is_deck(lines[1]) else 1]
    if not wrapped:
        yield from (line for line in lines[1:-1] if _is_section(line))


def is_title(first: Line, rest: list[Line]) -> bool:
    """Return whether a text's first line is its title: short, not closed as a sentence, with sentences below it."""
    short = 2 <= first.length <= MOST_WORDS_OF_A_HEADING + 5
    open_end = not first.closed or first.words[-1] in "?!"
    return short and open_end and not DATELINE.match(first.words) and any(line.closed for line in rest)


def _is_deck(line: Line) -> bool:
    return not line.closed and line.length <= MOST_WORDS_OF_A_HEADING * 2


def _is_section(line: Line) -> bool:
    return not line.closed and line.length <= MOST_WORDS_OF_A_HEADING - 5 and line.words[:1].isalnum()
