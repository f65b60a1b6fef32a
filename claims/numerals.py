"""Text in, the numbers written in it out, in figures and in words, with their exact places and nothing about what they count."""

import re
from collections.abc import Iterator
from typing import NamedTuple

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


def _alternatives(*tables: dict[str, int] | dict[str, float]) -> str:
    return "|".join(sorted((word for table in tables for word in table), key=len, reverse=True))


_DENOMINATORS = {word + ending: value for word, value in ORDINALS.items() for ending in ("", "s")}
_KINDS: dict[str, tuple[str, float]] = (
    {w: ("ordinal", v) for w, v in _DENOMINATORS.items()}
    | {w: ("plural", v[0]) for w, v in PLURAL_SCALES.items()}
    | {w: ("unit", v) for w, v in UNITS.items()}
    | {w: ("ten", v) for w, v in TENS.items()}
    | {"hundred": ("hundred", 100)}
    | {w: ("scale", v) for w, v in SCALES.items()}
    | {w: ("dozen", v) for w, v in DOZENS.items() if w not in PLURAL_SCALES}
    | {"half": ("half", 2), "halves": ("half", 2), "quarter": ("quarter", 4), "quarters": ("quarter", 4)}
)

_FIGURE = (
    r"\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d{1,2}(?:,\d\d)+,\d{3}(?!\d)|\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?!\d)"
    r"|\d{1,3}(?: \d{3}){2,}(?!\d)|(?<![\d.,:/-])\d{1,3} \d00(?![\d.,]*\d)|\d+(?:\.\d+)?(?:[eE][+-]?\d{1,2}(?![\w.]))?|\.\d+"
)
_ATOM = re.compile(
    r"(?P<skip>\d{1,2}:\d\d(?::\d\d)?\b|\d+(?:\.\d+){2,}|\d{4}-\d\d-\d\d\b)"
    rf"|(?P<figure>{_FIGURE})|(?P<vulgar>[{''.join(VULGAR_FRACTIONS)}])|(?P<word>[^\W\d_]+)"
)
_JOIN = re.compile(r"[ \u00a0]{0,2}|[ \u00a0]?[-‑][ \u00a0]?")
_AND = re.compile(r"[ ]+and[ ]+|-and-", re.IGNORECASE)
_AND_A = re.compile(r"[ ]+and[ ]+(?:an?[ ]+)?|-and-(?:a-)?", re.IGNORECASE)
_ARTICLE = re.compile(r"\b(an?|per|several|(?:a )?few|every|some)[\s-]+(?:couple\s+of\s+|good\s+)?$", re.IGNORECASE)
_OF_SCALE = re.compile(r"\s+of\s+(thousands|millions|billions|trillions)\b", re.IGNORECASE)
_OF_A_SCALE = re.compile(r"\s+(?:of\s+)?(?:an?\s+)?(million|billion|trillion|dozen|hundred|thousand)\b|-(million|billion|trillion|dozen)\b", re.IGNORECASE)
_POINT = re.compile(rf"\s+point((?:[\s-]+(?:oh|{_alternatives(UNITS, TENS)}))+)\b", re.IGNORECASE)
_MIXED = re.compile(r"[ \u00a0-]?(\d)\s?[/⁄]\s?(\d{1,2})(?![\d/])")
_VULGAR = re.compile(rf"[ \u00a0]?([{''.join(VULGAR_FRACTIONS)}])")
_FIGURE_SCALE = re.compile(
    r"(?:(?P<tight>MM|mm|mln|mil|mn|bln|bil|bn|tln|trn|tn|thou|cr|[kKmMbBGtT])|[ ](?P<loose>mln|mn|bln|bn|tln|trn|tn|thou|[kKMB]))(?![\w%])"
)
_MINUS = re.compile(r"(?:^|[\s(\[$€£=<>:+,])([-−–]\s?|minus[\s-]+|negative\s+)$", re.IGNORECASE)
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
    for match in _ATOM.finditer(text):
        kind = match.lastgroup or "skip"
        word = match.group().lower()
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
    fraction, more = _fraction(text, atoms, i + used, numeral)
    if fraction is None:
        fraction, more = _mixed(text, atoms, i, i + used, numeral)
    if fraction is None:
        fraction, more = _ratio(text, atoms, i + used, numeral)
    numeral = fraction or _extended(text, numeral)
    return _signed(text, numeral), used + more


