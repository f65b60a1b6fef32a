"""A text in, what it shows of its own source out: agency, title, author, date, publisher; nothing is guessed."""

import re
from datetime import date
from typing import NamedTuple

from claims.clean import DATELINE_WITHIN, front_matter_end, is_title, line_reason
from claims.lexicon.agencies import OUTLET_WORDS, SECTIONS, agency
from claims.lexicon.boilerplate import PARTS
from claims.lexicon.datelines import DATELINE
from claims.lexicon.places import OUTLETS
from claims.parse.lines import Line, split_lines

FROM_THE_TOP = 8
FROM_THE_END = 6
BELOW_THE_TITLE = 3  # lines in which outlet, author and date stand

_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_ISO = re.compile(r"(\d{4})[-/.](\d\d)[-/.](\d\d)")
_WORDED = re.compile(
    rf"(?i)(?:\b(\d{{1,2}})(?:st|nd|rd|th)?\s)?\b({'|'.join(_MONTHS)})[a-z]*\.?"
    r"\s?(?:(\d{1,2})(?:st|nd|rd|th)?,?\s)?,?\s?(\d{4})\b"
)
_PUBLISHED = re.compile(
    rf"(?i)(?:(?:first )?(?:published|posted)(?: (?:on|at))?\s*[:|–—-]?\s*|date\s*:\s*)?{PARTS['date']}\b.{{0,40}}"
)
_UPDATED = re.compile(r"(?i)^(?:last )?(?:updated|modified)")
_PARTICLE = r"(?:de|da|di|del|van|von|der|den|la|le|al|bin|el)"
_BYLINE = re.compile(
    rf"(?:By|BY|Written by|WRITTEN BY|Author:)\s+(?P<author>(?:[A-ZÀ-Þ][\w.'-]*|{_PARTICLE})"
    rf"(?: (?:[A-ZÀ-Þ][\w.'-]*|{_PARTICLE}|and|&)|,(?= [A-ZÀ-Þ])){{0,11}})"
)
# "NPA, Kestrin", "Reuters / Oslo": who wired it and from where, alone on a line under the title
_WIRED = re.compile(
    r"(?P<who>[A-ZÀ-Þ][\w.'’-]+(?: [A-ZÀ-Þ][\w.'’-]+){0,3})(?P<mark>,| ?[/|–—]| -| in) ?"
    r"[A-ZÀ-Þ][\w.'’-]+(?:,? [A-ZÀ-Þ][\w.'’-]+){0,2}\.?"
)
_NO_AGENCY = frozenset("USA UAE DRC FAQ".split())
_PIECE = r"(?:article|story|piece|report|post|text|version)"
_ORIGINAL = re.compile(
    rf"(?:Read (?:the|this|our) (?:full )?original {_PIECE} (?:on|at|in|from)|"
    rf"This {_PIECE} (?:was |is |has been )?(?:originally|first) (?:published|appeared|posted) (?:on|by|in|at)|"
    r"The post .{1,200} (?:appeared first on|first appeared on)) (?:the (?:website|site|pages) of )?"
    r"(?P<publisher>(?:[Tt]he )?[A-ZÀ-Þ0-9][\w.&'-]*(?: (?:[A-ZÀ-Þ0-9&][\w.&'-]*|of|the|for|and|de|la|le)){0,6})"
)


_NAME_WORD = r"(?:[A-ZÀ-Þ0-9&][\w.&'’-]*|of|the|for|and|de|la|le)"
_OUTLET = re.compile(rf"{_NAME_WORD}(?: {_NAME_WORD}){{0,5}}")
_BARS = re.compile(r"\s*[|·•]\s*")
_PARTED = re.compile(r"\s*[|·•]\s*|,\s+|\s+[–—-]\s+")
_DAY = re.compile(
    rf"(?i)(?:{PARTS['weekday']}\s?)?(?:\d{{1,2}}(?:st|nd|rd|th)? {PARTS['month']}|{PARTS['month']} \d{{1,2}})?"
    r"(?: \d{4})?|\d{4}"
)
_AUTHOR = re.compile(r"[A-ZÀ-Þ][\w.'’-]+(?: [A-ZÀ-Þ][\w.'’-]*){1,2}")


