"""Text in, the numbers written in it out, in figures and in words, with their exact places, whatever they count."""

import re

from claims.amounts.atoms import Atom, Numeral, find_atoms, multiplied, times_scale
from claims.amounts.cardinals import cardinal
from claims.amounts.fractions import bare_ordinal, bare_part, fraction, mixed, ratio
from claims.lexicon import number_patterns as patterns
from claims.lexicon.numbers import FIGURE_SCALES, PLURAL_SCALES, SCALES, TENS, UNITS, VULGAR_FRACTIONS


def find_numerals(text: str) -> list[Numeral]:
    """Return the numbers of `text` in order, none overlapping another."""
    atoms = list(find_atoms(text))
    found: list[Numeral] = []
    i = 0
    while i < len(atoms):
        numeral, used = _read(text, atoms, i)
        if numeral is not None and (not found or numeral.start >= found[-1].end):
            found.append(numeral)
        i += max(1, used)
        while numeral is not None and i < len(atoms) and atoms[i].start < numeral.end:
            i += 1
    return found


def _read(text: str, atoms: list[Atom], i: int) -> tuple[Numeral | None, int]:
    """Read the longest number that begins with atom `i`; return it and how many atoms it took."""
    first = atoms[i]
    match first.kind:
        case "plural":
            return _plural(text, first), 1
        case "vulgar":
            return Numeral(first.start, first.end, first.value, "fraction"), 1
        case "half" | "quarter":
            return bare_part(text, first), 1
        case "ordinal":
            return bare_ordinal(text, first), 1
    numeral, used = cardinal(text, atoms, i)
    if numeral is None:
        return None, 1
    for read in (fraction, mixed, ratio):
        part, more = read(text, atoms, i + used, numeral)
        if part is not None:
            return _signed(text, part), used + more
    return _signed(text, _extended(text, numeral)), used


def _signed(text: str, numeral: Numeral) -> Numeral:
    before = patterns.MINUS.search(text, max(0, numeral.start - 12), numeral.start) if numeral.start else None
    if not before or numeral.kind == "vague":
        return numeral
    sign = before.group(1)
    spaced = sign[-1] == " " and sign[0] in "-−–"
    if spaced and numeral.start > 3:  # "Moscow - 30 people" is a dash
        return numeral
    return numeral._replace(start=before.start(1), value=-numeral.value)


def _extended(text: str, numeral: Numeral) -> Numeral:
    """Take in what stands right after: decimals in words, a mixed fraction in figures, a magnitude letter."""
    if numeral.kind != "cardinal":
        return numeral
    if match := patterns.POINT.match(text, numeral.end):
        return times_scale(text, numeral._replace(end=match.end(), value=numeral.value + _decimals(match.group(1))))
    if numeral.spelled:
        return numeral
    if (match := patterns.MIXED.match(text, numeral.end)) and 0 < int(match.group(1)) < int(match.group(2)):
        part = int(match.group(1)) / int(match.group(2))
        return times_scale(text, numeral._replace(end=match.end(), value=numeral.value + part, kind="fraction"))
    if match := patterns.VULGAR.match(text, numeral.end):
        return times_scale(
            text, numeral._replace(end=match.end(), value=numeral.value + VULGAR_FRACTIONS[match.group(1)])
        )
    if not numeral.scaled and (match := patterns.FIGURE_SCALE.match(text, numeral.end)):
        value = multiplied(numeral.value, FIGURE_SCALES[match.group("tight") or match.group("loose")])
        return numeral._replace(end=match.end(), value=value, kind="lettered", scaled=True)
    return numeral


def _decimals(words: str) -> float:
    """Return the part behind the point: "seven one" and "seventy-one" are both .71."""
    digits = [
        str(TENS[w] // 10) if w in TENS else str(UNITS.get(w, 0))
        for w in re.split(r"[\s-]+", words.lower().strip(" -"))
    ]
    return float("0." + "".join(digits))


def _plural(text: str, atom: Atom) -> Numeral | None:
    """Read "dozens", "hundreds of thousands": an order of magnitude, with the ends it may mean."""
    low, high = (float(v) for v in PLURAL_SCALES[atom.word])
    end = atom.end
    if match := patterns.OF_SCALE.match(text, end):
        scale = SCALES[match.group(1).lower().rstrip("s")]
        low, high, end = low * scale, high * scale, match.end()
        if atom.word == "thousands":
            high = 999.0 * scale
    elif atom.word == "tens" or (atom.word == "scores" and not patterns.ORDINAL_OF.match(text, end)):
        return None
    return Numeral(atom.start, end, low, "vague", True, low, high, low >= 1000)