def _cardinal(text: str, atoms: list[_Atom], i: int) -> tuple[Numeral | None, int]:
    """Add up a run of number words and figures: "three hundred and twelve thousand", "7.2 billion"."""
    total, current, last = 0.0, None, float("inf")
    start, end, j, scaled = atoms[i].start, atoms[i].end, i, False
    while j < len(atoms):
        atom = atoms[j]
        if j > i:
            gap = text[end : atom.start]
            if _AND.fullmatch(gap) and atoms[j - 1].kind == "scale":
                rest, used = _cardinal(text, atoms, j)
                if rest is None or rest.value >= last:
                    break
                total, end, j = total + rest.value, rest.end, j + used
                continue
            if _AND.fullmatch(gap) and atoms[j - 1].kind == "hundred" and not _starts_hundreds(text, atoms, j):
                gap = ""
            if not _JOIN.fullmatch(gap) or (gap.strip() and atom.kind == "figure"):
                break
            if atom.kind == "figure" and current is None and total and atom.value < 100 and _starts_hundreds(text, atoms, j):
                current, end, j = atom.value, atom.end, j + 1
                continue
        step = _step(text, atom, current, total, last, j == i)
        if step is None:
            break
        current, added, last_scale = step
        if added is not None:
            total, last, scaled = total + added, last_scale, scaled or last_scale >= 1000
        end, j = atom.end, j + 1
    if j == i:
        return None, 1
    value = total + (current or 0.0)
    numeral = Numeral(start, end, value, "cardinal", atoms[i].kind != "figure", scaled=scaled)
    return _with_article(text, atoms[i], numeral), j - i


def _starts_hundreds(text: str, atoms: list[_Atom], j: int) -> bool:
    following = atoms[j + 1] if j + 1 < len(atoms) else None
    joined = following is not None and bool(_JOIN.fullmatch(text[atoms[j].end : following.start]))
    return joined and following is not None and following.kind == "hundred"


def _step(
    text: str, atom: _Atom, current: float | None, total: float, last: float, first: bool
) -> tuple[float | None, float | None, float] | None:
    """Take one more atom into the sum: (current, amount closed by a scale, that scale), or None where it does not fit."""
    value = atom.value
    match atom.kind:
        case "figure":
            return (value, None, last) if current is None and total == 0 else None
        case "unit" | "ten":
            limit = 10 if atom.kind == "unit" and value < 10 else 100
            if current is None:
                return value, None, last
            tail = current % 100
            fits = current == int(current) and ((tail == 0 and current > 0) or (limit == 10 and tail in range(20, 100, 10) and value > 0))
            return (current + value, None, last) if fits else None
        case "hundred":
            if current is None and not first:
                return None
            base = 1.0 if current is None else current
            return (base * 100, None, last) if base < 100 and base > 0 else None
        case "dozen" | "plural":
            if atom.word not in DOZENS:
                return None
            return (None, (1.0 if current is None else current) * 12, 12) if first or current is not None else None
        case "scale":
            base = current if current is not None else (1.0 if first else None)
            if base is None or (value >= last and total):
                return None
            return None, base * value, value
    return None


def _with_article(text: str, first: _Atom, numeral: Numeral) -> Numeral | None:
    """Give "a hundred" its article and "several hundred" its vagueness; a bare "million" is no number."""
    if first.kind not in {"hundred", "scale", "dozen"}:
        return numeral
    before = _ARTICLE.search(text, max(0, first.start - 24), first.start)
    if not before:
        return numeral._replace(kind="bare")
    word = before.group(1).lower()
    if word in {"a", "an"}:
        return numeral._replace(start=before.start())
    if word == "per":
        return None
    if word in {"several", "few", "a few"}:
        low, high = 2 * numeral.value, 9 * numeral.value
        return numeral._replace(start=before.start(), kind="vague", low=low, high=high)
    return numeral._replace(kind="vague") if word == "some" else numeral