class Shown(NamedTuple):
    """Something the text shows about itself, and the place where it does."""

    value: str
    place: str


def masthead(text: str) -> dict[str, Shown]:
    """Return the fields of a document that `text` itself shows, each with its place."""
    front = front_matter_end(text)
    lines = [line for line in split_lines(text) if line.start >= front]
    found = {
        "dateline": _agency(text, lines),
        "published": _published(text, lines),
        "title": _title(lines),
        "author": _author(lines),
        "publisher": (
            _original_publisher(lines) or _outlet_below(lines) or _outlet_in_byline(lines) or _outlet_in_parts(lines)
        ),
    }
    return {field: shown for field, shown in found.items() if shown is not None}


def _dateline(text: str, lines: list[Line]) -> dict[str, str]:
    """Return the parts of the first dateline near the top: date, year and the agency as written."""
    for line in lines[:DATELINE_WITHIN]:
        match = DATELINE.match(text, line.start, line.end)
        if match:
            return {name.rstrip("0123456789"): part for name, part in match.groupdict().items() if part}
    return {}


def _agency(text: str, lines: list[Line]) -> Shown | None:
    parts = _dateline(text, lines)
    written = next((parts[name].strip() for name in ("slashed", "bracketed", "other", "dashed") if name in parts), None)
    if written is not None:
        return Shown(agency(written) or written, "dateline")
    for line in lines[:FROM_THE_TOP]:
        match = _BYLINE.fullmatch(line.words)
        if match and agency(match["author"]):
            return Shown(agency(match["author"]) or "", "byline")
        if line is not lines[0] and (wired := _wired(line.words)):
            return Shown(wired, "byline")
    signed = agency(lines[-1].words.strip(" -–—()[].")) if lines else None
    return Shown(signed, "closing line") if signed else None


def _wired(words: str) -> str | None:
    """Return the agency of a line that names it with a place: one that is known, or three capitals before a comma.

    More capitals may be a city: "ROME, Italy".
    """
    match = _WIRED.fullmatch(words)
    if match is None:
        return None
    who = match["who"]
    initials = len(who) == 3 and who.isupper() and match["mark"] == "," and who not in _NO_AGENCY
    return agency(who) or (who if initials else None)


def _published(text: str, lines: list[Line]) -> Shown | None:
    """Return the date of a line near the top or the end that is nothing but a date, else the dateline's full date."""
    for line in lines[:FROM_THE_TOP] + lines[FROM_THE_TOP:][-2:]:
        plain = _PUBLISHED.fullmatch(line.words) or (line in lines[:FROM_THE_TOP] and _is_furnished(line.words))
        if not _UPDATED.match(line.words) and plain and (day := worded_date(line.words)):
            return Shown(day.isoformat(), "date line")
    parts = _dateline(text, lines)
    day = worded_date(parts["date"]) if "year" in parts else None
    return Shown(day.isoformat(), "dateline") if day else None


def worded_date(words: str) -> date | None:
    """Return the full date in `words` when it can be read in one way only (3/4/2025 cannot)."""
    if match := _ISO.search(words):
        year, month, day = (int(part) for part in match.groups())
    elif match := _WORDED.search(words):
        before, name, after, written_year = match.groups()
        if not before and not after:
            return None
        year, month, day = int(written_year), _MONTHS.index(name.lower()) + 1, int(after or before)
    else:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _title(lines: list[Line]) -> Shown | None:
    """Return the first line that is no furniture, when it is clearly a headline."""
    for number, line in enumerate(lines[:4]):
        if line_reason(line.words) is None:
            return Shown(line.words, "first line") if is_title(line, lines[number + 1 :]) else None
    return None


def _author(lines: list[Line]) -> Shown | None:
    for words in (part for line in lines[:FROM_THE_TOP] for part in _BARS.split(line.words)):
        match = _BYLINE.fullmatch(words)
        if match and not agency(match["author"]):
            name, outlet = _with_outlet(match["author"])
            return Shown(name if outlet else match["author"], "byline")
    return None


