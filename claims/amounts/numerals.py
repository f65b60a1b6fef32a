"""Text in, the numbers written in it out, in figures and in words, with their exact places, whatever they count."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from claims.lexicon import number_patterns as patterns
from claims.lexicon.numbers import (
    DOZENS,
    FIGURE_SCALES,
    ORDINALS,
    PLURAL_SCALES,
    SCALES,
    TENS,
    UNITS,
    VULGAR_FRACTIONS,
)


class Numeral(NamedTuple):
    """A number in the text: `value`, or `low` and `high` where the words leave it open (`hundreds`)."""

    start: int
    end: int
    value: float
    kind: str  # cardinal, fraction, ordinal, vague
    spelled: bool = False  # begins with a word and not with a figure
    low: float | None = None
    high: float | None = None
    scaled: bool = False  # carries a magnitude such as million


class _Atom(NamedTuple):
    start: int
    end: int
    kind: str
    value: float
    word: str


_DENOMINATORS = {word + ending: value for word, value in ORDINALS.items() for ending in ("", "s")}
_KINDS: dict[str, tuple[str, float]] = (
    {w: ("ordinal", float(v)) for w, v in _DENOMINATORS.items()}
    | {w: ("plural", float(v[0])) for w, v in PLURAL_SCALES.items()}
    | {w: ("unit", float(v)) for w, v in UNITS.items()}
    | {w: ("ten", float(v)) for w, v in TENS.items()}
    | {"hundred": ("hundred", 100.0)}
    | {w: ("scale", float(v)) for w, v in SCALES.items()}
    | {w: ("dozen", float(v)) for w, v in DOZENS.items() if w not in PLURAL_SCALES}
    | {"half": ("half", 2.0), "halves": ("half", 2.0), "quarter": ("quarter", 4.0), "quarters": ("quarter", 4.0)}
)

_FRACTION_DENOMINATORS = {2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 32}


def find_numerals(text: str) -> list[Numeral]:
    """Return the numbers of `text` in order, none overlapping another."""
    atoms = list(_atoms(text))
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


def _atoms(text: str) -> Iterator[_Atom]:
    for match in patterns.ATOM.finditer(text):
        kind, word = match.lastgroup, match[0].lower()
        if kind == "word":
            if word in _KINDS:
                yield _Atom(match.start(), match.end(), *_KINDS[word], word)
        elif kind == "figure":
            value = float(re.sub(r"[,\s]", "", word))
            if value == float("inf"):
                continue
            yield _Atom(match.start(), match.end(), kind, value, word)
        elif kind == "vulgar":
            yield _Atom(match.start(), match.end(), kind, VULGAR_FRACTIONS[word], word)


def _read(text: str, atoms: list[_Atom], i: int) -> tuple[Numeral | None, int]:
    """Read the longest number that begins with atom `i`; return it and how many atoms it took."""
    first = atoms[i]
    match first.kind:
        case "plural":
            return _plural(text, first), 1
        case "vulgar":
            return Numeral(first.start, first.end, first.value, "fraction"), 1
        case "half" | "quarter":
            return _bare_part(text, first), 1
        case "ordinal":
            return _bare_ordinal(text, first), 1
    numeral, used = _cardinal(text, atoms, i)
    if numeral is None:
        return None, 1
    for read in (_fraction, _mixed, _ratio):
        part, more = read(text, atoms, i + used, numeral)
        if part is not None:
            return _signed(text, part), used + more
    return _signed(text, _extended(text, numeral)), used


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


def _cardinal(text: str, atoms: list[_Atom], i: int) -> tuple[Numeral | None, int]:
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


def _grown(text: str, atoms: list[_Atom], i: int, j: int, found: _Sum) -> tuple[_Sum | None, int]:
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


def _with_rest(text: str, atoms: list[_Atom], i: int, j: int, found: _Sum) -> tuple[_Sum | None, int]:
    """Take in what follows "two thousand and ..."; "$3 million and 40 jobs" are two numbers."""
    rest, used = _cardinal(text, atoms, j)
    if rest is None or rest.value >= found.last or atoms[j].kind == "figure":
        return None, 0
    if atoms[i].kind == "figure" and (rest.value < 100 or text[atoms[i].start - 1 : atoms[i].start] in {"$", "€", "£"}):
        return None, 0
    return found._replace(total=found.total + rest.value, end=rest.end), used


def _starts_hundreds(text: str, atoms: list[_Atom], j: int) -> bool:
    following = atoms[j + 1] if j + 1 < len(atoms) else None
    joined = following is not None and bool(patterns.JOIN.fullmatch(text[atoms[j].end : following.start]))
    return joined and following is not None and following.kind == "hundred"


def _step(atom: _Atom, found: _Sum, first: bool) -> _Sum | None:
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
            return found._replace(total=found.total + _times(base, value), current=None, last=value, scaled=True)
    return None


def _times(value: float, scale: float) -> float:
    """Multiply as on paper: 4.1 million is 4,100,000 and not a hair less."""
    return round(value * scale, 6)


def _fits(current: float, value: float, kind: str) -> bool:
    """Say whether the word goes on the number: "twenty" + "one", "hundred" + "twelve", but not "five" + "six"."""
    if current != int(current) or current <= 0 or value == 0:
        return False
    tail = current % 100
    return tail == 0 or kind == "unit" and value < 10 and tail in range(20, 100, 10)


def _with_article(text: str, first: _Atom, numeral: Numeral) -> Numeral | None:
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
        return _times_scale(text, numeral._replace(end=match.end(), value=numeral.value + _decimals(match.group(1))))
    if numeral.spelled:
        return numeral
    if (match := patterns.MIXED.match(text, numeral.end)) and 0 < int(match.group(1)) < int(match.group(2)):
        part = int(match.group(1)) / int(match.group(2))
        return _times_scale(text, numeral._replace(end=match.end(), value=numeral.value + part, kind="fraction"))
    if match := patterns.VULGAR.match(text, numeral.end):
        return _times_scale(
            text, numeral._replace(end=match.end(), value=numeral.value + VULGAR_FRACTIONS[match.group(1)])
        )
    if not numeral.scaled and (match := patterns.FIGURE_SCALE.match(text, numeral.end)):
        value = _times(numeral.value, FIGURE_SCALES[match.group("tight") or match.group("loose")])
        return numeral._replace(end=match.end(), value=value, kind="lettered", scaled=True)
    return numeral


def _decimals(words: str) -> float:
    """Return the part behind the point: "seven one" and "seventy-one" are both .71."""
    digits = [
        str(TENS[w] // 10) if w in TENS else str(UNITS.get(w, 0))
        for w in re.split(r"[\s-]+", words.lower().strip(" -"))
    ]
    return float("0." + "".join(digits))


def _mixed(text: str, atoms: list[_Atom], j: int, numeral: Numeral) -> tuple[Numeral | None, int]:
    """Read "two and a half", "three and one fifth", "one million and a half": a whole number and a part of one."""
    gap = patterns.AND_A.fullmatch(text, numeral.end, atoms[j].start) if j < len(atoms) else None
    if gap is None or numeral.kind not in {"cardinal", "bare"}:
        return None, 0
    top, used = (1.0, 0) if gap.group(1) else _top(text, atoms, j)
    bottom, more = _denominator(text, atoms, j + used) if top else (None, 0)
    if bottom is None or top >= bottom or bottom == 2 and atoms[j + used].kind == "ordinal":
        return None, 0
    end = atoms[j + used + more - 1].end
    step = _scale_of(text, numeral) if numeral.scaled else 1.0
    if numeral.scaled and (match := patterns.OF_A_SCALE.match(text, end)):
        step, end = _scale_value(match)[0], match.end()
    result = numeral._replace(end=end, value=numeral.value + step * top / bottom, kind="cardinal")
    return (result if numeral.scaled else _times_scale(text, result)), used + more


def _top(text: str, atoms: list[_Atom], j: int) -> tuple[float, int]:
    """Return the numerator in words at atom `j`, 0 where there is none before a denominator."""
    head, used = _cardinal(text, atoms, j) if atoms[j].kind in {"unit", "ten"} else (None, 0)
    k = j + used
    if head is None or k >= len(atoms) or not patterns.JOIN.fullmatch(text, head.end, atoms[k].start):
        return 0.0, 0
    return head.value, used


def _ratio(text: str, atoms: list[_Atom], j: int, numeral: Numeral) -> tuple[Numeral | None, int]:
    """Read "one in five", "four out of 10", "one over twenty" as the share that they are."""
    gap = patterns.RATIO.fullmatch(text, numeral.end, atoms[j].start) if j < len(atoms) else None
    if gap is None or numeral.kind != "cardinal":
        return None, 0
    whole, used = _cardinal(text, atoms, j)
    if whole is None or whole.kind != "cardinal" or patterns.NO_WHOLE.match(text, whole.end):
        return None, 0
    if not 0 < numeral.value < whole.value or not _is_whole(gap.group(1).lower(), numeral.value, whole.value):
        return None, 0
    return numeral._replace(end=whole.end, value=numeral.value / whole.value, kind="fraction"), used


def _is_whole(word: str, part: float, whole: float) -> bool:
    """Say whether the words tell a share: "two in 10" does, "two in 2018" and "two over 10" do not."""
    if word == "in":
        return part == 1 and not 1500 <= whole <= 2100 or whole in _WHOLES
    return part == 1 if word == "over" else whole == int(whole)


_WHOLES = frozenset({3, 4, 5, 6, 7, 8, 9, 10, 20, 50, 100, 1000, 10_000, 100_000})


def _scale_of(text: str, numeral: Numeral) -> float:
    last = re.split(r"[\s-]+", text[numeral.start : numeral.end].lower())[-1]
    return float(SCALES.get(last, 1))


def _times_scale(text: str, numeral: Numeral) -> Numeral:
    match = patterns.OF_A_SCALE.match(text, numeral.end)
    if not match or " of" in match.group().lower() or " a" in match.group().lower():
        return numeral
    value, kind = _scale_value(match)
    return numeral._replace(end=match.end(), value=_times(numeral.value, value), scaled=kind)


def _scale_value(match: re.Match[str]) -> tuple[float, bool]:
    word = (match.group(1) or match.group(2)).lower()
    value = float({"dozen": 12, "hundred": 100}.get(word) or SCALES[word])
    return value, value >= 1000


def _fraction(text: str, atoms: list[_Atom], j: int, numeral: Numeral) -> tuple[Numeral | None, int]:
    """Read "two thirds", "three-quarters", "1/4", "a twenty-fifth" after their numerator."""
    if not numeral.spelled and (match := patterns.SLASH.match(text, numeral.end)):
        return _slashed(numeral, int(match.group(1)), match.end())
    if j >= len(atoms) or not patterns.JOIN.fullmatch(text, numeral.end, atoms[j].start):
        return None, 0
    bottom, used = _denominator(text, atoms, j)
    if bottom is None:
        return _worded_ordinal(atoms, j, numeral)
    last = atoms[j + used - 1]
    if _is_mixed(text, numeral, bottom, last):
        whole = numeral.value - numeral.value % 100  # "two hundred and fifty-four hundredths" is 200.54
        return numeral._replace(end=last.end, value=whole + numeral.value % 100 / bottom, kind="fraction"), used
    if not last.word.endswith("s") and numeral.value != 1 or bottom == 2 and last.kind == "ordinal":
        return _worded_ordinal(atoms, j, numeral)
    if last.kind == "quarter" and numeral.value != 3 and not (numeral.value == 1 and patterns.OF.match(text, last.end)):
        return None, 0  # two quarters are half a year
    return _of_scale(text, numeral._replace(end=last.end, value=numeral.value / bottom, kind="fraction")), used


def _slashed(numeral: Numeral, bottom: int, end: int) -> tuple[Numeral, int]:
    if numeral.value == int(numeral.value) and 0 < numeral.value < bottom and bottom in _FRACTION_DENOMINATORS:
        return numeral._replace(end=end, value=numeral.value / bottom, kind="fraction"), 1
    return numeral._replace(kind="slashed"), 0


def _is_mixed(text: str, numeral: Numeral, bottom: float, last: _Atom) -> bool:
    added = " and " in text[numeral.start : numeral.end] and numeral.value > 100
    return added and numeral.value % 100 < bottom and last.kind != "half"


def _of_scale(text: str, fraction: Numeral) -> Numeral:
    """Read "three quarters of a million" as a number and not as a share."""
    match = patterns.OF_A_SCALE.match(text, fraction.end)
    if not match or (match.group(1) or "").lower() in {"hundred", "thousand"}:
        return fraction
    scale, scaled = _scale_value(match)
    return fraction._replace(end=match.end(), value=fraction.value * scale, kind="cardinal", scaled=scaled)


def _denominator(text: str, atoms: list[_Atom], j: int) -> tuple[float | None, int]:
    if atoms[j].kind in {"ordinal", "quarter", "half"}:
        return atoms[j].value, 1
    if atoms[j].kind not in {"ten", "hundred", "unit"}:
        return None, 0
    head, used = _cardinal(text, atoms, j)
    k = j + used
    if (
        head is None
        or k >= len(atoms)
        or atoms[k].kind != "ordinal"
        or not patterns.JOIN.fullmatch(text[head.end : atoms[k].start])
    ):
        return None, 0
    ordinal = atoms[k].value
    return (head.value + ordinal if ordinal < 100 else head.value * ordinal), used + 1


def _worded_ordinal(atoms: list[_Atom], j: int, numeral: Numeral) -> tuple[Numeral | None, int]:
    """Turn "one hundred twenty" + "fifth" into an ordinal, so that it is not taken for a count."""
    atom = atoms[j]
    if atom.kind != "ordinal" or atom.word.endswith("s") or numeral.value % 10 and atom.value < 100:
        return None, 0
    value = numeral.value + atom.value if atom.value < 100 else numeral.value * atom.value
    return numeral._replace(end=atom.end, value=value, kind="ordinal"), 1


def _plural(text: str, atom: _Atom) -> Numeral | None:
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


def _bare_part(text: str, atom: _Atom) -> Numeral | None:
    """Read "half", "a quarter", "half a million" where nothing is counted before them."""
    before = patterns.PART_ARTICLE.search(text, max(0, atom.start - 10), atom.start)
    start = before.start() if before else atom.start
    if atom.word in {"halves", "quarters"}:
        return None
    value = 1 / atom.value
    match = patterns.OF_A_SCALE.match(text, atom.end)
    if match and (
        atom.kind == "half"
        or not match.group().lower().strip().startswith("of")
        or match.group(1) in {"million", "billion", "trillion"}
    ):
        scale, scaled = _scale_value(match)
        return Numeral(start, match.end(), value * scale, "cardinal", True, scaled=scaled)
    if patterns.PART_BEFORE.search(text, max(0, atom.start - 16), atom.start):
        return None
    if patterns.PART_OF.match(text, atom.end) and (before or atom.kind == "half"):
        return Numeral(start, atom.end, value, "fraction", True)
    return None


def _bare_ordinal(text: str, atom: _Atom) -> Numeral | None:
    """Read "a third of" as a fraction; any other ordinal as an ordinal."""
    before = patterns.ORDINAL_ARTICLE.search(text, max(0, atom.start - 5), atom.start)
    if before and atom.value > 2 and not atom.word.endswith("s") and patterns.ORDINAL_OF.match(text, atom.end):
        return Numeral(before.start(), atom.end, 1 / atom.value, "fraction", True)
    return Numeral(atom.start, atom.end, atom.value, "ordinal", True)