def _signed(text: str, numeral: Numeral) -> Numeral:
    before = _MINUS.search(text, max(0, numeral.start - 12), numeral.start) if numeral.start else None
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
    if match := _POINT.match(text, numeral.end):
        words = re.split(r"[\s-]+", match.group(1).lower().strip(" -"))
        decimals = float("0." + "".join(str(TENS[w] // 10) if w in TENS and w != words[-1] else str({**UNITS, **TENS}.get(w, 0)) for w in words))
        return _times_scale(text, numeral._replace(end=match.end(), value=numeral.value + decimals))
    if numeral.spelled:
        return numeral
    if match := _MIXED.match(text, numeral.end):
        top, bottom = int(match.group(1)), int(match.group(2))
        if 0 < top < bottom and bottom in _FRACTION_DENOMINATORS:
            return _times_scale(text, numeral._replace(end=match.end(), value=numeral.value + top / bottom, kind="fraction"))
    if match := _VULGAR.match(text, numeral.end):
        return _times_scale(text, numeral._replace(end=match.end(), value=numeral.value + VULGAR_FRACTIONS[match.group(1)]))
    if not numeral.scaled and (match := _FIGURE_SCALE.match(text, numeral.end)):
        letters = match.group("tight") or match.group("loose")
        return numeral._replace(end=match.end(), value=numeral.value * FIGURE_SCALES[letters], kind="lettered", scaled=True)
    return numeral


def _mixed(text: str, atoms: list[_Atom], i: int, j: int, numeral: Numeral) -> tuple[Numeral | None, int]:
    """Read "two and a half", "three and one fifth", "one million and a half": a whole number and a part of one."""
    if j >= len(atoms) or numeral.kind not in {"cardinal", "bare"} or not (gap := _AND_A.fullmatch(text, numeral.end, atoms[j].start)):
        return None, 0
    top, used = (1.0, 0) if "a" in gap.group().lower().replace("and", "") else (0.0, 0)
    if not top:
        head, used = _cardinal(text, atoms, j) if atoms[j].kind in {"unit", "ten"} else (None, 0)
        if head is None or j + used >= len(atoms) or not _JOIN.fullmatch(text[head.end : atoms[j + used].start]):
            return None, 0
        top = head.value
    bottom, more = _denominator(text, atoms, j + used)
    if bottom is None or top >= bottom or (bottom == 2 and atoms[j + used].kind == "ordinal"):
        return None, 0
    end = atoms[j + used + more - 1].end
    step = _scale_of(text, numeral) if numeral.scaled else 1.0
    if numeral.scaled and (match := _OF_A_SCALE.match(text, end)):
        step, end = _scale_value(match)[0], match.end()
    result = numeral._replace(end=end, value=numeral.value + step * top / bottom, kind="cardinal")
    return (result if numeral.scaled else _times_scale(text, result)), used + more


def _ratio(text: str, atoms: list[_Atom], j: int, numeral: Numeral) -> tuple[Numeral | None, int]:
    """Read "one in five", "four out of 10", "one over twenty" as the share that they are."""
    if j >= len(atoms) or numeral.kind != "cardinal" or not (gap := _RATIO.fullmatch(text, numeral.end, atoms[j].start)):
        return None, 0
    whole, used = _cardinal(text, atoms, j)
    if whole is None or whole.kind != "cardinal" or not 0 < numeral.value < whole.value or whole.value != int(whole.value):
        return None, 0
    word = gap.group(1).lower()
    if word == "in" and not (numeral.value == 1 or whole.value in _WHOLES) or word == "over" and numeral.value != 1:
        return None, 0
    if _NO_WHOLE.match(text, whole.end) or (word == "in" and 1500 <= whole.value <= 2100):
        return None, 0
    return numeral._replace(end=whole.end, value=numeral.value / whole.value, kind="fraction"), used


_RATIO = re.compile(r"\s+(in|out\s+of|over)\s+(?:every\s+|each\s+)?", re.IGNORECASE)
_WHOLES = frozenset({3, 4, 5, 6, 7, 8, 9, 10, 20, 50, 100, 1000, 10_000, 100_000})
_NO_WHOLE = re.compile(
    r"[\s-]*(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|quarters?|years?|decades?|%|percent|per cent|[-–/:]\d|million|miles|kilomet)", re.IGNORECASE
)


def _scale_of(text: str, numeral: Numeral) -> float:
    last = re.split(r"[\s-]+", text[numeral.start : numeral.end].lower())[-1]
    return float(SCALES.get(last, 1))


def _times_scale(text: str, numeral: Numeral) -> Numeral:
    match = _OF_A_SCALE.match(text, numeral.end)
    if not match or " of" in match.group().lower() or " a" in match.group().lower():
        return numeral
    value, kind = _scale_value(match)
    return numeral._replace(end=match.end(), value=numeral.value * value, scaled=kind)


def _scale_value(match: re.Match[str]) -> tuple[float, bool]:
    word = (match.group(1) or match.group(2)).lower()
    value = float({"dozen": 12, "hundred": 100}.get(word) or SCALES[word])
    return value, value >= 1000


def _fraction(text: str, atoms: list[_Atom], j: int, numeral: Numeral) -> tuple[Numeral | None, int]:
    """Read "two thirds", "three-quarters", "1/4", "a twenty-fifth" after their numerator."""
    if not numeral.spelled and (match := _SLASH.match(text, numeral.end)):
        bottom = int(match.group(1))
        if 0 < abs(numeral.value) < bottom and bottom in _FRACTION_DENOMINATORS and numeral.value == int(numeral.value):
            return numeral._replace(end=match.end(), value=numeral.value / bottom, kind="fraction"), 1
        return numeral._replace(kind="slashed"), 0
    if j >= len(atoms) or not _JOIN.fullmatch(text[numeral.end : atoms[j].start]):
        return None, 0
    bottom_value, used = _denominator(text, atoms, j)
    if bottom_value is None:
        return _worded_ordinal(atoms, j, numeral)
    last = atoms[j + used - 1]
    plural = last.word.endswith("s")
    if " and " in text[numeral.start : numeral.end] and numeral.value % 100 < bottom_value and numeral.value > 100 and last.kind != "half":
        whole = numeral.value - numeral.value % 100  # "two hundred and fifty-four hundredths" is 200.54
        return numeral._replace(end=last.end, value=whole + numeral.value % 100 / bottom_value, kind="fraction"), used
    if bottom_value == 2 and last.kind == "ordinal" or (plural is False and numeral.value != 1):
        return _worded_ordinal(atoms, j, numeral)
    if last.kind == "quarter" and not (numeral.value in {1, 3} and not (numeral.value == 1 and not _OF.match(text, last.end))):
        return None, 0
    value = numeral.value / bottom_value
    result = numeral._replace(end=last.end, value=value, kind="fraction")
    if (match := _OF_A_SCALE.match(text, result.end)) and match.group(1) not in {"hundred", "thousand"}:
        scale, scaled = _scale_value(match)
        result = result._replace(end=match.end(), value=value * scale, kind="cardinal", scaled=scaled)
    return result, used


_SLASH = re.compile(r"\s?[/⁄]\s?(\d{1,2})(?![\d/])")
_OF = re.compile(r"\s+(?:of|to)\b|\s+(?:m|b|tr)illion\b", re.IGNORECASE)


def _denominator(text: str, atoms: list[_Atom], j: int) -> tuple[float | None, int]:
    if atoms[j].kind in {"ordinal", "quarter", "half"}:
        return atoms[j].value, 1
    if atoms[j].kind not in {"ten", "hundred", "unit"}:
        return None, 0
    head, used = _cardinal(text, atoms, j)
    k = j + used
    if head is None or k >= len(atoms) or atoms[k].kind != "ordinal" or not _JOIN.fullmatch(text[head.end : atoms[k].start]):
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
    if match := _OF_SCALE.match(text, end):
        scale = SCALES[match.group(1).lower().rstrip("s")]
        low, high, end = low * scale, high * scale, match.end()
        if atom.word == "thousands":
            high = 999.0 * scale
    elif atom.word == "tens" or (atom.word == "scores" and not _ORDINAL_OF.match(text, end)):
        return None
    return Numeral(atom.start, end, low, "vague", True, low, high, low >= 1000)


def _bare_part(text: str, atom: _Atom) -> Numeral | None:
    """Read "half", "a quarter", "half a million" where nothing is counted before them."""
    before = _PART_ARTICLE.search(text, max(0, atom.start - 10), atom.start)
    start = before.start() if before else atom.start
    if atom.word in {"halves", "quarters"}:
        return None
    value = 1 / atom.value
    match = _OF_A_SCALE.match(text, atom.end)
    if match and (atom.kind == "half" or not match.group().lower().strip().startswith("of") or match.group(1) in {"million", "billion", "trillion"}):
        scale, scaled = _scale_value(match)
        return Numeral(start, match.end(), value * scale, "cardinal", True, scaled=scaled)
    if _PART_BEFORE.search(text, max(0, atom.start - 16), atom.start):
        return None
    if _PART_OF.match(text, atom.end) and (before or atom.kind == "half"):
        return Numeral(start, atom.end, value, "fraction", True)
    return None


_PART_ARTICLE = re.compile(r"\b(?:an?|one)[\s-]+$", re.IGNORECASE)
_PART_BEFORE = re.compile(r"\b(?:first|second|last|latter|other|better|each|former|this|that|final|opening)[\s-]+$", re.IGNORECASE)
_PART_OF = re.compile(r"\s+(?:of\b|the\b|its\b|their\b|his\b|her\b|our\b|all\b|that\b|those\b)", re.IGNORECASE)
_ORDINAL_ARTICLE = re.compile(r"\ban?[\s-]+$", re.IGNORECASE)
_ORDINAL_OF = re.compile(r"\s+of\b", re.IGNORECASE)


def _bare_ordinal(text: str, atom: _Atom) -> Numeral | None:
    """Read "a third of" as a fraction; any other ordinal as an ordinal."""
    before = _ORDINAL_ARTICLE.search(text, max(0, atom.start - 5), atom.start)
    if before and atom.value > 2 and not atom.word.endswith("s") and _ORDINAL_OF.match(text, atom.end):
        return Numeral(before.start(), atom.end, 1 / atom.value, "fraction", True)
    return Numeral(atom.start, atom.end, atom.value, "ordinal", True)