def _outlet_in_byline(lines: list[Line]) -> Shown | None:
    """Return the outlet that a byline ends with: "By Anna Berg, Northport Herald"."""
    bylines = filter(None, (_BYLINE.fullmatch(line.words) for line in lines[:FROM_THE_TOP]))
    outlets = (_with_outlet(match["author"])[1] for match in bylines)
    return next((Shown(outlet, "byline") for outlet in outlets if outlet), None)


def _with_outlet(author: str) -> tuple[str, str]:
    """Return the author and the outlet behind the one comma; no outlet where an office or a town stands there."""
    name, _, behind = author.partition(", ")
    words = behind.lower().split()
    told = len(words) > 1 and words[-1] in OUTLET_WORDS - {"reporter"} and words[0] not in SECTIONS | {"and"}
    known = behind in OUTLETS or behind.removeprefix("The ") in OUTLETS
    return name, behind if (told or known) and "," not in behind and " and " not in name else ""


def _outlet_below(lines: list[Line]) -> Shown | None:
    """Return the outlet that stands alone below the title: a known one, or one by its last word, above the date."""
    number = next((n for n, line in enumerate(lines[:3]) if line_reason(line.words) is None), None)
    if number is None or len(lines) < number + 3 or not is_title(lines[number], lines[number + 1 :]):
        return None
    line, below = lines[number + 1], lines[number + 2].words
    if not _OUTLET.fullmatch(line.words) or line.closed or worded_date(line.words):
        return None
    known = line.words in OUTLETS or line.words.removeprefix("The ") in OUTLETS or agency(line.words) is not None
    words = line.words.lower().split()
    dated = _is_furnished(below) or _BYLINE.fullmatch(below) or DATELINE.match(below)
    told = dated and words[-1] in OUTLET_WORDS and words[0] not in SECTIONS
    return Shown(line.words, "line below the title") if known or told else None


def _outlet_in_parts(lines: list[Line]) -> Shown | None:
    """Return the outlet of a line below the title that has its date or its author beside it: "Lowland Post, 3 May"."""
    number = next((n for n, line in enumerate(lines[:3]) if line_reason(line.words) is None), None)
    if number is None or not is_title(lines[number], lines[number + 1 :]):
        return None
    for line in lines[number + 1 : number + 1 + BELOW_THE_TITLE]:
        outlets = [part for part in _PARTED.split(line.words) if _is_outlet(part)]
        if len(outlets) == 1 and outlets[0] != line.words and _is_furnished(line.words):
            return Shown(outlets[0], "line below the title")
    return None


def _is_furnished(words: str) -> bool:
    """Say whether a line is made of nothing but an outlet, an author, a section and a date, or some of these."""
    parts = [part for part in _PARTED.split(words) if part]
    return all(_is_outlet(part) or _is_beside_an_outlet(part, words) for part in parts)


def _is_outlet(part: str) -> bool:
    """Say whether a part of a line names an outlet: a known one, or one by its last word."""
    words = part.lower().split()
    told = len(words) > 1 and words[-1].rpartition("-")[2] in OUTLET_WORDS - {"reporter"}
    known = part in OUTLETS or part.removeprefix("The ") in OUTLETS
    return _OUTLET.fullmatch(part) is not None and (known or told and words[0] not in SECTIONS)


def _is_beside_an_outlet(part: str, line: str) -> bool:
    """Say whether it is a date, a weekday, a by-line or a section; between bars, two capitals are an author."""
    if _DAY.fullmatch(part) or _PUBLISHED.fullmatch(part) or _BYLINE.fullmatch(part) or part.lower() in SECTIONS:
        return True
    return "|" in line and _AUTHOR.fullmatch(part) is not None


def _original_publisher(lines: list[Line]) -> Shown | None:
    """Return whom a closing line such as "Read the original article on X" names; never the credit of a picture."""
    for line in lines[-FROM_THE_END:]:
        match = _ORIGINAL.match(line.words)
        if match and line_reason(line.words) == "boilerplate":
            return Shown(match["publisher"].rstrip("."), "closing line")
    return None
