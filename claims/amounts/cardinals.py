"""Number words and figures in a row in, the whole number they add up to out: "three hundred and twelve thousand"."""

from typing import NamedTuple

from claims.amounts.atoms import Atom, Numeral, multiplied
from claims.lexicon import number_patterns as patterns
from claims.lexicon.numbers import DOZENS


class _Sum(NamedTuple):
    """A number half read: what is closed by a magnitude, what is still open, and the last magnitude."""

    end: int
    total: float = 0.0
    current: float | None = None
    last: float = float("inf")
    scaled: bool = False

    @property
    def value(self) -> float:
        """The number so far."""
        return self.total + (self.current or 0.0)


def cardinal(text: str, atoms: list[Atom], i: int) -> tuple[Numeral | None, int]:
    """Add up a run of number words and figures: "three hundred and twelve thousand", "7.2 billion"."""
    start = atoms[i].start
    found, j = _Sum(start), i
    while j < len(atoms):
        grown, used = _grown(text, atoms, i, j, found)
        if grown is None:
            break
        found, j = grown, j + used
    if j == i:
        return None, 1
    numeral = Numeral(start, found.end, found.value, "cardinal", atoms[i].kind != "figure", scaled=found.scaled)
    return _with_article(text, atoms[i], numeral), j - i


def _grown(text: str, atoms: list[Atom], i: int, j: int, found: _Sum) -> tuple[_Sum | None, int]:
    """Take atom `j` into the sum that began with atom `i`; None where the number ends before it."""
    atom = atoms[j]
    if j > i:
        gap = text[found.end : atom.start]
        joined = bool(patterns.JOIN.fullmatch(gap)) and not (gap.strip() and atom.kind == "figure")
        if patterns.AND.fullmatch(gap):
            if atoms[j - 1].kind == "scale":
                return _with_rest(text, atoms, i, j, found)
            joined = atoms[j - 1].kind == "hundred" and not _starts_hundreds(text, atoms, j)
        if not joined:
            return None, 0
        if (
            atom.kind == "figure"
            and found.current is None
            and found.total
            and atom.value < 100
            and _starts_hundreds(text, atoms, j)
        ):
            return found._replace(current=atom.value, end=atom.end), 1  # "4 thousand 3 hundred"
    grown = _step(atom, found, j == i)
    return (grown._replace(end=atom.end), 1) if grown else (None, 0)


def _with_rest(text: str, atoms: list[Atom], i: int, j: int, found: _Sum) -> tuple[_Sum | None, int]:
    """Take in what follows "two thousand and ..."; "$3 million and 40 jobs" are two numbers."""
    rest, used = cardinal(text, atoms, j)
    if rest is None or rest.value >= found.last or atoms[j].kind == "figure":
        return None, 0
    if atoms[i].kind == "figure" and (rest.value < 100 or text[atoms[i].start - 1 : atoms[i].start] in {"$", "€", "£"}):
        return None, 0
    return found._replace(total=found.total + rest.value, end=rest.end), used


def _starts_hundreds(text: str, atoms: list[Atom], j: int) -> bool:
    following = atoms[j + 1] if j + 1 < len(atoms) else None
    joined = following is not None and bool(patterns.JOIN.fullmatch(text[atoms[j].end : following.start]))
    return joined and following is not None and following.kind == "hundred"


def _step(atom: Atom, found: _Sum, first: bool) -> _Sum | None:
    """Take one more word into the sum, or None where it does not fit."""
    current, value = found.current, atom.value
    match atom.kind:
        case "figure":
            return found._replace(current=value) if current is None and found.total == 0 else None
        case "unit" | "ten":
            if current is None:
                return found._replace(current=value)
            return found._replace(current=current + value) if _fits(current, value, atom.kind) else None
    base = current if current is not None else 1.0 if first else None
    if base is None:
        return None
    match atom.kind:
        case "hundred":
            return found._replace(current=base * 100) if 0 < base < 100 else None
        case "dozen" | "plural":
            return found._replace(total=found.total + base * 12, current=None, last=12) if atom.word in DOZENS else None
        case "scale" if value < found.last or not found.total:
            return found._replace(total=found.total + multiplied(base, value), current=None, last=value, scaled=True)
    return None


def _fits(current: float, value: float, kind: str) -> bool:
    """Say whether the word goes on the number: "twenty" + "one", "hundred" + "twelve", but not "five" + "six"."""
    if current != int(current) or current <= 0 or value == 0:
        return False
    tail = current % 100
    return tail == 0 or kind == "unit" and value < 10 and tail in range(20, 100, 10)


def _with_article(text: str, first: Atom, numeral: Numeral) -> Numeral | None:
    """Give "a hundred" its article and "several hundred" its vagueness; a bare "million" is no number."""
    if first.kind not in {"hundred", "scale", "dozen"}:
        return numeral
    before = patterns.ARTICLE.search(text, max(0, first.start - 24), first.start)
    if not before:
        return numeral._replace(kind="bare")
    word = before.group(1).lower()
    if (before.group(2) or "").lower().startswith("couple"):
        return numeral._replace(start=before.start(), kind="vague", value=2 * numeral.value)
    if word in {"a", "an"}:
        return numeral._replace(start=before.start())
    if word == "per":
        return None
    if word in {"several", "few", "a few"}:
        low, high = 2 * numeral.value, 9 * numeral.value
        return numeral._replace(start=before.start(), kind="vague", low=low, high=high)
    return numeral._replace(kind="vague") if word == "some" else numeral
