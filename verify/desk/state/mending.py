"""A claim that was missed or misread in; rows of the log that put it right out, read again outside the page."""

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TypeVar

from claims.model import Claim, Document, Period, Quantity, Span
from verify.decisions import correct
from verify.desk.address import View
from verify.desk.state.base import Work
from verify.errors import DecideError
from verify.model import Action, LogEntry

EXACT, ABOUT, LEAST, MOST, RANGE = "=", "~", "≥", "≤", "range"
MEASURES = (EXACT, ABOUT, LEAST, MOST, RANGE)  # how exact an amount is meant
PRECISIONS = {4: "year", 7: "month", 10: "day"}  # by the length of an ISO date
SPANS = ((1, "day"), (7, "week"), (31, "month"), (92, "quarter"))  # days between two dates, at most

Found = TypeVar("Found", bound=Quantity | Period)


class MendWork(Work):
    """Claims put right by hand. The flags follow with the next check, which reads the article anew."""

    def add_claim(
        self, document_id: str, words: str, *, reviewer: str, at: datetime, note: str, near: int = 0, speaker: str = ""
    ) -> None:
        """Record that a statement of an article is a claim that was missed, and who says it where that is known."""
        document = self.store.document(document_id)
        if document is None:
            raise DecideError("this article is no longer in the corpus; go back to the articles")
        place = located(document.text, words, near)
        known = next((one for one in self.store.claims_of(document_id) if _place(one) == place), None)
        if known and known.passed_over is None:
            raise DecideError("this is a claim already; open it to correct it")
        row = correct.add(self.store, document, place.start, place.end, reviewer=reviewer, at=at, note=note)
        if speaker.strip():
            bare = _bare(document, row)
            correct.set_speaker(self.store, bare, speaker, reviewer=reviewer, at=at, note=note)

    def set_speaker(self, view: View, name: str, *, reviewer: str, at: datetime, note: str) -> None:
        """Record who says the open claim; "": the article, in its own voice."""
        correct.set_speaker(self.store, self._open_flag(view).claim, name, reviewer=reviewer, at=at, note=note)

    def set_amount(
        self, view: View, number: int | None, said: Mapping[str, str], *, reviewer: str, at: datetime, note: str
    ) -> None:
        """Record what an amount of the open claim really is; no number: it was missed; no words: it is none."""
        claim = self._open_flag(view).claim
        amounts = _replaced(claim.quantities, number, _amount(claim, said) if said.get("words", "").strip() else None)
        correct.set_quantities(self.store, claim, amounts, reviewer=reviewer, at=at, note=note)

    def set_time(
        self, view: View, number: int | None, said: Mapping[str, str], *, reviewer: str, at: datetime, note: str
    ) -> None:
        """Record when the open claim really is about; no number: it was missed; no dates: it is none."""
        claim = self._open_flag(view).claim
        times = _replaced(claim.periods, number, _time(claim, said) if said.get("from", "").strip() else None)
        correct.set_periods(self.store, claim, times, reviewer=reviewer, at=at, note=note)

    def mends(self, document_id: str, claim_id: str | None = None) -> list[LogEntry]:
        """Return what reviewers put right in an article, or in one claim of it, and still stands."""
        rows = self.store.claim_words(document_id)
        return [row for row in rows if claim_id is None or row.claim_id == claim_id]

    def waits(self, claim: Claim) -> bool:
        """Say whether a word on a claim stands that the next check has still to mind."""
        fields = {row.field or "claim" for row in self.mends(claim.document_id, claim.id)}
        return fields != {one.field for one in claim.by_hand}

    def take_back_mend(self, row: LogEntry, *, reviewer: str, at: datetime) -> None:
        """Take back an addition or a correction; of an addition, what was said of the claim goes with it."""
        rows = self.mends(row.document_sha256 or "", row.claim_id) if row.action is Action.CLAIM_ADD else [row]
        for one in reversed(rows):
            correct.undo(self.store, one, reviewer=reviewer, at=at)


