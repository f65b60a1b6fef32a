"""Number words and figures in, the part of a whole they name out: "two thirds", "one in five", "two and a half"."""

from claims.amounts.atoms import Atom, Numeral, scale_of, scale_value, times_scale
from claims.amounts.cardinals import cardinal
from claims.lexicon import number_patterns as patterns

_FRACTION_DENOMINATORS = {2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 32}


def mixed(text: str, atoms: list[Atom], j: int, numeral: Numeral) -> tuple[Numeral | None, int]:
    """Read "two and a half", "three and one fifth", "one million and a half": a whole number and a part of one."""
    gap = patterns.AND_A.fullmatch(text, numeral.end, atoms[j].start) if j < len(atoms) else None
    if gap is None or numeral.kind not in {"cardinal", "bare"}:
        return None, 0
    top, used = (1.0, 0) if gap.group(1) else _top(text, atoms, j)
    bottom, more = _denominator(text, atoms, j + used) if top else (None, 0)
    if bottom is None or top >= bottom or bottom == 2 and atoms[j + used].kind == "ordinal":
        return None, 0
    end = atoms[j + used + more - 1].end
    step = scale_of(text, numeral) if numeral.scaled else 1.0
    if numeral.scaled and (match := patterns.OF_A_SCALE.match(text, end)):
        step, end = scale_value(match)[0], match.end()
    result = numeral._replace(end=end, value=numeral.value + step * top / bottom, kind="cardinal")
    return (result if numeral.scaled else times_scale(text, result)), used + more


def _top(text: str, atoms: list[Atom], j: int) -> tuple[float, int]:
    """Return the numerator in words at atom `j`, 0 where there is none before a denominator."""
    head, used = cardinal(text, atoms, j) if atoms[j].kind in {"unit", "ten"} else (None, 0)
    k = j + used
    if head is None or k >= len(atoms) or not patterns.JOIN.fullmatch(text, head.end, atoms[k].start):
        return 0.0, 0
    return head.value, used


def ratio(text: str, atoms: list[Atom], j: int, numeral: Numeral) -> tuple[Numeral | None, int]:
    """Read "one in five", "four out of 10", "one over twenty" as the share that they are."""
    gap = patterns.RATIO.fullmatch(text, numeral.end, atoms[j].start) if j < len(atoms) else None
    if gap is None or numeral.kind != "cardinal":
        return None, 0
    whole, used = cardinal(text, atoms, j)
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


def fraction(text: str, atoms: list[Atom], j: int, numeral: Numeral) -> tuple[Numeral | None, int]:
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


def _is_mixed(text: str, numeral: Numeral, bottom: float, last: Atom) -> bool:
    added = " and " in text[numeral.start : numeral.end] and numeral.value > 100
    return added and numeral.value % 100 < bottom and last.kind != "half"


def _of_scale(text: str, fraction: Numeral) -> Numeral:
    """Read "three quarters of a million" as a number and not as a share."""
    match = patterns.OF_A_SCALE.match(text, fraction.end)
    if not match or (match.group(1) or "").lower() in {"hundred", "thousand"}:
        return fraction
    scale, scaled = scale_value(match)
    return fraction._replace(end=match.end(), value=fraction.value * scale, kind="cardinal", scaled=scaled)


def _denominator(text: str, atoms: list[Atom], j: int) -> tuple[float | None, int]:
    if atoms[j].kind in {"ordinal", "quarter", "half"}:
        return atoms[j].value, 1
    if atoms[j].kind not in {"ten", "hundred", "unit"}:
        return None, 0
    head, used = cardinal(text, atoms, j)
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


def _worded_ordinal(atoms: list[Atom], j: int, numeral: Numeral) -> tuple[Numeral | None, int]:
    """Turn "one hundred twenty" + "fifth" into an ordinal, so that it is not taken for a count."""
    atom = atoms[j]
    if atom.kind != "ordinal" or atom.word.endswith("s") or numeral.value % 10 and atom.value < 100:
        return None, 0
    value = numeral.value + atom.value if atom.value < 100 else numeral.value * atom.value
    return numeral._replace(end=atom.end, value=value, kind="ordinal"), 1


def bare_part(text: str, atom: Atom) -> Numeral | None:
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
        scale, scaled = scale_value(match)
        return Numeral(start, match.end(), value * scale, "cardinal", True, scaled=scaled)
    if patterns.PART_BEFORE.search(text, max(0, atom.start - 16), atom.start):
        return None
    if patterns.PART_OF.match(text, atom.end) and (before or atom.kind == "half"):
        return Numeral(start, atom.end, value, "fraction", True)
    return None


def bare_ordinal(text: str, atom: Atom) -> Numeral | None:
    """Read "a third of" as a fraction; any other ordinal as an ordinal."""
    before = patterns.ORDINAL_ARTICLE.search(text, max(0, atom.start - 5), atom.start)
    if before and atom.value > 2 and not atom.word.endswith("s") and patterns.ORDINAL_OF.match(text, atom.end):
        return Numeral(before.start(), atom.end, 1 / atom.value, "fraction", True)
    return Numeral(atom.start, atom.end, atom.value, "ordinal", True)
