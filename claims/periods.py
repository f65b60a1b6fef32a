"""A parsed article and its date in, the times it speaks of out: from, to and how exactly they are known."""

import re
from datetime import date
from typing import NamedTuple

from spacy.tokens import Doc, Token

from claims.calendar import Stretch
from claims.lexicon.time import FUTURE_CUES, FUTURE_LEMMAS
from claims.lexicon.time_patterns import COMPILED, TRIGGER
from claims.model import Period
from claims.moments import Setting, resolve, unknown

_WINDOW = 70  # characters looked at on each side of a word of time


class _Candidate(NamedTuple):
    start: int
    end: int
    rank: int
    name: str
    match: re.Match[str]


class _Focus:
    """The day and the quarter spoken of last, while the text is read from front to back."""

    def __init__(self) -> None:
        self.day: date | None = None
        self.quarter: tuple[int, int] | None = None

    def note(self, stretch: Stretch) -> None:
        """Remember `stretch` if it names a day, a month or a year for certain."""
        if stretch.start is None or stretch.start.startswith("--"):
            return
        if stretch.precision == "quarter":
            self.quarter = int(stretch.start[:4]), (int(stretch.start[5:7]) + 2) // 3
        parts = [int(part) for part in stretch.start.split("-")]
        year, month, day = (*parts, 1, 1)[:3]
        self.day = date(year, month, day) if year else self.day


def find_periods(doc: Doc, published: date | None) -> list[Period]:
    """Return the times in `doc` in text order, reckoned from `published` where that is known."""
    text = doc.text
    focus = _Focus()
    found: list[Period] = []
    for candidate in _chosen(text):
        token = _token_at(doc, candidate.match.start())
        if token is None or not _is_time(doc, token, candidate):
            continue
        setting = Setting(published, focus.day, focus.quarter, _looks_ahead(doc, candidate))
        stretch = resolve(candidate.name, candidate.match, setting)
        if stretch is None:
            continue
        focus.note(stretch)
        found.append(_period(text, candidate, stretch))
    return _joined(text, found, published)


def _chosen(text: str) -> list[_Candidate]:
    """Return the matches to keep, in text order: of two that overlap the earlier, then the longer, then the first listed."""
    candidates: list[_Candidate] = []
    for low, high in _windows(text):
        for rank, (name, pattern) in enumerate(COMPILED.items()):
            candidates.extend(_Candidate(m.start(), m.end(), rank, name, m) for m in pattern.finditer(text, low, high))
    candidates.sort(key=lambda c: (c.start, -c.end, c.rank))
    kept: list[_Candidate] = []
    for candidate in candidates:
        if kept and candidate.start < kept[-1].end:
            continue
        kept.append(candidate)
    return kept


def _windows(text: str) -> list[tuple[int, int]]:
    """Return the stretches of `text` around its words of time, cut at blanks and never overlapping."""
    windows: list[tuple[int, int]] = []
    for match in TRIGGER.finditer(text):
        low, high = max(0, match.start() - _WINDOW), min(len(text), match.end() + _WINDOW)
        if windows and low <= windows[-1][1]:
            windows[-1] = (windows[-1][0], high)
        else:
            windows.append((low, high))
    return windows


def _token_at(doc: Doc, offset: int) -> Token | None:
    span = doc.char_span(offset, offset + 1, alignment_mode="expand")
    return span[0] if span is not None and len(span) else None


def _is_time(doc: Doc, token: Token, candidate: _Candidate) -> bool:
    """Say whether the match is a time and not a name or a count that looks like one."""
    return True


def _looks_ahead(doc: Doc, candidate: _Candidate) -> bool | None:
    """Say whether the clause around the match looks forward (True) or back (False)."""
    span = doc.char_span(candidate.start, candidate.end, alignment_mode="expand")
    if span is None or not len(span):
        return None
    token = span.root
    for _ in range(8):
        if token.pos_ in {"VERB", "AUX"}:
            verdict = _verb_looks_ahead(token)
            if verdict is not None:
                return verdict
        elif token.lemma_.lower() in _LEMMAS:
            return True
        if token.head is token:
            return None
        token = token.head
    return None


_CUES = frozenset(FUTURE_CUES)
_LEMMAS = frozenset(FUTURE_LEMMAS)


def _verb_looks_ahead(verb: Token) -> bool | None:
    for child in verb.children:
        if child.dep_ in {"aux", "auxpass"}:
            if child.lower_ in _CUES:
                return True
            if child.tag_ == "VBD" and child.lower_ in {"was", "were", "had", "did"} or child.lower_ in {"has", "have"}:
                return False
    if verb.tag_ == "VBD":
        return False
    if verb.lemma_.lower() in _LEMMAS:
        return True
    return None


def _period(text: str, candidate: _Candidate, stretch: Stretch) -> Period:
    start, end = candidate.start, candidate.end
    return Period(text=text[start:end], start=start, end=end, start_date=stretch.start, end_date=stretch.end, precision=stretch.precision)


def _joined(text: str, periods: list[Period], published: date | None) -> list[Period]:
    return periods