def located(text: str, words: str, near: int = 0) -> Span:
    """Return where words stand in a text, blanks and line breaks aside: of several places the nearest to `near`."""
    parts = words.split()
    if not parts:
        raise DecideError("no words: select a statement in the article, or copy it from there")
    pattern = re.compile(r"(?<!\w)" * parts[0][0].isalnum() + r"\s+".join(map(re.escape, parts)))
    places = [Span(start=found.start(), end=found.end()) for found in pattern.finditer(text)]
    if not places:
        raise DecideError("these words do not stand in the article like this; copy them from it")
    return min(places, key=lambda place: abs(place.start - near))


def _place(claim: Claim) -> Span:
    return Span(start=claim.start, end=claim.end)


def _bare(document: Document, row: LogEntry) -> Claim:
    """Return a claim that was just added, as far as it is known before it is read."""
    start, end = row.start or 0, row.end or 0
    text = document.text[start:end]
    about = {"document_id": document.id, "document": document.name, "start": start, "end": end}
    return Claim(id=row.claim_id or "", text=text, restated=text, **about)


def _replaced(found: Sequence[Found], number: int | None, new: Found | None) -> list[Found]:
    """Return amounts or times with one in place of another, added, or taken out."""
    kept: list[Found] = [one for place, one in enumerate(found) if place != number]
    if new is not None and any(one.start < new.end and new.start < one.end for one in kept):
        raise DecideError(f"“{new.text}” holds words of another one; choose that to correct it")
    return kept if new is None else [*kept, new]


def _amount(claim: Claim, said: Mapping[str, str]) -> Quantity:
    place = _inside(claim, said["words"])
    how = said.get("how") or EXACT
    value, upper = _number(said.get("value", "")), _number(said.get("upper", "")) if how == RANGE else None
    if how == RANGE and (upper is None or value is None or upper <= value):
        raise DecideError("a range needs two numbers, the lower one first")
    if value is None:
        raise DecideError("write the amount as a number, such as 1200 or 2.5")
    ends = {RANGE: (value, upper), LEAST: (value, None), MOST: (None, value)}.get(how, (None, None))
    return Quantity(
        text=claim.text[place.start - claim.start : place.end - claim.start],
        start=place.start,
        end=place.end,
        value=None if how == RANGE else value,
        low=ends[0],
        high=ends[1],
        unit=" ".join(said.get("unit", "").split()) or None,
        approximation=how,
    )


def _number(text: str) -> float | None:
    try:
        return float(text.replace(",", "").replace(" ", "")) if text.strip() else None
    except ValueError:
        raise DecideError(f"{text[:40]}: is no number; write it in figures, such as 1200 or 2.5") from None


def _time(claim: Claim, said: Mapping[str, str]) -> Period:
    """Return a time; without words of its own it is that of the whole statement."""
    words = said.get("words", "").strip()
    place = _inside(claim, words) if words else _place(claim)
    start, end = (_date(said.get(name, "")) for name in ("from", "to"))
    end = end or start
    if end[: len(start)] < start[: len(end)]:
        raise DecideError(f"{end}: lies before {start}; write the first day first")
    return Period(
        text=claim.text[place.start - claim.start : place.end - claim.start],
        start=place.start,
        end=place.end,
        start_date=start,
        end_date=end,
        precision=_precision(start, end),
    )


def _date(text: str) -> str:
    """Return a date cut at what is known, as a period keeps it."""
    text = text.strip()
    try:
        date.fromisoformat(text + "-01-01"[: 10 - len(text)] if len(text) in PRECISIONS else text or "2000-01-01")
    except ValueError:
        raise DecideError(f"{text[:40]}: is no date; write it as 2026-03-01, 2026-03 or 2026") from None
    return text


def _precision(start: str, end: str) -> str:
    if start == end or len(start) != 10 or len(end) != 10:
        return PRECISIONS[min(len(start), len(end))]
    days = (date.fromisoformat(end) - date.fromisoformat(start)).days + 1
    return next((name for most, name in SPANS if days <= most), "year")


def _inside(claim: Claim, words: str) -> Span:
    """Return where words stand in a claim, as offsets of its document."""
    try:
        place = located(claim.text, words)
    except DecideError:
        raise DecideError(f"“{words[:80]}” does not stand in the statement like this; copy it from there") from None
    return Span(start=claim.start + place.start, end=claim.start + place.end)
