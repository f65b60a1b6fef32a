"""How numbers are written, as regular expressions; what each one is worth is told in `claims/amounts/numerals.py`."""

import re

from claims.lexicon.numbers import TENS, UNITS, VULGAR_FRACTIONS


def _alternatives(*tables: dict[str, int]) -> str:
    return "|".join(sorted((word for table in tables for word in table), key=len, reverse=True))


_FIGURE = (
    r"\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d{1,3}, 000(?![\d,])|\d{1,2}(?:,\d\d)+,\d{3}(?!\d)|\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?!\d)"
    r"|\d{1,3}(?: \d{3}){2,}(?!\d)|(?<![\d.,:/-])\d{1,3} \d00(?![\d.,]*\d)|\d+(?:\.\d+)?(?:[eE][+-]?\d{1,2}(?![\w.]))?|\.\d+"
)
_VULGAR = f"[{''.join(VULGAR_FRACTIONS)}]"
ATOM = re.compile(  # words first, of which there are most; what else begins with a figure, a point or a fraction
    rf"(?P<word>(?!{_VULGAR})[^\W\d_]+)|(?=[\d.]|{_VULGAR})(?:"
    r"(?P<skip>\d{1,2}:\d\d(?::\d\d)?\b|\d+(?:\.\d+){2,}|\d{4}-\d\d-\d\d\b)"
    rf"|(?P<figure>{_FIGURE})|(?P<vulgar>{_VULGAR}))"
)
JOIN = re.compile(r"[ \u00a0\u2009\u202f]{0,2}|[ \u00a0]?[-‑][ \u00a0]?")
AND = re.compile(r"[ ]+and[ ]+|-and-", re.IGNORECASE)
AND_A = re.compile(r"(?:[ ]+|-)and(?:[ ]+|-)(?:(an?)[ -]+)?", re.IGNORECASE)
ARTICLE = re.compile(r"\b(an?|per|several|(?:a )?few|every|some)[\s-]+(couple\s+(?:of\s+)?|good\s+)?$", re.IGNORECASE)
OF_SCALE = re.compile(r"\s+of\s+(thousands|millions|billions|trillions)\b", re.IGNORECASE)
OF_A_SCALE = re.compile(r"\s+(?:of\s+)?(?:an?\s+)?(million|billion|trillion|dozen|hundred|thousand)\b|-(million|billion|trillion|dozen)\b", re.IGNORECASE)
POINT = re.compile(rf"\s+point((?:[\s-]+(?:oh|{_alternatives(UNITS, TENS)}))+)\b", re.IGNORECASE)
MIXED = re.compile(r"[ \u00a0-]?(\d)\s?[/⁄]\s?(\d{1,2})(?![\d/])")
VULGAR = re.compile(rf"[ \u00a0]?({_VULGAR})")
FIGURE_SCALE = re.compile(
    r"(?:(?P<tight>MM|mm|mln|mil|mn|bln|bil|bn|tln|trn|tn|thou|cr|[kKmMbBGtT])|[ ](?P<loose>mln|mn|bln|bn|tln|trn|tn|thou|[kKMB]))(?![\w%])"
)
MINUS = re.compile(r"(?:^|[\s(\[$€£=<>:+,])([-−–]\s?|(?<!plus or )(?<!plus-or-)minus[\s-]+|negative\s+)$", re.IGNORECASE)
RATIO = re.compile(r"\s+(in|out\s+of|over)\s+(?:every\s+|each\s+)?", re.IGNORECASE)
NO_WHOLE = re.compile(
    r"[\s-]*(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|quarters?|years?|decades?|%|percent|per cent|[-–/:]\d|million|miles|kilomet)", re.IGNORECASE
)
SLASH = re.compile(r"\s?[/⁄]\s?(\d{1,2})(?![\d/])")
OF = re.compile(r"\s+(?:of|to)\b|\s+(?:m|b|tr)illion\b", re.IGNORECASE)
PART_ARTICLE = re.compile(r"\b(?:an?|one)[\s-]+$", re.IGNORECASE)
PART_BEFORE = re.compile(r"\b(?:first|second|last|latter|other|better|each|former|this|that|final|opening)[\s-]+$", re.IGNORECASE)
PART_OF = re.compile(r"\s+(?:of\b|the\b|its\b|their\b|his\b|her\b|our\b|all\b|that\b|those\b)", re.IGNORECASE)
ORDINAL_ARTICLE = re.compile(r"\ban?[\s-]+$", re.IGNORECASE)
ORDINAL_OF = re.compile(r"\s+of\b", re.IGNORECASE)
